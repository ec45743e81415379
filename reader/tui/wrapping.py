"""Running text -> rows of a width in cells, as spans of the text: so what is on the screen can be found in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Piece", "wrapped"]

# Between ideographs a row may end anywhere, but not before what closes.
_WIDE = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3031-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_CLOSING = (
    "\u3001\u3002\u300d\u300f\u3011\u3009\u300b\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\u30fc\u3063\u30c3"
)
_TOKEN = re.compile(rf"[{_WIDE}][{_CLOSING}]*|[^\s{_WIDE}]+")
# Characters of which each takes one cell; measuring others takes time.
_NOT_PLAIN = re.compile(
    "[^\u0020-\u007e\u00a1-\u02ff\u0370-\u0482\u048a-\u0558\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)
_TIGHT = re.compile(rf"[{_WIDE}{_CLOSING}]$")


class Piece(NamedTuple):
    """A part of a unit of text on a row.

    Attributes:
        unit: The number of the unit.
        start: Where in the unit's text the part begins.
        end: Where it ends.
        gap: Blank cells before it on its row, 0 or 1.
    """

    unit: int
    start: int
    end: int
    gap: int


def wrapped(units: Iterable[tuple[int, str]], width: int) -> Iterator[tuple[Piece, ...]]:
    """Rows of running text.

    Args:
        units: Numbers and texts, one after the other in one paragraph.
        width: Cells of a row, at least 2.

    Yields:
        What stands on each row.
    """
    row: list[Piece] = []
    used = 0
    tight = False  # the unit before ended in a script without blanks
    for unit, text in units:
        plain = _NOT_PLAIN.search(text) is None
        begin, end, gap = -1, 0, 0  # the piece of this unit on this row
        for token in _TOKEN.finditer(text):
            start, stop = token.span()
            cells = stop - start if plain else cell_len(text[start:stop])
            space = 0 if not used or (start == end if begin >= 0 else tight) else 1
            if used and used + space + cells > width:
                if begin >= 0:
                    row.append(Piece(unit, begin, end, gap))
                yield tuple(row)
                row, used, space, begin = [], 0, 0, -1
            if cells > width:
                *full, (start, cells) = _cut(text, start, stop, width)
                for at, (begun, _) in enumerate(full):
                    ends = full[at + 1][0] if at + 1 < len(full) else start
                    yield (Piece(unit, begun, ends, 0),)
                begin = -1
            if begin < 0:
                begin, gap = start, space
            used += space + cells
            end = stop
        if begin >= 0:
            row.append(Piece(unit, begin, end, gap))
            tight = _TIGHT.search(text) is not None
    if row:
        yield tuple(row)


def _cut(text: str, start: int, stop: int, width: int) -> list[tuple[int, int]]:
    """Beginnings of the parts of a word that is longer than a row, each with its cells."""
    parts = [(start, 0)]
    for at in range(start, stop):
        cells = cell_len(text[at])
        begun, used = parts[-1]
        if used + cells > width:
            parts.append((at, cells))
        else:
            parts[-1] = (begun, used + cells)
    return parts
