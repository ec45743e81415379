"""Whose a picture is, said at the end of a paragraph, is left out alone, and the paragraph is read."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Page, Reading
from reader.extraction.html import extract_html
from reader.extraction.plaintext import extract_text
from reader.extraction.reading import put_back

FIRST = (
    "The tower was shut for the winter, said its keeper, and would not be opened before the swallows were back. "
    "Nobody in the village had heard of it until the notice hung on the door."
)
LAST = "In spring the whole village came up the hill with ladders, and the door was painted in green once more."
CREDITS = (
    "Photo by Bo Lind", "(Photo: AP)", "Photo: Bo Lind", "Image credit: NASA", "Picture: Getty Images",
    "Credit: Reuters", "Photo: Ana Ruiz/Herald.", "[Photo courtesy of the harbour museum]",
)  # fmt: skip


def article(end: str) -> Article:
    page = (
        f"<html lang='en'><title>The tower</title><article><h1>The tower</h1><p>{FIRST}{end}</p><p>{LAST}</p></article>"
    )
    return extract_html(Page("page.html", Form.HTML, page), Reading())


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize("joint", ["<br>", " "])
def test_a_credit_at_the_end_of_a_paragraph_is_a_piece_inside_it(joint: str, credit: str) -> None:
    found = article(joint + credit)
    pieces = [piece for piece in found.left_out if piece.text == credit]

    assert [passage.text for passage in found.passages] == [FIRST, LAST]
    assert [(piece.passage, piece.character) for piece in pieces] == [(0, len(FIRST))]
    assert pieces[0].kind in {"credit", "caption"}
    assert put_back(found, found.left_out.index(pieces[0])).passages[0].text == f"{FIRST} {credit}"


@pytest.mark.parametrize("end", [" She took a photo by the lake.", " It is by the lake (the photo was old) still."])
def test_a_sentence_on_a_picture_is_no_credit(end: str) -> None:
    assert article(end).passages[0].text == FIRST + end


def test_a_short_line_with_its_credit_is_a_caption_still() -> None:
    found = article("</p><p>The keeper at the door. Photo: Bo Lind")

    assert [passage.text for passage in found.passages] == [FIRST, LAST]


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_at_the_end_of_a_copied_paragraph_is_left_out_alone(credit: str) -> None:
    lines = ["Skip to content", "Home", "News", "Share", "The tower on the hill", "By Ana Ruiz", f"{FIRST} {credit}"]
    text = "\n\n".join([*lines, LAST, "Related articles", "Privacy Policy", "© 2026 The Alden Herald"])
    found = extract_text(Page("page.txt", Form.TEXT, text))

    assert [passage.text for passage in found.passages] == [FIRST, LAST]
    assert credit in [piece.text for piece in found.left_out]
