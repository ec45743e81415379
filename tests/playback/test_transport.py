"""What a listener hears next: after a pause, an article, the sleep timer, or a lost sound output.

Which input does what in which mode stands in test_transport_table.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.playback.effects import Go, Hold, Save, Speak, Stop, Tell
from reader.playback.inputs import (
    Add,
    AfterArticle,
    Finished,
    Loaded,
    Lost,
    Pause,
    Play,
    Reached,
    Regained,
    Repeat,
    Sleep,
    Sounding,
    Step,
    Tick,
    Toggle,
)
from reader.playback.state import After, Mode, State, Track, Unit
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


def messages(state: State, given: Input) -> list[str]:
    return [effect.message for effect in effects(state, given) if isinstance(effect, Tell)]


def playing(*tracks: Track, current: int = 1, **changes: float | After | bool) -> State:
    """A queue that is played, at the place of the current track."""
    state = State(tracks or (track(1), track(2), track(3)), current, mode=Mode.PAUSED)
    state = take(state, Play())
    return replace(take(state, Sounding(state.generation)), **changes)  # type: ignore[arg-type]


def finish(state: State) -> State:
    """Its last line has been heard."""
    assert state.track is not None
    last = Reached(state.generation, len(state.track.lengths) - 1)
    return take(state, last, Finished(state.generation))


def where(state: State) -> tuple[int | None, int, float]:
    return state.current, state.line, round(state.offset, 9)


# Pauses.


def test_a_pause_goes_on_to_the_sample() -> None:
    state = playing(track(1, 3))
    paused = take(state, Pause())
    assert take(paused, Play()) == state
    assert effects(paused, Play()) == (Go(),)


def test_a_queue_that_was_left_is_silent_until_play_and_then_speaks_even_if_it_was_never_spoken() -> None:
    state = State((track(1, 3),), 1, mode=Mode.PAUSED)
    assert effects(state, Play()) == (Speak(1, 1, 3, 0.0), Go(), Save())


def test_what_is_loaded_during_a_pause_is_spoken_but_held() -> None:
    state = State((track(1, 3, lengths=()),), 1, mode=Mode.PAUSED)
    state, done = step(state, Loaded(1, LENGTHS))
    assert (state.mode, done) == (Mode.PAUSED, (Hold(), Speak(1, 1, 3, 0.0), Save()))
    state = take(state, Sounding(1))
    assert state.mode is Mode.PAUSED
    assert take(state, Play()).mode is Mode.PLAYING


def test_a_pause_before_there_is_sound_buffers_again() -> None:
    state = take(playing(), Step(Unit.SENTENCE, 1), Pause())
    assert take(state, Play()).mode is Mode.BUFFERING


def test_a_sentence_is_said_again_from_a_pause() -> None:
    state = take(playing(track(1, 3)), Pause(), Repeat())
    assert (state.mode, where(state)) == (Mode.BUFFERING, (1, 3, 0.0))


# What follows an article.


def test_the_next_article_that_is_neither_done_nor_failed_follows() -> None:
    state = finish(playing(track(1), track(2, done=True), Track(3, failed=True), track(4, 2)))
    assert (state.mode, where(state)) == (Mode.BUFFERING, (4, 2, 0.0))
    assert [track.done for track in state.tracks] == [True, True, False, False]


def test_after_the_article_it_stops_at_the_next_where_that_is_wished() -> None:
    state = finish(take(playing(), AfterArticle(After.STOP)))
    assert (state.mode, where(state), state.tracks[0].done) == (Mode.PAUSED, (2, 0, 0.0), True)


def test_an_article_that_is_repeated_begins_again_and_is_not_done() -> None:
    state = finish(take(playing(), AfterArticle(After.REPEAT)))
    assert (state.mode, where(state), state.tracks[0].done) == (Mode.BUFFERING, (1, 0, 0.0), False)


def test_the_queue_ends_with_its_last_article_and_the_place_stays_at_the_end() -> None:
    state = finish(playing(track(1)))
    assert (state.mode, where(state), state.tracks[0].done) == (Mode.STOPPED, (1, 5, 1.0), True)
    assert where(take(state, Step(Unit.SENTENCE, -1))) == (1, 5, 0.0)


def test_after_the_end_play_begins_with_what_was_added() -> None:
    state = finish(playing(track(1), track(2), current=2))
    assert state.current == 2
    state = take(state, Add(track(3)), Play())
    assert (state.mode, state.current) == (Mode.BUFFERING, 3)


def test_after_the_end_play_begins_with_what_was_passed_over() -> None:
    assert where(take(finish(playing(track(1, 2), track(2), current=2)), Play())) == (1, 2, 0.0)


def test_what_is_still_to_be_heard_behind_goes_before_what_is_above() -> None:
    state = State((track(1), track(2, done=True), track(3)), 2)
    assert take(state, Play()).current == 3


def test_when_all_is_done_play_begins_the_last_one_again_and_it_is_done_no_more() -> None:
    state = take(finish(playing(track(1, done=True), track(2), current=2)), Play())
    assert where(state) == (2, 0, 0.0)
    assert state.tracks[1].done
    assert not take(state, Sounding(state.generation)).tracks[1].done


def test_play_says_why_there_is_nothing_to_play() -> None:
    assert messages(State(), Play()) == ["The queue is empty."]
    assert messages(State((Track(1, failed=True),), 1), Toggle()) == ["Nothing in the queue can be played."]


def test_a_last_line_that_was_heard_just_before_the_pause_ends_the_article_silently() -> None:
    state = finish(take(playing(), Pause()))
    assert (state.mode, where(state), state.tracks[0].done) == (Mode.PAUSED, (2, 0, 0.0), True)


# The sleep timer.


def test_at_the_end_of_the_article_it_falls_asleep_at_the_next() -> None:
    state = take(playing(), Sleep(at_end=True))
    state = take(state, Reached(state.generation, 5))
    assert messages(state, Finished(state.generation)) == ["Good night."]
    state = finish(state)
    assert (state.mode, where(state), state.sleep_at_end) == (Mode.PAUSED, (2, 0, 0.0), False)
    state = take(state, Play(), Sounding(state.generation))
    assert finish(take(state, Sounding(state.generation))).mode is Mode.BUFFERING


def test_an_article_that_is_repeated_lets_sleep_too() -> None:
    state = finish(take(playing(), AfterArticle(After.REPEAT), Sleep(at_end=True)))
    assert (state.mode, where(state)) == (Mode.PAUSED, (1, 0, 0.0))


def test_the_timer_pauses_once_and_another_wish_takes_its_place() -> None:
    state = take(playing(track(1, 3)), Sleep(at=60.0), Tick(59.9))
    assert state.mode is Mode.PLAYING
    assert take(state, Sleep(), Tick(60.0)).mode is Mode.PLAYING
    state = take(state, Tick(60.0))
    assert (state.mode, where(state)) == (Mode.PAUSED, (1, 3, 0.0))
    assert take(state, Play(), Tick(61.0)).mode is Mode.PLAYING


# The sound output.


def test_a_lost_output_is_waited_for_and_the_word_begun_again() -> None:
    state = playing(track(1, 3))
    state, done = step(state, Lost(0.4))
    assert (state.mode, done[:2]) == (Mode.BUFFERING, (Stop(), Save()))
    assert take(state, Lost(0.9)) == state
    back, done = step(state, Regained())
    assert (where(back), done[0]) == ((1, 3, 0.4), Speak(back.generation, 1, 3, 0.4))
    assert take(back, Sounding(back.generation)).mode is Mode.PLAYING


def test_a_pause_while_the_output_is_away_stays_a_pause() -> None:
    state = take(playing(track(1, 3)), Lost(0.4), Toggle())
    assert state.mode is Mode.PAUSED
    state = take(state, Regained())
    assert (state.mode, where(state)) == (Mode.PAUSED, (1, 3, 0.4))


def test_play_while_the_output_is_away_waits_for_it_and_says_so() -> None:
    state = take(playing(track(1, 3)), Pause(), Lost(0.4))
    assert messages(state, Play()) == ["There is no sound output; reading waits for it."]
    state = take(state, Play(), Step(Unit.SENTENCE, 1))
    assert (state.mode, where(state)) == (Mode.BUFFERING, (1, 4, 0.0))
    assert Speak(state.generation + 1, 1, 4, 0.0) in effects(state, Regained())
