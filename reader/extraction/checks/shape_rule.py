"""What a shape rule is: blocks of the body that are furniture by their place, length, links and pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from reader.extraction.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

    from reader.article import Furniture
    from reader.extraction.blocks.block import Block
    from reader.extraction.metadata.read import Metadata

__all__ = ["Body", "ShapeRule"]

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Body:
    """What a shape rule looks at.

    Attributes:
        blocks: The blocks of the body, in order, without those that earlier rules took.
        metadata: What the page says about its article.
    """

    blocks: list[Block]
    metadata: Metadata
    _answers: dict[tuple[Callable[[etree._Element], Any], etree._Element], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, question: Callable[[etree._Element], Answer], element: etree._Element) -> Answer:
        """The answer to a question about an element, which is asked once only: thousands of blocks may share it."""
        key = question, element
        if key not in self._answers:
            self._answers[key] = question(element)
        return cast("Answer", self._answers[key])

    @cached_property
    def authors(self) -> list[str]:
        """The authors' names, plain, without those of one word."""
        return [plain(name) for name in re.split(r", | and | & ", self.metadata.byline or "") if " " in name]

    @cached_property
    def first_prose(self) -> int:
        """The index of the first real paragraph; the number of blocks where there is none."""
        return next((index for index, block in enumerate(self.blocks) if block.is_prose), len(self.blocks))

    @cached_property
    def last_prose(self) -> int:
        """The index of the last real paragraph; -1 where there is none."""
        return next((index for index in range(len(self.blocks) - 1, -1, -1) if self.blocks[index].is_prose), -1)


@dataclass(frozen=True, slots=True)
class ShapeRule:
    """One shape of furniture.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        finds: Gives the indices of the blocks that it takes.
        takes: HTML in which it must take every block but the paragraphs. ``¶`` stands for a paragraph of prose, each
            time another one, ``¶1`` for the first again, ``¶:`` for one that ends with a colon; the page's title is "A
            museum of left gloves" and its author Ana Ruiz.
        leaves: HTML that looks alike and in which it must take nothing.
    """

    name: str
    kind: Furniture
    finds: Callable[[Body], Iterator[int]]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
