"""Puts off imports that another package makes at its top and that we never come to need.

readability-lxml imports what fetches pages (with TLS and mail) and what guesses encodings, both of which have been done
when extraction begins: two thirds of its start-up time.
"""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["imported_later"]


class _Later(ModuleType):
    """Stands in for a module until something in it is asked for, in whichever thread that happens."""

    def __getattr__(self, name: str) -> Any:
        _take_away(self.__name__)
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def imported_later(*names: str) -> Iterator[None]:
    """While this is open, importing these modules loads nothing; using them does.

    Args:
        names: Full names of modules; those that are loaded already stay as they are.
    """
    for name in names:
        sys.modules.setdefault(name, _Later(name))
    try:
        yield
    finally:
        for name in names:
            _take_away(name)


def _take_away(name: str) -> None:
    if isinstance(sys.modules.get(name), _Later):
        del sys.modules[name]
