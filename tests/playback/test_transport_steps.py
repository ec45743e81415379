"""Where a listener gets by steps, skips and jumps, and how fast and loud it is there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.playback.effects import Go, Save, Speak, Tell, Volume
from reader.playback.inputs import (
    Faster,
    Jump,
    Loaded,
    Louder,
    Mute,
    Play,
    SetRate,
    SetVolume,
    Skip,
    Sounding,
    Step,
)
from reader.playback.state import LOUDEST, RATES, After, Mode, State, Track, Unit
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


def where(state: State) -> tuple[int | None, int, float]:
    return state.current, state.line, round(state.offset, 9)


# Steps within an article.


@pytest.mark.parametrize(
    ("seconds", "rate", "line"),
    [(0.0, 1.0, 2), (0.5, 1.0, 2), (0.6, 1.0, 3), (0.5, 2.0, 2), (0.6, 2.0, 3), (0.5, 0.5, 2), (0.6, 0.5, 3)],
)
def test_back_leads_to_the_sentence_before_only_within_half_a_second_as_heard(
    seconds: float, rate: float, line: int
) -> None:
    state = playing(track(1, 3), rate=rate)
    assert where(take(state, Step(Unit.SENTENCE, -1, seconds * rate / 4.0))) == (1, line, 0.0)


def test_back_pressed_again_and_again_goes_on_before_any_sound_comes() -> None:
    state = playing(track(1, 4))
    assert take(state, *[Step(Unit.SENTENCE, -1)] * 3).line == 1
    assert where(take(state, *[Step(Unit.SENTENCE, -1)] * 9)) == (1, 0, 0.0)


@pytest.mark.parametrize(("line", "into", "there"), [(3, 0.0, 2), (2, 0.9, 2), (2, 0.1, 0), (0, 0.1, 0), (5, 0.0, 4)])
def test_back_by_a_paragraph_leads_to_its_beginning_and_from_there_to_the_one_before(
    line: int, into: float, there: int
) -> None:
    assert take(playing(track(1, line)), Step(Unit.PARAGRAPH, -1, into)).line == there


def test_on_behind_the_last_line_is_the_end_of_the_article() -> None:
    for last, given in ((5, Step(Unit.SENTENCE, 1)), (4, Step(Unit.PARAGRAPH, 1)), (4, Skip(10.0))):
        state = take(playing(track(1, last), track(2, 3)), given)
        assert where(state) == (2, 3, 0.0)
        assert state.tracks[0].done


def test_ten_seconds_are_ten_seconds_as_heard_across_lines() -> None:
    state = playing(track(1, 1), rate=2.0)
    assert where(take(state, Skip(4.0, 0.25))) == (1, 3, 0.25)
    assert where(take(state, Skip(-2.0, 0.5))) == (1, 0, 0.5)
    assert where(take(state, Skip(-10.0, 0.5))) == (1, 0, 0.0)
    assert where(take(playing(track(1, 1)), Skip(1.0, 0.25))) == (1, 1, 0.5)


def test_a_skip_back_never_leads_on() -> None:
    state = playing(track(1, 1, lengths=(0.0, 0.0, 0.0)), track(2))
    assert where(take(state, Skip(-10.0))) == (1, 1, 0.0)


def test_a_jump_beyond_the_article_leads_to_its_last_line() -> None:
    assert where(take(playing(), Jump(2, 99))) == (2, 5, 0.0)
    assert where(take(playing(), Jump(2, -1))) == (2, 0, 0.0)


def test_a_jump_to_an_article_goes_on_where_that_was_left_unless_it_is_done() -> None:
    state = playing(track(1), track(2, 3), track(3, 5, done=True))
    assert where(take(state, Jump(2))) == (2, 3, 0.0)
    assert where(take(state, Jump(3))) == (3, 0, 0.0)


def test_going_to_another_article_and_back_keeps_both_places() -> None:
    state = playing(track(1, 4), track(2, 3))
    state = take(state, Step(Unit.ARTICLE, 1))
    assert where(state) == (2, 3, 0.0)
    assert where(take(state, Step(Unit.ARTICLE, -1))) == (1, 4, 0.0)


def test_at_the_ends_of_the_queue_an_article_step_changes_nothing_and_says_so() -> None:
    state = playing(track(1, 4))
    for by, which in ((1, "last"), (-1, "first")):
        assert take(state, Step(Unit.ARTICLE, by)) == state
        assert messages(state, Step(Unit.ARTICLE, by)) == [f"This is the {which} article of the queue."]


def test_articles_that_failed_are_stepped_over() -> None:
    failed = Track(2, failed=True)
    state = take(playing(track(1), failed, track(3)), Step(Unit.ARTICLE, 1))
    assert state.current == 3
    assert take(state, Step(Unit.ARTICLE, -1)).current == 1


def test_a_place_in_an_article_that_is_still_loading_is_kept_until_it_is_there() -> None:
    state = take(playing(track(1), track(2, 4, lengths=())), Step(Unit.ARTICLE, 1))
    assert (state.mode, where(state)) == (Mode.BUFFERING, (2, 4, 0.0))
    assert take(state, Step(Unit.SENTENCE, 1), Skip(10.0)) == state
    assert effects(state, Loaded(2, LENGTHS)) == (Speak(state.generation + 1, 2, 4, 0.0), Go(), Save())
    assert where(take(state, Loaded(2, (4.0,) * 3))) == (2, 2, 0.0)


# Rate and volume.


def test_a_new_rate_keeps_the_place_within_the_sentence() -> None:
    state = take(playing(track(1, 3)), SetRate(1.5, 0.4))
    assert (state.rate, where(state)) == (1.5, (1, 3, 0.4))
    state = take(state, SetRate(2.0))  # before any sound of the first
    assert (state.rate, where(state)) == (2.0, (1, 3, 0.4))


def test_each_press_for_faster_counts_up_to_the_end_of_the_rates() -> None:
    assert take(playing(), Faster(1), Faster(1)).rate == 1.2
    assert take(playing(rate=1.25), Faster(-1)).rate == 1.2
    assert take(playing(), *[Faster(1)] * 40).rate == RATES[-1]
    assert take(playing(), *[Faster(-1)] * 40).rate == RATES[0]
    assert take(playing(), SetRate(99.0)).rate == RATES[-1]


def test_the_same_rate_again_does_not_interrupt() -> None:
    assert effects(playing(rate=4.0), Faster(1, 0.5)) == ()


def test_the_volume_ends_muting_and_stays_in_its_range() -> None:
    state = take(playing(), Mute())
    assert (state.muted, effects(state, Mute())) == (True, (Volume(1.0),))
    assert effects(state, Louder(0.1)) == (Volume(1.1), Save())
    assert not take(state, Louder(0.1)).muted
    assert take(state, SetVolume(9.0)).volume == LOUDEST
    assert take(state, Louder(-9.0)).volume == 0.0
