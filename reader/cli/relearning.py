"""Lets a player hear of it when the user teaches a word while it plays."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from reader.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.playback.player import Player

__all__ = ["relearning"]

_LOOK = 1.0  # seconds


@contextlib.contextmanager
def relearning(player: Player, path: Path) -> Iterator[None]:
    """While this is open, the player takes the lexicon again each time that its file has changed.

    Args:
        player: What plays.
        path: The lexicon's file.
    """
    ended = threading.Event()
    thread = threading.Thread(target=_watch, args=(player, path, ended), name="lexicon", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _watch(player: Player, path: Path, ended: threading.Event) -> None:
    from reader.narration.lexiconfile import read_lexicon
    from reader.playback.wishes import ChangeLexicon

    known = _stamp(path)
    while not ended.wait(_LOOK):
        now = _stamp(path)
        if now == known:
            continue
        known = now
        with contextlib.suppress(SettingsError):  # a line that is being written, or wrong: the words stay as they are
            player.send(ChangeLexicon(read_lexicon(path)))


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
