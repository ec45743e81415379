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
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.page import folded_text
from reader.extraction.table_rows import is_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml import etree

    from reader.extraction.blocks.block import Block, Mark

__all__ = ["TABLES", "Tables", "read_tables"]

_CELLS = ("td", "th")
_NO_DATA = ("table", "p", "div", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "pre", "blockquote", "form", "section")
_LONGEST_CELL = 12  # words on the average: longer cells hold sentences, which are heard as well as any others
_LONGEST_HEADING = 8  # words
_MOST_ROWS = 5_000  # more than anybody tabulates on one page; such tables are layout
_FEWEST_COLUMNS = 2
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


@dataclass(frozen=True, slots=True)
class _Data:
    """A table of data.

    Attributes:
        rows: Its rows, that of the headings included.
        names: What its columns are called; empty where it does not say so.
        length: How many rows of data it has.
        columns: How many columns.
        widths: How many cells each row has.
    """

    rows: Sequence[etree._Element]
    names: Sequence[str]
    length: int
    columns: int
    widths: Sequence[int]

    @property
    def is_large(self) -> bool:
        return is_large(self.length, self.columns)

    @property
    def is_tiny(self) -> bool:
        """Whether each cell is told with what it is."""
        return bool(self.names) and self.length <= _MOST_ROWS_WITH_NAMES and not self.is_large


def read_tables(root: etree._Element) -> Tables:
    """Look at all tables under `root`."""
    tables = list(_tables_of_data(root))
    large: dict[etree._Element, Mark] = {}
    headings: dict[etree._Element, Sequence[str]] = {}
    for table in tables:
        if table.is_large:
            announced = partial(announcements.table, table.length, table.columns, table.names)
            large |= dict.fromkeys(_LARGE.finds([table]), _LARGE.mark._replace(announced=announced))
        elif table.is_tiny:
            names = table.names
            headings |= {
                row: ("" if row[0].tag == "th" else names[0], *names[1:])
                for row, width in zip(table.rows, table.widths, strict=True)
                if width == len(names)
            }
    return Tables(dict.fromkeys(_HEADINGS.finds(tables), _HEADINGS.mark), headings, large)


def _tables_of_data(root: etree._Element) -> Iterator[_Data]:
    for table in root.iter("table"):
        rows = list(table.iter("tr"))[: _MOST_ROWS + 1]
        if not 2 <= len(rows) <= _MOST_ROWS or next(table.iterdescendants(*_NO_DATA), None) is not None:
            continue
        cells = [[folded_text(cell) for cell in row.iterchildren(*_CELLS)] for row in rows]
        names = _names(rows[0], cells)
        data = cells[1:] if names else cells
        widths = list(map(len, cells))
        filled = sum(bool(cell) for row in data for cell in row)
        words = sum(len(cell.split()) for row in data for cell in row)
        if max(widths) >= _FEWEST_COLUMNS and words <= _LONGEST_CELL * max(1, filled):
            yield _Data(rows, names, len(data), max(widths), widths)


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


_HEAD, _ROW = "<tr><th>Club</th><th>Points</th></tr>", "<tr><td>Alden</td><td>4</td></tr>"
_LARGE: PartRule[Sequence[_Data], etree._Element] = PartRule(
    "large table",
    Furniture.TABLE,
    lambda tables: (row for table in tables if table.is_large for row in table.rows),
    takes=(f"¶¶<table>{_HEAD}{13 * _ROW}</table>¶¶¶¶¶",),
    leaves=(f"¶<table>{_HEAD}{12 * _ROW}</table>¶", f"¶<table>{99 * _ROW}</table>"),
)
_HEADINGS: PartRule[Sequence[_Data], etree._Element] = PartRule(
    "headings of a table",
    Furniture.TABLE,
    lambda tables: (table.rows[0] for table in tables if table.is_tiny),
    takes=(f"¶<table>{_HEAD}{3 * _ROW}</table>¶",),
    leaves=(f"¶<table>{_HEAD}{4 * _ROW}</table>¶", f"¶<table>{2 * _ROW}</table>¶"),
)
TABLES = (_LARGE, _HEADINGS)
