"""`reader listen`: the player."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from reader.cli.console import delivery_of, expanded, reading_options, settings_of, speech_options
from reader.settings import lexicon_path

if TYPE_CHECKING:
    from reader.playback.library import Library

__all__ = ["command"]

_TURN = 0.0005  # seconds that a thread of Python's may take before another has its turn: the sound's is never late


@click.command("listen")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--plain", is_flag=True, help="No screen: print each sentence as it is spoken. So it is in a pipe, too.")
@speech_options
@reading_options
def command(sources: tuple[str, ...], plain: bool, **wishes: Any) -> int:
    """Listen to articles: they join the queue, and the first begins at once while the others still load.

    Without a SOURCE the queue is taken up where it was left, paused.

    \b
    Examples:
      reader listen https://example.com/story saved-pages/
      reader listen
      reader listen --plain story.html
    """
    from functools import partial

    from reader.cli.relearning import relearning
    from reader.desktop.remote import Remote
    from reader.load import load
    from reader.playback.inputs import SetRate
    from reader.playback.library import open_library
    from reader.playback.output import open_output
    from reader.playback.player import Player
    from reader.playback.wishes import AddSources
    from voices.registry import open_engine

    settings = settings_of(**wishes)
    failures: list[str] = []
    found = tuple(expanded(sources, failures))
    if sources and not found:
        return 1
    library = open_library()
    if library.holder is not None:
        return _hand_over(library, found)
    player = Player(
        library,
        delivery_of(settings),
        open_engine=lambda: open_engine(settings.engine),
        open_output=open_output,
        load=partial(load, reading=settings.reading),
        voice=settings.voice,
        profile=wishes.get("profile"),
    )
    sys.setswitchinterval(_TURN)
    player.start()
    remote = Remote(player)
    remote.start()
    try:
        if wishes.get("rate") is not None or wishes.get("profile") is not None:
            player.send(SetRate(settings.rate))  # which is over what was chosen the last time
        if found:
            player.send(AddSources(found, play=True))
        with relearning(player, lexicon_path()):
            if plain or not (sys.stdout.isatty() and sys.stdin.isatty()):
                from reader.cli.plain import play_plainly

                return play_plainly(player, expected=bool(found))
            from reader.cli.screen import show

            show(player, library, settings)
            return 0
    finally:
        remote.close()
        player.close()


def _hand_over(library: Library, sources: tuple[str, ...]) -> int:
    """Another player has the queue: give it what is to be heard."""
    try:
        holder = library.holder
        where = f" (process {holder.pid})" if holder is not None and holder.pid else ""
        if not sources:
            click.echo(f"reader: a player is open already{where}; `reader listen SOURCE` adds to its queue", err=True)
            return 1
        for source in sources:
            library.add(source)
        count = f"{len(sources)} article{'' if len(sources) == 1 else 's'}"
        click.echo(f"A player is open already{where}: {count} added to its queue.", err=True)
        return 0
    finally:
        library.close()
