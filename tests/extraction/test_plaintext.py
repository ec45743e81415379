"""Anybody's own prose comes out whole."""

from __future__ import annotations

import textwrap

import pytest

from reader.article import Article, Form, Furniture, LeftOut, Page, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.plaintext import extract_text

PARAGRAPHS = (
    "The bakery in the lower street opens at four, and by five there is nobody in the valley who is still asleep.",
    "Ines Oduya, who has kneaded its dough since she was twelve, says that the smell is older than the church.",
    "“My grandmother lit this oven,” she said. “It has gone out twice since then, and both times there was a war.”",
    "The loaves are round, dark and heavy, although a small white one is baked on Sundays for the schoolmaster.",
    "In the cellar there is flour for a month, salt for a year, and one cat that nobody remembers having bought.",
    "A loaf still costs what it cost in spring, which in this valley is taken for a sign of good character.",
)


def read(text: str) -> Article:
    return extract_text(Page("-", Form.TEXT, text))


def beside_the_title(article: Article) -> list[LeftOut]:
    return [piece for piece in article.left_out if piece.kind is not Furniture.HEADLINE]


def said(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


@pytest.mark.parametrize("line", ["Hello world", "Milk", "Where is it?", "42", "你好"])
def test_a_single_line_is_said(line: str) -> None:
    assert said(read(line)) == [line]


@pytest.mark.parametrize("text", ["", " \n\t\n", "***\n---\n", "\ufeff"])
def test_a_text_without_a_word_is_no_article(text: str) -> None:
    with pytest.raises(NotAnArticleError):
        read(text)


def test_prose_comes_out_whole_and_in_order() -> None:
    article = read("\n\n".join(PARAGRAPHS))
    assert said(article) == list(PARAGRAPHS)
    assert article.left_out == ()


@pytest.mark.parametrize("width", [60, 72, 78])
def test_lines_broken_at_a_fixed_width_are_joined_again(width: int) -> None:
    assert said(read("\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS))) == list(PARAGRAPHS)


def test_wrapped_paragraphs_may_be_parted_by_an_indent_alone() -> None:
    wrapped = "\n".join(textwrap.fill(p, 66, initial_indent="    ", break_on_hyphens=False) for p in PARAGRAPHS)
    assert said(read(wrapped)) == list(PARAGRAPHS)


def test_a_wrapped_text_may_share_a_word_with_a_page() -> None:
    lines = "\n\n".join(textwrap.fill(paragraph, 70) for paragraph in PARAGRAPHS)
    article = read(f"{lines}\n\nShare\n\nSubscribe\n\nPrivacy Policy\n")
    assert article.left_out == ()


def test_a_word_broken_at_its_hyphen_is_one_word_again() -> None:
    filler = "and the boats that went out in the morning came home again before"
    article = read(f"{filler} noon-\ntide, {filler} nine-\nand ten-oared ones came,\n{filler}\n{filler}\nit was dark.")
    assert "noon-tide," in said(article)[0]
    assert "nine- and ten-oared" in said(article)[0]


def test_lines_of_verse_stay_lines() -> None:
    verse = [
        "The tide goes out, the tide comes in,",
        "The gulls are loud, the fog is thin,",
        "And nothing that the water takes",
        "Is more than what the water makes.",
    ]
    assert said(read("\n".join(verse))) == verse


def test_a_heading_over_prose_is_the_title_and_others_are_headings() -> None:
    article = read(f"The old oven\n\n{PARAGRAPHS[0]}\n\nIn the cellar\n\n{PARAGRAPHS[4]}")
    assert article.title == "The old oven"
    assert [passage.kind for passage in article.passages] == [
        PassageKind.PARAGRAPH,
        PassageKind.HEADING,
        PassageKind.PARAGRAPH,
    ]


def test_items_of_a_list_lose_their_bullet_and_keep_their_number() -> None:
    article = read("To buy for the boat:\n- rope\n* lamp oil\n1. flour, pre- and post-war\n")
    assert said(article) == ["To buy for the boat:", "rope", "lamp oil", "1. flour, pre- and post-war"]
    assert [passage.kind for passage in article.passages][1:] == [PassageKind.LIST_ITEM] * 3


def test_what_a_letter_quotes_is_a_quote() -> None:
    article = read("Bo wrote:\n> The ferry stopped.\n> Nobody knows why.\n\nI know why.")
    assert [passage.kind for passage in article.passages] == [
        PassageKind.PARAGRAPH,
        PassageKind.QUOTE,
        PassageKind.QUOTE,
        PassageKind.PARAGRAPH,
    ]


def test_text_without_spaces_is_joined_without_spaces() -> None:
    line = "港の朝は静かで水が光っていたので誰も話をしなかったそして船は"
    assert said(read("\n".join([line] * 5 + ["来なかった。"]))) == [line * 5 + "来なかった。"]


def test_a_long_text_keeps_every_word() -> None:
    text = "\n\n".join(f"{paragraph} That was day {day}." for day in range(1, 3000) for paragraph in PARAGRAPHS[:2])
    article = read(text)
    assert len(article.passages) == 2 * 2999
    assert said(article) == text.split("\n\n")


def test_minutes_of_a_meeting_are_no_web_page() -> None:
    minutes = [
        "Monday, 3 May 2021",
        "Present",
        "Ana Ruiz",
        "Bo Lind",
        "Next",
        PARAGRAPHS[0],
        "Comments",
        PARAGRAPHS[4],
        "Photos",
        PARAGRAPHS[5],
    ]
    assert not beside_the_title(read("\n\n".join(minutes)))


def test_a_list_after_prose_is_no_menu() -> None:
    goods = [f"Sack of flour number {number}" for number in range(30)]
    article = read("\n\n".join([*PARAGRAPHS, *goods]))
    assert said(article) == [*PARAGRAPHS, *goods]


def test_a_very_long_list_is_said_whole_though_pages_have_such_lines() -> None:
    lines = ["Share", "Subscribe", "Related stories", *(f"Sack of flour number {number}" for number in range(30_000))]
    article = read("\n".join(lines))
    assert said(article) == lines
    assert article.left_out == ()


def test_more_lines_than_any_book_has_are_refused_with_advice() -> None:
    with pytest.raises(NotAnArticleError, match="more than 300,000 lines; split it"):
        read("Sack\n" * 300_001)


def test_short_sentences_between_lists_are_a_note_as_long_as_nothing_else_shows_a_page() -> None:
    guests = [f"Guest number {number}" for number in range(15)]
    boats = [f"Boat number {number}" for number in range(15)]
    sentences = [
        "The guests are to be met at the quay at noon.",
        "The boats are to be washed and dried before anybody comes.",
    ]
    assert said(read("\n".join([*guests, *sentences, *boats]))) == [*guests, *sentences, *boats]
    page = ["Sign up for our newsletter", *guests, *sentences, *boats]
    assert said(read("\n".join(page))) == sentences
