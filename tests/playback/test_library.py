"""The library keeps the queue, the articles, the places and the settings, from one start to the next."""

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.playback.claim import Claim
from reader.playback.library import Library, library_path, open_library
from reader.playback.schema import STEPS, make_current, version_of
from reader.playback.snapshot import Status
from reader.playback.state import After
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


@pytest.fixture
def place(tmp_path: Path) -> dict[str, str]:
    return {"READER_LIBRARY": str(tmp_path / "deep" / "library.db")}


@pytest.fixture
def library(place: dict[str, str]) -> Iterator[Library]:
    library = open_library(place)
    yield library
    library.close()


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


def test_all_is_there_when_it_is_opened_again(place: dict[str, str]) -> None:
    library = open_library(place)
    assert library.take_message() is None
    assert library.saved
    first, second, third, fourth = (library.add(f"https://example.org/{name}") for name in "abcd")
    assert first.status is Status.LOADING
    library.mark_ready(first.id, ARTICLE, 61.0)
    library.mark_ready(second.id, replace(ARTICLE, url=None, published=date(2026, 3, 2)), 30.0)
    library.mark_failed(third.id, "the host does not answer")
    library.mark_done(second.id)
    library.save_place(first.id, 7)
    wishes = PlayerSettings(1.75, 0.5, After.STOP, "brisk", "en-us", "dark", hints_shown=True)
    library.save_settings(wishes)
    library.close()
    library.close()

    again = open_library(place)
    items = again.items()
    assert [item.status for item in items] == [Status.READY, Status.DONE, Status.FAILED, Status.LOADING]
    assert [item.kept for item in items] == [True, True, False, False]
    assert (items[0].title, items[0].site, items[0].byline, items[0].language) == (
        "The ferry",
        "Harbour News",
        "Ada Quay",
        "en",
    )
    assert (items[0].line, items[0].seconds) == (7, 61.0)
    assert items[0].heard is not None
    assert items[2].reason == "the host does not answer"
    assert items[3].source == fourth.source
    assert again.current() == first.id
    assert again.article(first.id) == ARTICLE
    assert again.article(third.id) is None
    assert again.settings() == wishes
    assert [(heard.id, heard.first, heard.line) for heard in again.history()] == [(first.id, 7, 7)]
    again.close()


def test_settings_that_make_no_sense_are_the_defaults() -> None:
    packed = {"rate": "9.0", "volume": "NaN", "after": '"never"', "profile": "[]", "hints_shown": "1", "theme": "{"}
    assert unpack_settings(packed | {"unknown": "1"}) == PlayerSettings()
    assert unpack_settings({"rate": "2", "hints_shown": "true"}) == PlayerSettings(rate=2.0, hints_shown=True)


def test_a_failed_entry_is_tried_again_and_a_done_one_heard_again(library: Library) -> None:
    number = library.add("a.html").id
    library.mark_failed(number, "there is no file of that name")
    library.mark_loading(number)
    item = library.item(number)
    assert item is not None
    assert (item.status, item.reason) == (Status.LOADING, None)
    library.mark_ready(number, ARTICLE, 5)
    library.save_place(number, 3)
    library.mark_done(number)
    done = library.item(number)
    assert done is not None
    assert (done.status, done.line) == (Status.DONE, 0)
    library.mark_unheard(number)
    assert [item.status for item in library.items()] == [Status.READY]


class Moves:
    """What a person does to a queue, done to a plain list that remembers where what was removed stood."""

    def __init__(self) -> None:
        self.all: list[int] = []
        self.removed: list[set[int]] = []

    @property
    def seen(self) -> list[int]:
        hidden = set().union(*self.removed)
        return [number for number in self.all if number not in hidden]

    def move(self, number: int, to: int) -> None:
        seen = self.seen
        to = min(max(to, 0), len(seen) - 1)
        if seen.index(number) == to:
            return
        self.all.remove(number)
        seen.remove(number)
        self.all.insert(self.all.index(seen[to - 1]) + 1 if to else 0, number)


steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "add", "after", "remove", "undo", "move", "clear"]),
        st.integers(0, 9),
        st.integers(-1, 9),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_the_order_is_that_of_a_list_after_any_steps(steps: list[tuple[str, int, int]]) -> None:
    library, model = blank(), Moves()
    for name, which, to in steps:
        seen = model.seen
        number = seen[which % len(seen)] if seen else 0
        match name:
            case "add":
                model.all.append(library.add(f"{which}").id)
            case "after" if seen:
                model.all.insert(model.all.index(number) + 1, library.add(f"{which}", after=number).id)
            case "remove" if seen:
                library.remove(number)
                model.removed.append({number})
            case "undo":
                back = {item.id for item in library.undo()}
                assert back == (model.removed.pop() if model.removed else set())
            case "move" if seen:
                library.move(number, to)
                model.move(number, to)
            case "clear" if seen:
                library.mark_done(number)
                assert library.clear_finished() == (number,)
                model.removed.append({number})
                library._set(number, "status = 'ready'")
        assert [item.id for item in library.items()] == model.seen
    while model.removed:
        assert {item.id for item in library.undo()} == model.removed.pop()
        assert [item.id for item in library.items()] == model.seen
    library.close()


