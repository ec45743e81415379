"""`reader batch`: many sources to a WAV file each, with a progress bar and one summary line."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reader.cli.console import (
    check_voices,
    complain,
    delivery_of,
    expanded,
    not_empty,
    reading_options,
    settings_of,
    sources_argument,
    speech_options,
)
from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.batch import Job, Result
    from reader.settings import Settings

__all__ = ["command"]


@click.command("batch")
@sources_argument
@click.option("-o", "--output", required=True, metavar="FOLDER", type=click.Path(file_okay=False), callback=not_empty,
              help="Where the WAV files go; made where it is missing.")  # fmt: skip
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 256), metavar="N", help="Articles at the same time. [default: the cores]"
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a source when it is done.")
@speech_options
@reading_options
def command(sources: tuple[str, ...], output: str, jobs: int | None, as_json: bool, **wishes: Any) -> int:
    """Speak many sources to a WAV file each, without a screen.

    Files are called after their sources. A source that fails is told on standard error, and the others still come out.

    \b
    Examples:
      reader batch saved-pages/ -o spoken
      reader batch --jobs 4 --rate 1.3 *.html notes.md -o spoken
      reader batch $(cat addresses.txt) -o spoken
    """
    from reader.batch import run_in_processes
    from reader.export.target import make_folder

    settings = settings_of(**wishes)
    check_voices(settings)
    began = time.monotonic()
    folder = Path(output)
    tally = _Tally(folder)
    work = _jobs(sources, folder, settings, tally)
    tally.sources = len(work) + len(tally.failed)
    if work:
        make_folder(folder)
    workers = min(jobs or _cores(), max(1, len(work)), _MOST_WORKERS)
    try:
        with _progress(len(work)) as advance, contextlib.closing(run_in_processes(work, workers)) as results:
            for result in results:
                tally.add(result)
                if as_json:
                    click.echo(json.dumps(_as_json(result), ensure_ascii=False))
                advance()
    except KeyboardInterrupt:
        click.echo(f"interrupted: {tally.summary(time.monotonic() - began)}", err=True)
        return 130
    click.echo(tally.summary(time.monotonic() - began), err=True)
    return 1 if tally.failed else 0


def _as_json(result: Result) -> dict[str, Any]:
    return {
        "source": result.source,
        "file": str(result.target) if result.target else None,
        "words": result.words,
        "seconds": round(result.seconds, 3),
        "error": result.error,
    }


@dataclass
class _Tally:
    """What has become of the sources so far; complains of each that fails."""

    folder: Path
    sources: int = 0
    done: int = 0
    failed: list[str] = field(default_factory=list)
    words: int = 0
    seconds: float = 0.0

    def add(self, result: Result) -> None:
        if result.error is not None:
            complain(result.error, result.source)
            self.failed.append(result.source)
            return
        self.done += 1
        self.words += result.words
        self.seconds += result.seconds

    def summary(self, took: float) -> str:
        spoken = f"{self.done} of {self.sources} spoken to {self.folder}, {len(self.failed)} failed"
        return f"{spoken}: {self.words:,} words, {_clock(self.seconds)} of sound in {_clock(took)}"


def _jobs(sources: Sequence[str], folder: Path, settings: Settings, tally: _Tally) -> list[Job]:
    from reader.batch import Job
    from reader.export.names import file_names
    from reader.sources import read

    found = expanded(sources, tally.failed)
    jobs: list[Job] = []
    for source, name in zip(found, file_names(found, ".wav"), strict=True):
        page = None
        if source == "-":  # only this process has it
            try:
                page = read(source)
            except ReaderError as error:
                complain(error, source)
                tally.failed.append(source)
                continue
        jobs.append(Job(source, folder / name, delivery_of(settings), settings.engine, page, settings.reading))
    return jobs


_MOST_WORKERS = 61 if sys.platform == "win32" else 256  # all that Windows can wait for at a time


def _cores() -> int:
    """The cores that this process may use: fewer than the machine has, in a container."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A progress bar on standard error, where that is a terminal."""
    if not sys.stderr.isatty() or not total:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Speaking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)


def _clock(seconds: float) -> str:
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return f"{hours} h {minutes:02} min"
    if minutes:
        return f"{minutes} min {whole % 60:02} s"
    return f"{seconds:.1f} s"
