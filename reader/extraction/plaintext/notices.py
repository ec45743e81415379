"""Lines of furniture in a page's text without its tags, where nothing but the words can tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from reader.extraction.phrases.rule import PhraseRule

__all__ = ["UNKNOWN", "Languages", "find_notice", "is_site_notice"]


class Languages(NamedTuple):
    """The languages of a page, as BCP 47 tags.

    Attributes:
        own: That of its text; None where it is not known, and the phrases of all are looked for.
        around: That of its menus, where it is known to be another.
    """

    own: str | None = None
    around: str | None = None


UNKNOWN = Languages()


def find_notice(text: str, place: Place = Place.ANYWHERE, languages: Languages = UNKNOWN) -> PhraseRule | None:
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        place: Where in the article it stands.
        languages: Those of the page.
    """
    return matching(text, place, languages.own, declared=languages.around, flat=True)


def is_site_notice(text: str, languages: Languages = UNKNOWN) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, languages=languages)
    return rule is not None and rule.shows_a_page
