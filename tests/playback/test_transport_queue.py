"""Articles that come, fail, change, leave and come back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.playback.effects import Go, Save, Speak, Stop
from reader.playback.inputs import (
    Add,
    AfterArticle,
    Jump,
    Loaded,
    Loading,
    Mark,
    Move,
    Pause,
    Play,
    Remove,
    Sounding,
)
from reader.playback.state import After, Mode, State, Track
from reader.playback.transport import step

if TYPE_CHECKING:
    from reader.playback.effects import Effect
    from reader.playback.inputs import Input

LENGTHS = (4.0,) * 6  # seconds


def track(number: int, line: int = 0, *, done: bool = False, lengths: tuple[float, ...] = LENGTHS) -> Track:
    return Track(number, lengths, (0, 2, 4) if lengths else (), done=done, line=line)


def take(state: State, *given: Input) -> State:
    for one in given:
        state, _ = step(state, one)
    return state


def effects(state: State, given: Input) -> tuple[Effect, ...]:
    return step(state, given)[1]


def playing(*tracks: Track, current: int = 1, **changes: float | After | bool) -> State:
    """A queue that is played, at the place of the current track."""
    state = State(tracks or (track(1), track(2), track(3)), current, mode=Mode.PAUSED)
    state = take(state, Play())
    return replace(take(state, Sounding(state.generation)), **changes)  # type: ignore[arg-type]


def where(state: State) -> tuple[int | None, int, float]:
    return state.current, state.line, round(state.offset, 9)


# Articles that come, fail and change.


def test_the_first_that_is_added_plays_and_the_others_wait() -> None:
    state = take(State(), Add(track(1, lengths=()), play=True), Add(track(2, lengths=()), play=True))
    assert (state.mode, state.current) == (Mode.BUFFERING, 1)
    state = take(state, Loaded(2, LENGTHS))
    assert state.mode is Mode.BUFFERING
    state = take(state, Loaded(1, LENGTHS))
    assert effects(state, Sounding(state.generation)) == ()
    assert take(state, Sounding(state.generation)).mode is Mode.PLAYING


def test_a_source_that_fails_while_it_is_waited_for_makes_way_for_the_next() -> None:
    state = take(State(), *[Add(track(number, lengths=()), play=True) for number in (1, 2)])
    state = take(state, Loaded(1))
    assert (state.mode, state.current, state.tracks[0].failed) == (Mode.BUFFERING, 2, True)
    assert Stop() in effects(state, Loaded(2))
    state = take(state, Loaded(2))
    assert state.mode is Mode.STOPPED
    assert [track.id for track in state.tracks] == [1, 2]


def test_a_source_that_fails_during_a_pause_or_elsewhere_changes_no_place() -> None:
    paused = State((track(1, lengths=()), track(2)), 1, mode=Mode.PAUSED)
    assert where(take(paused, Loaded(1))) == (1, 0, 0.0)
    assert take(paused, Loaded(1), Play()).current == 2
    state = playing(track(1, 3), track(2, lengths=()))
    assert take(state, Loaded(2)).mode is Mode.PLAYING


def test_a_failed_article_can_be_loaded_again_and_played() -> None:
    state = State((Track(1, failed=True, line=3),), 1)
    assert take(state, Jump(1)) == state
    state = take(state, Loading(1), Jump(1))
    assert state.mode is Mode.BUFFERING
    assert where(take(state, Loaded(1, LENGTHS))) == (1, 3, 0.0)


def test_an_article_that_failed_before_is_not_played_when_it_is_added() -> None:
    assert take(State(), Add(Track(1, failed=True), play=True)).mode is Mode.STOPPED


def test_an_article_that_has_been_loaded_stays_so() -> None:
    state = playing(track(1, 3))
    assert take(state, Loaded(1)) == state


def test_better_estimates_do_not_interrupt_but_other_lines_do() -> None:
    state = playing(track(1, 3))
    assert effects(state, Loaded(1, (5.0,) * 6)) == ()
    assert take(state, Loaded(1, (5.0,) * 6)).tracks[0].lengths == (5.0,) * 6
    changed, done = step(state, Loaded(1, (4.0,) * 8, line=5, into=0.5))
    assert done == (Speak(state.generation + 1, 1, 5, 0.5), Go(), Save())
    assert where(changed) == (1, 5, 0.5)
    assert where(take(state, Loaded(1, (4.0,) * 2, into=0.5))) == (1, 1, 0.0)


def test_a_first_load_begins_where_the_line_begins() -> None:
    state = take(State((track(1, 3, lengths=()),), 1), Play())
    assert where(take(state, Loaded(1, LENGTHS, into=0.7))) == (1, 3, 0.0)


# The queue.


def test_what_was_removed_is_put_back_with_its_place_also_the_current_one() -> None:
    before = take(playing(track(1), track(2, 3), current=2))
    removed = take(before, Remove(2))
    assert before.track is not None
    back = take(removed, Add(before.track, 1))
    assert back.tracks == before.tracks
    assert where(take(back, Jump(2, play=before.active))) == (2, 3, 0.0)


def test_when_the_last_of_the_queue_is_removed_it_stops_and_does_not_jump_up() -> None:
    state = take(playing(track(1, 2), track(2), current=2), Remove(2))
    assert (state.mode, where(state)) == (Mode.STOPPED, (1, 2, 0.0))
    assert (take(state, Remove(1)).mode, take(state, Remove(1)).current) == (Mode.STOPPED, None)


def test_removed_while_it_plays_the_next_to_be_heard_follows_not_one_that_is_done() -> None:
    state = playing(track(1), track(2, done=True), track(3))
    assert take(state, Remove(1)).current == 3
    assert take(state, Pause(), Remove(1)).current == 3


def test_removed_during_a_pause_a_neighbour_takes_its_place() -> None:
    state = take(playing(track(1, 2), track(2), current=2), Pause(), Remove(2))
    assert (state.mode, where(state)) == (Mode.PAUSED, (1, 2, 0.0))


def test_a_track_moves_within_the_queue_and_the_current_one_plays_on() -> None:
    state = playing(track(1, 3))
    state = take(state, Add(track(2)), Add(track(3), 0))
    assert [track.id for track in take(state, Move(1, 1)).tracks] == [3, 2, 1]
    assert [track.id for track in take(state, Move(2, -9)).tracks] == [2, 3, 1]
    assert where(take(state, Move(1, 1))) == (1, 3, 0.0)


def test_the_current_one_marked_as_done_makes_way_also_where_it_would_be_repeated() -> None:
    state = take(playing(track(1, 3), track(2)), AfterArticle(After.REPEAT), Mark(1))
    assert (state.mode, state.current) == (Mode.BUFFERING, 2)
    assert state.tracks[0] == track(1, 3, done=True)
    assert take(take(playing(), AfterArticle(After.STOP)), Mark(1)).mode is Mode.PAUSED


def test_marked_as_not_done_it_goes_on_where_it_was_left() -> None:
    state = take(playing(track(1), track(2, 3, done=True)), Mark(2, done=False), Jump(2))
    assert where(state) == (2, 3, 0.0)
