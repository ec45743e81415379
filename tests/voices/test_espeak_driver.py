"""Our driver through pyttsx3's own interface: each test is something that the stock driver gets wrong."""

import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

import pytest
import pyttsx3

from voices import espeak_driver

BYTES_A_SECOND = 2 * espeak_driver.SAMPLE_RATE
SENTENCE = "The harbour was quiet again by the evening."


class Ear:
    """Everything that a pyttsx3 engine tells."""

    def __init__(self, tts):
        self._pcm = []
        self.words = []
        self.completed = []
        self.errors = []
        self.on_audio = None
        tts.connect("audio", self.hear)
        tts.connect("finished-utterance", lambda completed, **_: self.completed.append(completed))
        tts.connect("error", lambda exception, **_: self.errors.append(exception))

    @property
    def pcm(self):
        return b"".join(self._pcm)

    def hear(self, pcm, words, **_):
        self._pcm.append(pcm)
        self.words += words
        if self.on_audio:
            self.on_audio()


@pytest.fixture
def tts():
    engine = pyttsx3.init(espeak_driver.NAME)
    engine._connects.clear()
    engine.setProperty("voice", espeak_driver.DEFAULT_VOICE)
    engine.setProperty("rate", 175)
    return engine


@pytest.fixture
def ear(tts):
    return Ear(tts)


def test_all_audio_is_there_when_the_run_is_over(tts, ear):
    tts.say(SENTENCE)
    tts.runAndWait()
    assert ear.completed == [True]
    assert 1 < len(ear.pcm) / BYTES_A_SECOND < 5


def test_text_of_twenty_five_thousand_characters_is_spoken_to_its_end(tts, ear):
    text = f"{SENTENCE} " * 570
    assert len(text) > 25_000
    tts.setProperty("rate", 450)
    tts.say(text)
    tts.runAndWait()
    assert ear.completed == [True]
    assert ear.words[-1][0] == text.rindex("evening")


def test_both_of_two_utterances_in_one_run_are_heard(tts, ear):
    tts.say("one")
    tts.say("two")
    tts.runAndWait()
    assert ear.completed == [True, True]
    assert [position for position, _ in ear.words] == [0, 0]


def test_a_run_without_an_utterance_says_nothing_and_ends(tts, ear):
    tts.say("one")
    tts.runAndWait()
    heard = len(ear.pcm)
    tts.runAndWait()
    tts.runAndWait()
    assert len(ear.pcm) == heard


def test_an_unknown_voice_is_told_as_an_error(tts, ear):
    tts.setProperty("voice", "nobody")
    tts.say("one")
    tts.runAndWait()
    assert [type(error) for error in ear.errors] == [ValueError]


def test_a_voice_set_after_a_refused_one_is_really_set(tts):
    tts.setProperty("voice", "gmw/de")
    tts.setProperty("voice", "nobody")
    tts.setProperty("voice", "gmw/en")
    tts.runAndWait()
    assert tts.getProperty("voice") == "gmw/en"


def test_what_is_set_is_what_is_told(tts):
    settings = {"voice": "gmw/en-US", "rate": 200, "pitch": 60, "volume": 0.5}
    for name, value in settings.items():
        tts.setProperty(name, value)
    tts.runAndWait()
    assert {name: tts.getProperty(name) for name in settings} == settings
    assert settings["voice"] in [voice.id for voice in tts.getProperty("voices")]


def test_an_unknown_property_is_an_error(tts):
    with pytest.raises(KeyError):
        tts.getProperty("loudness")


def test_an_older_engine_does_not_go_deaf(tts, ear):
    other = pyttsx3.engine.Engine(espeak_driver.NAME)
    other_ear = Ear(other)
    other.say("two")
    other.runAndWait()
    del other
    tts.say("one")
    tts.runAndWait()
    assert ear.pcm
    assert other_ear.pcm


def test_a_run_in_another_thread_is_heard(tts, ear):
    tts.say("one")
    tts.runAndWait()
    heard = len(ear.pcm)

    def run():
        tts.say("one")
        tts.runAndWait()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    assert len(ear.pcm) > heard


