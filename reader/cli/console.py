"""What the commands share: messages, options, sources, the engine."""

from __future__ import annotations

import re
from functools import cache
from math import isnan
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reader.errors import ReaderError
from reader.settings import Settings, lexicon_path, load_settings, with_profile
from reader.wishes import KINDS, named_kinds, with_wishes
from voices.choosing import canonical_tag
from voices.engine import VoiceNotFound
from voices.profiles import RANGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.article import Article, Headline, Reading
    from reader.narration.narrate import Delivery

__all__ = [
    "bare_tag",
    "check_voices",
    "complain",
    "delivery_of",
    "each_article",
    "expanded",
    "language_tag",
    "not_empty",
    "one_line",
    "reading_options",
    "settings_of",
    "shown",
    "sources_argument",
    "speech_options",
]

_Command = TypeVar("_Command", bound="Callable[..., Any]")

sources_argument = click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")


_CONTROLS = dict.fromkeys([*range(32), *range(127, 160)], " ")


def one_line(text: str) -> str:
    """Text in one line, for a place where a line is a record; without the characters that command a terminal."""
    return " ".join(text.translate(_CONTROLS).split())


def complain(error: Exception | str, source: str | None = None) -> None:
    """Say on standard error, in one line, what went wrong, and with which source."""
    about = f"{shown(source)}: " if source else ""
    advice = "; `reader voices` lists them" if isinstance(error, VoiceNotFound) else ""
    click.echo(one_line(f"reader: {about}{error}{advice}"), err=True)


def shown(source: str) -> str:
    """A source in one line, as it may be shown: the password in an address stays out of screens and log files."""
    return one_line(re.sub(r"(?<=://)[^/?#]*@", "", source))


