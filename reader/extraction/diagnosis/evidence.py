"""All that a page is judged by, and its texts as far as they speak for something."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.blocks.block import Block
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.extraction.blocks.block import Piece
    from reader.extraction.diagnosis.signs import Signs
    from reader.extraction.diagnosis.vocabulary import Vocabulary
    from reader.extraction.metadata.read import Metadata

__all__ = ["LEAST_SENTENCE", "MOSTLY_LINKED", "MOSTLY_TEXT", "Evidence", "is_a_sentence", "sentences", "short"]

LEAST_SENTENCE = 8  # words
MOSTLY_LINKED = 0.7  # of a block's characters: then it is a link with a word beside it
MOSTLY_TEXT = 1 - MOSTLY_LINKED


@dataclass(frozen=True)
class Evidence:
    """What is known of a page.

    Attributes:
        signs: What its tree showed.
        written: All of its text in order, furniture included.
        said: What of it would be read aloud.
        metadata: What it says of itself.
        vocabulary: The phrases that may stand on it.
    """

    signs: Signs
    written: Sequence[Block | Piece]
    said: Sequence[Block]
    metadata: Metadata
    vocabulary: Vocabulary

    @cached_property
    def length(self) -> int:
        """How many words would be said."""
        return sum(block.words for block in self.said)

    @cached_property
    def sentences(self) -> Sequence[str]:
        """What would be said and is neither a link nor as short as labels are."""
        return sentences(self.said)


def sentences(blocks: Iterable[Block]) -> list[str]:
    """The texts of the blocks that are neither links nor as short as labels are."""
    return [block.text for block in blocks if block.linked < MOSTLY_TEXT and is_a_sentence(block.text)]


def is_a_sentence(text: str) -> bool:
    """Whether a text is longer than labels are."""
    return word_count(text) >= LEAST_SENTENCE


def short(entries: Iterable[Block | Piece], longest: int) -> Iterator[str]:
    """The texts that a reader sees and that are no longer than so many words."""
    for entry in entries:
        text = entry.all_text
        if word_count(text) <= longest and (isinstance(entry, Block) or entry.mark.kind is not Furniture.HIDDEN):
            yield text
