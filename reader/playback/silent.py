"""Outputs that keep time themselves: one that nobody hears, and what it shares with programs that are piped to."""

from __future__ import annotations

import threading
import time

from reader.playback.framequeue import FrameQueue

__all__ = ["ClockedOutput", "SilentOutput"]

_TICK = 0.02  # seconds
_AHEAD = 0.08  # seconds of sound that are given out before their time, so that none comes late


class ClockedOutput:
    """Takes frames from its queue in real time, in a thread of its own, and gives them to `_send`.

    Args:
        sample_rate: In hertz.
    """

    audible = False
    name = "no sound output"

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self._frames = FrameQueue()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="audio-clock", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it still takes frames."""
        return self._thread.is_alive()

    @property
    def queued(self) -> int:
        """Frames that wait to be played."""
        return self._frames.queued

    @property
    def played(self) -> int:
        """Frames that have gone out since the last `clear`."""
        return self._frames.taken

    def write(self, pcm: bytes) -> None:
        """Queue frames behind the others; returns at once."""
        self._frames.put(pcm)

    def pause(self) -> None:
        """Stop the clock, and keep what is queued to the frame."""
        self._frames.paused = True

    def resume(self) -> None:
        """Go on with the very next frame."""
        self._frames.paused = False

    def clear(self) -> None:
        """Throw away what is queued."""
        self._frames.clear()

    def set_volume(self, volume: float) -> None:
        """Play as loud as that from the next buffer on: 0.0 to 2.0."""
        self._frames.volume = volume

    def close(self) -> None:
        """End the thread."""
        self._ended.set()
        self._thread.join()

    def _send(self, pcm: bytes) -> None:
        """Play frames.

        Raises:
            OSError: They cannot be played any more.
        """

    def _run(self) -> None:
        due = time.monotonic()  # when the next frame is
        while not self._ended.wait(_TICK):
            now = time.monotonic()
            due = max(due, now)  # after silence, time is not made up for
            frames = round((now + _AHEAD - due) * self.sample_rate)
            pcm = self._frames.take(max(0, frames))
            if pcm:
                try:
                    self._send(pcm)
                except OSError:
                    return
                due += len(pcm) / 2 / self.sample_rate


class SilentOutput(ClockedOutput):
    """Plays to nobody, in real time; see `reader.playback.output.AudioOutput`."""
