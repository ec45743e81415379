"""Reads uncompressed AIFF and AIFF-C, in which macOS writes speech (Python 3.13 has no `aifc` any more).

The format is Apple's "Audio Interchange File Format", version 1.3, and its AIFF-C draft of 1991.
"""

from __future__ import annotations

import struct
import sys
from array import array

__all__ = ["read_aiff"]

_BIG_ENDIAN = (b"NONE", b"twos")
_LITTLE_ENDIAN = b"sowt"
_CHUNK = struct.Struct(">4sI")
_COMMON = struct.Struct(">hLh")  # channels, frames, bits; a rate of ten bytes follows
_RATE = struct.Struct(">HQ")  # IEEE 754 extended: sign and exponent, then 64 bits of mantissa
_EXPONENT_BIAS = 16_383
_MANTISSA_BITS = 63
_HIGHEST_RATE_BITS = 20


def read_aiff(data: bytes) -> tuple[int, bytes]:
    """The audio of a file with one channel of 16 bits.

    Args:
        data: The whole file.

    Returns:
        The sample rate in hertz, and little-endian PCM.

    Raises:
        ValueError: It is damaged, or of another format; the message says which.
    """
    if data[:4] != b"FORM" or data[8:12] not in (b"AIFF", b"AIFC"):
        raise ValueError("it is not an AIFF file")
    chunks = _chunks(data)
    try:
        common, sound = chunks[b"COMM"], chunks[b"SSND"]
        channels, frames, bits = _COMMON.unpack_from(common)
        exponent, mantissa = _RATE.unpack_from(common, _COMMON.size)
        (offset,) = struct.unpack_from(">I", sound)
    except (KeyError, struct.error) as error:
        raise ValueError("it is a damaged AIFF file") from error
    coding = common[18:22] if data[8:12] == b"AIFC" else b"NONE"
    if coding not in (*_BIG_ENDIAN, _LITTLE_ENDIAN):
        raise ValueError(f"its AIFF coding is {coding.decode('ascii', 'replace')}, not PCM")
    if (channels, bits) != (1, 16):
        raise ValueError(f"it has {channels} channels of {bits} bits, not one of 16")
    whole_bits = exponent - _EXPONENT_BIAS
    if not 0 < whole_bits <= _HIGHEST_RATE_BITS:
        raise ValueError("its sample rate is no sample rate")
    samples = array("h", sound[8 + offset :][: 2 * frames])
    if len(samples) < frames:
        raise ValueError("it is a damaged AIFF file")
    if (coding == _LITTLE_ENDIAN) != (sys.byteorder == "little"):
        samples.byteswap()
    if sys.byteorder == "big":
        samples.byteswap()
    return mantissa >> (_MANTISSA_BITS - whole_bits), samples.tobytes()


def _chunks(data: bytes) -> dict[bytes, bytes]:
    chunks = {}
    position = 12
    while position + _CHUNK.size <= len(data):
        name, size = _CHUNK.unpack_from(data, position)
        position += _CHUNK.size
        chunks[name] = data[position : position + size]
        position += size + size % 2
    return chunks
