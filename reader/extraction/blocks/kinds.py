"""Which elements stand on lines of their own, and what the text in each of them would be in the article."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from reader.article import PassageKind
from reader.extraction.page import folded_text

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

__all__ = ["BLOCKS", "CELLS", "HEADINGS", "kind_of"]

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "html", "legend", "li",
    "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
}  # fmt: skip
CELLS = frozenset({"td", "th"})
_ITEMS = frozenset({"li", "dt", "dd"})
_LISTS = frozenset({"ul", "ol", "dl"})
_LONGEST_ROW = 500  # characters: a longer one lays out the page
_MOST_BESIDE = 100  # elements of a figure, its caption among them


def kind_of(element: etree._Element, around: PassageKind, furniture: Container[etree._Element]) -> PassageKind:
    """What the text in a block element would be in the article.

    Args:
        element: The element.
        around: What the text around it would be.
        furniture: Elements that are not read.
    """
    tag = element.tag
    if tag in HEADINGS:
        return PassageKind.HEADING
    # What stands under a quotation and is read says whose it is.
    if tag == "blockquote" or (tag == "figcaption" and _has_a_quotation(element)):
        return PassageKind.QUOTE
    if tag in _ITEMS:
        return PassageKind.LIST_ITEM
    if tag == "tr" and _is_a_row_of_data(element, furniture):
        return PassageKind.TABLE_ROW
    return PassageKind.PARAGRAPH if tag in _LISTS else around


def _has_a_quotation(caption: etree._Element) -> bool:
    figure = caption.getparent()
    return figure is not None and any(element.tag == "blockquote" for element in islice(figure.iter(), _MOST_BESIDE))


def _is_a_row_of_data(row: etree._Element, furniture: Container[etree._Element]) -> bool:
    """Whether a table's row is read as one, rather than a part of the page's layout."""
    inside = [element.tag for element in _read_in(row, furniture)]
    return (
        BLOCKS.isdisjoint(set(inside) - CELLS)
        and inside.count("br") <= len(row)
        and len(folded_text(row)) <= _LONGEST_ROW
    )


def _read_in(row: etree._Element, furniture: Container[etree._Element]) -> Iterator[etree._Element]:
    walker = etree.iterwalk(row, events=("start",))
    for _, element in walker:
        if element in furniture:
            walker.skip_subtree()
        elif element is not row:
            yield element
