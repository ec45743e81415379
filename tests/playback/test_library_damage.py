"""Whatever stands in the library's place, the player starts, says what happened in a line, and keeps what it can."""

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.article import Article, Passage, PassageKind
from reader.errors import LibraryError
from reader.playback import library as libraries
from reader.playback import store as stores
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


@pytest.mark.parametrize("name", ["file/library.db", "file/deep/library.db", "x" * 300])
def test_where_nothing_can_be_written_it_is_in_memory_and_says_so_once(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    library = open_library(named(tmp_path / name))
    assert not library.saved
    assert "forgotten when you quit" in one_line(library.take_message())
    works(library)
    assert library.take_message() is None
    assert not library.changed()
    library.close()


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(LibraryError, match="READER_LIBRARY names no file"):
        open_library({"READER_LIBRARY": "/"})


# A reader who may not write, a full disk: in a process of their own, which can be made to be so.

_CHILD = """
import os, sys
from pathlib import Path
from reader.article import Article, Passage, PassageKind
from reader.playback.library import open_library
{before}
library = open_library({{"READER_LIBRARY": {path!r}}})
print(library.take_message(), len(library.items()), library.saved, sep="|")
number = library.add("https://example.org/new").id
library.mark_ready(number, Article("x", (Passage(PassageKind.PARAGRAPH, "y" * 300_000),)), 1.0)
library.save_place(number, 3)
print(library.take_message(), len(library.items()), library.saved, library.item(number).line, sep="|")
{after}
library.close()
"""


def child(path: Path, before: str, after: str = "") -> list[list[str]]:
    code = _CHILD.format(before=before, after=after, path=str(path))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return [line.split("|") for line in done.stdout.splitlines()]


_NOBODY = "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users may reach, as pytest's own are not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
@pytest.mark.parametrize("how", ["folder", "file"])
def test_the_queue_is_seen_where_it_may_not_be_written(open_folder: Path, how: str) -> None:
    path = open_folder / "library" / "library.db"
    filled(path)
    path.chmod(0o444)
    path.parent.chmod(0o555 if how == "folder" else 0o777)
    before = path.read_bytes()
    first, second = child(path, _NOBODY)
    path.parent.chmod(0o755)
    assert "may not be written" in one_line(first[0]) or "cannot be opened" in first[0]
    assert first[1:] == ["12", "False"]
    assert second == ["None", "13", "False", "3"]
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_a_library_that_may_not_be_read_is_set_aside(open_folder: Path) -> None:
    path = open_folder / "library" / "library.db"
    filled(path)
    path.chmod(0)
    path.parent.chmod(0o777)
    path.with_name("library.db.lock").unlink()
    first, second = child(path, _NOBODY)
    assert "it is now library.damaged-" in one_line(first[0])
    assert first[1:] == ["0", "True"]
    assert second == ["None", "1", "True", "3"]


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX limits")
def test_a_disk_that_is_full_costs_nothing_until_it_has_room_again(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    filled(path)
    full = f"""
import resource
size = os.stat({str(path)!r}).st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
"""
    first, second = child(path, full)
    assert first == ["None", "12", "True"]
    assert "the disk fails" in one_line(second[0])
    assert second[1:] == ["13", "False", "3"]
    library = open_library(named(path))
    assert [item.line for item in library.items()][:12] == list(range(12))
    count = len(library.items())
    library.close()
    first, second = child(path, full, "resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)")
    assert second[1:] == [str(count + 1), "False", "3"]
    library = open_library(named(path))  # the disk had room when it was closed
    assert len(library.items()) == count + 1
    last = library.items()[-1]
    assert (last.line, last.kept) == (3, True)
    library.close()


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX limits")
def test_a_disk_that_is_full_from_the_start_is_no_end(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    first, second = child(path, "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))")
    assert "forgotten when you quit" in one_line(first[0])
    assert first[2] == "False"
    assert second == ["None", "1", "False", "3"]


def test_a_full_database_goes_on_in_memory_and_is_put_back_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    filled(path, 2)
    library = open_library(named(path))
    database = library._store._database
    database.execute("PRAGMA max_page_count = 1")  # which SQLite raises to what there is
    number = library.add("https://example.org/late").id
    library.mark_ready(number, ARTICLE, 9.0)
    assert "the disk is full" in one_line(library.take_message())
    assert not library.saved
    database.execute("PRAGMA max_page_count = 100000")
    library.save_place(number, 1)
    assert not library.saved  # it is not tried at every sentence
    monkeypatch.setattr(stores, "_TRY_AGAIN", 0.0)
    library.save_place(number, 2)
    assert library.saved
    assert "can be saved again" in one_line(library.take_message())
    library.close()
    again = open_library(named(path))
    assert [item.line for item in again.items()] == [0, 1, 2]
    assert again.article(number) == ARTICLE
    again.close()


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
