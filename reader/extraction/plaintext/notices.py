"""Lines of furniture in a page's text without its tags, where nothing but the words can tell them."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule, Place
from reader.extraction.phrases import matching

__all__ = ["find_notice", "is_site_notice"]


def find_notice(text: str, words: int, place: Place = Place.ANYWHERE) -> PhraseRule | None:  # noqa: ARG001
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        words: How many words it has.
        place: Where in the article it stands.
    """
    return matching(text, place, flat=True)


def is_site_notice(text: str) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, text.count(" ") + 1)
    return rule is not None and rule.shows_a_page
