"""Files and standard input -> Page."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, BinaryIO

from reader.errors import SourceError
from reader.sources.bodies import LIMIT, gather
from reader.sources.page import make_page
from reader.sources.sniff import Named, named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.article import Page

__all__ = ["read_file", "read_stdin"]

_CHUNK = 256 * 1024


def read_file(path: Path, source: str) -> Page:
    """Read a saved page or a text.

    Args:
        path: The file.
        source: The source as the user named it.

    Raises:
        SourceError: There is no such file, it cannot be read, or it is neither page nor text.
    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            os.scandir(path).close()  # a folder that cannot be listed comes here, too
            raise SourceError("that is a folder, and one file is wanted here; name a file in it")
        if not stat.S_ISREG(kind):
            raise SourceError("that is a device or a pipe, not a file; pipe text in and name - instead")
        with path.open("rb") as file:
            data = gather(_chunks(file))
    except FileNotFoundError as error:
        raise SourceError("there is no file of that name; check the spelling and the folder") from error
    except PermissionError as error:
        raise SourceError("it may not be read; ask for permission or copy it") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not a possible name"
        raise SourceError(f"it cannot be read ({reason}); check the name") from error
    return make_page(data, source, named(path.name))


def read_stdin(source: str) -> Page:
    """Read standard input to its end.

    Args:
        source: The source as the user named it.

    Raises:
        SourceError: There is no standard input, or it is neither page nor text.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise SourceError("there is no standard input; name a file or an address instead")
    try:
        data = gather(_chunks(sys.stdin.buffer))
    except OSError as error:
        raise SourceError("standard input cannot be read; name a file or an address instead") from error
    return make_page(data, source, Named.NOTHING)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    left = LIMIT + 1
    while left > 0 and (chunk := file.read(min(_CHUNK, left))):
        left -= len(chunk)
        yield chunk
