"""An empty frame for scripts is read where it tells its whole article apart, and refused where that is a teaser."""

from __future__ import annotations

import json

import pytest

from reader.article import Article, Form, Page
from reader.errors import NotAnArticleError
from reader.extraction import extract

TEXT = """\
The goat came aboard at nine, alone, with a ticket for one adult in its mouth. The mate took the ticket and \
said nothing. He has been at sea for thirty years.
At ten it stood on the bridge. The captain asked it to leave, twice, and then he asked the mate to ask it. \
Nobody who was there can say what the goat replied, but the captain has since taken up painting.
The council met on Thursday. It had before it a letter from the ferry office, a bill for one chart of the \
eastern channel, eaten, and a petition of four hundred names in favour of the goat.
After three hours it was agreed that goats may travel at half the fare, below deck, and not on Sundays. The \
mayor spoke against the last of these. Goats, she said, are as pious as anybody on that boat.
The goat was not asked. It was seen on Friday at the landing stage, in the rain, behind a family with two \
bicycles. It had no ticket, and it did not look as if it meant to buy one. The mate, when he saw it, took off \
his cap."""
PARAGRAPHS = TEXT.split("\n")
FRAME = "<div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript><script></script>"


def read(told: str, fields: dict[str, object] | None = None, body: str = FRAME) -> Article:
    article = {"@type": "NewsArticle", "headline": "Goats delay the ferry", "articleBody": told, **(fields or {})}
    script = f"<script type='application/ld+json'>{json.dumps(article)}</script>"
    content = f"<html lang='en'><head><title>Goats delay the ferry</title>{script}</head><body>{body}</body></html>"
    return extract(Page(source="page.html", form=Form.HTML, content=content))


@pytest.mark.parametrize(
    "told",
    [
        "\n\n".join(PARAGRAPHS),
        "".join(f"<p>{text}</p>" for text in PARAGRAPHS),
        "&lt;br /&gt;".join(PARAGRAPHS),
    ],
    ids=["lines", "tags", "escaped tags"],
)
def test_the_words_that_a_frame_tells_apart_are_read_in_paragraphs(told: str) -> None:
    article = read(told)

    assert [passage.text for passage in article.passages] == PARAGRAPHS
    assert article.title == "Goats delay the ferry"


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        (" ".join(PARAGRAPHS[:2]), {}),
        (" ".join(PARAGRAPHS)[:-1] + " …", {}),
        (" ".join(PARAGRAPHS)[:-1] + "...", {}),
        (" ".join(PARAGRAPHS), {"isAccessibleForFree": False}),
        (" ".join(PARAGRAPHS), {"wordCount": 900}),
        ("goat ferry council fare " * 80, {}),
    ],
    ids=["short", "cut", "cut by dots", "paid for", "less than it has", "keywords"],
)
def test_a_frame_that_tells_only_a_teaser_is_refused(told: str, fields: dict[str, object]) -> None:
    with pytest.raises(NotAnArticleError, match="JavaScript"):
        read(told, fields)


def test_a_page_that_shows_its_text_is_read_as_it_shows_it() -> None:
    shown = [f"{text} So it was." for text in PARAGRAPHS]
    article = read("\n".join(PARAGRAPHS), body="<article>" + "".join(f"<p>{text}</p>" for text in shown) + "</article>")

    assert [passage.text for passage in article.passages] == shown
