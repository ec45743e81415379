"""Whose a picture is, behind the last sentence of a paragraph: a piece of its own, and the paragraph is read."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.blocks.block import Mark, Piece
from reader.extraction.phrases import matching
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.extraction.blocks.block import Block
    from reader.extraction.metadata.read import Metadata

__all__ = ["part_credits"]

_OF_PICTURES = frozenset({Furniture.CREDIT, Furniture.CAPTION})
_LONGEST_CREDIT = 100  # characters
_FEWEST_OVER_CREDIT = 20  # words; what is shorter is a caption with its credit
_END = re.compile(r"""[.!?…]["'”’»)\]]*\s(?=[^\W\d_a-zß-öø-ÿ]|[(\[©])""")
_MOST_ENDS = 12  # those of initials and abbreviations are among them


def part_credits(blocks: Iterable[Block], metadata: Metadata) -> None:
    """Make the credits at the ends of paragraphs pieces inside them, which are left out alone.

    Args:
        blocks: The blocks of the body, which are changed.
        metadata: What the page says about its article, with the language that its text is in.
    """
    for block in blocks:
        if block.kind is PassageKind.HEADING or block.words <= _FEWEST_OVER_CREDIT:
            continue
        text, done = block.text, max((piece.character for piece in block.pieces), default=0)
        ends = list(islice(_END.finditer(text, max(done, len(text) - _LONGEST_CREDIT)), _MOST_ENDS))
        for end in reversed(ends):  # the nearest first, for what is before a credit may be a sentence of the text
            before, credit = text[: end.end()].rstrip(), text[end.end() :]
            rule = matching(credit, language=metadata.language, declared=metadata.declared)
            if rule is not None and rule.kind in _OF_PICTURES and word_count(before) >= _FEWEST_OVER_CREDIT:
                block.pieces.append(Piece(credit, Mark(rule.name, rule.kind), len(before)))
                block.shorten(before)
                break
