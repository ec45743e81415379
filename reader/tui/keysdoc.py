"""Prints docs/keys.md: `python -m reader.tui.keysdoc > docs/keys.md`."""

from __future__ import annotations

import sys
from itertools import groupby

from reader.tui.actions import ACTIONS, key_shown

__all__ = ["keys_page"]

_HEAD = """\
# Keys of the player

`?` shows them in the player, `Ctrl+P` or `:` every action by its name. The mouse does the same: a click on a sentence
reads from there, a click in the queue marks an article and a second one plays it, the bar at the bottom goes where it
is clicked, and the wheel scrolls.

Keys are changed in the settings file, by the action's name; several have commas between them, and an empty text takes
all keys away. A key that is given to an action so is no longer that of another one:

```toml
[keys]
play_pause = "space,x"
back = ["b", ","]
clear_finished = "ctrl+d"
```

Letters are written as they are typed (`H` is Shift and h), others are called `space`, `enter`, `tab`, `backspace`,
`left`, `right`, `pageup`, `f5`, `ctrl+d`.
"""

_PANES = """\
## In both panes

| key | does |
|---|---|
| `↑` `↓`, `k` `j` | move the cursor by articles or sentences |
| `PgUp` `PgDn`, `Home` `End` | scroll, go to the top or to the end |
| `Enter` | reads from the cursor; loads a failed article again; reads what was left out after all |
| `Esc` | closes what has opened, takes the marks of a search away |
"""


def keys_page() -> str:
    """The page."""
    parts = [_HEAD]
    for group, actions in groupby(ACTIONS, key=lambda action: action.group):
        rows = [f"| {_keys(action.keys)} | {action.title} | `{action.name}` |" for action in actions]
        parts.append("\n".join([f"## {group}\n", "| key | does | action |", "|---|---|---|", *rows, ""]))
    return "\n".join([*parts, _PANES])


def _keys(keys: tuple[str, ...]) -> str:
    return " ".join(f"`{key_shown(key)}`" for key in keys) or "in the palette"


if __name__ == "__main__":
    sys.stdout.write(keys_page())
