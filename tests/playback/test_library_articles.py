"""Articles and settings come back from the library to the letter."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.playback.claim import Claim
from reader.playback.library import Library
from reader.playback.store import Store, in_memory
from reader.playback.stored import PlayerSettings, pack_article, unpack_article, unpack_settings

ARTICLE = Article(
    "https://example.org/ferry",
    (Passage(PassageKind.PARAGRAPH, "The ferry left at noon."), Passage(PassageKind.QUOTE, "Sie kam an.", "de")),
    url="https://www.example.org/news/ferry?utm_source=mail",
    title="The ferry",
    byline="Ada Quay",
    published=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    site="Harbour News",
    language="en",
    left_out=(LeftOut("Share this", "share bar", Furniture.SHARE, 1, 0),),
)


def blank(clock: Callable[[], float] | None = None) -> Library:
    return Library(Store(in_memory(), saved=False), Claim(None), clock)


texts = st.text(st.characters(), max_size=12)  # lone surrogates and NUL among them
maybe = st.none() | texts
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
articles = st.builds(
    Article,
    source=texts,
    passages=st.lists(st.builds(Passage, st.sampled_from(PassageKind), texts, maybe), max_size=4).map(tuple),
    url=maybe,
    title=maybe,
    byline=maybe,
    published=st.none() | st.dates() | st.datetimes(timezones=st.none() | zones),
    site=maybe,
    language=maybe,
    image=maybe,
    left_out=st.lists(
        st.builds(LeftOut, texts, texts, st.sampled_from(Furniture), st.integers(0, 99), st.integers(0, 9999)),
        max_size=3,
    ).map(tuple),
)


@given(articles)
def test_an_article_comes_back_to_the_letter(article: Article) -> None:
    back = unpack_article(pack_article(article))
    assert back == article
    assert back is not None
    assert type(back.published) is type(article.published)


@settings(max_examples=50)
@given(articles)
def test_an_entry_takes_whatever_an_article_has(article: Article) -> None:
    library = blank()
    number = library.add(article.source).id
    library.mark_ready(number, article, 12.5)
    item = library.item(number)
    assert item is not None
    assert (item.title, item.site, item.byline, item.language) == (
        article.title,
        article.site,
        article.byline,
        article.language,
    )
    assert library.article(number) == article
    library.close()


def test_every_kind_that_an_article_has_a_name_in_the_file() -> None:
    article = replace(
        ARTICLE,
        passages=tuple(Passage(kind, kind.name) for kind in PassageKind),
        left_out=tuple(LeftOut(kind.name, "rule", kind) for kind in Furniture),
    )
    assert unpack_article(pack_article(article)) == article


@pytest.mark.parametrize(
    "spoil",
    [
        lambda packed: packed | {"version": 2},
        lambda packed: packed | {"passages": [["sermon", "Amen.", None]]},
        lambda packed: packed | {"passages": [["paragraph", 7, None]]},
        lambda packed: packed | {"passages": 3},
        lambda packed: packed | {"title": ["x"]},
        lambda packed: packed | {"published": "yesterday"},
        lambda packed: packed | {"left_out": [["x", "y", "share", "1", 0]]},
        lambda packed: {},
        lambda packed: [],
    ],
)
def test_an_article_that_cannot_be_read_back_is_none(spoil: Callable[[dict[str, object]], object]) -> None:
    packed = json.loads(pack_article(ARTICLE))
    assert unpack_article(json.dumps(packed)) == ARTICLE
    assert unpack_article(json.dumps(spoil(packed))) is None


def test_settings_that_make_no_sense_are_the_defaults() -> None:
    packed = {"rate": "9.0", "volume": "NaN", "after": '"never"', "profile": "[]", "hints_shown": "1", "theme": "{"}
    assert unpack_settings(packed | {"unknown": "1"}) == PlayerSettings()
    assert unpack_settings({"rate": "2", "hints_shown": "true"}) == PlayerSettings(rate=2.0, hints_shown=True)
