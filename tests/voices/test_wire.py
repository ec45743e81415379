import io
import struct

import pytest

from voices.speech import AudioFormat, Prosody, Speech, Utterance, Voice, WordMark
from voices.wire import (
    Frame,
    Kind,
    WireError,
    pack_speech,
    pack_utterance,
    pack_voices,
    read_frame,
    unpack_speech,
    unpack_utterance,
    unpack_voices,
    write_frame,
)


def through_a_pipe(frame):
    stream = io.BytesIO()
    write_frame(stream, frame)
    stream.seek(0)
    return read_frame(stream)


@pytest.mark.parametrize(
    "utterance",
    [Utterance(""), Utterance("naïve \0 🤠 \ud800", "en-GB", Prosody(0.7, 1.3, 0.1)), Utterance("a", "", marks=False)],
)
def test_an_utterance_arrives_as_it_was_sent(utterance):
    frame = through_a_pipe(Frame(2**32 - 1, Kind.SPEAK, pack_utterance(utterance)))
    assert frame.number == 2**32 - 1
    assert unpack_utterance(frame.head) == utterance


@pytest.mark.parametrize(
    "speech",
    [
        Speech(b"", AudioFormat(8_000)),
        Speech(bytes(range(256)) * 1_000, AudioFormat(48_000), (WordMark(0, 3, 0), WordMark(4, 9, 100_000))),
    ],
)
def test_speech_arrives_as_it_was_sent(speech):
    assert unpack_speech(through_a_pipe(pack_speech(7, speech))) == speech


def test_voices_arrive_as_they_were_sent():
    voices = (Voice("a", "Änne", ("de", "de-AT"), "female"), Voice("b", "B"))
    assert unpack_voices(through_a_pipe(pack_voices(7, voices))) == voices


@pytest.mark.parametrize("cut", [0, 5, 12, 20])
def test_a_stream_that_ends_early_is_told(cut):
    stream = io.BytesIO()
    write_frame(stream, Frame(1, Kind.FAILED, b"reason"))
    with pytest.raises(EOFError):
        read_frame(io.BytesIO(stream.getvalue()[: min(cut, len(stream.getvalue()) - 1)]))


@pytest.mark.parametrize("header", [(1, 0, 0, 0), (1, 99, 0, 0), (1, 3, 2**31, 0), (1, 3, 0, 2**31)])
def test_what_is_no_frame_is_refused_before_it_is_read(header):
    with pytest.raises(WireError):
        read_frame(io.BytesIO(struct.pack("<IBII", *header)))
