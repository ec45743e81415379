"""What a player is doing, in the words of MPRIS (https://specifications.freedesktop.org/mpris-spec/latest/); pure.

Times are in microseconds of the article at rate 1.0. So a length stays what it is when the rate changes, and whoever
adds up the time that passes, times the rate, as the specification has it, comes to the true position.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reader.playback.snapshot import Status
from reader.playback.state import After, Mode

if TYPE_CHECKING:
    from reader.playback.loading import Scripted
    from reader.playback.snapshot import Entry, Snapshot

__all__ = ["NO_TRACK", "Described", "Seen", "changes", "described", "has_jumped", "track_path"]

NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
"""The specification's name for no track."""

_MILLION = 1_000_000
_NEAR = 300_000  # microseconds; where a place was chosen, it counts as the expected one within that
_DRIFT = 2_000_000  # microseconds that a position, which is estimated, may be beside the one that others count


@dataclass(frozen=True, slots=True)
class Described:
    """A player as MPRIS shows it.

    Attributes:
        playback_status: ``Playing``, ``Paused`` or ``Stopped``.
        loop_status: ``None`` or ``Track``.
        rate: The speed, a multiplier.
        volume: 1.0 is the usual one.
        metadata: What is known of the article, each with its D-Bus signature.
        can_go_next: Whether there is an article behind the current one that can be played.
        can_go_previous: The same before it.
        can_play: Whether there is something to play.
        can_pause: The same; the two are told apart by the specification.
        can_seek: Whether the current article is there.
    """

    playback_status: str
    loop_status: str
    rate: float
    volume: float
    metadata: dict[str, tuple[str, Any]]
    can_go_next: bool
    can_go_previous: bool
    can_play: bool
    can_pause: bool
    can_seek: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A place at a moment, as somebody sees it who adds up the time.

    Attributes:
        track: The entry's number.
        generation: The snapshot's.
        position: In microseconds.
    """

    track: int | None
    generation: int
    position: int


def described(snapshot: Snapshot, scripted: Scripted | None) -> Described:
    """A player as MPRIS shows it.

    Args:
        snapshot: What it is doing.
        scripted: Its current article, if that is loaded.
    """
    at = next((at for at, entry in enumerate(snapshot.entries) if entry.id == snapshot.current), None)
    before = snapshot.entries[:at] if at is not None else ()
    behind = snapshot.entries[at + 1 :] if at is not None else ()
    return Described(
        playback_status=_status(snapshot),
        loop_status="Track" if snapshot.after is After.REPEAT else "None",
        rate=snapshot.rate,
        volume=0.0 if snapshot.muted else snapshot.volume,
        metadata=_metadata(snapshot.entries[at], scripted, snapshot.rate)
        if at is not None
        else {"mpris:trackid": ("o", NO_TRACK)},
        can_go_next=any(entry.status is not Status.FAILED for entry in behind),
        can_go_previous=any(entry.status is not Status.FAILED for entry in before),
        can_play=at is not None,
        can_pause=at is not None,
        can_seek=scripted is not None,
    )


def position(snapshot: Snapshot) -> int:
    """Where in the article the player is, in microseconds at rate 1.0."""
    return round(snapshot.elapsed * snapshot.rate * _MILLION)


def track_path(number: int | None) -> str:
    """The D-Bus object path that names an entry."""
    return NO_TRACK if number is None else f"/article_reader/track/{number}"


def changes(before: Described, after: Described) -> dict[str, Any]:
    """What differs, by the names of the properties."""
    return {
        "".join(word.capitalize() for word in field.name.split("_")): getattr(after, field.name)
        for field in fields(Described)
        if getattr(after, field.name) != getattr(before, field.name)
    }


def has_jumped(expected: Seen, snapshot: Snapshot) -> bool:
    """Whether the place is another than the one that others have come to by adding up the time.

    Args:
        expected: What they have come to.
        snapshot: What is so.
    """
    if expected.track != snapshot.current:
        return position(snapshot) > _NEAR  # a new track is expected at its beginning
    chosen = expected.generation != snapshot.generation
    return abs(position(snapshot) - expected.position) > (_NEAR if chosen else _DRIFT)


def _status(snapshot: Snapshot) -> str:
    if snapshot.mode is Mode.STOPPED:
        return "Stopped"
    # One that waits for a sound output is not moving, whatever it will do then.
    return "Paused" if snapshot.mode is Mode.PAUSED or snapshot.lost else "Playing"


def _metadata(entry: Entry, scripted: Scripted | None, rate: float) -> dict[str, tuple[str, Any]]:
    article = scripted.article if scripted else None
    # To the millisecond, for otherwise each rate would give it another last digit.
    length = round(entry.seconds * rate, 3) or None
    published = article.published.isoformat() if article and article.published else None
    found = {
        "mpris:trackid": ("o", track_path(entry.id)),
        "mpris:length": ("x", round(length * _MILLION) if length else None),
        "mpris:artUrl": ("s", _picture(article.image) if article else None),
        "xesam:title": ("s", entry.title),
        "xesam:artist": ("as", [_text(article.byline)] if article and article.byline else None),
        "xesam:album": ("s", entry.site),
        "xesam:url": ("s", article.url or _address(article.source) if article else _address(entry.source)),
        "xesam:contentCreated": ("s", published),
    }
    return {
        name: (kind, _text(value) if isinstance(value, str) else value)
        for name, (kind, value) in found.items()
        if value is not None
    }


def _text(text: str) -> str:
    """A string as D-Bus takes it: one that it does not take ends the connection."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def _picture(address: str | None) -> str | None:
    """A picture's address, unless it holds the picture itself, which may be megabytes."""
    return address if address and urlsplit(address).scheme in ("http", "https", "file") else None


def _address(source: str) -> str | None:
    if urlsplit(source).scheme in ("http", "https", "file"):
        return source
    path = Path(source)
    return path.as_uri() if path.is_absolute() else None
