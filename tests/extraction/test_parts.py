"""Every rule for parts of a page takes its examples and leaves the others; each has both beside it in its table."""

from __future__ import annotations

import re
from itertools import count

import pytest

from reader.article import Article, Form, Furniture, Page, PassageKind, Reading
from reader.extraction import extract
from reader.extraction.blocks.code import CODE
from reader.extraction.blocks.notes import NOTES
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.blocks.tables import TABLES
from reader.extraction.body.apart import APART
from reader.extraction.body.outside import OUTSIDE
from reader.extraction.furniture.hidden import HIDDEN

TITLE = "The lock at Alden"
RULES: tuple[PartRule, ...] = (*APART, *OUTSIDE, *NOTES, *TABLES, CODE, HIDDEN)
TAKES = [(rule, example) for rule in RULES for example in rule.takes]
LEAVES = [(rule, example) for rule in RULES for example in rule.leaves]
UNHEARD = {PassageKind.ANNOUNCEMENT, PassageKind.TABLE_ROW}
OPEN = re.compile(r"<(?:p|pre|li|td|dd)\b[^>]*>(?:(?!</?(?:p|pre|li|td|dd|div)\b).)*$")
WHO = ("The lock keeper", "A retired baker", "Nobody on the quay", "Her sister, the signalman,", "The choir")
WHAT = ("counted the boats", "painted the upper gate", "carried a ladder over the weir", "wrote to the mayor")
WHY = ("because the water would not wait", "although it had begun to snow", "which surprised even the heron")


def paragraph(number: int) -> str:
    """Two sentences, other ones for each number."""
    return " ".join(
        f"{WHO[part % 5]} {WHAT[part % 4]} {part + 2} times over, {WHY[part % 3]}." for part in (number, number + 31)
    )


def written(example: str) -> tuple[str, list[str], list[str]]:
    """A page made of an example, with the paragraphs of its article and those of anything else."""
    numbers = count()
    article: list[str] = []
    other: list[str] = []

    def fill(sign: re.Match[str]) -> str:
        if sign[0] == "#":
            return f"<h1>{TITLE}</h1>"
        text = paragraph(next(numbers))
        (article if sign[0] == "¶" else other).append(text)
        return text if OPEN.search(example[: sign.start()]) else f"<p>{text}</p>"

    body = re.sub(r"#(?=[<¶✗])|¶|✗", fill, example)
    return f"<html lang='en'><head><title>{TITLE}</title></head><body>{body}</body></html>", article, other


def read(content: str, wishes: Reading | None = None) -> Article:
    return extract(Page("page.html", Form.HTML, content), wishes or Reading(anyway=True))


def heard(article: Article) -> str:
    """All that is said of the page's own words, but for rows of tables."""
    return " ".join(passage.text for passage in article.passages if passage.kind not in UNHEARD)


def label(value: object) -> str:
    return value.name if isinstance(value, PartRule) else str(value)


@pytest.mark.parametrize(("rule", "example"), TAKES, ids=label)
def test_a_rule_for_parts_takes_its_examples(rule: PartRule, example: str) -> None:
    content, said, other = written(example)

    article = read(content)

    taken = [piece.text for piece in article.left_out if (piece.reason, piece.kind) == (rule.name, rule.kind)]
    assert heard(article) == " ".join(said)
    assert taken
    assert all(any(text in piece for piece in taken) for text in other)


@pytest.mark.parametrize(("rule", "example"), LEAVES, ids=label)
def test_a_rule_for_parts_leaves_its_counterexamples(rule: PartRule, example: str) -> None:
    content, said, _ = written(example)

    article = read(content)

    assert rule.name not in [piece.reason for piece in article.left_out]
    assert all(text in heard(article) for text in said)


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_a_rule_for_parts_has_examples_of_both_kinds(rule: PartRule) -> None:
    assert rule.takes
    assert rule.leaves


ASKED_FOR = [(rule, example) for rule, example in TAKES if rule.name != "headings of a table"]  # said in its rows


@pytest.mark.parametrize(("rule", "example"), ASKED_FOR, ids=label)
def test_what_a_rule_for_parts_takes_is_read_in_its_place_where_it_is_asked_for(rule: PartRule, example: str) -> None:
    content, said, other = written(example)

    article = read(content, Reading(read=frozenset(Furniture) - {Furniture.HEADLINE}, anyway=True))

    in_order = sorted([*said, *other], key=content.index)
    places = [heard(article).index(text) for text in in_order]
    assert places == sorted(places)
    assert rule.name not in [piece.reason for piece in article.left_out]
