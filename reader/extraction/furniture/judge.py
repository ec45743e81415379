"""Which elements of a page are furniture by their tag, by an attribute of standard meaning, or by their names."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from lxml import etree

from reader.article import Furniture
from reader.extraction.blocks.block import Mark
from reader.extraction.furniture.element_names import names_of
from reader.extraction.furniture.heart import around_the_heart
from reader.extraction.furniture.hidden import HIDDEN, SHOWN_BY_SCRIPT
from reader.extraction.furniture.kept import is_kept
from reader.extraction.furniture.naming import name_rules
from reader.extraction.furniture.rules import ATTRIBUTE_RULES, TAG_RULES
from reader.extraction.furniture.surroundings import (
    LABEL,
    has_around_or_inside,
    holds_the_article,
    is_or_has_a_link,
    is_under_prose,
    prose,
    splits_a_sentence,
)
from reader.extraction.page import attributes_of, folded_text
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import html

    from reader.extraction.furniture.rules import NameRule

__all__ = ["Judge"]

_OPENING = cast(
    "Callable[[etree._Element], list[etree._Element]]",
    etree.XPath(f"((//h1)[1]/following::text()[string-length() > {LABEL}])[1]/.."),
)
_TAG_RULE = {tag: rule for rule in TAG_RULES for tag in rule.tags}
_ATTRIBUTE_RULE = {(rule.attribute, value): rule for rule in ATTRIBUTE_RULES for value in rule.values}


class Judge:
    """Tells furniture from the rest, knowing how much prose the whole page has.

    Args:
        root: The page's tree, with all of its furniture.
    """

    def __init__(self, root: html.HtmlElement) -> None:
        self._root = root
        self._has_a_headline = next(root.iter("h1"), None) is not None
        self._all_prose = max(prose(root), 1)
        self._hidden = frozenset(HIDDEN.finds(root))
        self._around_the_heart = around_the_heart(root)

    def mark(self, element: etree._Element) -> Mark | None:
        """The rule that takes the element, or None."""
        if element in self._around_the_heart or is_kept(element, self._has_a_headline):
            return None
        if element in self._hidden:
            return None if self._share(element) > SHOWN_BY_SCRIPT else HIDDEN.mark
        meant = self._by_its_meaning(element)
        if meant is None:
            return self._by_its_names(element, names_of(element))
        if meant.kind is not Furniture.OTHER:
            return meant
        # Names tell what is in an aside, a header or a footer, but for the banner of a page, which is no advert.
        named = self._by_its_names(element, f"{element.get('class') or ''} {element.get('id') or ''}")
        return meant if named is None or (named.kind is Furniture.ADVERT and element.tag == "header") else named

    def _by_its_meaning(self, element: etree._Element) -> Mark | None:
        """The rule that takes the element for its tag or a standard attribute."""
        rule = _TAG_RULE.get(element.tag)
        if (
            rule is not None
            and self._share(element) <= rule.max_share
            and not has_around_or_inside(element, rule.unless)
        ):
            return Mark(rule.name, rule.kind)
        meant = next(filter(None, map(_ATTRIBUTE_RULE.get, attributes_of(element))), None)
        if meant is not None and not self._holds(element, meant.max_share) and not splits_a_sentence(element):
            return Mark(meant.name, meant.kind)
        return None

    def _by_its_names(self, element: etree._Element, names: str) -> Mark | None:
        """The rule that takes the element for one of its names."""
        for named in name_rules(names) if names else ():
            if self._takes(named, element):
                return Mark(named.name, named.kind)
        return None

    def _takes(self, rule: NameRule, element: etree._Element) -> bool:
        if not rule.within_sentences and splits_a_sentence(element):
            return False
        if self._holds(element, rule.max_share) or has_around_or_inside(element, rule.unless):
            return False
        if rule.leads and is_under_prose(element):
            return False
        if rule.links and not is_or_has_a_link(element) and element in self._around_the_opening:
            return False
        return rule.max_words is None or word_count(folded_text(element)) <= rule.max_words

    @cached_property
    def _around_the_opening(self) -> frozenset[etree._Element]:
        """What holds the first paragraph below the headline."""
        first = next(iter(_OPENING(self._root)), None)
        return frozenset((first, *first.iterancestors())) if first is not None else frozenset()

    def _share(self, element: etree._Element) -> float:
        return prose(element) / self._all_prose

    def _holds(self, element: etree._Element, share: float) -> bool:
        """Whether more than that share of the page's prose is in it, or what the page marks as the article."""
        return self._share(element) > share or holds_the_article(element)
