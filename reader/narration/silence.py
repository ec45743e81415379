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
    # A run of exact zeros is the usual case, and the C code of bytes strips it hundreds of times faster than a scan.
    body = speech.pcm.rstrip(b"\0")
    end = -(-len(body) // BYTES_PER_FRAME)
    start = (len(body) - len(body.lstrip(b"\0"))) // BYTES_PER_FRAME
    with memoryview(speech.pcm) as raw, raw.cast("h") as samples:
        step = speech.format.frames(_BLOCK_MS)
        while end > start and _is_silent(samples[max(start, end - step) : end]):
            end = max(start, end - step)
        while start < end and _is_silent(samples[start : min(end, start + step)]):
            start = min(end, start + step)
    if start >= end:
        return Speech(b"", speech.format)
    guard = speech.format.frames(_GUARD_MS)
    start, end = max(0, start - guard), min(speech.frames, end + guard)
    marks = (WordMark(mark.start, mark.end, min(max(0, mark.frame - start), end - start)) for mark in speech.marks)
    return Speech(speech.pcm[start * BYTES_PER_FRAME : end * BYTES_PER_FRAME], speech.format, tuple(marks))


def _is_silent(samples: memoryview) -> bool:
    return max(samples) < _THRESHOLD and min(samples) > -_THRESHOLD
