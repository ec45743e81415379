"""What the library is asked for, as plain data, and how it stands in the rows of the database."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from reader.playback.snapshot import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

__all__ = ["COLUMNS", "HEARD_COLUMNS", "Heard", "Item", "bound", "heard_of", "item_of", "made", "moment_of", "text_of"]

COLUMNS = "id, source, origin, status, reason, title, site, byline, language, seconds, line, added, heard, "
COLUMNS += "EXISTS (SELECT 1 FROM article WHERE entry = entry.id)"
HEARD_COLUMNS = "entry, source, title, first, line, began, until"


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of the queue.

    Attributes:
        id: Its number, the same for ever.
        source: As the user named it.
        origin: What to load it from: as the source, but a path is whole.
        status: How it is; one that is loading has been asked for and is not there yet.
        reason: Why it failed, in one line.
        title: Of the article; None until it is loaded, as all of the following, and where the page does not say.
        site: The site's name.
        byline: The authors' names.
        language: BCP 47 tag.
        seconds: How long it takes to hear at rate 1.0, as estimated.
        line: The line where it was left.
        added: When it joined the queue, in UTC.
        heard: When it was last heard; None for never.
        kept: Whether its article is there, so that no network is needed.
    """

    id: int
    source: str
    origin: str
    status: Status
    reason: str | None
    title: str | None
    site: str | None
    byline: str | None
    language: str | None
    seconds: float | None
    line: int
    added: datetime
    heard: datetime | None
    kept: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """One listening to an article.

    Attributes:
        id: The number of the entry, which may be gone by now.
        source: As the user named it.
        title: Of the article, where known.
        first: The line that was heard first.
        line: The line that was heard last.
        began: When, in UTC.
        until: When the last line began, in UTC.
    """

    id: int
    source: str
    title: str | None
    first: int
    line: int
    began: datetime
    until: datetime


def item_of(row: tuple[Any, ...]) -> Item:
    """The entry of a row of `COLUMNS`."""
    number, source, whole, status, reason, title, site, byline, language, seconds, line, added, heard, kept = row
    texts = (text_of(text) for text in (reason, title, site, byline, language))
    reason, title, site, byline, language = texts
    return Item(
        id=number,
        source=text_of(source) or "",
        origin=text_of(whole) or "",
        status=Status(status),
        reason=reason,
        title=title,
        site=site,
        byline=byline,
        language=language,
        seconds=seconds,
        line=line,
        added=moment_of(added),
        heard=None if heard is None else moment_of(heard),
        kept=bool(kept),
    )


def heard_of(row: tuple[Any, ...]) -> Heard:
    """The listening of a row of `HEARD_COLUMNS`."""
    number, source, title, first, line, began, until = row
    return Heard(number, text_of(source) or "", text_of(title), first, line, moment_of(began), moment_of(until))


def made(make: Callable[[tuple[Any, ...]], T], rows: Iterable[tuple[Any, ...]]) -> tuple[T, ...]:
    """What is made of each row, but of one that was damaged while the library was open: the next start mends that."""
    things = []
    for row in rows:
        with suppress(TypeError, ValueError, OverflowError, OSError):
            things.append(make(row))
    return tuple(things)


def bound(text: str | None) -> str | bytes | None:
    """A text as the database takes it: one that is no Unicode, as a file's name may be, as bytes."""
    if text is None:
        return None
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def text_of(value: str | bytes | None) -> str | None:
    """The text that was `bound`."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


def moment_of(seconds: int) -> datetime:
    """The moment of so many seconds from 1970, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)
