"""A program of the system that plays what it is piped: where miniaudio has no build, or finds no device."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from typing import TYPE_CHECKING, cast

from reader.errors import OutputError
from reader.playback.silent import ClockedOutput

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["ProgramOutput"]

_PIPE_BYTES = 4_096  # the least that Linux gives; what is in the pipe is heard after a pause
_SECONDS_TO_END = 2.0


def _commands(sample_rate: int) -> tuple[tuple[str, ...], ...]:
    rate = str(sample_rate)
    return (
        (
            "paplay",
            "--raw",
            "--format=s16le",
            f"--rate={rate}",
            "--channels=1",
            "--latency-msec=60",
            "--client-name=Reader",
        ),
        ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", rate, "-c", "1", "--buffer-time=100000", "-"),
        ("pw-play", "--raw", "--format=s16", f"--rate={rate}", "--channels=1", "--latency=60ms", "-"),
    )


class ProgramOutput(ClockedOutput):
    """Plays through the first of paplay, aplay and pw-play that is there; see `reader.playback.output.AudioOutput`.

    Raises:
        OutputError: There is none, or none that can play.
    """

    audible = True

    def __init__(self, sample_rate: int) -> None:
        for command in _commands(sample_rate):
            if (program := shutil.which(command[0])) and (process := _started((program, *command[1:]))):
                self.name = command[0]
                self._process = process
                break
        else:
            raise OutputError("there is no program that plays sound: paplay, aplay or pw-play")
        super().__init__(sample_rate)

    @property
    def alive(self) -> bool:
        """Whether the program still runs and takes frames."""
        return super().alive and self._process.poll() is None

    def close(self) -> None:
        """Let the program end when it has played what it has."""
        stream = cast("BinaryIO", self._process.stdin)
        super().close()
        with contextlib.suppress(OSError):
            stream.close()
        try:
            self._process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _send(self, pcm: bytes) -> None:
        stream = cast("BinaryIO", self._process.stdin)
        stream.write(pcm)


def _started(command: tuple[str, ...]) -> subprocess.Popen[bytes] | None:
    """The running program; None where it ends at once, as it does where there is no sound server."""
    try:
        process = subprocess.Popen(  # noqa: S603 - of the system, by its own name
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, bufsize=0
        )
    except OSError:
        return None
    _narrow(cast("BinaryIO", process.stdin))
    try:
        process.wait(_SECONDS_TO_SEE)
    except subprocess.TimeoutExpired:
        return process
    cast("BinaryIO", process.stdin).close()
    return None


_SECONDS_TO_SEE = 0.1


def _narrow(pipe: BinaryIO) -> None:
    try:
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    except (ImportError, AttributeError, OSError):  # another system
        return
