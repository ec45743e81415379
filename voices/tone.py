"""An engine of tones, for tests and dry runs: each word is one tone, the same to the byte on every machine."""

from __future__ import annotations

import re
import sys
import zlib
from array import array
from functools import lru_cache

from voices.choosing import find_voice
from voices.engine import EngineError
from voices.speakable import speakable
from voices.speech import AudioFormat, Speech, Utterance, Voice, WordMark

__all__ = ["ToneEngine"]

_FORMAT = AudioFormat(22_050)
_VOICES = (Voice("alto", "Alto"), Voice("bass", "Bass"))
_LOWEST_HERTZ = {"alto": 220, "bass": 110}
_HERTZ_ABOVE = 220
_AMPLITUDE = 8_000
_MILLISECONDS_A_CHARACTER = 60
_GAP_MILLISECONDS = 40
_WORD = re.compile(r"\S+")


class ToneEngine:
    """Speaks each word as a triangle wave.

    The word's letters choose the tone (by CRC-32) and their number the length; rate, pitch and volume act as they do
    in speech. Everything is computed in integers, so that no machine's floating point can change a byte.
    """

    name = "tone"

    def __init__(self) -> None:
        self._closed = False

    def voices(self) -> tuple[Voice, ...]:
        """Two voices, an octave apart."""
        self._check_open()
        return _VOICES

    def synthesize(self, utterance: Utterance) -> Speech:
        """Speak an utterance; see `voices.engine.Engine`."""
        self._check_open()
        voice = _VOICES[0] if utterance.voice is None else find_voice(_VOICES, utterance.voice)
        prosody = utterance.prosody
        amplitude = round(_AMPLITUDE * prosody.volume)
        gap = _FORMAT.silence(_GAP_MILLISECONDS / prosody.rate)
        parts: list[bytes] = []
        marks: list[WordMark] = []
        length = 0
        for word in _WORD.finditer(speakable(utterance)):
            above = zlib.crc32(word[0].casefold().encode()) % _HERTZ_ABOVE
            hertz = round((_LOWEST_HERTZ[voice.id] + above) * prosody.pitch)
            frames = _FORMAT.frames(len(word[0]) * _MILLISECONDS_A_CHARACTER / prosody.rate)
            if utterance.marks:
                marks.append(WordMark(word.start(), word.end(), length // 2))
            parts += (_tone(hertz, amplitude, frames), gap)
            length += len(parts[-2]) + len(gap)
        return Speech(b"".join(parts), _FORMAT, tuple(marks))

    def close(self) -> None:
        """Nothing to give back; the engine speaks no more."""
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise EngineError("the engine is closed")


@lru_cache(maxsize=512)
def _tone(hertz: int, amplitude: int, frames: int) -> bytes:
    period = _FORMAT.sample_rate // hertz
    half = period // 2
    rising = [amplitude * (2 * step - half) // half for step in range(half)]
    falling = [amplitude * (half - 2 * step) // half for step in range(period - half)]
    samples = array("h", [max(-amplitude, sample) for sample in rising + falling])
    if sys.byteorder == "big":
        samples.byteswap()
    return (samples.tobytes() * (frames // period + 1))[: 2 * frames]
