"""A folder -> the pages and texts in it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from reader.errors import SourceError

__all__ = ["SUFFIXES", "list_folder"]

SUFFIXES = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".txt", ".text", ".md", ".markdown")
"""Files that are picked up from a folder. A file that is named itself may have any name."""

_DEEPEST = 16
_MOST_ENTRIES = 100_000

_COMPANIONS = ("_files", ".files", "-Dateien", "_Dateien", "_fichiers", "_archivos", "_bestanden", "_pliki")
"""How browsers end the name of the folder beside a saved page, which holds its pictures and frames."""

_DIGITS = re.compile(r"(\d+)")


def list_folder(folder: str) -> list[str]:
    """List the pages and texts in a folder and the folders in it.

    Hidden files and the folders that browsers put beside a saved page are passed over. A folder that is reached a
    second time through a link is not entered again.

    Args:
        folder: Path of the folder.

    Returns:
        Paths that begin with `folder`, in natural order: ``2.html`` before ``10.html``.

    Raises:
        SourceError: The folder holds nothing to read, cannot be read, or is too deep or too large.
    """
    found: list[str] = []
    entered: set[str] = set()
    entries = 0
    try:
        for place, folders, files in os.walk(folder, followlinks=True, onerror=_refuse):
            entered.add(os.path.realpath(place))
            entries += len(folders) + len(files)
            if entries > _MOST_ENTRIES:
                raise SourceError(f"the folder holds more than {_MOST_ENTRIES:,} entries; name a smaller one")
            folders[:] = [name for name in sorted(folders) if _worth_entering(name, place, entered)]
            if folders and len(Path(os.path.relpath(place, folder)).parts) >= _DEEPEST:
                raise SourceError(f"the folder is more than {_DEEPEST} folders deep; name one further down")
            found += [os.path.join(place, name) for name in files if _is_readable(name, place)]  # noqa: PTH118
    except OSError as error:
        raise SourceError(f"the folder {Path(folder).name} cannot be read ({error.strerror})") from error
    if not found:
        raise SourceError(
            f"the folder {Path(folder).name} holds nothing to read; Reader looks for {', '.join(SUFFIXES)}"
        )
    return sorted(found, key=_natural)


def _worth_entering(name: str, place: str, entered: set[str]) -> bool:
    if name.startswith(".") or name.endswith(_COMPANIONS):
        return False
    return os.path.realpath(Path(place, name)) not in entered


def _is_readable(name: str, place: str) -> bool:
    return not name.startswith(".") and name.lower().endswith(SUFFIXES) and Path(place, name).is_file()


def _natural(path: str) -> list[list[tuple[int, int, str]]]:
    return [
        [
            (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
            for piece in _DIGITS.split(part.casefold())
            if piece
        ]
        for part in Path(path).parts
    ]


def _refuse(error: OSError) -> None:
    raise error
