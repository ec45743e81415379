"""An engine that runs another one in a process of its own, so that a crash or a hang there loses nothing."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn, TypeVar

from voices.childprocess import ChildDied, ChildProcess
from voices.engine import EngineCrashed, EngineError, EngineUnavailable, VoiceNotFound
from voices.speakable import without_symbols
from voices.wire import Frame, Kind, WireError, pack_utterance, unpack_phonemes, unpack_speech, unpack_voices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from voices.speech import Speech, Utterance, Voice

__all__ = ["IsolatedEngine", "time_limit"]

_Answer = TypeVar("_Answer")

_BASE_SECONDS = 10.0
_SECONDS_A_CHARACTER = 0.02
_NUMBERS = 1 << 32


def time_limit(characters: int) -> float:
    """How long an engine may take over a text, in seconds, before it counts as hung.

    Ten seconds, which must do for the start of the process on a busy machine, and a third of the time that the text
    takes to hear (15 characters a second).
    """
    return _BASE_SECONDS + _SECONDS_A_CHARACTER * characters


class IsolatedEngine:
    """Speaks with the engine `name` of the registry, in a spawned process.

    The process starts at once and gets ready while the caller does other things. When it dies, hangs or answers
    nonsense, a new one takes its place and the utterance is tried once more, and then once without its symbols: what
    crashes eSpeak NG 1.52 is an emoji after certain letters, and a sentence is worth more than its emoji.

    Args:
        name: The engine's name.
        limit: Seconds that a text of so many characters may take.
        command: What runs in the process, if not `voices.child`.

    Raises:
        EngineUnavailable: The process cannot be started.
    """

    def __init__(
        self, name: str, *, limit: Callable[[int], float] = time_limit, command: Sequence[str] | None = None
    ) -> None:
        self.name = name
        self._limit = limit
        # -P: what lies in the current folder must not become a module of the engine.
        self._command = command or (sys.executable, "-P", "-m", "voices.child", name)
        self._number = 0
        self._closed = False
        self._child: ChildProcess | None = ChildProcess(self._command)

    @property
    def pid(self) -> int | None:
        """The number of the process that runs now, if any."""
        return self._child.pid if self._child else None

    def voices(self) -> tuple[Voice, ...]:
        """The engine's voices.

        Raises:
            EngineUnavailable: The engine cannot work on this machine.
            EngineCrashed: Its process died or hung twice.
            EngineError: They could not be listed.
        """
        return self._ask(Kind.LIST_VOICES, [b""] * 2, self._limit(0), unpack_voices)

    def synthesize(self, utterance: Utterance) -> Speech:
        """Speak an utterance.

        Raises:
            EngineUnavailable: The engine cannot work on this machine.
            VoiceNotFound: It has no such voice.
            EngineCrashed: Its process died or hung over every try; the next utterance gets a new process.
            EngineError: It could not be said.
        """
        return self._ask(Kind.SPEAK, _wordings(utterance), self._limit(len(utterance.text)), unpack_speech)

    def phonemes(self, utterance: Utterance) -> str:
        """Tell the sounds of an utterance; see `voices.engine.Transcriber`.

        Raises:
            EngineUnavailable: The engine cannot work on this machine.
            VoiceNotFound: It has no such voice.
            EngineCrashed: Its process died or hung over every try.
            EngineError: It does not tell its sounds.
        """
        return self._ask(Kind.TRANSCRIBE, _wordings(utterance), self._limit(len(utterance.text)), unpack_phonemes)

    def close(self) -> None:
        """End the process."""
        self._closed = True
        if self._child:
            self._child.end()
            self._child = None

    def _ask(self, kind: Kind, tries: Iterable[bytes], seconds: float, unpack: Callable[[Frame], _Answer]) -> _Answer:
        if self._closed:
            raise EngineError("the engine is closed")
        failures: list[Exception] = []
        for head in tries:
            child = self._living_child()
            self._number = (self._number + 1) % _NUMBERS
            try:
                answer = child.ask(Frame(self._number, kind, head), seconds)
                return _raise_error(answer) if answer.kind in _ERRORS else unpack(answer)
            except (ChildDied, WireError) as error:
                child.kill()
                failures.append(error)
        advice = "leave this text out" if kind is not Kind.LIST_VOICES else "try another engine"
        message = f"the engine “{self.name}” failed {len(failures)} times: {failures[-1]}; {advice}"
        raise EngineCrashed(message) from failures[-1]

    def _living_child(self) -> ChildProcess:
        if self._child and not self._child.alive:
            self._child.kill()
            self._child = None
        self._child = self._child or ChildProcess(self._command)
        return self._child


_ERRORS = {Kind.NO_SUCH_VOICE: VoiceNotFound, Kind.FAILED: EngineError, Kind.UNAVAILABLE: EngineUnavailable}


def _raise_error(answer: Frame) -> NoReturn:
    raise _ERRORS[answer.kind](answer.head.decode("utf-8", "replace"))


def _wordings(utterance: Utterance) -> Iterator[bytes]:
    head = pack_utterance(utterance)
    yield head
    yield head
    plain = without_symbols(utterance.text)
    if plain != utterance.text:
        yield pack_utterance(replace(utterance, text=plain))
