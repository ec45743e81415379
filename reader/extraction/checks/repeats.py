"""What stands on the page twice: paragraphs, and sentences lifted out of them."""

from __future__ import annotations

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
    """Words of the text that stand alone once more, as a quotation or in large type."""
    texts = [(index, f" {plain(block.text)} ") for index, block in enumerate(body.blocks) if block.is_prose]
    for index, block in enumerate(body.blocks):
        is_line = block.kind is PassageKind.PARAGRAPH and block.is_finished and not block.is_prose
        if (is_line or block.kind is PassageKind.QUOTE) and _SHORTEST_QUOTE <= block.words <= _LONGEST_QUOTE:
            words = f" {plain(block.text)} "
            if any(words in text and len(text) > len(words) for place, text in texts if place != index):
                yield from (index, index + 1) if _is_signed(body.blocks[index : index + 2]) else (index,)


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
        ),
        leaves=(
            "¶ <blockquote>Right gloves are returned with scorn.</blockquote> ¶ ¶",
            "¶ <p>opened on Saturday in a former tram depot</p> ¶",
        ),
    ),
)
