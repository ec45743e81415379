"""What is no article says what it is; what is an article, however it looks, is read."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from reader.article import Form, Page, Reading
from reader.errors import NotAnArticleError
from reader.extraction import extract
from reader.extraction.diagnosis.wording import Kind, named_by, words_only
from reader.extraction.diagnosis.words import FOLDER, wordings
from reader.extraction.records import NEUTRAL, languages

_NAMES = (Kind.ERROR, Kind.ROBOT, Kind.LOG_IN, Kind.INDEX, Kind.CONSENT, Kind.ACCEPT)


def _pages() -> Any:
    path = Path(__file__).parent / "diagnosed_pages.py"
    spec = importlib.util.spec_from_file_location("diagnosed_pages", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PAGES = _pages()
WORDINGS = [
    wording for language in (NEUTRAL, *languages(FOLDER)) for kind in Kind for wording in wordings(language, kind)
]


def read(content: str, *, anyway: bool = False) -> list[str]:
    article = extract(Page(source="page.html", form=Form.HTML, content=content), Reading(anyway=anyway))
    return [passage.text for passage in article.passages]


@pytest.mark.parametrize("name", PAGES.NOT_ARTICLES)
def test_a_page_that_is_no_article_says_in_one_line_what_it_is(name: str) -> None:
    word, content = PAGES.NOT_ARTICLES[name]
    with pytest.raises(NotAnArticleError) as caught:
        read(content)

    assert word in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", PAGES.ARTICLES)
def test_an_article_is_read_whatever_stands_around_it(name: str) -> None:
    assert read(PAGES.ARTICLES[name]) == read(PAGES.ARTICLES[name], anyway=True)


@pytest.mark.parametrize("box", PAGES.BOXES)
@pytest.mark.parametrize("language", PAGES.BODIES)
def test_no_box_above_or_below_an_article_makes_it_anything_else(box: str, language: str) -> None:
    for content in PAGES.among(PAGES.BOXES[box], PAGES.BODIES[language], language):
        assert read(content)


@pytest.mark.parametrize("name", PAGES.NOT_ARTICLES)
def test_whoever_asks_hears_it_anyway_and_is_told_so_only_where_there_is_something(name: str) -> None:
    _, content = PAGES.NOT_ARTICLES[name]
    with pytest.raises(NotAnArticleError) as caught:
        read(content)

    if "--anyway" in str(caught.value):
        assert read(content, anyway=True)
    else:
        with pytest.raises(NotAnArticleError, match=str(caught.value)):
            read(content, anyway=True)


@pytest.mark.parametrize("name", [name for name in PAGES.NOT_ARTICLES if name.startswith("index") or "paid" in name])
def test_no_headline_is_announced_of_a_list_or_a_declared_teaser(name: str) -> None:
    announced: list[Any] = []
    with pytest.raises(NotAnArticleError):
        extract(Page("page.html", Form.HTML, PAGES.NOT_ARTICLES[name][1]), Reading(), announced.append)

    assert announced == []


def test_a_page_of_which_nothing_is_known_gets_the_general_message() -> None:
    with pytest.raises(NotAnArticleError, match="no article was found in it"):
        read("<p></p>")


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: f"{wording.language}-{wording.kind}")
def test_wordings_match_their_examples_and_leave_what_looks_alike(wording: Any) -> None:
    def matches(text: str) -> bool:
        return (
            wording.kind in named_by([wording], [text]) if wording.kind in _NAMES else wording.is_in(words_only(text))
        )

    assert [text for text in wording.takes if not matches(text)] == []
    assert [text for text in wording.leaves if matches(text)] == []


@pytest.mark.parametrize("language", sorted({*languages(FOLDER)} - {NEUTRAL}))
def test_the_commonest_languages_have_words_for_every_kind_of_page(language: str) -> None:
    neutral = {kind for kind in Kind if wordings("any", kind)}

    assert {kind for kind in Kind if wordings(language, kind)} | neutral == set(Kind)


def test_a_headline_that_only_begins_like_the_name_of_an_error_is_none() -> None:
    errors = wordings("en", Kind.ERROR)

    assert named_by(errors, ["Page not found | The Alden Herald"])[Kind.ERROR] == 1
    assert named_by(errors, ["404 Page not found", "Something went wrong"])[Kind.ERROR] == 3
    assert Kind.ERROR not in named_by(errors, ["Page not found - how the harbour library lost its book"])
    assert Kind.ERROR not in named_by(errors, ["404 goats", "Room 404"])
