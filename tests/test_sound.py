"""What is really heard: a sound server whose sink leads nowhere, and whose monitor is recorded while the player plays.

Runs where PulseAudio is (`apt install pulseaudio pulseaudio-utils`), with a server of its own.
"""

import array
import os
import shutil
import subprocess
import sys
import threading
import time
from bisect import bisect
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from reader.article import Article, Passage, PassageKind
from reader.narration.narrate import Delivery
from reader.narration.pauses import PAUSES
from reader.playback import inputs
from reader.playback.library import open_library
from reader.playback.output import open_output
from reader.playback.player import Player
from reader.playback.state import Mode
from reader.playback.wishes import AddSources
from voices.registry import open_engine

RATE = 22_050
LOUD = 60  # of 32,768: what is more than that is sound
SOON = 0.08  # seconds: what silence and sound may take to be heard

pytestmark = pytest.mark.skipif(
    not (shutil.which("pulseaudio") and shutil.which("parec")), reason="there is no PulseAudio here"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A sound server of our own; gives the environment in which it is the one."""
    folder = tmp_path_factory.mktemp("pulse")
    folder.chmod(0o700)
    environ = {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "PULSE_SERVER": f"unix:{folder}/native"}
    modules = [
        f"module-native-protocol-unix socket={folder}/native auth-anonymous=1",
        "module-null-sink sink_name=null",
    ]
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    process = subprocess.Popen(
        [*command, *(f"--load={module}" for module in modules)],
        env=os.environ | environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 10
    while subprocess.run(["pactl", "info"], env=os.environ | environ, capture_output=True, check=False).returncode:
        if time.monotonic() > end or process.poll() is not None:
            process.kill()
            pytest.skip("PulseAudio does not start here")
        time.sleep(0.1)
    yield environ
    process.terminate()
    process.wait()


class Recording:
    """Records the monitor; each sample has its time on our clock."""

    def __init__(self, environ: dict[str, str]) -> None:
        command = ["parec", "-d", "null.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        self._process = subprocess.Popen(
            [*command, "--latency-msec=10"], stdout=subprocess.PIPE, env=os.environ | environ
        )
        self._data = bytearray()
        self._origin = float("inf")
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while data := os.read(self._process.stdout.fileno(), 65_536):
            now = time.monotonic()
            self._data += data
            self._origin = min(self._origin, now - len(self._data) / 2 / RATE)

    def stop(self) -> list[float]:
        """The times at which there was sound, a millisecond apart."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        if self._process.stdout is not None:
            self._process.stdout.close()
        samples = array.array("h", bytes(self._data[: len(self._data) // 2 * 2]))
        step = RATE // 1_000
        loud = (start for start in range(0, len(samples), step) if max(map(abs, samples[start : start + step])) > LOUD)
        return [self._origin + start / RATE for start in loud]


@pytest.fixture
def player(server: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)
    text = " ".join(f"This is the sentence number {number} of a story." for number in range(200))
    article = Article("test", (Passage(PassageKind.PARAGRAPH, text),), language="en")
    opened = Player(
        open_library({"READER_LIBRARY": str(tmp_path / "library.db")}),
        Delivery(),
        open_engine=lambda: open_engine("tone"),
        open_output=open_output,
        load=lambda _source: article,
    )
    opened.start()
    yield opened
    opened.close()
    sys.setswitchinterval(before)


def play(player: Player) -> None:
    player.send(AddSources(("test",), play=True))
    end = time.monotonic() + 10
    while player.snapshot.mode is not Mode.PLAYING:
        assert time.monotonic() < end, player.snapshot
        time.sleep(0.005)


def test_a_pause_and_its_end_are_heard_at_once(server: dict[str, str], player: Player) -> None:
    recording = Recording(server)
    time.sleep(2.5)  # an idle sink takes up to two seconds to be prompt
    play(player)
    time.sleep(2)
    presses: list[tuple[float, float]] = []
    for _ in range(5):
        pressed = time.monotonic()
        player.send(inputs.Pause())
        time.sleep(1)
        presses.append((pressed, time.monotonic()))
        player.send(inputs.Play())
        time.sleep(1.3)
    loud = recording.stop()
    stopped, went_on = [], []
    for paused, resumed in presses:
        last = loud[bisect(loud, paused + 0.5) - 1]
        stopped.append(max(0.0, last - paused))
        went_on.append(loud[bisect(loud, resumed)] - resumed)
    # Where the place is a silence between words, it goes on with that.
    assert sorted(stopped)[2] <= SOON, stopped
    assert sorted(went_on)[2] <= SOON, went_on
    assert max(stopped) <= 2 * SOON, stopped


def test_the_silence_between_sentences_is_that_of_the_contract(server: dict[str, str], player: Player) -> None:
    recording = Recording(server)
    time.sleep(2.5)
    play(player)
    time.sleep(20)
    loud = recording.stop()
    gaps = [1000 * (after - before) for before, after in pairwise(loud) if after - before > 0.2]
    assert len(gaps) >= 5
    assert sorted(gaps)[len(gaps) // 2] == pytest.approx(PAUSES.sentence, abs=10)
