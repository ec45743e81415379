"""What to call the file that a source is spoken to: known before the source is read, and the same in every run."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["file_names"]

_LONGEST = 200  # bytes: file systems allow 255, and an ending and a number may follow
_UNSAFE = re.compile(r"[^\w.-]+")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # names that Windows keeps for devices
_SAYS_NOTHING = {"index", "page", "article", "default", "home"}


def file_names(sources: Sequence[str], suffix: str) -> list[str]:
    """A file name for each source, no two alike (nor alike but for the case of letters).

    A source is called by the last part of its path; where that says nothing ("index.html") or two are alike, the part
    above it comes before it.

    Args:
        sources: Addresses, paths, or ``-`` for standard input.
        suffix: The ending, with its dot.
    """
    paths = [_parts(source) for source in sources]
    depths = [2 if path[-1].lower() in _SAYS_NOTHING else 1 for path in paths]
    names = [_joined(path, depth) for path, depth in zip(paths, depths, strict=True)]
    count = Counter(name.casefold() for name in names)
    taken: set[str] = set()
    again: Counter[str] = Counter()
    for number, (path, depth) in enumerate(zip(paths, depths, strict=True)):
        name = names[number] if count[names[number].casefold()] == 1 else _joined(path, depth + 1)
        unique = name
        while unique.casefold() in taken:
            again[name] += 1
            unique = f"{name}-{again[name] + 1}"
        taken.add(unique.casefold())
        names[number] = unique
    return [name + suffix for name in names]


def _parts(source: str) -> list[str]:
    if source == "-":
        return ["stdin"]
    if "://" in source:
        # By hand: an address that urllib calls broken still needs a name for its failure.
        host, *path = re.split(r"[?#]", source.partition("://")[2])[0].split("/")
        parts = [host.rpartition("@")[2], *(unquote(part) for part in path if part)]
        named_by_path = len(parts) > 1
    else:
        parts = [part for part in PurePath(source).parts if part not in ("/", "\\", ".", "..")] or [""]
        named_by_path = True
    if named_by_path:
        parts[-1] = PurePath(parts[-1]).stem
    return [_UNSAFE.sub("-", part).strip("-. ") or "untitled" for part in parts]


def _joined(parts: list[str], depth: int) -> str:
    # Cut by bytes, as file systems count, and in front, since the end is what tells names apart.
    name = "-".join(parts[-depth:]).encode("utf-8", "replace")[-_LONGEST:].decode("utf-8", "ignore").strip("-. ")
    return f"{name}-" if _DEVICES.match(name) else name
