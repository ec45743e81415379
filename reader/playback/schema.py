"""What the library's database looks like, and how one of an earlier version becomes one of this.

A step that has been in a release is never changed, not even in its white space: another one is added behind it. It may
add columns and tables; what renames or drops them is written differently by different SQLites. The checks are there for
damage: what random bytes have made of a row is found when the file is opened, and not when the row is shown.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["APPLICATION", "STEPS", "TABLES", "is_as_made", "make_current", "version_of"]

APPLICATION = 0x52454144
"""The application id in the file's header, "READ": an SQLite file with another one is somebody else's."""

# A text is a blob where it is no Unicode, as names of files may be. Times are seconds from 1970, UTC, until 3000.
_FIRST = (
    """CREATE TABLE entry (
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
)""",
    """CREATE TABLE article (
    entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    body TEXT NOT NULL CHECK (typeof(body) = 'text')
)""",
    """CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (typeof(name) = 'text'),
    value TEXT NOT NULL CHECK (typeof(value) = 'text')
)""",
    """CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL CHECK (typeof(entry) = 'integer'),
    source TEXT NOT NULL CHECK (typeof(source) IN ('text', 'blob')),
    title TEXT CHECK (typeof(title) IN ('text', 'blob', 'null')),
    first INTEGER NOT NULL CHECK (typeof(first) = 'integer' AND first >= 0),
    line INTEGER NOT NULL CHECK (typeof(line) = 'integer' AND line >= 0),
    began INTEGER NOT NULL CHECK (typeof(began) = 'integer' AND began BETWEEN 0 AND 32503680000),
    until INTEGER NOT NULL CHECK (typeof(until) = 'integer' AND until BETWEEN 0 AND 32503680000)
)""",
)

STEPS: tuple[tuple[str, ...], ...] = (_FIRST,)
"""For each version, from 1 on, the statements that make it of the one before."""

TABLES = ("entry", "article", "setting", "history")
"""All tables, each before those that refer to it."""


def version_of(database: sqlite3.Connection) -> int:
    """The version of a database; 0 for one in which nothing is yet."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def make_current(database: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Bring a database to the last version, all of it or nothing; one that is there, or newer, is not written to.

    Args:
        database: In autocommit mode.
        steps: The statements of each version.

    Raises:
        sqlite3.Error: It could not be written; it is what it was.
    """
    if version_of(database) >= len(steps):
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version_of(database) :]:  # looked at again: another program may have been quicker
            for statement in step:
                database.execute(statement)
        database.execute(f"PRAGMA application_id = {APPLICATION}")
        database.execute(f"PRAGMA user_version = {max(len(steps), version_of(database))}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def is_as_made(database: sqlite3.Connection) -> bool:
    """Whether a database of the last version has just the tables that the steps make: damage may be in these, too."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        make_current(fresh)
        return _tables(database) == _tables(fresh)


def _tables(database: sqlite3.Connection) -> set[tuple[Any, ...]]:
    return set(database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
