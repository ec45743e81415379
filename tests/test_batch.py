"""The batch: one result for every source, whatever happens to the others, and nothing half-written."""

import os
import signal
import subprocess
import sys
import threading
import time
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.article import Form, Page
from reader.batch import Job, perform, run, run_in_processes
from reader.narration.narrate import Delivery

TEXT = "The ferry crossed the harbour at noon. The whole town came down to the quay.\n\nThen it rained.\n"


def job(folder: Path, name: str, text: str | None = TEXT) -> Job:
    source = folder / f"{name}.txt"
    if text is not None:
        source.write_text(text, encoding="utf-8")
    return Job(str(source), folder / f"{name}.wav", Delivery(), "tone")


def test_a_job_gives_a_whole_wav_file_and_its_length(tmp_path):
    result = perform(job(tmp_path, "a"))
    assert (result.error, result.words) == (None, 18)
    with wave.open(str(result.target)) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(result.seconds)
        assert result.seconds > 3


def test_a_job_that_fails_says_why_and_leaves_no_file(tmp_path):
    result = perform(job(tmp_path, "missing", None))
    assert result.target is None
    assert result.error
    assert "\n" not in result.error
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_was_read_already_is_not_read_again(tmp_path):
    page = Page("-", Form.TEXT, TEXT)
    assert perform(Job("-", tmp_path / "stdin.wav", Delivery(), "tone", page)).error is None


def test_any_executor_can_run_the_jobs(tmp_path):
    jobs = [job(tmp_path, name) for name in "abc"]
    with ThreadPoolExecutor(1) as pool:
        results = list(run(jobs, pool))
    assert sorted(Path(result.source).stem for result in results) == ["a", "b", "c"]


