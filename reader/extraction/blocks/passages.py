"""The text of a tree in order, cut into blocks of what may be the article and pieces of furniture.

Furniture is walked over together with the rest, so that the order of all words of the page is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from reader.article import Furniture
from reader.extraction.blocks.writer import Writer
from reader.extraction.page import folded_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.extraction.blocks.block import Block, Mark, Piece

__all__ = ["blocks"]

_MENUS = frozenset({Furniture.NAVIGATION, Furniture.FORM, Furniture.HIDDEN})  # nobody asks for their parts
_IN_ONE = frozenset({Furniture.CODE, Furniture.TABLE})


def blocks(
    root: etree._Element,
    marks: Mapping[etree._Element, Mark] | None = None,
    headings: Mapping[etree._Element, Sequence[str]] | None = None,
) -> list[Block | Piece]:
    """Cut the text under `root` into blocks and pieces of furniture, in document order.

    Args:
        root: The tree.
        marks: The elements that are furniture; none of them stands inside another.
        headings: What the cells of a table's row are called.

    Returns:
        Blocks of what may be the article, as if the furniture were not in the tree, and the furniture between them;
        what stands in the middle of a block is among that block's pieces.

    Raises:
        NotAnArticleError: It has more blocks than any article.
    """
    marks = marks or {}
    writer = Writer(root, marks, headings or {})
    walker = etree.iterwalk(root, events=("start", "end"))
    passed: etree._Element | None = None  # whose end is still to come
    for event, element in walker:
        if event == "start":
            mark = marks.get(element)
            if mark is None:
                writer.start(element)
            else:
                walker.skip_subtree()
                writer.take(element, mark, _texts(element, mark))
                passed = element
        elif element is passed:
            passed = None
        elif element is not root:
            writer.end(element)
    writer.cut()
    return writer.written


def _texts(furniture: etree._Element, mark: Mark) -> Iterable[str]:
    """The words of a piece of furniture, in as many entries as it has on the ledger."""
    if mark.kind in _MENUS:
        return [folded_text(furniture)]
    texts = [written.all_text for written in blocks(furniture)]
    return [" ".join(texts)] if mark.kind in _IN_ONE else texts
