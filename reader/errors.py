"""Everything that can go wrong in a way that a person can act on.

    ReaderError
    ├── SourceError           a source could not be read: missing, refused, too large, not text
    ├── NotAnArticleError     it was read, and there is nothing in it to say
    ├── ExportError           the speech could not be written
    ├── OutputError           the sound could not be played
    ├── LibraryError          the player's queue could not be opened, or not written to
    └── SettingsError         a setting is wrong

A message is one line, names what failed and says what to do next. It does not repeat the source: whoever reports the
error puts the source before it. What a library raises is converted where it is called, with ``from``.
"""

from __future__ import annotations

__all__ = [
    "ExportError",
    "LibraryError",
    "NotAnArticleError",
    "OutputError",
    "ReaderError",
    "SettingsError",
    "SourceError",
]


class ReaderError(Exception):
    """The root of this program's own errors; ``str(error)`` is one line for a person."""


class SourceError(ReaderError):
    """A source could not be read."""


class NotAnArticleError(ReaderError):
    """A page was read, and holds nothing to say."""


class ExportError(ReaderError):
    """The speech could not be written."""


class OutputError(ReaderError):
    """The sound could not be played."""


class LibraryError(ReaderError):
    """The player's queue could not be opened, or not written to."""


class SettingsError(ReaderError):
    """A setting is unknown or out of its range."""
