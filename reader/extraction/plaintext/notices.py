"""Lines of furniture that show only in a page's text without its tags, beside the shared phrases."""

from __future__ import annotations

import re
from functools import cache

from reader.extraction.phrase_rule import PhraseRule, Place
from reader.extraction.phrases import matching

__all__ = ["NOTICES", "find_notice", "is_site_notice"]

_LONGEST_TEXT = 700

NOTICES: tuple[PhraseRule, ...] = (
    PhraseRule(
        "listen notice",
        "site notice",
        r"(?:date\b|updated|published|\d[\d./-]+|new|\W|[a-z]{3,9}\.? \d{1,2},? \d{4})*(?:you can (?:now )?listen to|listen to this)\b.{0,60}",
        18,
        "en",
        ("date 2025-07-30 NEW You can now listen to Herald articles!", "Listen to this article"),
        (
            "You can listen to the sea from here, and most evenings we do, with the windows open and the lamps out all night.",
        ),
    ),
    PhraseRule(
        "skip link",
        "site notice",
        r"skip to (?:the )?(?:main |page )?(?:content|navigation|footer|search|menu)(?:\s?skip to .{2,40})*",
        12,
        "en",
        ("Skip to main content", "Skip to main contentSkip to footer"),
        ("Skip to the end of the story.",),
    ),
    PhraseRule(
        "video pointer",
        "video",
        r"(?:to )?(?:watch|see|view|hear|check out)\b.{0,100}\b(?:trailer|video|clip|footage|gallery|pictures|photos)\b.{0,80}\b(?:below|above|here)[.:!…]*",
        24,
        "en",
        ("To watch the trailer for the film, see below...", "Watch the video above."),
        ("See how the clip was made, said the director.",),
    ),
    PhraseRule(
        "ranking number",
        "navigation",
        r"(?:#|no\. ?)?\d{1,3}[.)]?|\[ ?\d+ ?\]",
        2,
        "",
        ("1", "#2"),
        ("1 man",),
    ),
)


@cache
def _patterns() -> tuple[tuple[PhraseRule, re.Pattern[str]], ...]:
    return tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in NOTICES)


def find_notice(text: str, words: int) -> PhraseRule | None:
    """Find the rule that takes a line of a scraped page.

    Args:
        text: The line.
        words: How many words it has.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    for rule, pattern in _patterns():
        if words <= rule.max_words and pattern.fullmatch(text):
            return rule
    return matching(text, Place.END)


def is_site_notice(text: str) -> bool:
    """Whether a line is one that only a web page can have, so that a text that holds it is one."""
    rule = find_notice(text, text.count(" ") + 1)
    return rule is not None and rule.kind == "site notice"
