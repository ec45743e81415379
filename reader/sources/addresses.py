"""Which addresses a web page may lie at: the public internet, and whatever else the user named.

A redirect must not lead into the machine's own network, where a page could make Reader fetch what only this machine
can reach (server-side request forgery, CWE-918). The special ranges are those of the IANA IPv4 and IPv6 Special-Purpose
Address Registries (RFC 6890); they are written out because `ipaddress.is_global` differs between Python releases.
"""

from __future__ import annotations

import ipaddress
import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

__all__ = ["literal", "own_network", "own_network_name"]

_SPECIAL_RANGES: tuple[tuple[IPv4Network | IPv6Network, str], ...] = tuple(
    (ipaddress.ip_network(network), name)
    for network, name in (
        ("0.0.0.0/8", "unspecified"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "carrier-grade NAT"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "documentation"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("64:ff9b:1::/48", "private"),
        ("100::/64", "discard"),
        ("2001:2::/48", "benchmarking"),
        ("2001:db8::/32", "documentation"),
        ("3fff::/20", "documentation"),
        ("5f00::/16", "reserved"),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "private"),
        ("ff00::/8", "multicast"),
    )
)

_NAT64 = IPv6Network("64:ff9b::/96")
_V4_COMPATIBLE = IPv6Network("::/96")
_V4_TRANSLATED = IPv6Network("::ffff:0:0:0/96")
_OWN_NAMES = ("localhost", "local", "internal", "home.arpa", "lan")
"""Names that never mean the public internet: RFC 6761, RFC 6762, RFC 8375, and ICANN's reservation of `internal`."""


def own_network(address: str) -> str | None:
    """Tell whether an IP address lies outside the public internet.

    Args:
        address: An IPv4 or IPv6 address in its usual notation, with or without a scope (``fe80::1%eth0``).

    Returns:
        The name of the range ("loopback", "private", …), or None for a public address.

    Raises:
        ValueError: `address` is not an IP address.
    """
    ip = _reached(ipaddress.ip_address(address))
    return next((name for network, name in _SPECIAL_RANGES if ip.version == network.version and ip in network), None)


def own_network_name(host: str) -> str | None:
    """Tell from a host's name alone, without asking DNS, whether it lies outside the public internet.

    Args:
        host: A host name or an address in any notation that a browser takes (``0x7f.1``, ``[::1]``, ``LOCALHOST.``).

    Returns:
        The name of the range, or None where the name alone does not tell.
    """
    address = literal(host)
    if address is not None:
        return own_network(address)
    name = host.rstrip(".").lower()
    if any(name == own or name.endswith("." + own) for own in _OWN_NAMES):
        return "local"
    return None


def literal(host: str) -> str | None:
    """Give the IP address that a host is written as, or None where it is a name.

    Args:
        host: A host as it stands in an address. The decimal, octal and hexadecimal forms of IPv4 are understood.
    """
    bare = host.strip("[]").rstrip(".")
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(bare))
    except (OSError, ValueError):
        return None


def _reached(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """An IPv6 address that carries an IPv4 address leads there."""
    if isinstance(ip, IPv4Address):
        return ip
    tunnelled = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
    if tunnelled is not None:
        return tunnelled
    carries = any(ip in network for network in (_NAT64, _V4_TRANSLATED)) or (ip in _V4_COMPATIBLE and int(ip) > 1)
    return IPv4Address(int(ip) & 0xFFFF_FFFF) if carries else ip
