"""Trims the silence that an engine puts around an utterance, so that our own pauses are the ones that are heard.

By level and not by a fixed length: engines differ (eSpeak NG leaves 12 ms before and up to 300 ms after a sentence).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from voices.speech import BYTES_PER_FRAME, Speech, WordMark

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Trimmed", "joined", "trim"]

_THRESHOLD = 66
"""Silence is what stays below this, of 32,768 (-54 dB): under the softest consonant, over an engine's noise."""

_GUARD_MS = 8
"""Kept at each end, since a soft consonant rises from below the threshold."""

_BLOCK_MS = 5


class Trimmed(NamedTuple):
    """Speech without silence at its ends, and the little that was kept of it.

    Attributes:
        speech: The speech, its marks moved with it; without frames where it is silent all through.
        before: The silence that it begins with, in milliseconds, to within 5.
        after: The silence that it ends with.
    """

    speech: Speech
    before: float
    after: float


def trim(speech: Speech) -> Trimmed:
    """Take the silence from the ends of speech, all but a few milliseconds."""
    audio = speech.format
    block = audio.frames(_BLOCK_MS)
    zeros = bytes(block * BYTES_PER_FRAME)
    with memoryview(speech.pcm) as raw, raw.cast("h") as samples:

        def is_silent(start: int, end: int) -> bool:
            # Mostly it is all zeros, and comparing bytes is far quicker than looking at each sample.
            if raw[start * BYTES_PER_FRAME : end * BYTES_PER_FRAME] == zeros:
                return True
            piece = samples[start:end]
            return max(piece) < _THRESHOLD and min(piece) > -_THRESHOLD

        start, end = 0, len(samples)
        while end > start and is_silent(max(start, end - block), end):
            end = max(start, end - block)
        while start < end and is_silent(start, min(end, start + block)):
            start = min(end, start + block)
    if start == end:
        return Trimmed(Speech(b"", audio), 0.0, 0.0)
    guard, milliseconds = audio.frames(_GUARD_MS), 1000 / audio.sample_rate
    before, after = min(guard, start), min(guard, speech.frames - end)
    start, end = start - before, end + after
    marks = (WordMark(mark.start, mark.end, min(max(0, mark.frame - start), end - start)) for mark in speech.marks)
    trimmed = Speech(speech.pcm[start * BYTES_PER_FRAME : end * BYTES_PER_FRAME], audio, tuple(marks))
    return Trimmed(trimmed, before * milliseconds, after * milliseconds)


def joined(pieces: Sequence[tuple[int, Trimmed]], pause: float) -> Trimmed:
    """Put together what was said in several goes.

    Args:
        pieces: What was said, one piece at least, each with the place of its text in the whole one, in characters.
        pause: The silence that is heard between any two, in milliseconds.
    """
    place, first = pieces[0]
    if len(pieces) == 1 and not place:
        return first
    audio = first.speech.format
    pcm, marks, after = bytearray(), list[WordMark](), 0.0
    for place, (speech, silent_before, silent_after) in pieces:
        if pcm:
            pcm += audio.silence(max(0.0, pause - after - silent_before))
        frames = len(pcm) // BYTES_PER_FRAME
        marks += (WordMark(place + mark.start, place + mark.end, frames + mark.frame) for mark in speech.marks)
        pcm += speech.pcm
        after = silent_after
    return Trimmed(Speech(bytes(pcm), audio, tuple(marks)), first.before, after)
