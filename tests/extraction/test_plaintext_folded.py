"""Paragraphs that were broken at a width are whole again, in a letter and on a page, which is left out around them."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from reader.article import Article, Form, Page
from reader.extraction.plaintext import extract_text

PARAGRAPHS = (
    "The ferry to the island stopped running on Monday, and nobody on the quay could say when it would start again.",
    "Ana Ruiz, who has worked the ropes for thirty years, sat on a crate and watched the gulls over the empty water.",
    "The company did not answer letters, calls or knocks on the door, although a light was seen in the upper window.",
    "On the island itself there is flour for three weeks, oil for two, and one doctor who wants to go home.",
)
BEFORE = (
    "Skip to content\nHome\nNews\nSport\nSubscribe\nLog in", "The last ferry to the island", "By Bo Lind\n3 May 2021",
    "Share\nFacebook\nTwitter",
)  # fmt: skip
BEHIND = (
    "Related articles\nBridge to close for winter\nGoat on the roof",
    "© 2021 The Alden Herald. All rights reserved.",
)


def read(*groups: str) -> Article:
    return extract_text(Page("-", Form.TEXT, "\n\n".join(groups)))


def said(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


@pytest.mark.parametrize("columns", [60, 72, 84, 100])
@pytest.mark.parametrize("skip", [True, False], ids=["with a skip link", "without one"])
def test_a_folded_page_is_a_page(columns: int, skip: bool) -> None:
    folded = [textwrap.fill(paragraph, columns) for paragraph in PARAGRAPHS]
    before = BEFORE if skip else (BEFORE[0].partition("\n")[2], *BEFORE[1:])
    article = read(*before, folded[0], folded[1], "Advertisement", *folded[2:], *BEHIND)

    assert said(article) == list(PARAGRAPHS)
    assert (article.title, article.byline) == ("The last ferry to the island", "Bo Lind")
    assert article.published == date(2021, 5, 3)


@pytest.mark.parametrize("columns", [60, 72, 84, 100])
def test_a_paragraph_that_alone_is_folded_is_whole(columns: int) -> None:
    article = read(*BEFORE, textwrap.fill(PARAGRAPHS[0], columns), *PARAGRAPHS[1:], *BEHIND)

    assert said(article) == list(PARAGRAPHS)


@pytest.mark.parametrize("columns", [60, 72])
def test_of_a_folded_letter_nothing_is_left_out(columns: int) -> None:
    opening, ending = "Dear Bo,", "Write to me at the old address, or do not write at all.\n\nYours,\nAna"
    letter = [textwrap.fill(paragraph, columns) for paragraph in PARAGRAPHS]
    article = read("3 May 2021", opening, *letter, "Share the bread with your brother", ending)

    assert article.left_out == ()
    assert said(article)[2:6] == list(PARAGRAPHS)


def test_a_headline_is_not_joined_with_the_line_of_its_author() -> None:
    headline = "The last ferry to the island has stopped, and nobody knows why"

    assert said(read(f"{headline}\nby: bo lind", PARAGRAPHS[0])) == [headline, "by: bo lind", PARAGRAPHS[0]]


def test_the_items_of_a_list_are_not_joined_though_they_begin_in_small_letters() -> None:
    lines = [
        "Nobody on the island keeps more than these three things in the house:",
        "flour from the mill up the hill, and a little of their salt",
        "oil for the lamps",
        "a boat that floats, or a cousin who has got one and does not mind",
    ]

    assert said(read("\n".join(lines), PARAGRAPHS[0])) == [*lines, PARAGRAPHS[0]]
