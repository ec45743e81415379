"""Every rule of wording says what its examples promise, and leaves alone what it must."""

from __future__ import annotations

import re

import pytest

from reader.narration.wording import say
from reader.narration.wording.compose import kinds_for
from reader.narration.wording.rule import Kind, Rule, signs

LANGUAGES = ("en", "de", "fr", "es")
KINDS = [
    pytest.param(kind, id=kind.module.partition("wording.")[2])
    for language in LANGUAGES
    for kind in kinds_for(language)
]
RULES = [
    pytest.param(language, rule, id=f"{language}: {rule.name}")
    for language in LANGUAGES
    for kind in kinds_for(language)
    for rule in kind.rules
]
EXAMPLES = [
    pytest.param(language, written, said, id=f"{language}: {written}")
    for language in LANGUAGES
    for kind in kinds_for(language)
    for rule in kind.rules
    for written, said in rule.examples
]
UNCHANGED = [
    pytest.param(language, written, id=f"{language}: {written}")
    for language in LANGUAGES
    for kind in kinds_for(language)
    for rule in kind.rules
    for written in rule.unchanged
]


@pytest.mark.parametrize(("language", "written", "said"), EXAMPLES)
def test_an_example_is_said_as_its_rule_promises(language: str, written: str, said: str) -> None:
    assert say(written, language).spoken == said


@pytest.mark.parametrize(("language", "written"), UNCHANGED)
def test_what_a_rule_must_leave_alone_stays_as_it_is(language: str, written: str) -> None:
    assert say(written, language).spoken == written


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_a_rule_shows_what_it_does_and_its_own_example_needs_it(language: str, rule: Rule) -> None:
    assert rule.examples, "a rule without an example is a rule that nobody can check"
    for written, _ in rule.examples:
        assert all(one_of & signs(written) for one_of in rule.needs), (language, written)
    assert any(rule.search(written, 0) for written, _ in rule.examples)


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_a_rule_shows_what_it_leaves_alone_though_it_is_tried_on_it(language: str, rule: Rule) -> None:
    assert any(all(one_of & signs(text) for one_of in rule.needs) for text in rule.unchanged), (language, rule.name)


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_no_rule_repeats_without_bound(language: str, rule: Rule) -> None:
    bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", rule.pattern)
    assert not re.search(r"[*+]|\{\d+,\}", bare), (language, rule.pattern)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_loaded_whenever_one_of_its_rules_is_worth_trying(kind: Kind) -> None:
    for rule in kind.rules:
        assert any(one_of <= kind.needs for one_of in rule.needs), rule.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_rule_of_a_language_has_its_own_name(language: str) -> None:
    names = [rule.name for kind in kinds_for(language) for rule in kind.rules]
    assert len(names) == len(set(names))
