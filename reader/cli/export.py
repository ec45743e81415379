"""`reader export`: articles to one file, to a folder, or to standard output as they are spoken."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reader.cli.console import (
    complain,
    delivery_of,
    each_article,
    expanded,
    not_empty,
    reading_options,
    settings_of,
    sources_argument,
    speech_options,
)
from reader.errors import ReaderError
from reader.export.target import is_device, is_folder
from voices.engine import VoicesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.article import Article, Headline
    from reader.settings import Settings
    from voices.engine import Engine

__all__ = ["command"]

_SUFFIX = ".wav"


@click.command("export")
@sources_argument
@click.option("-o", "--output", required=True, metavar="PATH", callback=not_empty,
              help="A .wav file, a folder, or - for standard output.")  # fmt: skip
@speech_options
@reading_options
def command(sources: tuple[str, ...], output: str, **wishes: Any) -> int:
    """Speak articles to a file, a folder or a pipe, as WAV.

    Several articles go one after the other into one file, or each into a file of its own in a folder. On standard
    output the sound starts with the first sentence.

    \b
    Examples:
      reader export story.html -o story.wav
      reader export saved-pages/ -o spoken/
      reader export --rate 1.5 https://example.com/story -o - | aplay
    """
    if output == "-" and sys.stdout.isatty():
        raise click.UsageError("standard output is the screen: give -o a file, or pipe it into a player.")
    target = Path(output)
    into_folder = output != "-" and _names_a_folder(output, target)
    if output != "-" and not into_folder and target.suffix.lower() != _SUFFIX and not is_device(target):
        raise click.UsageError(
            f"{output}: Reader writes {_SUFFIX} files so far; end the name in {_SUFFIX}, or in / for a folder."
        )
    settings = settings_of(**wishes)
    from voices.registry import open_engine

    engine = open_engine(settings.engine)  # its process starts up while the first article is found
    try:
        if output == "-":
            return _to_stream(sources, engine, settings)
        return (_to_folder if into_folder else _to_file)(sources, target, engine, settings)
    finally:
        engine.close()


def _names_a_folder(output: str, target: Path) -> bool:
    return is_folder(target) or output.endswith(("/", "\\")) or not (target.suffix or is_device(target))


def _speakable(
    sources: Sequence[str],
    failures: list[str],
    settings: Settings,
    announce: Callable[[Headline], None] | None = None,
) -> Iterator[Article]:
    """The articles that can be spoken; of the others each is complained of, and put on the list."""
    from reader.export.audio import check_length

    for article in each_article(expanded(sources, failures), failures, settings.reading, announce):
        try:
            check_length(article, delivery_of(settings))
        except ReaderError as error:
            complain(error, article.source)
            failures.append(article.source)
        else:
            yield article


def _to_stream(sources: tuple[str, ...], engine: Engine, settings: Settings) -> int:
    """All articles to standard output; each one's headline is heard while its body is still being looked for."""
    from reader.export.audio import Recording

    failures: list[str] = []
    recording = Recording(sys.stdout.buffer, engine, delivery_of(settings))
    found = False
    for article in _speakable(sources, failures, settings, recording.announce):
        found = True
        recording.add(article)
    if found:
        recording.finish()
    return 1 if failures else 0


def _to_file(sources: tuple[str, ...], target: Path, engine: Engine, settings: Settings) -> int:
    """All articles into one file."""
    from reader.export.audio import export_file

    failures: list[str] = []
    articles = _speakable(sources, failures, settings)
    first = next(articles, None)
    if first is None:
        return 1  # each source has been complained of
    export_file(itertools.chain([first], articles), target, engine, delivery_of(settings))
    return 1 if failures else 0


def _to_folder(sources: tuple[str, ...], folder: Path, engine: Engine, settings: Settings) -> int:
    """Each article into a file of its own, which is called after its source."""
    from reader.export.audio import export_file
    from reader.export.names import file_names
    from reader.export.target import make_folder
    from reader.load import load

    failures: list[str] = []
    found = expanded(sources, failures)
    make_folder(folder)
    for source, name in zip(found, file_names(found, _SUFFIX), strict=True):
        try:
            export_file([load(source, settings.reading)], folder / name, engine, delivery_of(settings))
        except (ReaderError, VoicesError) as error:
            complain(error, source)
            failures.append(source)
    return 1 if failures else 0
