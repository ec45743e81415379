"""What a rule for parts of a page is: elements or blocks that are furniture by what they and the page around show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.extraction.blocks.block import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.article import Furniture

__all__ = ["PartRule"]

Seen = TypeVar("Seen")
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class PartRule(Generic[Seen, Part]):
    """One kind of part.

    Attributes:
        name: What the ledger gives as the reason, unique among all rules.
        kind: The kind of furniture.
        finds: Gives the parts that it takes, from what the rules of its table look at.
        takes: HTML of a body of which nothing but ``¶`` and rows of tables is said, and in which the rule takes every
            ``✗``; where there is none, something. Both signs stand for a paragraph of prose, each time another one, and
            ``#`` for the page's headline.
        leaves: HTML that looks alike, in which every ``¶`` is said and the rule takes nothing.
    """

    name: str
    kind: Furniture
    finds: Callable[[Seen], Iterable[Part]]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]

    @property
    def mark(self) -> Mark:
        """Why a part that it finds is furniture."""
        return Mark(self.name, self.kind)
