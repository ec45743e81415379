"""The order of the queue in the database, in which what was removed keeps its place.

Each function is one step of a transaction. An entry's rank is its place among all entries, the removed ones included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

__all__ = ["insert", "put_back", "shift", "take_out"]


def insert(db: sqlite3.Connection, values: tuple[object, ...], after: int | None) -> int:
    """Add an entry at the end, or behind another one.

    Args:
        db: The database.
        values: Its source, origin, what tells it from others, and when it was added.
        after: The number of that other one.

    Returns:
        Its number.
    """
    statement = """INSERT INTO entry (source, origin, same, added, rank)
        VALUES (?, ?, ?, ?, (SELECT coalesce(max(rank), 0) + 1 FROM entry))"""
    number = db.execute(statement, values).lastrowid or 0
    order = _order(db)
    if after in order[:-1]:
        order.insert(order.index(after) + 1, order.pop())
        _reorder(db, order)
    return number


def shift(db: sqlite3.Connection, number: int, to: int) -> None:
    """Move an entry to a place among those that are seen; a place outside is the nearest inside."""
    seen = [row[0] for row in db.execute("SELECT id FROM entry WHERE removal IS NULL ORDER BY rank, id")]
    if number not in seen or seen.index(number) == (place := min(max(0, to), len(seen) - 1)):
        return
    seen.remove(number)
    order = _order(db)
    order.remove(number)
    order.insert(order.index(seen[place - 1]) + 1 if place else 0, number)
    _reorder(db, order)


def take_out(db: sqlite3.Connection, now: int, where: str, *values: object) -> tuple[int, ...]:
    """Take entries out of the queue, as one removal; their numbers, in order."""
    these = f"removal IS NULL AND {where}"
    statement = f"SELECT id FROM entry WHERE {these} ORDER BY rank, id"  # noqa: S608 - our own words
    numbers = tuple(row[0] for row in db.execute(statement, values))
    (removal,) = db.execute("SELECT coalesce(max(removal), 0) + 1 FROM entry").fetchone()
    statement = f"UPDATE entry SET removal = ?, removed = ? WHERE {these}"  # noqa: S608
    db.execute(statement, (removal, now, *values))
    return numbers


def put_back(db: sqlite3.Connection) -> tuple[int, ...]:
    """Put what was removed last back in its place; their numbers, in order."""
    statement = "SELECT id FROM entry WHERE removal = (SELECT max(removal) FROM entry) ORDER BY rank, id"
    numbers = tuple(row[0] for row in db.execute(statement))
    db.executemany("UPDATE entry SET removal = NULL, removed = NULL WHERE id = ?", [(number,) for number in numbers])
    return numbers


def _order(db: sqlite3.Connection) -> list[int]:
    return [row[0] for row in db.execute("SELECT id FROM entry ORDER BY rank, id")]


def _reorder(db: sqlite3.Connection, order: list[int]) -> None:
    places = [(place, number, place) for place, number in enumerate(order)]
    db.executemany("UPDATE entry SET rank = ? WHERE id = ? AND rank != ?", places)
