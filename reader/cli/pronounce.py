"""`reader pronounce`: what the speech engine is told, one line for each line; its sounds; or the voice itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

import click

from reader.cli.console import check_voices, delivery_of, language_tag, one_line, settings_of, speech_options
from reader.errors import SourceError
from reader.narration.script import DEFAULT_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.narration.narrate import Delivery
    from reader.settings import Settings
    from voices.engine import Transcriber

__all__ = ["command"]

_LONGEST_LINE = 1_000_000  # bytes
_LONGEST_TOLD = 400  # characters: as long as what an engine is told at a time elsewhere
_TELLS_SOUNDS = "espeak"


@click.command("pronounce", context_settings={"ignore_unknown_options": True})  # "-5°C" is a text
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@click.option(
    "--language",
    default=DEFAULT_LANGUAGE,
    show_default=True,
    metavar="TAG",
    callback=language_tag,
    help="What the text is written in.",
)
@click.option("--ipa", is_flag=True, help="Show the sounds instead, in the International Phonetic Alphabet.")
@click.option("--play", is_flag=True, help="Speak it, too.")
@speech_options
def command(texts: tuple[str, ...], language: str, ipa: bool, play: bool, **wishes: Any) -> None:
    """Show what the speech engine is told, one line for each TEXT; - takes each line of standard input.

    The sounds are those of eSpeak NG, unless you name another engine that tells its own.

    \b
    Examples:
      reader pronounce 'The firm paid $6.2bn in Q2.'
      reader pronounce - < phrases.txt
      reader pronounce --ipa --play 'Xi Jinping met Siobhan in Reading.'
    """
    settings = settings_of(**wishes)
    if wishes["voice"] is not None or wishes["quote_voice"] is not None:
        check_voices(settings)
    delivery = delivery_of(settings)
    shown = _sounds(texts, settings, delivery, language) if ipa else _told(texts, delivery, language)
    if play:
        from reader.cli.aloud import say_aloud

        say_aloud(_shown(shown), settings, language)
        return
    for _ in _shown(shown):
        pass


def _shown(lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The lines as they were given, each when what is to be seen of it has been printed."""
    for line, seen in lines:
        click.echo(seen)
        sys.stdout.flush()
        yield line


def _told(texts: Iterable[str], delivery: Delivery, language: str) -> Iterator[tuple[str, str]]:
    from reader.narration.wording import say

    for line in _lines(texts):
        yield line, one_line(say(line, language, delivery.lexicon).spoken)


def _sounds(texts: Iterable[str], settings: Settings, delivery: Delivery, language: str) -> Iterator[tuple[str, str]]:
    from contextlib import closing

    from reader.narration import sentences
    from reader.narration.narrate import voice_for
    from voices.registry import open_engine
    from voices.speech import Utterance

    with closing(open_engine(settings.engine or _TELLS_SOUNDS)) as engine:
        voice = delivery.voice or voice_for(engine, language, delivery.voices)
        transcriber = cast("Transcriber", engine)  # any engine in a process of its own; some say that they cannot
        for line, told in _told(texts, delivery, language):
            clauses = sentences.clauses(told, _LONGEST_TOLD)
            yield line, " ".join(filter(None, (transcriber.phonemes(Utterance(clause, voice)) for clause in clauses)))


def _lines(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if text != "-":
            yield text
            continue
        while line := sys.stdin.buffer.readline(_LONGEST_LINE + 1):
            if len(line) > _LONGEST_LINE:
                raise SourceError("a line of standard input is over 1 MB long; give it in shorter lines")
            yield line.decode("utf-8", errors="replace").rstrip("\r\n")
