"""No word of any text is lost: each is said, or left out with a reason."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Page
from reader.errors import NotAnArticleError
from reader.extraction.plaintext import extract_text

WORD = re.compile(r"[^\W_]+")
LINES = st.lists(
    st.sampled_from(
        [
            "The clock in the tower struck thirteen on Friday, and the mayor, who lives under it, went back to bed.",
            "It has been wrong since the winter of the great frost, when a jackdaw built its nest in the works.",
            "“We set our watches by it all the same,” said Olga Prim. “Then at least we are all late together.”",
            "Nobody has been found to mend it.",
            "Skip to content",
            "News",
            "Thirteen o'clock",
            "By Olga Prim",
            "4 March 2022",
            "Share",
            "Advertisement",
            "The tower at noon. Photo: Emil Vane",
            "Related stories",
            "Tags: clocks, towers",
            "12 comments",
            "2 days ago",
            "Privacy Policy",
            "Bridge to close",
            "1",
            "2",
            "- a",
            "> b c",
            "x© Herald",
            "",
            "Again.",
            "AND A LINE ALL IN CAPITAL LETTERS HERE",
        ]
    ),
    min_size=1,
    max_size=60,
)


def read(text: str) -> Article:
    return extract_text(Page("-", Form.TEXT, text))


def said(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


def words_of(article: Article) -> Counter[str]:
    """All words of an article; a scraped headline is both its title and left out where it stood."""
    title = "" if any(piece.reason == "headline" for piece in article.left_out) else article.title or ""
    return Counter(WORD.findall(" ".join([title, *said(article), *(piece.text for piece in article.left_out)])))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused_in_order(text: str) -> None:
    try:
        article = read(text)
    except NotAnArticleError:
        return
    assert article.passages
    assert all(text and text == " ".join(text.split()) for text in said(article))


@settings(max_examples=150, deadline=None)
@given(LINES, st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_no_word_of_a_text_is_lost(lines: list[str], end: str) -> None:
    text = end.join(lines)
    if not WORD.search(text):
        return
    assert words_of(read(text)) == Counter(WORD.findall(text))
