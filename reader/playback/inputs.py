"""What a player is given, one at a time: wishes of its user, and news of what has happened; plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.playback.state import After, Track, Unit

__all__ = [
    "Add",
    "AfterArticle",
    "Faster",
    "Finished",
    "Input",
    "Jump",
    "Loaded",
    "Loading",
    "Lost",
    "Louder",
    "Mark",
    "Move",
    "Mute",
    "Pause",
    "Placed",
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
    """Go to the next or the previous of a unit.

    Back leads to the beginning of the sentence or paragraph, or within half a second from there to the one before. On
    behind the last, the article is at its end. Another article goes on where it was left.

    Attributes:
        unit: What is gone over.
        by: 1 for the next, -1 for the previous.
        into: How much of the line has been heard.
    """

    unit: Unit
    by: int
    into: float | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """Go forward or back within the article; behind its last line it is at its end.

    Attributes:
        seconds: How far, in seconds as heard; negative for back.
        into: How much of the line has been heard.
    """

    seconds: float
    into: float | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """Say the sentence again, also from a pause."""


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to a track.

    Attributes:
        track: Its number.
        line: Where in it; None for where it was left, or its beginning if it is done.
        play: Whether to play there in any case; otherwise what was silent stays so.
    """

    track: int
    line: int | None = None
    play: bool = True


@dataclass(frozen=True, slots=True)
class SetRate:
    """Speak at a speed from here on.

    Attributes:
        rate: 0.5 to 4.0; what is beyond becomes the nearest.
        into: How much of the line has been heard.
    """

    rate: float
    into: float | None = None


@dataclass(frozen=True, slots=True)
class Faster:
    """Speak at a neighbouring speed of `RATES` from here on.

    A wish of its own, since two presses of a key may come before the first is answered.

    Attributes:
        by: 1 for faster, -1 for slower.
        into: How much of the line has been heard.
    """

    by: int
    into: float | None = None


@dataclass(frozen=True, slots=True)
class Respeak:
    """Speak anew from here on: the voice, the profile or the lexicon has changed."""

    into: float | None = None


@dataclass(frozen=True, slots=True)
class SetVolume:
    """Play as loud as that: 0.0 to 2.0; what is beyond becomes the nearest. It ends muting."""

    volume: float


@dataclass(frozen=True, slots=True)
class Louder:
    """Play louder, or less loud, by a difference of volume. It ends muting."""

    by: float


@dataclass(frozen=True, slots=True)
class Mute:
    """Be silent while going on, or audible again."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Fall silent at a time of the caller's clock (in seconds), or at the end of the article; neither takes it back."""

    at: float | None = None
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class AfterArticle:
    """Choose what follows an article."""

    after: After


@dataclass(frozen=True, slots=True)
class Add:
    """Put a track into the queue.

    Attributes:
        track: One whose number is not in the queue. What was removed is put back so, with its place.
        place: Where: 0 is before the first; None for the end.
        play: Whether to play it, unless something is played already.
    """

    track: Track
    place: int | None = None
    play: bool = False


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a track out of the queue; the one behind it is played where it was played."""

    track: int


@dataclass(frozen=True, slots=True)
class Move:
    """Move a track down the queue by so many places; negative for up."""

    track: int
    by: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Take a track for heard, or for not heard; its place stays. The next is played where the current one is marked."""

    track: int
    done: bool = True


# News of what has happened.


@dataclass(frozen=True, slots=True)
class Loading:
    """A track that could not be loaded is being loaded again."""

    track: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """A track has been loaded, or could not be; or its lines are others now.

    Attributes:
        track: Its number.
        lengths: See `Track`; none where it could not be loaded. What has been loaded before stays loaded then.
        paragraphs: See `Track`.
        line: The line that its place is in now; None where that has not changed.
        into: How much of the line has been heard, where it is the current one.
    """

    track: int
    lengths: tuple[float, ...] = ()
    paragraphs: tuple[int, ...] = ()
    line: int | None = None
    into: float | None = None


@dataclass(frozen=True, slots=True)
class Sounding:
    """The first sound of what was asked for is there: it is heard unless the output is held."""

    generation: int


@dataclass(frozen=True, slots=True)
class Reached:
    """A line has begun to be heard: the first frame of its speech, behind the silence before it."""

    generation: int
    line: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The last line of the track has been heard."""

    generation: int


@dataclass(frozen=True, slots=True)
class Lost:
    """The sound output has gone away, and with it all sound that it had."""

    into: float | None = None


@dataclass(frozen=True, slots=True)
class Regained:
    """There is a sound output again."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed: the caller's clock, in seconds."""

    now: float


Input = (
    Play | Pause | Toggle | Step | Skip | Repeat | Jump | SetRate | Faster | Respeak | SetVolume | Louder | Mute
    | Sleep | AfterArticle | Add | Remove | Move | Mark
    | Loading | Loaded | Sounding | Reached | Finished | Lost | Regained | Tick
)  # fmt: skip

Placed = Step | Skip | SetRate | Faster | Respeak | Loaded | Lost
"""What needs to know how much of the line has been heard, as `into`: a share of the line as written, 0.0 to 1.0, or
None where no sound of this generation has been heard in it. Whoever takes the input fills that in, at that moment: in
the sender's hands it would be out of date."""
