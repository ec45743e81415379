"""An article on both sides of a list: the run of prose stops at ingredients, figures, or points for and against."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line

__all__ = ["begin_before_list", "go_on_after_list"]

# What no article goes on after.
_ENDS = frozenset({"comments", "tags", "author note", "legal", "related", "navigation", "share"})
_LONGEST_LIST, _FARTHEST_TEXT = 30, 6
_LEAST_WORDS, _LEAST_SHARE = 40, 0.15
# Under these the text begins.
_FRONT = _ENDS | {"byline", "date", "update", "sign-up"}
_SHARE_OF_ITEMS, _SHORTEST_LIST, _FEWEST_OVER_LIST = 0.4, 4, 10
_NUMBER = re.compile(r"\d")


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
    if words < max(_LEAST_WORDS, _LEAST_SHARE * said) or not _in_a_row(lines, prose):
        return run
    return range(run.start, prose[-1] + 1)


def _in_a_row(lines: Sequence[Line], prose: Sequence[int]) -> bool:
    """Whether two sentences stand one under the other, but for the number of a step."""
    return any(b - a == 1 or (b - a == 2 and lines[a + 1].counted) for a, b in pairwise(prose))


def begin_before_list(lines: Sequence[Line], run: range) -> range:
    """Let a run begin with the paragraphs over a list: what a recipe says of itself before the ingredients.

    Args:
        lines: All lines of a page.
        run: The indices of the run, not empty.
    """
    first = next(
        (at for at in range(run.start - 1, max(0, run.start - _LONGEST_LIST) - 1, -1) if lines[at].is_prose), None
    )
    if first is None or run.start - first <= _SHORTEST_LIST or lines[first].repeated:
        return run
    if lines[first].words < _FEWEST_OVER_LIST or lines[first].text.endswith(("?", "？", "؟")):
        return run
    between = lines[first + 1 : run.start]
    listed = sum(_NUMBER.search(line.text) is not None or line.is_item for line in between)
    # The number of a step looks like that of a page or a picture.
    if listed < _SHARE_OF_ITEMS * len(between) or any(
        line.notice and line.notice.kind in _FRONT and not line.text.isdigit() for line in between
    ):
        return run
    while first and lines[first - 1].is_prose and not lines[first - 1].repeated:
        first -= 1
    return range(first, run.stop)


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
