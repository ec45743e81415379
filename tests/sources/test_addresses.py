from __future__ import annotations

import pytest

from reader.sources.addresses import literal, own_network, own_network_name


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("127.0.0.1", "loopback"),
        ("127.255.255.254", "loopback"),
        ("0.0.0.0", "unspecified"),  # noqa: S104
        ("10.1.2.3", "private"),
        ("172.31.255.255", "private"),
        ("192.168.0.1", "private"),
        ("169.254.169.254", "link-local"),
        ("100.64.0.1", "carrier-grade NAT"),
        ("224.0.0.1", "multicast"),
        ("255.255.255.255", "reserved"),
        ("::", "unspecified"),
        ("::1", "loopback"),
        ("fe80::1", "link-local"),
        ("fe80::1%eth0", "link-local"),
        ("fd12:3456::1", "private"),
        ("ff02::1", "multicast"),
        ("::ffff:127.0.0.1", "loopback"),
        ("::ffff:10.0.0.1", "private"),
        ("::ffff:0:127.0.0.1", "loopback"),
        ("::127.0.0.1", "loopback"),
        ("64:ff9b::7f00:1", "loopback"),
        ("64:ff9b:1::1", "private"),
        ("2002:7f00:1::", "loopback"),
        ("2002:c0a8:101::1", "private"),
    ],
)
def test_an_address_outside_the_public_internet_is_named(address, kind):
    assert own_network(address) == kind


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1", "64:ff9b::808:808", "::ffff:8.8.8.8"],
)
def test_a_public_address_is_let_through(address):
    assert own_network(address) is None


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0177.0.0.1", "127.0.0.1"),
        ("127.0.0.1.", "127.0.0.1"),
        ("[::1]", "::1"),
        ("example.com", None),
        ("", None),
        ("münchen.example", None),
    ],
)
def test_a_host_written_as_an_address_is_understood_as_browsers_do(host, address):
    assert literal(host) == address


@pytest.mark.parametrize(
    "host", ["localhost", "LocalHost.", "a.localhost", "printer.local", "db.internal", "0x7f.1", "::1"]
)
def test_a_name_of_the_own_network_is_known_without_a_look_up(host):
    assert own_network_name(host)


@pytest.mark.parametrize("host", ["example.com", "localhost.example.com", "notlocalhost", "8.8.8.8"])
def test_a_public_name_is_let_through(host):
    assert own_network_name(host) is None
