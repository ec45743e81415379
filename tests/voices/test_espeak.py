from itertools import pairwise

import pytest
import pyttsx3

from voices import espeak_driver
from voices.engine import EngineError
from voices.espeak import EspeakEngine
from voices.speech import Prosody, Utterance


@pytest.fixture(scope="module")
def espeak():
    engine = EspeakEngine()
    yield engine
    engine.close()


def test_british_english_is_the_default(espeak):
    assert espeak.voices()[0].id == "en-GB"


@pytest.mark.parametrize(
    ("wanted", "file"),
    [
        (None, "gmw/en"),
        ("en-GB", "gmw/en"),
        ("EN_gb", "gmw/en"),
        ("english (great britain)", "gmw/en"),
        ("en", "gmw/en"),
        ("en-us", "gmw/en-US"),
        ("no", "gmq/nb"),
        ("zh", "sit/cmn"),
        ("Portuguese (Brazil)", "roa/pt-BR"),
    ],
)
def test_a_voice_has_many_names(espeak, wanted, file):
    espeak.synthesize(Utterance("one", wanted))
    assert pyttsx3.init(espeak_driver.NAME).getProperty("voice") == file


def test_voices_that_share_a_language_have_different_ids(espeak):
    ids = [voice.id for voice in espeak.voices() if "yue" in voice.languages]
    assert ids == ["yue", "yue-Latn-jyutping"]


def test_the_audio_ends_with_the_last_word(espeak):
    speech = espeak.synthesize(Utterance("The harbour was quiet again by the evening."))
    tail = speech.format.frames(20)
    loudest = max(abs(int.from_bytes(speech.pcm[i : i + 2], "little", signed=True)) for i in range(-2 * tail, 0, 2))
    assert loudest > 50


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Most of the work has been done in the end", "en-GB"),
        ("Pay 12,345.67 at www.example.com/foo-bar today", "en-GB"),
        ("“Well,” said Dr. O’Neill, “it’s 5% of £4.5m (or $6m), isn’t it?”", "en-GB"),
        ("A 🤠 rides & sings 🎵 loudly", "en-GB"),
        ("Die Straße führt über größere Brücken", "de"),
        ("Η Αθήνα είναι μεγάλη πόλη", "el"),
        ("مرحبا بالعالم الكبير", "ar"),
        ("one\n two\t\tthree", "en-US"),
    ],
)
def test_each_word_has_one_mark(espeak, text, voice):
    marks = espeak.synthesize(Utterance(text, voice)).marks
    assert [text[mark.start : mark.end] for mark in marks] == text.split()


def test_the_word_after_an_emoji_is_marked_when_it_is_heard(espeak):
    # The name of the emoji has three words: it takes longer than "rides".
    emoji, rides, away = espeak.synthesize(Utterance("🤠 rides away")).marks
    assert rides.frame - emoji.frame > away.frame - rides.frame


def test_a_higher_pitch_has_more_waves(espeak):
    def rises(pitch):
        pcm = espeak.synthesize(Utterance("aaaah", None, Prosody(pitch=pitch))).pcm
        signs = [byte < 128 for byte in pcm[1::2]]
        return sum(1 for before, after in pairwise(signs) if before and not after) / len(signs)

    assert rises(0.5) < rises(1.0) < rises(2.0)


def test_speech_without_end_is_cut_off(espeak, monkeypatch):
    monkeypatch.setattr("voices.espeak.MAX_SECONDS", 2)
    with pytest.raises(EngineError, match="split it"):
        espeak.synthesize(Utterance("The harbour was quiet again by the evening. " * 5))
    monkeypatch.undo()
    assert espeak.synthesize(Utterance("one")).frames


def test_nothing_goes_on_listening_after_an_utterance(espeak):
    espeak.synthesize(Utterance("one"))
    assert not pyttsx3.init(espeak_driver.NAME)._connects
