"""The thread that speaks ahead of what is heard, so that there is no gap between sentences.

It owns the engine. What is asked for takes the place of what was asked for before: its sound comes with the number of
the request, so that whoever gets it can tell what is stale.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.narration.narrate import Spoken, speak
from voices.engine import EngineError, EngineUnavailable, VoicesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.narration.narrate import Delivery
    from reader.narration.script import Line
    from voices.engine import Engine

__all__ = ["AllSpoken", "LineSpoken", "LookAhead", "NotSpoken", "Request"]

_AHEAD = 20.0  # seconds of sound
_LOOK = 0.05  # seconds
_MOST_FAILURES = 5  # lines after one another; then it is not the lines that are at fault


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be spoken.

    Attributes:
        generation: The number that its sound comes with.
        lines: The lines, in order.
        delivery: How to speak them.
        following: The line that was spoken before them, which decides the pause; None where they begin.
    """

    generation: int
    lines: Sequence[Line]
    delivery: Delivery
    following: Spoken | None = None


@dataclass(frozen=True, slots=True)
class LineSpoken:
    """A line's sound."""

    generation: int
    spoken: Spoken


@dataclass(frozen=True, slots=True)
class AllSpoken:
    """There is no more of it."""

    generation: int


@dataclass(frozen=True, slots=True)
class NotSpoken:
    """A line could not be spoken, and is passed over; or nothing can be, and it has been given up.

    Attributes:
        generation: The request's number.
        reason: Why, in one line.
        given_up: Whether nothing more comes.
    """

    generation: int
    reason: str
    given_up: bool = False


class LookAhead:
    """Speaks in a thread of its own.

    Args:
        open_engine: Opens the engine, in that thread, at the first request.
        report: Called there with what has become of a request.
        queued: The seconds of sound that wait to be heard; it waits while they are many.
    """

    def __init__(
        self,
        open_engine: Callable[[], Engine],
        report: Callable[[LineSpoken | AllSpoken | NotSpoken], None],
        queued: Callable[[], float],
    ) -> None:
        self._open_engine = open_engine
        self._report = report
        self._queued = queued
        self._wanted: Request | None = None
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="look-ahead", daemon=True)
        self._thread.start()

    def ask(self, request: Request | None) -> None:
        """Speak this from now on; nothing, for None."""
        with self._changed:
            self._wanted = request
            self._changed.notify()

    def close(self) -> None:
        """End the thread, and give back the engine; a sentence that is being spoken is waited for."""
        with self._changed:
            self._wanted, self._closed = None, True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        engine: Engine | None = None
        done: Request | None = None
        try:
            while (request := self._next(done)) is not None:
                try:
                    engine = engine or self._open_engine()
                    self._speak(request, engine)
                except VoicesError as error:
                    self._report(NotSpoken(request.generation, f"{error}", given_up=True))
                done = request
        finally:
            if engine is not None:
                engine.close()

    def _next(self, done: Request | None) -> Request | None:
        """Wait for a request that has not been done; None when it is time to end."""
        with self._changed:
            while not self._closed and (self._wanted is None or self._wanted is done):
                self._changed.wait()
            return None if self._closed else self._wanted

    def _speak(self, request: Request, engine: Engine) -> None:
        place, failures = 0, 0
        following = request.following

        def lines() -> Iterator[Line]:
            nonlocal place
            while place < len(request.lines):
                place += 1
                yield request.lines[place - 1]

        while place < len(request.lines):
            try:
                for spoken in speak(lines(), engine, request.delivery, following):
                    if not self._wait(request):
                        return
                    self._report(LineSpoken(request.generation, spoken))
                    following, failures = spoken, 0
            except EngineUnavailable:
                raise
            except EngineError as error:
                failures += 1
                if failures == _MOST_FAILURES:
                    raise
                self._report(NotSpoken(request.generation, f"{error}"))
        if self._wanted is request:
            self._report(AllSpoken(request.generation))

    def _wait(self, request: Request) -> bool:
        """Wait until there is need for more; False where that is no longer wanted."""
        with self._changed:
            while self._wanted is request and self._queued() > _AHEAD:
                self._changed.wait(_LOOK)
            return self._wanted is request