def test_stop_in_a_callback_ends_the_utterance_early(tts, ear):
    ear.on_audio = tts.stop
    tts.say(f"{SENTENCE} " * 20)
    tts.runAndWait()
    assert ear.completed == [False]
    assert len(ear.pcm) < 5 * BYTES_A_SECOND
    ear.on_audio = None
    tts.say(SENTENCE)
    tts.runAndWait()
    assert ear.completed == [False, True]


def test_text_that_cannot_be_encoded_is_an_error_and_the_next_is_heard(tts, ear):
    tts.say("\ud800")
    tts.say("one")
    tts.runAndWait()
    assert [type(error) for error in ear.errors] == [UnicodeEncodeError]
    assert ear.completed == [True]


def test_words_tell_their_character_and_their_place_in_the_audio(tts, ear):
    tts.say("Einstein – naïve, über alles")
    tts.runAndWait()
    positions, frames = zip(*ear.words, strict=True)
    assert positions == (0, 11, 18, 23)
    assert list(frames) == sorted(frames)
    assert frames[-1] < len(ear.pcm) // 2
    # Speech, not synthesis: no two words begin within 50 ms of one another.
    assert min(after - before for before, after in pairwise(frames)) > 1_100


def test_nothing_is_printed_and_no_player_is_started(tts, ear, capfd):
    tts.say(SENTENCE)
    tts.runAndWait()
    assert capfd.readouterr() == ("", "")


def test_a_file_is_refused_instead_of_written_some_seconds_later(tts, ear, tmp_path):
    tts.save_to_file("one", str(tmp_path / "one.wav"))
    tts.runAndWait()
    assert [type(error) for error in ear.errors] == [NotImplementedError]


def test_voices_tell_every_language_they_speak(tts):
    languages = {voice.id: voice.languages for voice in tts.getProperty("voices")}
    assert languages["gmw/en"] == ["en-gb", "en"]
    assert "zh" in languages["sit/cmn"]


def test_every_voice_speaks(tts, ear):
    for voice in tts.getProperty("voices"):
        before = len(ear.words)
        tts.setProperty("voice", voice.id)
        tts.say("1 a")
        tts.runAndWait()
        assert len(ear.words) > before, voice.id
    assert ear.errors == []


def run_python(program):
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    ).stdout


SPEAK = """
from voices.espeak import EspeakEngine
from voices.speech import Utterance
print(EspeakEngine().synthesize(Utterance("one two three")).frames > 10_000)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_bundled_library_speaks_even_where_the_system_has_one():
    program = SPEAK + "print(*{line.split()[-1] for line in open('/proc/self/maps') if 'libespeak' in line}, sep='\\n')"
    spoken, *libraries = run_python(program).splitlines()
    assert spoken == "True"
    assert libraries
    assert all("espeakng_loader" in library for library in libraries)


def test_the_environment_cannot_point_at_other_data(tmp_path, monkeypatch):
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(tmp_path))
    assert run_python(SPEAK) == "True\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a symbolic link")
def test_data_in_a_very_long_path_is_found_and_the_short_cut_to_it_removed(tmp_path, monkeypatch):
    import espeakng_loader

    package = Path(espeakng_loader.__file__).parent
    folder = tmp_path.joinpath(*["quite a long näme of a folder"] * 6)
    folder.mkdir(parents=True)
    (folder / "espeakng_loader").symlink_to(package, target_is_directory=True)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    program = SPEAK + (
        "from voices.espeak_driver import BundledEspeakDriver as driver\n"
        "import espeakng_loader\n"
        "print(len(espeakng_loader.get_data_path()) > 160, driver._data_link.name)"
    )
    spoken, facts = run_python(program).splitlines()
    long, link = facts.split(" ", 1)
    assert (spoken, long) == ("True", "True")
    assert not Path(link).exists()


def test_missing_data_makes_the_engine_unavailable_and_does_not_end_the_process(tmp_path, monkeypatch):
    monkeypatch.delenv("ESPEAK_DATA_PATH", raising=False)
    program = f"""
import espeakng_loader
espeakng_loader.get_data_path = lambda: {str(tmp_path / "none")!r}
from voices.engine import EngineUnavailable
from voices.espeak import EspeakEngine
try:
    EspeakEngine()
except EngineUnavailable as error:
    print(error)
"""
    assert "reinstall espeakng-loader" in run_python(program)
