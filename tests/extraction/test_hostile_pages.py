"""Pages on which a look at every block once more for every block would take minutes: each is read soon."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reader.article import Form, Page
from reader.errors import NotAnArticleError
from reader.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Callable

LINE = (
    "The keeper of pier {0} weighed the crates that came in before noon, and wrote all {0} of them down in a red book."
)


def lines(first: int, end: int) -> str:
    return "".join(f"<p>{LINE.format(number)}</p>" for number in range(first, end))


SENTENCE = "<p>She has done so every day since the fire.</p>"


def page(inside: str, head: str = "", *, prose: int = 300) -> str:
    head = f"<head><title>Crates</title>{head}</head>"
    return f"<html lang=en>{head}<body><article>{lines(0, prose)}{inside}</article></body></html>"


def posts(scrap: str) -> str:
    return page(f"<section>{f'<div class=x><p><b>{scrap}</b></p>{SENTENCE}</div>' * 4}</section>")


def told(words: str) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'Article', 'articleBody': words})}</script>"


# Each took minutes once; what each shows is how many passages are read.
PAGES: dict[str, tuple[Callable[[], str], int]] = {
    "posts under one endless word": (lambda: posts("a" * 200_000), 308),
    "posts under one endless number": (lambda: posts("1" * 200_000), 308),
    "pictures and lines in one box": (
        lambda: page("".join(f"<img src=a>some words and {n}.<br><br>" for n in range(10_000)), prose=5_000),
        15_000,
    ),
    "lines that may be lifted out of any paragraph": (
        lambda: page("".join(f"{lines(n, n + 1)}<p>Nobody saw {n} of the very tall ones.</p>" for n in range(14_000))),
        28_000,
    ),
    "an article told in other words, all of them alike": (
        lambda: page(
            "".join(f"<p>aaa bbb ccc ddd eee fff ggg hhh {number}.</p>" for number in range(28_000)),
            told("aaa bbb ccc ddd eee fff ggg hhh " * 30_000),
        ),
        28_300,
    ),
    "links to places in the page, all in one box": (
        lambda: page("".join(f"<a href='#{n}'>link {n}</a><br><br>" for n in range(13_000)), prose=10_000),
        10_000,
    ),
    "labels over links, all in one box": (
        lambda: page(
            "".join(f"<p>Label {n}</p><p><a href='/{n}'>four words of {n}</a></p>" for n in range(9_500)),
            prose=10_000,
        ),
        10_000,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_read_soon_whatever_is_in_it(name: str) -> None:
    build, passages = PAGES[name]
    article = extract(Page("-", Form.HTML, build()))

    assert len(article.passages) == passages


def test_readability_has_its_say_on_the_largest_page_that_is_read() -> None:
    # Only readability tells unnamed columns apart; the letters in one of them make the page large.
    aside = "".join(f"<p>Crate {number}, shelf {number + 7}, as before</p>" for number in range(40))
    columns = f"<div>{lines(0, 300)}</div><div>{'<b>.</b> ' * 58_000}</div><div>{aside}</div>"
    article = extract(Page("-", Form.HTML, f"<html lang=en><title>Crates</title><body>{columns}</body></html>"))

    assert len(article.passages) == 300


def test_a_page_of_parts_in_one_another_and_nothing_else_is_refused_soon() -> None:
    with pytest.raises(NotAnArticleError):
        extract(Page("-", Form.HTML, f"<html><body>{'<article class=comments>x</article> ' * 50_000}</body></html>"))
