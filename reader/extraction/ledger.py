"""All text of a page in order -> the passages that are said, and the ledger of everything that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Furniture, LeftOut, Passage, PassageKind
from reader.extraction.blocks.block import Block, Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.extraction.blocks.block import Piece

__all__ = ["divide"]

_OUTSIDE = Mark("outside the article", Furniture.OTHER)


def divide(
    written: Sequence[Block | Piece], said: Sequence[Block], marks: Mapping[Block, Mark], language: str | None
) -> tuple[tuple[Passage, ...], tuple[LeftOut, ...]]:
    """Divide a page's text into what is said and what is not.

    Args:
        written: All text of the page, in order.
        said: The blocks that are the article, in order, at least one.
        marks: What the other blocks are, where that is known.
        language: The article's language, for what is announced.

    Returns:
        The passages, with an announcement for each thing inside the article that cannot be followed by ear, and the
        ledger; both in the page's order.
    """
    to_say = set(said)
    passages: list[Passage] = []
    left_out: list[LeftOut] = []
    waiting = len(to_say)
    for entry in written:
        if isinstance(entry, Block) and entry in to_say:
            left_out += [_left_out(piece.text, piece.mark, len(passages), piece.character) for piece in entry.pieces]
            passages.append(Passage(entry.kind, entry.text))
            waiting -= 1
            continue
        mark = marks.get(entry, _OUTSIDE) if isinstance(entry, Block) else entry.mark
        if mark.announced and 0 < waiting < len(to_say):
            _announce(mark.announced(language), passages)
        left_out.append(_left_out(entry.all_text, mark, len(passages)))
    return tuple(passages), tuple(left_out)


def _announce(text: str, passages: list[Passage]) -> None:
    announcement = Passage(PassageKind.ANNOUNCEMENT, text)
    if passages[-1] != announcement:  # rows of one table; line numbers beside the code that they number
        passages.append(announcement)


def _left_out(text: str, mark: Mark, passage: int, character: int = 0) -> LeftOut:
    return LeftOut(text, mark.reason, mark.kind, passage, character)
