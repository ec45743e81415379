"""The system's voices, with drivers that act as pyttsx3's own for SAPI 5 and NSSpeech do, but write tones."""

import itertools
import struct
import sys
import types
import wave
from collections import deque
from dataclasses import replace
from pathlib import Path

import pytest
from pyttsx3.voice import Voice as DriverVoice

from voices.engine import EngineError, EngineUnavailable, VoiceNotFound
from voices.speech import Prosody, Utterance
from voices.system import DRIVERS, SystemDriver, SystemEngine

ZIRA = DriverVoice("HKEY\\Zira", "Zira", ["en-US"], "Female", "Adult")
HAZEL = DriverVoice("HKEY\\Hazel", "Hazel", ["en-GB"], "Female", "Adult")
ODD = DriverVoice("HKEY\\Odd", "Odd", ["Unknown Locale: 4096"], None, None)


class FakeDriver:
    """What the two stock drivers share: properties, and a loop that ends when it is told to while it runs."""

    def __init__(self, proxy):
        self.proxy = proxy
        self.properties = {"voice": HAZEL.id, "rate": 200, "volume": 1.0, "voices": [ZIRA, HAZEL, ODD]}
        self.spoken = []
        self.events = deque()
        self.looping = False

    def destroy(self):
        pass

    def stop(self):
        pass

    def getProperty(self, name):  # noqa: N802
        return self.properties[name]

    def setProperty(self, name, value):  # noqa: N802
        if name == "pitch":
            sys.stdout.write("Pitch adjustment not supported")
        self.properties[name] = value

    def startLoop(self):  # noqa: N802
        self.looping = True
        self.proxy.setBusy(False)
        while self.looping:
            assert self.events, "the loop waits for an end that was before it"
            self.events.popleft()()

    def endLoop(self):  # noqa: N802
        self.looping = False

    def note(self, text, filename):
        self.spoken.append((text, dict(self.properties)))


