from __future__ import annotations

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Answer = Callable[["Exchange"], None]


class Exchange(BaseHTTPRequestHandler):
    """One request; the answers of the site decide what goes back."""

    server: _Server

    def do_GET(self) -> None:
        site = self.server.site
        site.requests.append(self.path)
        self.released = site.released
        site.answers[self.path](self)

    def send(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"content_type": "text/html", "content_length": str(len(body))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@dataclass
class Site:
    """A web site on 127.0.0.1."""

    url: str
    released: threading.Event
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)

    def serve(self, path: str, answer: Answer) -> str:
        self.answers[path] = answer
        return self.url + path

    def serve_page(self, path: str, body: bytes, **headers: str) -> str:
        return self.serve(path, lambda exchange: exchange.send(200, body, **headers))

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        return self.serve(path, lambda exchange: exchange.send(status, location=to))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    site: Site

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up early is what several tests are about."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def site() -> Iterator[Site]:
    released = threading.Event()
    with _Server(("127.0.0.1", 0), Exchange) as server:
        server.site = Site(f"http://127.0.0.1:{server.server_port}", released)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.site
        finally:
            released.set()
            server.shutdown()
            thread.join()
