"""Tables whose every cell came out as a line of its own, as copied league tables and price lists do."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_cells", "find_rows"]

_NUMBER = re.compile(r"[-+–−±]?[$€£¥₩]?\d[\d.,:/]*\s?[%$€£¥₩]?")
# Numbers side by side are what only tables have: in a ranking of stories a headline follows every number.
_WIDEST_ROW = 8
_FEWEST_PAIRS = 3
_LONGEST_HEAD = 12
_WORDS_OF_A_NAME = 3
_LONGEST_CELL = 120


def find_cells(lines: Sequence[str]) -> frozenset[int]:
    """Find the lines that are cells of a table.

    Args:
        lines: The lines of a page.

    Returns:
        Their indices.
    """
    numbers = [_NUMBER.fullmatch(line) is not None for line in lines]
    pairs = [index for index in range(len(lines) - 1) if numbers[index] and numbers[index + 1]]
    cells: set[int] = set()
    stretch: list[int] = []
    for pair, following in pairwise([*pairs, len(lines) + _WIDEST_ROW]):
        stretch.append(pair)
        if following - pair > _WIDEST_ROW or any(len(line) > _LONGEST_CELL for line in lines[pair:following]):
            if len(stretch) >= _FEWEST_PAIRS:
                cells.update(range(_start_of_head(lines, stretch[0]), pair + 2))
            stretch = []
    return frozenset(cells)


def _start_of_head(lines: Sequence[str], first: int) -> int:
    """Where the names of the columns start, before the first numbers."""
    start = first
    while start > max(0, first - _LONGEST_HEAD) and lines[start - 1].count(" ") < _WORDS_OF_A_NAME:
        start -= 1
    return start


def find_rows(cells: Sequence[str]) -> list[list[str]]:
    """Part the cells of one table into rows, each from a name to the last number after it."""
    rows: list[list[str]] = []
    after_number = True
    for cell in cells:
        number = _NUMBER.fullmatch(cell) is not None
        if after_number and not number:
            rows.append([])
        rows = rows or [[]]
        rows[-1].append(cell)
        after_number = number
    return rows
