"""All that a user can do in the player: each action's name, its keys, and what it says of itself; plain data.

The bindings, the palette, the help, the check of the settings and docs/keys.md are all made from this one table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ACTIONS", "Action", "key_shown", "keys_of"]


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a user can do.

    Attributes:
        name: As the settings file names it.
        keys: Its keys, as people write them; none where it is only in the palette.
        title: What it does, in some words.
        group: The heading that it stands under in the help.
        short: What the bottom row calls it; empty where it is not shown there.
    """

    name: str
    keys: tuple[str, ...]
    title: str
    group: str
    short: str = ""


_PLAYING, _SOUND, _READING, _QUEUE, _PROGRAM = "Playing", "Sound", "Reading along", "Queue", "Program"

ACTIONS = (
    Action("play_pause", ("space", "p"), "Play or pause", _PLAYING, "Play"),
    Action("previous_sentence", ("left", "h"), "Previous sentence", _PLAYING),
    Action("next_sentence", ("right", "l"), "Next sentence", _PLAYING),
    Action("previous_paragraph", ("H",), "Previous paragraph", _PLAYING),
    Action("next_paragraph", ("L",), "Next paragraph", _PLAYING),
    Action("previous_article", ("<",), "Previous article", _PLAYING),
    Action("next_article", (">",), "Next article", _PLAYING),
    Action("back", (",",), "Back 10 seconds", _PLAYING),
    Action("forward", (".",), "Forward 10 seconds", _PLAYING),
    Action("repeat", ("r",), "Say the sentence again", _PLAYING),
    Action("after", (), "What follows an article: next, stop or repeat", _PLAYING),
    Action("slower", ("[",), "Slower", _SOUND),
    Action("faster", ("]",), "Faster", _SOUND),
    Action("normal_rate", ("backspace",), "Normal speed", _SOUND),
    Action("quieter", ("-",), "Less loud", _SOUND),
    Action("louder", ("=",), "Louder", _SOUND),
    Action("mute", ("m",), "Mute", _SOUND),
    Action("voice", ("v",), "Voice and profile", _SOUND, "Voice"),
    Action("sleep_timer", ("t",), "Sleep timer", _SOUND),
    Action("follow", ("f",), "Follow the voice again", _READING, "Follow"),
    Action("left_out", ("s",), "Show what the page left out", _READING, "Left out"),
    Action("read_left_out", ("S",), "Read the marked piece after all", _READING),
    Action("search", ("/",), "Search in the article or in the queue", _READING, "Search"),
    Action("search_next", ("n",), "Next place found", _READING),
    Action("search_previous", ("N",), "Previous place found", _READING),
    Action("other_pane", ("tab",), "Go to the queue, or to the article", _READING),
    Action("add", ("a", "o"), "Add an address or a file", _QUEUE, "Add"),
    Action("remove", ("d",), "Remove from the queue", _QUEUE),
    Action("undo", ("u",), "Put back what was removed", _QUEUE),
    Action("move_down", ("J",), "Move down the queue", _QUEUE),
    Action("move_up", ("K",), "Move up the queue", _QUEUE),
    Action("clear_finished", (), "Clear finished articles", _QUEUE),
    Action("retry", (), "Load again what has failed", _QUEUE),
    Action("export", ("e",), "Export this article", _QUEUE),
    Action("help", ("?",), "Show the keys", _PROGRAM, "Keys"),
    Action("palette", ("ctrl+p", ":"), "All commands", _PROGRAM),
    Action("quit", ("q",), "Quit; the place is kept", _PROGRAM, "Quit"),
)

_NAMES = {
    " ": "space",
    ",": "comma",
    ".": "full_stop",
    "<": "less_than_sign",
    ">": "greater_than_sign",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "-": "minus",
    "=": "equals_sign",
    "+": "plus",
    "/": "slash",
    "?": "question_mark",
    ":": "colon",
    ";": "semicolon",
}
_SHOWN = {name: character for character, name in _NAMES.items() if character != " "} | {
    "space": "Space",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "backspace": "Backspace",
    "tab": "Tab",
    "enter": "Enter",
    "escape": "Esc",
}


def key_shown(key: str) -> str:
    """A key as people read it: "←" for `left`, "Ctrl+P" for `ctrl+p`."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    return "+".join(
        [*(modifier.title() for modifier in modifiers), _SHOWN.get(last, last.upper() if modifiers else last)]
    )


def keys_of(changed: Iterable[tuple[str, tuple[str, ...]]] = ()) -> dict[str, tuple[str, ...]]:
    """The keys of each action, as the toolkit names them.

    Args:
        changed: Actions with the keys that a user wants for them, in place of ours. A key that is taken so is no longer
            that of the action that had it.

    Raises:
        SettingsError: There is no such action, or two of the wanted ones have the same key.
    """
    wanted: dict[str, tuple[str, ...]] = {}
    owners: dict[str, str] = {}
    names = {action.name for action in ACTIONS}
    for name, keys in changed:
        if name not in names:
            raise SettingsError(f"[keys] {name}: there is no such action; `?` in the player and docs/keys.md name them")
        wanted[name] = tuple(_named(key) for key in keys)
        for key in wanted[name]:
            if owners.setdefault(key, name) != name:
                raise SettingsError(f"[keys] {key_shown(key)} is the key of both {owners[key]} and {name}")
    return {
        action.name: wanted[action.name]
        if action.name in wanted
        else tuple(key for key in map(_named, action.keys) if key not in owners)
        for action in ACTIONS
    }


def _named(key: str) -> str:
    """A key as the toolkit names it."""
    return _NAMES.get(key, key)
