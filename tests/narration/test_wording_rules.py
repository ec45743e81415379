"""Every rule of wording says what its examples promise, and leaves alone what it must."""

from __future__ import annotations

import re

import pytest

from reader.narration.wording import say
from reader.narration.wording.compose import kinds_for
from reader.narration.wording.rule import Kind, Rule, signs

KINDS = kinds_for("en")
RULES = [rule for kind in KINDS for rule in kind.rules]
EXAMPLES = [
    pytest.param(written, said, id=f"{rule.name}: {written}") for rule in RULES for written, said in rule.examples
]
UNCHANGED = [pytest.param(written, id=f"{rule.name}: {written}") for rule in RULES for written in rule.unchanged]


@pytest.mark.parametrize(("written", "said"), EXAMPLES)
def test_an_example_is_said_as_its_rule_promises(written: str, said: str) -> None:
    assert say(written, "en").spoken == said


@pytest.mark.parametrize("written", UNCHANGED)
def test_what_a_rule_must_leave_alone_stays_as_it_is(written: str) -> None:
    assert say(written, "en").spoken == written


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_shows_what_it_does_and_its_own_example_needs_it(rule: Rule) -> None:
    assert rule.examples, "a rule without an example is a rule that nobody can check"
    for written, _ in rule.examples:
        assert all(one_of & signs(written) for one_of in rule.needs), written
    assert any(rule.search(written, 0) for written, _ in rule.examples)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_repeats_without_bound(rule: Rule) -> None:
    bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", rule.pattern)
    assert not re.search(r"[*+]|\{\d+,\}", bare), rule.pattern


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.module.rpartition(".")[2])
def test_a_kind_is_loaded_whenever_one_of_its_rules_is_worth_trying(kind: Kind) -> None:
    for rule in kind.rules:
        assert any(one_of <= kind.needs for one_of in rule.needs), rule.name


def test_each_rule_has_its_own_name() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
