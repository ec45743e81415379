import struct
from itertools import pairwise

import pytest

from voices.speech import Prosody, Utterance
from voices.tone import ToneEngine


def say(text, voice=None, **prosody):
    return ToneEngine().synthesize(Utterance(text, voice, Prosody(**prosody)))


def samples(speech):
    return struct.unpack(f"<{speech.frames}h", speech.pcm)


def crossings(speech):
    values = [sample for sample in samples(speech) if sample]
    return sum(1 for one, two in pairwise(values) if (one < 0) != (two < 0))


def test_the_same_text_gives_the_same_bytes():
    assert say("the quick fox").pcm == say("the quick fox").pcm


def test_another_word_is_another_tone():
    assert crossings(say("moon")) != crossings(say("sunk"))


def test_a_letter_lasts_60_milliseconds_and_a_gap_40():
    # "ab" 120 ms, gap 40, "abc" 180, gap 40: 380 ms of 22,050 frames a second.
    assert say("ab abc").frames == pytest.approx(22_050 * 0.380, abs=4)


def test_marks_are_exact():
    speech = say("ab abc")
    assert [(mark.start, mark.end) for mark in speech.marks] == [(0, 2), (3, 6)]
    assert speech.marks[1].frame == pytest.approx(22_050 * 0.160, abs=2)
    before = samples(speech)[speech.marks[1].frame - 1]
    assert before == 0
    assert samples(speech)[speech.marks[1].frame] != 0


def test_rate_shortens():
    assert say("abcdef", rate=2.0).frames == pytest.approx(say("abcdef").frames / 2, abs=2)


def test_volume_scales_the_amplitude():
    assert max(samples(say("a"))) == 8_000
    assert max(samples(say("a", volume=0.5))) == 4_000
    assert not any(samples(say("a", volume=0.0)))


def test_pitch_raises_the_tone():
    assert crossings(say("abcdefgh", pitch=2.0)) == pytest.approx(2 * crossings(say("abcdefgh")), rel=0.1)


def test_the_bass_is_lower_than_the_alto():
    assert crossings(say("abcdefgh", "bass")) < crossings(say("abcdefgh", "alto"))


def test_the_bytes_are_the_same_on_every_machine():
    # "a" is CRC-32 0xE8B7BE43, which leaves 67 after division by 220: 287 Hz, a period of 76 frames, rising for 38.
    wave = samples(say("a"))
    assert (wave[0], wave[19], wave[38], wave[57], wave[76]) == (-8_000, 0, 8_000, 0, -8_000)
