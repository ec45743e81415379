"""What stands on the page twice: paragraphs, and sentences lifted out of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule
from reader.extraction.metadata.titles import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.extraction.blocks.block import Block

__all__ = ["REPEATS"]

_SHORTEST_QUOTE = 6  # words
_LONGEST_QUOTE = 60  # words
_NEAR = 50  # blocks up and down, where a page has thousands of lines that may be quotations
_MOST_LOOKED_AT = 50_000  # blocks, for all of these lines together
_LEFT_OUT = r"[\[(]?(?:…|\.\.\.)[\])]?"  # a string, which is compiled when a block may be a quotation
_QUOTATION_MARKS = '"“”„«»‘「『'
_LONGEST_SIGNATURE = 10  # words


def _was_said_before(body: Body) -> Iterator[int]:
    seen: set[str] = set()
    for index, block in enumerate(body.blocks):
        if block.is_prose:
            words = plain(block.text)
            if words in seen:
                yield index
            seen.add(words)


def _is_lifted_out(body: Body) -> Iterator[int]:
    """Words of the text that stand alone once more, as a quotation or in large type, some left out of their middle."""
    lines = [index for index, block in enumerate(body.blocks) if _may_be_lifted(block)]
    texts = {index: f" {plain(block.text)} " for index, block in enumerate(body.blocks) if lines and block.is_prose}
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


REPEATS: tuple[ShapeRule, ...] = (
    ShapeRule(
        "said before", Furniture.REPEAT, _was_said_before, takes=("¶ ¶ ¶1",), leaves=("¶ <p>No.</p> ¶ <p>No.</p>",)
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
