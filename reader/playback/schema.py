"""What the library's database looks like, and how one of an earlier version becomes one of this.

A step that has been in a release is never changed: another one is added behind it. The checks are there for damage:
what random bytes have made of a row is found when the file is opened, and not when the row is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

__all__ = ["APPLICATION", "STEPS", "TABLES", "make_current", "version_of"]

APPLICATION = 0x52454144
"""The application id in the file's header, "READ": an SQLite file with another one is somebody else's."""

_TEXT = "typeof({0}) IN ('text', 'blob')"  # a blob holds what is no Unicode, as names of files may be
_TEXT_OR_NONE = "typeof({0}) IN ('text', 'blob', 'null')"
_TIME = "typeof({0}) = 'integer' AND {0} BETWEEN 0 AND 32503680000"  # until the year 3000, in seconds from 1970, UTC
_TIME_OR_NONE = f"({{0}} IS NULL OR {_TIME})"


def _checked(condition: str, *names: str) -> str:
    return " AND ".join(condition.format(name) for name in names)


_FIRST = (
    f"""CREATE TABLE entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        rank INTEGER NOT NULL CHECK (typeof(rank) = 'integer'),
        source TEXT NOT NULL,
        origin TEXT NOT NULL,
        same TEXT,
        same_found TEXT,
        status TEXT NOT NULL DEFAULT 'loading' CHECK (status IN ('loading', 'ready', 'failed', 'done')),
        reason TEXT,
        title TEXT,
        site TEXT,
        byline TEXT,
        language TEXT,
        seconds REAL CHECK (seconds IS NULL OR (typeof(seconds) = 'real' AND seconds >= 0)),
        line INTEGER NOT NULL DEFAULT 0 CHECK (typeof(line) = 'integer' AND line >= 0),
        added INTEGER NOT NULL CHECK ({_checked(_TIME, "added")}),
        heard INTEGER CHECK ({_checked(_TIME_OR_NONE, "heard")}),
        removal INTEGER CHECK (typeof(removal) IN ('integer', 'null')),
        removed INTEGER CHECK ({_checked(_TIME_OR_NONE, "removed")}),
        CHECK ({_checked(_TEXT, "source", "origin")}),
        CHECK ({_checked(_TEXT_OR_NONE, "same", "same_found", "reason", "title", "site", "byline", "language")})
    )""",
    """CREATE TABLE article (
        entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
        body TEXT NOT NULL CHECK (typeof(body) = 'text')
    )""",
    """CREATE TABLE setting (
        name TEXT PRIMARY KEY CHECK (typeof(name) = 'text'),
        value TEXT NOT NULL CHECK (typeof(value) = 'text')
    )""",
    f"""CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL CHECK (typeof(entry) = 'integer'),
        source TEXT NOT NULL CHECK ({_checked(_TEXT, "source")}),
        title TEXT CHECK ({_checked(_TEXT_OR_NONE, "title")}),
        first INTEGER NOT NULL CHECK (typeof(first) = 'integer' AND first >= 0),
        line INTEGER NOT NULL CHECK (typeof(line) = 'integer' AND line >= 0),
        began INTEGER NOT NULL CHECK ({_checked(_TIME, "began")}),
        until INTEGER NOT NULL CHECK ({_checked(_TIME, "until")})
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
