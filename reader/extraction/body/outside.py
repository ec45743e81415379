"""What the blocks outside the body are, by their own words or by those of the heading that they stand under.

It decides nothing of what the body is: it is what the ledger tells of them, what a user can ask for, and where authors
and dates are found that no name tells.
"""

from __future__ import annotations

from bisect import bisect
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.blocks.block import Mark
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.body.headed import headed_by, may_head
from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.outline import Outline
    from reader.extraction.body.pick import Picked

__all__ = ["OUTSIDE", "outside"]

_MOST_BLOCKS = 2_000
_A_LINK, _ALL_OF_IT = 0.5, 0.9
# What a heading may announce. Bylines, dates, captions and credits are lines of their own; "Contact us" heads anything.
_OVER_OTHERS = frozenset({
    Furniture.SHARE, Furniture.SIGN_UP, Furniture.ADVERT, Furniture.RELATED, Furniture.TAGS, Furniture.AUTHOR_NOTE,
    Furniture.COMMENTS, Furniture.NAVIGATION, Furniture.FOOTNOTE,
})  # fmt: skip
_SHORTEST_HEADLINE, _SURELY_A_HEADLINE = 4, 8  # words
_RANKS = ("h1", "h2", "h3", "h4", "h5", "h6")


def outside(picked: Picked, language: str | None, declared: str | None) -> dict[Block, Mark]:
    """Name what stands outside the body.

    Args:
        picked: The body, and what is known to be apart from it.
        language: BCP 47 tag of the body's language.
        declared: BCP 47 tag that the page gives.

    Returns:
        The rule of its kind for each block of which something is known.
    """
    page, marks = picked.page, dict(picked.apart)
    places = sorted(page.numbers[block] for block in picked.body)
    if not places:
        return marks
    said = set(places)
    tried = 0
    for number, block in enumerate(page.blocks):
        if number in said or block in marks or _is_surely_a_headline(block) or tried >= _MOST_BLOCKS:
            continue
        tried += 1
        place = Place.START if number < places[0] else Place.END if number > places[-1] else Place.ANYWHERE
        rule = matching(block.text, place, language, declared=declared)
        if rule is None:
            continue
        mark = Mark(rule.name, rule.kind)
        marks[block] = mark
        if rule.kind in _OVER_OTHERS and may_head(block) and block.linked < _A_LINK:
            end = places[following] if (following := bisect(places, number)) < len(places) else len(page.blocks)
            for below in _under(page, number, end):
                marks.setdefault(below, mark)
    rest = [block for number, block in enumerate(page.blocks) if number not in said and block not in marks]
    for named in OUTSIDE:
        marks |= dict.fromkeys(named.finds(rest), named.mark)
    return marks


def _under(page: Outline, heading: int, end: int) -> Iterator[Block]:
    """The blocks under a heading and before an end, up to another that may head as much and leads nowhere."""
    element = page.blocks[heading].element
    around = headed_by(page, heading, end, end + 1)
    if around is None:
        around = element.getparent()
    end = min(end, page.runs[around][1]) if around is not None else end
    rank = _RANKS.index(element.tag) + 1 if element.tag in _RANKS else len(_RANKS)

    def ends(block: Block) -> bool:
        is_one = block.element.tag in _RANKS[:rank] or (element.tag not in _RANKS and may_head(block))
        return is_one and block.linked < _A_LINK

    return takewhile(lambda block: not ends(block), page.blocks[heading + 1 : end])


def _is_surely_a_headline(block: Block) -> bool:
    """Whether it need not be held against the phrases, which takes a while for the many links of a page."""
    return block.linked >= _ALL_OF_IT and block.words >= _SURELY_A_HEADLINE


def _headlines(rest: Sequence[Block]) -> Iterator[Block]:
    return (block for block in rest if block.linked >= _ALL_OF_IT and block.words >= _SHORTEST_HEADLINE)


def _menus(rest: Sequence[Block]) -> Iterator[Block]:
    return (block for block in rest if block.linked >= _ALL_OF_IT and block.words < _SHORTEST_HEADLINE)


OUTSIDE: tuple[PartRule[Sequence[Block], Block], ...] = (
    PartRule(
        "headline outside the article",
        Furniture.RELATED,
        _headlines,
        takes=("<article>#¶¶¶</article><div><p><a href='/r'>Rope is dearer than ever</a></p></div>",),
        leaves=(
            "<article>#¶¶¶<p><a href='/r'>Rope is dearer than ever</a>, says the mayor.</p>¶</article>",
            "<article>#¶¶¶</article><div><p>Rope is dearer than ever</p></div>",
        ),
    ),
    PartRule(
        "menu outside the article",
        Furniture.NAVIGATION,
        _menus,
        takes=("<div><p><a href='/w'>Weather at sea</a></p></div><article>#¶¶¶</article>",),
        leaves=("<div><p>Weather at sea</p></div><article>#¶¶¶</article>",),
    ),
)
