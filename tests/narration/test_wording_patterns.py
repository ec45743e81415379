"""No text that the pattern of a rule takes is one that the rule cannot say: each alternative is tried."""

from __future__ import annotations

import random
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from reader.narration.wording.compose import kinds_for

if TYPE_CHECKING:
    from reader.narration.wording.rule import Rule

# The only way to see what a pattern is made of.
op: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

LANGUAGES = ("en", "de", "fr", "es")
DRAWS = 250  # the longest alternation has some hundred units, of which each is drawn at least once
RULES = [
    pytest.param(rule, id=f"{language}: {kind.module.rpartition('.')[2]}: {rule.name}")
    for language in LANGUAGES
    for kind in kinds_for(language)
    for rule in kind.rules
]
OF_A_CLASS = {
    op.CATEGORY_DIGIT: "0123456789",
    op.CATEGORY_SPACE: " \u00a0",
    op.CATEGORY_WORD: "aZé7",
    op.CATEGORY_NOT_DIGIT: "a,",
    op.CATEGORY_NOT_SPACE: "b7.",
    op.CATEGORY_NOT_WORD: " -.",
}


class Drawn:
    """One text of a pattern: the alternatives are taken in turn, all else by chance."""

    def __init__(self, turn: int) -> None:
        self.turn = turn
        self.chance = random.Random(turn)  # noqa: S311
        self.groups: dict[int, str] = {}

    def text(self, parts: Any) -> str:
        return "".join(self.part(*part) for part in parts)

    def part(self, kind: Any, value: Any) -> str:
        if kind is op.LITERAL:
            return chr(value)
        if kind is op.IN:
            return self.of_a_set(value)
        if kind is op.NOT_LITERAL:
            return "x" if value != ord("x") else "y"
        if kind is op.BRANCH:
            return self.text(value[1][self.turn % len(value[1])])
        if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
            least, most, repeated = value
            return "".join(self.text(repeated) for _ in range(self.chance.randint(least, min(most, least + 3))))
        if kind is op.SUBPATTERN:
            self.groups[value[0]] = self.text(value[3])
            return self.groups[value[0]]
        if kind is op.GROUPREF:
            return self.groups.get(value, "")
        if kind is op.ASSERT:  # what must stand around it: sometimes the rest brings it, sometimes not
            return self.text(value[1]) if self.chance.random() < 0.5 else ""
        return ""  # a place, or what must not stand there

    def of_a_set(self, members: Any) -> str:
        if members[0][0] is op.NEGATE:
            return next(c for c in self.chance.sample("aB7 .,-é", 8) if not re.match(f"[{_written(members[1:])}]", c))
        kind, value = members[self.turn % len(members)] if self.chance.random() < 0.5 else self.chance.choice(members)
        if kind is op.RANGE:
            return chr(self.chance.randint(*value))
        return chr(value) if kind is op.LITERAL else self.chance.choice(OF_A_CLASS[value])


def _written(members: Any) -> str:
    classes = {op.CATEGORY_DIGIT: r"\d", op.CATEGORY_SPACE: r"\s", op.CATEGORY_WORD: r"\w", op.CATEGORY_NOT_WORD: r"\W"}
    said = []
    for kind, value in members:
        if kind is op.RANGE:
            said.append(f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}")
        else:
            said.append(re.escape(chr(value)) if kind is op.LITERAL else classes[value])
    return "".join(said)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_can_say_all_that_its_pattern_takes(rule: Rule) -> None:
    parsed = parser.parse(rule.pattern)
    taken = 0
    for turn in range(DRAWS):
        drawn = Drawn(turn).text(parsed)
        for text in (drawn, f"on {drawn}", f"The {drawn} was", f"9 {drawn} 9"):
            for found in re.finditer(rule.pattern, text):
                rule.say(found)
                taken += 1
    assert taken, "no text was drawn that the pattern takes"
