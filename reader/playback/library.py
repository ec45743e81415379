"""The library: the queue with its articles, the place in each, what was heard, and how the player was set.

It is a file, written at each sentence, so that however a player ends the next one goes on where it was. In
`reader.playback`, `store` has what happens when the disk fails, `opening` when the file is damaged, `claim` when two
players meet.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.playback.claim import Claim, Holder, claim
from reader.playback.items import COLUMNS, HEARD_COLUMNS, Heard, Item, bound, heard_of, item_of, made
from reader.playback.opening import open_store
from reader.playback.ordering import insert, put_back, shift, take_out
from reader.playback.sameness import origin, sameness
from reader.playback.stored import PlayerSettings, pack_article, pack_settings, unpack_article, unpack_settings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from reader.article import Article
    from reader.playback.store import Store

__all__ = ["Heard", "Item", "Library", "library_path", "open_library"]

_REMOVED_KEPT = 7 * 86_400  # seconds
_HEARD_KEPT = 10_000  # rows of the history
_ONE_LISTENING = 1_800  # seconds of silence after which the same article is heard anew


def library_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the library is, or would be: READER_LIBRARY, or the user's data folder."""
    if named := environ.get("READER_LIBRARY"):
        return Path(named)
    from platformdirs import user_data_path  # only where the library is opened: it costs start-up time

    return user_data_path("article-reader", appauthor=False) / "library.db"


def open_library(environ: Mapping[str, str] = os.environ) -> Library:
    """Open the user's library, or make one; whatever stands there, one can be played with.

    `Library.take_message` tells what is to be told of it.

    Raises:
        LibraryError: It is of a newer version, or READER_LIBRARY names something else; it has not been touched.
    """
    path = library_path(environ)
    if not path.name:
        raise LibraryError(f"READER_LIBRARY names no file: {path}; name one, as in {path / 'library.db'}")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    taken = claim(path.with_name(path.name + ".lock"))
    ours = isinstance(taken, Claim)
    try:
        store = open_store(path, ours=ours, chosen="READER_LIBRARY" in environ)
    except BaseException:
        if isinstance(taken, Claim):
            taken.close()
        raise
    library = Library(store, taken)
    if ours:
        with suppress(LibraryError):  # another program is writing: there is no hurry
            library.forget_old()
    return library


