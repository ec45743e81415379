"""What a line of text is like: how long it is, whether it ends a sentence, whether it is written as a title."""

from __future__ import annotations

import re

__all__ = ["LIST_MARKER", "is_cut_off", "is_dated", "is_finished", "is_title_case"]

# Sentence ends of the Latin, CJK, Indic, Arabic, Armenian and Ethiopic scripts, with what may close after them: a mark
# of a note ("so it stayed.[2][citation needed]", "so it stayed.2"), an emoji, an arrow back.
_FINISHED = re.compile(
    r"""[.!?…。！？．｡।॥؟۔։።‼⁇⁈⁉]["'”’»›)\]」』）】〉》*_]*"""
    r"""(?:(?:\[[\w ]{1,20}\])*|(?<=[^\W\d_]{3}[.!?])\d{1,2}|(?<=[.!?]["'”’»)])\d{1,2}|(?<=["”»][.!?])\d{1,2})"""
    r"""(?:\s?[^\w\s,;:]{1,8})?$"""
)
_CUT_OFF = re.compile(r"""(?:\.\.|…)["'”’)\]]*$""")
_LONGEST_END = 40
LIST_MARKER = re.compile(r"(?:[-*•‣◦▪●]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)")
# A year and a day, in any language.
_DATED = re.compile(r"(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*(?<!\d)[0-3]?\d(?!\d))")
_LONGEST_DATED = 160  # characters


def is_finished(text: str) -> bool:
    """Whether the text ends as a sentence does (an ellipsis counts, a colon does not)."""
    return bool(_FINISHED.search(text, max(0, len(text) - _LONGEST_END)))


def is_cut_off(text: str) -> bool:
    """Whether the text ends in an ellipsis, as teasers do."""
    return bool(_CUT_OFF.search(text, max(0, len(text) - _LONGEST_END)))


def is_title_case(text: str) -> bool:
    """Whether most words are capitalised, as in names, titles and menus."""
    words = text.split()
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def is_dated(text: str) -> bool:
    """Whether a line has a year and a day in it."""
    return _DATED.match(text[:_LONGEST_DATED]) is not None
