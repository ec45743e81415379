from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import h2.config
import h2.connection
import h2.events
import httpcore
import pytest

from reader.errors import SourceError
from reader.sources import read
from reader.sources.connections import CheckedBackend, Deadline
from reader.sources.web import fetch

REAL_LOOKUP = socket.getaddrinfo


@pytest.fixture
def names(monkeypatch):
    """Host names and the address, or several with spaces between, that each look-up of them gives, in turn."""
    known: dict[str, list[str]] = {}
    asked: list[str] = []

    def look_up(host, port, *args, **kwargs):
        if host not in known:
            return REAL_LOOKUP(host, port, *args, **kwargs)
        asked.append(host)
        addresses = known[host].pop(0) if len(known[host]) > 1 else known[host][0]
        return [REAL_LOOKUP(address, port, *args, **kwargs)[0] for address in addresses.split()]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    known["asked"] = asked
    return known


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.2", "2130706433", "0x7f.1", "[::1]", "169.254.169.254", "10.0.0.1"]
)
def test_a_redirect_into_the_own_network_is_refused(site, host):
    address = site.redirect("/away", f"http://{host}:{urlsplit(site.url).port}/secret")
    with pytest.raises(SourceError, match="own network, where Reader does not follow"):
        read(address)
    assert site.requests == ["/away"]


def test_a_redirect_to_a_name_that_lies_in_the_own_network_is_refused(site, names):
    names["inside.example"] = ["127.0.0.1"]
    address = site.redirect("/away", f"http://inside.example:{urlsplit(site.url).port}/secret")
    with pytest.raises(SourceError, match="leads to a loopback address"):
        read(address)
    assert site.requests == ["/away"]


def test_a_private_host_that_the_user_named_may_redirect_within_itself(site):
    site.serve_page("/there", b"<p>There.</p>")
    assert read(site.redirect("/here", site.url + "/there")).content == "<p>There.</p>"


def test_a_name_is_looked_up_once_so_that_it_cannot_move_into_the_own_network(site, names):
    names["news.example"] = ["127.0.0.1", "192.0.2.1"]
    port = urlsplit(site.url).port
    site.redirect("/here", f"http://news.example:{port}/there")
    site.serve_page("/there", b"<p>There.</p>")
    assert read(f"http://news.example:{port}/here").content == "<p>There.</p>"
    assert names["asked"] == ["news.example"]


PUBLIC = "93.184.215.14"


@pytest.fixture
def roads(site, monkeypatch):
    """The ends of all connections; `site` answers on port 80 of `PUBLIC` and of this machine, and nobody on others."""
    gone_to = []
    connect = httpcore.SyncBackend.connect_tcp

    def go(self, host, port, *args):
        gone_to.append((host, port))
        if port != 80:
            raise httpcore.ConnectError(ConnectionRefusedError())
        return connect(self, "127.0.0.1", urlsplit(site.url).port, *args)

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", go)
    return gone_to


AWAY = [("http://evil.example:8080/admin", 8080), ("https://evil.example/admin", 443)]


@pytest.mark.parametrize(("to", "port"), AWAY)
def test_a_typed_host_cannot_move_into_the_own_network_by_another_port_or_scheme(site, names, roads, to, port):
    names["evil.example"] = [PUBLIC, "127.0.0.1"]
    site.redirect("/", to)
    with pytest.raises(SourceError, match=f"refuses the connection on port {port}"):
        read("http://evil.example/")
    assert roads == [(PUBLIC, 80), (PUBLIC, port)]
    assert names["asked"] == ["evil.example"]


@pytest.mark.parametrize("found", [f"{PUBLIC} 127.0.0.1 ::1", f"::1 127.0.0.1 {PUBLIC}"])
@pytest.mark.parametrize(("to", "port"), AWAY)
def test_of_a_typed_host_with_public_and_private_addresses_only_the_public_ones_are_used(
    site, names, roads, found, to, port
):
    names["evil.example"] = [found]
    site.redirect("/", to)
    with pytest.raises(SourceError, match=f"refuses the connection on port {port}"):
        read("http://evil.example/")
    assert roads == [(PUBLIC, 80), (PUBLIC, port)]


