"""A web address -> Page."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import UTC, datetime
from email.message import Message
from typing import TYPE_CHECKING

import httpcore
import httpx

from reader import __version__
from reader.errors import SourceError
from reader.sources.addresses import own_network_name
from reader.sources.answers import refuse_failure, refuse_media_type, unexpected_encoding
from reader.sources.bodies import ENCODINGS, LIMIT, gather, inflate, too_large
from reader.sources.connections import Deadline, not_public
from reader.sources.page import make_page
from reader.sources.sniff import Named, named
from reader.sources.transport import CheckedTransport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.article import Page

__all__ = ["fetch"]

_MOST_REDIRECTS = 10
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HEADERS = {
    "User-Agent": f"article-reader/{__version__} (+reads one article aloud to the person who asked for it)",
    "Accept": "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": ", ".join(ENCODINGS),
}
_CALLED = {
    "text/html": Named.HTML,
    "application/xhtml+xml": Named.HTML,
    "multipart/related": Named.HTML,
    "text/markdown": Named.MARKDOWN,
    "text/x-markdown": Named.MARKDOWN,
}


def fetch(
    source: str, *, transport: httpx.BaseTransport | None = None, seconds: float = 30.0, limit: int = LIMIT
) -> Page:
    """Fetch a page.

    Redirects are followed to http and https addresses on the public internet, and back to the host that `source`
    names; a `meta` refresh is not followed.

    Args:
        source: The address as the user named it.
        transport: What sends the requests; by default connections that check where they go.
        seconds: How long the whole fetch may take.
        limit: The most bytes to take, after decompression.

    Returns:
        The page; its `url` is the address after redirects, without user name, password and fragment.

    Raises:
        SourceError: The page could not be had, or is not one.
    """
    url = _parse(source.strip())
    deadline = Deadline.after(seconds)
    sender = transport or CheckedTransport(_host(url), deadline)
    try:
        hooks = {"response": [_check_redirect]}
        with httpx.Client(
            transport=sender, headers=_HEADERS, event_hooks=hooks, trust_env=False, timeout=seconds
        ) as client:
            response = _follow(client, url)
            with closing(response):
                return _receive(response, source, limit)
    except (httpx.TimeoutException, httpcore.TimeoutException) as error:
        raise deadline.passed() from error
    except (httpx.ProxyError, httpcore.ProxyError) as error:
        raise SourceError("the proxy refuses the connection; check HTTPS_PROXY and HTTP_PROXY") from error
    except (httpx.ProtocolError, httpcore.ProtocolError) as error:
        raise SourceError("the host broke off or does not speak HTTP properly; try again later") from error
    except (httpx.HTTPError, httpcore.NetworkError) as error:
        raise SourceError("the connection failed; check the network and try again") from error


def _parse(address: str) -> httpx.URL:
    try:
        url = httpx.URL(address)
        whole = _is_whole(url)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise SourceError("that is not a web address; write it like https://example.com/news") from error
    if not whole:
        raise SourceError("that is not a whole web address; write it like https://example.com/news")
    return url


def _is_whole(url: httpx.URL) -> bool:
    host = url.host  # decoded only here: UnicodeError, where an "xn--" is no international name
    # httpx escapes what cannot be part of a host's name; in the scope of an IPv6 address a % belongs.
    odd = "%" in host and ":" not in host
    return bool(host) and not odd and 0 < (url.port or 1) < 65536


def _follow(client: httpx.Client, start: httpx.URL) -> httpx.Response:
    url = start
    visited: set[httpx.URL] = set()
    for _ in range(_MOST_REDIRECTS + 1):
        if _host(url) != _host(start) and (kind := own_network_name(_host(url))):
            raise not_public(kind)
        response = client.send(client.build_request("GET", url), stream=True)
        if not response.has_redirect_location:
            return response
        response.close()
        visited.add(url)
        url = response.url.join(response.headers["location"])
    if url in visited:
        raise SourceError("the page redirects in a loop; open it in a browser, save it and read the saved page")
    raise SourceError(f"the page redirects more than {_MOST_REDIRECTS} times; open it in a browser and save it")


def _check_redirect(response: httpx.Response) -> None:
    if not response.has_redirect_location:
        return
    location = response.headers["location"]
    scheme = _SCHEME.match(location)
    if scheme and (name := scheme.group(1).lower()) not in ("http", "https"):
        raise SourceError(f"the page leads to a {name}: address, where Reader does not follow; check the address")
    nowhere = "the page leads to an address that is none; open it in a browser and save it"
    try:
        whole = _is_whole(response.url.join(location))
    except (httpx.InvalidURL, UnicodeError) as error:
        raise SourceError(nowhere) from error
    if not whole:
        raise SourceError(nowhere)


def _host(url: httpx.URL) -> str:
    """As it goes over the network: an international name in its ASCII form."""
    return url.raw_host.decode("ascii")


def _receive(response: httpx.Response, source: str, limit: int) -> Page:
    refuse_failure(response.status_code)
    media_type, charset = _content_type(response.headers.get("content-type", ""))
    refuse_media_type(media_type)
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and len(announced) < 20 and int(announced) > limit:
        raise too_large(limit)
    data = gather(_body(response), limit)
    return make_page(
        data,
        source,
        _CALLED.get(media_type) or named(response.url.path),
        charset=charset,
        url=str(response.url.copy_with(userinfo=b"", fragment=None)),
        fetched_at=datetime.now(UTC),
    )


def _content_type(header: str) -> tuple[str, str | None]:
    message = Message()
    message["Content-Type"] = header
    charset = message.get_param("charset")
    return message.get_content_type() if header else "", charset if isinstance(charset, str) else None


def _body(response: httpx.Response) -> Iterator[bytes]:
    encoding = response.headers.get("content-encoding", "").strip().lower().removeprefix("x-")
    if response.is_stream_consumed:  # a transport that answers from memory; httpx has undone the encoding
        return iter((response.content,))
    raw = response.iter_raw()
    if encoding in ("", "identity"):
        return raw
    if encoding in ENCODINGS:
        return inflate(raw, encoding)
    raise unexpected_encoding(encoding)
