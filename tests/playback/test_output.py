"""Whatever sound goes out through keeps one contract."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.errors import OutputError
from reader.playback import output as outputs
from reader.playback.device import DeviceOutput
from reader.playback.output import AudioOutput, open_output, play
from reader.playback.program import ProgramOutput
from reader.playback.silent import SilentOutput
from voices.speech import AudioFormat, Speech

RATE = 8_000
SOUND = bytes(range(1, 251)) * 16  # a quarter of a second, no frame of it silence


def wait_until(true: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.005)


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `paplay` that writes what it is to play into a file."""
    heard = tmp_path / "heard.raw"
    program = tmp_path / "bin" / "paplay"
    program.parent.mkdir()
    code = f"import os\nwith open({str(heard)!r}, 'wb', 0) as out:\n while data := os.read(0, 99): out.write(data)\n"
    program.write_text(f"#!{sys.executable}\n{code}")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return heard


@pytest.fixture(
    params=["silent", pytest.param("program", marks=pytest.mark.skipif(os.name == "nt", reason="no scripts"))]
)
def output(request: pytest.FixtureRequest) -> Iterator[AudioOutput]:
    if request.param == "program":
        request.getfixturevalue("player")
    opened: AudioOutput = ProgramOutput(RATE) if request.param == "program" else SilentOutput(RATE)
    yield opened
    opened.close()


def test_frames_are_played_in_real_time(output: AudioOutput) -> None:
    began = time.monotonic()
    for _ in range(4):
        output.write(SOUND)
    assert output.queued <= 8_000
    wait_until(lambda: not output.queued, "all is played")
    assert output.played == 8_000
    assert time.monotonic() - began > 0.7  # less than the sound only by what is given out ahead


def test_a_pause_keeps_the_rest(output: AudioOutput) -> None:
    output.write(SOUND * 4)
    wait_until(lambda: output.played > 0, "it begins")
    output.pause()
    time.sleep(0.1)
    paused = output.played
    time.sleep(0.3)
    assert output.played == paused
    assert output.queued == 8_000 - paused
    output.resume()
    wait_until(lambda: not output.queued, "the rest is played")
    assert output.played == 8_000


def test_what_is_cleared_is_gone_and_counting_begins_anew(output: AudioOutput) -> None:
    output.write(SOUND * 40)
    wait_until(lambda: output.played > 0, "it begins")
    output.clear()
    assert output.queued == 0
    output.write(SOUND)
    wait_until(lambda: not output.queued, "the new is played")
    assert output.played == 2_000


def test_it_can_be_closed_twice_and_is_not_alive_then(output: AudioOutput) -> None:
    assert output.alive
    output.close()
    output.close()
    assert not output.alive


@pytest.mark.skipif(os.name == "nt", reason="no scripts")
class TestProgram:
    def test_it_gets_every_frame_once_and_in_order_over_a_pause(self, player: Path) -> None:
        output = ProgramOutput(RATE)
        output.write(SOUND * 3)
        wait_until(lambda: output.played > 0, "it begins")
        output.pause()
        time.sleep(0.1)
        output.resume()
        wait_until(lambda: not output.queued, "all is played")
        output.close()
        assert player.read_bytes() == SOUND * 3

    def test_one_that_ends_at_once_is_passed_over(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        program = tmp_path / "paplay"
        program.write_text(f"#!{sys.executable}\nraise SystemExit(1)\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(OutputError, match="no program"):
            ProgramOutput(RATE)

    def test_one_that_dies_is_seen(self, player: Path) -> None:
        output = ProgramOutput(RATE)
        output._process.kill()
        output.write(SOUND)
        wait_until(lambda: not output.alive, "its death is seen", seconds=1.0)
        output.close()


def test_where_nothing_plays_time_passes_all_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fails(_rate: int) -> DeviceOutput:
        raise OutputError("no device")

    monkeypatch.setattr("reader.playback.device.DeviceOutput", fails)
    monkeypatch.setenv("PATH", str(tmp_path))
    output = open_output(RATE)
    output.close()
    assert isinstance(output, SilentOutput)
    assert not output.audible
    with pytest.raises(OutputError, match="reader doctor"):
        play([Speech(SOUND, AudioFormat(RATE))])


def test_speech_is_played_to_its_end_and_the_output_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Audible(SilentOutput):
        audible = True

    opened: list[Audible] = []

    def open_audible(rate: int) -> Audible:
        opened.append(Audible(rate))
        return opened[-1]

    monkeypatch.setattr(outputs, "open_output", open_audible)
    play(Speech(SOUND, AudioFormat(RATE)) for _ in range(2))
    (output,) = opened
    assert output.played == 4_000
    assert not output.alive


@pytest.fixture
def device() -> Iterator[DeviceOutput]:
    try:
        opened = DeviceOutput(RATE)
    except OutputError as error:
        pytest.skip(f"{error}")
    yield opened
    opened.close()


class TestDevice:
    def test_a_pause_keeps_the_rest(self, device: DeviceOutput) -> None:
        device.write(SOUND * 4)
        wait_until(lambda: device.played > 0, "it begins")
        device.pause()
        time.sleep(0.1)
        paused = device.played
        time.sleep(0.3)
        assert device.played == paused
        device.resume()
        wait_until(lambda: not device.queued, "the rest is played")
        assert device.played == 8_000

    def test_nothing_is_left_open(self, device: DeviceOutput) -> None:
        if not Path("/proc/self/fd").exists():
            pytest.skip("no list of open files here")
        DeviceOutput(RATE).close()
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(5):
            DeviceOutput(RATE).close()
        assert len(list(Path("/proc/self/fd").iterdir())) <= before
