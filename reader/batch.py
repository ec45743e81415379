"""Many sources -> a WAV file each, without a screen: one result for every source, whatever happens to the others.

Each job is small data that can be pickled, and `perform` is a plain function, so that any `concurrent.futures.Executor`
can run them. `run_in_processes` is the one for this machine: it also survives a worker that dies.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.export.target import name_parts_after, part_of, this_run
from reader.interrupts import ignored
from voices.engine import VoicesError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from reader.article import Page, Reading
    from reader.narration.narrate import Delivery
    from voices.engine import Engine

__all__ = ["Job", "Result", "perform", "run", "run_in_processes"]

_LOOKED_INTO = 16  # jobs a worker
_MOST_BYTES = 256 * 1024
_NO_TEXT = (b"script", b"style")


@dataclass(frozen=True, slots=True)
class Job:
    """One source to speak to one file.

    Attributes:
        source: The source as the user named it.
        target: The WAV file to write.
        delivery: How to speak.
        engine: Name of the speech engine; None for the machine's best.
        page: What the source holds, where it has been read already (standard input can only be read once).
        reading: What to read beside the article, and what not to read of it.
    """

    source: str
    target: Path
    delivery: Delivery
    engine: str | None = None
    page: Page | None = None
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one job.

    Attributes:
        source: The source as the user named it.
        target: The WAV file, whole; None where it failed.
        seconds: The length of its sound.
        words: The words of the article's body.
        error: Why it failed, in one line; None where it did not.
    """

    source: str
    target: Path | None = None
    seconds: float = 0.0
    words: int = 0
    error: str | None = None


def perform(job: Job) -> Result:
    """Do one job. What goes wrong with its source is told in the result, not raised."""
    from reader.export.audio import export_file
    from reader.extraction import extract
    from reader.load import load

    try:
        engine = _engine(job.engine)
        article = extract(job.page, job.reading) if job.page else load(job.source, job.reading)
        seconds = export_file([article], job.target, engine, job.delivery)
    except (ReaderError, VoicesError) as error:
        return Result(job.source, error=str(error))
    return Result(job.source, job.target, seconds, article.words)


@functools.cache
def _engine(name: str | None) -> Engine:
    """One engine a process, kept for its whole life: starting one costs as much as speaking a page."""
    from voices.registry import open_engine

    engine = open_engine(name)
    atexit.register(engine.close)
    return engine


def run(jobs: Sequence[Job], executor: Executor) -> Iterator[Result]:
    """Do jobs on any executor; the results come as they are ready.

    Raises:
        BrokenProcessPool: The executor is one of processes, and one of them died.
    """
    futures = [executor.submit(perform, job) for job in jobs]
    for future in as_completed(futures):
        yield future.result()


def run_in_processes(jobs: Sequence[Job], workers: int) -> Generator[Result, None, None]:
    """Do jobs in worker processes on this machine; the results come as they are ready.

    Where a worker dies (out of memory, killed), what it may have been doing is done again, alone: only a source that
    ends its worker a second time is given up. Leaving the loop early ends the workers and removes what they had begun.

    Args:
        jobs: What to do.
        workers: Processes to run at the same time, at least 1.
    """
    waiting = _longest_first(jobs, workers)
    while waiting:
        unfinished = yield from _attempt(waiting, min(workers, len(waiting)))
        # Jobs are handed out in order, so every one that was begun is among the first.
        suspects, waiting = unfinished[:workers], unfinished[workers:]
        for job in suspects:
            if (yield from _attempt([job], 1)):
                yield Result(job.source, error="its worker process ended twice: is there enough memory?")


def _longest_first(jobs: Sequence[Job], workers: int) -> list[Job]:
    """The jobs in such an order that no worker is left alone at the end with one that takes long.

    A file's size tells little of its text, but a small one cannot hold much. So only those that would come last are
    looked into.
    """
    by_size = sorted(jobs, key=_size, reverse=True)
    looked_into = min(len(by_size), _LOOKED_INTO * workers)
    first = len(by_size) - looked_into
    return by_size[:first] + sorted(by_size[first:], key=_text_size, reverse=True)


def _text_size(job: Job) -> int:
    """The bytes of text in a job's source, roughly: what stands outside of tags and scripts."""
    if not _size(job):  # an address; a pipe, which to open would be to wait for
        return 0
    try:
        with open(job.source, "rb") as stream:  # noqa: PTH123 - an address is no path
            content = stream.read(_MOST_BYTES)
    except (OSError, ValueError):
        return 0
    pieces = (piece.partition(b">") for piece in content.split(b"<"))
    return sum(len(b" ".join(text.split())) for tag, _, text in pieces if not tag.lower().startswith(_NO_TEXT))


def _size(job: Job) -> int:
    """The bytes of a job's source, as far as they are known without reading it."""
    try:
        return os.path.getsize(job.source)  # noqa: PTH202 - an address is no path
    except (OSError, ValueError):
        return 0


def _attempt(jobs: Sequence[Job], workers: int) -> Generator[Result, None, list[Job]]:
    """Do jobs until all are done or a worker dies; returns those that were not finished, in order."""
    spawn = multiprocessing.get_context("spawn")
    with ignored(), _safe_path():  # which the process that multiprocessing starts here for itself takes over
        lifeline, held = spawn.Pipe(duplex=False)
        arguments = (lifeline, this_run())
        pool = ProcessPoolExecutor(workers, mp_context=spawn, initializer=_start_worker, initargs=arguments)
    unfinished = dict.fromkeys(range(len(jobs)))
    futures: dict[Future[Result], int] = {}
    try:
        with ignored(), _safe_path(), contextlib.suppress(BrokenProcessPool):
            for number, job in enumerate(jobs):
                futures[pool.submit(perform, job)] = number
        for future in as_completed(futures):
            job = jobs[futures[future]]
            try:
                result = future.result()
            except BrokenProcessPool:
                continue
            except Exception as bug:  # noqa: BLE001 - a bug that one page brings out must not cost the others
                result = Result(job.source, error=f"met a bug in Reader, please report it: {bug!r}")
            del unfinished[futures[future]]
            yield result
        pool.shutdown()
    finally:
        with ignored():
            held.close()
            pool.shutdown(cancel_futures=True)
            lifeline.close()
            for number in unfinished:
                with contextlib.suppress(OSError):
                    part_of(jobs[number].target).unlink(missing_ok=True)
    return [jobs[number] for number in unfinished]


@contextlib.contextmanager
def _safe_path() -> Iterator[None]:
    """Processes started meanwhile do not look for modules in the current folder, which may be one of downloads."""
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = before


def _start_worker(lifeline: Connection, run: str) -> None:
    name_parts_after(run)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # the pool ends its workers by it, when one of them has died
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    """End this process when the other end of the line is let go: by the parent's wish, or by its death."""
    with contextlib.suppress(EOFError, OSError):
        lifeline.recv()
    os._exit(1)
