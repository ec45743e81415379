"""What stands on the page twice: paragraphs, and sentences lifted out of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule
from reader.extraction.page import folded_text
from reader.extraction.words import plain, word_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Block

__all__ = ["REPEATS"]

_SHORTEST_QUOTE = 6  # words
_LONGEST_QUOTE = 60  # words
_NEAR = 50  # blocks up and down, where a page has thousands of lines that may be quotations
_MOST_LOOKED_AT = 50_000  # blocks, for all of these lines together
_OFTEN = 3
_LONGEST_VERSE = 10  # words
_LEFT_OUT = r"[\[(]?(?:…|\.\.\.)[\])]?"  # a string, which is compiled when a block may be a quotation
_QUOTATION_MARKS = '"“”„«»‘「『'
_LONGEST_SIGNATURE = 10  # words


def _was_said_before(body: Body) -> Iterator[int]:
    """Paragraphs that stand in the text once more, unless they are its refrain."""
    places: dict[str, list[int]] = {}
    for index, block in enumerate(body.blocks):
        if block.is_prose:
            places.setdefault(block.plain, []).append(index)
    yield from sorted(
        place for found in places.values() if len(found) > 1 and not _is_a_refrain(body, found) for place in found[1:]
    )


def _is_a_refrain(body: Body, places: list[int]) -> bool:
    """Whether a paragraph comes back among ever other ones: at equal distances, or in lines as verse does."""
    steps = {following - place for place, following in pairwise(places)}
    before = {body.blocks[place - 1].plain if place else "" for place in places}
    after = {body.blocks[place + 1].plain if place + 1 < len(body.blocks) else "" for place in places}
    if 1 in steps or len(before) < len(places) or len(after) < len(places):
        return False
    is_regular = len(places) >= _OFTEN and len(steps) == 1
    return is_regular or body.once(_is_verse, body.blocks[places[0]].element)


def _is_verse(element: etree._Element) -> bool:
    """Whether it is some lines of few words each."""
    breaks = sum(1 for _ in element.iter("br"))
    return breaks + 1 >= _OFTEN and word_count(folded_text(element)) <= _LONGEST_VERSE * (breaks + 1)


def _is_lifted_out(body: Body) -> Iterator[int]:
    """Words of the text that stand alone once more, as a quotation or in large type, some left out of their middle."""
    lines = [index for index, block in enumerate(body.blocks) if _may_be_lifted(block)]
    texts = {index: f" {block.plain} " for index, block in enumerate(body.blocks) if lines and block.is_prose}
    places = list(texts)
    reach = max(_NEAR, _MOST_LOOKED_AT // (len(lines) + 1))
    for index in lines:
        parts = [f" {words} " for part in re.split(_LEFT_OUT, body.blocks[index].text) if (words := plain(part))]
        length = sum(map(len, parts))
        near = places[bisect_left(places, index - reach) : bisect_left(places, index + reach)]
        if any(len(texts[place]) > length and _holds(texts[place], parts) for place in near if place != index):
            yield from (index, index + 1) if _is_signed(body.blocks[index : index + 2]) else (index,)


def _may_be_lifted(block: Block) -> bool:
    if not _SHORTEST_QUOTE <= block.words <= _LONGEST_QUOTE:
        return False
    is_line = block.kind is PassageKind.PARAGRAPH and block.is_finished and not block.is_prose
    is_said = block.kind in (PassageKind.HEADING, PassageKind.PARAGRAPH) and block.text[0] in _QUOTATION_MARKS
    return is_line or is_said or block.kind is PassageKind.QUOTE


def _holds(text: str, parts: list[str]) -> bool:
    """Whether the parts stand in the text one after the other."""
    place = 0
    for part in parts:
        place = text.find(part, place)
        if place < 0:
            return False
        place += len(part) - 1
    return bool(parts)


def _is_signed(blocks: list[Block]) -> bool:
    """Whether the second of two blocks says whom the first, a quotation, is by."""
    if len(blocks) < 2 or blocks[1].is_finished or blocks[1].words > _LONGEST_SIGNATURE:
        return False
    quote, signature = (next(block.element.iterancestors("blockquote", "figure"), block.element) for block in blocks)
    return quote is signature


_STANZA = (  # for an example
    "<p>O row me over, row me home,<br>the river has my glove,<br>and I have none to lend to it,<br>"
    "but a left one, and my love.</p>"
)

REPEATS: tuple[ShapeRule, ...] = (
    ShapeRule(
        "said before",
        Furniture.REPEAT,
        _was_said_before,
        takes=("¶ ¶ ¶1", "¶1 ¶1 ¶1", "¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶ ¶"),
        leaves=(
            "¶ <p>No.</p> ¶ <p>No.</p>",
            "<p>One glove.</p> ¶1 <p>Two gloves.</p> ¶1 <p>Three gloves.</p> ¶1",
            f"<p>One glove.</p> {_STANZA} <p>Two gloves.</p> {_STANZA}",
        ),
    ),
    ShapeRule(
        "pull quote",
        Furniture.REPEAT,
        _is_lifted_out,
        takes=(
            "¶ ¶ <blockquote>“Right gloves are returned with thanks”</blockquote> ¶ ¶",
            "¶ ¶ <blockquote><p>Right gloves are returned with thanks</p><p>Iris Tull, guard</p></blockquote> ¶ ¶",
            "<p>“The museum of left gloves opened on Saturday.”</p> ¶",
            "¶ ¶ <blockquote>“Right gloves […] with thanks, since the museum's sister house”</blockquote> ¶ ¶",
            "¶ ¶ <h3>“Right gloves are returned with thanks”</h3> ¶ ¶",
        ),
        leaves=(
            "¶ <blockquote>Right gloves are returned with scorn.</blockquote> ¶ ¶",
            "¶ <p>opened on Saturday in a former tram depot</p> ¶",
            "¶ <h3>The museum of left gloves opened on Saturday</h3> ¶",
            "¶ <blockquote>opened on Saturday … the museum of left gloves</blockquote> ¶",
        ),
    ),
)
