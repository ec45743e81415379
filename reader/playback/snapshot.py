"""All that a screen shows of a player at a moment: frozen, and replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.playback.state import After, Mode

__all__ = ["Entry", "Message", "Snapshot", "Status"]


class Status(StrEnum):
    """How an entry of the queue is."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the queue.

    Attributes:
        id: Its number, the same for ever.
        source: As the user named it.
        title: The article's title; the source until it is loaded.
        site: The site's name.
        status: How it is.
        seconds: How long it takes to hear, at the present rate, as estimated; 0 until it is loaded.
        left: How much of that is still to be heard.
        reason: Why it failed, in one line.
    """

    id: int
    source: str
    title: str
    site: str | None
    status: Status
    seconds: float
    left: float
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A line for the user; each has another number, so that it is shown once."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a player is doing.

    Attributes:
        entries: The queue, in order.
        current: The number of the entry that is played or would be; None where the queue is empty.
        mode: What the player is doing.
        line: The line that is heard, or will be.
        generation: Counts what was asked to be spoken: the same line with another one is said again.
        word: The word in that line that is heard, as a half-open span of its characters.
        elapsed: Seconds of the article that have been heard, at the present rate, as estimated.
        remaining: Seconds that are still to be heard.
        queue_remaining: The same for the whole queue.
        rate: The speed, a multiplier.
        volume: 0.0 to 2.0.
        muted: Whether it is silent in spite of that.
        after: What follows an article.
        sleep: Seconds until it falls silent; None where no timer runs.
        sleep_at_end: Whether it falls silent at the end of the article.
        output: What it plays through; None before the first sound.
        audible: Whether anybody can hear that.
        lost: Whether the sound output has gone away, so that it waits for another.
        voice: The voice that was chosen; None where each language has its own.
        profile: The profile that was chosen.
        message: The last line for the user.
        asks: A source that is in the queue already, and is only put there again where that is meant.
    """

    entries: tuple[Entry, ...] = ()
    current: int | None = None
    mode: Mode = Mode.STOPPED
    line: int = 0
    generation: int = 0
    word: tuple[int, int] | None = None
    elapsed: float = 0.0
    remaining: float = 0.0
    queue_remaining: float = 0.0
    rate: float = 1.0
    volume: float = 1.0
    muted: bool = False
    after: After = After.NEXT
    sleep: float | None = None
    sleep_at_end: bool = False
    output: str | None = None
    audible: bool = True
    lost: bool = False
    voice: str | None = None
    profile: str | None = None
    message: Message | None = None
    asks: str | None = None
