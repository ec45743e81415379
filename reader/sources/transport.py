"""The HTTP transport: httpx's requests over checked connections, directly or through the proxy of the environment."""

from __future__ import annotations

import importlib.util
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from reader.errors import SourceError
from reader.sources.addresses import own_network_name
from reader.sources.connections import CheckedBackend, Deadline, not_public

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Iterator

__all__ = ["CheckedTransport"]


class CheckedTransport(httpx.BaseTransport):
    """Sends requests to public addresses and to the host that the user named.

    Behind a proxy it is the proxy that resolves names, so there only what a name or address says by itself is checked.
    """

    def __init__(self, host: str, deadline: Deadline) -> None:
        """Make a transport for one fetch.

        Args:
            host: The host in the address that the user named, in its ASCII form.
            deadline: When everything ends.
        """
        self._host = host
        self._deadline = deadline
        self._http2 = importlib.util.find_spec("h2") is not None
        self._direct = CheckedBackend(frozenset({host}), deadline)
        self._pools: dict[tuple[str, str], httpcore.ConnectionPool] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            SourceError: The address may not be visited, or the connection failed.
            httpcore.ProtocolError: The host does not speak HTTP.
            httpcore.NetworkError: The connection broke.
        """
        proxy = _proxy_for(request.url)
        host = request.url.raw_host.decode("ascii")
        if proxy and host != self._host and (kind := own_network_name(host)):
            raise not_public(kind)
        if proxy:
            # What the proxy found under the user's name decides where the page leads; here the name may mean another.
            self._direct.named = frozenset()
        response = self._pool(request.url.scheme, proxy).handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            pool.close()

    def _pool(self, scheme: str, proxy: str) -> httpcore.ConnectionPool:
        if (scheme, proxy) not in self._pools:
            tls = self._tls if scheme == "https" else None
            self._pools[scheme, proxy] = self._make_pool(proxy, tls)
        return self._pools[scheme, proxy]

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return httpx.create_ssl_context()

    def _make_pool(self, proxy: str, tls: ssl.SSLContext | None) -> httpcore.ConnectionPool:
        if proxy:
            return self._through(proxy, tls)
        return httpcore.ConnectionPool(ssl_context=tls, http2=self._http2, network_backend=self._direct)

    def _through(self, proxy: str, tls: ssl.SSLContext | None) -> httpcore.ConnectionPool:
        try:
            named = httpx.Proxy(proxy)
        except (ValueError, httpx.InvalidURL) as error:
            raise SourceError("the proxy that the environment names is no address; correct HTTPS_PROXY") from error
        if named.url.scheme not in ("http", "https"):
            raise SourceError(
                f"Reader speaks to http proxies, not to {named.url.scheme}; set HTTPS_PROXY to one, or NO_PROXY"
            )
        return httpcore.HTTPProxy(
            proxy_url=str(named.url),
            proxy_auth=named.raw_auth,
            ssl_context=tls,
            http2=self._http2,
            network_backend=CheckedBackend(frozenset(), self._deadline, named.url.raw_host.decode("ascii")),
        )


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        parts: Iterable[bytes] = self._response.iter_stream()
        yield from parts

    def close(self) -> None:
        self._response.close()


def _proxy_for(url: httpx.URL) -> str:
    """The proxy's address, or nothing; what `HTTPS_PROXY`, `NO_PROXY` and the system's own settings say."""
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all") or ""
    if not proxy or proxy_bypass(url.host):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"
