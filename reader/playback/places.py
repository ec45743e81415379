"""Being at a place of the queue, and getting to another: part of the transport's pure step."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.playback.effects import Effect, Go, Hold, Save, Speak, Stop, Tell
from reader.playback.state import After, Mode, State, Track, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.playback.inputs import Jump, Skip, Step

__all__ = ["Result", "anew", "at", "ended", "jumped", "playable", "share", "skipped", "stepped", "stopped", "to"]

Result = tuple[State, tuple[Effect, ...]]

_AGAIN = 0.5  # seconds into a sentence, after which "previous" means its beginning


def at(state: State, line: int, offset: float = 0.0, mode: Mode | None = None) -> Result:
    """Be at a line of the current track, with a new generation.

    Args:
        state: The state.
        line: The line, or one beyond the track, which becomes its nearest.
        offset: How far into it, as a share.
        mode: BUFFERING or PAUSED; None for to be heard where it plays, and silent where it does not.
    """
    if state.track is None:
        return state, ()
    mode = mode or (Mode.BUFFERING if state.active else Mode.PAUSED)
    track = replace(state.track, line=line)
    offset = offset if track.line == line else 0.0
    state = replace(state.with_track(track), offset=offset, mode=mode, generation=state.generation + 1)
    if not track.ready or state.lost:
        return state, ((Hold(), Stop(), Save()) if mode is Mode.PAUSED else (Stop(), Save()))
    speak = Speak(state.generation, track.id, track.line, offset)
    return state, ((Hold(), speak, Save()) if mode is Mode.PAUSED else (speak, Go(), Save()))


def to(state: State, track: Track, mode: Mode | None = None) -> Result:
    """Be at another track, where it was left; the mode is as in `at`."""
    return at(replace(state, current=track.id), track.begins_at, 0.0, mode)


def anew(state: State, into: float | None) -> Result:
    """Speak the rest of the line anew; silent where it is silent."""
    track = state.track
    if track is None or not track.ready or state.mode is Mode.STOPPED:
        return state, ()
    return at(state, state.line, share(state, into))


def stopped(state: State, message: str) -> Result:
    """Stop where it is: there is no more to be played."""
    state = replace(state, mode=Mode.STOPPED, generation=state.generation + 1)
    return state, (Stop(), Save(), Tell(message))


def ended(state: State, after: After | None = None) -> Result:
    """The current track is at its end, or counts as heard.

    Args:
        state: The state, with the place at which the track is left.
        after: What follows; None for what the user has chosen.
    """
    track = state.track
    if track is None:
        return state, ()
    after = after or state.after
    falls_asleep = state.sleep_at_end
    if falls_asleep:
        state = replace(state, sleep_at=None, sleep_at_end=False)
    mode = Mode.PAUSED if falls_asleep or after is After.STOP else None
    good_night = (Tell("Good night."),) if falls_asleep else ()
    if after is After.REPEAT:
        state, effects = at(state, 0, 0.0, mode)
        return state, (*effects, *good_night)
    state = state.with_track(replace(track, done=True))
    following = playable(state.behind())
    if following is None:
        return stopped(state, "That was the last article of the queue.")
    state, effects = to(state, following, mode)
    return state, (*effects, *good_night)


def stepped(state: State, given: Step) -> Result:
    """Go to the next or the previous sentence, paragraph or article."""
    track = state.track
    if track is None or not given.by:
        return state, ()
    if given.unit is Unit.ARTICLE:
        return _to_article(state, given.by)
    if not track.ready:
        return state, ()
    lines = len(track.lengths)
    begins = range(lines) if given.unit is Unit.SENTENCE else sorted({0, *track.paragraphs} & set(range(lines)))
    here = bisect_right(begins, track.line) - 1
    if given.by > 0:
        return at(state, begins[here + 1]) if here + 1 < len(begins) else _past_the_end(state)
    heard = share(state, given.into) * track.lengths[track.line] / state.rate
    if track.line == begins[here] and heard <= _AGAIN:
        here = max(0, here - 1)
    return at(state, begins[here])


def skipped(state: State, given: Skip) -> Result:
    """Go forward or back by seconds."""
    track = state.track
    if track is None or not track.ready:
        return state, ()
    begins = [0.0, *accumulate(track.lengths)]
    now = begins[track.line] + share(state, given.into) * track.lengths[track.line]
    wanted = max(0.0, now + given.seconds * state.rate)
    if given.seconds > 0 and wanted >= begins[-1]:
        return _past_the_end(state)
    line = bisect_right(begins, wanted, hi=len(track.lengths)) - 1
    line = min(line, track.line) if given.seconds < 0 else line
    length = track.lengths[line]
    return at(state, line, min((wanted - begins[line]) / length, 1.0) if length > 0 else 0.0)


def jumped(state: State, given: Jump) -> Result:
    """Go to a track, or to a line of it."""
    track = state.find(given.track)
    if track is None:
        return state, ()
    if track.failed:
        return state, (Tell("This article could not be loaded."),)
    line = track.begins_at if given.line is None else given.line
    return at(replace(state, current=track.id), line, 0.0, Mode.BUFFERING if given.play else None)


def playable(tracks: Iterable[Track]) -> Track | None:
    """The first of some tracks that is still to be heard."""
    return next((track for track in tracks if not track.failed and not track.done), None)


def share(state: State, into: float | None) -> float:
    """How far into its line the sound is, as a share."""
    return state.offset if into is None else max(0.0, min(into, 1.0))


def _past_the_end(state: State) -> Result:
    track = state.track
    assert track is not None  # noqa: S101 - callers have looked
    return ended(replace(state.with_track(replace(track, line=len(track.lengths) - 1)), offset=1.0))


def _to_article(state: State, by: int) -> Result:
    tracks = state.behind() if by > 0 else state.before()
    other = next((track for track in tracks if not track.failed), None)
    if other is None:
        return state, (Tell(f"This is the {'last' if by > 0 else 'first'} article of the queue."),)
    return to(state, other)
