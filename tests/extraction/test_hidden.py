"""What a page hides is not its article, unless it is most of the page; and no name takes the article out."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Furniture, Page
from reader.errors import NotAnArticleError
from reader.extraction import extract


def paragraphs(count: int, first: int = 100) -> str:
    """Paragraphs of one length, of which no two are the same."""
    return "".join(
        f"<p>Ferry {number} came back on Monday, and the whole town stood on the quay in the rain to see it come.</p>"
        for number in range(first, first + count)
    )


def read(body: str) -> Article:
    page = f"<html lang='en'><title>Ferries</title><body>{body}</body></html>"
    return extract(Page("page.html", Form.HTML, page))


@pytest.mark.parametrize(("hidden", "is_said"), [(71, True), (70, False)])
def test_a_hidden_part_with_most_of_the_prose_is_the_article_that_a_script_will_show(
    hidden: int, is_said: bool
) -> None:
    article = read(f"<div>{paragraphs(100 - hidden)}</div><div hidden>{paragraphs(hidden, 300)}</div>")

    assert any("Ferry 300 " in passage.text for passage in article.passages) is is_said
    assert any(piece.kind is Furniture.HIDDEN for piece in article.left_out) is not is_said


NAMED = "<div class='newsletter'>" + paragraphs(8) + "</div>"
APART = "".join(f"<section hidden>{paragraphs(10, first)}</section>" for first in (200, 300, 400))


def test_the_largest_text_that_is_not_plainly_apart_is_not_taken_for_its_name() -> None:
    two = APART[: APART.rindex("<section")]

    assert len(read(NAMED + two).passages) == 8


def test_only_the_three_largest_texts_are_looked_at_for_that() -> None:
    with pytest.raises(NotAnArticleError):
        read(NAMED + APART)
