"""Turns an engine's word events into marks: one for each word of the text, in order."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from voices.speech import WordMark

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["place_marks"]

_TOKEN = re.compile(r"\S+")


def place_marks(text: str, events: Iterable[tuple[int, int]], frames: int) -> tuple[WordMark, ...]:
    """One mark for each token (a run of characters between white space) that is heard.

    An engine's own events do not fit a text's words: eSpeak NG tells one event for "of the", six for "12,345" and one
    for each part of a web address. So a token begins with the first event inside it; one without an event, between
    two that have one, is placed by its share of the characters between them. A token without letter, digit or event
    (a dash, say) is not heard and gets no mark.

    Args:
        text: The text that was spoken.
        events: For each event, the index of a character and the frame at which it is heard.
        frames: The length of the audio.

    Returns:
        Marks that do not overlap, in the order of the text, whose frames never decrease and stay below `frames`.
    """
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    anchors = _anchors([end for _, end in tokens], events, frames)
    if not anchors:
        return ()
    heard = {index for index, _ in anchors}
    if 0 not in heard:
        anchors.insert(0, (0, 0))
    marks = []
    ends = [*anchors[1:], (len(tokens), frames)]
    for (first, frame), (after, next_frame) in zip(anchors, ends, strict=True):
        origin = tokens[first][0]
        reach = (tokens[after][0] if after < len(tokens) else len(text)) - origin
        for index in range(first, after):
            start, end = tokens[index]
            if index in heard or any(map(str.isalnum, text[start:end])):
                marks.append(WordMark(start, end, frame + (next_frame - frame) * (start - origin) // reach))
    return tuple(marks)


def _anchors(ends: list[int], events: Iterable[tuple[int, int]], frames: int) -> list[tuple[int, int]]:
    """The tokens that have an event, each with the frame of its first one."""
    anchors: list[tuple[int, int]] = []
    last_index, last_frame = -1, 0
    for position, frame in events:
        # eSpeak NG puts the second word of an emoji's name on the character after the emoji.
        index = min(bisect_left(ends, position), len(ends) - 1)
        if index > last_index and last_frame <= frame < frames:
            anchors.append((index, frame))
            last_index, last_frame = index, frame
    return anchors
