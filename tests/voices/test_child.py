"""The program in an engine's own process, and the signals and noises around it."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from voices.registry import open_engine
from voices.speech import Utterance
from voices.worker import IsolatedEngine

posix = pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def run_python(arguments, **options):
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=60, check=False, **options
    )


@posix
def test_ctrl_c_does_not_reach_the_engine():
    engine = open_engine("espeak")
    engine.synthesize(Utterance("ready"))
    pid = engine.pid
    os.kill(pid, signal.SIGINT)
    assert engine.synthesize(Utterance("hello")).frames
    assert engine.pid == pid
    engine.close()


INTERRUPTED = """
import os, signal, threading
from voices.registry import open_engine
from voices.speech import Utterance

engine = open_engine("espeak")
engine.synthesize(Utterance("ready"))
threading.Timer(0.02, os.killpg, [os.getpgid(0), signal.SIGINT]).start()
try:
    while True:
        engine.synthesize(Utterance("The harbour was quiet again by the evening. " * 50))
except KeyboardInterrupt:
    print("interrupted")
print(0.2 < engine.synthesize(Utterance("hello")).seconds < 1)
engine.close()
"""


@posix
def test_ctrl_c_during_synthesis_interrupts_the_owner_and_the_next_answer_is_the_right_one():
    out = run_python(["-c", INTERRUPTED], start_new_session=True)
    assert (out.stdout, out.stderr) == ("interrupted\nTrue\n", "")


def test_the_process_ends_when_its_input_does():
    out = run_python(["-P", "-m", "voices.child", "tone"], stdin=subprocess.DEVNULL)
    assert (out.returncode, out.stdout, out.stderr) == (0, "", "")


@linux
def test_the_process_does_not_outlive_a_killed_owner():
    program = (
        "import os, signal\nfrom voices.registry import open_engine\nfrom voices.speech import Utterance\n"
        "engine = open_engine('espeak')\nengine.synthesize(Utterance('ready'))\nprint(engine.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    out = run_python(["-c", program])
    assert out.returncode == -signal.SIGKILL
    pid = int(out.stdout)
    waiting = threading.Event()
    for _ in range(1_000):
        if is_gone(pid):
            return
        waiting.wait(0.01)
    pytest.fail("the engine's process still runs")


def is_gone(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except FileNotFoundError:
        return True


NOISY = """
import os, sys
from voices import tone
from voices.child import main

class Noisy(tone.ToneEngine):
    def synthesize(self, utterance):
        print("Audio saved to …", flush=True)
        os.write(1, b"noise" * 1000)
        os.write(2, b"a warning" * 100_000)
        assert not sys.stdin.read(1)
        return super().synthesize(utterance)

tone.ToneEngine = Noisy
main("tone")
"""


def test_what_an_engine_prints_or_reads_does_not_disturb_the_answers(capfd):
    engine = IsolatedEngine("tone", command=(sys.executable, "-P", "-c", NOISY))
    quiet = open_engine("tone", isolated=False)
    assert engine.synthesize(Utterance("hello")) == quiet.synthesize(Utterance("hello"))
    assert engine.synthesize(Utterance("bye")) == quiet.synthesize(Utterance("bye"))
    engine.close()
    assert capfd.readouterr() == ("", "")
