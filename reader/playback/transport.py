"""What a player does next: a pure function from a state and an input to the next state and what is to be done.

No thread, clock, file or sound is in here, so every corner of it can be tested. The player's thread gives the inputs
and performs the effects.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.playback.effects import Effect, Go, Hold, Save, Speak, Stop, Tell, Volume
from reader.playback.inputs import (
    Add,
    AfterArticle,
    Finished,
    Input,
    Jump,
    Loaded,
    Lost,
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
from reader.playback.state import RATES, After, Mode, State, Track, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["step"]

_LOUDEST = 2.0
_AGAIN = 0.6  # seconds into a sentence, after which "previous" means its beginning


Result = tuple[State, tuple[Effect, ...]]


def step(state: State, given: Input) -> Result:
    """Take one input.

    Args:
        state: The state.
        given: What has come in.

    Returns:
        The next state, and what is to be done, in order. A state and an input that do not go together (sound of an
        older generation, a track that is gone) change nothing.
    """
    match given:
        case Play() | Pause() | Toggle():
            return _played_or_paused(state, given)
        case Step(unit, by):
            return _stepped(state, unit, by)
        case Repeat():
            return _at(state, state.line, 0.0)
        case Skip(seconds, into):
            return _skipped(state, seconds, into)
        case Jump(track, line):
            return _jumped(state, track, line)
        case SetRate(rate, into):
            low, high = RATES[0], RATES[-1]
            return _anew(replace(state, rate=min(max(low, rate), high)), into * state.rate)
        case Respeak(into):
            return _anew(state, into * state.rate)
        case SetVolume() | Mute() | Sleep() | AfterArticle():
            return _set(state, given)
        case Add() | Remove() | Move():
            return _queued(state, given)
        case Loaded() | Sounding() | Reached() | Finished() | Lost() | Regained() | Tick():
            return _told(state, given)


def _played_or_paused(state: State, given: Play | Pause | Toggle) -> Result:
    sounds = state.mode in (Mode.PLAYING, Mode.BUFFERING)
    if isinstance(given, Toggle):
        given = Pause() if sounds else Play()
    if isinstance(given, Pause):
        if not sounds:
            return replace(state, lost=False), ()
        return replace(state, mode=Mode.PAUSED, lost=False), (Hold(), Save())
    if sounds:
        return state, ()
    if state.mode is Mode.PAUSED:
        return _go_on(replace(state, lost=False))
    return _begun(state)


def _go_on(state: State) -> Result:
    """From a pause: the output has the sound, or it is still to come."""
    track = state.track
    if track is None:
        return replace(state, mode=Mode.STOPPED), ()
    if not track.ready:
        return _begun(state)
    return replace(state, mode=Mode.PLAYING), (Go(),)


def _begun(state: State) -> Result:
    """From silence: at the place of the current track, or with the first one that can be heard."""
    track = state.track
    if track is None or track.failed or track.done:
        track = _playable(state.tracks) or _playable(state.tracks[:0])
    if track is None:
        return replace(state, mode=Mode.STOPPED), (Tell("Nothing in the queue can be played."),) if state.tracks else ()
    if track.id != state.current:
        state = replace(state, current=track.id, line=track.line, offset=0.0)
    return _spoken(state)


def _spoken(state: State) -> Result:
    """Buffer at the place: spoken anew where the track is loaded, waited for where it is not."""
    track = state.track
    assert track is not None  # noqa: S101 - callers have looked
    state = replace(state, mode=Mode.BUFFERING, generation=state.generation + 1)
    if not track.ready:
        return state, (Stop(), Save())
    line = min(max(0, state.line), len(track.lengths) - 1)
    state = replace(state, line=line, offset=state.offset if line == state.line else 0.0)
    return state, (Speak(state.generation, track.id, line, state.offset), Go(), Save())


def _anew(state: State, into: float) -> Result:
    """Speak the rest of the line anew; silent where it is silent."""
    track = state.track
    if track is None or not track.ready:
        return state, ()
    offset = min(state.offset + max(0.0, into), track.lengths[state.line])
    return _at(state, state.line, offset)


def _at(state: State, line: int, offset: float) -> Result:
    """Be at a line of the current track: heard at once where it plays, kept as the place where it does not."""
    track = state.track
    if track is None:
        return state, ()
    if track.ready:
        line = min(max(0, line), len(track.lengths) - 1)
    state = replace(state, line=line, offset=offset, tracks=_with(state.tracks, replace(track, line=line, done=False)))
    if state.mode in (Mode.PLAYING, Mode.BUFFERING):
        return _spoken(state)
    if state.mode is Mode.STOPPED:
        state = replace(state, mode=Mode.PAUSED)
    state = replace(state, generation=state.generation + 1)
    effects: tuple[Effect, ...] = (Hold(), Stop(), Save())
    if track.ready:
        effects = (Hold(), Speak(state.generation, track.id, state.line, offset), Save())
    return state, effects


def _stepped(state: State, unit: Unit, by: int) -> Result:
    track = state.track
    if track is None:
        return state, ()
    if unit is Unit.ARTICLE:
        return _to_article(state, by)
    if not track.ready:
        return state, ()
    lines = range(len(track.lengths)) if unit is Unit.SENTENCE else track.paragraphs
    if by < 0:
        before = [line for line in lines if line < state.line]
        return _at(state, before[-1] if before else 0, 0.0)
    behind = [line for line in lines if line > state.line]
    if behind:
        return _at(state, behind[0], 0.0)
    return _to_article(state, 1) if _neighbour(state, 1) else (state, ())


def _to_article(state: State, by: int) -> Result:
    other = _neighbour(state, by)
    if other is None:
        return _at(state, 0, 0.0) if by < 0 else (state, (Tell("This is the last article of the queue."),))
    return _to(state, other, 0 if other.done else other.line)


def _to(state: State, track: Track, line: int) -> Result:
    """Leave the current track where it is, and be in another one."""
    state = replace(_left(state), current=track.id, line=line, offset=0.0)
    return _at(state, line, 0.0)


def _skipped(state: State, seconds: float, into: float) -> Result:
    track = state.track
    if track is None or not track.ready:
        return state, ()
    begins = [0.0, *accumulate(track.lengths)]
    now = begins[state.line] + min(state.offset + max(0.0, into) * state.rate, track.lengths[state.line])
    wanted = min(max(0.0, now + seconds * state.rate), begins[-1])
    if wanted >= begins[-1]:
        return _at(state, len(track.lengths) - 1, 0.0)
    line = max(number for number, begin in enumerate(begins[:-1]) if begin <= wanted)
    return _at(state, line, wanted - begins[line])


def _jumped(state: State, number: int, line: int) -> Result:
    track = _find(state.tracks, number)
    if track is None or track.failed:
        return state, ()
    mode = Mode.BUFFERING if state.mode in (Mode.STOPPED, Mode.PAUSED) else state.mode
    state = replace(_left(state), current=number, line=line, offset=0.0, mode=mode, lost=False)
    return _at(state, line, 0.0)


def _set(state: State, given: SetVolume | Mute | Sleep | AfterArticle) -> Result:
    match given:
        case SetVolume(volume):
            volume = min(max(0.0, volume), _LOUDEST)
            return replace(state, volume=volume, muted=False), (Volume(volume),)
        case Mute():
            muted = not state.muted
            return replace(state, muted=muted), (Volume(0.0 if muted else state.volume),)
        case Sleep(at, at_end):
            return replace(state, sleep_at=at, sleep_at_end=at_end), ()
        case AfterArticle(after):
            return replace(state, after=after), ()


def _queued(state: State, given: Add | Remove | Move) -> Result:
    match given:
        case Add(track, place, play):
            if _find(state.tracks, track.id) is not None:
                return state, ()
            at = len(state.tracks) if place is None else min(max(0, place), len(state.tracks))
            state = replace(state, tracks=(*state.tracks[:at], track, *state.tracks[at:]))
            if state.current is None:
                state = replace(state, current=track.id, line=track.line, offset=0.0)
            if play and state.mode is Mode.STOPPED:
                begun, effects = _to(replace(state, mode=Mode.BUFFERING), track, track.line)
                return begun, effects
            return state, (Save(),)
        case Remove(number):
            return _removed(state, number)
        case Move(number, by):
            numbers = [track.id for track in state.tracks]
            if number not in numbers:
                return state, ()
            at = numbers.index(number)
            to = min(max(0, at + by), len(numbers) - 1)
            tracks = list(state.tracks)
            tracks.insert(to, tracks.pop(at))
            return replace(state, tracks=tuple(tracks)), (Save(),)


def _removed(state: State, number: int) -> Result:
    if _find(state.tracks, number) is None:
        return state, ()
    if number != state.current:
        return replace(state, tracks=tuple(track for track in state.tracks if track.id != number)), (Save(),)
    following = _neighbour(state, 1) or _neighbour(state, -1)
    state = replace(state, tracks=tuple(track for track in state.tracks if track.id != number))
    if following is None:
        rest = state.tracks[0].id if state.tracks else None
        stopped = replace(
            state, current=rest, line=0, offset=0.0, mode=Mode.STOPPED, generation=state.generation + 1, lost=False
        )
        return stopped, (Stop(), Save())
    line = 0 if following.done else following.line
    return _at(replace(state, current=following.id, line=line, offset=0.0), line, 0.0)


def _told(state: State, given: Loaded | Sounding | Reached | Finished | Lost | Regained | Tick) -> Result:
    match given:
        case Loaded(number, lengths, paragraphs):
            return _loaded(state, number, lengths, paragraphs)
        case Sounding(generation):
            if generation == state.generation and state.mode is Mode.BUFFERING:
                return replace(state, mode=Mode.PLAYING), ()
            return state, ()
        case Reached(generation, line):
            track = state.track
            if generation != state.generation or track is None or line == state.line:
                return state, ()
            tracks = _with(state.tracks, replace(track, line=line))
            return replace(state, line=line, offset=0.0, tracks=tracks), (Save(),)
        case Finished(generation):
            return _ended(state) if generation == state.generation else (state, ())
        case Lost():
            if state.mode in (Mode.PLAYING, Mode.BUFFERING):
                told = Tell("The sound output has gone away; playing goes on when it is back.")
                return replace(state, mode=Mode.PAUSED, lost=True), (Hold(), Save(), told)
            return state, ()
        case Regained():
            if not state.lost:
                return state, ()
            played, effects = _go_on(replace(state, lost=False))
            return played, (*effects, Tell("The sound output is back."))
        case Tick(now):
            if state.sleep_at is None or now < state.sleep_at:
                return state, ()
            state = replace(state, sleep_at=None)
            if state.mode not in (Mode.PLAYING, Mode.BUFFERING):
                return state, ()
            return replace(state, mode=Mode.PAUSED), (Hold(), Save(), Tell("Good night."))


def _loaded(state: State, number: int, lengths: tuple[float, ...], paragraphs: tuple[int, ...]) -> Result:
    track = _find(state.tracks, number)
    if track is None:
        return state, ()
    track = replace(track, lengths=lengths, paragraphs=paragraphs, failed=not lengths)
    state = replace(state, tracks=_with(state.tracks, track))
    if number != state.current or state.mode is not Mode.BUFFERING:
        return state, ()
    if track.ready:
        return _spoken(state)
    following = _playable(state.tracks[_index(state, number) + 1 :])
    if following is None:
        return replace(state, mode=Mode.STOPPED, generation=state.generation + 1), (Stop(), Save())
    return _to(state, following, following.line)


def _ended(state: State) -> Result:
    """The current track has been heard to its end."""
    track = state.track
    if track is None or state.mode not in (Mode.PLAYING, Mode.BUFFERING):
        return state, ()
    if state.after is After.REPEAT and not state.sleep_at_end:
        return _at(state, 0, 0.0)
    finished = replace(track, line=0, done=True)
    following = _playable(state.tracks[_index(state, track.id) + 1 :])
    state = replace(state, tracks=_with(state.tracks, finished), line=0, offset=0.0)
    if following is None or state.after is After.STOP or state.sleep_at_end:
        current = following.id if following else track.id
        line = following.line if following else 0
        stopped = replace(
            state, current=current, line=line, mode=Mode.STOPPED, sleep_at_end=False, generation=state.generation + 1
        )
        return stopped, (Stop(), Save())
    return _at(replace(state, current=following.id, line=following.line), following.line, 0.0)


def _playable(tracks: Sequence[Track]) -> Track | None:
    return next((track for track in tracks if not track.failed and not track.done), None)


def _find(tracks: Sequence[Track], number: int) -> Track | None:
    return next((track for track in tracks if track.id == number), None)


def _index(state: State, number: int) -> int:
    return [track.id for track in state.tracks].index(number)


def _neighbour(state: State, by: int) -> Track | None:
    """The next or the previous track that can be played, heard before or not."""
    if state.current is None:
        return None
    at = _index(state, state.current)
    tracks = state.tracks[at + 1 :] if by > 0 else state.tracks[:at][::-1]
    return next((track for track in tracks if not track.failed), None)


def _left(state: State) -> State:
    """The state with the current track's place written into it."""
    track = state.track
    if track is None or track.done:
        return state
    return replace(state, tracks=_with(state.tracks, replace(track, line=state.line)))


def _with(tracks: tuple[Track, ...], changed: Track) -> tuple[Track, ...]:
    return tuple(changed if track.id == changed.id else track for track in tracks)
