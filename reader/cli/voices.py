"""`reader voices`: the voices that an engine has."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict

import click

from reader.cli.console import settings_of

__all__ = ["command"]


@click.command("voices")
@click.option("--language", metavar="TAG", help="Only those that speak a language: de, pt-BR.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a voice, each on a line of its own.")
@click.option("--engine", help="A speech engine; `reader doctor` lists them.")
def command(language: str | None, as_json: bool, engine: str | None) -> int:
    """List the voices, the default one first.

    \b
    Examples:
      reader voices
      reader voices --language de
      reader voices --json
    """
    from reader.cli.table import print_table
    from voices.registry import open_engine

    settings = settings_of(engine=engine)
    with closing(open_engine(settings.engine)) as opened:
        found = [voice for voice in opened.voices() if language is None or _speaks(voice.languages, language)]
    if as_json:
        for voice in found:
            click.echo(json.dumps(asdict(voice), ensure_ascii=False))
    elif found:
        print_table(("id", "name", "languages", "gender"),
                    [(v.id, v.name, ", ".join(v.languages), v.gender or "") for v in found])  # fmt: skip
    else:
        click.echo(f"reader: no voice speaks {language}: `reader voices` lists them all", err=True)
        return 1
    return 0


def _speaks(languages: tuple[str, ...], wanted: str) -> bool:
    return any(f"{tag}-".lower().startswith(f"{wanted}-".lower()) for tag in languages)
