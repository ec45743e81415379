"""Every rule for elements takes its examples out of a page and leaves the others."""

from __future__ import annotations

import pytest

from reader.extraction.furniture.clean import clean
from reader.extraction.furniture.element_rule import AttributeRule, NameRule, TagRule
from reader.extraction.furniture.naming import expanded
from reader.extraction.furniture.rules import ATTRIBUTE_RULES, NAME_RULES, TAG_RULES
from reader.extraction.page import folded_text, parse

PARAGRAPH = (
    "<p>The museum of left gloves opened on Saturday in a former tram depot, with eleven hundred exhibits, a guard "
    "and, to the surprise of its founder, a queue that reached the river.</p>"
)
RULES: tuple[TagRule | AttributeRule, ...] = (*TAG_RULES, *ATTRIBUTE_RULES)
TAKES = [(rule, example) for rule in RULES for example in rule.takes]
LEAVES = [(rule, example) for rule in RULES for example in rule.leaves]


def name(value: object) -> str:
    return value.name if isinstance(value, TagRule | AttributeRule | NameRule) else str(value)


def reasons(example: str) -> set[str]:
    tidy = clean(parse(f"<html><body><div>{PARAGRAPH * 8}<div>{example}</div>{PARAGRAPH}</div></body></html>"))
    return {entry.mark.reason for entry in tidy.written if hasattr(entry, "mark")} | {
        piece.mark.reason for block in tidy.blocks for piece in block.pieces
    }


@pytest.mark.parametrize(("rule", "example"), TAKES, ids=name)
def test_a_rule_for_elements_takes_its_examples(rule: TagRule | AttributeRule, example: str) -> None:
    assert reasons(example) == {rule.name}


@pytest.mark.parametrize(("rule", "example"), LEAVES, ids=name)
def test_no_rule_for_elements_takes_what_one_must_leave(rule: TagRule | AttributeRule, example: str) -> None:
    assert reasons(example) == set()
    assert folded_text(parse(example))


@pytest.mark.parametrize("rule", [*RULES, *NAME_RULES], ids=name)
def test_a_rule_for_elements_has_examples_of_both_kinds(rule: TagRule | AttributeRule | NameRule) -> None:
    assert rule.takes
    assert rule.leaves


@pytest.mark.parametrize("rule", NAME_RULES, ids=name)
def test_names_are_written_as_they_are_looked_up(rule: NameRule) -> None:
    for written in expanded(f"{rule.names} {rule.but}"):
        words = written.removeprefix("=").split("-")
        assert all(word.isascii() and word.isalnum() and word.islower() for word in words if not word.isdigit()), (
            written
        )


@pytest.mark.parametrize(
    "names",
    ["has-sidebar", "content-with-comments", "format-gallery", "no-share", "comments-enabled", "category-social"],
)
def test_a_name_that_tells_of_an_elements_surroundings_or_looks_is_no_reason(names: str) -> None:
    assert reasons(f"<div class='{names}'>{PARAGRAPH}</div>") == set()
