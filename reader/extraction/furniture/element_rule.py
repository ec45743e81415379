"""What a rule for elements is: furniture by its tag, by a standard attribute, or by the names it was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.article import Furniture

__all__ = ["AttributeRule", "NameRule", "TagRule"]


@dataclass(frozen=True, slots=True)
class TagRule:
    """Elements that are furniture by their tag.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        tags: The tags.
        takes: HTML that it must take out from between two paragraphs.
        leaves: HTML that looks alike and that it must leave there.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
        unless: Tags that save an element when it has them inside, or around it with a leading ``^``.
    """

    name: str
    kind: Furniture
    tags: frozenset[str]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
    max_share: float = 0.35
    unless: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AttributeRule:
    """Elements that are furniture by an attribute whose values have one meaning on every page.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        attribute: ``role`` for what ARIA defines, ``itemprop`` for what schema.org does, ``rel`` for links.
        values: The values, each as the standard writes it.
        takes: HTML that it must take out from between two paragraphs.
        leaves: HTML that looks alike and that it must leave there.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
    """

    name: str
    kind: Furniture
    attribute: str
    values: frozenset[str]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
    max_share: float = 0.1


@dataclass(frozen=True, slots=True)
class NameRule:
    """Elements that are furniture by their names.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        names: Names of which it must have one, as words that stand next to each other in one of its own names; braces
            hold alternatives (see `reader.extraction.furniture.naming`), and ``=`` stands before a
            name that must be whole.
        takes: Class names that it must take.
        leaves: Class names that it must leave.
        but: Longer names that only begin like one of its own.
        max_words: The most words such an element may hold; None for any number.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
        unless: Tags that save an element when it has them inside.
        within_sentences: Whether it may take inline elements out of the middle of a sentence.
        leads: Whether it holds only above the first paragraph beside the element: what is called a subtitle further
            down is the heading of a section.
        links: Whether it leaves an element that holds the first paragraph below the headline, and no link at all.
    """

    name: str
    kind: Furniture
    names: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]
    but: str = ""
    max_words: int | None = None
    max_share: float = 0.35
    unless: frozenset[str] = frozenset()
    within_sentences: bool = False
    leads: bool = False
    links: bool = False
