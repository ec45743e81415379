from __future__ import annotations

import base64
import re
import zlib
from datetime import UTC, datetime

import httpx
import pytest

from reader import __version__
from reader.article import Form
from reader.errors import SourceError
from reader.sources import read
from reader.sources.web import fetch

PAGE = b"<!doctype html><title>Rain</title><p>It rained all night.</p>"


def answering(handler):
    return httpx.MockTransport(handler)


def always(status=200, body=PAGE, **headers):
    named = {"content-type": "text/html"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return answering(lambda request: httpx.Response(status, headers=named, stream=httpx.ByteStream(body)))


def test_a_page_is_fetched_over_a_real_connection(site):
    address = site.serve_page("/rain", PAGE)
    page = read(address)
    assert page.source == address
    assert page.url == address
    assert page.form is Form.HTML
    assert page.content == PAGE.decode()
    assert page.fetched_at is not None
    assert page.fetched_at.tzinfo is UTC
    assert page.fetched_at <= datetime.now(UTC)


def test_the_source_stays_as_it_was_typed_while_the_url_loses_password_and_fragment():
    page = fetch(" https://ann:secret@News.Example/a?b=c#end", transport=always())
    assert page.source == " https://ann:secret@News.Example/a?b=c#end"
    assert page.url == "https://news.example/a?b=c"


def test_the_request_says_who_asks_and_wants_only_encodings_that_are_unpacked_safely():
    seen = {}

    def note(request):
        seen.update(request.headers)
        return httpx.Response(200, html="<p>x</p>")

    fetch("https://news.example/", transport=answering(note))
    assert seen["user-agent"].startswith(f"article-reader/{__version__} (+")
    assert "://" not in seen["user-agent"]
    assert seen["accept-encoding"] == "gzip, deflate"


def test_a_redirect_is_followed_and_the_url_is_where_it_led(site):
    site.serve_page("/new", PAGE)
    page = read(site.redirect("/old", "/new", 301))
    assert page.url == site.url + "/new"
    assert page.source == site.url + "/old"


def test_a_page_that_redirects_until_its_cookie_comes_back_is_read(site):
    def wall(exchange):
        if "seen=1" in exchange.headers.get("Cookie", ""):
            exchange.send(200, PAGE)
        else:
            exchange.send(302, location="/wall", set_cookie="seen=1")

    assert read(site.serve("/wall", wall)).content == PAGE.decode()


def test_ten_redirects_are_followed_and_eleven_are_not(site):
    site.serve_page("/0", PAGE)
    for number in range(1, 12):
        site.redirect(f"/{number}", f"/{number - 1}")
    assert read(site.url + "/10").content == PAGE.decode()
    with pytest.raises(SourceError, match="redirects more than 10 times"):
        read(site.url + "/11")


def test_a_redirect_loop_is_called_a_loop(site):
    site.redirect("/a", "/b")
    with pytest.raises(SourceError, match="redirects in a loop"):
        read(site.redirect("/b", "/a"))


def test_a_meta_refresh_is_not_followed(site):
    site.serve_page("/there", PAGE)
    page = read(site.serve_page("/here", b'<meta http-equiv="refresh" content="0; url=/there"><p>Here.</p>'))
    assert page.url == site.url + "/here"
    assert site.requests == ["/here"]


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://files.example/a", "javascript:alert(1)", "data:text/html,x"]
)
def test_a_redirect_to_anything_but_the_web_is_refused(to):
    with pytest.raises(SourceError, match=rf"leads to a {to.partition(':')[0]}: address"):
        fetch("https://news.example/", transport=always(302, location=to))


@pytest.mark.parametrize(
    "to",
    ["http://\x01/", "http://", "http://xn--/", "http://xn--a/", "//xn--a.example/rain", "http://a b/", "//a:99999/"],
)
def test_a_redirect_to_nonsense_is_one_clear_line(to):
    with pytest.raises(SourceError, match="leads to an address that is none; open it in a browser"):
        fetch("https://news.example/", transport=always(302, location=to))


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (401, "password"),
        (403, "refuses"),
        (404, "no such page"),
        (410, "gone for good"),
        (418, "does not give out the page"),
        (429, "fewer requests"),
        (451, "legal"),
        (500, "in trouble"),
        (503, "overloaded"),
        (304, "does not give out the page"),
    ],
)
def test_a_failure_names_its_status_and_what_to_do(site, status, says):
    address = site.serve("/page", lambda exchange: exchange.send(status, b"" if status == 304 else b"<p>Sorry</p>"))
    with pytest.raises(SourceError, match=rf"{says}.* \(HTTP {status}\); \w+") as caught:
        read(address)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("media_type", "name"),
    [
        ("application/pdf", "a PDF"),
        ("application/epub+zip", "an e-book"),
        ("application/zip", "a ZIP archive"),
        ("image/webp", "a picture"),
        ("audio/mpeg", "a sound file"),
        ("video/mp4; codecs=avc1", "a video"),
        ("application/json; charset=utf-8", "data in JSON"),
        ("application/rss+xml", "a news feed"),
        ("application/x-strange", "application/x-strange data"),
    ],
)
def test_what_is_no_page_is_refused_by_the_name_of_its_media_type(media_type, name):
    with pytest.raises(SourceError, match=f"that is {re.escape(name)}.*, and Reader reads web pages and text; "):
        fetch("https://news.example/", transport=always(content_type=media_type))


