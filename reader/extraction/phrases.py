"""Which blocks of text are furniture by their words alone: all phrase rules, and the search through them.

The rules serve pages with a DOM and text without one alike. They are tried in the order of the tables; the first that
matches the whole block takes it.
"""

from __future__ import annotations

import re
from functools import cache

from reader.extraction.phrase_rule import PhraseRule, Place
from reader.extraction.phrases_abroad import ABROAD
from reader.extraction.phrases_invitations import INVITATIONS
from reader.extraction.phrases_page import PAGE
from reader.extraction.phrases_press import PRESS
from reader.extraction.phrases_press_below import PRESS_BELOW

__all__ = ["RULES", "PhraseRule", "Place", "has_cue", "matching"]

RULES: tuple[PhraseRule, ...] = (*INVITATIONS, *PAGE, *PRESS, *PRESS_BELOW, *ABROAD)
_LONGEST = max(rule.max_words for rule in RULES)
_MOST_CHARACTERS = 800  # ninety words are some 550; it bounds the time of the patterns
_NO_WORD = re.compile(r"\W+")
_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u2011": "-"})


@cache
def _rules_at(place: Place) -> tuple[tuple[PhraseRule, tuple[str, ...]], ...]:
    """The rules that hold at a place, each with its cues, for to look these up by rule took longer than to match."""
    return tuple((rule, _cues(rule)) for rule in RULES if rule.place in (Place.ANYWHERE, place))


def _cues(rule: PhraseRule) -> tuple[str, ...]:
    """What to look for in a text with its words parted by single spaces: a space before what begins a word."""
    return tuple(f" {cue}" if cue[:1].isalpha() else cue for cue in rule.cues.split("|"))


def _cue_text(folded: str) -> str:
    small = folded.lower()
    return f" {_NO_WORD.sub(' ', small)} {small}"


def has_cue(rule: PhraseRule, text: str) -> bool:
    """Whether a text, its white space folded and its apostrophes straight, holds one of the rule's cues."""
    cue_text = _cue_text(text)
    return any(cue in cue_text for cue in _cues(rule))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def matching(text: str, place: Place = Place.ANYWHERE) -> PhraseRule | None:
    """Find the rule that takes a block of text.

    Args:
        text: The whole block.
        place: Where it stands; rules that hold only at the start or the end are tried only there.

    Returns:
        The first rule that matches, or None for text that may be read.
    """
    if len(text) > _MOST_CHARACTERS:
        return None
    words = text.split()
    if not words or len(words) > _LONGEST:
        return None
    folded = " ".join(words).translate(_STRAIGHT)
    cue_text = _cue_text(folded)
    for rule, cues in _rules_at(place):
        if len(words) > rule.max_words:
            continue
        for cue in cues:
            if cue in cue_text:
                if _compiled(rule.pattern).fullmatch(folded):
                    return rule
                break
    return None
