import io
import struct
import threading
import wave

import pytest

from voices.engine import EngineError
from voices.soundfile import read_when_written


def wav(channels=1, width=2, frames=b"\1\0\2\0"):
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(width)
        out.setframerate(16_000)
        out.writeframes(frames)
    return file.getvalue()


def test_a_wav_file_is_read(tmp_path):
    path = tmp_path / "said.wav"
    path.write_bytes(wav())
    assert read_when_written(path, 0) == (16_000, b"\1\0\2\0")


def test_a_file_that_is_still_being_written_is_waited_for(tmp_path):
    path = tmp_path / "said.wav"
    whole = wav()
    path.write_bytes(whole[:20])
    writer = threading.Timer(0.02, path.write_bytes, [whole])
    writer.start()
    assert read_when_written(path, 60) == (16_000, b"\1\0\2\0")
    writer.join()


@pytest.mark.parametrize("content", [None, b"", b"RIFF", wav()[:-1], b"something else entirely"])
def test_a_file_that_never_comes_is_an_error(tmp_path, content):
    path = tmp_path / "said.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(EngineError, match="no audio; try another voice"):
        read_when_written(path, 0)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (wav(channels=2), "2 channels of 16 bits"),
        (wav(width=1), "1 channels of 8 bits"),
        (b"RIFF" + struct.pack("<I", 4) + b"AVI ", "unusable"),
        (b"FORM" + struct.pack(">I", 4) + b"AIFF", "damaged AIFF"),
    ],
)
def test_another_format_is_refused(tmp_path, content, reason):
    path = tmp_path / "said.wav"
    path.write_bytes(content)
    with pytest.raises(EngineError, match=reason):
        read_when_written(path, 0)


def test_a_file_that_cannot_be_read_is_an_error(tmp_path):
    with pytest.raises(EngineError, match="cannot be read"):
        read_when_written(tmp_path, 0)