@pytest.mark.parametrize("back", ["http://evil.example:8080/admin", "https://evil.example/admin"])
def test_the_way_by_another_host_does_not_lead_a_typed_host_into_the_own_network(site, names, roads, back):
    names["evil.example"] = [PUBLIC, "127.0.0.1"]
    names["other.example"] = [PUBLIC]
    site.redirect("/", "http://other.example/away")
    site.redirect("/away", back)
    with pytest.raises(SourceError, match="refuses the connection"):
        read("http://evil.example/")
    assert {address for address, _ in roads} == {PUBLIC}


def test_a_typed_host_that_a_proxy_found_does_not_lead_into_the_own_network_without_the_proxy(site, names, monkeypatch):
    monkeypatch.setenv("http_proxy", site.url)
    names["evil.example"] = ["127.0.0.1"]
    site.redirect("http://evil.example/", "https://evil.example/admin")
    with pytest.raises(SourceError, match="leads to a loopback address"):
        read("http://evil.example/")


def test_a_proxy_is_reached_at_whichever_of_its_addresses_answers(site, names, monkeypatch):
    names["proxy.example"] = [f"{PUBLIC} 127.0.0.1"]
    port = urlsplit(site.url).port
    connect = httpcore.SyncBackend.connect_tcp

    def go(self, host, port, *args):
        if host == PUBLIC:
            raise httpcore.ConnectError(ConnectionRefusedError())
        return connect(self, host, port, *args)

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", go)
    monkeypatch.setenv("http_proxy", f"http://proxy.example:{port}")
    site.answers["http://news.example/"] = lambda exchange: exchange.send(200, b"<p>By proxy.</p>")
    assert read("http://news.example/").content == "<p>By proxy.</p>"


def test_plain_http_loads_no_certificates(site, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/certificates.pem")
    assert read(site.serve_page("/", b"<p>Plain.</p>")).content == "<p>Plain.</p>"


def test_the_connection_goes_to_the_very_address_that_was_checked(names, monkeypatch):
    names["news.example"] = ["93.184.215.14", "127.0.0.1"]
    gone_to = []

    def connect(self, host, port, *args):
        gone_to.append(host)
        raise httpcore.ConnectError(ConnectionRefusedError())

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    with pytest.raises(SourceError, match="refuses the connection on port 443"):
        CheckedBackend(frozenset(), Deadline.after(5)).connect_tcp("news.example", 443)
    assert gone_to == ["93.184.215.14"]


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch):
    found = [(0, 0, 0, "", (address, 80)) for address in ("93.184.215.14", "192.168.1.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
    with pytest.raises(SourceError, match="private address"):
        CheckedBackend(frozenset({"typed.example"}), Deadline.after(5)).connect_tcp("news.example", 80)


def test_the_host_header_stays_with_the_name(site, names):
    names["news.example"] = ["127.0.0.1"]
    hosts = []

    def note(exchange):
        hosts.append(exchange.headers["Host"])
        exchange.send(200, b"<p>x</p>")

    site.serve("/", note)
    port = urlsplit(site.url).port
    read(f"http://news.example:{port}/")
    assert hosts == [f"news.example:{port}"]


def test_a_host_that_does_not_exist_is_said_not_to_be_found(monkeypatch):
    def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(SourceError, match=r"no host nowhere\.example was found"):
        read("https://nowhere.example/")


def test_a_look_up_that_hangs_is_cut_off(monkeypatch):
    released = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: released.wait() and [])
    try:
        with pytest.raises(SourceError, match="takes too long"):
            fetch("https://slow.example/", seconds=1.0)
    finally:
        released.set()


def test_an_international_host_that_the_user_named_may_lie_in_the_own_network(site, names):
    names["xn--mnchen-3ya.example"] = ["127.0.0.1"]
    site.serve_page("/", b"<p>Servus.</p>")
    assert read(f"http://münchen.example:{urlsplit(site.url).port}/").content == "<p>Servus.</p>"


def test_a_refused_connection_names_the_port():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(SourceError, match=f"refuses the connection on port {port}"):
            read(f"http://127.0.0.1:{port}/")


def test_https_where_there_is_none_is_said_so(site):
    site.serve_page("/", b"<p>x</p>")
    with pytest.raises(SourceError, match="no secure connection"):
        read(site.url.replace("http:", "https:") + "/")


def test_a_host_that_never_finishes_the_handshake_is_cut_off():
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(SourceError, match="does not finish the secure connection"),
    ):
        fetch(f"https://127.0.0.1:{silent.getsockname()[1]}/", seconds=0.2)


