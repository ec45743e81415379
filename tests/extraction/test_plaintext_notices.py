"""Each rule for lines of scraped text takes its examples and leaves what looks alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reader.extraction.plaintext.notices import NOTICES, find_notice

if TYPE_CHECKING:
    from reader.extraction.phrase_rule import PhraseRule

TAKES = [(rule, line) for rule in NOTICES for line in rule.takes]
LEAVES = [(rule, line) for rule in NOTICES for line in rule.leaves]


def matches(rule: PhraseRule, line: str) -> bool:
    return len(line.split()) <= rule.max_words and re.fullmatch(rule.pattern, line, re.IGNORECASE) is not None


@pytest.mark.parametrize(("rule", "line"), TAKES, ids=str)
def test_a_rule_takes_its_examples(rule: PhraseRule, line: str) -> None:
    assert matches(rule, line)


@pytest.mark.parametrize(("rule", "line"), LEAVES, ids=str)
def test_a_rule_leaves_what_looks_alike(rule: PhraseRule, line: str) -> None:
    assert not matches(rule, line)


def test_every_rule_has_examples_of_both() -> None:
    assert all(rule.takes and rule.leaves for rule in NOTICES)


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
    find_notice(line, 1)  # would not come back before the end of time if a pattern tried every way to cut it up
