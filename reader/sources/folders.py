"""A folder -> the pages and texts in it."""

from __future__ import annotations

import os
import re
import stat
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

    Hidden files and the folders that browsers put beside a saved page are passed over, and links to folders are not
    followed: they may lead out of the folder, or back into it. A file to which links lead is listed once.

    Args:
        folder: Path of the folder; it may itself be a link.

    Returns:
        Paths that begin with `folder`, in natural order: ``2.html`` before ``10.html``. A folder further down that
        cannot be listed stands there itself, so that whoever reads it learns why and all else is still read.

    Raises:
        SourceError: The folder holds nothing to read, cannot be read, or is too deep or too large.
    """
    found: list[str] = []
    entries = 0

    def refuse_or_keep(error: OSError) -> None:
        if error.filename == folder:
            raise SourceError(f"the folder cannot be read ({error.strerror}); check its permissions") from error
        found.append(error.filename)

    for place, folders, files in os.walk(folder, onerror=refuse_or_keep):
        entries += len(folders) + len(files)
        if entries > _MOST_ENTRIES:
            raise SourceError(f"the folder holds more than {_MOST_ENTRIES:,} entries; name a smaller one")
        folders[:] = [name for name in folders if not (name.startswith(".") or name.endswith(_COMPANIONS))]
        if folders and len(Path(os.path.relpath(place, folder)).parts) >= _DEEPEST:
            raise SourceError(f"the folder is more than {_DEEPEST} folders deep; name one further down")
        found += [os.path.join(place, name) for name in files if _is_readable(name, place)]  # noqa: PTH118
    if not found:
        raise SourceError(f"the folder holds nothing to read; Reader looks for {', '.join(SUFFIXES)}")
    return sorted(_each_once(found), key=_natural)


def _is_readable(name: str, place: str) -> bool:
    if name.startswith(".") or not name.lower().endswith(SUFFIXES):
        return False
    try:
        return stat.S_ISREG(Path(place, name).stat().st_mode)
    except PermissionError:
        return True  # reading it will say what is wrong
    except OSError:
        return False  # a link that leads nowhere


def _each_once(paths: list[str]) -> list[str]:
    links = set(filter(os.path.islink, paths))
    if not links:
        return paths
    once: dict[str, str] = {}
    # The file itself comes before its links.
    for path in sorted(paths, key=lambda path: (path in links, path)):
        once.setdefault(os.path.realpath(path), path)
    return list(once.values())


def _natural(path: str) -> list[list[tuple[int, int, str]]]:
    return [
        [
            (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
            for piece in _DIGITS.split(part.casefold())
            if piece
        ]
        for part in Path(path).parts
    ]
