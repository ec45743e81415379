"""A driver for pyttsx3 that speaks with the bundled eSpeak NG and hands out its PCM.

Importing this module registers it, so that ``pyttsx3.init(NAME)`` finds it. It stands on pyttsx3's binding of eSpeak
and takes the place of the stock driver, which speaks behind the caller's back (`runAndWait` returns before the audio is
there), crashes on long text, repeats old text, tells no audio position of a word, and costs 10 ms of imports for what
it plays sound with.

Topics of the pyttsx3 engine (``engine.connect(topic, callback)``):

    started-utterance     as everywhere
    audio                 ``pcm``: bytes of 16-bit samples; ``words``: (index of a character, frame) of each word event
    finished-utterance    ``completed`` is false after ``engine.stop()``
    error                 ``exception``: what went wrong
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import espeakng_loader
from pyttsx3.voice import Voice

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

__all__ = ["DEFAULT_VOICE", "NAME", "SAMPLE_RATE", "BundledEspeakDriver", "buildDriver"]

NAME = "bundled_espeak"
SAMPLE_RATE = 22_050
DEFAULT_VOICE = "gmw/en"

_BUFFER_MILLISECONDS = 1_000
_DATA_PATH_LIMIT = 160  # bytes with the final NUL: N_PATH_HOME in eSpeak NG's speech.h
_WITHOUT_DICTIONARY = (b"gmq/fo", b"trk/kaa", b"art/xex")  # in espeakng-loader 0.2.4 these voices say nothing
_DONT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: without it a missing voice folder ends the process


def _load_bundled_library() -> Any:
    """pyttsx3's binding of eSpeak, bound to the bundled library.

    pyttsx3 tries names and places where a system may have eSpeak. None of them is the bundled one, so whatever it
    tries first is answered with that.
    """
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    loader: Any = ctypes.cdll
    loader.LoadLibrary = lambda _name: library
    try:
        from pyttsx3.drivers import _espeak
    finally:
        del loader.LoadLibrary
    if _espeak.dll is not library:
        raise RuntimeError("pyttsx3 has loaded another eSpeak before")
    return _espeak


_espeak = _load_bundled_library()

_text_to_phonemes = _espeak.dll.espeak_TextToPhonemes  # which the binding leaves out
_text_to_phonemes.argtypes = (ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int)
_text_to_phonemes.restype = ctypes.c_char_p
_IPA = 0x02  # espeakPHONEMES_IPA in eSpeak NG's speak_lib.h

_SETTINGS = {"rate": (_espeak.RATE, 1), "pitch": (_espeak.PITCH, 1), "volume": (_espeak.VOLUME, 100)}
"""Property -> eSpeak NG's parameter, and that parameter's units in one of pyttsx3's."""

_AT_FIRST = {"voice": DEFAULT_VOICE, "rate": 175, "pitch": 50, "volume": 1.0}


