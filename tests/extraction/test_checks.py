"""Every shape rule takes its examples and leaves the others; each has both beside it in the table."""

from __future__ import annotations

import re
from itertools import cycle

import pytest

from reader.extraction.blocks.block import Block
from reader.extraction.blocks.passages import blocks
from reader.extraction.checks.review import Taken, review
from reader.extraction.checks.shape_rule import ShapeRule
from reader.extraction.checks.shapes import SHAPES
from reader.extraction.metadata.read import Metadata
from reader.extraction.page import parse

PARAGRAPHS = """\
The museum of left gloves opened on Saturday in a former tram depot, with a guard called Iris Tull and a long queue
Visitors may bring a glove of their own, which is compared, measured and, if it is a left one, added to the collection
Right gloves are returned with thanks, since the museum's sister house, in another town of the valley, takes only those
The cloakroom is free, and full, as nobody has yet come back for what was left there in the first hour of the first day
""".splitlines()
METADATA = Metadata(
    url=None,
    title="A museum of left gloves",
    byline="Ana Ruiz",
    published=None,
    site=None,
    language="en",
    image=None,
    headlines=("Left at last",),
)


def written(example: str) -> list[Block]:
    paragraphs = cycle(PARAGRAPHS)

    def paragraph(mark: re.Match[str]) -> str:
        return f"<p>{PARAGRAPHS[0] if mark[1] == '1' else next(paragraphs)}{':' if mark[1] == ':' else '.'}</p>"

    root = parse(f"<html><body><div>{re.sub('¶([:1]?)', paragraph, example)}</div></body></html>")
    return [block for block in blocks(root) if isinstance(block, Block)]


TAKES = [(rule, example) for rule in SHAPES for example in rule.takes]
LEAVES = [(rule, example) for rule in SHAPES for example in rule.leaves]


def taken_blocks(taken: list[Taken]) -> list[Block]:
    return [piece.block for piece in taken]


def name(value: object) -> str:
    return value.name if isinstance(value, ShapeRule) else str(value)


@pytest.mark.parametrize(("rule", "example"), TAKES, ids=name)
def test_a_shape_rule_takes_its_examples(rule: ShapeRule, example: str) -> None:
    body = written(example)
    said, taken = review(body, METADATA)

    assert all(block.text.rstrip(".:") in PARAGRAPHS for block in said)
    assert {(piece.reason, piece.kind) for piece in taken} == {(rule.name, rule.kind)}


@pytest.mark.parametrize(("rule", "example"), LEAVES, ids=name)
def test_a_shape_rule_leaves_its_counterexamples(rule: ShapeRule, example: str) -> None:
    body = written(example)
    _, taken = review(body, METADATA)

    assert rule.name not in [piece.reason for piece in taken]


@pytest.mark.parametrize("rule", SHAPES, ids=name)
def test_a_shape_rule_has_examples_of_both_kinds(rule: ShapeRule) -> None:
    assert rule.takes
    assert rule.leaves


def test_a_date_is_taken_below_a_headline_but_not_where_it_heads_an_entry_of_a_diary() -> None:
    said, taken = review(written("<h2>May 3, 2021</h2> ¶ <h2>May 4, 2021</h2> ¶"), METADATA)

    assert [block.text for block in taken_blocks(taken)] == ["May 3, 2021"]
    assert "May 4, 2021" in [block.text for block in said]
