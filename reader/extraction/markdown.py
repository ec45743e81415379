"""Markdown -> Article, straight from the parser's tokens: what is written is said, code and pictures are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from reader.article import Article, LeftOut, Page, Passage, PassageKind
from reader.errors import NotAnArticleError

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["extract_markdown"]

# Deep enough for any document, and far from Python's own limit; the parser gives deeper levels as plain text.
_DEEPEST = 40
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_-]{1,40})[ \t]*:[ \t]*(.{0,2000})")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.{1,200})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,60}\]:")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\s]{1,60}\]")
_HAS_CONTENT = re.compile(r"[^\W_]")

_REASONS = {"fence": "code block", "code_block": "code block", "html_block": "HTML block"}
