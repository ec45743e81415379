"""Lines of furniture that show in a page's text without its tags, where nothing but the words can tell them.

These rules stand beside those for all pages, which are tried after them, and only serve texts that hold furniture.
"""

from __future__ import annotations

import re
from functools import cache

from reader.extraction.phrase_rule import PhraseRule, Place
from reader.extraction.phrases import matching
from reader.extraction.plaintext.notices_forms import FORM_NOTICES
from reader.extraction.plaintext.notices_page import PAGE_NOTICES
from reader.extraction.plaintext.notices_press import PRESS_NOTICES

__all__ = ["NOTICES", "find_notice", "is_site_notice"]

NOTICES: tuple[PhraseRule, ...] = (*PAGE_NOTICES, *PRESS_NOTICES, *FORM_NOTICES)
_LONGEST_TEXT = 700


@cache
def _patterns() -> tuple[tuple[PhraseRule, re.Pattern[str]], ...]:
    return tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in NOTICES)


def find_notice(text: str, words: int, place: Place = Place.ANYWHERE) -> PhraseRule | None:
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        words: How many words it has.
        place: Where in the article it stands.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    for rule, pattern in _patterns():
        if words <= rule.max_words and pattern.fullmatch(text):
            return rule
    return matching(text, place)


def is_site_notice(text: str) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, text.count(" ") + 1)
    return rule is not None and rule.kind == "site notice"
