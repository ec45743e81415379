"""Tables of data: what their columns are called, and which are too large to be followed by ear.

Tables that lay out a page, and lists that were written as tables, are not data: their cells hold blocks or sentences.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction import announcements
from reader.extraction.blocks.block import Mark
from reader.extraction.page import folded_text
from reader.extraction.table_rows import is_large

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from reader.extraction.blocks.block import Block

__all__ = ["Tables", "read_tables"]

_HEADINGS_ROW = Mark("headings of a table", Furniture.TABLE)
_CELLS = ("td", "th")
_NO_DATA = ("table", "p", "div", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "pre", "blockquote", "form", "section")
_LONGEST_CELL = 12  # words on the average: longer cells hold sentences, which are heard as well as any others
_LONGEST_HEADING = 8  # words
_MOST_ROWS = 5_000
_MOST_OF_IT = 0.5  # share of what is said: then the table is what the page is about
_MOST_ROWS_WITH_NAMES = 3  # to be told what each cell is helps in a few rows, and in more of them it is tiresome


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of a page's tables.

    Attributes:
        marks: The rows that hold headings alone, which are said with the other rows.
        headings: For a row of such a table, what each of its cells is called.
        large: The rows of tables that are too large to be read, each row with the same mark as its table.
    """

    marks: Mapping[etree._Element, Mark]
    headings: Mapping[etree._Element, Sequence[str]]
    large: Mapping[etree._Element, Mark]

    def too_large(self, said: Sequence[Block]) -> Mapping[int, Mark]:
        """The numbers of the blocks that are announced rather than said, each with its table's mark."""
        marked = {number: self.large[block.element] for number, block in enumerate(said) if block.element in self.large}
        lengths: Counter[Mark] = Counter()
        for number, mark in marked.items():
            lengths[mark] += len(said[number].text)
        most = _MOST_OF_IT * sum(len(block.text) for block in said)
        return {number: mark for number, mark in marked.items() if lengths[mark] <= most}


def read_tables(root: etree._Element) -> Tables:
    """Look at all tables under `root`."""
    large: dict[etree._Element, Mark] = {}
    marks: dict[etree._Element, Mark] = {}
    headings: dict[etree._Element, Sequence[str]] = {}
    for table in root.iter("table"):
        rows = list(table.iter("tr"))[: _MOST_ROWS + 1]
        if not 2 <= len(rows) <= _MOST_ROWS or next(table.iterdescendants(*_NO_DATA), None) is not None:
            continue
        cells = [[folded_text(cell) for cell in row.iterchildren(*_CELLS)] for row in rows]
        names = _names(rows[0], cells)
        data = cells[1:] if names else cells
        columns = max(map(len, cells))
        filled = sum(bool(cell) for row in data for cell in row)
        words = sum(len(cell.split()) for row in data for cell in row)
        if columns < 2 or words > _LONGEST_CELL * max(1, filled):
            continue
        if is_large(len(data), columns):
            announced = partial(announcements.table, len(data), columns, names)
            large |= dict.fromkeys(rows, Mark("large table", Furniture.TABLE, announced))
        elif names and len(data) <= _MOST_ROWS_WITH_NAMES:
            marks[rows[0]] = _HEADINGS_ROW
            headings |= {
                row: ("" if row[0].tag == "th" else names[0], *names[1:])
                for row, row_cells in zip(rows, cells, strict=True)
                if len(row_cells) == len(names)
            }
    return Tables(marks, headings, large)


def _names(row: etree._Element, cells: Sequence[Sequence[str]]) -> Sequence[str]:
    """What the columns are called; empty where the first row does not say so."""
    parent = row.getparent()
    is_head = parent is not None and parent.tag == "thead"
    if not is_head and any(cell.tag == "td" and folded_text(cell) for cell in row.iterchildren(*_CELLS)):
        return ()
    names = cells[0]
    if len(names) < 2 or not any(names[1:]) or max(len(name.split()) for name in names) > _LONGEST_HEADING:
        return ()
    return names
