"""Opens what speech is written to, so that nothing half-written is ever left under its final name."""

from __future__ import annotations

import contextlib
import errno
import os
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from reader.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["make_folder", "part_of", "replacing"]


_LONGEST_NAME = 255  # bytes, on nearly every file system

_ADVICE = {
    errno.ENOENT: "its folder does not exist: make it first",
    errno.EACCES: "choose a place that you may write to",
    errno.EPERM: "choose a place that you may write to",
    errno.EROFS: "choose a place that can be written",
    errno.ENOSPC: "make room, or choose another disk",
    errno.ENAMETOOLONG: "choose a shorter name",
}


def part_of(path: Path) -> Path:
    """The name under which a file is written until it is whole."""
    part = path.with_name(f".{path.name}.part")
    if len(os.fsencode(part.name)) > _LONGEST_NAME:
        return path.with_name(f".{zlib.crc32(os.fsencode(path.name)):08x}.part")
    return part


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes its final name, in place of what was there, only once it is whole.

    A device or a named pipe is written to directly: nothing can be put in its place.

    Raises:
        ExportError: It cannot be written; nothing is left of it.
    """
    try:
        if path.exists() and not path.is_file():
            if path.is_dir():
                raise ExportError(f"cannot write {path}: it is a folder")
            # Unbuffered, so that a full device says so at the write and not again when the file is closed.
            with path.open("wb", buffering=0) as device:
                yield device
            return
        path = path.resolve()  # through a link, to what it names
        part = part_of(path)
        try:
            with part.open("wb") as stream:
                yield stream
            part.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportError(f"cannot write {path}: {_why(error)}") from error


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they are missing.

    Raises:
        ExportError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"cannot make the folder {folder}: {_why(error)}") from error


def _why(error: OSError) -> str:
    advice = _ADVICE.get(error.errno or 0)
    return f"{error.strerror or error}" + (f"; {advice}" if advice else "")
