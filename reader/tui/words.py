"""What the screen says to people who have just begun, or who wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.playback.snapshot import Status
from reader.tui.actions import key_shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.playback.snapshot import Entry

__all__ = ["hints", "note_of"]


def hints(keys: Mapping[str, tuple[str, ...]]) -> str:
    """Three lines for the first start.

    Args:
        keys: The keys of each action.
    """
    key = {name: key_shown(own[0]) if own else "Ctrl+P" for name, own in keys.items()}
    return (
        f"{key['play_pause']} plays and pauses; {key['previous_sentence']} {key['next_sentence']} go by sentences.\n"
        f"{key['add']} adds an address or a file; {key['other_pane']} goes to the queue and back.\n"
        f"{key['help']} shows all keys; {key['quit']} quits, and your place is always kept."
    )


def note_of(current: Entry | None, keys: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What stands in place of an article, a paragraph each.

    Args:
        current: The entry that is played, or would be.
        keys: The keys of each action.
    """
    if current is None:
        add = " or ".join(map(key_shown, keys["add"])) or "Ctrl+P"
        return ("There is nothing to read yet.", f"Press {add} to add an address or a file, or paste one here.")
    if current.status is Status.FAILED:
        return (current.title, current.reason or "It could not be loaded.", "Enter in the queue loads it again.")
    return (current.title, "Loading …")
