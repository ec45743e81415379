"""The words that are said and those on the ledger are the words of the page, each once, in order."""

from __future__ import annotations

import re
from html import escape
from itertools import count
from pathlib import Path

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Furniture, Page, PassageKind, Reading
from reader.errors import NotAnArticleError
from reader.extraction import extract
from reader.sources import read

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PAGES = sorted(path for path in SAMPLES.rglob("*") if path.suffix in {".html", ".htm", ".mhtml"})
UNSEEN = {"script", "style", "noscript", "template", "svg", "math", "iframe", "object", "head", "input", "title"}
INLINE = {
    "a", "abbr", "b", "button", "cite", "code", "em", "font", "i", "img", "kbd", "label", "mark", "q", "samp", "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
}  # fmt: skip
SOFT = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")


def words_of_page(content: str) -> list[str]:
    """The words of a page's body as a browser would show them without its style sheets."""
    parts: list[str] = []

    def walk(element: lxml.html.HtmlElement) -> None:
        if element.tag in UNSEEN or not isinstance(element.tag, str):
            return
        edge = "" if element.tag in INLINE else " "
        parts.extend((edge, element.text or ""))
        for child in element:
            walk(child)
            parts.append(child.tail or "")
        parts.append(edge)

    walk(lxml.html.document_fromstring(content))
    return re.findall(r"\w+", SOFT.sub("", "".join(parts)))


def words_of_article(article: Article) -> list[str]:
    """The words of passages and ledger, merged by place; what the columns of a tiny table are called counts once."""
    words: list[str] = []
    names = [piece.text.split(", ") for piece in article.left_out if piece.reason == "headings of a table"]
    called = re.compile("|".join(re.escape(f"{name}: ") for row in names for name in row) or "(?!)")
    for number in range(len(article.passages) + 1):
        passage = article.passages[number] if number < len(article.passages) else None
        text = passage.text if passage and passage.kind is not PassageKind.ANNOUNCEMENT else ""
        done = 0
        for piece in article.left_out:
            if piece.passage == number:
                words += re.findall(r"\w+", f"{text[done : piece.character]} {piece.text}")
                done = piece.character
        rest = text[done:]
        if passage and passage.kind is PassageKind.TABLE_ROW:
            rest = called.sub("", rest)
        words += re.findall(r"\w+", rest)
    return words


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_no_word_of_a_sample_is_lost_moved_or_said_twice(path: Path) -> None:
    page = read(str(path))
    article = extract(page)

    # A share button that touches a word in the page is parted from it on the ledger: compare the letters.
    assert "".join(words_of_article(article)) == "".join(words_of_page(page.content))


PARAGRAPHS = [
    "p",
    "div",
    "h2",
    "h3",
    "li",
    "blockquote",
    "figcaption",
    "section",
    "pre",
    "td",
    "dd",
    "footer",
    "aside",
    "nav",
]
RUNS = ["b", "a", "span", "em", "code", "sup", "small", "button"]
NAMES = ["", "", "", "caption", "share", "comments", "newsletter", "related", "entry-content", "byline", "hidden"]


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Pages of every kind of element in each other, in which each word stands once."""
    numbers = count()

    def text(longest: int = 40) -> str:
        words = [f"w{next(numbers)}" for _ in range(draw(st.integers(0, longest)))]
        return " ".join(words) + draw(st.sampled_from([" ", ". ", ", ", ": ", "\n"]))

    def run() -> str:
        tag = draw(st.sampled_from(RUNS))
        link = ' href="#n"' if tag == "a" else ""
        return f'<{tag}{link} class="{draw(st.sampled_from(NAMES))}"> {text(6)} </{tag}>'

    def block(depth: int) -> str:
        tag = draw(st.sampled_from(PARAGRAPHS))
        inside = [text()]
        for _ in range(draw(st.integers(0, 3))):
            inside.append(block(depth - 1) if depth and draw(st.booleans()) else run())
            inside.append(text(12))
        if tag == "td":
            rows = "".join(f"<tr><td>{text(3)}</td><td>{text(3)}</td></tr>" for _ in range(draw(st.integers(1, 15))))
            return f"<table>{rows}</table>"
        name = draw(st.sampled_from(NAMES))
        return f'<{tag} class="{escape(name)}"> {"".join(inside)} </{tag}>'

    body = "".join(block(2) for _ in range(draw(st.integers(1, 6))))
    prose = f"<p>{text(30)} {' '.join(f'w{next(numbers)}' for _ in range(60))}.</p>"
    return f"<html><body><article>{prose}{body}</article></body></html>"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(pages())
def test_no_word_of_any_page_is_lost_moved_or_said_twice(content: str) -> None:
    try:
        article = extract(Page("page.html", Form.HTML, content))
    except NotAnArticleError:
        return
    assert words_of_article(article) == words_of_page(content)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(pages(), st.sets(st.sampled_from(list(Furniture))), st.sets(st.sampled_from(list(PassageKind))))
def test_nor_is_one_lost_where_the_user_has_wishes(
    content: str, kinds: set[Furniture], unwanted: set[PassageKind]
) -> None:
    wishes = Reading(read=frozenset(kinds), skip=frozenset(unwanted))
    try:
        article = extract(Page("page.html", Form.HTML, content), wishes)
    except NotAnArticleError:
        return
    assert words_of_article(article) == words_of_page(content)
