"""Which blocks of text are furniture by their words alone: a file of rules for each language, and the search."""

from __future__ import annotations

from reader.extraction.phrases.rule import PhraseRule, Place
from reader.extraction.phrases.search import has_cue, matching

__all__ = ["PhraseRule", "Place", "has_cue", "matching"]
