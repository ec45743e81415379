"""What a player does when it has taken an input, in order; plain data."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "Effect",
    "Go",
    "Hold",
    "Save",
    "Speak",
    "Stop",
    "Tell",
    "Volume",
]


@dataclass(frozen=True, slots=True)
class Speak:
    """Throw away all sound and speak from here on: that line, and those behind it to the track's end.

    Attributes:
        generation: What its sound is known by.
        track: The number of the track.
        line: The line to begin with.
        offset: How far into it, as a share of the line as written, 0.0 to 1.0: from the beginning of that word on.
    """

    generation: int
    track: int
    line: int
    offset: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Throw away all sound, and speak no more."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Let the output be silent, and keep what it has."""


@dataclass(frozen=True, slots=True)
class Go:
    """Let the output go on."""


@dataclass(frozen=True, slots=True)
class Volume:
    """Play as loud as that."""

    volume: float


@dataclass(frozen=True, slots=True)
class Save:
    """Write down the queue, the place, and the rate, the volume and what follows an article."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the user, in a line."""

    message: str


Effect = Speak | Stop | Hold | Go | Volume | Save | Tell
