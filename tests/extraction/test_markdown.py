"""Markdown is said as it is written; code, pictures and notes are left out with their reason."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Page, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.markdown.extract import extract_markdown
from reader.extraction.markdown.frontmatter import read_front_matter

FRONT = """---
title: "The last ferry: a letter"
author:
  - Ana Ruiz
  - Bo Lind
date: 2021-05-03
lang: en_GB
tags: [sea, island]
---
"""


def read(text: str) -> Article:
    return extract_markdown(Page("-", Form.MARKDOWN, text))


def said(text: str) -> list[tuple[PassageKind, str]]:
    return [(passage.kind, passage.text) for passage in read(text).passages]


def left_out(text: str) -> list[tuple[str, str]]:
    return [(piece.reason, piece.text) for piece in read(text).left_out]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Nobody came.[3] Some wrote.[4][5]",
        "Release 4.1.2 is out.",
        '"Go!" "Where to?"',
        "There were three: 1. a boat, 2. a rope, 3. a lamp.",
        "It cost $5 * 3 and took file_name_two to C:\\boats.",
        "If a<b and c>d then stop.",
        "Dots... and – dashes -- stay (c).",
        "Come to www.example.org at 5.",
    ],
)
def test_a_paragraph_is_kept_as_written(paragraph: str) -> None:
    assert said(paragraph) == [(PassageKind.PARAGRAPH, paragraph)]


def test_every_block_has_its_kind() -> None:
    text = "Start.\n\n## Head\n\n> Said *she*.\n>\n> - then\n\n- one\n\n  more\n- two\n\n1. first\n\nEnd."
    assert said(text) == [
        (PassageKind.PARAGRAPH, "Start."),
        (PassageKind.HEADING, "Head"),
        (PassageKind.QUOTE, "Said she."),
        (PassageKind.QUOTE, "then"),
        (PassageKind.LIST_ITEM, "one"),
        (PassageKind.LIST_ITEM, "more"),
        (PassageKind.LIST_ITEM, "two"),
        (PassageKind.LIST_ITEM, "first"),
        (PassageKind.PARAGRAPH, "End."),
    ]


def test_a_table_is_said_row_by_row() -> None:
    assert said("| Name | Age |\n|---|---|\n| Ana | 3 |\n| Bo | |\n") == [
        (PassageKind.TABLE_ROW, "Name: Ana, Age: 3"),
        (PassageKind.TABLE_ROW, "Name: Bo"),
    ]


def test_links_keep_their_words_and_lose_their_address() -> None:
    assert said("See [the *map*](https://example.org 'Map') or <https://example.org>.") == [
        (PassageKind.PARAGRAPH, "See the map or https://example.org.")
    ]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert said("One line  \nthen\\\nanother\nand a last.") == [
        (PassageKind.PARAGRAPH, "One line then another and a last.")
    ]


def test_task_boxes_are_not_said() -> None:
    assert said("- [ ] buy rope\n- [x] sell boat") == [
        (PassageKind.LIST_ITEM, "buy rope"),
        (PassageKind.LIST_ITEM, "sell boat"),
    ]


def test_what_is_not_read_aloud_is_left_out_with_its_reason() -> None:
    text = (
        "Words[^1] stay.\n\n```py\nprint('no')\n```\n\n    indented\n\n![A cat](cat.png)\n\n<div>box</div>\n\n"
        "<!-- hidden -->\n\n[^1]: A note\n    in two lines.\n\nAnd on."
    )
    assert said(text) == [
        (PassageKind.PARAGRAPH, "Words stay."),
        (PassageKind.ANNOUNCEMENT, "Code, 1 line."),
        (PassageKind.ANNOUNCEMENT, "Code, 1 line."),
        (PassageKind.PARAGRAPH, "And on."),
    ]
    assert left_out(text) == [
        ("footnote mark", "[^1]"),
        ("code block", "print('no')"),
        ("code block", "indented"),
        ("image", "A cat"),
        ("HTML block", "<div>box</div>"),
        ("HTML block", "<!-- hidden -->"),
        ("footnote", "[^1]: A note in two lines."),
    ]


def test_a_footnote_of_one_word_is_left_out_too() -> None:
    text = "It left.[^a] It came.[^b]\n\n[^a]: Ibid.\n[^b]: Later_that_day"
    assert said(text) == [(PassageKind.PARAGRAPH, "It left. It came.")]
    assert left_out(text)[2:] == [("footnote", "[^a]: Ibid."), ("footnote", "[^b]: Later_that_day")]


def test_a_footnote_in_code_is_code() -> None:
    assert said("```\n[^1]: x\n```\n\nWords.") == [
        (PassageKind.ANNOUNCEMENT, "Code, 1 line."),
        (PassageKind.PARAGRAPH, "Words."),
    ]


def test_the_first_heading_is_the_title() -> None:
    article = read("# The *last* ferry\n\nIt left.")
    assert article.title == "The last ferry"
    assert [passage.text for passage in article.passages] == ["It left."]


@pytest.mark.parametrize("text", ["Words first.\n\n# Then a heading", "## A small heading\n\nWords.", "# Alone"])
def test_other_headings_are_said(text: str) -> None:
    article = read(text)
    assert article.title is None
    assert PassageKind.HEADING in {passage.kind for passage in article.passages}


def test_front_matter_is_read_and_left_out() -> None:
    article = read(FRONT + "It left.\n")
    assert (article.title, article.byline, article.language) == (
        "The last ferry: a letter",
        "Ana Ruiz and Bo Lind",
        "en-GB",
    )
    assert article.published == date(2021, 5, 3)
    assert article.left_out[0].reason == "front matter"
    assert [passage.text for passage in article.passages] == ["It left."]


def test_a_heading_that_repeats_the_title_is_not_said_twice() -> None:
    assert [passage.text for passage in read(FRONT + "# The Last Ferry: A Letter\n\nIt left.").passages] == ["It left."]


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    assert read_front_matter("---\nIt was late\nand dark.\n---\n").length == 0


def test_the_lead_picture_is_the_first_with_an_address() -> None:
    assert read("Hi.\n\n![a](a.png) ![b](https://example.org/b.png)").image == "https://example.org/b.png"


@pytest.mark.parametrize("text", ["", "```\ncode\n```", "![only](a.png)", "---\ntitle: x\n---\n", "***"])
def test_nothing_to_say_is_no_article(text: str) -> None:
    with pytest.raises(NotAnArticleError):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        ">" * 20_000,
        "[" * 5_000,
        "*" * 20_000,
        "- " * 20_000,
        "![a](" * 2_000,
        "<a " * 5_000,
        "|a" * 2_000 + "\n" + "|-" * 2_000,
    ],
    ids=["quotes", "brackets", "stars", "items", "images", "tags", "table"],
)
def test_hostile_text_neither_hangs_nor_recurses(text: str) -> None:
    assert read(text + " word").passages


def test_what_is_nested_too_deep_is_still_said() -> None:
    assert read("> " * 60 + "deep words").passages[0].text == "deep words"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*"#>-*_`[]()!|<& \n\t", "\n\n", "word", "[^1]:", "---\n", "1. ", "://", "é", "。"]),
        max_size=50,
    ).map("".join)
)
def test_any_markdown_is_read_or_refused_in_order(text: str) -> None:
    try:
        article = read(text)
    except NotAnArticleError:
        return
    assert article.passages
    assert all(passage.text == " ".join(passage.text.split()) for passage in article.passages)
