"""A table of a Markdown text: said row by row, with what its columns are called, or announced where it is large."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction import announcements
from reader.extraction.markdown.inline import Inline
from reader.extraction.table_rows import is_large, with_headings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.markdown.draft import Draft

__all__ = ["read_table"]


def read_table(rows: Sequence[Sequence[Inline]], draft: Draft) -> None:
    """Read a table.

    Args:
        rows: Its rows, each with as many cells as the first, as the parser gives them.
        draft: What it is added to.
    """
    if not rows:
        return
    head, *body = rows
    columns = len(head)
    if draft.announces_tables and is_large(len(body), columns):
        draft.announce(partial(announcements.table, len(body), columns, [cell.text for cell in head]))
        for row in rows:
            draft.leave_out(", ".join(filter(None, (cell.all_text for cell in row))), "large table", Furniture.TABLE)
        return
    has_headings = columns > 1 and bool(body)
    headings = [cell.text for cell in head] if has_headings else []
    if has_headings:
        values = [with_headings([cell.text for cell in row], headings) for row in body]
        unsaid = [not any(row[column] for row in values) for column in range(columns)]
        # The name of an empty column is said with no cell, and a picture in a name with none either.
        draft.add(PassageKind.TABLE_ROW, _row([replace(cell, text="") for cell in head], [""] * columns))
        for cell, is_unsaid in zip(head, unsaid, strict=True):
            if is_unsaid:
                draft.leave_out(cell.text, "empty column", Furniture.TABLE)
    for row in body if has_headings else rows:
        draft.add(PassageKind.TABLE_ROW, _row(row, with_headings([c.text for c in row], headings)))


def _row(cells: Sequence[Inline], values: Sequence[str]) -> Inline:
    """A row's cells as one, each as it is to be said."""
    text = ""
    pieces = []
    for cell, value in zip(cells, values, strict=True):
        if value:
            text += f", {value}" if text else value
        start = len(text) - len(cell.text) if value else len(text)
        pieces += [piece._replace(character=min(len(text), start + piece.character)) for piece in cell.pieces]
    return Inline(text, tuple(pieces), tuple(image for cell in cells for image in cell.images))
