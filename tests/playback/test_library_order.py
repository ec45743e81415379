"""The order of the queue is that of a list, and one article is known by all its names."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.playback.claim import Claim
from reader.playback.library import Library, open_library
from reader.playback.store import Store, in_memory

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
