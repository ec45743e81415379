"""What each element of a tree holds: blocks are in the tree's order, so that of every element they are one run.

All looking for the body is done with runs of numbers and their sums, and no element is walked through twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.article import PassageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from reader.extraction.blocks.block import Block

__all__ = ["Outline", "finished_words", "is_heading", "outline", "worth"]

_SHORTEST_PROSE = 8  # words: a line shorter than this is more often furniture than not
_COST_OF_A_SCRAP = 4.0  # words


@dataclass(frozen=True, slots=True)
class Outline:
    """The elements of a tree that hold blocks.

    Attributes:
        blocks: All blocks of the tree, in order.
        runs: For each element with text in it, the numbers of its first block and of the one after its last.
        children: For each of these elements those below it, in order.
        numbers: The place of each block.
        finished: For each block, how many words it adds to the text of the page (see `finished_words`).
    """

    blocks: Sequence[Block]
    runs: dict[etree._Element, tuple[int, int]]
    children: dict[etree._Element, list[etree._Element]]
    numbers: dict[Block, int]
    finished: list[int]
    _worth: list[float]
    _sentences: list[int]

    def of(self, element: etree._Element) -> Sequence[Block]:
        """The blocks in an element; none for one without text."""
        first, end = self.runs.get(element, (0, 0))
        return self.blocks[first:end]

    def worth(self, element: etree._Element) -> float:
        """How much more prose than scraps an element holds, in words."""
        return self.worth_between(*self.runs.get(element, (0, 0)))

    def worth_between(self, first: int, end: int) -> float:
        """How much more prose than scraps there is from one block up to another, in words."""
        return self._worth[end] - self._worth[first]

    def sentences(self, element: etree._Element) -> int:
        """How many words an element has in blocks that are finished and no links."""
        return self.sentences_between(*self.runs.get(element, (0, 0)))

    def sentences_between(self, first: int, end: int) -> int:
        """How many words there are, from one block up to another, in blocks that are finished and no links."""
        return self._sentences[end] - self._sentences[first]

    def holds(self, element: etree._Element, blocks: Sequence[Block]) -> bool:
        """Whether all of some blocks are in an element."""
        first, end = self.runs.get(element, (0, 0))
        return all(first <= self.numbers[block] < end for block in blocks)


def outline(blocks: Sequence[Block]) -> Outline:
    """Find for every element which blocks it holds.

    Args:
        blocks: All blocks of a tree, in order.
    """
    ends: dict[etree._Element, int] = {}
    for end in range(len(blocks), 0, -1):
        element: etree._Element | None = blocks[end - 1].element
        while element is not None and element not in ends:
            ends[element] = end
            element = element.getparent()
    runs: dict[etree._Element, tuple[int, int]] = {}
    children: dict[etree._Element, list[etree._Element]] = {}
    for first, block in enumerate(blocks):
        element, below = block.element, None
        while element is not None:
            is_new = element not in runs
            if is_new:
                runs[element] = first, ends[element]
                children[element] = []
            if below is not None:
                children[element].append(below)
            if not is_new:
                break
            element, below = element.getparent(), element
    finished = list(map(finished_words, blocks))
    return Outline(
        blocks,
        runs,
        children,
        {block: number for number, block in enumerate(blocks)},
        finished,
        [0.0, *accumulate(map(worth, blocks))],
        [0, *accumulate(finished)],
    )


def worth(block: Block) -> float:
    """Unlinked words of prose count for a block; a scrap or a linked line counts against the element it is in."""
    unlinked = block.words * (1 - block.linked)
    if unlinked >= _SHORTEST_PROSE:
        return unlinked
    return 0.0 if is_heading(block) else -_COST_OF_A_SCRAP


def is_heading(block: Block) -> bool:
    """Whether it is the heading of a part of a text, rather than one that leads to another text."""
    return block.kind is PassageKind.HEADING and not block.is_mostly_linked


def finished_words(block: Block) -> int:
    """How many words it adds to the text of a page: none where it is no sentence, or most of it a link."""
    if block.is_mostly_linked or not block.is_finished:
        return 0
    return block.words
