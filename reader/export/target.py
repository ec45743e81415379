"""Opens what speech is written to, so that nothing half-written is ever left under its final name."""

from __future__ import annotations

import contextlib
import errno
import os
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from reader.errors import ExportError
from reader.interrupts import ignored

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["is_device", "is_folder", "make_folder", "name_parts_after", "part_of", "replacing", "this_run"]


_LONGEST_NAME = 255  # bytes, on nearly every file system

_ADVICE = {
    errno.EACCES: "choose a place that you may write to",
    errno.EPERM: "choose a place that you may write to",
    errno.EROFS: "choose a place that can be written",
    errno.ENOSPC: "make room, or choose another disk",
    errno.ENAMETOOLONG: "choose a shorter name",
    errno.ELOOP: "there is a link that leads to itself on the way: remove it",
    errno.ENOTDIR: "a file stands where its folder should be",
}


_run = f"{os.getpid():x}"


def name_parts_after(run: str) -> None:
    """Name this process's unfinished files after another run, which will remove them when this process dies."""
    global _run  # noqa: PLW0603 - set once, when a worker starts
    _run = run


def this_run() -> str:
    """What this process's unfinished files are named after, so that two runs do not write to one."""
    return _run


def part_of(path: Path) -> Path:
    """The name under which a file is written until it is whole."""
    path = Path(os.path.realpath(path))  # through a link, to what it names
    part = path.with_name(f".{path.name}.{_run}.part")
    if len(os.fsencode(part.name)) > _LONGEST_NAME:
        return path.with_name(f".{zlib.crc32(os.fsencode(path.name)):08x}.{_run}.part")
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
                raise ExportError(f"cannot write {path}: it is a folder; name a file in it")
            # Unbuffered, so that a full device says so at the write and not again when the file is closed.
            with path.open("wb", buffering=0) as device:
                yield device
            return
        part = part_of(path)
        part.unlink(missing_ok=True)
        try:
            # "x": what somebody has put there meanwhile, a link perhaps, is not written through.
            with part.open("xb") as stream:
                yield stream
            part.replace(os.path.realpath(path))
        except BaseException:
            with ignored(), contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportError(f"cannot write {path}: {_why(error, path)}") from error


def is_folder(path: Path) -> bool:
    """Whether there is a folder of that name; where that may not be known, there is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_device(path: Path) -> bool:
    """Whether there is something of that name that is neither a file nor a folder."""
    try:
        return path.exists() and not path.is_file() and not path.is_dir()
    except OSError:
        return False


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they are missing.

    Raises:
        ExportError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"cannot make the folder {folder}: {_why(error, folder)}") from error


def _why(error: OSError, path: Path) -> str:
    if error.errno == errno.ENOENT and not is_folder(Path(os.path.realpath(path)).parent):
        return "its folder does not exist; make it first"
    advice = _ADVICE.get(error.errno or 0)
    return f"{error.strerror or error}" + (f"; {advice}" if advice else "")
