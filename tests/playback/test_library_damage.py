"""Whatever stands in the library's place, the player starts, says what happened in a line, and keeps what it can."""

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.article import Article, Passage, PassageKind
from reader.errors import LibraryError
from reader.playback import library as libraries
from reader.playback.library import Library, open_library

ARTICLE = Article(
    "https://example.org/a", (Passage(PassageKind.PARAGRAPH, "The mill stood still. " * 400),), title="Mill"
)


def named(path: Path) -> dict[str, str]:
    return {"READER_LIBRARY": str(path)}


def filled(path: Path, entries: int = 12) -> None:
    library = open_library(named(path))
    assert library.take_message() is None
    for number in range(entries):
        item = library.add(f"https://example.org/{number}")
        library.mark_ready(item.id, ARTICLE, 60.0)
        library.save_place(item.id, number)
    library.close()


def works(library: Library) -> None:
    number = library.add("https://example.org/new").id
    library.mark_ready(number, ARTICLE, 3.0)
    library.save_place(number, 5)
    item = library.item(number)
    assert item is not None
    assert item.line == 5
    assert library.article(number) == ARTICLE
    assert library.current() == number


def one_line(message: str | None) -> str:
    assert message
    assert "\n" not in message
    assert len(message) < 600
    return message


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 3)


CHANCE = random.Random(7)  # noqa: S311 - damage, not secrets


def noise(path: Path) -> None:
    path.write_bytes(CHANCE.randbytes(40_000))


def a_text(path: Path) -> None:
    path.write_text("This is not a library.\n")


