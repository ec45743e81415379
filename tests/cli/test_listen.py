"""`reader listen --plain`: what is said and told, and that nothing of the queue is lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

STORY = "The ferry is back. Nobody came to see it.\n\nThen it rained, and the captain sang until the evening came."
SILENT = {"PULSE_SERVER": "none", "PATH": "/nonexistent"}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_RUNTIME_DIR": str(tmp_path)}
    return os.environ | home | SILENT | {"READER_ENGINE": "tone", "READER_LIBRARY": str(tmp_path / "library.db")}


def listen(environment: dict[str, str], *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reader", "listen", "--plain", "--rate", "4", *map(str, arguments)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def test_each_sentence_is_printed_as_it_is_said_and_what_fails_is_told(environment, story, tmp_path):
    done = listen(environment, story, tmp_path / "missing.html")
    assert done.returncode == 0
    assert done.stdout.split("\n")[:2] == ["The ferry is back.", "Nobody came to see it."]
    assert "until the evening came." in done.stdout
    assert "there is no file of that name" in done.stderr
    assert "Traceback" not in done.stderr


def test_where_nothing_can_be_played_it_fails(environment, tmp_path):
    done = listen(environment, tmp_path / "missing.html")
    assert done.returncode == 1
    assert done.stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_however_it_ends_it_goes_on_with_the_same_sentence(environment, tmp_path, number):
    path = tmp_path / "long.txt"
    path.write_text(" ".join(f"This is the sentence {n} of a story." for n in range(1, 40)))
    arguments = [sys.executable, "-u", "-m", "reader", "listen", "--plain", "--rate", "4", str(path)]
    first = subprocess.Popen(arguments, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    heard = [first.stdout.readline().strip() for _ in range(5)]
    first.send_signal(number)
    heard += first.stdout.read().split("\n")
    first.stdout.close()
    first.wait(20)
    last = [line for line in heard if line][-1]
    again = subprocess.Popen(
        arguments[:-1], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    )
    assert again.stdout is not None
    resumed = again.stdout.readline().strip()
    again.kill()
    again.stdout.close()
    again.wait()
    # The sentence may have changed between its saving and its printing.
    spoken = [f"This is the sentence {n} of a story." for n in range(1, 40)]
    assert abs(spoken.index(resumed) - spoken.index(last)) <= 1


def test_a_second_player_adds_to_the_first_one_s_queue(environment, story, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Another story altogether.")
    arguments = [sys.executable, "-u", "-m", "reader", "listen", "--plain", str(story)]
    first = subprocess.Popen(
        arguments, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert first.stdout is not None
    first.stdout.readline()
    second = listen(environment, other)
    assert second.returncode == 0
    assert "A player is open already" in second.stderr
    time.sleep(0.5)
    first.send_signal(signal.SIGINT)
    first.communicate(timeout=20)
    done = listen(environment)
    assert "Another story altogether." in done.stdout
