"""Reads files that people write by hand, within bounds, and nothing else that may stand under such a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["NotAFileError", "TooLargeError", "read_small"]


class NotAFileError(OSError):
    """It is a folder, a pipe or a device; to open a pipe would be to wait for somebody to write."""

    def __init__(self) -> None:
        super().__init__("it is not a file")


class TooLargeError(OSError):
    """It has more bytes than such a file ever has."""

    def __init__(self, most: int) -> None:
        super().__init__(f"it is over {most // 1_000:,} kB, and should have a few lines")


def read_small(path: Path, most: int) -> bytes:
    """Read a file of at most so many bytes.

    Args:
        path: The file; a link to one is followed.
        most: The most bytes that it may have.

    Raises:
        FileNotFoundError: There is nothing of that name.
        OSError: It cannot be read, is no file or is too large; ``str(error)`` or ``error.strerror`` says why.
    """
    if path.exists() and not path.is_file():
        raise NotAFileError
    with path.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise TooLargeError(most)
    return data
