"""The headline, the authors' names and the date, from the lines before the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import CJK

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reader.extraction.plaintext.run import Line

__all__ = ["Front", "read_front"]

_FARTHEST_HEADLINE = 40
_FEWEST, _MOST = 3, 30
_TERM = re.compile(r"[^\W\d_]{4,}")
_BODY_FOR_TERMS = 6
_LEAST_HEADLINE = 0.9


@dataclass(frozen=True, slots=True)
class Front:
    """What is known of an article before it starts.

    Attributes:
        title: The headline.
        byline: The authors' names.
        published: The date.
        taken: For the index of each line that says one of these, which of them.
        standfirst: The index of the line under the headline that sums the article up.
    """

    title: str | None
    byline: str | None
    published: date | None
    taken: dict[int, str]
    standfirst: int | None


def read_front(lines: Sequence[Line], run: range) -> Front:
    """Read headline, byline and date off the lines before the article."""
    headline = _find_headline(lines, run)
    taken: dict[int, str] = {}
    title = None
    if headline is not None:
        title = lines[headline].text
        taken = {index: "headline" for index, line in enumerate(lines) if line.text == title}
    return Front(title, None, None, taken, None)


def _find_headline(lines: Sequence[Line], run: range) -> int | None:
    terms: set[str] = set()
    for index in run[:_BODY_FOR_TERMS]:
        terms |= _terms(lines[index].text)
    best, found = _LEAST_HEADLINE, None
    for index in range(max(0, run.start - _FARTHEST_HEADLINE), run.start):
        line = lines[index]
        if line.notice or not _FEWEST <= line.words <= _MOST:
            continue
        own = _terms(line.text)
        shared = len(own & terms) / len(own) if own else 0.0
        score = 2 * shared + line.repeated - (run.start - index) / _FARTHEST_HEADLINE - 0.5 * line.finished
        if score > best:
            best, found = score, index
    return found


def _terms(text: str) -> set[str]:
    return set(_TERM.findall(text.casefold())) | set(CJK.findall(text))