def test_what_takes_long_to_say_is_begun_first(tmp_path):
    script = f"<script>{'const tide = 12; ' * 400}</script>"
    texts = {"short": f"<html>{script}<p>{TEXT}</p></html>", "long": f"<html><p>{TEXT * 9}</p></html>"}
    jobs = []
    for name, text in texts.items():
        source = tmp_path / f"{name}.html"
        source.write_text(text, encoding="utf-8")
        jobs.append(Job(str(source), tmp_path / f"{name}.wav", Delivery(), "tone"))
    assert Path(jobs[0].source).stat().st_size > Path(jobs[1].source).stat().st_size
    assert [Path(result.source).stem for result in run_in_processes(jobs, 1)] == ["long", "short"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_nobody_waits_for_a_pipe_that_nothing_comes_from(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (result,) = run_in_processes([Job(str(pipe), tmp_path / "pipe.wav", Delivery(), "tone")], 1)
    assert "pipe" in (result.error or "")


def test_processes_speak_the_good_sources_and_tell_of_the_bad(tmp_path):
    jobs = [job(tmp_path, "a"), job(tmp_path, "missing", None), job(tmp_path, "b")]
    results = {Path(result.source).stem: result for result in run_in_processes(jobs, 2)}
    assert {name for name, result in results.items() if result.error} == {"missing"}
    assert sorted(path.name for path in tmp_path.glob("*.wav")) == ["a.wav", "b.wav"]


def test_code_in_the_current_folder_is_not_run(tmp_path):
    trap = "import pathlib\npathlib.Path('sprung').touch()\n"
    for module in ("multiprocessing", "reader", "voices", "lxml", "sentencex", "struct"):
        (tmp_path / f"{module}.py").write_text(trap)
    source = job(tmp_path, "a").source
    command = "import sys; from reader.cli.app import run; sys.exit(run(sys.argv[1:]))"
    arguments = ["batch", source, "-o", "out", "--engine", "tone"]
    done = subprocess.run(
        [sys.executable, "-P", "-c", command, *arguments], cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "sprung").exists()


def test_leaving_early_leaves_nothing_half_written(tmp_path):
    jobs = [job(tmp_path, "short"), job(tmp_path, "long", TEXT * 20_000)]
    results = run_in_processes(jobs, 2)
    assert Path(next(results).source).stem == "short"
    results.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["long.txt", "short.txt", "short.wav"]


linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds processes through Linux's /proc")


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_engine(pid: int) -> bool:
    return b"voices.child" in Path(f"/proc/{pid}/cmdline").read_bytes()


def wait_until(happened, what: str, seconds: float = 30):
    """The first true value of `happened()`; fails where none comes in time."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not (value := happened()):
        assert time.monotonic() < deadline, f"never happened: {what}"
        pause.wait(0.005)
    return value


class Batch:
    """`reader batch` in a process of its own, caught while it is speaking a long text."""

    def __init__(self, folder: Path) -> None:
        self.out = folder / "out"
        self.text = folder / "long.txt"
        self.text.write_text(TEXT * 2_000, encoding="utf-8")
        arguments = ["batch", str(self.text), "-o", str(self.out), "--engine", "tone", "--jobs", "1"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "reader", *arguments], stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        wait_until(lambda: any(p.stat().st_size > 1_000_000 for p in self.out.glob(".long.wav.*.part")), "a megabyte")

    def worker(self) -> int:
        def found():
            return [pid for pid in children(self.process.pid) if any(is_engine(child) for child in children(pid))]

        return wait_until(found, "a worker with an engine")[0]

    def engine(self) -> int:
        return next(pid for pid in children(self.worker()) if is_engine(pid))

    def end(self) -> str:
        _, complaints = self.process.communicate(timeout=120)
        return complaints


@pytest.fixture
def batch(tmp_path):
    running = Batch(tmp_path)
    yield running
    if running.process.poll() is None:
        os.killpg(running.process.pid, signal.SIGKILL)
        running.process.communicate()


def undisturbed(batch: Batch, folder: Path) -> bytes:
    """What the batch would have written: tones are the same to the byte in every run."""
    target = folder / "undisturbed.wav"
    assert perform(Job(str(batch.text), target, Delivery(), "tone")).error is None
    return target.read_bytes()


@linux
def test_killing_the_engine_in_the_middle_loses_nothing(batch, tmp_path):
    os.kill(batch.engine(), signal.SIGKILL)
    assert "1 of 1 spoken" in batch.end()
    assert batch.process.returncode == 0
    assert (batch.out / "long.wav").read_bytes() == undisturbed(batch, tmp_path)


@linux
def test_killing_a_worker_in_the_middle_loses_nothing(batch, tmp_path):
    os.kill(batch.worker(), signal.SIGKILL)
    assert "1 of 1 spoken" in batch.end()
    assert (batch.out / "long.wav").read_bytes() == undisturbed(batch, tmp_path)


@linux
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda stop: stop.name)
@pytest.mark.parametrize("whom", ["the program", "its whole group"])
def test_stopping_the_batch_ends_its_processes_and_leaves_nothing_half_written(batch, stop, whom):
    worker, engine = batch.worker(), batch.engine()
    if whom == "the program":
        batch.process.send_signal(stop)
    else:
        os.killpg(batch.process.pid, stop)
    complaints = batch.end()
    assert batch.process.returncode == 130
    (summary,) = complaints.splitlines()
    assert summary.startswith("interrupted: 0 of 1 spoken")
    assert list(batch.out.iterdir()) == []
    for pid in (worker, engine):
        wait_until(lambda pid=pid: not Path(f"/proc/{pid}").exists(), f"the end of {pid}")


@linux
def test_when_the_batch_is_killed_its_processes_end_too(batch):
    worker, engine = batch.worker(), batch.engine()
    batch.process.kill()
    batch.end()
    assert not (batch.out / "long.wav").exists()
    for pid in (worker, engine):
        wait_until(lambda pid=pid: not Path(f"/proc/{pid}").exists(), f"the end of {pid}")