def noise_in_the_middle(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(9_000)
        file.write(CHANCE.randbytes(30_000))


def no_tables(path: Path) -> None:
    database = sqlite3.connect(path)
    database.executescript("DROP TABLE history; DROP TABLE setting;")
    database.close()


def nonsense_in_a_row(path: Path) -> None:
    database = sqlite3.connect(path)
    database.executescript(
        "PRAGMA ignore_check_constraints = 1; UPDATE entry SET status = 'x', added = 'y' WHERE id = 3;"
    )
    database.close()


@pytest.mark.parametrize("harm", [truncated, noise, a_text, noise_in_the_middle, no_tables, nonsense_in_a_row])
def test_a_damaged_library_is_set_aside_and_a_new_one_begun(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    path = tmp_path / "library.db"
    filled(path)
    harm(path)
    harmed = path.read_bytes()
    library = open_library(named(path))
    (aside,) = tmp_path.glob("library.damaged-20??-??-??.db")
    assert aside.name in one_line(library.take_message())
    assert library.take_message() is None
    assert aside.read_bytes() == harmed
    assert library.saved
    works(library)
    count = len(library.items())
    library.close()
    again = open_library(named(path))
    assert again.take_message() is None
    assert len(again.items()) == count
    again.close()


@pytest.mark.parametrize(("harm", "least"), [(no_tables, 12), (nonsense_in_a_row, 11), (truncated, 1)])
def test_what_can_be_read_of_a_damaged_library_is_kept(
    tmp_path: Path, harm: Callable[[Path], None], least: int
) -> None:
    path = tmp_path / "library.db"
    filled(path)
    harm(path)
    library = open_library(named(path))
    assert "what could be read of it is kept" in one_line(library.take_message())
    items = library.items()
    assert len(items) >= least
    for item in items:
        assert item.source == f"https://example.org/{item.line}"
    library.close()


def test_any_bytes_anywhere_never_stop_the_player(tmp_path: Path) -> None:
    chance = random.Random(20)  # noqa: S311
    path = tmp_path / "library.db"
    filled(path, 4)
    whole = path.read_bytes()
    for _ in range(40):
        harmed = bytearray(whole)
        at = chance.randrange(len(harmed))
        harmed[at : at + chance.choice([1, 8, 500])] = chance.randbytes(chance.choice([1, 8, 500]))
        path.write_bytes(harmed[: chance.choice([len(harmed), len(harmed), chance.randrange(len(harmed))])])
        try:
            library = open_library(named(path))
        except LibraryError as error:  # the bytes have made it a newer one, or another program's
            one_line(str(error))
            continue
        for item in library.items():
            library.article(item.id)
        library.settings()
        library.history()
        library.undo()
        works(library)
        library.close()
        for file in tmp_path.iterdir():
            file.unlink()


def test_a_player_that_was_killed_while_it_set_one_aside_loses_nothing_more(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    filled(path)
    library = open_library(named(path))
    library.add("in the log alone")
    log = path.with_name("library.db-wal").read_bytes()
    library.close()
    path.rename(tmp_path / "library.damaged-2026-01-01.db")
    path.with_name("library.db-wal").write_bytes(log)  # which was to be renamed next
    again = open_library(named(path))
    assert again.take_message() is None
    assert again.items() == ()
    works(again)
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_nobody_else_may_read_what_somebody_listens_to(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "library.db"
    library = open_library(named(path))
    library.add("https://example.org/a")
    assert path.parent.stat().st_mode & 0o077 == 0
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file
    library.close()


def test_two_that_are_damaged_on_one_day_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    for _ in range(2):
        a_text(path)
        open_library(named(path)).close()
    assert len(list(tmp_path.glob("library.damaged-*.db"))) == 2


def test_the_log_of_a_damaged_library_does_not_get_into_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    filled(path)
    library = open_library(named(path))
    library.add("in the log alone")
    log, kept = path.with_name("library.db-wal").read_bytes(), path.read_bytes()
    library.close()
    path.with_name("library.db-wal").write_bytes(log)
    path.write_bytes(b"\xff" * len(kept))
    again = open_library(named(path))
    assert again.items() == ()
    works(again)
    again.close()


def a_folder(path: Path) -> None:
    path.mkdir()
    (path / "letter.txt").write_text("Dear Ada")


def another_program(path: Path) -> None:
    database = sqlite3.connect(path)
    database.executescript("CREATE TABLE bookmark (x); PRAGMA user_version = 31;")
    database.close()


@pytest.mark.parametrize("stranger", [a_folder, another_program])
def test_something_else_is_set_aside_in_our_own_folder_and_left_where_the_user_named_it(
    tmp_path: Path, stranger: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    stranger(path)
    before = None if path.is_dir() else path.read_bytes()
    with pytest.raises(LibraryError, match="READER_LIBRARY") as error:
        open_library(named(path))
    one_line(str(error.value))
    assert path.is_dir() or path.read_bytes() == before

    monkeypatch.setattr(libraries, "library_path", lambda environ: path)
    library = open_library({})
    assert "it is now library.damaged-" in one_line(library.take_message())
    works(library)
    library.close()


def test_a_newer_library_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    filled(path)
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()
    before = path.read_bytes(), path.stat().st_mtime_ns
    for _ in range(2):
        with pytest.raises(LibraryError, match="newer Reader"):
            open_library(named(path))
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_damage_while_it_plays_is_no_end(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    filled(path)
    library = open_library(named(path))
    library._store._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library._store._database.execute("PRAGMA shrink_memory")
    with path.open("r+b") as file:
        file.write(b"\xff" * path.stat().st_size)
    number = library.add("https://example.org/new").id
    library.save_place(number, 4)
    library.items()
    message = one_line(library.take_message())
    assert "it is damaged" in message
    works(library)
    library.close()
    again = open_library(named(path))
    assert "damaged" in one_line(again.take_message())
    again.close()


def test_a_row_that_goes_bad_while_it_plays_costs_that_row(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    filled(path, 3)
    library = open_library(named(path))
    other = sqlite3.connect(path)
    other.executescript("PRAGMA ignore_check_constraints = 1; UPDATE entry SET added = 'x', status = 'y' WHERE id = 2;")
    other.executescript("PRAGMA ignore_check_constraints = 1; UPDATE history SET until = x'00' WHERE entry = 2;")
    other.close()
    assert [item.id for item in library.items()] == [1, 3]
    assert [heard.id for heard in library.history()] == [3, 1]
    library.close()
