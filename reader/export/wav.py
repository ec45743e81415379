"""Writes WAV: 16-bit mono PCM in a RIFF container.

To a file, the header gets its sizes when the file is closed. To a pipe it cannot, so the sizes say "until the end", as
players expect of a stream. The header goes out with the first sound, so that a player at the other end starts with it.
"""

from __future__ import annotations

import io
import os
import struct
from typing import TYPE_CHECKING, BinaryIO

from reader.errors import ExportError
from voices.speech import BYTES_PER_FRAME

if TYPE_CHECKING:
    from voices.speech import AudioFormat

__all__ = ["MAX_BYTES", "WavWriter"]

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_UNTIL_THE_END = 0xFFFFFFFF
MAX_BYTES = _UNTIL_THE_END - _HEADER.size
"""Audio in one WAV file, at most: its sizes are 32-bit numbers. 27 hours at 22,050 Hz."""


class WavWriter:
    """Appends PCM to a binary stream as WAV. The stream stays the caller's, to open and to close.

    Args:
        stream: Where to write. If it can seek and is at its beginning, `finish` puts the sizes into the header.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._rewritable = _is_rewritable(stream)
        self._format: AudioFormat | None = None
        self._bytes = 0

    @property
    def seconds(self) -> float:
        """How much has been written."""
        return self._bytes / BYTES_PER_FRAME / self._format.sample_rate if self._format else 0.0

    def write(self, pcm: bytes, audio: AudioFormat) -> None:
        """Append PCM; the first sound takes the header with it.

        Raises:
            ExportError: The format changed on the way, or the file would be longer than WAV allows.
            OSError: The stream could not be written.
        """
        if self._bytes + len(pcm) > MAX_BYTES:
            raise ExportError(
                "the sound is longer than a WAV file can hold (27 hours): export several articles to a folder, for a "
                "file each; print a long one with `reader text`, cut that into several files and export those"
            )
        if self._format is None:
            self._format = audio
            self._stream.write(_header(audio, _UNTIL_THE_END - _HEADER.size) + pcm)
        elif audio != self._format:
            raise ExportError(
                f"the voices' sample rates differ ({self._format.sample_rate} and {audio.sample_rate} Hz)"
            )
        else:
            self._stream.write(pcm)
        self._bytes += len(pcm)

    def finish(self) -> None:
        """Put the true sizes into the header, where it can be written anew.

        Raises:
            OSError: The stream could not be written.
        """
        self._stream.flush()
        if self._format and self._rewritable:
            self._stream.seek(0)
            self._stream.write(_header(self._format, self._bytes))
            self._stream.seek(0, io.SEEK_END)
            self._stream.flush()


def _is_rewritable(stream: BinaryIO) -> bool:
    """Whether the header can be written anew: not in a pipe, nor behind other sound, nor where all goes to the end."""
    if not stream.seekable() or stream.tell() != 0:
        return False
    try:
        import fcntl

        return not fcntl.fcntl(stream.fileno(), fcntl.F_GETFL) & os.O_APPEND
    except (ImportError, OSError):  # Windows; a stream without a file
        return True


def _header(audio: AudioFormat, size: int) -> bytes:
    rate = audio.sample_rate
    return _HEADER.pack(
        b"RIFF", size + _HEADER.size - 8, b"WAVE",
        b"fmt ", 16, 1, 1, rate, rate * BYTES_PER_FRAME, BYTES_PER_FRAME, 8 * BYTES_PER_FRAME,
        b"data", size,
    )  # fmt: skip
