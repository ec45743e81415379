"""A newsletter's box is not heard, whatever its words; a sentence about mail is."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Furniture, Page
from reader.extraction.plaintext import extract_text

FIRST = "The road over the dyke has been under water since Sunday, and the school bus goes round by the mill."
SECOND = "Nobody was hurt, but Edda Holm, who keeps bees beside the road, has lost four of her seven hives."
LAST = "The water should be gone by Friday. Until then the baker brings the bread by boat."


def page(*middle: str) -> Article:
    top = ("Skip to content", "Home", "News", "Sign in", "The dyke road is under water", "By Edda Holm", "4 May 2025")
    end = ("Most popular", "1 A goat on the roof", "© 2025 The Dyke Post")
    return extract_text(Page("-", Form.TEXT, "\n\n".join((*top, FIRST, SECOND, *middle, LAST, *end))))


def said(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


@pytest.mark.parametrize(
    "box",
    [
        ("The Tide Letter", "All that floats, in your inbox every morning.", "Yes please"),
        ("Der Deichbrief", "Was heute schwimmt, jeden Morgen in Ihrem Postfach.", "Los geht es"),
        ("La lettre du quai", "Le fleuve, chaque soir dans votre boîte mail.", "D'accord"),
        ("Letters from the Dyke", "Sign up for the only letter that is delivered by goat."),
    ],
)
def test_a_box_goes_with_its_name_and_its_button(box: tuple[str, ...]) -> None:
    article = page(*box)
    assert said(article) == [FIRST, SECOND, LAST]
    assert {(piece.text, piece.kind) for piece in article.left_out} >= {(line, Furniture.SIGN_UP) for line in box}


@pytest.mark.parametrize(
    "lines",
    [
        ("“I found the whole town in my inbox, and every single one of them was asking about the bees,” she said.",),
        ("She writes a newsletter for the beekeepers of the county, and has done so for twenty years.",),
        ("What to do:", "Sign up for the boat at the harbour office before noon."),
    ],
)
def test_a_sentence_about_mail_is_heard(lines: tuple[str, ...]) -> None:
    assert said(page(*lines)) == [FIRST, SECOND, *lines, LAST]


def test_notes_with_an_arrow_back_and_whom_to_write_to_are_not_heard() -> None:
    lines = ("It was the wettest Sunday since the mill was built. ↩", "Write to Edda Holm at edda@dyke.example")
    assert said(page(LAST.replace("Friday", "Monday"), *lines)) == [
        FIRST,
        SECOND,
        LAST.replace("Friday", "Monday"),
        LAST,
    ]