def speech_options(command: _Command) -> _Command:
    """Add the options that say how to speak."""
    options = [
        click.option(
            "--profile", help="A way of speaking: newsreader, calm, brisk, skim or your own (`reader profiles`)."
        ),
        click.option("--voice", help="A voice: its id, its name or a language, as `reader voices` lists them."),
        _number_option("rate", "Speed: 1.0 is normal, 2.0 twice as fast."),
        _number_option("pitch", "Pitch: 1.0 is the voice's own."),
        _number_option("volume", "Volume: 1.0 is full."),
        _number_option("pauses", "Length of the pauses: 1.0 is a newsreader's, 0 none."),
        click.option("--quote-voice", help="A voice for quotations that stand alone."),
        _number_option("quote_pitch", "Their pitch beside the rest: 1.0 is the same."),
        click.option("--engine", help="A speech engine; `reader doctor` lists them."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _kinds(_ctx: click.Context, _option: click.Parameter, values: Sequence[str]) -> frozenset[str]:
    try:
        return named_kinds(values)
    except ValueError as error:
        raise click.BadParameter(f"{error}") from error


def _completed_kinds(_ctx: click.Context, _option: click.Parameter, incomplete: str) -> list[str]:
    done, comma, begun = incomplete.rpartition(",")
    return [done + comma + kind for kind in KINDS if kind.startswith(begun.lower())]


def reading_options(command: _Command) -> _Command:
    """Add the options that say what to read."""
    options = [
        click.option(
            "--read",
            multiple=True,
            metavar="KIND",
            callback=_kinds,
            shell_complete=_completed_kinds,
            help="Read this kind, also where it is left out otherwise; several with commas, or give it again. "
            f"Kinds: {', '.join(KINDS)}.",
        ),
        click.option(
            "--skip",
            multiple=True,
            metavar="KIND",
            callback=_kinds,
            shell_complete=_completed_kinds,
            help="Leave out this kind, also where it is read otherwise; the same kinds, given in the same way.",
        ),
        click.option(
            "--anyway", is_flag=True, help="Read what is not an article, too: a log-in page, a list of headlines."
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def not_empty(_ctx: click.Context, _option: click.Parameter, value: str) -> str:
    """A callback for options that name a place: an empty name, as of a variable that is not set, is none."""
    if not value:
        raise click.BadParameter("the name is empty.")
    return value


def language_tag(_ctx: click.Context, _option: click.Parameter, value: str) -> str:
    """A callback for options that name a language: its tag in the form of BCP 47, "en_us" as "en-US"."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", value):
        raise click.BadParameter(f"“{one_line(value)[:40]}” is no tag of a language, such as en, de or pt-BR.")
    return canonical_tag(value)


def bare_tag(ctx: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """A callback for options that name a language without its region: "de" of "de-AT"."""
    return None if value is None else language_tag(ctx, option, value).partition("-")[0]


class _Number(click.FloatRange):
    """A number of a range; what is none ("nan") is in no range."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        number = super().convert(value, param, ctx)
        if isnan(number):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return number


def _number_option(name: str, text: str) -> Callable[[_Command], _Command]:
    low, high = RANGES[name]
    return click.option(f"--{name.replace('_', '-')}", type=_Number(low, high), metavar="NUMBER", help=text)


def settings_of(
    read: frozenset[str] = frozenset(),
    skip: frozenset[str] = frozenset(),
    *,
    anyway: bool = False,
    profile: str | None = None,
    **given: Any,
) -> Settings:
    """The user's settings, with what the command line gives over the rest.

    Raises:
        SettingsError: A setting is wrong.
        ProfileError: There is no such profile.
        click.UsageError: A kind is both read and skipped.
    """
    from dataclasses import replace

    settings = load_settings()
    try:
        reading = with_wishes(settings.reading, read, skip)
    except ValueError as error:
        raise click.UsageError(f"{error}.", click.get_current_context(silent=True)) from error
    if profile is not None:
        settings = with_profile(settings, profile)
    speech = {name: value for name, value in given.items() if value is not None}
    return replace(settings, reading=replace(reading, anyway=anyway), **speech)


def check_voices(settings: Settings) -> None:
    """Say at once that a voice or an engine is unknown, and not only when something is spoken by it.

    Raises:
        VoicesError: It is.
    """
    wanted = [voice for voice in (*settings.voices, settings.voice, settings.quote_voice) if voice is not None]
    if not wanted and settings.engine is None:
        return
    from contextlib import closing

    from voices.choosing import find_voice
    from voices.registry import open_engine

    with closing(open_engine(settings.engine)) as engine:
        voices = engine.voices()
        for voice in wanted:
            find_voice(voices, voice)


@cache
def delivery_of(settings: Settings) -> Delivery:
    """How to speak, by the settings and the user's lexicon.

    Raises:
        SettingsError: The lexicon is wrong.
    """
    from reader.narration.lexiconfile import read_lexicon
    from reader.narration.narrate import Delivery
    from reader.narration.pauses import PAUSES
    from voices.speech import Prosody

    return Delivery(
        voice=settings.voice,
        voices=settings.voices,
        prosody=Prosody(settings.rate, settings.pitch, settings.volume),
        pauses=PAUSES.times(settings.pauses),
        quote_voice=settings.quote_voice,
        quote_pitch=settings.quote_pitch,
        lexicon=read_lexicon(lexicon_path()),
    )


def expanded(sources: Sequence[str], failures: list[str]) -> list[str]:
    """Sources with the files of each folder in the folder's place.

    Args:
        sources: As the user named them.
        failures: Gets those that could not be listed; each is complained of.
    """
    from reader.sources import expand

    found: list[str] = []
    for source in sources:
        try:
            found += expand([source])
        except ReaderError as error:
            complain(error, source)
            failures.append(source)
    return found


def each_article(
    sources: Iterable[str],
    failures: list[str],
    reading: Reading | None = None,
    announce: Callable[[Headline], None] | None = None,
) -> Iterator[Article]:
    """Load sources one by one; those that fail are complained of and put on the list.

    Args:
        sources: Addresses, files, or ``-``.
        failures: Gets the sources that could not be loaded.
        reading: The user's wishes.
        announce: Called with an article's headline as soon as it is sure, before the article comes.
    """
    from reader.load import load

    for source in sources:
        try:
            article = load(source, reading, announce)
        except ReaderError as error:
            complain(error, source)
            failures.append(source)
        else:
            yield article
