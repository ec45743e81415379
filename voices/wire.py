"""What the engine's process and its owner say to each other: binary frames over two pipes.

A frame is a header and two parts. Audio travels alone in the second part, so that it is read straight into the bytes
that the caller gets. Every answer carries its request's number.
"""

from __future__ import annotations

import struct
from array import array
from enum import IntEnum
from itertools import chain, starmap
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from voices.speech import AudioFormat, Prosody, Speech, Utterance, Voice, WordMark

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Frame",
    "Kind",
    "WireError",
    "pack_phonemes",
    "pack_speech",
    "pack_utterance",
    "pack_voices",
    "read_frame",
    "unpack_phonemes",
    "unpack_speech",
    "unpack_utterance",
    "unpack_voices",
    "write_frame",
]

_HEADER = struct.Struct("<IBII")  # number, kind, bytes of the head, bytes of the body
_UTTERANCE = struct.Struct("<ddd?i")  # rate, pitch, volume, marks or none, bytes of the voice's name (-1: no voice)
_SAMPLE_RATE = struct.Struct("<I")
_LARGEST_HEAD = 1 << 24
_LARGEST_BODY = 1 << 29
_FIELD, _ITEM, _LINE = "\x1f", "\x1e", "\n"


class WireError(Exception):
    """What was read is not what a frame looks like."""


class Kind(IntEnum):
    """What a frame asks or answers."""

    SPEAK = 1
    LIST_VOICES = 2
    SPEECH = 3
    VOICES = 4
    NO_SUCH_VOICE = 5
    FAILED = 6
    UNAVAILABLE = 7
    TRANSCRIBE = 8
    PHONEMES = 9


class Frame(NamedTuple):
    """A message.

    Attributes:
        number: The request's number, in 32 bits.
        kind: What it is.
        head: Everything but audio.
        body: Audio.
    """

    number: int
    kind: Kind
    head: bytes = b""
    body: bytes = b""


_KINDS = frozenset(Kind)


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Write a frame and flush it.

    Raises:
        OSError: The other end is gone.
    """
    stream.write(_HEADER.pack(frame.number, frame.kind, len(frame.head), len(frame.body)) + frame.head)
    if frame.body:
        stream.write(frame.body)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame:
    """Read the next frame.

    Raises:
        EOFError: The stream ended.
        WireError: This is no frame.
    """
    number, kind, head, body = _HEADER.unpack(_read(stream, _HEADER.size))
    if kind not in _KINDS or head > _LARGEST_HEAD or body > _LARGEST_BODY:
        raise WireError("it answered with something that is no answer")
    return Frame(number, Kind(kind), _read(stream, head), _read(stream, body))


def _read(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size) if size else b""
    if len(data) < size:
        raise EOFError("the stream ended")
    return data


def pack_utterance(utterance: Utterance) -> bytes:
    """The head of `Kind.SPEAK` and `Kind.TRANSCRIBE`."""
    prosody = utterance.prosody
    voice = None if utterance.voice is None else _encode(utterance.voice)
    voice_length = -1 if voice is None else len(voice)
    settings = _UTTERANCE.pack(prosody.rate, prosody.pitch, prosody.volume, utterance.marks, voice_length)
    return settings + (voice or b"") + _encode(utterance.text)


def unpack_utterance(head: bytes) -> Utterance:
    """The utterance in the head of `Kind.SPEAK` and `Kind.TRANSCRIBE`."""
    rate, pitch, volume, marks, voice_length = _UTTERANCE.unpack_from(head)
    text = _UTTERANCE.size + max(voice_length, 0)
    voice = None if voice_length < 0 else _decode(head[_UTTERANCE.size : text])
    return Utterance(_decode(head[text:]), voice, Prosody(rate, pitch, volume), marks)


def pack_speech(number: int, speech: Speech) -> Frame:
    """The answer to `Kind.SPEAK`."""
    marks = array("I", chain.from_iterable((mark.start, mark.end, mark.frame) for mark in speech.marks))
    return Frame(number, Kind.SPEECH, _SAMPLE_RATE.pack(speech.format.sample_rate) + marks.tobytes(), speech.pcm)


def unpack_speech(frame: Frame) -> Speech:
    """The speech in the answer to `Kind.SPEAK`.

    Raises:
        WireError: It is damaged.
    """
    marks = array("I")
    try:
        (sample_rate,) = _SAMPLE_RATE.unpack_from(frame.head)
        marks.frombytes(frame.head[_SAMPLE_RATE.size :])
        numbers = iter(marks)
        triples = zip(numbers, numbers, numbers, strict=True)
        speech = Speech(frame.body, AudioFormat(sample_rate), tuple(starmap(WordMark, triples)))
    except (struct.error, ValueError) as error:
        raise WireError("it answered with damaged speech") from error
    if frame.kind is not Kind.SPEECH or not sample_rate or len(frame.body) % 2:
        raise WireError("it answered with damaged speech")
    return speech


def pack_phonemes(number: int, phonemes: str) -> Frame:
    """The answer to `Kind.TRANSCRIBE`."""
    return Frame(number, Kind.PHONEMES, _encode(phonemes))


def unpack_phonemes(frame: Frame) -> str:
    """The phonemes in the answer to `Kind.TRANSCRIBE`.

    Raises:
        WireError: It is damaged.
    """
    if frame.kind is not Kind.PHONEMES:
        raise WireError("it answered with something that is no phonemes")
    try:
        return _decode(frame.head)
    except ValueError as error:
        raise WireError("it answered with damaged phonemes") from error


def pack_voices(number: int, voices: Sequence[Voice]) -> Frame:
    """The answer to `Kind.LIST_VOICES`."""
    lines = [_FIELD.join((v.id, v.name, _ITEM.join(v.languages), v.gender or "")) for v in voices]
    return Frame(number, Kind.VOICES, _encode(_LINE.join(lines)))


def unpack_voices(frame: Frame) -> tuple[Voice, ...]:
    """The voices in the answer to `Kind.LIST_VOICES`.

    Raises:
        WireError: It is damaged.
    """
    try:
        rows = [line.split(_FIELD) for line in _decode(frame.head).split(_LINE)]
        return tuple(
            Voice(id_, name, tuple(languages.split(_ITEM)) if languages else (), gender or None)
            for id_, name, languages, gender in rows
        )
    except ValueError as error:
        raise WireError("it answered with a damaged list of voices") from error


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
