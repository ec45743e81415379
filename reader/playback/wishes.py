"""What a user wants of a player beside what the transport takes: it needs the network, the library or the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.narration.lexicon import Lexicon
    from reader.narration.narrate import Delivery

__all__ = ["AddSources", "ChangeDelivery", "ChangeLexicon", "ClearFinished", "ReadAfterAll", "Retry", "Undo", "Wish"]


@dataclass(frozen=True, slots=True)
class AddSources:
    """Put sources at the end of the queue.

    Attributes:
        sources: Addresses and files, as the user named them.
        play: Whether the first of them is to be played at once.
        again: Whether those are meant too that are in the queue already.
    """

    sources: tuple[str, ...]
    play: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Retry:
    """Load an entry again that has failed."""

    id: int


@dataclass(frozen=True, slots=True)
class Undo:
    """Put back what was removed last."""


@dataclass(frozen=True, slots=True)
class ClearFinished:
    """Take out of the queue what has been heard to its end."""


@dataclass(frozen=True, slots=True)
class ChangeDelivery:
    """Speak in another way from the next word on.

    Attributes:
        delivery: How; its rate is left aside, for that is the transport's.
        voice: The voice that was chosen, for people to see.
        profile: The profile that was chosen.
    """

    delivery: Delivery
    voice: str | None = None
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class ReadAfterAll:
    """Read a piece of an entry that the page left out; its place is in the article from then on.

    Attributes:
        id: The entry's number.
        index: The piece's place in the article's `left_out`.
    """

    id: int
    index: int


@dataclass(frozen=True, slots=True)
class ChangeLexicon:
    """Say words otherwise from now on; what sounds as before is not spoken again."""

    lexicon: Lexicon


Wish = AddSources | Retry | Undo | ClearFinished | ChangeDelivery | ChangeLexicon | ReadAfterAll
