"""A page's tree without its furniture: what the page itself marks as furniture is found and taken out.

The tree keeps everything that might be the article; its blocks are returned with what was taken out between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from lxml import etree

from reader.extraction.blocks.block import Block, Mark, Piece
from reader.extraction.blocks.code import find_code
from reader.extraction.blocks.notes import find_notes
from reader.extraction.blocks.passages import blocks
from reader.extraction.blocks.tables import Tables, read_tables
from reader.extraction.furniture.judge import Judge
from reader.extraction.furniture.posts import flatten_post

if TYPE_CHECKING:
    from lxml import html

__all__ = ["CleanPage", "clean"]

_SILENT = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "head", "link", "meta",
    "base", "frameset", "frame", "noframes", "input", "applet", "param", "source", "track", "area", "title",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class CleanPage:
    """A tree without furniture.

    Attributes:
        root: The tree's root element.
        written: All text of the page, furniture included, in order.
        tables: What is known of its tables.
    """

    root: html.HtmlElement
    written: list[Block | Piece]
    tables: Tables

    @property
    def blocks(self) -> list[Block]:
        """What may be the article."""
        return [block for block in self.written if isinstance(block, Block)]


def clean(root: html.HtmlElement) -> CleanPage:
    """Take out of the tree what the page marks as furniture; the tree is changed in place.

    Args:
        root: The root from `parse`.
    """
    etree.strip_elements(root, *_SILENT, with_tail=False)
    judge = Judge(root)
    tables = read_tables(root)
    known = {**find_notes(root), **tables.marks, **find_code(root)}
    marks: dict[etree._Element, Mark] = {}
    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        flatten_post(element)
        mark = known.get(element) or judge.mark(element)
        if mark is not None:
            marks[element] = mark
            walker.skip_subtree()
    written = blocks(root, marks, tables.headings)
    for element in marks:
        cast("html.HtmlElement", element).drop_tree()
    return CleanPage(root, written, tables)
