"""The signals by which a person or a system asks a program to end, and how to finish something in spite of them."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["INTERRUPTS", "ignored"]

INTERRUPTS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]
"""Ctrl-C, `kill`, a closed terminal; the last is Windows's."""


@contextmanager
def ignored() -> Iterator[None]:
    """Ignore what interrupts, while this is open; nothing in a thread other than the main one, which gets no signals.

    Processes that are started meanwhile ignore it for good. That is wanted: Ctrl-C reaches a whole group of processes,
    and the one that started the others ends them in its own way.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.SIG_IGN) for number in INTERRUPTS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
