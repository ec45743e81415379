"""The table of inputs and modes in docs/design.md, cell by cell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from reader.playback.effects import Go, Hold, Save, Speak, Stop, Tell, Volume
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
from reader.playback.state import After, Mode, State, Track, Unit
from reader.playback.transport import step

if TYPE_CHECKING:
    from reader.playback.effects import Effect

LENGTHS = (4.0,) * 6  # seconds
PARAGRAPHS = (0, 2, 4)


def track(number: int, line: int = 0, *, done: bool = False) -> Track:
    return Track(number, LENGTHS, PARAGRAPHS, line=line, done=done)


def state(mode: Mode, **changes: Any) -> State:
    """A queue of three articles and one that failed.

    Stopped, all has been heard, and the place is the end of the third. Else the first has been heard, the place is the
    beginning of the second one's line 3, and the third was left at its line 1.
    """
    failed = Track(4, failed=True)
    if mode is Mode.PLAYING:  # which it never is without an output, or before there is sound
        changes = {name: value for name, value in changes.items() if name not in ("lost", "sounded")}
    if mode is Mode.STOPPED:
        heard = (track(1, 5, done=True), track(2, 5, done=True), track(3, 5, done=True), failed)
        return State(**{"tracks": heard, "current": 3, "offset": 1.0, "generation": 5, **changes})
    tracks = (track(1, 5, done=True), track(2, 3), track(3, 1), failed)
    sounded = 4 if mode is Mode.BUFFERING else 5
    return State(**{"tracks": tracks, "current": 2, "mode": mode, "generation": 5, "sounded": sounded, **changes})


def place(number: int | None, line: int, offset: float) -> str:
    return f"{number}:{line}" + (f"+{offset:g}" if offset else "")


def named(effect: Effect) -> str:
    match effect:
        case Speak():
            return f"speak {place(effect.track, effect.line, effect.offset)}"
        case Volume(volume):
            return f"volume {volume:g}"
        case Stop() | Hold() | Go() | Save() | Tell():
            return type(effect).__name__.lower()


def shown(state: State) -> str:
    return f"{state.mode} {place(state.current, state.line, state.offset)}"


def outcome(before: State, given: Input) -> str:
    """The mode and the place afterwards, and the effects; "-" where nothing has changed at all."""
    after, effects = step(before, given)
    if after is before and not effects:
        return NO
    assert after != before or effects
    return " | ".join(filter(None, (shown(after), ", ".join(map(named, effects)))))


def heard_from(where: str) -> str:
    """Played from there: spoken, and to be heard at once."""
    return f"buffering {where} | speak {where}, go, save"


def held_at(where: str) -> str:
    """Silent there: spoken too, so that it can be heard at once when it is played."""
    return f"paused {where} | hold, speak {where}, save"


# "=" stands for the mode and the place from before.
END = "= | stop, save, tell"
SAVED = "= | save"
TOLD = "= | tell"
NOTED = "="
NO = "-"

# An input, and what it does when stopped, buffering, playing, paused.
TABLE: list[tuple[Input, str, str, str, str]] = [
    (Play(), heard_from("3:0"), NO, NO, "playing 2:3 | go"),
    (Pause(), NO, "paused 2:3 | hold, save", "paused 2:3 | hold, save", NO),
    (Toggle(), heard_from("3:0"), "paused 2:3 | hold, save", "paused 2:3 | hold, save", "playing 2:3 | go"),
    (Step(Unit.SENTENCE, 1), END, heard_from("2:4"), heard_from("2:4"), held_at("2:4")),
    (Step(Unit.SENTENCE, -1), held_at("3:5"), heard_from("2:2"), heard_from("2:2"), held_at("2:2")),
    (Step(Unit.SENTENCE, -1, 0.5), held_at("3:5"), heard_from("2:3"), heard_from("2:3"), held_at("2:3")),
    (Step(Unit.PARAGRAPH, 1), END, heard_from("2:4"), heard_from("2:4"), held_at("2:4")),
    (Step(Unit.PARAGRAPH, -1), held_at("3:4"), heard_from("2:2"), heard_from("2:2"), held_at("2:2")),
    (Step(Unit.ARTICLE, 1), TOLD, heard_from("3:1"), heard_from("3:1"), held_at("3:1")),
    (Step(Unit.ARTICLE, -1), held_at("2:0"), heard_from("1:0"), heard_from("1:0"), held_at("1:0")),
    (Skip(10.0), END, heard_from("2:5+0.5"), heard_from("2:5+0.5"), held_at("2:5+0.5")),
    (Skip(-10.0), held_at("3:3+0.5"), heard_from("2:0+0.5"), heard_from("2:0+0.5"), held_at("2:0+0.5")),
    (Repeat(), heard_from("3:5"), heard_from("2:3"), heard_from("2:3"), heard_from("2:3")),
    (Jump(1), heard_from("1:0"), heard_from("1:0"), heard_from("1:0"), heard_from("1:0")),
    (Jump(3, 4), heard_from("3:4"), heard_from("3:4"), heard_from("3:4"), heard_from("3:4")),
    (Jump(3, 4, play=False), held_at("3:4"), heard_from("3:4"), heard_from("3:4"), held_at("3:4")),
    (Jump(4), TOLD, TOLD, TOLD, TOLD),
    (Jump(9), NO, NO, NO, NO),
    (SetRate(2.0, 0.5), SAVED, heard_from("2:3+0.5"), heard_from("2:3+0.5"), held_at("2:3+0.5")),
    (SetRate(1.0, 0.5), NO, NO, NO, NO),
    (Faster(1, 0.5), SAVED, heard_from("2:3+0.5"), heard_from("2:3+0.5"), held_at("2:3+0.5")),
    (Respeak(0.5), NO, heard_from("2:3+0.5"), heard_from("2:3+0.5"), held_at("2:3+0.5")),
    (SetVolume(0.5), *("= | volume 0.5, save",) * 4),
    (Louder(-0.25), *("= | volume 0.75, save",) * 4),
    (Mute(), *("= | volume 0",) * 4),
    (Sleep(60.0), NOTED, NOTED, NOTED, NOTED),
    (Sleep(at_end=True), NOTED, NOTED, NOTED, NOTED),
    (AfterArticle(After.STOP), SAVED, SAVED, SAVED, SAVED),
    (Add(track(5)), SAVED, SAVED, SAVED, SAVED),
    (Add(track(5), play=True), heard_from("5:0"), SAVED, SAVED, heard_from("5:0")),
    (Add(track(3)), NO, NO, NO, NO),
    (Remove(1), SAVED, SAVED, SAVED, SAVED),
    (Remove(2), SAVED, heard_from("3:1"), heard_from("3:1"), held_at("3:1")),
    (Remove(3), "stopped 2:5 | stop, save", SAVED, SAVED, SAVED),
    (Remove(9), NO, NO, NO, NO),
    (Move(2, -1), SAVED, SAVED, SAVED, SAVED),
    (Move(4, 1), NO, NO, NO, NO),
    (Mark(2), NO, heard_from("3:1"), heard_from("3:1"), held_at("3:1")),
    (Mark(3), NO, SAVED, SAVED, SAVED),
    (Mark(3, done=False), SAVED, NO, NO, NO),
    (Loading(4), NOTED, NOTED, NOTED, NOTED),
    (Loaded(4, LENGTHS, PARAGRAPHS), NOTED, NOTED, NOTED, NOTED),
    (Loaded(2, LENGTHS, PARAGRAPHS, 1, 0.5), NOTED, heard_from("2:1+0.5"), heard_from("2:1+0.5"), held_at("2:1+0.5")),
    (Loaded(2), NO, NO, NO, NO),
    (Sounding(5), NO, "playing 2:3", NO, NOTED),
    (Sounding(4), NO, NO, NO, NO),
    (Reached(5, 4), NO, "playing 2:4 | save", "playing 2:4 | save", "paused 2:4 | save"),
    (Reached(4, 4), NO, NO, NO, NO),
    (Reached(5, 6), NO, NO, NO, NO),
    (Finished(5), NO, heard_from("3:1"), heard_from("3:1"), held_at("3:1")),
    (Finished(4), NO, NO, NO, NO),
    (Lost(0.5), TOLD, *("buffering 2:3+0.5 | stop, save, tell",) * 2, "paused 2:3+0.5 | hold, stop, save, tell"),
    (Regained(), TOLD, heard_from("2:3") + ", tell", NO, held_at("2:3") + ", tell"),
    (Tick(100.0), NOTED, "paused 2:3 | hold, save, tell", "paused 2:3 | hold, save, tell", NOTED),
    (Tick(80.0), NO, NO, NO, NO),
]

HAVING: dict[type, dict[str, Any]] = {
    Tick: {"sleep_at": 90.0},
    Regained: {"lost": True},
    Sounding: {"sounded": 4},
}
"""What the state has beside, where only that makes an input mean something."""

CELLS = [(given, mode, cell) for given, *cells in TABLE for mode, cell in zip(Mode, cells, strict=True)]


@pytest.mark.parametrize(("given", "mode", "expected"), CELLS, ids=lambda part: str(part).replace("::", ":"))
def test_a_cell_of_the_table(given: Input, mode: Mode, expected: str) -> None:
    before = state(mode, **HAVING.get(type(given), {}))
    assert outcome(before, given) == expected.replace("=", shown(before))
    assert_spoken_once_as_a_new_generation(before, given)


def assert_spoken_once_as_a_new_generation(before: State, given: Input) -> None:
    after, effects = step(before, given)
    spoken = [effect.generation for effect in effects if isinstance(effect, Speak)]
    stops = any(isinstance(effect, Stop) for effect in effects)
    assert after.generation == before.generation + (1 if spoken or stops else 0)
    assert spoken in ([], [after.generation])


def documented() -> dict[str, list[str]]:
    """The rows of the table in the design: an input's name, and what stands in its cells."""
    design = (Path(__file__).parents[2] / "docs" / "design.md").read_text(encoding="utf-8")
    section = design.split("\n## Transport\n")[1].split("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line.startswith("|")
    ]
    assert rows[0] == ["", *(mode.name for mode in Mode)]
    return {name.strip("`"): cells for name, *cells in rows[2:]}


def test_the_documented_table_has_every_input_and_every_mode() -> None:
    assert list(documented()) == [kind.__name__ for kind in get_args(Input)]
    assert all(len(cells) == len(Mode) and all(cells) for cells in documented().values())


def test_the_documented_table_says_nothing_where_nothing_happens() -> None:
    for name, cells in documented().items():
        for mode, cell in zip(Mode, cells, strict=True):
            found = [expected for given, m, expected in CELLS if type(given).__name__ == name and m is mode]
            assert (cell == "nothing") == (set(found) == {NO}), (name, mode)
