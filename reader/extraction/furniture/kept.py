"""Elements that are text whatever they are called: what stands in for a heading, names who speaks, heads an entry."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reader.extraction.blocks.kinds import HEADINGS
from reader.extraction.furniture.surroundings import prose
from reader.extraction.page import folded_text
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["is_kept"]

# What holds the page, or a part of a table that would fall apart without it.
_NEVER_TAKEN = frozenset({"html", "body", "main", "tbody", "thead", "tr", "td", "th"})
_LONGEST_SPEAKER = 25  # words
_MOST_BESIDE = 100  # elements
_ENTRIES = frozenset({"article", "section", "li"})


def is_kept(element: etree._Element, page_has_a_headline: bool) -> bool:
    """Whether no rule may take an element for its tag, its attributes or its names.

    Args:
        element: The element.
        page_has_a_headline: Whether the page has a first-order heading, so that another header need not hold it.
    """
    return (
        element.tag in _NEVER_TAKEN
        or _is_all_of_a_heading(element)
        or _says_who_speaks(element)
        or (page_has_a_headline and _heads_an_entry(element))
    )


def _is_all_of_a_heading(element: etree._Element) -> bool:
    """Whether it is the button that unfolds what stands under a heading."""
    parent = element.getparent()
    return (
        element.tag == "button"
        and parent is not None
        and parent.tag in HEADINGS
        and folded_text(parent) == folded_text(element)
    )


def _says_who_speaks(element: etree._Element) -> bool:
    """Whether it stands under a quotation, and not under a picture."""
    figure = element.getparent()
    if element.tag != "figcaption" or figure is None:
        return False
    beside = {inside.tag for inside in islice(figure.iter(), _MOST_BESIDE)}
    is_quotation = "blockquote" in beside and beside.isdisjoint(("img", "table"))
    return is_quotation and word_count(folded_text(element)) <= _LONGEST_SPEAKER


def _heads_an_entry(element: etree._Element) -> bool:
    """Whether it is the head of an entry, with a headline that does not lead elsewhere."""
    entry = element.getparent()
    if element.tag != "header" or entry is None or entry.tag not in _ENTRIES:
        return False
    headings = list(element.iter("h2", "h3", "h4"))
    if len(headings) != 1 or next(element.iter("h1"), None) is not None or _leads_elsewhere(headings[0]):
        return False
    return prose(entry) > 0


def _leads_elsewhere(heading: etree._Element) -> bool:
    return any(not (link.get("href") or "#").startswith("#") for link in heading.iter("a")) or any(
        outer.tag == "a" for outer in heading.iterancestors()
    )
