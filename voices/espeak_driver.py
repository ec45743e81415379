"""A driver for pyttsx3 that speaks with the bundled eSpeak NG and hands out its PCM.

Importing this module registers it, so that ``pyttsx3.init(NAME)`` finds it. It takes properties and voices from the
stock driver and replaces how that one speaks: the stock driver speaks behind the caller's back (`runAndWait` returns
before the audio is there), crashes on long text, repeats old text and tells no audio position of a word.

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
import tempfile
from pathlib import Path
from typing import Any

import espeakng_loader

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

from pyttsx3.drivers.espeak import EspeakDriver  # noqa: E402 - binds the library that is loaded above
from pyttsx3.voice import Voice  # noqa: E402


class BundledEspeakDriver(EspeakDriver):  # type: ignore[misc] # pyttsx3 has no types
    """The stock driver's properties with our own way of speaking: all in the caller's thread, nothing left behind.

    eSpeak NG has one state for the whole process: use one engine at a time.
    """

    _data_link: tempfile.TemporaryDirectory[str] | None = None
    _current_voice: str | None = None

    def __init__(self, proxy: Any) -> None:
        if not EspeakDriver._moduleInitialized:
            self._initialize()
        super().__init__(proxy)

    @classmethod
    def _initialize(cls) -> None:
        path = os.fsencode(espeakng_loader.get_data_path())
        if len(path) >= _DATA_PATH_LIMIT:
            cls._data_link = tempfile.TemporaryDirectory(prefix="espeak-")
            link = Path(cls._data_link.name, "data")
            link.symlink_to(os.fsdecode(path), target_is_directory=True)
            path = os.fsencode(link)
        rate = _espeak.Initialize(_espeak.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MILLISECONDS, path, _DONT_EXIT)
        if rate <= 0:
            raise RuntimeError(f"eSpeak NG cannot use its data in {os.fsdecode(path)}")
        EspeakDriver._defaultVoice = DEFAULT_VOICE
        EspeakDriver._moduleInitialized = True

    @staticmethod
    def getProperty(name: str) -> Any:  # noqa: N802
        """As the stock driver's, but a voice tells all its languages, and one that cannot speak is left out."""
        if name == "voices":
            return [_voice(entry) for entry in _espeak.ListVoices(None) if entry.identifier not in _WITHOUT_DICTIONARY]
        return EspeakDriver.getProperty(name)

    @staticmethod
    def setProperty(name: str, value: Any) -> None:  # noqa: N802
        """As the stock driver's; a voice that is set already is not loaded again (0.1 ms)."""
        if name == "voice":
            if value == BundledEspeakDriver._current_voice:
                return
            EspeakDriver.setProperty(name, value)
            BundledEspeakDriver._current_voice = value
        else:
            EspeakDriver.setProperty(name, value)

    def startLoop(self) -> None:  # noqa: N802
        """Run the queued commands; each is over when it returns, so no loop has to wait for anything."""
        self._proxy.setBusy(False)

    def say(self, text: str) -> None:
        """Speak, and notify `audio` of each second of it, before returning."""
        encoded = text.encode("utf-8")
        self._proxy.notify("started-utterance")
        self._speaking, self._stopping = True, False
        _espeak.SetSynthCallback(self._onSynth)
        try:
            # `Synth` of the binding passes ten times the size, which asynchronous modes copy: hence the function below.
            status = _espeak.cSynth(
                encoded, len(encoded) + 1, 0, _espeak.POS_CHARACTER, 0, _espeak.CHARS_UTF8, None, None
            )
        finally:
            self._speaking = False
        if status != _espeak.EE_OK:
            raise RuntimeError(f"eSpeak NG refused the text (status {status})")
        self._proxy.notify("finished-utterance", completed=not self._stopping)

    def stop(self) -> None:
        """End the current utterance at its next buffer."""
        self._stopping = True

    def save_to_file(self, text: str, filename: str) -> None:
        """Not offered: connect to `audio`.

        Raises:
            NotImplementedError: Always.
        """
        raise NotImplementedError("this driver hands its audio to the topic “audio”")

    def _onSynth(self, wav: Any, numsamples: int, events: Any) -> int:  # noqa: N802
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