class Library:
    """An open library. All of it may be called from any thread, and is short; one thread is to do the writing.

    What is written is safe from `kill -9` when the call returns, and from a power cut too, but for the last half minute
    of places. Every call may raise a LibraryError, where another program does not let go of the file; if the disk
    fails, the library goes on in memory, `saved` is false and there is a message.

    Args:
        store: The database.
        taken: Our claim to it, or the player that has it.
        clock: The time, in seconds from 1970.
    """

    def __init__(self, store: Store, taken: Claim | Holder, clock: Callable[[], float] | None = None) -> None:
        self._store = store
        self._claim = taken if isinstance(taken, Claim) else None
        self.holder = taken if isinstance(taken, Holder) else None
        """The other player that has the library; this one may then only `add` to it. None where it is ours."""
        self._clock = clock or (lambda: datetime.now(UTC).timestamp())

    @property
    def saved(self) -> bool:
        """Whether what is written now stays when the program ends."""
        return self._store.saved

    def take_message(self) -> str | None:
        """A line for the user, once: what was set aside, or that nothing can be saved."""
        return self._store.take_message()

    def changed(self) -> bool:
        """Whether another program has added something since this was last asked. Takes some microseconds."""
        return self._store.changed()

    def close(self) -> None:
        """Put all of it on the disk and let others have it; may be called twice."""
        self._store.close()
        if self._claim is not None:
            self._claim.close()

    # What is in it

    def items(self) -> tuple[Item, ...]:
        """The queue, in order."""
        return self._items("removal IS NULL ORDER BY rank")

    def item(self, number: int) -> Item | None:
        """An entry of the queue; None where there is none of that number."""
        return next(iter(self._items("removal IS NULL AND id = ?", number)), None)

    def find(self, source: str) -> Item | None:
        """The entry that has the same article, by whatever name; None where there is none."""
        same = bound(sameness(source))
        if same is None:
            return None
        return next(
            iter(self._items("removal IS NULL AND (same = ? OR same_found = ?) ORDER BY rank", same, same)), None
        )

    def article(self, number: int) -> Article | None:
        """The article of an entry; None where it has not been loaded, or must be again."""
        row = self._store.read(lambda db: db.execute("SELECT body FROM article WHERE entry = ?", (number,)).fetchone())
        if row and (article := unpack_article(row[0])):
            return article
        if row:
            self._store.write(lambda db: db.execute("DELETE FROM article WHERE entry = ?", (number,)))
        return None

    def current(self) -> int | None:
        """The number of the entry that was played last; None where there is none, or it has been removed."""
        statement = "SELECT id FROM entry JOIN setting ON name = 'current' AND value = id WHERE removal IS NULL"
        row = self._store.read(lambda db: db.execute(statement).fetchone())
        return int(row[0]) if row else None

    def settings(self) -> PlayerSettings:
        """How the player was set."""
        return unpack_settings(
            dict(self._store.read(lambda db: db.execute("SELECT name, value FROM setting").fetchall()))
        )

    def history(self, most: int = 100) -> tuple[Heard, ...]:
        """What was heard, the latest first."""
        statement = f"SELECT {HEARD_COLUMNS} FROM history ORDER BY id DESC LIMIT ?"  # noqa: S608 - our own words
        return made(heard_of, self._store.read(lambda db: db.execute(statement, (most,)).fetchall()))

    # The queue

    def add(self, source: str, *, after: int | None = None) -> Item:
        """Add a source to the end of the queue, or behind an entry; its status is loading."""
        source = source.replace("\0", "")  # which no address or path has
        values = (bound(source), bound(origin(source)), bound(sameness(source)), self._now())
        number = self._store.write(lambda db: insert(db, values, after))
        return self._items("id = ?", number)[0]

    def remove(self, number: int) -> None:
        """Take an entry out of the queue; it is kept for a week, and `undo` puts it back."""
        self._remove("id = ?", number)

    def clear_finished(self) -> tuple[int, ...]:
        """Take out all that have been heard, as one removal; their numbers."""
        return self._remove("status = 'done'")

    def undo(self) -> tuple[Item, ...]:
        """Put what was removed last back in its place; called again, what was removed before that."""
        numbers = self._store.write(put_back)
        return tuple(item for item in self.items() if item.id in numbers)

    def move(self, number: int, to: int) -> None:
        """Move an entry to a place in the queue, counted from 0; a place outside is the nearest inside."""
        self._store.write(lambda db: shift(db, number, to))

    # How an entry is

    def mark_loading(self, number: int) -> None:
        """It is to be loaded, or loaded again."""
        self._set(number, "status = 'loading', reason = NULL")

    def mark_ready(self, number: int, article: Article, seconds: float) -> None:
        """It has been loaded: keep the article.

        Args:
            number: The entry.
            article: Kept whole, so that it plays with no network.
            seconds: How long it takes to hear at rate 1.0, as estimated.
        """
        body = pack_article(article)
        found = bound(sameness(article.url)) if article.url else None
        shown = [bound(text) for text in (article.title, article.site, article.byline, article.language)]

        def keep(db: sqlite3.Connection) -> None:
            changed = db.execute(
                """UPDATE entry SET status = 'ready', reason = NULL, title = ?, site = ?, byline = ?, language = ?,
                seconds = ?, same_found = ? WHERE id = ?""",
                (*shown, max(0.0, float(seconds)), found, number),
            )
            if changed.rowcount:
                db.execute("INSERT OR REPLACE INTO article (entry, body) VALUES (?, ?)", (number, body))

        self._store.write(keep)

    def mark_failed(self, number: int, reason: str) -> None:
        """It could not be loaded, and why."""
        self._set(number, "status = 'failed', reason = ?", bound(reason))

    def mark_done(self, number: int) -> None:
        """It has been heard to its end, and would begin anew."""
        self._set(number, "status = 'done', line = 0")

    def mark_unheard(self, number: int) -> None:
        """What was done is to be heard again."""
        self._set(number, "status = 'ready'", where="status = 'done' AND")

    # The place

    def save_place(self, number: int, line: int, *, heard: bool = True) -> None:
        """Write down that an entry is the current one, and where it is. Takes some hundredths of a millisecond.

        Args:
            number: The entry.
            line: The line that is heard, or will be.
            heard: Whether it is heard; else the user has only gone there.
        """
        now, line = self._now(), max(0, line)

        def save(db: sqlite3.Connection) -> None:
            db.execute("UPDATE entry SET line = ? WHERE id = ?", (line, number))
            _make_current(db, number)
            if not heard:
                return
            db.execute("UPDATE entry SET heard = ? WHERE id = ?", (now, number))
            last = db.execute("SELECT id, entry, until FROM history ORDER BY id DESC LIMIT 1").fetchone()
            if last and last[1] == number and 0 <= now - last[2] < _ONE_LISTENING:
                db.execute("UPDATE history SET line = ?, until = ? WHERE id = ?", (line, now, last[0]))
            else:
                statement = """INSERT INTO history (entry, source, title, first, line, began, until)
                    SELECT id, source, title, ?, ?, ?, ? FROM entry WHERE id = ?"""
                db.execute(statement, (line, line, now, now, number))

        self._store.write(save, lasting=False)

    def set_current(self, number: int | None) -> None:
        """Write down which entry is played, or would be."""
        self._store.write(lambda db: _make_current(db, number))

    def save_settings(self, settings: PlayerSettings) -> None:
        """Write down how the player is set."""
        rows = list(pack_settings(settings).items())
        self._store.write(lambda db: db.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", rows))

    def forget_old(self) -> None:
        """Let go of what was removed a week ago, and of the history's beginning when it is long."""
        before = self._now() - _REMOVED_KEPT

        def forget(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM entry WHERE removed < ?", (before,))
            db.execute("DELETE FROM history WHERE id <= (SELECT max(id) FROM history) - ?", (_HEARD_KEPT,))

        self._store.write(forget, lasting=False)

    def _now(self) -> int:
        return max(0, int(self._clock()))

    def _items(self, where: str, *values: object) -> tuple[Item, ...]:
        statement = f"SELECT {COLUMNS} FROM entry WHERE {where}"  # noqa: S608 - our own words
        return made(item_of, self._store.read(lambda db: db.execute(statement, values).fetchall()))

    def _remove(self, where: str, *values: object) -> tuple[int, ...]:
        now = self._now()
        return self._store.write(lambda db: take_out(db, now, where, *values))

    def _set(self, number: int, what: str, *values: object, where: str = "") -> None:
        statement = f"UPDATE entry SET {what} WHERE {where} id = ?"  # noqa: S608 - our own words
        self._store.write(lambda db: db.execute(statement, (*values, number)))


def _make_current(db: sqlite3.Connection, number: int | None) -> None:
    if number is None:
        db.execute("DELETE FROM setting WHERE name = 'current'")
    else:
        db.execute("INSERT OR REPLACE INTO setting VALUES ('current', ?)", (str(number),))
