"""Every rule takes what it says it takes, and leaves what it says it leaves."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import DataObject, data, from_regex

from reader.extraction.naming import expanded, name_rules
from reader.extraction.phrases import RULES, PhraseRule, has_cue, matching
from reader.extraction.rules import NAME_RULES, TAG_RULES, NameRule

TAKES = [(rule, text) for rule in RULES for text in rule.takes]
LEAVES = [(rule, text) for rule in RULES for text in rule.leaves]
NAMES_TAKEN = [(rule, names) for rule in NAME_RULES for names in rule.takes]
NAMES_LEFT = [(rule, names) for rule in NAME_RULES for names in rule.leaves]


def label(value: object) -> str:
    return value.name if isinstance(value, PhraseRule | NameRule) else str(value)


@pytest.mark.parametrize(("rule", "text"), TAKES, ids=label)
def test_a_phrase_rule_takes_its_examples(rule: PhraseRule, text: str) -> None:
    assert re.fullmatch(rule.pattern, text, re.IGNORECASE)
    assert matching(text, rule.place) is not None


@pytest.mark.parametrize(("rule", "text"), LEAVES, ids=label)
def test_no_phrase_rule_takes_what_one_must_leave(rule: PhraseRule, text: str) -> None:
    assert matching(text, rule.place) is None


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.cues], ids=label)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data())
def test_whatever_a_pattern_matches_holds_one_of_its_cues(rule: PhraseRule, draw: DataObject) -> None:
    pattern = re.sub(r"(?<=[*+?}])\+", "", rule.pattern)  # hypothesis knows no possessives
    letters = "".join(sorted({*map(chr, range(32, 127)), *pattern.upper(), *pattern.lower()}))
    text = draw.draw(from_regex(re.compile(pattern, re.IGNORECASE), fullmatch=True, alphabet=letters))
    assert has_cue(rule, " ".join(text.split()))


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_a_phrase_rule_has_examples_of_both_kinds_and_a_bound(rule: PhraseRule) -> None:
    assert rule.takes
    assert rule.leaves
    assert 0 < rule.max_words <= 100


@pytest.mark.parametrize(("rule", "names"), NAMES_TAKEN, ids=label)
def test_a_name_rule_takes_its_examples(rule: NameRule, names: str) -> None:
    assert rule in name_rules(names)


@pytest.mark.parametrize(("rule", "names"), NAMES_LEFT, ids=label)
def test_a_name_rule_leaves_its_counterexamples(rule: NameRule, names: str) -> None:
    assert rule not in name_rules(names)


def test_braces_hold_alternatives_as_in_a_shell() -> None:
    assert expanded("photo{,s}-{desc,legend} tags") == {
        "photo-desc", "photo-legend", "photos-desc", "photos-legend", "tags",
    }  # fmt: skip
    assert expanded("{like,link{,s}}-us") == {"like-us", "link-us", "links-us"}


def test_a_name_is_found_as_words_next_to_each_other_and_not_as_letters() -> None:
    taken = {names: [rule.name for rule in name_rules(names)] for names in ("myTagCloud2", "tag-cat cloud", "vintage")}
    assert taken == {"myTagCloud2": ["tags"], "tag-cat cloud": [], "vintage": []}


def test_a_name_with_an_equals_sign_must_be_whole() -> None:
    assert [rule.name for rule in name_rules("widget")] == ["navigation"]
    assert name_rules("widget-text") == ()


def test_names_are_unique_so_that_the_ledger_is_unambiguous() -> None:
    phrases = [rule.name for rule in RULES]
    elements = [rule.name for rule in NAME_RULES]

    assert len(set(phrases)) == len(phrases)
    assert len(set(elements)) == len(elements)


def test_a_tag_belongs_to_one_rule_only() -> None:
    tags = [tag for rule in TAG_RULES for tag in rule.tags]

    assert len(set(tags)) == len(tags)


def test_a_long_block_is_nobodys_phrase() -> None:
    assert matching("Share " * 200) is None


def test_curly_apostrophes_match_straight_ones() -> None:
    assert matching("Don’t miss: The council votes") == matching("Don't miss: The council votes")
    assert matching("Don’t miss: The council votes") is not None


def test_a_byline_is_one_only_where_bylines_stand() -> None:
    from reader.extraction.phrases import Place

    line = "By Ana Ruiz, who was there that night"
    assert matching(line, Place.START) is not None
    assert matching(line, Place.ANYWHERE) is None


def test_an_english_date_is_left_out_by_the_english_rule() -> None:
    rule = matching("3 March 2026 10:15")

    assert rule is not None
    assert (rule.name, rule.language) == ("date line", "en")


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_the_ledger_says_in_english_what_was_recognised(rule: PhraseRule) -> None:
    assert rule.name.isascii()
    assert rule.language in ("en", "") or rule.name.endswith(")")
