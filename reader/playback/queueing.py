"""What is in the queue, and in which order: part of the transport's pure step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.playback.effects import Save, Stop
from reader.playback.places import Result, at, ended, playable, share, stopped, to
from reader.playback.state import After, Mode, State

if TYPE_CHECKING:
    from reader.playback.inputs import Add, Loaded, Mark, Move

__all__ = ["added", "loaded", "marked", "moved", "removed"]


def added(state: State, given: Add) -> Result:
    """Put a track into the queue."""
    track = given.track
    if state.find(track.id) is not None:
        return state, ()
    place = len(state.tracks) if given.place is None else max(0, given.place)
    state = replace(state, tracks=(*state.tracks[:place], track, *state.tracks[place:]))
    if given.play and not state.active and not track.failed:
        return to(state, track, Mode.BUFFERING)
    if state.track is None:
        state = replace(state, current=track.id, offset=0.0)
    return state, (Save(),)


def removed(state: State, number: int) -> Result:
    """Take a track out of the queue."""
    if state.find(number) is None:
        return state, ()
    behind, before = state.behind(), state.before()
    rest = replace(state, tracks=tuple(track for track in state.tracks if track.id != number))
    if number != state.current:
        return rest, (Save(),)
    near = [track for track in (*behind, *before) if not track.failed]
    following = playable(behind) or (near[0] if near and state.mode is Mode.PAUSED else None)
    if following is not None and state.mode is not Mode.STOPPED:
        return to(rest, following)
    nearest = next(iter((*near, *behind, *before)), None)
    rest = replace(rest, current=nearest.id if nearest else None, offset=0.0)
    return replace(rest, mode=Mode.STOPPED, generation=state.generation + 1), (Stop(), Save())


def moved(state: State, given: Move) -> Result:
    """Move a track to another place of the queue."""
    track = state.find(given.track)
    if track is None:
        return state, ()
    tracks = list(state.tracks)
    place = tracks.index(track)
    tracks.insert(max(0, min(place + given.by, len(tracks) - 1)), tracks.pop(place))
    changed = replace(state, tracks=tuple(tracks))
    return (changed, (Save(),)) if changed != state else (state, ())


def marked(state: State, given: Mark) -> Result:
    """Take a track for heard, or for not heard."""
    track = state.find(given.track)
    if track is None or track.done == given.done:
        return state, ()
    if given.done and track.id == state.current and state.mode is not Mode.STOPPED:
        return ended(state, After.STOP if state.after is After.STOP else After.NEXT)
    return state.with_track(replace(track, done=given.done)), (Save(),)


def loaded(state: State, given: Loaded) -> Result:
    """Take a track's lines, or the news that it has none."""
    track = state.find(given.track)
    if track is None or (track.ready and not given.lengths):
        return state, ()
    current = track.id == state.current
    if not given.lengths:
        state = state.with_track(replace(track, failed=True))
        if not current or state.mode is not Mode.BUFFERING:
            return state, ()
        following = playable(state.behind())
        if following is None:
            return stopped(state, "Nothing more of the queue can be played.")
        return to(state, following)
    line = track.line if given.line is None else given.line
    same = given.line is None and len(given.lengths) == len(track.lengths)  # nothing but better estimates
    new = replace(track, lengths=given.lengths, paragraphs=given.paragraphs, failed=False, line=line)
    offset = share(state, given.into if track.ready else None)
    state = state.with_track(new)
    if not current or same:
        return state, ()
    if state.mode is Mode.STOPPED:
        return replace(state, offset=offset if new.line == line else 0.0), ()
    return at(state, line, offset)
