"""What the lines around the article are: by a rule, by the heading that they stand under, or by their place alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.metadata.dates import read_date
from reader.extraction.plaintext.reasons import Reason, reason_of
from reader.extraction.plaintext.rules import AFTER, BEFORE, COMMENT, DATE, HEADLINE, ON_THE_AUTHOR, RELATED, STANDFIRST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.extraction.plaintext.look import Line

__all__ = ["name_around"]

# The lines under these are what they say, until another rule or the end of the page.
_SECTIONS = {
    "comments": COMMENT.reason,
    "related": RELATED.reason,
    "author note": ON_THE_AUTHOR.reason,
}
_ENDS_OF_SECTIONS = frozenset({"legal", "navigation", "sign-up"})
_LONGEST_DATE = 16
_SHORTEST_STANDFIRST = 8
_FARTHEST_STANDFIRST = 4


def name_around(lines: Sequence[Line], run: range, taken: Mapping[int, Reason]) -> dict[int, Reason]:
    """Say of every line before and after the article why it is not said.

    Args:
        lines: All lines of the page.
        run: The indices of the article among them.
        taken: The lines of the front that have a reason already, the headline among them.
    """
    reasons: dict[int, Reason] = {}
    headline = max((index for index in taken if index < run.start and taken[index] == HEADLINE.reason), default=None)
    for index in range(run.start):
        if index not in taken:
            reasons[index] = _before(lines[index])
    if headline is not None and (found := _find_standfirst(lines, headline, reasons)) is not None:
        reasons[found] = STANDFIRST.reason
    section = AFTER.reason
    for index in range(run.stop, len(lines)):
        line = lines[index]
        if line.notice is None:
            reasons[index] = section
        else:
            reasons[index] = reason_of(line.notice)
            # A thread of comments has dates, shares and links of its own.
            if line.notice.kind in _ENDS_OF_SECTIONS or line.notice.shows_a_page:
                section = AFTER.reason
            elif line.notice.kind in _SECTIONS and (section.kind is not Furniture.COMMENTS or not line.finished):
                section = _SECTIONS[line.notice.kind]
    return reasons | dict(taken)


def _before(line: Line) -> Reason:
    if line.notice:
        return reason_of(line.notice)
    return DATE.reason if line.words <= _LONGEST_DATE and not line.finished and read_date(line.text) else BEFORE.reason


def _find_standfirst(lines: Sequence[Line], headline: int, reasons: Mapping[int, Reason]) -> int | None:
    for index in range(headline + 1, min(headline + 1 + _FARTHEST_STANDFIRST, len(lines))):
        if (
            reasons.get(index) == BEFORE.reason
            and lines[index].words >= _SHORTEST_STANDFIRST
            and lines[index].times == 1
        ):
            return index
    return None
