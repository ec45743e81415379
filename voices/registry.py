"""The speech engines by name. An engine's module is imported only when that engine is asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from voices.choosing import nearest
from voices.engine import EngineUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    from voices.engine import Engine

__all__ = ["default_name", "names", "open_engine"]


def _espeak() -> Engine:
    from voices.espeak import EspeakEngine

    return EspeakEngine()


def _system() -> Engine:
    from voices.system import SystemEngine

    return SystemEngine()


def _tone() -> Engine:
    from voices.tone import ToneEngine

    return ToneEngine()


_ENGINES: dict[str, Callable[[], Engine]] = {"system": _system, "espeak": _espeak, "tone": _tone}
_PLATFORMS_WITH_VOICES = ("darwin", "win32")


def names() -> tuple[str, ...]:
    """The engines that this platform has, the default one first.

    ``system`` (the voices of the operating system) is there on macOS and Windows, ``espeak`` (the bundled eSpeak NG)
    and ``tone`` (tones instead of words, for dry runs) everywhere.
    """
    return tuple(name for name in _ENGINES if name != "system" or sys.platform in _PLATFORMS_WITH_VOICES)


def default_name() -> str:
    """The engine that speaks when a person names none: the system's own voices, or eSpeak NG where it has none."""
    return names()[0]


def open_engine(name: str | None = None, *, isolated: bool = True) -> Engine:
    """Open a speech engine.

    Args:
        name: One of `names()`; None for the default.
        isolated: Whether the engine runs in a process of its own, where a crash or hang does no harm. The call then
            returns at once, while the process starts; an engine that cannot work there says so at its first use.

    Raises:
        EngineUnavailable: There is no such engine, or it cannot work on this machine.
    """
    name = default_name() if name is None else name
    if name not in names():
        if name in _ENGINES:
            raise EngineUnavailable(f"the engine “{name}” is for macOS and Windows; use {default_name()} here")
        raise EngineUnavailable(f"there is no engine “{name}”{nearest(name, names())}; there are {', '.join(names())}")
    if isolated:
        from voices.worker import IsolatedEngine

        return IsolatedEngine(name)
    return _ENGINES[name]()
