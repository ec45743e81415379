import struct

import pytest

from voices.aiff import read_aiff

# 22,050 as an 80-bit float: 2**14 <= 22,050, so the exponent is 16,383 + 14, and the mantissa starts with the number.
RATE_22050 = struct.pack(">HQ", 16_383 + 14, 22_050 << (63 - 14))
SAMPLES = (0, 1, -1, 32_767, -32_768)


def chunk(name, data):
    return name + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)


def aiff(coding=None, order=">", channels=1, bits=16, rate=RATE_22050, offset=0, extra=b"", samples=SAMPLES):
    common = struct.pack(">hLh", channels, len(samples) // channels, bits) + rate
    if coding:
        common += coding + b"\0\0"
    sound = struct.pack(">II", offset, 0) + bytes(offset) + struct.pack(f"{order}{len(samples)}h", *samples)
    kind = b"AIFC" if coding else b"AIFF"
    return chunk(b"FORM", kind + extra + chunk(b"COMM", common) + chunk(b"SSND", sound))


@pytest.mark.parametrize(
    "data",
    [
        aiff(),
        aiff(b"NONE"),
        aiff(b"twos"),
        aiff(b"sowt", order="<"),
        aiff(offset=6),
        aiff(extra=chunk(b"FVER", b"abc")),
    ],
    ids=["AIFF", "NONE", "twos", "sowt", "offset", "odd chunk before"],
)
def test_uncompressed_audio_comes_out_little_endian(data):
    assert read_aiff(data) == (22_050, struct.pack("<5h", *SAMPLES))


@pytest.mark.parametrize("hertz", [8_000, 16_000, 44_100, 48_000])
def test_the_sample_rate_is_read(hertz):
    bits = hertz.bit_length() - 1
    rate = struct.pack(">HQ", 16_383 + bits, hertz << (63 - bits))
    assert read_aiff(aiff(rate=rate))[0] == hertz


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (aiff(channels=2, samples=SAMPLES[:4]), "2 channels of 16 bits"),
        (aiff(bits=8), "1 channels of 8 bits"),
        (aiff(b"fl32"), "coding is fl32"),
        (aiff(rate=bytes(10)), "sample rate"),
        (aiff()[:-4], "damaged"),
        (aiff()[:20], "damaged"),
        (chunk(b"FORM", b"AIFF"), "damaged"),
        (b"RIFF\0\0\0\0WAVE", "not an AIFF"),
        (b"", "not an AIFF"),
    ],
)
def test_everything_else_is_refused_with_the_reason(data, reason):
    with pytest.raises(ValueError, match=reason):
        read_aiff(data)
