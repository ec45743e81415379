"""An engine in a process of its own: what happens when that process dies, hangs, or talks nonsense."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from voices.engine import EngineCrashed, EngineError, EngineUnavailable
from voices.registry import open_engine
from voices.speech import AudioFormat, Speech, Utterance, WordMark
from voices.worker import IsolatedEngine, time_limit

posix = pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

# An engine process that notes each start in a file, behaves as BAD says in its first GENERATIONS starts, and answers
# every request with the audio of `ANSWER` otherwise.
PROCESS = """
import os, signal, sys
from voices.speech import AudioFormat, Speech, WordMark
from voices.wire import Frame, Kind, pack_speech, read_frame, unpack_utterance, write_frame

log, generations, bad = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with open(log, "a+") as file:
    file.write("x")
    file.flush()
    file.seek(0)
    ill = len(file.read()) <= generations
requests, answers = sys.stdin.buffer, sys.stdout.buffer
while True:
    try:
        request = read_frame(requests)
    except EOFError:
        break
    number = request.number
    if ill:
        exec(bad)
    if request.kind == Kind.SPEAK:
        text = unpack_utterance(request.head).text
        speech = Speech(len(text).to_bytes(2, "little") * 3, AudioFormat(8000), (WordMark(0, 1, 2),))
        write_frame(answers, pack_speech(number, speech))
