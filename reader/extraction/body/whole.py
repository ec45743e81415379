"""The whole of an article of which only a part was picked: a recipe's lists, an interview's short lines, a poem.

readability scores paragraphs of some length, so that of a page of short lines it picks the one paragraph that is long.
Where the page itself shows what its article is, and that holds much more text than the pick, all of it is taken.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.extraction.body.outline import finished_words, is_heading
from reader.extraction.page import finder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.outline import Outline

__all__ = ["whole"]

_MARKED = tuple(finder(path) for path in (".//*[@itemprop='articleBody']", ".//article | .//*[@role='article']"))
_MAIN = finder(".//main | .//*[@role='main']")
_CLOSE = 5  # levels
_TOO_LITTLE = 400  # characters: an element around the headline with no more may hold an introduction alone
_LITTLE = 1200  # characters: a longer pick is only believed to be a part where it is a very small one of what is marked
_PART, _PART_OF_MUCH = 0.5, 0.25
_LEAST_TEXT = 0.5  # share of the characters that are no links
_A_LINK = 0.8
_LABELS = frozenset({PassageKind.LIST_ITEM, PassageKind.TABLE_ROW})
_SEVERAL = 3  # paragraphs: fewer may be a standfirst and a note
_A_GOOD_DEAL, _FEW_SCRAPS = 0.1, 0.3


def whole(root: etree._Element, body: list[Block], page: Outline, headline: int) -> list[Block]:
    """The picked blocks, or all those of the element that is clearly the article where they are a small part of it.

    Args:
        root: The clean tree.
        body: The blocks that were picked.
        page: All blocks that may be the article.
        headline: The place of the headline among them; -1 where there is none.
    """
    over = page.blocks[headline] if headline >= 0 and page.blocks[headline].kind is PassageKind.HEADING else None
    marked = [elements[0] if len(elements := find(root)) == 1 else None for find in (*_MARKED, _MAIN)]
    picked = _unlinked(body)
    chosen = set(body)
    for element in _frames(marked, page, over):
        blocks = _from_the_headline(page.of(element), over)
        rest = [block for block in blocks if block not in chosen]
        if body and page.holds(element, body) and _is_text_throughout(rest, body):
            return list(blocks)
    for element, is_marked in _candidates(marked, body, page, over):
        holds_the_pick = page.holds(element, body)
        if not (holds_the_pick or is_marked):
            continue
        blocks = _from_the_headline(page.of(element), over)
        text = _unlinked(blocks)
        if picked >= (_PART if picked < _LITTLE else _PART_OF_MUCH if is_marked else 0.0) * text:
            if body and holds_the_pick and (is_marked or picked > _TOO_LITTLE):
                return body
        elif text > _LEAST_TEXT * sum(len(block.text) for block in blocks):
            return [block for block in blocks if block.linked < _A_LINK or block in chosen]
    return body


def _frames(marked: list[etree._Element | None], page: Outline, headline: Block | None) -> Iterator[etree._Element]:
    """What the page marks as its article or its main part, and what begins with the headline, but for all of it."""
    yield from (element for element in marked if element is not None)
    if headline is not None:
        for element in headline.element.iterancestors():
            if element.tag == "body" or page.of(element)[0] is not headline:
                break
            yield element


def _candidates(
    marked: list[etree._Element | None], body: list[Block], page: Outline, headline: Block | None
) -> Iterator[tuple[etree._Element, bool]]:
    """The elements that may be the article, the clearest first, each with whether the page marks it as that."""
    *articles, main = marked
    yield from ((element, True) for element in articles if element is not None)
    if headline is not None and body:
        around_the_body = set(body[0].element.iterancestors())
        around_both = (element for element in headline.element.iterancestors() if element in around_the_body)
        yield from ((element, False) for element in islice(around_both, _CLOSE))
    if main is not None:
        yield main, False
    yield next(reversed(list(page.blocks[0].element.iterancestors())), page.blocks[0].element), False


def _is_text_throughout(rest: list[Block], body: list[Block]) -> bool:
    """Whether what was not picked is a good deal of text too, and hardly anything else than finished sentences."""
    if sum(block.is_prose for block in rest) < _SEVERAL:
        return False
    prose = sum(map(finished_words, rest))
    scraps = sum(block.words for block in rest if not finished_words(block) and not _is_a_label(block))
    return prose > _A_GOOD_DEAL * sum(map(finished_words, body)) and scraps < _FEW_SCRAPS * prose


def _is_a_label(block: Block) -> bool:
    """Whether it is a heading, a term that a definition belongs to, or a row of data."""
    return is_heading(block) or (block.kind in _LABELS and block.linked < _LEAST_TEXT)


def _unlinked(blocks: Sequence[Block]) -> float:
    return sum(len(block.text) * (1 - min(block.linked, 1.0)) for block in blocks)


def _from_the_headline(blocks: Sequence[Block], headline: Block | None) -> Sequence[Block]:
    """Without the labels and menus above the headline."""
    for index, block in enumerate(blocks):
        if block.is_prose:
            break
        if block is headline:
            return blocks[index:]
    return blocks
