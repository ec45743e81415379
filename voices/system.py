"""The engine `system`: the voices of the operating system through pyttsx3 (SAPI 5 on Windows, NSSpeech on macOS)."""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voices.choosing import canonical_tag, find_voice
from voices.engine import EngineError, EngineUnavailable
from voices.soundfile import read_when_written
from voices.speakable import speakable
from voices.speech import AudioFormat, Speech, Utterance, Voice

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DRIVERS", "SystemDriver", "SystemEngine"]

_SECONDS_TO_WRITE = 5.0
_EMPTY_FORMAT = AudioFormat(22_050)
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class SystemDriver:
    """What is particular to one of pyttsx3's drivers.

    Attributes:
        name: Its name in pyttsx3.
        suffix: Of the files that it writes.
        words_a_minute: The rate, in pyttsx3's unit, at which its voices speak of their own accord.
        fastest: The highest multiple of that rate that it accepts; a higher one is lowered to it.
        slowest: The lowest one.
        harmless: Characters that the engine would take as commands, and what is handed to it instead.
    """

    name: str
    suffix: str
    words_a_minute: float
    slowest: float
    fastest: float
    harmless: Mapping[int, int]


DRIVERS: dict[str, SystemDriver] = {
    # NSSpeechSynthesizer takes "[[rate 300]]" in a text as a command.
    "darwin": SystemDriver("nsss", ".aiff", 175, 0.5, 4.0, str.maketrans("[]", "()")),
    # SAPI 5 has 21 rates, each 1.11 times the one before, around 156.63 words a minute (E_REG in pyttsx3's driver), and
    # takes a text that begins with "<" as XML.
    "win32": SystemDriver("sapi5", ".wav", 156.63, 1.11**-10, 1.11**10, str.maketrans("<>", "  ")),
}


class SystemEngine:
    """Speaks with the voices of the operating system.

    They tell no word's place in the audio, so there are no marks; pyttsx3 cannot change their pitch, and their full
    volume is the highest.

    Args:
        driver: pyttsx3's driver; the platform's own if None.

    Raises:
        EngineUnavailable: The platform has none, or it does not work.
    """

    name = "system"

    def __init__(self, driver: SystemDriver | None = None) -> None:
        if driver is None and sys.platform not in DRIVERS:
            raise EngineUnavailable("this system has no voices of its own; use espeak")
        self._driver = driver or DRIVERS[sys.platform]
        try:
            import pyttsx3

            self._tts: Any = pyttsx3.init(self._driver.name)
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineUnavailable(f"the system's voices do not work ({error}); use espeak") from error
        self._default = self._tts.getProperty("voice")
        self._folder = tempfile.TemporaryDirectory(prefix="speech-")
        self._files = 0
        self._voices: tuple[Voice, ...] = ()

    def voices(self) -> tuple[Voice, ...]:
        """The installed voices, the user's own choice first."""
        self._check_open()
        if not self._voices:
            entries = sorted(self._tts.getProperty("voices"), key=lambda entry: entry.id != self._default)
            self._voices = tuple(
                Voice(each.id, each.name, _tags(each.languages), _gender(each.gender)) for each in entries
            )
        if not self._voices:
            raise EngineError("the system has no voice installed; install one, or use espeak")
        return self._voices

    def synthesize(self, utterance: Utterance) -> Speech:
        """Speak an utterance; see `voices.engine.Engine`."""
        self._check_open()
        text = speakable(utterance).translate(self._driver.harmless)
        voice = self._default if utterance.voice is None else find_voice(self.voices(), utterance.voice).id
        if not any(map(str.isalnum, text)):
            return Speech(b"", _EMPTY_FORMAT)
        prosody = utterance.prosody
        rate = min(max(prosody.rate, self._driver.slowest), self._driver.fastest)
        self._files += 1
        path = Path(self._folder.name, f"{self._files}{self._driver.suffix}")
        properties = {
            "voice": voice,
            "rate": self._driver.words_a_minute * rate,
            "volume": min(prosody.volume, 1.0),
        }
        self._write(text, path, properties)
        try:
            sample_rate, pcm = read_when_written(path, _SECONDS_TO_WRITE)
        finally:
            path.unlink(missing_ok=True)
        return Speech(pcm, AudioFormat(sample_rate))

    def close(self) -> None:
        """Let go of the system's engine, and remove what it wrote."""
        self._tts = None
        self._folder.cleanup()

    def _write(self, text: str, path: Path, properties: Mapping[str, object]) -> None:
        failures: list[Exception] = []
        token = self._tts.connect("error", lambda exception, **_: failures.append(exception))
        # Left idle after its first run, pyttsx3 would carry out each command as it comes, the end of the loop before
        # its start, and wait for ever. Busy, it queues them for the loop, as it does in its first run.
        self._tts.proxy.setBusy(True)
        try:
            for name, value in properties.items():
                self._tts.setProperty(name, value)
            self._tts.save_to_file(text, str(path))
            self._tts.runAndWait()
        finally:
            self._tts.disconnect(token)
        if failures:
            raise EngineError(f"the system's speech engine failed: {failures[0]}") from failures[0]

    def _check_open(self) -> None:
        if self._tts is None:
            raise EngineError("the engine is closed")


def _tags(languages: list[str | None]) -> tuple[str, ...]:
    return tuple(canonical_tag(tag) for tag in languages if tag and _TAG.fullmatch(tag))


def _gender(gender: str | None) -> str | None:
    """NSSpeech says "VoiceGenderFemale", SAPI 5 "Female"."""
    words = (gender or "").casefold()
    return next((known for known in ("female", "male") if words.endswith(known)), None)
