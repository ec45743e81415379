"""One player at a time: a lock beside the library that ends with its process, however that ends."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Claim", "Holder", "claim"]

_LONGEST = 200  # bytes


@dataclass(frozen=True, slots=True)
class Holder:
    """The player that has the library.

    Attributes:
        pid: The number of its process; None where it has not been written down.
        since: When it took the library; None as above.
    """

    pid: int | None = None
    since: datetime | None = None


class Claim:
    """A library that is ours until this is closed or the process ends.

    Where files cannot be locked, or none can be made, nobody can be kept out: then it is ours without a lock.
    """

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    def close(self) -> None:
        """Give the library back; may be called twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def claim(path: Path) -> Claim | Holder:
    """Take a library for this process, or say who has it.

    Args:
        path: The lock's file. It stays when the lock ends: who removed it could remove one that is newly taken.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return Claim(None)
    try:
        if not _locked(descriptor):
            holder = _holder(descriptor)
            os.close(descriptor)
            return holder
        with contextlib.suppress(OSError):  # a full disk: who asks is told that somebody has it, and not who
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"{os.getpid()} {datetime.now(UTC).isoformat(timespec='seconds')}\n".encode())
    except BaseException:
        os.close(descriptor)
        raise
    return Claim(descriptor)


def _holder(descriptor: int) -> Holder:
    try:
        pid, since = os.read(descriptor, _LONGEST).decode("ascii").split()
        return Holder(int(pid), datetime.fromisoformat(since))
    except (OSError, ValueError):
        return Holder()


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # a byte behind the end: what is locked there cannot be read by others

    def _locked(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:  # this file system has no locks
            return True
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # this file system has no locks
            return True
        return True