"""
KILLED = "os.kill(os.getpid(), signal.SIGKILL)"
HANGS = "signal.pause()"
RAISES = "raise RuntimeError('out of breath')"
LEAVES = "sys.exit(3)"
GARBAGE = "answers.write(b'Traceback ' * 10); answers.flush(); signal.pause()"
HUGE = "import struct; answers.write(struct.pack('<IBII', number, 3, 0, 2**31)); answers.flush(); signal.pause()"
OTHER_NUMBER = "number -= 1"
ODD_AUDIO = "write_frame(answers, Frame(number, Kind.SPEECH, b'\\x40\\x1f\\0\\0', b'abc'))"
HALF_MARKS = "write_frame(answers, Frame(number, Kind.SPEECH, b'\\x40\\x1f\\0\\0' + bytes(4), b''))"
HALF_ANSWER = "answers.write(b'\\1'); answers.flush(); sys.exit(3)"
NOT_VOICES = "write_frame(answers, Frame(number, Kind.VOICES, b'what?'))"

HELLO = Utterance("hello")
ANSWER = Speech(b"\5\0" * 3, AudioFormat(8_000), (WordMark(0, 1, 2),))


@pytest.fixture
def start(tmp_path):
    """Starts an engine whose process is bad for its first generations."""
    engines = []

    def start(bad, generations, seconds=60):
        command = (sys.executable, "-P", "-c", PROCESS, str(tmp_path / "starts"), str(generations), bad)
        engines.append(IsolatedEngine("odd", limit=lambda characters: seconds, command=command))
        return engines[-1]

    yield start
    for engine in engines:
        engine.close()


def starts(tmp_path):
    return len((tmp_path / "starts").read_text())


ILLS = [KILLED, RAISES, LEAVES, GARBAGE, HUGE, OTHER_NUMBER, ODD_AUDIO, HALF_MARKS, HALF_ANSWER]
NAMES = ["killed", "raises", "leaves", "garbage", "huge", "number", "odd audio", "half marks", "half an answer"]


@posix
@pytest.mark.parametrize("bad", ILLS, ids=NAMES)
def test_an_utterance_over_which_the_process_fails_is_spoken_by_the_next_one(start, tmp_path, bad):
    engine = start(bad, 1)
    assert engine.synthesize(HELLO) == ANSWER
    assert starts(tmp_path) == 2
    assert engine.synthesize(HELLO) == ANSWER
    assert starts(tmp_path) == 2


@posix
@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (KILLED, "ended by SIGKILL"),
        (RAISES, "ended with code 1: RuntimeError: out of breath"),
        (LEAVES, "ended with code 3;"),
        (GARBAGE, "something that is no answer"),
        (OTHER_NUMBER, "answered another request"),
        (ODD_AUDIO, "damaged speech"),
    ],
)
def test_failing_twice_is_an_error_with_the_cause_and_the_next_utterance_gets_a_new_process(
    start, tmp_path, bad, reason
):
    engine = start(bad, 2)
    with pytest.raises(EngineCrashed, match=f"failed 2 times: .*{reason}"):
        engine.synthesize(HELLO)
    assert engine.synthesize(HELLO) == ANSWER
    assert starts(tmp_path) == 3


@posix
def test_a_process_that_hangs_is_killed_when_its_time_is_over(start):
    engine = start(HANGS, 9, seconds=0.2)
    first = engine.pid
    with pytest.raises(EngineCrashed, match=r"no answer in 0\.2 seconds"):
        engine.synthesize(HELLO)
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


@posix
def test_after_a_hang_the_utterance_is_spoken(start, tmp_path):
    engine = start(HANGS, 1, seconds=1.5)
    assert engine.synthesize(HELLO) == ANSWER
    assert starts(tmp_path) == 2


@posix
def test_symbols_are_given_up_before_the_sentence_is(start, tmp_path):
    engine = start("if '🤠' in unpack_utterance(request.head).text: sys.exit(3)", 9)
    assert engine.synthesize(Utterance("ab 🤠")).pcm == b"\4\0" * 3
    assert starts(tmp_path) == 3


@posix
def test_a_damaged_list_of_voices_is_an_error(start):
    with pytest.raises(EngineCrashed, match=r"damaged list.*; try another engine"):
        start(NOT_VOICES, 9).voices()


@posix
def test_only_a_text_that_cannot_be_said_is_to_be_left_out(start):
    engine = start(LEAVES, 9)
    with pytest.raises(EngineCrashed, match="; leave this text out"):
        engine.synthesize(HELLO)
    with pytest.raises(EngineCrashed, match="; try another engine"):
        engine.voices()


def test_a_longer_text_may_take_longer():
    assert time_limit(0) < time_limit(100) < time_limit(10_000)


def test_a_command_that_does_not_exist_is_unavailable():
    with pytest.raises(EngineUnavailable, match="cannot be started"):
        IsolatedEngine("odd", command=("/nonexistent/engine",))


@pytest.mark.parametrize("use", [lambda engine: engine.voices(), lambda engine: engine.synthesize(HELLO)])
def test_an_engine_that_cannot_work_in_its_process_says_so(use):
    engine = IsolatedEngine("no such engine")
    with pytest.raises(EngineUnavailable, match="no engine “no such engine”"):
        use(engine)
    engine.close()


@pytest.fixture(scope="module")
def espeak():
    engine = open_engine("espeak")
    yield engine
    engine.close()


TEXT = "The harbour was quiet again by the evening. " * 40


@posix
def test_killing_the_process_between_two_utterances_loses_nothing(espeak):
    before = espeak.synthesize(Utterance(TEXT)).frames
    os.kill(espeak.pid, signal.SIGKILL)
    assert espeak.synthesize(Utterance(TEXT)).frames == pytest.approx(before, rel=0.01)


@posix
def test_killing_the_process_in_the_middle_of_an_utterance_loses_nothing(espeak):
    before = espeak.synthesize(Utterance(TEXT)).frames
    killer = threading.Timer(0.01, os.kill, [espeak.pid, signal.SIGKILL])
    killer.start()
    after = espeak.synthesize(Utterance(TEXT)).frames
    killer.join()
    assert after == pytest.approx(before, rel=0.01)


def test_the_text_that_crashes_espeak_ng_is_spoken_without_its_emoji(espeak):
    speech = espeak.synthesize(Utterance("â🤠", "de"))
    assert speech.seconds > 0.3
    assert espeak.synthesize(HELLO).frames


def held():
    """File descriptors and threads of this process."""
    return len(list(Path("/proc/self/fd").iterdir())), threading.active_count()


IDLE = (sys.executable, "-I", "-S", "-c", "import sys; sys.stdin.buffer.read()")


@linux
def test_opening_and_closing_two_hundred_times_leaves_nothing_behind():
    before = held()
    pids = []
    for _ in range(200):
        engine = IsolatedEngine("idle", command=IDLE)
        pids.append(engine.pid)
        engine.close()
    assert held() == before
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]


@linux
def test_dying_leaves_nothing_behind(start):
    before = held()
    engine = start(RAISES, 99)
    for _ in range(5):
        with pytest.raises(EngineCrashed):
            engine.synthesize(HELLO)
    engine.close()
    assert held() == before


@posix
def test_an_engine_that_does_not_end_is_killed(monkeypatch):
    monkeypatch.setattr("voices.childprocess._SECONDS_TO_END", 0.05)
    engine = IsolatedEngine("stubborn", command=(sys.executable, "-c", "import signal\nwhile True: signal.pause()"))
    pid = engine.pid
    engine.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_closed_engine_starts_no_process():
    engine = IsolatedEngine("idle", command=IDLE)
    engine.close()
    with pytest.raises(EngineError, match="closed"):
        engine.voices()
    assert engine.pid is None


def test_an_engine_that_was_never_used_is_closed_without_a_new_thread(monkeypatch):
    engine = IsolatedEngine("idle", command=IDLE)
    with monkeypatch.context() as patched:
        # As Python 3.12 and later do while the interpreter shuts down.
        patched.setattr(threading.Thread, "start", lambda thread: pytest.fail("a thread is started"))
        engine.close()
    assert engine.pid is None


def test_an_engine_is_closed_quietly_at_the_end_of_the_program():
    program = "import atexit; from voices.registry import open_engine; atexit.register(open_engine('tone').close)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
