"""A user's action -> what the player is sent, where that is all there is to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.playback.inputs import (
    AfterArticle,
    Faster,
    Louder,
    Move,
    Mute,
    Remove,
    Repeat,
    SetRate,
    Skip,
    Step,
    Toggle,
)
from reader.playback.snapshot import Status
from reader.playback.state import After, Unit
from reader.playback.wishes import ClearFinished, Retry, Undo

if TYPE_CHECKING:
    from reader.playback.inputs import Input
    from reader.playback.snapshot import Entry, Snapshot
    from reader.playback.wishes import Wish

__all__ = ["wish_of"]

_SKIP = 10.0  # seconds
_LOUDER = 0.1

_PLAIN: dict[str, Input | Wish] = {
    "play_pause": Toggle(),
    "previous_sentence": Step(Unit.SENTENCE, -1),
    "next_sentence": Step(Unit.SENTENCE, 1),
    "previous_paragraph": Step(Unit.PARAGRAPH, -1),
    "next_paragraph": Step(Unit.PARAGRAPH, 1),
    "previous_article": Step(Unit.ARTICLE, -1),
    "next_article": Step(Unit.ARTICLE, 1),
    "back": Skip(-_SKIP),
    "forward": Skip(_SKIP),
    "repeat": Repeat(),
    "slower": Faster(-1),
    "faster": Faster(1),
    "normal_rate": SetRate(1.0),
    "quieter": Louder(-_LOUDER),
    "louder": Louder(_LOUDER),
    "mute": Mute(),
    "undo": Undo(),
    "clear_finished": ClearFinished(),
}
_FOLLOWING = {After.NEXT: After.STOP, After.STOP: After.REPEAT, After.REPEAT: After.NEXT}


def wish_of(name: str, snapshot: Snapshot, entry: Entry | None) -> Input | Wish | None:
    """What an action sends.

    Args:
        name: The action's name.
        snapshot: What the player is doing.
        entry: The entry of the queue that the action is about.

    Returns:
        What to send; None where there is nothing, or where the screen does it by itself.
    """
    if name in _PLAIN:
        return _PLAIN[name]
    if name == "after":
        return AfterArticle(_FOLLOWING[snapshot.after])
    if entry is None:
        return None
    match name:
        case "remove":
            return Remove(entry.id)
        case "move_down":
            return Move(entry.id, 1)
        case "move_up":
            return Move(entry.id, -1)
        case "retry":
            return Retry(entry.id) if entry.status is Status.FAILED else None
    return None
