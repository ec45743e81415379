"""An article that goes on behind a list: the run of prose stops at ingredients, figures, or points for and against."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.run import Line

__all__ = ["go_on_after_list"]

# What no article goes on after.
_ENDS = frozenset({"comments", "tags", "author note", "legal", "related", "navigation", "share"})
_LONGEST_LIST, _FARTHEST_TEXT = 30, 6
_LEAST_WORDS, _LEAST_SHARE = 40, 0.15
_LONGEST_HEADING = 4


def go_on_after_list(lines: Sequence[Line], run: range) -> range:
    """Let a run go on with the paragraphs after a list of short lines, where no furniture is known to stand between.

    Other stories are told in a headline and a sentence each: text has sentences in a row.

    Args:
        lines: All lines of a page.
        run: The indices of the run, not empty.
    """
    prose = _prose_after(lines, run.stop)
    words = sum(lines[index].words for index in prose)
    said = sum(lines[index].words for index in run if lines[index].is_prose)
    if words < max(_LEAST_WORDS, _LEAST_SHARE * said) or not any(b - a == 1 for a, b in pairwise(prose)):
        return run
    return range(run.start, prose[-1] + 1)


def _prose_after(lines: Sequence[Line], start: int) -> list[int]:
    """The paragraphs after a list that begins there, as far as they stand together."""
    found: list[int] = []
    for index in range(start, len(lines)):
        line = lines[index]
        if line.notice and line.notice.kind in _ENDS and not line.button:
            break
        if index - (found[-1] if found else start) > (_FARTHEST_TEXT if found else _LONGEST_LIST):
            break
        if line.is_prose and not line.repeated:
            found.append(index)
    return found
