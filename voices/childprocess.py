"""Owns the process of one engine: starts it, asks it, sets it a time limit, and ends it without leaving anything."""

from __future__ import annotations

import signal
import subprocess
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, cast

from voices.engine import EngineUnavailable
from voices.watchdog import Watchdog
from voices.wire import Frame, WireError, read_frame, write_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ChildDied", "ChildProcess"]

_LAST_LINES = 5
_LONGEST_LINE = 500
_SECONDS_TO_END = 2.0


class ChildDied(Exception):  # noqa: N818 - says what happened
    """The process ended, hung or answered nonsense, and is gone. The message says how."""


_PIPE_BYTES = 1 << 20


class ChildProcess:
    """A running engine process, used by one thread at a time.

    Args:
        command: The program and its arguments.

    Raises:
        EngineUnavailable: It cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        except OSError as error:
            raise EngineUnavailable(f"the engine's process cannot be started: {error}") from error
        self._requests = cast("BinaryIO", self._process.stdin)
        self._answers = cast("BinaryIO", self._process.stdout)
        _widen(self._answers)
        self._last_lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._listener = threading.Thread(target=self._keep_last_lines, name="engine-stderr", daemon=True)
        self._listener.start()
        self._watchdog = Watchdog(self._process.kill)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def ask(self, request: Frame, seconds: float) -> Frame:
        """Send a request and wait for its answer.

        Args:
            request: The request.
            seconds: How long it may take; then the process is killed.

        Raises:
            ChildDied: There is no answer, and the process is gone.
        """
        answered = False
        try:
            with self._watchdog.watching(seconds):
                write_frame(self._requests, request)
                answer = read_frame(self._answers)
            answered = answer.number == request.number
        except WireError as error:
            raise ChildDied(str(error)) from error
        except (EOFError, OSError) as error:
            how = f"it gave no answer in {seconds:g} seconds" if self._watchdog.has_bitten else self._cause_of_death()
            raise ChildDied(how) from error
        finally:
            # After Ctrl-C, too: half an answer may be in the pipe.
            if not answered:
                self.kill()
        if not answered:
            raise ChildDied("it answered another request")
        return answer

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._clean_up()

    def end(self) -> None:
        """Let it end by itself, which it does when its input ends; kill it if that takes too long."""
        self._close_input()
        self._wait_or_kill()
        self._clean_up()

    def _wait_or_kill(self) -> int:
        # `wait` with a time limit of its own would poll.
        with self._watchdog.watching(_SECONDS_TO_END):
            return self._process.wait()

    def _clean_up(self) -> None:
        self._process.wait()
        self._watchdog.stop()
        self._listener.join()
        self._answers.close()
        self._close_input()

    def _close_input(self) -> None:
        # It is closed even where the rest of a request can no longer be sent.
        with suppress(OSError):
            self._requests.close()

    def _keep_last_lines(self) -> None:
        with cast("BinaryIO", self._process.stderr) as stream:
            while line := stream.readline(_LONGEST_LINE):
                if line.strip():
                    self._last_lines.append(line.decode("utf-8", "replace").strip())

    def _cause_of_death(self) -> str:
        code = self._wait_or_kill()
        self._listener.join()
        if code < 0:
            names = {known.value: known.name for known in signal.Signals}
            return f"it was ended by {names.get(-code, f'signal {-code}')}"
        return f"it ended with code {code}" + (f": {self._last_lines[-1]}" if self._last_lines else "")


def _widen(pipe: BinaryIO) -> None:
    """Let a sentence's sound through in one go, where the system can: through 64 kB it takes several turns of both."""
    try:
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    except (ImportError, AttributeError, OSError):  # another system, or a limit on what a user may have
        return
