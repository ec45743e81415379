"""Opens the library, whatever is found in its place: what is damaged is set aside, and what can be read of it kept."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import struct
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.playback.schema import APPLICATION, STEPS, is_as_made, make_current, version_of
from reader.playback.store import BUSY, DATABASE_ERRORS, Store, configured, copied, in_memory, reason_of

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["open_store"]

_HEADER = 100  # bytes of the file's header, https://www.sqlite.org/fileformat.html#the_database_header
_MAGIC = b"SQLite format 3\0"
_VERSION_AT, _APPLICATION_AT = 60, 68
_LOG_KEPT = 4_000_000  # bytes of the log that stay on the disk
_CHECKED_WHOLE = 32_000_000  # bytes; that takes some 30 ms
_PATIENCE = 2.0  # seconds for another player to make the library that it has begun

_NOT_THE_FILE = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_INTERRUPT),
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_NOLFS),
    *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH),
)


class _DamagedError(Exception):
    """What stands there is not a library, or not a whole one."""


class _StrangerError(_DamagedError):
    """What stands there is something else: another program's database, a folder."""


def open_store(path: Path, *, ours: bool = True, chosen: bool = False) -> Store:
    """Open a library, or make one.

    Args:
        path: The file.
        ours: Whether no other player has it. Only then it is made, brought to the last version, or set aside.
        chosen: Whether the user has named the file, so that something else of that name is not moved away.

    Raises:
        LibraryError: It is of a newer version, or something else that the user has named; it has not been touched.
    """
    message, readable = None, path
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return Store(_opened(path, ours=ours), saved=True)
        except _DamagedError as error:
            if isinstance(error, _StrangerError) and chosen:
                raise LibraryError(f"{path} is {error}, and no library; name another file in READER_LIBRARY") from error
            if not ours:
                raise OSError("it is damaged, and another player has it") from error
            aside = readable = _set_aside(path)
            message = f"{path} was {error}: it is now {aside.name}, and a new library was begun."
            database = _opened(path, ours=True)
            if not isinstance(error, _StrangerError) and _rescued(aside, database):
                message = f"The library was damaged: what could be read of it is kept, the whole is in {aside}."
            return Store(database, saved=True, message=message)
    except (OSError, *DATABASE_ERRORS, _DamagedError) as error:
        reason = reason_of(error) if isinstance(error, DATABASE_ERRORS) else None
        reason = reason or (error.strerror if isinstance(error, OSError) else None) or str(error)
        told = f"The library {path} cannot be saved ({reason}): what happens now is forgotten when you quit."
        return Store(_copy_in_memory(readable), saved=False, message=f"{message} {told}" if message else told)


def _opened(path: Path, *, ours: bool) -> sqlite3.Connection:
    _look(path)
    if ours and not path.exists():
        path.touch(mode=0o600)  # what somebody listens to is nobody else's business
    database = sqlite3.connect(path, timeout=BUSY, check_same_thread=False, cached_statements=64)
    try:
        configured(database)
        if ours:
            _prepare(database, path)
        else:
            _await(database)
    except BaseException as error:
        database.close()
        if isinstance(error, DATABASE_ERRORS) and _means_damage(error):
            raise _DamagedError("damaged") from error
        raise
    return database


