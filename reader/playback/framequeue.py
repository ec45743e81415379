"""Frames on their way to the sound card: put in by one thread, taken by another, with nothing to wait for.

The taker may be an audio callback, which must not wait: there are no locks. Each operation on the shared data is a
single one of Python's, and what a seek throws away goes as a whole, so that a taker in the middle of it finishes on the
old frames and leaves nothing of them behind.
"""

from __future__ import annotations

from array import array
from collections import deque

from voices.speech import BYTES_PER_FRAME

__all__ = ["FrameQueue"]


class _Line:
    """What is queued since the last time that all was thrown away."""

    __slots__ = ("chunks", "first", "put", "taken")

    def __init__(self) -> None:
        self.chunks: deque[memoryview] = deque()
        self.first: memoryview | None = None  # the rest of the chunk that has been begun
        self.put = self.taken = 0  # frames


class FrameQueue:
    """A queue of 16-bit mono frames that can be stopped to the frame and emptied at once.

    Attributes:
        paused: Whether nothing is given out.
        volume: What frames are multiplied by as they go out, 0.0 to 2.0.
    """

    def __init__(self) -> None:
        self._line = _Line()
        self.paused = False
        self.volume = 1.0

    @property
    def queued(self) -> int:
        """Frames that wait to be taken."""
        line = self._line
        return line.put - line.taken

    @property
    def taken(self) -> int:
        """Frames that have been taken since the queue was last cleared."""
        return self._line.taken

    def put(self, pcm: bytes) -> None:
        """Queue frames behind the others.

        Args:
            pcm: 16-bit mono frames, of any number.
        """
        if pcm:
            line = self._line
            line.chunks.append(memoryview(pcm))
            line.put += len(pcm) // BYTES_PER_FRAME

    def clear(self) -> None:
        """Throw away what has not been taken; the count of taken frames begins anew."""
        self._line = _Line()

    def take(self, frames: int) -> bytes:
        """Take frames, as many as there are; none while the queue is paused.

        Args:
            frames: How many, at most.

        Returns:
            Their PCM.
        """
        if self.paused:
            return b""
        line, wanted, parts = self._line, frames * BYTES_PER_FRAME, []
        while wanted:
            if line.first is None:
                if not line.chunks:
                    break
                line.first = line.chunks.popleft()
            part = line.first[:wanted]
            line.first = line.first[wanted:] or None
            wanted -= len(part)
            parts.append(part)
        pcm = b"".join(parts)
        line.taken += len(pcm) // BYTES_PER_FRAME
        return pcm if self.volume == 1.0 else _louder(pcm, self.volume)


def _louder(pcm: bytes, volume: float) -> bytes:
    # A buffer of 40 ms takes a tenth of a millisecond, and mostly the volume is 1.
    return array("h", [min(max(-32_768, round(sample * volume)), 32_767) for sample in array("h", pcm)]).tobytes()
