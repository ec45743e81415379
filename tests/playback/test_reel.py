"""From a count of frames that have been played to the line and the word that is heard."""

import pytest

from reader.article import PassageKind, Sentence
from reader.narration.narrate import Spoken
from reader.narration.script import Line
from reader.playback.reel import Reel
from voices.speech import AudioFormat, Speech, WordMark

AUDIO = AudioFormat(1_000)  # a frame a millisecond


def spoken(index: int, *, pause: float = 0.0, frames: int = 1_000) -> Spoken:
    """A line of two words, the second of which begins in its middle; each line has other samples."""
    marks = (WordMark(0, 3, 0), WordMark(4, 8, frames // 2))
    speech = Speech(bytes([index, 1]) * frames, AUDIO, marks)
    return Spoken(Line(Sentence(index, "Old town"), "en", PassageKind.PARAGRAPH, 0), pause, speech)


def test_a_line_is_heard_from_its_first_frame_to_the_next_line_s() -> None:
    reel = Reel()
    pcm = reel.add(spoken(0)) + reel.add(spoken(1, pause=350))
    assert len(pcm) == 2 * 2_350
    assert reel.end == 2_350
    for frame, line, share, word in (
        (0, 0, 0.0, (0, 3)),
        (250, 0, 1.5 / 8, (0, 3)),  # in the middle of the first word, which has three characters of eight
        (500, 0, 0.5, (4, 8)),
        (1_200, 0, 1.0, (4, 8)),  # in the pause behind it
        (1_350, 1, 0.0, (0, 3)),
        (9_999, 1, 1.0, (4, 8)),
    ):
        heard = reel.heard(frame)
        assert heard is not None
        assert (heard.line, heard.share, heard.word) == (line, share, word), frame


def test_nothing_is_heard_before_the_first_line() -> None:
    assert Reel().heard(0) is None
    reel = Reel(500)
    reel.add(spoken(0))
    assert reel.heard(499) is None
    assert reel.heard(500) is not None


def test_a_line_that_is_begun_in_its_middle_begins_with_a_word_and_without_its_pause() -> None:
    reel = Reel()
    pcm = reel.add(spoken(3, pause=350), offset=0.7)
    assert len(pcm) == 2 * 500
    heard = reel.heard(100)
    assert heard is not None
    assert (heard.line, heard.word) == (3, (4, 8))
    assert heard.share == pytest.approx(0.6)


def test_a_line_goes_on_with_the_same_word_when_it_is_spoken_anew_at_another_rate() -> None:
    slow = Reel()
    slow.add(spoken(0))
    for frame in range(1_000):
        heard = slow.heard(frame)
        assert heard is not None
        fast = Reel()
        fast.add(spoken(0, frames=370), heard.share)
        again = fast.heard(0)
        assert again is not None
        assert again.word == heard.word, frame


def test_silence_behind_the_last_line_is_no_part_of_it() -> None:
    reel = Reel()
    reel.add(spoken(0))
    reel.add_silence(bytes(2 * 2_000))
    assert reel.end == 1_000
