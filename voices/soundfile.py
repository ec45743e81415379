"""Reads the sound files that a system's speech engine writes: WAV on Windows, AIFF on macOS."""

from __future__ import annotations

import io
import struct
import time
import wave
from typing import TYPE_CHECKING

from voices.aiff import read_aiff
from voices.engine import EngineError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["read_when_written"]

_LARGEST = 1 << 29
_POLL_SECONDS = 0.005
_SIZE = {b"RIFF": struct.Struct("<I"), b"FORM": struct.Struct(">I")}
_HEADER_BYTES = 8


def read_when_written(path: Path, seconds: float) -> tuple[int, bytes]:
    """The audio of a file that another part of the system has just written, or is still writing.

    Such files carry their length, which is filled in last: one that is shorter is not yet whole.

    Args:
        path: The file.
        seconds: How long to wait for the rest of it.

    Returns:
        The sample rate in hertz, and 16-bit little-endian mono PCM.

    Raises:
        EngineError: It is not there in time, or is of another format.
    """
    deadline = time.monotonic() + seconds
    while not _is_whole(data := _read(path)):
        if time.monotonic() > deadline:
            raise EngineError("the system's speech engine wrote no audio; try another voice")
        time.sleep(_POLL_SECONDS)
    try:
        return read_aiff(data) if data.startswith(b"FORM") else _read_wav(data)
    except (ValueError, EOFError, wave.Error) as error:
        raise EngineError(f"the audio of the system's speech engine is unusable: {error}; try another voice") from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise EngineError(f"the audio of the system's speech engine cannot be read: {error.strerror}") from error
    if len(data) > _LARGEST:
        raise EngineError("it takes hours to say: split it")
    return data


def _is_whole(data: bytes) -> bool:
    size = _SIZE.get(data[:4])
    if size is None or len(data) <= _HEADER_BYTES:
        return False
    length: int = size.unpack_from(data, 4)[0]
    return 0 < length <= len(data) - _HEADER_BYTES


def _read_wav(data: bytes) -> tuple[int, bytes]:
    with wave.open(io.BytesIO(data)) as file:
        if (file.getnchannels(), file.getsampwidth()) != (1, 2):
            raise ValueError(f"it has {file.getnchannels()} channels of {8 * file.getsampwidth()} bits, not one of 16")
        return file.getframerate(), file.readframes(file.getnframes())
