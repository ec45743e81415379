"""Bytes of a page or text -> Page, whatever they came from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.article import Form, Page
from reader.errors import SourceError
from reader.sources.charset import decode
from reader.sources.sniff import Named, form_of, is_mhtml

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["make_page"]

_SAVED_FROM = (
    # Browsers and wget-like savers leave the mark of the web, with the length of the address before it.
    re.compile(r"<!--\s*saved from url=\(\d{4}\)(https?://[^\s>]+)\s*-->", re.IGNORECASE),
    # Single-file savers leave a comment of several lines.
    re.compile(r"<!--[^>]{0,400}?\burl:\s*(https?://[^\s>]+)\s[^>]{0,400}?-->", re.IGNORECASE),
)
_START = 4096
"""Characters in which the mark of where a page was saved from is looked for."""


def make_page(
    data: bytes,
    source: str,
    hint: Named,
    *,
    charset: str | None = None,
    url: str | None = None,
    fetched_at: datetime | None = None,
) -> Page:
    """Make a page from content that has been let in (see `gather`).

    Args:
        data: The content.
        source: The source as the user named it.
        hint: What its name or media type says it is.
        charset: The charset that a header names.
        url: Its address, where it was fetched.
        fetched_at: When it was fetched, in UTC.

    Raises:
        SourceError: There is no text in it, or no page in a web archive.
    """
    if is_mhtml(data):
        from reader.sources.mhtml import unpack  # the mail parser is needed for web archives alone

        part = unpack(data)
        data, charset, hint, url = part.content, part.charset, Named.HTML, part.url or url
    text = decode(data, charset)
    if not text.strip():
        raise SourceError("it is empty; check that this is the right source")
    form = form_of(text, hint)
    if url is None and form is Form.HTML:
        url = _saved_from(text)
    return Page(source=source, form=form, content=text, url=url, fetched_at=fetched_at)


def _saved_from(text: str) -> str | None:
    start = text[:_START]
    found = next((found for mark in _SAVED_FROM if (found := mark.search(start))), None)
    return found.group(1) if found else None
