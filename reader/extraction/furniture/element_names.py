"""What a page calls an element: the names in its class, its id and the other attributes that name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.extraction.blocks.kinds import HEADINGS
from reader.extraction.page import LONGEST_NAMES, attributes_of, folded_text

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["names_of"]

_NAMING = frozenset({
    "class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid", "data-type", "data-module",
    "data-hook",
})  # fmt: skip
_NAMING_A_HEADING = _NAMING - {"id"}  # which is made of the heading's own words
_A_PHRASE = 3  # words: a section called "comments" that begins with "Comments" holds comments
_NO_LETTER = re.compile(r"[\W_]+")


def names_of(element: etree._Element) -> str:
    """An element's names as written, with white space between; empty where it has none."""
    named = [item for item in attributes_of(element) if item[0] in _NAMING]
    if not named:
        return ""
    is_of_a_heading = element.tag in HEADINGS or _is_called_after_its_heading(element)
    naming = _NAMING_A_HEADING if is_of_a_heading else _NAMING
    return " ".join(value[:LONGEST_NAMES] for attribute, value in named if attribute in naming and value)


def _is_called_after_its_heading(element: etree._Element) -> bool:
    """Whether its id is made of the words of the heading that it begins with, as generators of pages do."""
    id_ = element.get("id")
    if not id_ or not len(element) or element[0].tag not in HEADINGS:
        return False
    words = _NO_LETTER.split(id_.lower())
    return len(words) >= _A_PHRASE and words == [*filter(None, _NO_LETTER.split(folded_text(element[0]).lower()))]
