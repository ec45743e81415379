"""`reader profiles`: the named ways of speaking."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from reader.cli.console import complain
from reader.settings import profiles_folder

if TYPE_CHECKING:
    from voices.profiles import Profile

__all__ = ["command"]


@click.command("profiles")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a profile, each on a line of its own.")
def command(name: str | None, as_json: bool) -> int:
    """List the ways of speaking, or print the file of the one called NAME.

    For one of your own, put such a file into the folder that the list names; the name of the file is its name.

    \b
    Examples:
      reader profiles
      reader export story.html -o story.wav --profile brisk
      reader profiles calm > evening.toml
    """
    from reader.cli.table import print_table
    from voices.profiles import all_profiles, find_profile

    own = profiles_folder()
    if name is not None and not as_json:
        click.echo(find_profile(name, own).path.read_text("utf-8"), nl=False)
        return 0
    profiles, errors = ([find_profile(name, own)], []) if name is not None else all_profiles(own)
    for error in errors:
        complain(error)
    if as_json:
        for profile in profiles:
            click.echo(json.dumps(asdict(profile) | {"path": str(profile.path)}, ensure_ascii=False))
        return 1 if errors else 0
    print_table(
        ("name", "rate", "pitch", "pauses", "voice", "what it is for"),
        [(*_figures(profile), ", ".join(profile.voices), profile.description) for profile in profiles],
    )
    click.echo(f"Your own go into {own}", err=True)
    return 1 if errors else 0


def _figures(profile: Profile) -> tuple[str, str, str, str]:
    rate, pitch, pauses = (f"{value:g}" if value else "" for value in (profile.rate, profile.pitch, profile.pauses))
    return profile.name, rate, pitch, pauses
