"""Web archives (.mhtml, .mht; RFC 2557) -> the page in them."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import SourceError

if TYPE_CHECKING:
    from email.message import Message

__all__ = ["ArchivedPage", "unpack"]

_MOST_PARTS = 5000
_DEEPEST = 10
"""Parts within parts. Browsers write a flat archive; the mail parser recurses, so depth is bounded before it runs."""

_PART_HEADER = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_NESTING = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
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
    if len(_PART_HEADER.findall(data)) > _MOST_PARTS or len(_NESTING.findall(data)) > _DEEPEST:
        raise SourceError("the web archive has too many parts; save the page again")
    # The older policy never fails on a faulty header; the newer one parses headers, and does.
    archive = email.message_from_bytes(data.lstrip(), policy=email.policy.compat32)
    pages = [part for part in archive.walk() if part.get_content_type() in _PAGE_TYPES]
    if not pages:
        raise SourceError("the web archive holds no page; save the page again")
    snapshot = _address(archive, "Snapshot-Content-Location")
    page = _root(archive, pages, snapshot)
    content = page.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        raise SourceError("the page in the web archive is empty; save the page again")
    return ArchivedPage(content, _charset(page), snapshot or _address(page, "Content-Location"))


def _root(archive: Message, pages: list[Message], snapshot: str | None) -> Message:
    """The part that `start` names, else the one saved from the archive's address, else the first (RFC 2387)."""
    start = str(archive.get_param("start", "") or "")
    for page in pages:
        if start and str(page.get("Content-ID", "")).strip() == start.strip():
            return page
    for page in pages:
        if snapshot and _address(page, "Content-Location") == snapshot:
            return page
    return pages[0]


def _address(part: Message, header: str) -> str | None:
    # Long addresses are folded over several header lines.
    address = "".join(str(part.get(header, "")).split())
    return address if address.startswith(("http://", "https://")) else None


def _charset(part: Message) -> str | None:
    charset = part.get_param("charset")
    return charset if isinstance(charset, str) else None
