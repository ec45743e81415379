"""Anything a person can name -> pages: an address, a saved page, a text, a folder of those, or standard input."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.article import Page

__all__ = ["expand", "read"]

_WEB = re.compile(r"\s*https?:", re.IGNORECASE)
_FILE = re.compile(r"\s*file:", re.IGNORECASE)

# Only what is no path is compared with these, so they are compiled there.
_SCHEME = r"\s*([a-z][a-z0-9+.-]+):(?://|(?<=data:)|(?<=mailto:)|(?<=about:)|(?<=javascript:))"
"""At least two letters: ``C:`` is a drive."""

_LIKE_A_HOST = r"(?:localhost|(?:[\w-]+\.)+[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(/.*)?"
_LIKE_A_FILE = r".*\.(?:[xm]?html?|mht|te?xt|md|markdown|pdf|epub|docx?|rtf|odt|json|xml|csv|zip|gz)"


def expand(sources: Iterable[str]) -> list[str]:
    """Put in place of each folder the pages and texts in it.

    Args:
        sources: What the user named; addresses, files and ``-`` pass through as they are, without being looked at.

    Returns:
        One source for each page, in the order named and within a folder in natural order.

    Raises:
        SourceError: A folder holds nothing to read, or cannot be read.
    """
    expanded: list[str] = []
    for source in sources:
        folder = _folder(source)
        if folder is None:
            expanded.append(source)
        else:
            from reader.sources.folders import list_folder  # most runs name no folder

            expanded += list_folder(folder)
    return expanded


def read(source: str) -> Page:
    """Read a source.

    Args:
        source: A web address, a path, a ``file:`` address, or ``-`` for standard input.

    Returns:
        The page, with `source` as given.

    Raises:
        SourceError: It could not be read, and why, and what to do next.
    """
    if not source.strip():
        raise SourceError("that names nothing; name a file, an address, or - for standard input")
    if _WEB.match(source):
        from reader.sources.web import fetch  # reading a file must not load the HTTP client

        return fetch(source)
    from reader.sources.files import read_file, read_stdin  # start-up loads nothing of this

    if source == "-":
        return read_stdin(source)
    path = _path(source)
    if not _exists(path):
        _refuse_what_is_no_path(source)
    return read_file(path, source)


def _folder(source: str) -> str | None:
    if source == "-" or not source.strip() or _WEB.match(source):
        return None
    try:
        path = _path(source)
        return (str(path) if _FILE.match(source) else source) if path.is_dir() else None
    except (OSError, ValueError, SourceError):
        return None  # reading it will say what is wrong


def _path(source: str) -> Path:
    if not _FILE.match(source):
        return Path(source)
    from urllib.parse import urlsplit  # rarely used
    from urllib.request import url2pathname

    try:
        parts = urlsplit(source.strip())
    except ValueError as error:
        raise SourceError("that is not a file address; write file:///folder/page.html") from error
    if parts.netloc.lower() not in ("", "localhost"):
        raise SourceError(
            "that file address names another machine; copy the file here, or write file:///folder/page.html"
        )
    return Path(url2pathname(parts.path))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return True  # opening it will say what is wrong


def _refuse_what_is_no_path(source: str) -> None:
    if _FILE.match(source):
        return
    if scheme := re.match(_SCHEME, source, re.IGNORECASE):
        raise SourceError(
            f"Reader does not read {scheme.group(1).lower()}: addresses; name an http or https address or a file"
        )
    host = re.fullmatch(_LIKE_A_HOST, source.strip(), re.IGNORECASE)
    if host and (host.group(1) or not re.fullmatch(_LIKE_A_FILE, source.strip(), re.IGNORECASE)):
        raise SourceError("there is no file of that name; for a web page write https:// before it")
