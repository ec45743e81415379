"""Pages that would take minutes where a step's time grew with the square of what is in them; here they just end."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Furniture, Page
from reader.errors import NotAnArticleError
from reader.extraction import extract

SENTENCE = (
    "The lock keeper counted the boats that came through before noon, and wrote each of them down in a blue book."
)
PROSE = f"<p>{SENTENCE}</p>" * 3


def read(inside: str) -> Article:
    return extract(
        Page("page.html", Form.HTML, f"<title>Boats</title><article><h1>Boats</h1>{inside}{PROSE}</article>")
    )


def test_a_paragraph_with_thousands_of_buttons_in_it_is_said_and_each_button_listed():
    article = read(f"<p>{'word <button>x</button> ' * 20_000}.</p>")
    assert article.passages[0].text.startswith("word word word")
    assert sum(piece.text == "x" for piece in article.left_out) == 20_000


def test_thousands_of_notes_in_one_paragraph_are_looked_at_once():
    marks = "".join(f"<sup><a href='#n{number}'>{number}</a></sup> " for number in range(5_000))
    notes = "".join(f"<span id=n{number}>Note {number}.</span> " for number in range(5_000))
    article = read(f"<p>{SENTENCE} {marks}</p><p>{notes}</p>")
    assert sum(piece.kind is Furniture.FOOTNOTE for piece in article.left_out) >= 5_000


def test_thousands_of_subtitles_each_look_only_at_what_is_near():
    assert read("<p>x</p><p class=subtitle>y z</p>" * 8_000).passages


def test_a_style_of_spaces_conceals_nothing():
    article = read(f"<p style='display:none{' ' * 60_000}x'>{SENTENCE[:-1]} of his own.</p>")
    assert any("of his own" in passage.text for passage in article.passages)


@pytest.mark.parametrize("style", ["display:none", "color: red; DISPLAY : None !important ;", "visibility:hidden"])
def test_a_style_that_conceals_is_heeded(style: str):
    article = read(f"<p style='{style}'>{SENTENCE[:-1]} of his own.</p>")
    assert any(piece.kind is Furniture.HIDDEN for piece in article.left_out)


def test_wrappers_around_a_large_table_are_taken_out_at_once():
    rows = "<tr><td>x</td></tr>" * 25_000
    with pytest.raises(NotAnArticleError):
        extract(Page("page.html", Form.HTML, f"<body>{'<table><tr><td>' * 500}<table>{rows}"))


def test_a_page_of_more_elements_than_any_article_is_refused():
    with pytest.raises(NotAnArticleError, match="elements"):
        read("<p>x</p>" * 120_000)


def test_text_of_more_paragraphs_than_any_article_is_refused():
    with pytest.raises(NotAnArticleError, match="paragraphs"):
        read(f"<pre>{chr(10).join(['A line.', ''] * 120_000)}</pre>")
