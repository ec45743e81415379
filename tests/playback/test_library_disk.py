"""Where the library may not be written, or the disk is full, the player goes on in memory and says so once."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.article import Article, Passage, PassageKind
from reader.errors import LibraryError
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
