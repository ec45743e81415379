"""What is no article is named, and read where the user wants it anyway."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Page, Reading
from reader.errors import NotAnArticleError
from reader.extraction import extract

LINK = "<div><a href='/story-{number}'>The mayor opens bridge number {number} today</a></div>"
LINKS = "".join(LINK.format(number=number) for number in range(20))
PAGES = {
    "log-in": "<title>Log in</title><body><h1>Log in</h1><form><label>User name</label><input><label>Password</label>"
    "<input type=password><button>Log in to the club</button></form>",
    "headlines": f"<title>The Alden Herald</title><body><h1>News</h1>{LINKS}",
    "consent": "<title>Before you go on</title><body><div class='cookie-consent'>"
    "<p>We and our partners use cookies.</p><button>Accept all of them</button></div>",
    "error": "<title>Page not found</title><body><h1>Page not found</h1><p>What you look for is not here.</p>",
}
HEARD = {
    "log-in": "Log in to the club",
    "headlines": "The mayor opens bridge number 19 today",
    "consent": "We and our partners use cookies.",
    "error": "What you look for is not here.",
}


def read(name: str, *, anyway: bool) -> Article:
    return extract(Page("page.html", Form.HTML, f"<!doctype html>{PAGES[name]}"), Reading(anyway=anyway))


@pytest.mark.parametrize("name", PAGES)
def test_what_is_no_article_is_refused(name: str) -> None:
    with pytest.raises(NotAnArticleError) as refused:
        read(name, anyway=False)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", PAGES)
def test_and_read_anyway_where_the_user_wants_that(name: str) -> None:
    article = read(name, anyway=True)
    assert HEARD[name] in " ".join(passage.text for passage in article.passages)


def test_a_page_without_a_word_cannot_be_read_in_any_way() -> None:
    with pytest.raises(NotAnArticleError):
        extract(Page("page.html", Form.HTML, "<body><img src=a.jpg></body>"), Reading(anyway=True))
