"""Connections that go only where they may, and end in time: the layer under the HTTP client.

A host's name is resolved once for the whole fetch, whatever the port, its addresses are checked, and every connection
is made to one of those very addresses; no second look-up can lead elsewhere (DNS rebinding). Host header, SNI and
certificate stay with the name. Every read ends at the deadline, so a host that sends one byte a second, in the head or
in the body, holds nobody up.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpcore

from reader.errors import SourceError
from reader.sources.addresses import own_network

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["CheckedBackend", "Deadline", "not_public"]

_CONNECT = 10.0
"""Seconds to wait for a connection, and for its TLS handshake."""

_QUIET = 20.0
"""Seconds that a host may send nothing at all."""

_MOST_ADDRESSES = 6


def not_public(kind: str) -> SourceError:
    """Make the error for an address that only the user may name.

    Args:
        kind: The name of the range: "loopback", "private", …
    """
    return SourceError(
        f"the page leads to a {kind} address of this machine's own network, where Reader does not follow; "
        "name that address yourself if you mean it"
    )


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment by which a page must be there.

    Attributes:
        seconds: How long the whole fetch may take.
        at: The moment, by `time.monotonic`.
    """

    seconds: float
    at: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """Set a deadline `seconds` from now."""
        return cls(seconds, time.monotonic() + seconds)

    def leaves(self, most: float) -> float:
        """Give the seconds that may still be waited, at most `most`; raises SourceError when there are none."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise self.passed()
        return min(left, most)

    def passed(self) -> SourceError:
        """Make the error for a fetch that took too long."""
        return SourceError(f"the host did not deliver the page within {self.seconds:g} seconds; try again later")


@dataclass(slots=True)
class CheckedBackend(httpcore.NetworkBackend):
    """Connects to public addresses and to hosts that the user named.

    Attributes:
        named: Hosts that may lie in the machine's own network, as the one in the address that the user typed. One that
            also has public addresses is reached at those alone: where a public host answers, it decides what is asked
            next, and of whom.
        deadline: When everything ends.
        proxy: The user's proxy; it may lie anywhere, for no page can lead to it.
    """

    named: frozenset[str]
    deadline: Deadline
    proxy: str = ""
    _resolved: dict[str, list[str]] = field(default_factory=dict)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline and our own bounds hold
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's addresses that answers; raises SourceError."""
        addresses = self._addresses(host, port)
        refused: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in addresses:
            try:
                stream = httpcore.SyncBackend().connect_tcp(
                    address, port, self.deadline.leaves(_CONNECT), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refused = error
            else:
                return _TimedStream(stream, self.deadline)
        raise _no_connection(host, port, refused) from refused

    def _addresses(self, host: str, port: int) -> list[str]:
        if host not in self._resolved:
            self._resolved[host] = self._allowed(host, _resolve(host, port, self.deadline))[:_MOST_ADDRESSES]
        return self._resolved[host]

    def _allowed(self, host: str, addresses: list[str]) -> list[str]:
        if host == self.proxy:
            return addresses
        inside = {address: kind for address in addresses if (kind := own_network(address))}
        if host in self.named:
            return [address for address in addresses if address not in inside] or addresses
        for kind in inside.values():
            raise not_public(kind)
        return addresses


class _TimedStream(httpcore.NetworkStream):
    """A connection whose every read and write ends by the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        try:
            return self._stream.read(max_bytes, self._deadline.leaves(_QUIET))
        except httpcore.ReadTimeout as error:
            self._deadline.leaves(_QUIET)
            raise SourceError(f"the host sent nothing for {_QUIET:g} seconds; try again later") from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        try:
            self._stream.write(buffer, self._deadline.leaves(_QUIET))
        except httpcore.WriteTimeout as error:
            raise self._deadline.passed() from error

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        try:
            stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.leaves(_CONNECT))
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            raise _no_tls(error) from error
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _resolve(host: str, port: int, deadline: Deadline) -> list[str]:
    """Ask the system, in a thread of its own, since it offers no time limit."""
    answer: list[str] = []
    failure: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.extend(dict.fromkeys(str(entry[4][0]) for entry in found))
        except (OSError, UnicodeError) as error:
            failure.append(error)

    thread = threading.Thread(target=ask, name="resolve", daemon=True)
    thread.start()
    thread.join(deadline.leaves(_CONNECT))
    if failure:
        raise SourceError(f"no host {host} was found; check the spelling and the network") from failure[0]
    if not answer:
        raise SourceError(f"looking up the host {host} takes too long; check the network and try again")
    return answer


def _no_connection(host: str, port: int, error: Exception | None) -> SourceError:
    reason = error.args[0] if error is not None and error.args else None
    if isinstance(reason, ConnectionRefusedError):
        return SourceError(f"{host} refuses the connection on port {port}; check the address")
    if isinstance(error, httpcore.ConnectTimeout):
        return SourceError(f"{host} does not answer; try again later")
    return SourceError(f"{host} cannot be reached ({_words(reason)}); check the network")


def _no_tls(error: Exception) -> SourceError:
    reason = error.args[0] if error.args else None
    if isinstance(error, httpcore.ConnectTimeout):
        return SourceError("the host does not finish the secure connection; try again later")
    if isinstance(reason, ssl.SSLCertVerificationError):
        return SourceError(f"the host's certificate is not valid ({reason.verify_message}); do not trust this address")
    return SourceError(
        "the host offers no secure connection there; check the address, or whether it begins with http://"
    )


def _words(reason: object) -> str:
    return (reason.strerror if isinstance(reason, OSError) else None) or "no route"
