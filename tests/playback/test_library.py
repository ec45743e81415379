"""The library keeps the queue, the articles, the places and the settings, from one start to the next."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.playback.claim import Claim
from reader.playback.library import Library, library_path, open_library
from reader.playback.schema import STEPS, make_current, version_of
from reader.playback.snapshot import Status
from reader.playback.state import After
from reader.playback.store import Store, in_memory
from reader.playback.stored import PlayerSettings

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
