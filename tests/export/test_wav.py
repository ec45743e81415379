"""The WAV writer, judged by Python's own reader of WAV."""

import io
import struct
import wave

import pytest

from reader.errors import ExportError
from reader.export import wav
from reader.export.wav import WavWriter
from voices.speech import AudioFormat

AUDIO = AudioFormat(8_000)
PCM = struct.pack("<4h", 0, 1000, -1000, 32767)


class Pipe(io.RawIOBase):
    """A stream that cannot seek."""

    def __init__(self) -> None:
        self.received: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        self.received.append(bytes(data))
        return len(data)


def written(*pieces: bytes) -> bytes:
    stream = io.BytesIO()
    writer = WavWriter(stream)
    for piece in pieces:
        writer.write(piece, AUDIO)
    writer.finish()
    return stream.getvalue()


def test_a_file_holds_the_samples_that_were_written_in_order():
    with wave.open(io.BytesIO(written(PCM, PCM[::-1]))) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 8_000)
        assert sound.readframes(100) == PCM + PCM[::-1]


def test_a_file_s_header_tells_its_true_size():
    data = written(PCM)
    assert struct.unpack_from("<I", data, 4) == (len(data) - 8,)
    assert struct.unpack_from("<I", data, 40) == (len(PCM),)


def test_on_a_pipe_the_header_comes_with_the_first_sound_and_promises_no_end():
    pipe = Pipe()
    writer = WavWriter(pipe)
    assert pipe.received == []
    writer.write(PCM, AUDIO)
    writer.finish()
    (first,) = pipe.received
    assert first.endswith(PCM)
    assert struct.unpack_from("<I", first, 40)[0] > 4_000_000_000


def test_sound_that_is_appended_to_a_file_leaves_what_was_there_alone(tmp_path):
    path = tmp_path / "all.wav"
    path.write_bytes(written(PCM))
    before = path.read_bytes()
    with path.open("ab") as stream:
        writer = WavWriter(stream)
        writer.write(PCM, AUDIO)
        writer.finish()
    after = path.read_bytes()
    assert after.startswith(before)
    assert after[len(before) :].startswith(b"RIFF")
    assert len(after) == len(before) + 44 + len(PCM)


def test_sound_behind_other_sound_in_a_file_leaves_that_alone(tmp_path):
    with (tmp_path / "all.wav").open("w+b") as stream:
        for _ in range(2):
            writer = WavWriter(stream)
            writer.write(PCM, AUDIO)
            writer.finish()
        stream.seek(0)
        assert stream.read().count(b"RIFF") == 2


def test_seconds_are_those_of_the_sound():
    writer = WavWriter(io.BytesIO())
    writer.write(bytes(2 * 8_000), AUDIO)
    assert writer.seconds == 1.0


def test_a_change_of_sample_rate_is_refused():
    writer = WavWriter(io.BytesIO())
    writer.write(PCM, AUDIO)
    with pytest.raises(ExportError, match="sample rates differ"):
        writer.write(PCM, AudioFormat(16_000))


def test_more_sound_than_a_wav_file_can_hold_is_refused_before_the_file_is_spoilt(monkeypatch):
    monkeypatch.setattr(wav, "MAX_BYTES", 12)
    stream = io.BytesIO()
    writer = WavWriter(stream)
    writer.write(PCM, AUDIO)
    with pytest.raises(ExportError, match="27 hours"):
        writer.write(PCM, AUDIO)
    writer.finish()
    with wave.open(io.BytesIO(stream.getvalue())) as sound:
        assert sound.getnframes() == 4
