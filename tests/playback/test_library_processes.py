"""Two players meet at one library, and a player is killed at any moment: nothing that was written down is lost."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.article import Article, Passage, PassageKind
from reader.errors import LibraryError
from reader.playback.claim import Claim, Holder, claim
from reader.playback.library import open_library

# Prints each place before it is saved and after, with no buffer. Now and then it does what a person does.
_PLAYS = """
import os, random, sys, time
from reader.article import Article, Passage, PassageKind
from reader.playback.library import open_library

def tell(word, line=0):
    os.write(1, f"{word} {line}\\n".encode())

tell("here")
sys.stdin.readline()
library = open_library(dict(READER_LIBRARY=sys.argv[1]))
assert library.holder is None
tell("has it")
chance = random.Random(os.getpid())
first = library.items()[0]
line = first.line
while True:
    line += 1
    tell("about", line)
    library.save_place(first.id, line)
    tell("saved", line)
    match chance.randrange(40):
        case 0:
            number = library.add(f"https://example.org/{line}").id
            passage = Passage(PassageKind.PARAGRAPH, "The mill stood still. " * chance.randrange(1, 4000))
            library.mark_ready(number, Article("x", (passage,), title="Mill"), 1.0)
        case 1:
            library.remove(library.items()[-1].id) if len(library.items()) > 3 else library.undo()
        case 2:
            library.move(library.items()[-1].id, 1)
        case 3:
            time.sleep(chance.random() / 200)
"""


class Playing:
    """A process that plays as soon as it is let."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PLAYS, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def begin(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(b"go\n")
        self.process.stdin.flush()
        while self.process.stdout.readline().split() != [b"has", b"it", b"0"]:
            assert self.process.poll() is None, self.process.communicate()

    def kill(self) -> list[list[str]]:
        """Kill it at once; what it has told."""
        self.process.kill()
        told, errors = self.process.communicate(timeout=30)
        assert errors == b""
        return [line.split() for line in told.decode().splitlines()]


def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    environ = {"READER_LIBRARY": str(path)}
    library = open_library(environ)
    number = library.add("https://example.org/first").id
    library.close()
    chance = random.Random(50)  # noqa: S311 - moments, not secrets
    following = Playing(path)
    moments = []
    for _ in range(50):
        player, following = following, Playing(path)  # which gets ready while this one plays
        try:
            player.begin()
            time.sleep(chance.random() * 0.05)
        finally:
            told = player.kill()
        abouts = [int(line) for word, line in told if word == "about"]
        saved = [int(line) for word, line in told if word == "saved"]
        moments.append(len(saved))
        library = open_library(environ)
        try:
            assert library.holder is None
            assert library.take_message() is None
            item = library.item(number)
            assert item is not None
            if abouts:
                assert item.line in (abouts[-1] - 1, abouts[-1])
            if saved:
                assert item.line >= saved[-1]
                assert library.current() == number
                assert library.history(1)[0].line == item.line
            for each in library.items():
                assert not each.kept or library.article(each.id) is not None
        finally:
            library.close()
        database = sqlite3.connect(path)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        database.close()
    following.kill()
    assert sum(moments) > 500  # it has played


def test_the_second_player_adds_to_the_queue_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    begun = datetime.now(UTC).replace(microsecond=0)
    with _first(path) as first:
        second = open_library({"READER_LIBRARY": str(path)})
        assert second.holder is not None
        assert second.holder.pid == first.pid
        assert second.holder.since is not None
        assert begun <= second.holder.since <= datetime.now(UTC)
        assert [item.source for item in second.items()] == ["https://example.org/first"]
        second.add("https://example.org/second")
        second.close()
        assert first.stdout is not None
        assert first.stdout.readline() == "https://example.org/second\n"
    after = open_library({"READER_LIBRARY": str(path)})
    assert after.holder is None
    assert len(after.items()) == 2
    after.close()


_LOOKS = """
import sys, time
from reader.playback.library import open_library
library = open_library(dict(READER_LIBRARY=sys.argv[1]))
library.add("https://example.org/first")
assert not library.changed()
print("ready", flush=True)
end = time.monotonic() + 20
while not library.changed() and time.monotonic() < end:
    time.sleep(0.005)
print(library.items()[-1].source, flush=True)
assert not library.changed()
sys.stdin.read()
"""


@contextmanager
def _first(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", _LOOKS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def test_a_claim_lasts_until_it_is_closed_or_its_process_ends(tmp_path: Path) -> None:
    path = tmp_path / "library.db.lock"
    ours = claim(path)
    assert isinstance(ours, Claim)
    theirs = claim(path)  # another opening of the file, as another process has
    assert isinstance(theirs, Holder)
    assert theirs.pid == os.getpid()
    ours.close()
    ours.close()
    again = claim(path)
    assert isinstance(again, Claim)
    again.close()


def test_a_claim_that_cannot_be_written_down_is_still_one(tmp_path: Path) -> None:
    path = tmp_path / "library.db.lock"
    ours = claim(path)
    path.write_text("nobody knows\n")
    assert claim(path) == Holder(None, None)
    assert isinstance(ours, Claim)
    ours.close()
    assert isinstance(claim(tmp_path / "no folder" / "x"), Claim)


def test_children_do_not_keep_the_claim_of_a_player_that_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "library.db.lock"
    ours = claim(path)
    assert isinstance(ours, Claim)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as engine:
        ours.close()
        again = claim(path)
        assert isinstance(again, Claim)
        again.close()
        engine.communicate(b"\n")


def test_a_program_that_does_not_let_go_is_an_error_in_a_line(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = open_library({"READER_LIBRARY": str(path)})
    number = library.add("https://example.org/first").id
    library._store._database.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program"):
        library.save_place(number, 1)
    assert library.items()[0].line == 0  # reading goes on
    other.execute("ROLLBACK")
    other.close()
    library.save_place(number, 2)
    assert library.saved
    assert library.items()[0].line == 2
    library.close()


def test_many_threads_may_read_while_one_writes(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    library = open_library({"READER_LIBRARY": str(tmp_path / "library.db")})
    article = Article("x", (Passage(PassageKind.PARAGRAPH, "The mill stood still. " * 2_000),))
    number = library.add("https://example.org/first").id
    library.mark_ready(number, article, 1.0)
    with ThreadPoolExecutor(4) as pool:
        reads = [pool.submit(library.article, number) for _ in range(100)]
        for line in range(100):
            library.save_place(number, line)
        assert all(read.result() == article for read in reads)
    assert library.items()[0].line == 99
    library.close()


def test_a_player_of_a_newer_version_is_not_disturbed(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with _first(path):
        with sqlite3.connect(path) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        with pytest.raises(LibraryError, match="newer"):
            open_library({"READER_LIBRARY": str(path)})
