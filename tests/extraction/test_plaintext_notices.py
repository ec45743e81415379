"""No line of scraped text keeps the rules for such lines busy; what they take is tested with all other rules."""

from __future__ import annotations

import pytest

from reader.extraction.plaintext.notices import find_notice, is_site_notice


def test_a_line_that_only_a_page_has_is_told_from_prose() -> None:
    assert is_site_notice("Skip to main content")
    assert not is_site_notice("Share")
    assert not is_site_notice("They skip to the end of the pier.")


def test_rules_for_text_without_elements_serve_no_other() -> None:
    from reader.extraction.phrases import matching

    assert find_notice("Ana Ruiz/Herald") is not None
    assert matching("Ana Ruiz/Herald") is None


@pytest.mark.parametrize(
    "line",
    [
        "7" * 600,
        "- " * 300 + "x",
        "1:" * 300 + "!",
        "." * 500 + "x",
        "next" * 150 + "q",
        "share " * 100 + "q",
        "tags: " * 100,
        "(A/B) " * 100,
        "© " * 200 + "!",
        "Ana/" * 150,
    ],
)
def test_no_line_takes_a_rule_for_ever(line: str) -> None:
    find_notice(line)  # would not come back before the end of time if a pattern tried every way to cut it up
