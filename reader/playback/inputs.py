"""What a player is given, one at a time: wishes of its user, and news of what has happened; plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.playback.state import After, Track, Unit

__all__ = [
    "Add",
    "AfterArticle",
    "Finished",
    "Input",
    "Jump",
    "Loaded",
    "Lost",
    "Move",
    "Mute",
    "Pause",
    "Play",
    "Reached",
    "Regained",
    "Remove",
    "Repeat",
    "Respeak",
    "SetRate",
    "SetVolume",
    "Skip",
    "Sleep",
    "Sounding",
    "Step",
    "Tick",
    "Toggle",
]

# Wishes of the user.


@dataclass(frozen=True, slots=True)
class Play:
    """Play, or go on."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Be silent, and keep the place to the sample."""


@dataclass(frozen=True, slots=True)
class Toggle:
    """Play where it is silent, pause where it is not."""


@dataclass(frozen=True, slots=True)
class Step:
    """Go to the next (1) or the previous (-1) of a unit."""

    unit: Unit
    by: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """Say the sentence again."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Go forward or back by seconds of what is heard.

    Attributes:
        seconds: How far; negative for back.
        into: How far into the line the sound is now, in seconds as heard.
    """

    seconds: float
    into: float = 0.0


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to a line of a track, and play."""

    track: int
    line: int = 0


@dataclass(frozen=True, slots=True)
class SetRate:
    """Speak at a speed from here on.

    Attributes:
        rate: 0.5 to 4.0.
        into: How far into the line the sound is, in seconds as heard.
    """

    rate: float
    into: float = 0.0


@dataclass(frozen=True, slots=True)
class Respeak:
    """Speak anew from here on: the voice, the profile or the lexicon has changed."""

    into: float = 0.0


@dataclass(frozen=True, slots=True)
class SetVolume:
    """Play as loud as that: 0.0 to 2.0."""

    volume: float


@dataclass(frozen=True, slots=True)
class Mute:
    """Be silent while going on, or audible again."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Fall silent at a time of the caller's clock, or at the end of the article; neither takes it back."""

    at: float | None = None
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class AfterArticle:
    """Choose what follows an article."""

    after: After


@dataclass(frozen=True, slots=True)
class Add:
    """Put a track into the queue, at its end or at a place; play it where nothing is played yet."""

    track: Track
    place: int | None = None
    play: bool = False


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a track out of the queue."""

    track: int


@dataclass(frozen=True, slots=True)
class Move:
    """Move a track up (-1) or down (1) in the queue."""

    track: int
    by: int


# News of what has happened.


@dataclass(frozen=True, slots=True)
class Loaded:
    """A track has been loaded, or could not be: then it has no lengths."""

    track: int
    lengths: tuple[float, ...] = ()
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sounding:
    """The first sound of what was asked for is there."""

    generation: int


@dataclass(frozen=True, slots=True)
class Reached:
    """A line has begun to be heard."""

    generation: int
    line: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The last line of the track has been heard."""

    generation: int


@dataclass(frozen=True, slots=True)
class Lost:
    """The sound output has gone away."""


@dataclass(frozen=True, slots=True)
class Regained:
    """The sound output is back."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed: the caller's clock, in seconds."""

    now: float


Input = (
    Play | Pause | Toggle | Step | Repeat | Skip | Jump | SetRate | Respeak | SetVolume | Mute | Sleep | AfterArticle
    | Add | Remove | Move | Loaded | Sounding | Reached | Finished | Lost | Regained | Tick
)  # fmt: skip
