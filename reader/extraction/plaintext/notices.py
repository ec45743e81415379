"""Lines of furniture in a page's text without its tags, where nothing but the words can tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from reader.extraction.phrases.rule import PhraseRule

__all__ = ["find_notice", "is_site_notice"]


def find_notice(text: str, place: Place = Place.ANYWHERE, language: str | None = None) -> PhraseRule | None:
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        place: Where in the article it stands.
        language: BCP 47 tag of the page's text, where known.
    """
    return matching(text, place, language, flat=True)


def is_site_notice(text: str, language: str | None = None) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, language=language)
    return rule is not None and rule.shows_a_page
