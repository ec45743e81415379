"""The heart of a page: the element with the most paragraphs, which no name may take out with all that is around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.furniture.element_names import names_of
from reader.extraction.furniture.hidden import conceals
from reader.extraction.furniture.naming import name_rules

if TYPE_CHECKING:
    from lxml import etree, html

__all__ = ["around_the_heart"]

_NEVER_THE_ARTICLE = frozenset({Furniture.COMMENTS, Furniture.LEGAL, Furniture.HIDDEN, Furniture.NAVIGATION})
_NEVER_AROUND_IT = frozenset({"nav", "footer", "aside", "dialog", "menu"})
_LEAST_HEART = 600  # characters: some five sentences
_HEARTS_TRIED = 3  # comments and terms of use may be longer than the article


def around_the_heart(root: html.HtmlElement) -> frozenset[etree._Element]:
    """The element with the most text in paragraphs of its own, and all around it; none where there is hardly any."""
    text: dict[etree._Element, int] = {}
    for paragraph in root.iter("p"):
        parent = paragraph.getparent()
        if parent is not None:
            text[parent] = text.get(parent, 0) + len(paragraph.text_content())
    for element in sorted(text, key=lambda element: text[element], reverse=True)[:_HEARTS_TRIED]:
        around = (element, *element.iterancestors())
        if text[element] > _LEAST_HEART and not any(map(_is_apart, around)):
            return frozenset(around)
    return frozenset()


def _is_apart(element: etree._Element) -> bool:
    named = any(rule.kind in _NEVER_THE_ARTICLE for rule in name_rules(names_of(element)))
    return named or element.tag in _NEVER_AROUND_IT or conceals(element)
