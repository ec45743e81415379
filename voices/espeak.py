"""The engine `espeak`: eSpeak NG through pyttsx3, with the bundled library and a mark for every word."""

from __future__ import annotations

import math
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from voices.choosing import canonical_tag, find_voice
from voices.engine import EngineError, EngineUnavailable
from voices.speakable import speakable
from voices.speech import BYTES_PER_FRAME, AudioFormat, Prosody, Speech, Utterance, Voice
from voices.wordmarks import place_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MAX_SECONDS", "EspeakEngine"]

MAX_SECONDS = 3_600
"""Audio of one utterance, at most. Ten thousand emoji, spoken by their names, would take hours."""

_WORDS_A_MINUTE = 175  # eSpeak NG's own default
_MIDDLE_PITCH = 50
_PITCH_OCTAVE = 50

# The state of eSpeak NG belongs to the process, whatever the number of engines.
_ONE_AT_A_TIME = threading.Lock()


class EspeakEngine:
    """Speaks with eSpeak NG in this process.

    A few texts crash eSpeak NG, and with it the process: `voices.worker` keeps that away from the caller.

    Raises:
        EngineUnavailable: The library or its data cannot be loaded.
    """

    name = "espeak"

    def __init__(self) -> None:
        try:
            import pyttsx3

            from voices import espeak_driver

            with _ONE_AT_A_TIME:
                self._tts: Any = pyttsx3.init(espeak_driver.NAME)
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineUnavailable(f"eSpeak NG does not load ({error}); reinstall espeakng-loader") from error
        self._driver = espeak_driver.BundledEspeakDriver
        self._default = espeak_driver.DEFAULT_VOICE
        self._format = AudioFormat(espeak_driver.SAMPLE_RATE)
        self._known: dict[Voice, str] = {}

    def voices(self) -> tuple[Voice, ...]:
        """Its voices, British English first; their ids are language tags such as ``en-GB``."""
        self._check_open()
        if not self._known:
            with _ONE_AT_A_TIME:
                entries = self._tts.getProperty("voices")
            self._known = _name_voices(sorted(entries, key=lambda entry: entry.id != self._default))
        return tuple(self._known)

    def synthesize(self, utterance: Utterance) -> Speech:
        """Speak an utterance; see `voices.engine.Engine`.

        There is a mark for each token, see `voices.wordmarks`. eSpeak NG adds about 7 ms of silence at the end.
        """
        self._check_open()
        text = speakable(utterance)
        voice = self._id_of(utterance.voice)
        if not text:
            return Speech(b"", self._format)
        pcm, words = self._say(text, voice, utterance.prosody)
        marks = place_marks(text, words, len(pcm) // BYTES_PER_FRAME) if utterance.marks else ()
        return Speech(pcm if words else b"", self._format, marks)

    def phonemes(self, utterance: Utterance) -> str:
        """Tell the sounds of an utterance; see `voices.engine.Transcriber`."""
        self._check_open()
        text = speakable(utterance)
        voice = self._id_of(utterance.voice)
        if not text:
            return ""
        with _ONE_AT_A_TIME:
            return self._driver.phonemes(text, voice)

    def close(self) -> None:
        """Let go of pyttsx3; the library stays loaded, as it cannot be unloaded."""
        self._tts = None

    def _say(self, text: str, voice: str, prosody: Prosody) -> tuple[bytes, list[tuple[int, int]]]:
        with _ONE_AT_A_TIME, _listening(self._tts, self._format) as heard:
            self._tts.setProperty("voice", voice)
            self._tts.setProperty("rate", round(_WORDS_A_MINUTE * prosody.rate))
            # eSpeak NG's 0 to 100 are about two octaves (pitch_adjust_tab in its setlengths.c).
            self._tts.setProperty("pitch", round(_MIDDLE_PITCH + _PITCH_OCTAVE * math.log2(prosody.pitch)))
            self._tts.setProperty("volume", prosody.volume)
            self._tts.say(text)
            self._tts.runAndWait()
        if heard.failures:
            raise EngineError(f"eSpeak NG could not say it: {heard.failures[0]}") from heard.failures[0]
        if heard.too_long:
            raise EngineError(f"it takes over {MAX_SECONDS // 60} minutes to say: split it")
        return b"".join(heard.pcm), heard.words

    def _id_of(self, wanted: str | None) -> str:
        """The library's name for a voice; of its own default where none is wanted."""
        if wanted is None:
            return self._default
        chosen = find_voice(self.voices(), wanted)
        return self._known[chosen]  # which the line before has filled

    def _check_open(self) -> None:
        if self._tts is None:
            raise EngineError("the engine is closed")


class _Heard:
    """What pyttsx3 tells of one utterance."""

    def __init__(self, tts: Any, limit: int) -> None:
        self.pcm: list[bytes] = []
        self.words: list[tuple[int, int]] = []
        self.failures: list[Exception] = []
        self.too_long = False
        self._tts = tts
        self._bytes_left = limit

    def on_audio(self, pcm: bytes, words: list[tuple[int, int]], **_: object) -> None:
        self.pcm.append(pcm)
        self.words += words
        self._bytes_left -= len(pcm)
        if self._bytes_left < 0:
            self.too_long = True
            self._tts.stop()

    def on_error(self, exception: Exception, **_: object) -> None:
        self.failures.append(exception)


@contextmanager
def _listening(tts: Any, audio: AudioFormat) -> Iterator[_Heard]:
    heard = _Heard(tts, MAX_SECONDS * audio.sample_rate * BYTES_PER_FRAME)
    tokens = [tts.connect("audio", heard.on_audio), tts.connect("error", heard.on_error)]
    try:
        yield heard
    finally:
        for token in tokens:
            tts.disconnect(token)


def _name_voices(entries: list[Any]) -> dict[Voice, str]:
    """Our voices, each with its id in pyttsx3; where two share a language, the file's name tells them apart."""
    named: dict[str, tuple[Voice, str]] = {}
    for entry in entries:
        languages = tuple(canonical_tag(tag) for tag in entry.languages)
        file_tag = canonical_tag(entry.id.rpartition("/")[2])
        id_ = next(tag for tag in (*languages[:1], file_tag, entry.id) if tag not in named)
        named[id_] = (Voice(id_, entry.name, languages, entry.gender), entry.id)
    return dict(named.values())
