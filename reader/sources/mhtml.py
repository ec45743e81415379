"""Web archives (.mhtml, .mht; RFC 2557) -> the page in them.

The archive is cut at its boundaries here and the standard library's mail parser reads the headers alone: on a whole
message made to harm it takes minutes and recurses without end.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

__all__ = ["ArchivedPage", "unpack"]

_MOST_PARTS = 5000
_DEEPEST = 3
"""Parts within parts. Browsers write flat archives; some word processors put the page one level down."""

_HEADERS = 16 * 1024
"""Bytes of a part's headers that are looked at."""

_BLANK_LINE = re.compile(rb"\A\r?\n|\r?\n\r?\n")
_PAGE_TYPES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """The page that an archive was made of.

    Attributes:
        content: Its bytes, transfer encoding undone.
        charset: What its part's header says they are in.
        url: Where it was saved from.
    """

    content: bytes
    charset: str | None
    url: str | None


def unpack(data: bytes) -> ArchivedPage:
    """Find the page in a web archive.

    Args:
        data: The whole archive.

    Raises:
        SourceError: The archive is damaged, absurdly built, or holds no page.
    """
    headers, body = _split(data.lstrip())
    pages = list(_pages(headers, body, _DEEPEST))
    if not pages:
        raise SourceError("the web archive holds no page; save the page again")
    snapshot = _address(headers, "Snapshot-Content-Location")
    page = _root(headers, pages, snapshot)
    content = page.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        raise SourceError("the page in the web archive is empty; save the page again")
    return ArchivedPage(content, _charset(page), snapshot or _address(page, "Content-Location"))


def _split(part: bytes) -> tuple[Message, bytes]:
    blank = _BLANK_LINE.search(part, 0, _HEADERS)
    head, body = (part[: blank.start()], part[blank.end() :]) if blank else (b"", part)
    # The older policy never fails on a faulty header; the newer one parses headers, and does.
    return email.message_from_bytes(head, policy=email.policy.compat32), body


def _pages(headers: Message, body: bytes, depth: int) -> Iterator[Message]:
    boundary = headers.get_boundary()
    if headers.get_content_type() in _PAGE_TYPES:
        headers.set_payload(body.decode("ascii", "surrogateescape"))
        yield headers
    elif headers.get_content_maintype() == "multipart" and boundary and depth:
        edge = re.escape(boundary.encode("utf-8", "surrogateescape"))
        parts = re.split(rb"(?:\A|\r?\n)--" + edge + rb"(?:--)?[ \t]*\r?(?:\n|\Z)", body, maxsplit=_MOST_PARTS + 1)
        if len(parts) > _MOST_PARTS:
            raise SourceError("the web archive has too many parts; save the page again")
        for part in parts[1:]:
            yield from _pages(*_split(part), depth - 1)


def _root(archive: Message, pages: list[Message], snapshot: str | None) -> Message:
    """The part that `start` names, else the one saved from the archive's address, else the first (RFC 2387)."""
    start = str(archive.get_param("start", "") or "").strip()
    for page in pages:
        if start and str(page.get("Content-ID", "")).strip() == start:
            return page
    for page in pages:
        if snapshot and _address(page, "Content-Location") == snapshot:
            return page
    return pages[0]


def _address(part: Message, header: str) -> str | None:
    # Long addresses are folded over several header lines; and what commands a terminal is no part of any.
    address = "".join(filter(str.isprintable, "".join(str(part.get(header, "")).split())))
    return address if address.startswith(("http://", "https://")) else None


def _charset(part: Message) -> str | None:
    charset = part.get_param("charset")
    return charset if isinstance(charset, str) else None