@pytest.fixture
def tls(tmp_path):
    """A server's TLS context with a certificate for 127.0.0.1, and the file of that certificate."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj"),
            *("/CN=Rain", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate),
        ],
        check=True,
        capture_output=True,
        timeout=20,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


@contextmanager
def tls_server(context, serve):
    def greet(server):
        connection, _ = server.accept()
        # A client that trusts nobody hangs up in the middle of the handshake.
        with connection, suppress(OSError), context.wrap_socket(connection, server_side=True) as secure:
            serve(secure)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=greet, args=(server,))
        thread.start()
        yield f"https://127.0.0.1:{server.getsockname()[1]}/"
        thread.join()


def test_a_certificate_that_nobody_vouches_for_is_refused(tls):
    with (
        tls_server(tls[0], lambda connection: None) as address,
        pytest.raises(SourceError, match=r"certificate is not valid \(self"),
    ):
        read(address)


def test_a_page_is_fetched_over_http_2_from_a_host_that_the_certificate_file_vouches_for(tls, monkeypatch):
    context, certificate = tls
    context.set_alpn_protocols(["h2"])
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    def serve(connection):
        http = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        http.initiate_connection()
        connection.sendall(http.data_to_send())
        while data := connection.recv(65536):
            for event in http.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    http.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                    http.send_data(event.stream_id, b"<p>Over HTTP/2.</p>", end_stream=True)
            connection.sendall(http.data_to_send())

    with tls_server(context, serve) as address:
        assert read(address).content == "<p>Over HTTP/2.</p>"


def test_the_proxy_of_the_environment_is_used(site, monkeypatch):
    monkeypatch.setenv("http_proxy", site.url)
    site.answers["http://news.example/rain"] = lambda exchange: exchange.send(200, b"<p>By proxy.</p>")
    assert read("http://news.example/rain").content == "<p>By proxy.</p>"


def test_a_proxy_is_not_used_for_hosts_that_no_proxy_names(site, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert read(site.serve_page("/", b"<p>Direct.</p>")).content == "<p>Direct.</p>"


@pytest.mark.parametrize("to", ["http://127.0.0.1/", "http://localhost/", "http://router.local/", "http://0x7f000001/"])
def test_a_redirect_into_the_own_network_is_refused_behind_a_proxy_too(site, monkeypatch, to):
    monkeypatch.setenv("http_proxy", site.url)
    site.answers["http://news.example/"] = lambda exchange: exchange.send(302, location=to)
    with pytest.raises(SourceError, match="own network"):
        read("http://news.example/")


@pytest.mark.parametrize(
    ("proxy", "says"), [("socks5://127.0.0.1:1", "not to socks5"), ("http://[::1", "no address; correct HTTPS_PROXY")]
)
def test_a_proxy_that_reader_cannot_speak_to_is_named(monkeypatch, proxy, says):
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(SourceError, match=says):
        read("https://news.example/")


def test_a_proxy_that_refuses_is_said_to_refuse(site, monkeypatch):
    monkeypatch.setenv("https_proxy", site.url)
    with pytest.raises(SourceError, match="the proxy refuses"):
        read("https://news.example/")
