"""`reader lexicon`: the user's own pronunciations."""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import click

from reader.cli.console import bare_tag, complain, language_tag, one_line, settings_of, speech_options
from reader.errors import SettingsError
from reader.narration.script import DEFAULT_LANGUAGE
from reader.settings import lexicon_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["command"]

_PATIENCE, _LOOK = 10.0, 0.02  # seconds

_Language = click.option("--language", metavar="TAG", callback=bare_tag, help="Only in this language: de, fr.")


@click.group("lexicon")
def command() -> None:
    """Teach Reader how words are said: names above all.

    What the lexicon says goes before everything that Reader knows. It is a plain file, which you can edit, too; its
    place is told by `reader lexicon list`.

    \b
    Examples:
      reader lexicon add 'Xi Jinping' 'Shee Jin Ping'
      reader lexicon add --language de Siobhan Schiwon
      reader lexicon test 'Xi Jinping met Siobhan.'
      reader lexicon list
      reader lexicon remove 'Xi Jinping'
    """


@command.command("add")
@click.argument("written")
@click.argument("said")
@_Language
@click.option("--exact", is_flag=True, help="Only where it is written in these very capitals and small letters.")
def add(written: str, said: str, language: str | None, exact: bool) -> None:
    """Say SAID wherever WRITTEN stands; in place of what was said for it before.

    A word in small letters is taken in any case, one with a capital as it stands or all in capitals. An empty SAID
    leaves the word out.

    \b
    Examples:
      reader lexicon add nginx 'engine x'
      reader lexicon add --exact US 'United States'
    """
    from reader.narration.lexicon import ANY, Entry
    from reader.narration.lexiconfile import check, parsed, read_text, with_entry

    entry = Entry(one_line(written), one_line(said), language or ANY, exact)
    try:
        check(entry)
    except ValueError as error:
        raise click.UsageError(f"{error}.") from error
    path = lexicon_path()
    with _held(path):
        text = read_text(path)
        list(parsed(text, path))  # a file with a wrong line is not written to before that is mended
        _write(path, with_entry(text, entry))


@command.command("remove")
@click.argument("written")
@_Language
def remove(written: str, language: str | None) -> int:
    """Forget how WRITTEN is said, in all languages or in one.

    \b
    Examples:
      reader lexicon remove 'Xi Jinping'
    """
    from reader.narration.lexiconfile import parsed, read_text, without_word
    from voices.choosing import nearest

    path = lexicon_path()
    with _held(path):
        before = read_text(path)
        text, count = without_word(before, one_line(written), language)
        if count:
            _write(path, text)
            return 0
    near = nearest(written, (entry.written for entry in parsed(before, path)))
    complain(f"“{one_line(written)}” is not in the lexicon{near}; `reader lexicon list` shows it")
    return 1


@command.command("list")
@_Language
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a word, each on a line of its own.")
def list_(language: str | None, as_json: bool) -> None:
    """List the words and what is said for them.

    \b
    Examples:
      reader lexicon list
      reader lexicon list --language de --json
    """
    from reader.cli.table import print_table
    from reader.narration.lexicon import ANY
    from reader.narration.lexiconfile import read_lexicon

    path = lexicon_path()
    entries = [entry for entry in read_lexicon(path).entries if language is None or entry.language in (language, ANY)]
    if as_json:
        for entry in entries:
            click.echo(json.dumps(asdict(replace(entry, language=entry.language or "any")), ensure_ascii=False))
        return
    if entries:
        rows = [(e.written, e.said, e.language or "any", "exact" if e.exact else "") for e in entries]
        print_table(("written", "said", "language", "case"), rows)
    click.echo(f"{len(entries)} word{'' if len(entries) == 1 else 's'} in {path}", err=True)


@command.command("test")
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@click.option(
    "--language",
    default=DEFAULT_LANGUAGE,
    show_default=True,
    metavar="TAG",
    callback=language_tag,
    help="What it is written in.",
)
@speech_options
def test(texts: tuple[str, ...], language: str, **wishes: Any) -> None:
    """Hear each TEXT as it is said with the lexicon.

    \b
    Examples:
      reader lexicon test 'Xi Jinping met Siobhan.'
    """
    from reader.cli.aloud import say_aloud

    say_aloud(texts, settings_of(**wishes), language)


@contextlib.contextmanager
def _held(path: Path) -> Iterator[None]:
    """Keep others from changing the file meanwhile: two words that are added at the same time are both kept."""
    from reader.export.target import make_folder
    from reader.playback.claim import Claim, claim

    make_folder(path.parent)
    end = time.monotonic() + _PATIENCE
    while not isinstance(taken := claim(path.with_name(path.name + ".lock")), Claim):
        if time.monotonic() > end:
            raise SettingsError(f"another program is writing to the lexicon {path}; try again")
        time.sleep(_LOOK)
    with contextlib.closing(taken):
        yield


def _write(path: Path, text: str) -> None:
    from reader.export.target import replacing

    with replacing(path) as stream:
        stream.write(text.encode())
