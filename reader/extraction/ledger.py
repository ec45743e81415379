"""The ledger of a page: everything that is not said, block by block, each with its rule and its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Furniture, LeftOut
from reader.extraction.passages import Block, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.extraction.checks import Taken
    from reader.extraction.passages import Piece

__all__ = ["ledger"]

_OUTSIDE = Mark("outside the article", Furniture.OTHER)


def ledger(written: Iterable[Block | Piece], said: Iterable[Block], taken: Iterable[Taken]) -> tuple[LeftOut, ...]:
    """Everything of the page that is not said, in the page's order.

    Args:
        written: All text of the page, in order.
        said: The blocks that are the passages of the article, in order.
        taken: The blocks of its body that are furniture.
    """
    marks = {id(entry.block): Mark(entry.reason, entry.kind) for entry in taken}
    spoken = {id(block) for block in said}
    left_out: list[LeftOut] = []
    passage = 0
    for entry in written:
        if not isinstance(entry, Block):
            left_out.append(LeftOut(entry.text, *entry.mark, passage))
        elif id(entry) in spoken:
            left_out += [LeftOut(piece.text, *piece.mark, passage, piece.character) for piece in entry.pieces]
            passage += 1
        else:
            left_out.append(LeftOut(entry.all_text, *marks.get(id(entry), _OUTSIDE), passage))
    return tuple(left_out)
