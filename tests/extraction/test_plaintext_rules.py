"""Each rule by place and shape takes the lines that it is shown with, on a copied page, and leaves the others."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Page
from reader.extraction.plaintext import extract_text
from reader.extraction.plaintext.rules import LINE_RULES, LineRule

HEADLINE = "The ferries of Alden come back to the surface"
NUMBERS = ("first", "second", "third", "fourth", "fifth", "last")
MENU = ("Skip to content", "Home", "News", "Weather", "Sport")
FOOTER = ("About us", "Terms of use", "Privacy policy")
TAKEN = [(rule, page) for rule in LINE_RULES for page in rule.takes]
LEFT = [(rule, page) for rule in LINE_RULES for page in rule.leaves]


PROSE = "The {} of the ferries rose on Monday, and all of Alden stood on the quay in the rain to see the water run out."


def lines_of(example: str) -> list[str]:
    """The lines of an example with what its signs stand for, but for the mark of what is taken."""
    numbers = iter(NUMBERS)
    return [
        line.replace("¶", PROSE.format(next(numbers))) if "¶" in line else line.replace("#", HEADLINE)
        for line in example.split("\n")
    ]


def read(example: str) -> Article:
    lines = [*MENU, *(line.removeprefix("✗") for line in lines_of(example)), *FOOTER]
    return extract_text(Page("-", Form.TEXT, "\n".join(lines)))


def taken_by(rule: LineRule, article: Article) -> list[str]:
    return [left.text for left in article.left_out if left.reason == rule.name and left.text not in (*MENU, *FOOTER)]


@pytest.mark.parametrize(("rule", "example"), TAKEN, ids=lambda value: getattr(value, "name", ""))
def test_a_rule_takes_the_lines_it_is_shown_with_and_no_others(rule: LineRule, example: str) -> None:
    article = read(example)
    assert taken_by(rule, article) == [line.removeprefix("✗") for line in lines_of(example) if line.startswith("✗")]
    assert {left.kind for left in article.left_out if left.reason == rule.name} == {rule.kind}


@pytest.mark.parametrize(("rule", "example"), LEFT, ids=lambda value: getattr(value, "name", ""))
def test_a_rule_leaves_what_only_looks_alike(rule: LineRule, example: str) -> None:
    # The headline is taken on every page; here it is a line that is like one.
    assert [text for text in taken_by(rule, read(example)) if text != HEADLINE] == []


def test_the_examples_are_read_as_pages() -> None:
    for _, example in (*TAKEN, *LEFT):
        assert any(left.text == MENU[1] for left in read(example).left_out)