def test_the_same_article_is_found_by_its_other_names(library: Library, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_text("x")
    (tmp_path / "link.html").symlink_to(page)
    web = library.add("https://Example.org/ferry/?id=7&utm_source=mail#comments").id
    file = library.add(str(page)).id
    moved = library.add("https://short.example/x1").id
    library.mark_ready(moved, replace(ARTICLE, url="https://example.net/long/ferry"), 1)

    def found(source: str) -> int | None:
        item = library.find(source)
        return item.id if item else None

    assert found("http://www.example.org:80/ferry?fbclid=1&id=7") == web
    assert found("https://example.org/ferry?id=8") is None
    assert found("https://example.org/Ferry?id=7") is None
    assert found(str(tmp_path / "." / "link.html")) == file
    assert found(page.as_uri()) == file
    assert found("https://example.net/long/ferry#top") == moved
    assert found("https://short.example/x1") == moved
    assert found("-") is None
    library.remove(file)
    assert found(str(page)) is None


def test_standard_input_is_never_the_same_twice(library: Library) -> None:
    library.add("-")
    assert library.find("-") is None


def test_a_path_is_kept_whole_so_that_it_is_found_from_another_folder(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    item = library.add("ferry.html")
    assert (item.source, item.origin) == ("ferry.html", str(tmp_path / "ferry.html"))


@pytest.mark.skipif(os.name == "nt", reason="names of files are Unicode there")
def test_names_of_files_need_not_be_unicode(library: Library) -> None:
    name = os.fsdecode(b"/tmp/f\xe9rry.html")
    assert library.add(name).source == name
    found = library.find(name)
    assert found is not None
    assert found.origin == name


def test_a_listening_is_one_row_of_the_history_until_a_long_silence() -> None:
    now = 1_000_000.0
    library = blank(lambda: now)
    first, second = library.add("a").id, library.add("b").id
    for number, line, seconds in (
        (first, 4, 5),
        (first, 5, 5),
        (second, 0, 5),
        (first, 6, 5),
        (first, 7, 9999),
        (first, 8, 1),
    ):
        library.save_place(number, line)
        now += seconds
    library.save_place(second, 9, heard=False)
    library.remove(first)
    told = [(heard.id, heard.first, heard.line) for heard in library.history()]
    assert told == [(first, 8, 8), (first, 6, 7), (second, 0, 0), (first, 4, 5)]
    assert library.history(1)[0].source == "a"
    assert library.current() == second
    library.set_current(None)
    assert library.current() is None
    library.close()


def test_what_was_removed_is_kept_for_a_week() -> None:
    now = 1_000_000.0
    library = blank(lambda: now)
    old, new = library.add("old").id, library.add("new").id
    library.mark_ready(old, ARTICLE, 1)
    library.remove(old)
    now += 6 * 86_400
    library.remove(new)
    library.forget_old()
    now += 2 * 86_400
    library.forget_old()
    assert [item.id for item in library.undo()] == [new]
    assert library.undo() == ()
    assert library.article(old) is None
    library.close()


def test_the_current_entry_is_none_while_it_is_removed(library: Library) -> None:
    number = library.add("a").id
    library.save_place(number, 2)
    library.remove(number)
    assert library.current() is None
    library.undo()
    assert library.current() == number


def test_a_place_is_saved_in_less_than_two_milliseconds(library: Library) -> None:
    numbers = [library.add(f"https://example.org/{number}").id for number in range(200)]
    library.mark_ready(numbers[0], replace(ARTICLE, passages=ARTICLE.passages * 5_000), 1)
    taken = []
    for line in range(200):
        begun = time.perf_counter()
        library.save_place(numbers[0], line)
        taken.append(time.perf_counter() - begun)
    assert sorted(taken)[100] < 0.002


def test_the_library_is_in_the_data_folder_unless_it_is_named(tmp_path: Path) -> None:
    assert library_path({}).name == "library.db"
    assert library_path({}).parent.name == "article-reader"
    assert library_path({"READER_LIBRARY": str(tmp_path / "x")}) == tmp_path / "x"


# Versions. What stands here was released as version 1; it is never changed, and every later version must open it.

VERSION_1 = """
CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rank INTEGER NOT NULL CHECK (typeof(rank) = 'integer'),
    source TEXT NOT NULL CHECK (typeof(source) IN ('text', 'blob')),
    origin TEXT NOT NULL CHECK (typeof(origin) IN ('text', 'blob')),
    same TEXT CHECK (typeof(same) IN ('text', 'blob', 'null')),
    same_found TEXT CHECK (typeof(same_found) IN ('text', 'blob', 'null')),
    status TEXT NOT NULL DEFAULT 'loading' CHECK (status IN ('loading', 'ready', 'failed', 'done')),
    reason TEXT CHECK (typeof(reason) IN ('text', 'blob', 'null')),
    title TEXT CHECK (typeof(title) IN ('text', 'blob', 'null')),
    site TEXT CHECK (typeof(site) IN ('text', 'blob', 'null')),
    byline TEXT CHECK (typeof(byline) IN ('text', 'blob', 'null')),
    language TEXT CHECK (typeof(language) IN ('text', 'blob', 'null')),
    seconds REAL CHECK (seconds IS NULL OR (typeof(seconds) = 'real' AND seconds >= 0)),
    line INTEGER NOT NULL DEFAULT 0 CHECK (typeof(line) = 'integer' AND line >= 0),
    added INTEGER NOT NULL CHECK (typeof(added) = 'integer' AND added BETWEEN 0 AND 32503680000),
    heard INTEGER CHECK (heard IS NULL OR (typeof(heard) = 'integer' AND heard BETWEEN 0 AND 32503680000)),
    removal INTEGER CHECK (typeof(removal) IN ('integer', 'null')),
    removed INTEGER CHECK (removed IS NULL OR (typeof(removed) = 'integer' AND removed BETWEEN 0 AND 32503680000))
);
CREATE TABLE article (
    entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    body TEXT NOT NULL CHECK (typeof(body) = 'text')
);
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (typeof(name) = 'text'),
    value TEXT NOT NULL CHECK (typeof(value) = 'text')
);
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL CHECK (typeof(entry) = 'integer'),
    source TEXT NOT NULL CHECK (typeof(source) IN ('text', 'blob')),
    title TEXT CHECK (typeof(title) IN ('text', 'blob', 'null')),
    first INTEGER NOT NULL CHECK (typeof(first) = 'integer' AND first >= 0),
    line INTEGER NOT NULL CHECK (typeof(line) = 'integer' AND line >= 0),
    began INTEGER NOT NULL CHECK (typeof(began) = 'integer' AND began BETWEEN 0 AND 32503680000),
    until INTEGER NOT NULL CHECK (typeof(until) = 'integer' AND until BETWEEN 0 AND 32503680000)
);
INSERT INTO entry VALUES (5, 1, 'ferry.html', '/home/ada/ferry.html', 'file:/home/ada/ferry.html', NULL, 'ready', NULL,
    'The ferry', NULL, NULL, 'en', 4.0, 1, 1767225600, NULL, NULL, NULL);
INSERT INTO article VALUES (5,
    '{"version":1,"source":"ferry.html","passages":[["paragraph","It left at noon.",null]],"left_out":[]}');
INSERT INTO setting VALUES ('current', '5');
PRAGMA application_id = 1380270404;
PRAGMA user_version = 1;
"""


def test_a_library_of_version_1_is_opened(place: dict[str, str]) -> None:
    path = library_path(place)
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.executescript(VERSION_1)
    database.close()
    library = open_library(place)
    assert library.take_message() is None
    (item,) = library.items()
    assert (item.id, item.title, item.line, item.added) == (5, "The ferry", 1, datetime(2026, 1, 1, tzinfo=UTC))
    assert library.current() == 5
    article = library.article(5)
    assert article is not None
    assert article.passages[0].text == "It left at noon."
    library.close()


def test_a_step_to_the_next_version_is_made_whole_or_not_at_all() -> None:
    database = in_memory()
    database.execute("INSERT INTO setting VALUES ('theme', '\"dark\"')")
    broken = (*STEPS, ("ALTER TABLE entry ADD COLUMN stars INTEGER", "ALTER TABLE nothing ADD COLUMN x"))
    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        make_current(database, broken)
    assert version_of(database) == len(STEPS)
    make_current(database, (*STEPS, ("ALTER TABLE entry ADD COLUMN stars INTEGER",)))
    assert version_of(database) == len(STEPS) + 1
    assert database.execute("SELECT stars FROM entry").fetchall() == []
    assert database.execute("SELECT value FROM setting").fetchall() == [('"dark"',)]
    make_current(database)  # an older program leaves it alone
    assert version_of(database) == len(STEPS) + 1
    database.close()