def test_a_pdf_that_is_sent_as_html_is_still_called_a_pdf():
    with pytest.raises(SourceError, match="that is a PDF"):
        fetch("https://news.example/", transport=always(body=b"%PDF-1.7\n" + b"stream" * 2000))


@pytest.mark.parametrize(
    ("media_type", "path", "body", "form"),
    [
        ("text/html", "/", b"<p>Rain</p>", Form.HTML),
        ("text/html", "/", b"No tag at all, where 1 < 2.", Form.TEXT),
        ("application/xhtml+xml", "/", b"<?xml version='1.0'?><html><p>Rain</p></html>", Form.HTML),
        ("text/plain", "/", b"Rain fell. It fell all night.", Form.TEXT),
        ("text/plain", "/notes.md", b"# Rain\n\nIt fell.", Form.MARKDOWN),
        ("text/markdown", "/notes", b"Rain *fell*.", Form.MARKDOWN),
        ("text/plain", "/", PAGE, Form.HTML),
        ("application/octet-stream", "/", PAGE, Form.HTML),
        ("", "/", PAGE, Form.HTML),
    ],
)
def test_the_form_is_told_from_media_type_and_content(media_type, path, body, form):
    assert fetch("https://news.example" + path, transport=always(body=body, content_type=media_type)).form is form


def test_the_charset_of_the_header_counts():
    page = fetch(
        "https://news.example/",
        transport=always(body=b"<p>\xcc\xe8\xf0</p>", content_type="text/html; charset=windows-1251"),
    )
    assert page.content == "<p>Мир</p>"


def gzipped(body):
    packer = zlib.compressobj(wbits=31)
    return packer.compress(body) + packer.flush()


def raw_deflated(body):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzipped(PAGE)),
        ("x-gzip", gzipped(PAGE)),
        ("GZIP", gzipped(PAGE[:20]) + gzipped(PAGE[20:])),
        ("gzip", gzipped(PAGE) + bytes(16)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", raw_deflated(PAGE)),
        ("identity", PAGE),
    ],
)
def test_a_packed_page_is_unpacked(encoding, packed):
    page = fetch("https://news.example/", transport=always(body=packed, content_encoding=encoding))
    assert page.content == PAGE.decode()


@pytest.mark.parametrize(
    ("encoding", "packed", "says"),
    [
        ("gzip", b"not gzip at all", "damaged"),
        ("deflate", b"\x78\xff\xff\xff", "damaged"),
        ("gzip", gzipped(PAGE)[:-9], "broke off"),
        ("br", b"\x0b\x02\x80", "did not ask for"),
        ("gzip, gzip", gzipped(gzipped(PAGE)), "did not ask for"),
    ],
)
def test_a_faulty_packing_is_refused(encoding, packed, says):
    with pytest.raises(SourceError, match=says):
        fetch("https://news.example/", transport=always(body=packed, content_encoding=encoding))


@pytest.mark.parametrize("header", ["content_encoding", "content_type"])
@pytest.mark.parametrize("command", ["\x1b[2J\x07", "\x9b2J", "\u202e"])
def test_a_message_repeats_no_command_to_the_terminal_from_a_header(site, header, command):
    def answer(exchange):
        exchange.wfile.write(f"HTTP/1.1 200 OK\r\n{header.replace('_', '-')}: application/x{command}y\r\n\r\n".encode())

    with pytest.raises(SourceError, match=r"application/x[^ ]*y") as caught:
        read(site.serve("/", answer))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("body", [b"", b"  \r\n\n ", b"\xef\xbb\xbf\n"])
def test_an_empty_page_is_called_empty(body):
    with pytest.raises(SourceError, match="is empty"):
        fetch("https://news.example/", transport=always(body=body))


@pytest.mark.parametrize(
    "address",
    [
        "http://",
        "https:///path",
        "http:example.com",
        "http://[::1",
        "https://host:99999/",
        "http://a b/",
        "https://\ud800/",
        "http://xn--/",
        "http://xn--a/",
    ],
)
def test_what_is_no_whole_web_address_is_refused(address):
    with pytest.raises(SourceError, match=r"https://example\.com"):
        read(address)


def test_no_message_repeats_the_password_of_an_address(site):
    secret = site.url.replace("://", "://ann:hushhush@")
    site.serve("/missing", lambda exchange: exchange.send(404))
    site.redirect("/away", "http://localhost:1/")
    for path in ("/missing", "/away"):
        with pytest.raises(SourceError) as caught:
            read(secret + path)
        assert "hushhush" not in str(caught.value)


def test_the_password_of_an_address_is_sent_to_its_own_host_only():
    sent = {}

    def answer(request):
        sent[request.url.host] = request.headers.get("authorization")
        if request.url.host == "news.example":
            return httpx.Response(302, headers={"location": "https://elsewhere.example/"})
        return httpx.Response(200, html="<p>x</p>")

    fetch("https://ann:secret@news.example/", transport=answering(answer))
    assert sent["news.example"] == "Basic " + base64.b64encode(b"ann:secret").decode()
    assert sent["elsewhere.example"] is None


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (httpx.ReadTimeout("slow"), "within 30 seconds"),
        (httpx.ConnectError("no route"), "connection failed"),
        (httpx.RemoteProtocolError("nonsense"), "broke off"),
        (httpx.ProxyError("407"), "proxy"),
    ],
)
def test_an_error_of_the_client_becomes_one_of_ours(error, says):
    def fail(request):
        raise error

    with pytest.raises(SourceError, match=says):
        fetch("https://news.example/", transport=answering(fail))
