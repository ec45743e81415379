"""Ends work that takes longer than it may, from a thread of its own."""

from __future__ import annotations

import math
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Watchdog"]


class Watchdog:
    """Calls `bite` once, when a watched stretch of work is not over in time.

    A blocking read cannot be given a time limit on every platform; the process at its other end can be killed. The
    thread wakes about once per time limit, not once per stretch of work, so that watching costs microseconds. It starts
    at once: from Python 3.12 on none can be started while the interpreter shuts down, when engines are closed.

    Args:
        bite: What ends the work; called in the watchdog's thread.
    """

    def __init__(self, bite: Callable[[], object]) -> None:
        self._bite = bite
        self._condition = threading.Condition()
        self._deadline = math.inf
        self._wakes_at = math.inf
        self._stopped = False
        self.has_bitten = False
        self._thread = threading.Thread(target=self._watch, name="engine-watchdog", daemon=True)
        self._thread.start()

    @contextmanager
    def watching(self, seconds: float) -> Iterator[None]:
        """Watch the body of the `with` statement.

        Args:
            seconds: How long it may take.
        """
        with self._condition:
            self._deadline = time.monotonic() + seconds
            if self._deadline < self._wakes_at:
                self._condition.notify()
        try:
            yield
        finally:
            with self._condition:
                self._deadline = math.inf

    def stop(self) -> None:
        """End the thread; may be called twice."""
        with self._condition:
            self._stopped = True
            self._condition.notify()
        self._thread.join()

    def _watch(self) -> None:
        with self._condition:
            while not self._stopped:
                left = self._deadline - time.monotonic()
                if left <= 0:
                    self.has_bitten = True
                    self._bite()
                    return
                self._wakes_at = self._deadline
                self._condition.wait(None if math.isinf(left) else left)
