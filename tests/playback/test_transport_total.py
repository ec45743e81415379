"""No input makes the transport raise, whatever the state."""

from __future__ import annotations

from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.playback import inputs
from reader.playback.effects import Effect
from reader.playback.inputs import (
    Add,
    Finished,
    Input,
    Loaded,
    Loading,
    Lost,
    Mark,
    Reached,
    Regained,
    Remove,
    Sounding,
    Tick,
)
from reader.playback.state import After, Mode, State, Track, Unit
from reader.playback.transport import step

NUMBERS = st.integers(0, 4)
ANY_FLOAT = st.floats()
ANY_NUMBER = st.integers(-9, 9) | st.integers()
ANY_FLOATS = st.lists(ANY_FLOAT, max_size=3).map(tuple)
ANY_NUMBERS = st.lists(ANY_NUMBER, max_size=3).map(tuple)
ANY_TRACK = st.builds(
    Track,
    st.integers(0, 3),
    ANY_FLOATS,
    ANY_NUMBERS,
    st.booleans(),
    st.booleans(),
    ANY_NUMBER,
)
ANY_STATE = st.builds(
    State,
    st.lists(ANY_TRACK, max_size=3).map(tuple),
    st.none() | st.integers(0, 4),
    offset=ANY_FLOAT,
    mode=st.sampled_from(Mode),
    generation=st.integers(0, 2),
    sounded=st.integers(0, 2),
    rate=st.floats(0.5, 4.0),
    after=st.sampled_from(After),
    sleep_at=st.none() | ANY_FLOAT,
    sleep_at_end=st.booleans(),
    lost=st.booleans(),
)
ANY_INTO = st.none() | ANY_FLOAT
ANY_INPUT: dict[type, st.SearchStrategy[Input]] = {
    **{
        kind: st.builds(kind)
        for kind in (inputs.Play, inputs.Pause, inputs.Toggle, inputs.Repeat, inputs.Mute, Regained)
    },
    inputs.Faster: st.builds(inputs.Faster, ANY_NUMBER, ANY_INTO),
    inputs.Respeak: st.builds(inputs.Respeak, ANY_INTO),
    inputs.Sleep: st.builds(inputs.Sleep, st.none() | ANY_FLOAT, st.booleans()),
    inputs.AfterArticle: st.builds(inputs.AfterArticle, st.sampled_from(After)),
    Remove: st.builds(Remove, NUMBERS),
    Mark: st.builds(Mark, NUMBERS, st.booleans()),
    Loading: st.builds(Loading, NUMBERS),
    inputs.Step: st.builds(inputs.Step, st.sampled_from(Unit), ANY_NUMBER, ANY_INTO),
    inputs.Skip: st.builds(inputs.Skip, ANY_FLOAT, ANY_INTO),
    inputs.Jump: st.builds(inputs.Jump, NUMBERS, st.none() | ANY_NUMBER, st.booleans()),
    inputs.SetRate: st.builds(inputs.SetRate, ANY_FLOAT, ANY_INTO),
    inputs.SetVolume: st.builds(inputs.SetVolume, ANY_FLOAT),
    inputs.Louder: st.builds(inputs.Louder, ANY_FLOAT),
    inputs.Move: st.builds(inputs.Move, NUMBERS, ANY_NUMBER),
    Add: st.builds(Add, ANY_TRACK, st.none() | ANY_NUMBER, st.booleans()),
    Loaded: st.builds(Loaded, NUMBERS, ANY_FLOATS, ANY_NUMBERS, st.none() | ANY_NUMBER, ANY_INTO),
    Sounding: st.builds(Sounding, st.integers(0, 2)),
    Reached: st.builds(Reached, st.integers(0, 2), ANY_NUMBER),
    Finished: st.builds(Finished, st.integers(0, 2)),
    Lost: st.builds(Lost, ANY_INTO),
    Tick: st.builds(Tick, ANY_FLOAT),
}


def test_every_input_is_tried() -> None:
    assert set(ANY_INPUT) == set(get_args(Input))


@given(st.data(), ANY_STATE, st.sampled_from(tuple(ANY_INPUT)))
@settings(max_examples=2_000, deadline=None)
def test_no_input_is_refused_in_any_state_even_one_that_cannot_be(
    data: st.DataObject, state: State, kind: type
) -> None:
    given = data.draw(ANY_INPUT[kind])
    after, effects = step(state, given)
    assert isinstance(after, State)
    assert all(isinstance(effect, get_args(Effect)) for effect in effects)
