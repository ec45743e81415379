"""What has been given to the output, and what of it is heard: the way from a count of frames to a word of a line."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from voices.speech import BYTES_PER_FRAME

if TYPE_CHECKING:
    from reader.narration.narrate import Spoken

__all__ = ["Heard", "Reel"]


@dataclass(frozen=True, slots=True)
class _Piece:
    """The sound of a line, or of its end: where it starts among the frames, and how much of it was left out."""

    start: int
    cut: int
    spoken: Spoken


@dataclass(frozen=True, slots=True)
class Heard:
    """What is heard at a moment.

    Attributes:
        line: The index of the line.
        share: How much of the line has been heard, as a share of its characters.
        word: The word, as a half-open span of characters of the line; None where none is marked.
    """

    line: int
    share: float
    word: tuple[int, int] | None


class Reel:
    """The sound of one generation, in order, as it goes to the output.

    Args:
        origin: The number of frames that the output had been given before.
    """

    def __init__(self, origin: int = 0) -> None:
        self._pieces: list[_Piece] = []
        self._starts: list[int] = []
        self._end = origin
        self.is_whole = False

    @property
    def last(self) -> Spoken | None:
        """The line that stands last."""
        return self._pieces[-1].spoken if self._pieces else None

    @property
    def end(self) -> int:
        """The frame at which the last line's speech ends."""
        if not self._pieces:
            return self._end
        last = self._pieces[-1]
        return last.start + last.spoken.speech.frames - last.cut

    def add(self, spoken: Spoken, offset: float = 0.0) -> bytes:
        """Put a line behind the others.

        Args:
            spoken: The line.
            offset: The share of it to leave out at its beginning; it begins with the word that is there.

        Returns:
            What to give to the output: its pause and its sound.
        """
        speech = spoken.speech
        silence = b"" if offset else speech.format.silence(spoken.pause)
        cut = _word_at(spoken, offset) if offset else 0
        piece = _Piece(self._end + len(silence) // BYTES_PER_FRAME, cut, spoken)
        self._pieces.append(piece)
        self._starts.append(piece.start)
        self._end = piece.start + speech.frames - cut
        return silence + speech.pcm[cut * BYTES_PER_FRAME :]

    def add_silence(self, pcm: bytes) -> bytes:
        """Put silence behind the last line."""
        self._end += len(pcm) // BYTES_PER_FRAME
        return pcm

    def heard(self, frame: int) -> Heard | None:
        """What is heard when so many frames have been played; None before the first line."""
        at = bisect_right(self._starts, frame) - 1
        if at < 0:
            return None
        piece = self._pieces[at]
        speech = piece.spoken.speech
        frames = min(frame - piece.start + piece.cut, speech.frames)
        mark = bisect_right(speech.marks, frames, key=lambda mark: mark.frame) - 1
        word = (speech.marks[mark].start, speech.marks[mark].end) if mark >= 0 else None
        return Heard(piece.spoken.line.sentence.index, _share(piece.spoken, frames), word)


# Places within a line are told by its characters, for these stay where they are when the rate or the voice changes.


def _share(spoken: Spoken, frame: int) -> float:
    """The share of a line that has been heard when so many frames of its speech have been played."""
    speech, characters = spoken.speech, len(spoken.line.sentence.text)
    at = bisect_right(speech.marks, frame, key=lambda mark: mark.frame) - 1
    if at < 0:
        return frame / max(1, speech.frames) if not speech.marks else 0.0
    mark = speech.marks[at]
    end = speech.marks[at + 1].frame if at + 1 < len(speech.marks) else speech.frames
    within = (frame - mark.frame) / max(1, end - mark.frame)
    return min((mark.start + within * (mark.end - mark.start)) / max(1, characters), 1.0)


def _word_at(spoken: Spoken, share: float) -> int:
    """The frame with which the word begins that stands at a share of the line."""
    speech, character = spoken.speech, share * len(spoken.line.sentence.text)
    if not speech.marks:
        return round(share * speech.frames)
    at = bisect_right(speech.marks, character + _ROUNDING, key=lambda mark: mark.start) - 1
    return speech.marks[at].frame if at >= 0 else 0


_ROUNDING = 1e-6  # characters