class Sapi(FakeDriver):
    """Writes before it returns."""

    def save_to_file(self, text, filename):
        self.note(text, filename)
        if text == "jam":
            raise OSError("paper jam")
        with wave.open(filename, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(22_050)
            out.writeframes(b"\1\0" * len(text))


class Nsss(FakeDriver):
    """Writes while its loop runs."""

    def save_to_file(self, text, filename):
        self.proxy.setBusy(True)
        self.note(text, filename)
        self.events.append(lambda: self.finish(text, filename))

    def finish(self, text, filename):
        rate = struct.pack(">HQ", 16_383 + 14, 22_050 << 49)
        common = b"COMM" + struct.pack(">IhLh", 18, 1, len(text), 16) + rate
        sound = b"SSND" + struct.pack(">III", 8 + 2 * len(text), 0, 0) + b"\0\1" * len(text)
        form = b"AIFF" + common + sound
        Path(filename).write_bytes(b"FORM" + struct.pack(">I", len(form)) + form)
        self.proxy.notify("finished-utterance", completed=True)
        self.proxy.setBusy(False)


NUMBERS = itertools.count()
DRIVER_CLASSES = {"win32": Sapi, "darwin": Nsss}


@pytest.fixture(params=["win32", "darwin"])
def system(request, monkeypatch):
    """An engine on a fake driver, and that driver."""
    platform = request.param
    real = DRIVERS[platform]
    built = []
    module = types.ModuleType("fake")
    module.buildDriver = lambda proxy: built.append(DRIVER_CLASSES[platform](proxy)) or built[-1]
    # pyttsx3 gives the engine of a name again for as long as anything holds it.
    name = f"fake_{next(NUMBERS)}"
    monkeypatch.setitem(sys.modules, f"pyttsx3.drivers.{name}", module)
    engine = SystemEngine(replace(real, name=name))
    yield engine, built[0]
    engine.close()


def test_one_utterance_after_another_is_heard(system):
    engine, _ = system
    for text in ("one", "three", "seven"):
        speech = engine.synthesize(Utterance(text))
        assert speech.pcm == b"\1\0" * len(text)
        assert speech.format.sample_rate == 22_050
        assert speech.marks == ()


def test_the_users_own_voice_is_the_first_and_speaks_unless_another_is_asked_for(system):
    engine, driver = system
    assert [voice.name for voice in engine.voices()] == ["Hazel", "Zira", "Odd"]
    for voice in ("zira", None, "EN-us", "en_gb"):
        engine.synthesize(Utterance("hello", voice))
    assert [properties["voice"] for _, properties in driver.spoken] == [ZIRA.id, HAZEL.id, ZIRA.id, HAZEL.id]


def test_a_voice_tells_its_language_and_gender_where_the_system_does(system):
    engine, _ = system
    hazel, _, odd = engine.voices()
    assert (hazel.languages, hazel.gender) == (("en-GB",), "female")
    assert (odd.languages, odd.gender) == ((), None)


def test_an_unknown_voice_is_an_error(system):
    engine, _ = system
    with pytest.raises(VoiceNotFound, match=r"did you mean.*Hazel"):
        engine.synthesize(Utterance("hello", "Hasel"))


def test_rate_and_volume_reach_the_driver_within_what_it_accepts(system):
    engine, driver = system
    engine.synthesize(Utterance("hello", None, Prosody(rate=2.0, volume=0.5)))
    engine.synthesize(Utterance("hello", None, Prosody(rate=4.0, volume=2.0)))
    (_, first), (_, second) = driver.spoken
    # SAPI 5 ends at ten steps of 1.11 above its normal rate.
    normal, fastest = {Sapi: (156.63, 1.11**10), Nsss: (175, 4.0)}[type(driver)]
    assert (first["rate"], first["volume"]) == (2 * normal, 0.5)
    assert second["rate"] == pytest.approx(normal * fastest)
    assert second["volume"] == 1.0


def test_what_the_engine_would_take_as_a_command_is_harmless(system):
    engine, driver = system
    engine.synthesize(Utterance("<b>a</b> [[rate 500]]\0"))
    expected = {Sapi: " b a /b  [[rate 500]] ", Nsss: "<b>a</b> ((rate 500)) "}
    assert driver.spoken[0][0] == expected[type(driver)]


@pytest.mark.parametrize("text", ["", " \0 ", "—", "…"])
def test_nothing_to_say_does_not_reach_the_driver(system, text):
    engine, driver = system
    assert engine.synthesize(Utterance(text)).frames == 0
    assert driver.spoken == []


def test_nothing_is_printed(system, capfd):
    engine, _ = system
    engine.synthesize(Utterance("hello", None, Prosody(pitch=1.5)))
    assert capfd.readouterr() == ("", "")


def test_no_file_is_left(system):
    engine, _ = system
    folder = Path(engine._folder.name)
    engine.synthesize(Utterance("hello"))
    assert list(folder.iterdir()) == []
    engine.close()
    assert not folder.exists()


def test_a_closed_engine_says_so(system):
    engine, _ = system
    engine.close()
    engine.close()
    with pytest.raises(EngineError, match="closed"):
        engine.synthesize(Utterance("hello"))


@pytest.mark.parametrize("system", ["win32"], indirect=True)
def test_a_failure_in_the_driver_is_an_error_and_the_next_utterance_is_heard(system):
    engine, _ = system
    with pytest.raises(EngineError, match="paper jam"):
        engine.synthesize(Utterance("jam"))
    assert engine.synthesize(Utterance("fine")).frames == 4


def test_a_system_without_voices_says_so(system):
    engine, driver = system
    driver.properties["voices"] = []
    with pytest.raises(EngineError, match="no voice installed"):
        engine.voices()


def test_a_driver_that_does_not_load_is_unavailable():
    with pytest.raises(EngineUnavailable, match="use espeak"):
        SystemEngine(SystemDriver("missing", ".wav", 175, 0.5, 4.0, {}))


def test_a_platform_without_a_driver_is_unavailable(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(EngineUnavailable, match="use espeak"):
        SystemEngine()
