"""The library's database while it is open: one connection, one lock around it, and memory where the disk fails.

One connection serves all threads, one after the other. What waits is short (a write of a place takes some hundredths of
a millisecond, one to the disk some milliseconds), the player's thread alone writes, and where nothing can be
saved there is just one database in memory, which several connections could not share.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from reader.errors import LibraryError
from reader.playback.schema import TABLES, make_current

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["BUSY", "DATABASE_ERRORS", "Store", "configured", "copied", "in_memory", "reason_of"]

T = TypeVar("T")

_SYNC_AFTER = 30.0  # seconds of listening, at most, that a power cut may take
_TRY_AGAIN = 30.0  # seconds after which a disk that failed is tried again

BUSY = 2.0  # seconds to wait for another program that writes

_DAMAGED = "it is damaged"
_UNWRITABLE = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk fails",
    sqlite3.SQLITE_READONLY: "it may not be written to",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_AUTH: "it may not be opened",
    sqlite3.SQLITE_NOLFS: "it is too large for the disk",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_TOOBIG: _DAMAGED,  # a length that no article has
}

DATABASE_ERRORS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What a database raises; the latter where damage has got into what SQLite wanted to say about it."""


def _code(error: Exception) -> int:
    if isinstance(error, UnicodeDecodeError):
        return sqlite3.SQLITE_CORRUPT
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def reason_of(error: Exception) -> str | None:
    """Why a disk or a file fails, for people; None where the error is one of ours, or another program is writing."""
    return _UNWRITABLE.get(_code(error))


def configured(database: sqlite3.Connection) -> sqlite3.Connection:
    """Make a connection ready: transactions by hand, and texts that damage has spoilt read as far as they go."""
    database.isolation_level = None
    database.text_factory = lambda data: data.decode("utf-8", "replace")
    database.execute("PRAGMA foreign_keys = ON")
    return database


def in_memory() -> sqlite3.Connection:
    """An empty library that nothing is left of."""
    database = configured(sqlite3.connect(":memory:", check_same_thread=False))
    make_current(database)
    return database


def copied(old: sqlite3.Connection, new: sqlite3.Connection) -> tuple[int, bool]:
    """Copy each row that can be read, and that is as it should be, from a library into an empty one.

    Returns:
        The number of entries that came over, and whether all of everything did.
    """
    whole = True
    new.execute("BEGIN")
    for table in TABLES:
        names = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
        listed, marks = ", ".join(names), ", ".join("?" * len(names))
        try:
            for row in old.execute(f"SELECT {listed} FROM {table}"):  # noqa: S608 - our own names
                try:
                    new.execute(f"INSERT INTO {table} ({listed}) VALUES ({marks})", row)  # noqa: S608
                except DATABASE_ERRORS:
                    whole = False
        except DATABASE_ERRORS:
            whole = False
    new.execute("COMMIT")
    return int(new.execute("SELECT count(*) FROM entry").fetchone()[0]), whole


class Store:
    """An open library.

    Args:
        database: The connection, configured; used by nobody else from now on.
        saved: Whether it is on the disk, and not in memory.
        message: A line for the user.
    """

    def __init__(self, database: sqlite3.Connection, *, saved: bool, message: str | None = None) -> None:
        self._lock = threading.Lock()
        self._database = database
        self._file = database if saved else None
        self._message = message
        self._version = self._seen = _data_version(database)
        self._synced = self._tried = time.monotonic()

    @property
    def saved(self) -> bool:
        """Whether what is written now stays when the program ends."""
        return self._database is self._file

    def take_message(self) -> str | None:
        """What is to be told to the user, once."""
        message, self._message = self._message, None
        return message

    def changed(self) -> bool:
        """Whether another program has written since this was asked before. Takes some microseconds."""
        with self._lock:
            if self._file is None or not self.saved:
                return False
            try:
                now = _data_version(self._file)
            except DATABASE_ERRORS:
                return False  # the next write will say what is wrong
            self._seen, before = now, self._seen
            return bool(now != before)

    def read(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """What an action finds in the database.

        Raises:
            LibraryError: Another program does not let go of it.
        """
        with self._lock:
            return self._surely(lambda: action(self._database))

    def write(self, action: Callable[[sqlite3.Connection], T], *, lasting: bool = True) -> T:
        """Do something to the database, all of it or nothing.

        When this returns, a process that is killed loses nothing of it. If `lasting`, neither does a machine
        that loses its power; else at most half a minute is lost, and this does not wait for the disk.

        Args:
            action: Given the connection; it may be called a second time, on a copy in memory, if the disk fails.
            lasting: Whether to wait until it is on the disk.

        Raises:
            LibraryError: Another program does not let go of it.
        """
        with self._lock:
            if not self.saved and time.monotonic() - self._tried > _TRY_AGAIN:
                self._back_to_file()
            return self._surely(lambda: self._transaction(action, lasting=lasting))

    def close(self) -> None:
        """Put it on the disk, and close it; may be called twice."""
        with self._lock:
            if self._file is not None and not self.saved:
                self._back_to_file()
            self._database.close()
            if self._file is not None:
                self._file.close()
            self._file = None

    def _surely(self, action: Callable[[], T]) -> T:
        try:
            return action()
        except DATABASE_ERRORS as error:
            if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise LibraryError("another program is writing to the library, and does not end; close it") from error
            if not self.saved or isinstance(error, sqlite3.ProgrammingError):
                raise
            self._into_memory(error)  # where it fails again, and is raised, if it is a mistake of ours
        return action()

    def _transaction(self, action: Callable[[sqlite3.Connection], T], *, lasting: bool) -> T:
        database, now = self._database, time.monotonic()
        lasting = lasting or now - self._synced > _SYNC_AFTER
        database.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
        database.execute("BEGIN IMMEDIATE")
        try:
            result = action(database)
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise
        if lasting:
            self._synced = now
        return result

    def _into_memory(self, error: Exception) -> None:
        """Go on with a copy in memory, where the file takes nothing any more."""
        old, self._database = self._database, in_memory()
        _, whole = copied(old, self._database)
        self._tried = time.monotonic()
        reason = reason_of(error) or _DAMAGED
        self._message = f"The library cannot be saved ({reason}): what happens now is forgotten when you quit."
        if whole and reason != _DAMAGED:
            with contextlib.suppress(*DATABASE_ERRORS):
                self._version = _data_version(old)
        else:  # what is left of it must not be put over the file; the next start sets that aside
            self._file = None
            old.close()

    def _back_to_file(self) -> None:
        """Write the copy in memory to the file, if that works again, and nobody else has written to it meanwhile."""
        self._tried = time.monotonic()
        if self._file is None:
            return
        with contextlib.suppress(*DATABASE_ERRORS):
            if _data_version(self._file) == self._version:
                self._database.backup(self._file)
                self._database.close()
                self._database = self._file
                self._message = "The library can be saved again."


def _data_version(database: sqlite3.Connection) -> Any:
    return database.execute("PRAGMA data_version").fetchone()[0]
