"""The contract that every speech engine keeps, and the errors that engines raise.

VoicesError
├── EngineUnavailable     the engine cannot work on this machine
└── EngineError           it could not say this utterance
    ├── VoiceNotFound     it has no such voice
    └── EngineCrashed     its process died or hung; the next utterance gets a new one
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voices.speech import Speech, Utterance, Voice

__all__ = [
    "MAX_UTTERANCE",
    "Engine",
    "EngineCrashed",
    "EngineError",
    "EngineUnavailable",
    "Transcriber",
    "VoiceNotFound",
    "VoicesError",
]

MAX_UTTERANCE = 10_000
"""Characters in one utterance, at most; callers split far earlier (one sentence is one utterance)."""


class VoicesError(Exception):
    """The root of this package's errors; ``str(error)`` is one line for a person."""


class EngineUnavailable(VoicesError):  # noqa: N818 - a state, in the words that users read
    """The engine cannot work on this machine; the message says what is missing."""


class EngineError(VoicesError):
    """The engine could not say this utterance."""


class VoiceNotFound(EngineError):  # noqa: N818 - names what is the matter
    """The engine has no voice of that name."""


class EngineCrashed(EngineError):  # noqa: N818 - names what is the matter
    """The engine's process died or hung."""


class Engine(Protocol):
    """Something that turns text into speech.

    An engine is used by one thread at a time. One sentence is one utterance, so nothing streams inside an engine.
    Text may hold anything a page can (NUL, lone surrogates, emoji): an engine says what it can and skips the rest.
    """

    name: str

    def voices(self) -> Sequence[Voice]:
        """The voices it has, the default one first.

        Raises:
            EngineError: They could not be listed.
        """
        ...

    def synthesize(self, utterance: Utterance) -> Speech:
        """Speak an utterance.

        An utterance with nothing to say gives a `Speech` without frames.

        Raises:
            VoiceNotFound: The engine has no such voice.
            EngineError: It could not be said.
        """
        ...

    def close(self) -> None:
        """Give back what the engine holds; may be called twice."""
        ...


@runtime_checkable
class Transcriber(Protocol):
    """An engine that can also tell the sounds that it would make."""

    def phonemes(self, utterance: Utterance) -> str:
        """The sounds of an utterance, in the letters of the International Phonetic Alphabet, in one line.

        Args:
            utterance: What would be spoken; its prosody plays no part.

        Raises:
            VoiceNotFound: The engine has no such voice.
            EngineError: It cannot tell.
        """
        ...