def _look(path: Path) -> None:
    """Refuse what can be seen to be no library, or a newer one, before SQLite opens it."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise _StrangerError("a folder")
        if not stat.S_ISREG(mode):
            raise _StrangerError("a device or a pipe")
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        return
    except PermissionError as error:
        if os.access(path.parent, os.W_OK | os.X_OK):
            raise _DamagedError("a file that may not be read") from error
        raise
    if not header:
        return  # as one is that has just been made
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise _DamagedError("damaged")
    (version,), (application,) = (
        struct.unpack_from(">i", header, _VERSION_AT),
        struct.unpack_from(">i", header, _APPLICATION_AT),
    )
    if application == APPLICATION:
        _refuse_newer(version, path)
    elif application or version or not _is_empty(header):
        raise _StrangerError("the database of another program")


def _is_empty(header: bytes) -> bool:
    """Whether a database has its header, and nothing in it yet: our first step writes all or nothing."""
    (schema_cookie,) = struct.unpack_from(">i", header, 40)
    return bool(schema_cookie == 0)


def _refuse_newer(version: int, path: Path) -> None:
    if version > len(STEPS):
        raise LibraryError(
            f"the library {path} is that of a newer Reader; install that one, or name another file in READER_LIBRARY"
        )


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    # What has been written last may be in the log, and not in the header.
    version = version_of(database)
    (application,) = database.execute("PRAGMA application_id").fetchone()
    if (application or version) and application != APPLICATION:
        raise _StrangerError("the database of another program")
    _refuse_newer(version, path)
    size = database.execute("PRAGMA page_count").fetchone()[0] * database.execute("PRAGMA page_size").fetchone()[0]
    # Where all would take too long, what every start needs: an article that is damaged is loaded again.
    for what in ("",) if size <= _CHECKED_WHOLE else ("(entry)", "(setting)", "(history)"):
        if database.execute(f"PRAGMA quick_check{what}").fetchone() != ("ok",):
            raise _DamagedError("damaged")
    with contextlib.suppress(sqlite3.OperationalError):  # busy, or a disk that cannot: it works without, if slower
        database.execute("PRAGMA journal_mode = WAL")
    database.execute(f"PRAGMA journal_size_limit = {_LOG_KEPT}")
    make_current(database)
    database.execute("BEGIN IMMEDIATE")  # a file that may not be written to is opened without a word
    database.execute("ROLLBACK")
    if not is_as_made(database):
        raise _DamagedError("damaged")


def _await(database: sqlite3.Connection) -> None:
    """Wait until the player that has the library has made it what this one knows."""
    end = time.monotonic() + _PATIENCE
    while (version := version_of(database)) < len(STEPS):
        if time.monotonic() > end:
            raise LibraryError("a player of an older version has the library; close it first")
        time.sleep(0.01)
    if version > len(STEPS):
        raise LibraryError("a player of a newer version has the library; use that one, or close it")


def _means_damage(error: Exception) -> bool:
    """Whether the file is wrong, and neither the disk nor who else uses it; what we ask of it is tested to be right."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return code in (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ) or code & 0xFF not in _NOT_THE_FILE


def _set_aside(path: Path) -> Path:
    """Rename what stands there, its log with it, which would else be taken for that of the new one."""
    day, number = datetime.now(UTC).strftime("%Y-%m-%d"), 1
    while True:
        name = f"{path.stem}.damaged-{day}" + (f"-{number}" if number > 1 else "") + path.suffix
        aside = path.with_name(name)
        if not os.path.lexists(aside):
            break
        number += 1
    path.rename(aside)
    for end in ("-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(aside.with_name(aside.name + end))
    return aside


def _read_only(path: Path, query: str) -> sqlite3.Connection:
    database = configured(sqlite3.connect(f"{path.absolute().as_uri()}?{query}", uri=True))
    database.execute("PRAGMA writable_schema = ON")  # which makes SQLite read what has lost its end
    return database


def _rescued(aside: Path, database: sqlite3.Connection) -> int:
    """Copy what can be read of a damaged library; the number of entries."""
    for query in ("mode=ro", "mode=ro&immutable=1"):  # with its log, or if that is what is wrong, without
        with contextlib.suppress(*DATABASE_ERRORS), contextlib.closing(_read_only(aside, query)) as old:
            count, _ = copied(old, database)
            if count:
                return count
    return 0


def _copy_in_memory(path: Path) -> sqlite3.Connection:
    """What can be read of a library that cannot be written to."""
    database = in_memory()
    with contextlib.suppress(OSError):
        if path.is_file():
            _rescued(path, database)
    return database
