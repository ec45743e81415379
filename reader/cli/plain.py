"""The player without a screen: each sentence is printed as it is spoken, and single keys work on a terminal.

Made for screen readers, pipes and small machines. What is said goes to standard output, what is told to standard error.
"""

from __future__ import annotations

import contextlib
import os
import select
import sys
import time
from typing import TYPE_CHECKING

import click

from reader.cli.console import one_line
from reader.playback import inputs
from reader.playback.snapshot import Status
from reader.playback.state import Mode, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.playback.player import Player
    from reader.playback.snapshot import Snapshot

__all__ = ["play_plainly"]

_LOOK = 0.05  # seconds
_STEP = 0.1  # of volume
_KEYS: dict[str, Callable[[], inputs.Input]] = {
    " ": inputs.Toggle,
    "p": inputs.Toggle,
    "h": lambda: inputs.Step(Unit.SENTENCE, -1),
    "l": lambda: inputs.Step(Unit.SENTENCE, 1),
    "H": lambda: inputs.Step(Unit.PARAGRAPH, -1),
    "L": lambda: inputs.Step(Unit.PARAGRAPH, 1),
    "<": lambda: inputs.Step(Unit.ARTICLE, -1),
    ">": lambda: inputs.Step(Unit.ARTICLE, 1),
    ",": lambda: inputs.Skip(-10.0),
    ".": lambda: inputs.Skip(10.0),
    "[": lambda: inputs.Faster(-1),
    "]": lambda: inputs.Faster(1),
    "-": lambda: inputs.Louder(-_STEP),
    "=": lambda: inputs.Louder(_STEP),
    "m": inputs.Mute,
    "r": inputs.Repeat,
}
_HELP = (
    "Keys: space pauses, h l sentence, H L paragraph, < > article, , . ten seconds, [ ] speed, - = volume, m mute, "
    "q quits."
)


def play_plainly(player: Player, *, expected: bool) -> int:
    """Play the queue to its end, or until the user has had enough.

    Args:
        player: Has been started.
        expected: Whether sources are on their way into the queue.

    Returns:
        The exit code: 1 where nothing of the queue could be played.
    """
    printed: tuple[int | None, int, int] | None = None
    told = 0
    heard_any = False
    failed: set[int] = set()
    with _keys() as pressed:
        if pressed is not None:
            click.echo(_HELP, err=True)
        elif not expected:
            player.send(inputs.Play())  # there is no key to do it with
        while True:
            snapshot = player.snapshot
            for entry in snapshot.entries:
                if entry.reason is not None and entry.id not in failed:
                    failed.add(entry.id)
                    click.echo(one_line(f"reader: {entry.source}: {entry.reason}"), err=True)
            if snapshot.message is not None and snapshot.message.number > told:
                told = snapshot.message.number
                click.echo(one_line(snapshot.message.text), err=True)
            if (
                snapshot.mode is Mode.PLAYING
                and (place := (snapshot.current, snapshot.line, snapshot.generation)) != printed
            ):
                printed, heard_any = place, True
                _print_line(player, snapshot)
            expected = expected and not snapshot.entries
            if _is_over(snapshot) and not expected:
                return 0 if heard_any or not snapshot.entries else 1
            key = pressed() if pressed else None
            if key in ("q", "\x03", "\x04"):
                return 0
            if key in _KEYS:
                player.send(_KEYS[key]())
            elif key is None and pressed is None:
                time.sleep(_LOOK)


def _is_over(snapshot: Snapshot) -> bool:
    loading = any(entry.status is Status.LOADING for entry in snapshot.entries)
    return snapshot.mode is Mode.STOPPED and not loading


def _print_line(player: Player, snapshot: Snapshot) -> None:
    found = player.script(snapshot.current) if snapshot.current is not None else None
    if found is None or snapshot.line >= len(found.lines):
        return
    line = found.lines[snapshot.line]
    if line.sentence.index in found.paragraphs and line.sentence.index:
        click.echo()
    click.echo(one_line(line.sentence.text))
    sys.stdout.flush()


@contextlib.contextmanager
def _keys() -> Iterator[Callable[[], str | None] | None]:
    """Gives a function that waits a moment for a key; None where there is no terminal to press one at."""
    if not sys.stdin.isatty() or os.name == "nt":
        yield None
        return
    import termios
    import tty

    number = sys.stdin.fileno()
    before = termios.tcgetattr(number)

    def pressed() -> str | None:
        ready, _, _ = select.select([number], [], [], _LOOK)
        return os.read(number, 1).decode("ascii", "ignore") if ready else None

    try:
        tty.setcbreak(number)  # Ctrl-C still comes as a signal
        yield pressed
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)
