"""What stands in an element and around it, as far as rules about elements ask."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "LABEL",
    "has_around_or_inside",
    "holds_the_article",
    "is_or_has_a_link",
    "is_under_prose",
    "prose",
    "splits_a_sentence",
]

LABEL = 80
"""Characters that labels, menus and buttons have at most; longer texts are somebody's prose."""
_LONG_TEXTS = cast(
    "Callable[[etree._Element], list[str]]",
    etree.XPath(f".//text()[string-length() > {LABEL}]", smart_strings=False),
)
_HOLDS_THE_ARTICLE = etree.XPath("boolean(.//h1 or .//main or .//*[@itemprop='articleBody'])")
_INLINE = frozenset({"a", "span", "em", "strong", "b", "i", "u", "small", "font", "cite", "q", "mark", "abbr", "time"})
_NEAR = 50  # paragraphs


def prose(element: etree._Element) -> int:
    """How many characters an element has in texts that are longer than labels are."""
    return sum(map(len, _LONG_TEXTS(element)))


def holds_the_article(element: etree._Element) -> bool:
    """Whether it has in it what the page marks as its headline or its article."""
    return bool(_HOLDS_THE_ARTICLE(element))


def splits_a_sentence(element: etree._Element) -> bool:
    """Whether it stands within a line, with words right before it or behind it."""
    if element.tag not in _INLINE:
        return False
    parent, previous = element.getparent(), element.getprevious()
    before = previous.tail if previous is not None else parent.text if parent is not None else None
    return any(part and any(map(str.isalnum, part)) for part in (before, element.tail))


def is_under_prose(element: etree._Element) -> bool:
    """Whether it stands below a paragraph, inside the same element."""
    above = islice(element.itersiblings("p", preceding=True), _NEAR)
    return any(prose(paragraph) > 0 for paragraph in above)


def is_or_has_a_link(element: etree._Element) -> bool:
    """Whether a link is in it, or around it."""
    return next(element.iter("a"), None) is not None or next(element.iterancestors("a"), None) is not None


def has_around_or_inside(element: etree._Element, tags: frozenset[str]) -> bool:
    """Whether one of some tags is in it, or around it where a ``^`` stands before the tag."""
    return any(
        next(element.iterancestors(tag[1:]) if tag.startswith("^") else element.iterdescendants(tag), None) is not None
        for tag in tags
    )
