"""What a player is at any moment: its queue, its place, and what it is doing; plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["RATES", "After", "Mode", "State", "Track", "Unit"]

RATES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0)
"""The speeds that slower and faster go through."""


class Mode(StrEnum):
    """What the player is doing."""

    STOPPED = "stopped"
    """Nothing is to be played: the queue is empty, or has been heard to its end."""
    BUFFERING = "buffering"
    """It is to play, and waits for an article or for its first sound."""
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
        lengths: The seconds that each line takes at rate 1.0, pauses included, as estimated; empty until it is loaded.
        paragraphs: The lines with which the title, the byline and each passage begin.
        failed: Whether it could not be loaded.
        done: Whether it has been heard to its end.
        line: Where it was left.
    """

    id: int
    lengths: tuple[float, ...] = ()
    paragraphs: tuple[int, ...] = ()
    failed: bool = False
    done: bool = False
    line: int = 0

    @property
    def ready(self) -> bool:
        """Whether it can be played."""
        return bool(self.lengths)


@dataclass(frozen=True, slots=True)
class State:
    """All that decides what happens next.

    Attributes:
        tracks: The queue, in order.
        current: The number of the track that is played or would be; None where the queue is empty.
        line: The line that is heard, or will be.
        offset: Where in that line it begins or began, in seconds at rate 1.0.
        mode: What the player is doing.
        generation: Counts what was asked to be spoken; sound of an older one is thrown away.
        rate: The speed, a multiplier.
        volume: 0.0 to 2.0.
        muted: Whether it is silent in spite of that.
        after: What follows an article.
        sleep_at: When it is to fall silent, in seconds of the caller's clock; None for never.
        sleep_at_end: Whether it is to fall silent at the end of the article.
        lost: Whether the sound output has gone away, so that it plays again when that is back.
    """

    tracks: tuple[Track, ...] = ()
    current: int | None = None
    line: int = 0
    offset: float = 0.0
    mode: Mode = Mode.STOPPED
    generation: int = 0
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
        return next((track for track in self.tracks if track.id == self.current), None)
