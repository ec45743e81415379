"""What a player does next: a pure function from a state and an input to the next state and what is to be done.

No thread, clock, file or sound is in here, so every corner of it can be tested. The player's thread gives the inputs
and performs the effects. The table in docs/design.md says in words what each input does in each mode.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.playback.effects import Go, Hold, Save, Tell, Volume
from reader.playback.inputs import (
    Add,
    AfterArticle,
    Faster,
    Finished,
    Input,
    Jump,
    Loaded,
    Loading,
    Lost,
    Louder,
    Mark,
    Move,
    Mute,
    Pause,
    Play,
    Reached,
    Regained,
    Remove,
    Repeat,
    Respeak,
    SetRate,
    SetVolume,
    Skip,
    Sleep,
    Sounding,
    Step,
    Tick,
    Toggle,
)
from reader.playback.places import anew, at, ended, jumped, playable, share, skipped, stepped
from reader.playback.queueing import added, loaded, marked, moved, removed
from reader.playback.state import LOUDEST, RATES, Mode, State, Track

if TYPE_CHECKING:
    from reader.playback.places import Result

__all__ = ["step"]


def step(state: State, given: Input) -> Result:
    """Take one input.

    Args:
        state: The state.
        given: What has come in.

    Returns:
        The next state, and what is to be done, in order. A state and an input that do not go together (sound of an
        older generation, a track that is gone) change nothing: then the same state comes back.
    """
    match given:
        case Play() | Pause() | Toggle() | Repeat():
            return _played_or_paused(state, given)
        case Step():
            return stepped(state, given)
        case Skip():
            return skipped(state, given)
        case Jump():
            return jumped(state, given)
        case SetRate() | Faster() | Respeak():
            return _respoken(state, given)
        case SetVolume() | Louder() | Mute() | Sleep() | AfterArticle():
            return _set(state, given)
        case Add() | Remove() | Move() | Mark() | Loading() | Loaded():
            return _queued(state, given)
        case Sounding() | Reached() | Finished():
            return _heard(state, given)
        case Lost() | Regained() | Tick():
            return _told(state, given)


def _played_or_paused(state: State, given: Play | Pause | Toggle | Repeat) -> Result:
    if isinstance(given, Repeat):
        track = state.track
        return (state, ()) if track is None or track.failed else at(state, state.line, 0.0, Mode.BUFFERING)
    if isinstance(given, Toggle):
        given = Pause() if state.active else Play()
    if state.active is isinstance(given, Play) or (state.mode is Mode.STOPPED and isinstance(given, Pause)):
        return state, ()
    if isinstance(given, Pause):
        return replace(state, mode=Mode.PAUSED), (Hold(), Save())
    if state.mode is Mode.PAUSED and state.sounded == state.generation:
        return _sounding(replace(state, mode=Mode.BUFFERING)), (Go(),)
    return _begun(state)


def _begun(state: State) -> Result:
    """Play where no sound is ready: what is chosen from the place on."""
    track = _chosen(state)
    if track is None:
        return state, (Tell("Nothing in the queue can be played." if state.tracks else "The queue is empty."),)
    if track.id == state.current and (state.mode is Mode.PAUSED or not track.done):
        state, effects = at(state, state.line, state.offset, Mode.BUFFERING)
    else:
        state, effects = at(replace(state, current=track.id), track.begins_at, 0.0, Mode.BUFFERING)
    return state, (
        *effects,
        Tell("There is no sound output; reading waits for it."),
    ) if state.lost else effects


def _chosen(state: State) -> Track | None:
    """The current track where it can go on; else the next one to be heard, from there or the top; else any."""
    track = state.track
    if track is not None and not track.failed and (state.mode is Mode.PAUSED or not track.done):
        return track
    again = next((other for other in (track, *state.tracks) if other is not None and not other.failed), None)
    return playable(state.behind()) or playable(state.tracks) or again


def _respoken(state: State, given: SetRate | Faster | Respeak) -> Result:
    if isinstance(given, Respeak):
        return anew(state, given.into)
    rate = _neighbour(state.rate, given.by) if isinstance(given, Faster) else given.rate
    rate = min(max(RATES[0], rate), RATES[-1])
    if rate == state.rate:
        return state, ()
    state, effects = anew(replace(state, rate=rate), given.into)
    return state, effects or (Save(),)


def _neighbour(rate: float, by: int) -> float:
    if by > 0:
        return next((other for other in RATES if other > rate), RATES[-1])
    return next((other for other in reversed(RATES) if other < rate), RATES[0]) if by < 0 else rate


def _set(state: State, given: SetVolume | Louder | Mute | Sleep | AfterArticle) -> Result:
    match given:
        case SetVolume() | Louder():
            volume = given.volume if isinstance(given, SetVolume) else round(state.volume + given.by, 3)
            volume = min(max(0.0, volume), LOUDEST)
            return replace(state, volume=volume, muted=False), (Volume(volume), Save())
        case Mute():
            muted = not state.muted
            return replace(state, muted=muted), (Volume(0.0 if muted else state.volume),)
        case Sleep(time, at_end):
            return replace(state, sleep_at=time, sleep_at_end=at_end), ()
        case AfterArticle(after):
            return replace(state, after=after), (Save(),)


def _queued(state: State, given: Add | Remove | Move | Mark | Loading | Loaded) -> Result:
    match given:
        case Add():
            return added(state, given)
        case Remove(number):
            return removed(state, number)
        case Move():
            return moved(state, given)
        case Mark():
            return marked(state, given)
        case Loading(number):
            track = state.find(number)
            return state.with_track(replace(track, failed=False)) if track and track.failed else state, ()
        case Loaded():
            return loaded(state, given)


def _heard(state: State, given: Sounding | Reached | Finished) -> Result:
    track = state.track
    if given.generation != state.generation or state.mode is Mode.STOPPED or state.lost:
        return state, ()
    if track is None or not track.ready:
        return state, ()
    if isinstance(given, Finished):
        return ended(replace(state, offset=1.0))
    if isinstance(given, Sounding):
        return _sounding(state), ()
    if not 0 <= given.line < len(track.lengths):
        return state, ()
    state = _sounding(state)
    if given.line == state.line:
        return state, ()
    return replace(state.with_track(replace(track, line=given.line, done=False)), offset=0.0), (Save(),)


def _sounding(state: State) -> State:
    """There is sound of this generation: heard, where it is to be played, which makes a track that was done undone."""
    if state.sounded != state.generation:
        state = replace(state, sounded=state.generation)
    if state.mode is not Mode.BUFFERING or state.track is None:
        return state
    return replace(state.with_track(replace(state.track, done=False)), mode=Mode.PLAYING)


def _told(state: State, given: Lost | Regained | Tick) -> Result:
    match given:
        case Lost(into) if not state.lost:
            told = Tell("The sound output has gone away; reading goes on when it is back.")
            state, effects = _moved_on(replace(state, lost=True), share(state, into))
            return state, (*effects, told)
        case Regained() if state.lost:
            state, effects = _moved_on(replace(state, lost=False), state.offset)
            return state, (*effects, Tell("The sound output is back."))
        case Tick(now) if state.sleep_at is not None and now >= state.sleep_at:
            if not state.active:
                return replace(state, sleep_at=None), ()
            state = replace(state, mode=Mode.PAUSED, sleep_at=None, sleep_at_end=False)
            return state, (Hold(), Save(), Tell("Good night."))
    return state, ()


def _moved_on(state: State, offset: float) -> Result:
    """With another output, or none, at the same place: what the old one had is gone with it."""
    return (state, ()) if state.mode is Mode.STOPPED else at(state, state.line, offset)
