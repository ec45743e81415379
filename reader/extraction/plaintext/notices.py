"""Lines of furniture in a page's text without its tags, where nothing but the words can tell them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from reader.extraction.phrases.rule import PhraseRule

__all__ = ["UNKNOWN", "Languages", "find_notice", "glued_label", "is_site_notice"]


class Languages(NamedTuple):
    """The languages of a page, as BCP 47 tags.

    Attributes:
        own: That of its text; None where it is not known, and the phrases of all are looked for.
        around: That of its menus, where it is known to be another.
    """

    own: str | None = None
    around: str | None = None


UNKNOWN = Languages()

# Two words at least: "YouTube", "McDonald" and "iPhone" are one.
_GLUED = re.compile(r"((?:[^\W\d_]+['’]?[^\W\d_]*\s){1,4}[^\W\d_]*[a-zà-öø-ÿа-яё])(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])")
_JOINT = re.compile(r"[a-zà-öø-ÿа-яё][A-ZÀ-ÖØ-ÞА-ЯЁ]")  # which hardly any line has, and which is soon looked for
_LONGEST_GLUED = 150  # characters


def find_notice(text: str, place: Place = Place.ANYWHERE, languages: Languages = UNKNOWN) -> PhraseRule | None:
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        place: Where in the article it stands.
        languages: Those of the page.
    """
    rule = matching(text, place, languages.own, declared=languages.around, flat=True)
    if rule is None and (label := glued_label(text)) is not None:
        rule = matching(label, place, languages.own, declared=languages.around, flat=True)
    return rule


def glued_label(text: str) -> str | None:
    """The label that a scraper has glued to its link: "Read more" of "Read moreBridge to close"; None where none is."""
    if len(text) > _LONGEST_GLUED or _JOINT.search(text) is None:
        return None
    glued = _GLUED.match(text)
    return glued[1] if glued else None


def is_site_notice(text: str, languages: Languages = UNKNOWN) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, languages=languages)
    return rule is not None and rule.shows_a_page
