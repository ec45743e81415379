"""`reader pronounce`: what the speech engine is told, one line for each line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from reader.cli.console import one_line
from reader.errors import SourceError
from reader.narration.script import DEFAULT_LANGUAGE
from reader.settings import lexicon_path

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["command"]

_LONGEST_LINE = 1_000_000  # bytes


@click.command("pronounce", context_settings={"ignore_unknown_options": True})  # "-5°C" is a text
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@click.option(
    "--language", default=DEFAULT_LANGUAGE, show_default=True, metavar="TAG", help="What the text is written in."
)
def command(texts: tuple[str, ...], language: str) -> None:
    """Show what the speech engine is told, one line for each TEXT; - takes each line of standard input.

    \b
    Examples:
      reader pronounce 'The firm raised $4.5bn in Q3.'
      reader pronounce - < phrases.txt
    """
    from reader.narration.lexiconfile import read_lexicon
    from reader.narration.wording import say

    lexicon = read_lexicon(lexicon_path())
    for line in _lines(texts):
        click.echo(one_line(say(line, language, lexicon).spoken))


def _lines(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        if text != "-":
            yield text
            continue
        while line := sys.stdin.buffer.readline(_LONGEST_LINE + 1):
            if len(line) > _LONGEST_LINE:
                raise SourceError("a line of standard input is over 1 MB long; give it in shorter lines")
            yield line.decode("utf-8", errors="replace").rstrip("\r\n")
