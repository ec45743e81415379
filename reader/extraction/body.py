"""Where in a clean page the article's body is: readability-lxml's pick, and another way where that looks wrong.

readability scores paragraphs by length and commas and picks the element that holds the best of them
(https://github.com/buriy/python-readability). It works on a copy of the tree; what comes out is the set of elements of
the clean tree that it kept, so that text is cut into passages once, from an untouched tree.
"""

from __future__ import annotations

import copy
import logging
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any

from lxml import etree, html

from reader.article import PassageKind
from reader.extraction.later import imported_later
from reader.extraction.titles import plain
from reader.extraction.whole import whole

with imported_later("chardet", "urllib.request"):
    from readability import Document
    from readability.readability import Unparseable

if TYPE_CHECKING:
    from reader.extraction.block import Block

__all__ = ["pick"]

# readability reports its failures with a traceback on stderr; here they are answered by another way to the body.
logging.getLogger("readability").addHandler(logging.NullHandler())
logging.getLogger("readability").propagate = False

_SHORTEST_PROSE = 8  # words: a line shorter than this is more often furniture than not
_COST_OF_A_SCRAP = 4.0
_TOO_LITTLE = 80.0  # words of prose: a shorter pick is looked at twice
_MOST_ELEMENTS = 100_000  # above it readability takes many seconds, and all that is left has to do
_FAR = 20  # blocks between the headline and the body
_CLOSE = 2  # levels up to an element that holds the body's first block and its opening
_LONGEST_HEADLINE = 40  # words
_NEARLY_ALL = 0.8
_CLEARLY_MORE = 2.5
_INLINE = frozenset({"a", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"})
_MAKES_A_BLOCK = frozenset({"blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"})


class _Picker(Document):  # type: ignore[misc]  # readability has no types
    """readability on a tree that is parsed already, giving elements instead of HTML."""

    def __init__(self, root: html.HtmlElement) -> None:
        super().__init__(root)
        self._clean = root
        self._numbers: dict[etree._Element, int] = {}
        self.kept: set[int] = set()

    def _parse(self, input: Any) -> html.HtmlElement:  # noqa: A002, ARG002  # readability's own name
        tree = copy.deepcopy(self._clean)
        self._numbers = {element: number for number, element in enumerate(tree.iter())}
        return tree

    def sanitize(self, node: html.HtmlElement, candidates: Any, keep_all_images: bool = False) -> str:  # noqa: ARG002
        """Note what was picked, and clean nothing: the furniture is out already, and short lists are text.

        The text that is returned is asked only for its length, which decides on another, milder try.
        """
        self.kept = {number for element in node.iter() if (number := self._numbers.get(element)) is not None}
        return str(node.text_content())

    def transform_misused_divs_into_paragraphs(self) -> None:
        """Do what readability does, in one walk: it writes out every division as HTML to look into it."""
        for element in reversed(list(self.html.iter("div"))):
            if not any(inside.tag in _MAKES_A_BLOCK for inside in element.iterdescendants()):
                element.tag = "p"
        for element in list(self.html.iter("div")):
            _wrap_loose_text(element)


def _wrap_loose_text(division: html.HtmlElement) -> None:
    children = list(division)
    paragraph: html.HtmlElement | None = None
    if division.text and division.text.strip():
        paragraph = html.Element("p")
        paragraph.text, division.text = division.text, None
        division.insert(0, paragraph)
    for child in children:
        if child.tag == "br":
            paragraph = None
            tail, child.tail = child.tail, None
            if tail and tail.strip():
                paragraph = html.Element("p")
                paragraph.text = tail
                child.addnext(paragraph)
            continue
        if child.tag not in _INLINE or any(inside.tag in _MAKES_A_BLOCK for inside in child.iterdescendants()):
            paragraph = None
            tail, child.tail = child.tail, None
            if tail and tail.strip():
                paragraph = html.Element("p")
                paragraph.text = tail
                child.addnext(paragraph)
            continue
        if paragraph is None:
            paragraph = html.Element("p")
            child.addprevious(paragraph)
        paragraph.append(child)


def pick(root: html.HtmlElement, found: list[Block], titles: tuple[str, ...] = ()) -> list[Block]:
    """Choose the blocks that belong to the article's body.

    readability's pick stands unless it is very short and another element holds clearly more prose, or it begins far
    below the headline and there is prose in between, or it is a small part of what is clearly the article.

    Args:
        root: The clean tree.
        found: All its blocks, in order.
        titles: What the headline may be.
    """
    return whole(root, _richer(root, found, titles), found, titles)


def _richer(root: html.HtmlElement, found: list[Block], titles: tuple[str, ...]) -> list[Block]:
    numbers = {element: number for number, element in enumerate(root.iter())}
    kept = _readable(root) if len(numbers) <= _MOST_ELEMENTS else set(numbers.values())
    body = _in_the_main_cell([block for block in found if numbers[block.element] in kept])
    worth = sum(map(_worth, body))
    if worth < _TOO_LITTLE:
        return _inside(_richest(root, found, _CLEARLY_MORE * max(worth, 0.0)), found) or body
    between = _below_the_headline(body, found, titles)
    if len(between) > _FAR:
        return _inside(_richest(root, between, _TOO_LITTLE), between) or _with_its_opening(body, found)
    return _with_its_opening(body, found)


def _inside(element: html.HtmlElement | None, found: list[Block]) -> list[Block]:
    elements = set(element.iter()) if element is not None else set()
    return [block for block in found if block.element in elements]


def _below_the_headline(body: list[Block], found: list[Block], titles: tuple[str, ...]) -> list[Block]:
    """What stands between the headline and the body; nothing where there is no headline above it."""
    above = list(takewhile(lambda block: block is not body[0], found))
    headlines = {plain(title) for title in titles if title}
    places = [
        place for place, block in enumerate(above) if block.words < _LONGEST_HEADLINE and plain(block.text) in headlines
    ]
    return above[places[-1] + 1 :] if places else []


def _with_its_opening(body: list[Block], found: list[Block]) -> list[Block]:
    """The body and the paragraphs close by that run up to it without a break, which readability loses at times."""
    near = set(islice(body[0].element.iterancestors(), _CLOSE))
    above = list(takewhile(lambda block: block is not body[0], found))
    opening = list(
        takewhile(
            lambda block: (
                block.is_prose
                and block.kind is PassageKind.PARAGRAPH
                and not near.isdisjoint(block.element.iterancestors())
            ),
            reversed(above),
        )
    )
    return [*reversed(opening), *body]


def _in_the_main_cell(body: list[Block]) -> list[Block]:
    """Where tables lay out the page, only the cell that holds nearly all of the prose."""
    inside: dict[html.HtmlElement, float] = {}
    for block in body:
        for cell in (block.element, *block.element.iterancestors("td")):
            if cell.tag == "td":
                inside[cell] = inside.get(cell, 0.0) + max(_worth(block), 0.0)
    total = sum(max(_worth(block), 0.0) for block in body)
    main = [cell for cell, worth in inside.items() if worth > _NEARLY_ALL * total]
    if not main:
        return body
    innermost = max(main, key=lambda cell: sum(1 for _ in cell.iterancestors()))
    return [block for block in body if block.element is innermost or innermost in block.element.iterancestors("td")]


def _readable(root: html.HtmlElement) -> set[int]:
    picker = _Picker(root)
    try:
        picker.summary()
    except Unparseable:
        return set()
    return picker.kept


def _worth(block: Block) -> float:
    """Unlinked words of prose count for a block; a scrap or a linked line counts against the element it is in."""
    unlinked = block.words * (1 - block.linked)
    if unlinked >= _SHORTEST_PROSE:
        return unlinked
    return 0.0 if block.kind is PassageKind.HEADING and block.linked < 0.5 else -_COST_OF_A_SCRAP


def _richest(root: html.HtmlElement, found: list[Block], least: float) -> html.HtmlElement | None:
    """The element with the most worth in it, if that is more than `least`."""
    worth: dict[html.HtmlElement, float] = {}
    for block in found:
        worth[block.element] = worth.get(block.element, 0.0) + _worth(block)
    best, best_worth = None, least
    for element in reversed(list(root.iter())):
        here = worth.get(element, 0.0)
        if here > best_worth:
            best, best_worth = element, here
        parent = element.getparent()
        if parent is not None and here:
            worth[parent] = worth.get(parent, 0.0) + here
    return best
