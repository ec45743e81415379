"""Answers of a host that bring no page, each with what to do about it."""

from __future__ import annotations

from reader.errors import SourceError
from reader.sources.sniff import unreadable

__all__ = ["refuse_failure", "refuse_media_type", "unexpected_encoding"]

_SAVE_IT = "open it in a browser, save it and read the saved page"
_STATUSES = {
    400: f"the host does not understand the request; {_SAVE_IT}",
    401: f"the page asks for a password; {_SAVE_IT}",
    402: f"the page asks for payment; {_SAVE_IT}",
    403: f"the host refuses to give out the page; {_SAVE_IT}",
    404: "there is no such page; check the address",
    406: f"the host refuses to give out the page; {_SAVE_IT}",
    410: "the page is gone for good; look for a copy in a web archive",
    429: "the host asks for fewer requests; wait a while and try again",
    451: "the host may not show the page for legal reasons; look for it elsewhere",
    503: "the host is overloaded or under repair; try again later",
}

_READABLE = {
    "",  # the content will tell
    "application/octet-stream",
    "application/xhtml+xml",
    "application/xml",
    "binary/octet-stream",
    "message/rfc822",
    "multipart/related",
    "application/x-mimearchive",
}
_NAMES = {
    "application/pdf": "a PDF",
    "application/epub+zip": "an e-book (EPUB)",
    "application/zip": "a ZIP archive",
    "application/gzip": "a gzip archive",
    "application/json": "data in JSON",
    "application/rtf": "an RTF document",
    "application/msword": "a Word document",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document",
    "application/rss+xml": "a news feed",
    "application/atom+xml": "a news feed",
    "text/rtf": "an RTF document",
    "text/css": "a style sheet",
    "text/csv": "a table (CSV)",
    "text/javascript": "a script",
}
_FAMILIES = {"image": "a picture", "audio": "a sound file", "video": "a video", "font": "a font"}


def refuse_failure(status: int) -> None:
    """Let through the statuses that bring a page.

    Args:
        status: The HTTP status code, after redirects.

    Raises:
        SourceError: The host did not give a page, and why.
    """
    if 200 <= status < 300:
        return
    reason = _STATUSES.get(status)
    if reason is None and status >= 500:
        reason = "the host is in trouble; try again later"
    elif reason is None:
        reason = f"the host does not give out the page; {_SAVE_IT}"
    first, advice = reason.split("; ", 1)
    raise SourceError(f"{first} (HTTP {status}); {advice}")


def refuse_media_type(media_type: str) -> None:
    """Let through what may be a page or a text.

    Args:
        media_type: What the Content-Type header says, in lower case and without parameters; empty where there is none.

    Raises:
        SourceError: It is something else, named where it is known.
    """
    family = media_type.partition("/")[0]
    name = _NAMES.get(media_type) or _FAMILIES.get(family)
    if name is None and (media_type in _READABLE or family == "text"):
        return
    raise unreadable(name or f"{_shown(media_type, 60)} data")


def unexpected_encoding(encoding: str) -> SourceError:
    """Make the error for a content encoding that was not asked for.

    Args:
        encoding: What the Content-Encoding header says.
    """
    return SourceError(
        f"the host packed the page in a way that Reader did not ask for ({_shown(encoding, 20)}); save it in a browser"
    )


def _shown(header: str, most: int) -> str:
    """What may stand in a message: a header can hold a command to the terminal, or turn its text around."""
    return "".join(filter(str.isprintable, header))[:most]
