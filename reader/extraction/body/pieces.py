"""An article that stands in several pieces, of which some were picked: its opening, what is between, and its end."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.extraction.body.outline import is_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.outline import Outline

__all__ = ["with_its_pieces"]

_CLOSE = 2  # levels up to an element that holds the body's first block and its opening
_LONGEST_HEADING = 20  # words
_LONGEST_GAP = 40  # blocks
_FEW_LINKS = 0.2  # share of the words of a text that names its sources


def with_its_pieces(body: list[Block], page: Outline, headline: int) -> list[Block]:
    """The body with what belongs to it and stands before it, or between two of its pieces.

    Args:
        body: The blocks that were picked, in order.
        page: All blocks that may be the article.
        headline: The place of the headline among them; -1 where there is none.
    """
    if not body:
        return body
    return _with_its_end(_with_its_opening(_with_its_gaps(body, page), page, headline), page, headline)


def _with_its_opening(body: list[Block], page: Outline, headline: int) -> list[Block]:
    """The body and the paragraphs close by that run up to it without a break, which readability loses at times.

    So does the heading that stands right over it, unless it stands with the page's headline.
    """
    first = page.numbers[body[0]]
    near = set(islice(body[0].element.iterancestors(), _CLOSE))
    opening = list(
        takewhile(
            lambda block: (
                block.is_prose
                and block.kind is PassageKind.PARAGRAPH
                and not near.isdisjoint(block.element.iterancestors())
            ),
            reversed(page.blocks[headline + 1 if headline <= first else 0 : first]),
        )
    )
    first -= len(opening)
    if 0 <= headline < first - 1 and not opening and is_heading(over := page.blocks[first - 1]):
        around = next(element for element in over.element.iterancestors() if page.holds(element, body[:1]))
        if page.runs[around][0] > headline:
            opening.append(over)
    return [*reversed(opening), *body]


def _with_its_end(body: list[Block], page: Outline, headline: int) -> list[Block]:
    """The body and the parts of prose that follow it in what the page marks as the article, or around the headline."""
    frame = _frame(body, page, headline)
    if frame is None:
        return body
    last = page.numbers[body[-1]]
    below = body[-1].element
    end = last + 1
    for element in below.iterancestors():
        if below is frame:
            break
        children = page.children[element]
        for part in children[children.index(below) + 1 :]:
            if page.runs[part][0] != end or not _is_all_prose(page, part):
                return [*body, *page.blocks[last + 1 : end]]
            end = page.runs[part][1]
        if page.runs[element][1] != end:
            break
        below = element
    return [*body, *page.blocks[last + 1 : end]]


def _frame(body: list[Block], page: Outline, headline: int) -> etree._Element | None:
    for element in body[-1].element.iterancestors():
        is_main = element.tag in ("article", "main") or element.get("role") == "main"
        if is_main or element.get("itemprop") == "articleBody":
            return element if page.holds(element, body) else None
        if headline >= 0 and page.holds(element, [page.blocks[headline]]):
            return element if page.holds(element, body) else None
    return None


def _is_all_prose(page: Outline, part: etree._Element) -> bool:
    blocks = page.of(part)
    prose = [block for block in blocks if block.is_prose]
    rest = [block for block in blocks if not is_heading(block) and not block.is_prose]
    return (
        bool(prose)
        and blocks[-1].is_prose
        and all(block.linked < _FEW_LINKS and block.is_finished for block in rest)
        and all(block.linked < _FEW_LINKS for block in prose)
    )


def _with_its_gaps(body: list[Block], page: Outline) -> list[Block]:
    """The body with the headings, quotes and sentences between its pieces."""
    numbers = [page.numbers[block] for block in body]
    filled: list[Block] = []
    for number, following in zip(numbers, [*numbers[1:], numbers[-1] + 1], strict=True):
        filled.append(page.blocks[number])
        if 1 < following - number <= _LONGEST_GAP:
            filled.extend(_of_the_text(page.blocks[number + 1 : following]))
    return filled


def _of_the_text(gap: Sequence[Block]) -> Iterator[Block]:
    """What is text in the gap between two pieces; a heading is where what it stands over is."""
    is_followed = True
    kept: list[Block] = []
    for block in reversed(gap):
        if not any(map(str.isalpha, block.text)):  # how many voted for an answer, and suchlike
            continue
        if is_heading(block):
            if is_followed and block.words <= _LONGEST_HEADING:
                kept.append(block)
            continue
        is_said = block.kind is PassageKind.QUOTE and not block.is_mostly_linked and block.is_finished
        if is_followed := is_said or block.is_prose:
            kept.append(block)
    return reversed(kept)
