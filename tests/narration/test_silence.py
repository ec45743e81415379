"""Silence around an utterance goes, speech stays."""

import struct

from reader.narration.silence import trim as trim_and_tell
from voices.speech import AudioFormat, Speech, WordMark

AUDIO = AudioFormat(10_000)  # ten frames a millisecond
LOUD = struct.pack("<h", 9_000) * 1_000


def speech(pcm: bytes, *marks: WordMark) -> Speech:
    return Speech(pcm, AUDIO, marks)


def trim(untrimmed: Speech) -> Speech:
    return trim_and_tell(untrimmed).speech


def test_what_is_kept_of_the_silence_is_told():
    trimmed = trim_and_tell(speech(bytes(6_020) + LOUD + bytes(60)))
    kept = struct.unpack(f"<{trimmed.speech.frames}h", trimmed.speech.pcm)
    lead = next(number for number, sample in enumerate(kept) if sample)
    assert trimmed.before <= lead / 10 <= trimmed.before + 5
    assert trimmed.after <= 3.0 <= trimmed.after + 5
    assert trim_and_tell(speech(LOUD))[1:] == (0.0, 0.0)


def test_exact_silence_at_both_ends_is_cut_to_a_few_milliseconds():
    trimmed = trim(speech(bytes(6_000) + LOUD + bytes(8_000)))
    assert 1_000 <= trimmed.frames <= 1_000 + 2 * 100
    assert LOUD in trimmed.pcm


def test_noise_that_nobody_hears_is_cut_too():
    hiss = struct.pack("<2h", 20, -20) * 2_000
    trimmed = trim(speech(hiss + LOUD + hiss))
    assert 1_000 <= trimmed.frames <= 1_000 + 2 * (100 + 50)


def test_a_soft_consonant_stays():
    soft = struct.pack("<2h", 90, -90) * 500
    assert soft in trim(speech(bytes(4_000) + soft + LOUD + soft + bytes(4_000))).pcm


def test_silence_inside_stays():
    assert LOUD + bytes(6_000) + LOUD in trim(speech(LOUD + bytes(6_000) + LOUD)).pcm


def test_marks_move_with_the_sound():
    trimmed = trim(speech(bytes(6_000) + LOUD, WordMark(0, 4, 3_000), WordMark(5, 9, 3_500)))
    first, second = trimmed.marks
    assert second.frame - first.frame == 500
    assert struct.unpack_from("<h", trimmed.pcm, 2 * first.frame) == (9_000,)


def test_a_mark_in_the_silence_is_kept_inside_the_sound():
    trimmed = trim(speech(bytes(6_000) + LOUD + bytes(6_000), WordMark(0, 4, 0), WordMark(5, 9, 6_900)))
    assert [0 <= mark.frame <= trimmed.frames for mark in trimmed.marks] == [True, True]


def test_speech_that_is_all_silence_has_no_frames():
    assert trim(speech(bytes(5_000), WordMark(0, 1, 0))) == speech(b"")
    assert trim(speech(b"")) == speech(b"")


def test_speech_without_silence_stays_as_it_is():
    assert trim(speech(LOUD)) == speech(LOUD)
