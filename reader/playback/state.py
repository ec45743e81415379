"""What a player is at any moment: its queue, its place, and what it is doing; plain data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

__all__ = ["LOUDEST", "RATES", "After", "Mode", "State", "Track", "Unit"]

RATES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0)
"""The speeds that slower and faster go through."""

LOUDEST = 2.0
"""The highest volume."""


class Mode(StrEnum):
    """What the player is doing."""

    STOPPED = "stopped"
    """Nothing more is to be played: the queue is empty, or has been heard to its end."""
    BUFFERING = "buffering"
    """It is to play, and waits for an article, for its first sound, or for a sound output that has gone away."""
    PLAYING = "playing"
    PAUSED = "paused"


class After(StrEnum):
    """What follows an article."""

    NEXT = "next"
    STOP = "stop"
    REPEAT = "repeat"


class Unit(StrEnum):
    """What a step goes over."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Track:
    """One article of the queue.

    Attributes:
        id: Its number, the same for ever.
        lengths: The seconds that each line takes at rate 1.0, as estimated, with the silence before it; empty until it
            is loaded.
        paragraphs: The lines with which the title, the byline and each passage begin, in order.
        failed: Whether it could not be loaded.
        done: Whether it has been heard to its end.
        line: The line that it was left at, or is at; one that it does not have becomes the nearest.
    """

    id: int
    lengths: tuple[float, ...] = ()
    paragraphs: tuple[int, ...] = ()
    failed: bool = False
    done: bool = False
    line: int = 0

    def __post_init__(self) -> None:
        last = len(self.lengths) - 1 if self.lengths else self.line
        object.__setattr__(self, "line", max(0, min(self.line, last)))

    @property
    def ready(self) -> bool:
        """Whether it can be played."""
        return bool(self.lengths)

    @property
    def begins_at(self) -> int:
        """The line with which it goes on when it is played: where it was left, or its first one when it is done."""
        return 0 if self.done else self.line


@dataclass(frozen=True, slots=True)
class State:
    """All that decides what happens next.

    Attributes:
        tracks: The queue, in order.
        current: The number of the track that is played or would be; None where the queue is empty.
        offset: How far into its line the sound begins or began: a share of the line, 0.0 to 1.0.
        mode: What the player is doing.
        generation: Counts what was asked to be spoken; sound of an older one is thrown away.
        sounded: The last generation of which there was sound. Only that can go on after a pause to the sample.
        rate: The speed, a multiplier.
        volume: 0.0 to `LOUDEST`.
        muted: Whether it is silent in spite of that.
        after: What follows an article.
        sleep_at: When it is to fall silent, in seconds of the caller's clock; None for never.
        sleep_at_end: Whether it is to fall silent at the end of the article.
        lost: Whether the sound output has gone away.
    """

    tracks: tuple[Track, ...] = ()
    current: int | None = None
    offset: float = 0.0
    mode: Mode = Mode.STOPPED
    generation: int = 0
    sounded: int = -1
    rate: float = 1.0
    volume: float = 1.0
    muted: bool = False
    after: After = After.NEXT
    sleep_at: float | None = None
    sleep_at_end: bool = False
    lost: bool = False

    @property
    def track(self) -> Track | None:
        """The track that is played or would be."""
        return self.find(self.current)

    @property
    def line(self) -> int:
        """The line that is heard, or will be."""
        return self.track.line if self.track else 0

    @property
    def active(self) -> bool:
        """Whether it plays, or will as soon as it can."""
        return self.mode in (Mode.PLAYING, Mode.BUFFERING)

    def find(self, number: int | None) -> Track | None:
        """The track of a number, if it is in the queue."""
        return next((track for track in self.tracks if track.id == number), None)

    def before(self) -> tuple[Track, ...]:
        """The tracks before the current one, the nearest first."""
        return self.tracks[: self._index()][::-1]

    def behind(self) -> tuple[Track, ...]:
        """The tracks behind the current one, the nearest first."""
        return self.tracks[self._index() + 1 :]

    def with_track(self, changed: Track) -> State:
        """The same with a track in the place of the one that has its number."""
        tracks = tuple(changed if track.id == changed.id else track for track in self.tracks)
        return replace(self, tracks=tracks)

    def _index(self) -> int:
        return next((at for at, track in enumerate(self.tracks) if track.id == self.current), -1)
