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
    """Throw away all sound and speak from here on, as this generation."""

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
    """Write down the place and the queue."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the user, in a line."""

    message: str


Effect = Speak | Stop | Hold | Go | Volume | Save | Tell
