"""How the rows of a table are said, and which tables are too large to be followed by ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["column_name", "is_large", "with_headings"]

# A listener keeps a few rows in mind; more of them are looked up, not heard.
_MOST_ROWS, _MOST_COLUMNS = 12, 6
_NO_VALUE = frozenset(".-‐‒–—−…")


def is_large(rows: int, columns: int) -> bool:
    """Whether a table has more rows (that of the headings not counted) or columns than can be followed by ear."""
    return rows > _MOST_ROWS or columns > _MOST_COLUMNS


def with_headings(cells: Sequence[str], headings: Sequence[str]) -> list[str]:
    """Put before each cell of a row what its column is called: "Height: 2,469 m".

    Args:
        cells: The cells of a row.
        headings: What the columns are called, in the same order; those without a name are empty or missing.

    Returns:
        The cells, in the same order; empty ones and lone dashes are empty.
    """
    names = [*map(column_name, headings), *[""] * len(cells)]
    values = ("" if _NO_VALUE.issuperset(cell) else cell for cell in cells)
    return [
        f"{name}: {value}" if name and value else value for name, value in zip(names[: len(cells)], values, strict=True)
    ]


def column_name(heading: str) -> str:
    """A column's heading as it is said, without the colon that some end with."""
    return heading.strip().rstrip(":：").rstrip()