class BundledEspeakDriver:
    """Speaks in the caller's thread, and leaves nothing behind.

    eSpeak NG has one state for the whole process: use one engine at a time.
    """

    _initialized = False
    _data_link: TemporaryDirectory[str] | None = None
    _current_voice: str | None = None

    def __init__(self, proxy: Any) -> None:
        if not BundledEspeakDriver._initialized:
            self._initialize()
        self._proxy = proxy
        self._stopping = False
        for name, value in _AT_FIRST.items():
            self.setProperty(name, value)

    @classmethod
    def _initialize(cls) -> None:
        path = os.fsencode(espeakng_loader.get_data_path())
        if len(path) >= _DATA_PATH_LIMIT:
            from tempfile import TemporaryDirectory  # hardly any path is that long

            cls._data_link = TemporaryDirectory(prefix="espeak-")
            link = Path(cls._data_link.name, "data")
            link.symlink_to(os.fsdecode(path), target_is_directory=True)
            path = os.fsencode(link)
        rate = _espeak.Initialize(_espeak.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MILLISECONDS, path, _DONT_EXIT)
        if rate <= 0:
            raise RuntimeError(f"eSpeak NG cannot use its data in {os.fsdecode(path)}")
        BundledEspeakDriver._initialized = True

    @staticmethod
    def getProperty(name: str) -> Any:  # noqa: N802
        """``voice`` (an id), ``voices``, ``rate`` (words a minute), ``pitch`` (0 to 100) or ``volume`` (1.0 is full).

        A voice tells all its languages, and one that cannot speak is left out.

        Raises:
            KeyError: There is no such property.
        """
        if name == "voices":
            return [_voice(entry) for entry in _espeak.ListVoices(None) if entry.identifier not in _WITHOUT_DICTIONARY]
        if name == "voice":
            return _espeak.GetCurrentVoice().contents.identifier.decode()
        parameter, units = _SETTINGS[name]
        value = _espeak.GetParameter(parameter)
        return value if units == 1 else value / units

    @staticmethod
    def setProperty(name: str, value: Any) -> None:  # noqa: N802
        """Set a property; a voice that is set already is not loaded again (0.1 ms).

        Raises:
            KeyError: There is no such property.
            ValueError: There is no such voice.
        """
        if name != "voice":
            parameter, units = _SETTINGS[name]
            _espeak.SetParameter(parameter, round(value * units), 0)
        elif value != BundledEspeakDriver._current_voice:
            if _espeak.SetVoiceByName(value.encode()) != _espeak.EE_OK:
                raise ValueError(f"eSpeak NG has no voice {value}")
            BundledEspeakDriver._current_voice = value

    def startLoop(self) -> None:  # noqa: N802
        """Run the queued commands; each is over when it returns, so no loop has to wait for anything."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        """Nothing is left to end."""

    def say(self, text: str) -> None:
        """Speak, and notify `audio` of each second of it, before returning."""
        encoded = text.encode("utf-8")
        self._proxy.notify("started-utterance")
        self._stopping = False
        _espeak.SetSynthCallback(self._hear)
        # `Synth` of the binding passes ten times the size, which asynchronous modes copy: hence the function below.
        status = _espeak.cSynth(encoded, len(encoded) + 1, 0, _espeak.POS_CHARACTER, 0, _espeak.CHARS_UTF8, None, None)
        if status != _espeak.EE_OK:
            raise RuntimeError(f"eSpeak NG refused the text (status {status})")
        self._proxy.notify("finished-utterance", completed=not self._stopping)

    @classmethod
    def phonemes(cls, text: str, voice: str) -> str:
        """The sounds of a text in the International Phonetic Alphabet, at once and without pyttsx3's queue.

        Args:
            text: The text.
            voice: The id of a voice, which stays set: without one the library crashes.

        Raises:
            ValueError: There is no such voice.
        """
        cls.setProperty("voice", voice)
        # One clause a call; the library moves the pointer on, and sets it to nothing at the end.
        encoded = ctypes.create_string_buffer(text.encode("utf-8"))
        rest = ctypes.c_void_p(ctypes.addressof(encoded))
        clauses = []
        while rest.value is not None:
            clauses.append(_text_to_phonemes(ctypes.byref(rest), _espeak.CHARS_UTF8, _IPA) or b"")
        return " ".join(b" ".join(clauses).decode("utf-8", "replace").split())

    def stop(self) -> None:
        """End the current utterance at its next buffer."""
        self._stopping = True

    def save_to_file(self, text: str, filename: str) -> None:
        """Not offered: connect to `audio`.

        Raises:
            NotImplementedError: Always.
        """
        raise NotImplementedError("this driver hands its audio to the topic “audio”")

    @staticmethod
    def destroy() -> None:
        """Let go of the engine that was heard last."""
        _espeak.SetSynthCallback(None)

    def _hear(self, wav: Any, numsamples: int, events: Any) -> int:
        words = []
        index = 0
        while (event := events[index]).type != _espeak.EVENT_LIST_TERMINATED:
            if event.type == _espeak.EVENT_WORD:
                words.append((event.text_position - 1, event.sample))
            index += 1
        if words or numsamples > 0:
            pcm = ctypes.string_at(wav, 2 * numsamples) if wav else b""
            self._proxy.notify("audio", pcm=pcm, words=words)
        return int(self._stopping)


def _voice(entry: Any) -> Voice:
    return Voice(
        id=entry.identifier.decode(),
        name=entry.name.decode(),
        languages=_languages(entry),
        gender={1: "male", 2: "female"}.get(entry.gender),
    )


def _languages(entry: Any) -> list[str]:
    """The tags of a voice: in memory, each is a byte of priority and a C string; a NUL byte ends the list."""
    field = _espeak.VOICE.languages
    address = ctypes.c_void_p.from_buffer(entry, field.offset).value or 0
    languages = []
    while ctypes.string_at(address, 1) != b"\0":
        tag = ctypes.string_at(address + 1)
        languages.append(tag.decode())
        address += len(tag) + 2
    return languages


def buildDriver(proxy: Any) -> BundledEspeakDriver:  # noqa: N802
    """What pyttsx3 calls to get a driver."""
    return BundledEspeakDriver(proxy)


sys.modules[f"pyttsx3.drivers.{NAME}"] = sys.modules[__name__]
