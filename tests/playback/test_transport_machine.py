"""Whatever is asked of the transport, and in whatever order things happen, certain things stay true."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from reader.playback import inputs
from reader.playback.effects import Effect, Go, Hold, Speak, Stop
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

NUMBERS = st.integers(0, 9)
LINES = st.integers(-2, 9)
INTO = st.none() | st.floats(0.0, 1.0)
LENGTHS = st.lists(st.floats(0.05, 9.0), min_size=1, max_size=6).map(tuple)
PARAGRAPHS = st.lists(LINES.filter(lambda line: line >= 0), max_size=3).map(lambda lines: tuple(sorted(lines)))
BY = st.sampled_from((-3, -1, 1, 2))

WISHES: dict[type, st.SearchStrategy[Input]] = {
    inputs.Play: st.builds(inputs.Play),
    inputs.Pause: st.builds(inputs.Pause),
    inputs.Toggle: st.builds(inputs.Toggle),
    inputs.Step: st.builds(inputs.Step, st.sampled_from(Unit), BY, INTO),
    inputs.Skip: st.builds(inputs.Skip, st.sampled_from((-10.0, 10.0, -1.0, 1.0)), INTO),
    inputs.Repeat: st.builds(inputs.Repeat),
    inputs.Jump: st.builds(inputs.Jump, NUMBERS, st.none() | LINES, st.booleans()),
    inputs.SetRate: st.builds(inputs.SetRate, st.floats(0.1, 9.0), INTO),
    inputs.Faster: st.builds(inputs.Faster, BY, INTO),
    inputs.Respeak: st.builds(inputs.Respeak, INTO),
    inputs.SetVolume: st.builds(inputs.SetVolume, st.floats(-1.0, 3.0)),
    inputs.Louder: st.builds(inputs.Louder, st.floats(-0.5, 0.5)),
    inputs.Mute: st.builds(inputs.Mute),
    inputs.Sleep: st.builds(inputs.Sleep, st.none() | st.floats(0.0, 600.0), st.booleans()),
    inputs.AfterArticle: st.builds(inputs.AfterArticle, st.sampled_from(After)),
    Remove: st.builds(Remove, NUMBERS),
    inputs.Move: st.builds(inputs.Move, NUMBERS, BY),
    Mark: st.builds(Mark, NUMBERS, st.booleans()),
    Loading: st.builds(Loading, NUMBERS),
}


@dataclass
class Sound:
    """What a player has been told to speak, and has got of it."""

    wanted: Speak
    line: int
    is_there: bool = False


class TransportMachine(RuleBasedStateMachine):
    """A player in small: it performs the effects, and reports what is heard, loaded and lost."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State()
        self.sound: Sound | None = None
        self.held = False
        self.queued: set[int] = set()
        self.removed: list[Track] = []
        self.now = 0.0

    def take(self, given: Input) -> None:
        before = self.state
        self.state, effects = step(before, given)
        assert (self.state, effects) == step(before, given)
        assert self.state.generation >= before.generation
        self.nothing_is_lost(before, given)
        for effect in effects:
            self.perform(effect)

    def nothing_is_lost(self, before: State, given: Input) -> None:
        """Articles that are neither left nor come to stay as they are; one that is left keeps its place."""
        for track in before.tracks:
            now = self.state.find(track.id)
            if now is None or (isinstance(given, Loaded | Loading | Mark) and given.track == track.id):
                continue
            if self.state.current != track.id:
                assert now == track or (before.current == track.id and now.done and now.line in (
                    track.line,
                    len(track.lengths) - 1,
                ))  # fmt: skip

    def perform(self, effect: Effect) -> None:
        match effect:
            case Speak():
                assert effect.generation == self.state.generation
                assert (effect.track, effect.line) == (self.state.current, self.state.line)
                assert effect.offset == self.state.offset
                assert not self.state.lost
                self.sound = Sound(effect, effect.line)
            case Stop():
                self.sound = None
            case Hold():
                self.held = True
            case Go():
                self.held = False

    @property
    def audible(self) -> bool:
        return self.sound is not None and self.sound.is_there and not self.held

    @rule(data=st.data(), kind=st.sampled_from(tuple(WISHES)))
    def wish(self, data: st.DataObject, kind: type) -> None:
        given = data.draw(WISHES[kind])
        if isinstance(given, Remove) and (track := self.state.find(given.track)):
            self.removed.append(track)
            self.queued.remove(given.track)
        self.take(given)

    @rule(
        number=NUMBERS,
        place=st.none() | LINES,
        play=st.booleans(),
        lengths=LENGTHS | st.just(()),
        failed=st.booleans(),
        line=LINES,
    )
    def add(
        self, number: int, place: int | None, play: bool, lengths: tuple[float, ...], failed: bool, line: int
    ) -> None:
        self.queued.add(number)
        self.take(Add(Track(number, lengths, failed=failed and not lengths, line=line), place, play))

    @precondition(lambda self: self.removed)
    @rule(place=LINES)
    def undo(self, place: int) -> None:
        track = self.removed.pop()
        if track.id not in self.queued:
            self.queued.add(track.id)
            self.take(Add(track, place))
            found = self.state.find(track.id)
            assert found == track

    @rule(number=NUMBERS, lengths=LENGTHS | st.just(()), paragraphs=PARAGRAPHS)
    def load(self, number: int, lengths: tuple[float, ...], paragraphs: tuple[int, ...]) -> None:
        track = self.state.find(number)
        if track is None or not track.ready:
            self.take(Loaded(number, lengths, paragraphs))

    @rule(lengths=LENGTHS, line=LINES, into=INTO, paragraphs=PARAGRAPHS, number=NUMBERS)
    def change_lines(
        self, number: int, lengths: tuple[float, ...], line: int, into: float | None, paragraphs: tuple[int, ...]
    ) -> None:
        self.take(Loaded(number, lengths, paragraphs, line, into))

    @precondition(lambda self: self.sound is not None)
    @rule()
    def sound_comes(self) -> None:
        assert self.sound is not None
        self.sound.is_there = True
        self.take(Sounding(self.sound.wanted.generation))

    @precondition(lambda self: self.audible)
    @rule()
    def a_line_is_heard(self) -> None:
        assert self.sound is not None
        assert self.state.track is not None
        generation = self.sound.wanted.generation
        if self.sound.line == len(self.state.track.lengths) - 1:
            self.take(Finished(generation))
        else:
            self.sound.line += 1
            self.take(Reached(generation, self.sound.line))
            assert self.state.line == self.sound.line

    @precondition(lambda self: self.state.generation > 0)
    @rule(back=st.integers(1, 3), line=LINES)
    def stale_news_come(self, back: int, line: int) -> None:
        before = self.state
        for news in (Sounding, Finished):
            self.take(news(before.generation - back))
        self.take(Reached(before.generation - back, line))
        assert self.state == before

    @rule(into=INTO)
    def output_goes(self, into: float | None) -> None:
        if not self.state.lost:
            self.sound = None
        self.take(Lost(into))

    @rule()
    def output_comes(self) -> None:
        self.take(Regained())

    @rule(seconds=st.floats(0.0, 300.0))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        self.take(Tick(self.now % 900.0))

    @invariant()
    def the_queue_changes_only_by_adding_and_removing(self) -> None:
        numbers = [track.id for track in self.state.tracks]
        assert len(set(numbers)) == len(numbers)
        assert set(numbers) == self.queued

    @invariant()
    def there_is_one_place_and_it_is_inside(self) -> None:
        track = self.state.track
        assert (track is None) == (not self.state.tracks) == (self.state.current is None)
        assert self.state.mode is Mode.STOPPED or track is not None
        assert 0.0 <= self.state.offset <= 1.0
        assert self.state.line >= 0
        if track is not None and track.ready:
            assert self.state.line < len(track.lengths)

    @invariant()
    def there_is_sound_when_and_only_when_it_plays(self) -> None:
        assert self.audible == (self.state.mode is Mode.PLAYING)
        if self.state.mode is Mode.PLAYING:
            track = self.state.track
            assert track is not None
            assert track.ready
            assert not track.done
            assert not self.state.lost
            assert self.sound is not None
            assert self.sound.wanted.generation == self.state.generation
            assert self.sound.line == self.state.line

    @invariant()
    def it_waits_only_for_what_can_come(self) -> None:
        track = self.state.track
        if self.state.mode is Mode.BUFFERING:
            assert track is not None
            assert not track.failed
            if track.ready and not self.state.lost:
                assert self.sound is not None
                assert self.sound.wanted.generation == self.state.generation
                assert not self.held


def test_random_commands_break_nothing() -> None:
    run_state_machine_as_test(
        TransportMachine,
        settings=settings(
            max_examples=25,
            stateful_step_count=500,
            deadline=None,
            suppress_health_check=(HealthCheck.large_base_example, HealthCheck.too_slow, HealthCheck.data_too_large),
        ),
    )
