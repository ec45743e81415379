"""What a user types or pastes -> sources."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

__all__ = ["sources_in"]

_ADDRESS = re.compile(r"^(https?|file)://\S+$", re.IGNORECASE)
_QUOTES = "'\""
_LONGEST_PATH = 1_000


def sources_in(text: str) -> tuple[str, ...]:
    """The sources that a text names: one a line, or addresses with blanks between them.

    A path that is there is made absolute, so that it is found from another folder too, and is freed of the quotation
    marks that terminals put around what is dropped on them.
    """
    found: list[str] = []
    for line in text.splitlines():
        words = line.split()
        if words and all(_ADDRESS.match(word) for word in words):
            found += [_path_of(word) for word in words]
        elif line.strip():
            found.append(_existing(line.strip()))
    return tuple(dict.fromkeys(found))


def _path_of(address: str) -> str:
    """The path of a `file:` address; any other address as it is."""
    parts = urlsplit(address)
    return unquote(parts.path) if parts.scheme.lower() == "file" and parts.netloc in ("", "localhost") else address


def _existing(name: str) -> str:
    if len(name) > 1 and name[0] == name[-1] and name[0] in _QUOTES:
        name = name[1:-1]
    if len(name) > _LONGEST_PATH:
        return name
    for spelled in (name, name.replace("\\ ", " ")):
        try:
            path = Path(spelled).expanduser()
            if path.exists():
                return str(path.absolute())
        except (OSError, RuntimeError, ValueError):  # a name that no file can have, or nobody's home
            continue
    return name
