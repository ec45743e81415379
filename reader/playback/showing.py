"""A player's state -> what a screen shows of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.playback.snapshot import Entry, Snapshot, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.playback.items import Item
    from reader.playback.sound import Sound
    from reader.playback.state import State, Track

__all__ = ["shown"]


def shown(state: State, items: Mapping[int, Item], sound: Sound) -> Snapshot:
    """What a screen shows.

    Args:
        state: The transport's state.
        items: The entries of the queue, as they are kept.
        sound: What is played.
    """
    heard = sound.heard()
    into = heard.share if heard is not None and heard.line == state.line else state.offset
    entries = tuple(_entry(track, items[track.id], state, into) for track in state.tracks if track.id in items)
    track = state.track
    total = sum(track.lengths) / state.rate if track else 0.0
    left = _left(track, state, into) if track else 0.0
    output = sound.output
    return Snapshot(
        entries=entries,
        current=state.current,
        mode=state.mode,
        line=state.line,
        generation=state.generation,
        word=heard.word if heard is not None and heard.line == state.line else None,
        elapsed=max(0.0, total - left),
        remaining=left,
        queue_remaining=sum(entry.left for entry in entries),
        rate=state.rate,
        volume=state.volume,
        muted=state.muted,
        after=state.after,
        sleep=None if state.sleep_at is None else max(0.0, state.sleep_at - time.monotonic()),
        sleep_at_end=state.sleep_at_end,
        output=output.name if output else None,
        audible=output.audible if output else True,
        lost=state.lost,
    )


def _entry(track: Track, item: Item, state: State, into: float) -> Entry:
    seconds = (sum(track.lengths) or item.seconds or 0.0) / state.rate
    if track.failed:
        status, left = Status.FAILED, 0.0
    elif track.done and track.id != state.current:
        status, left = Status.DONE, 0.0
    elif not track.ready:
        status, left = Status.LOADING, seconds
    else:
        status, left = Status.READY, _left(track, state, into)
    title = item.title or item.source
    return Entry(track.id, item.source, title, item.site, status, seconds, left, item.reason)


def _left(track: Track, state: State, into: float) -> float:
    """Seconds of a track that are still to be heard, at the present rate."""
    if track.id != state.current:
        return sum(track.lengths[track.line :]) / state.rate
    if not track.ready:
        return 0.0
    return (sum(track.lengths[state.line :]) - into * track.lengths[state.line]) / state.rate
