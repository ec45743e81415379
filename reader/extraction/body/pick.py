"""Where in a clean page the article's body is: readability's pick, and another way where that looks wrong.

What plainly belongs to something else (`apart`) is kept from being picked at all; what comes out is held against the
rest of the page, and completed (`pieces`, `whole`).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.extraction.body.apart import apart, headline_of
from reader.extraction.body.layout import Layout
from reader.extraction.body.outline import is_heading, outline, worth
from reader.extraction.body.pieces import with_its_pieces
from reader.extraction.body.readable import readable
from reader.extraction.body.repeated import shape
from reader.extraction.body.told import agreeing, told_blocks
from reader.extraction.body.whole import whole

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml import etree, html

    from reader.extraction.blocks.block import Block, Mark
    from reader.extraction.body.outline import Outline

__all__ = ["Picked", "pick"]

_TOO_LITTLE = 80.0  # words of prose: a shorter pick is looked at twice
_LEAST = 20.0  # words of prose below the headline
_ENOUGH_BELOW = 0.5  # of the prose above it
_SEVERAL = 2  # paragraphs: one may be a summary, or a claim that the text is about
_NEARLY_ALL = 0.8
_CLOSE = 6  # blocks
_CLEARLY_MORE = 2.5


@dataclass(frozen=True, slots=True)
class Picked:
    """What was found of a page's body.

    Attributes:
        body: The blocks that belong to it, in order.
        page: All blocks of the page.
        apart: The blocks that stand in a part which is plainly something else, each with what that is.
        headline: The place of the headline among all blocks; -1 where there is none.
    """

    body: list[Block]
    page: Outline
    apart: dict[Block, Mark]
    headline: int = -1


def pick(
    root: html.HtmlElement,
    found: list[Block],
    titles: tuple[str, ...] = (),
    words: str = "",
    declared: str | None = None,
) -> Picked:
    """Choose the blocks that belong to the article's body.

    readability's pick stands unless it is very short and another element holds clearly more prose, or it stands above
    the headline or far below it, or it is a small part of what is clearly the article, or the page tells other words.

    Args:
        root: The clean tree.
        found: All its blocks, in order.
        titles: What the headline may be.
        words: What the page gives for the article's words; it may be a part of them, or something else.
        declared: BCP 47 tag that the page gives; None where it gives none.
    """
    whole_page = page = outline(found)
    if not found:
        return Picked([], page, {})
    headline = headline_of(page, titles)
    told = told_blocks(found, words)
    places = [page.numbers[block] for block in told]
    elsewhere = {
        element: mark
        for element, mark in apart(Layout(page, headline, declared)).items()
        if not _is_between(places, *page.runs[element])
    }
    marks: dict[Block, Mark] = {}
    for element, mark in elsewhere.items():
        for block in page.of(element):
            marks.setdefault(block, mark)
    place = headline
    if marks:
        page = outline([block for block in found if block not in marks])
        place = page.numbers[found[headline]] if headline >= 0 else headline
    body = whole(root, _picked(root, page, place, elsewhere), page, place)
    body = with_its_pieces(agreeing(body, told, page), page, place)
    return Picked(body, whole_page, marks, headline)


def _is_between(places: list[int], first: int, end: int) -> bool:
    """Whether one of the places, which are in order, is at the first or after it, and before the end."""
    return bisect_left(places, first) < bisect_left(places, end)


def _picked(root: html.HtmlElement, page: Outline, headline: int, elsewhere: Collection[etree._Element]) -> list[Block]:
    kept = readable(root, elsewhere)
    body = [block for block in page.blocks if block.element in kept]
    body = _below_the_headline(_in_the_main_cell(body), page, headline)
    prose = sum(map(worth, body))
    if prose < _TOO_LITTLE:
        return _richest(page, _CLEARLY_MORE * max(prose, 0.0)) or body
    between = page.blocks[headline + 1 : page.numbers[body[0]]] if headline >= 0 else []
    nearer = _richest(outline(between), _TOO_LITTLE) if sum(block.is_prose for block in between) >= _SEVERAL else []
    if sum(block.is_prose for block in nearer) < _SEVERAL:
        return body
    # Much stands between the headline and the pick: that is the article, and the pick may be the rest of it.
    return [*nearer, *body] if _goes_on(nearer, body, page) else nearer


def _below_the_headline(body: list[Block], page: Outline, headline: int) -> list[Block]:
    """What of the body, or else of the page, stands below the headline, where that is not much less than is above."""
    above = [block for block in body if page.numbers[block] < headline]
    prose = sum(map(worth, above))
    if prose <= 0:
        return body
    below = body[len(above) :] or _richest(outline(page.blocks[headline + 1 :]), _LEAST)
    return below if sum(map(worth, below)) >= _ENOUGH_BELOW * prose else body


def _goes_on(opening: list[Block], body: list[Block], page: Outline) -> bool:
    """Whether the body is another piece of the text that its opening begins: of one name, or close and not headed."""
    tag_and_name = _shapes(opening)
    if tag_and_name[1] and tag_and_name == _shapes(body):
        return True
    first = page.numbers[body[0]]
    is_close = first - page.numbers[opening[-1]] <= _CLOSE
    return is_close and not (is_heading(body[0]) or is_heading(page.blocks[first - 1]))


def _shapes(blocks: list[Block]) -> tuple[str, str]:
    """What the element is like that holds most of the prose."""
    words: dict[tuple[str, str], float] = {}
    for block in blocks:
        if (around := block.element.getparent()) is not None:
            words[shape(around)] = words.get(shape(around), 0.0) + worth(block)
    return max(words, key=lambda key: words[key], default=("", ""))


def _in_the_main_cell(body: list[Block]) -> list[Block]:
    """Where tables lay out the page, only the cell that holds nearly all of the prose."""
    inside: dict[etree._Element, float] = {}
    total = 0.0
    for block in body:
        prose = max(worth(block), 0.0)
        total += prose
        for cell in (block.element, *block.element.iterancestors("td")):
            if cell.tag == "td":
                inside[cell] = inside.get(cell, 0.0) + prose
    main = [cell for cell, prose in inside.items() if prose > _NEARLY_ALL * total]
    if not main:
        return body
    innermost = max(main, key=lambda cell: sum(1 for _ in cell.iterancestors()))
    return [block for block in body if block.element is innermost or innermost in block.element.iterancestors("td")]


def _richest(page: Outline, least: float) -> list[Block]:
    """The blocks of the element with the most worth in it, if that is more than `least`; else none."""
    worths = {element: here for element in page.runs if (here := page.worth(element)) > least}
    best = max(worths, key=lambda element: (worths[element], -len(page.of(element))), default=None)
    return list(page.of(best)) if best is not None else []
