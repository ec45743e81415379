"""Trims the silence that an engine puts around an utterance, so that our own pauses are the ones that are heard.

By level and not by a fixed length: engines differ (eSpeak NG leaves 12 ms before and up to 300 ms after a sentence).
"""

from __future__ import annotations

from voices.speech import BYTES_PER_FRAME, Speech, WordMark

__all__ = ["trim"]

_THRESHOLD = 66
"""Silence is what stays below this, of 32,768 (-54 dB): under the softest consonant, over an engine's noise."""

_GUARD_MS = 8
"""Kept at each end, since a soft consonant rises from below the threshold."""

_BLOCK_MS = 5


def trim(speech: Speech) -> Speech:
    """The speech without silence at its ends; its marks move with it.

    Speech that is silent all through comes back without frames.
    """
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
        return Speech(b"", audio)
    guard = audio.frames(_GUARD_MS)
    start, end = max(0, start - guard), min(speech.frames, end + guard)
    marks = (WordMark(mark.start, mark.end, min(max(0, mark.frame - start), end - start)) for mark in speech.marks)
    return Speech(speech.pcm[start * BYTES_PER_FRAME : end * BYTES_PER_FRAME], audio, tuple(marks))
