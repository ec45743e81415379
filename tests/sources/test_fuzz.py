from __future__ import annotations

import contextlib
import socket

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import SourceError
from reader.sources import read
from reader.sources.addresses import own_network_name
from reader.sources.bodies import inflate
from reader.sources.charset import decode
from reader.sources.mhtml import unpack
from reader.sources.page import make_page
from reader.sources.sniff import Named, form_of, refuse_unreadable

SNIPPETS = st.sampled_from(
    [
        b"<!doctype html>",
        b"<meta charset=",
        b"utf-16",
        b"shift_jis",
        b"<?xml encoding='",
        b"<html>",
        b"<p>",
        b"</p>",
        b"<!--",
        b"-->",
        b"\xed\xa0\x80",
        b"\xff\xfe",
        b"\0",
        b"# ",
        b"[a](b)",
        b"\n",
        b"caf\xe9",
    ]
)
CONTENT = st.one_of(
    st.binary(max_size=400), st.lists(st.one_of(SNIPPETS, st.binary(max_size=8)), max_size=30).map(b"".join)
)
MAIL = st.lists(
    st.sampled_from(
        [
            b"MIME-Version: 1.0",
            b"Content-Type: multipart/related; boundary=a",
            b"Content-Type: text/html; charset*=utf-8''%ff",
            b'Content-Type: text/html; charset="\xff"',
            b"Content-Type: ;;=;",
            b"Content-Transfer-Encoding: base64",
            b"Content-Transfer-Encoding: quoted-printable",
            b"Content-Transfer-Encoding: x-uuencode",
            b"Content-ID: \xff",
            b"Content-Location: https://a.example/=?utf-8?q?x?=",
            b"Snapshot-Content-Location: \xff",
            b"--a",
            b"--a--",
            b"",
            b" folded",
            b"=3D=\xff",
            b"PHA+",
            b"begin 644 x",
            b"<p>Rain</p>",
        ]
    ),
    max_size=25,
).map(b"\r\n".join)
HINTS = st.sampled_from(Named)


@settings(deadline=None)
@given(
    CONTENT, st.one_of(st.none(), st.text(max_size=12), st.sampled_from(["utf-8", "utf-16", "gbk", "big5", "koi8-r"]))
)
def test_any_bytes_decode_to_text_that_libxml2_takes(data, header):
    text = decode(data, header)
    text.encode()
    element = lxml.html.Element("p")
    element.text = text
    assert "\r" not in text


@settings(deadline=None)
@given(CONTENT, HINTS)
def test_any_content_becomes_a_page_or_a_source_error(data, hint):
    with contextlib.suppress(SourceError):
        refuse_unreadable(data)
        assert make_page(data, "x", hint).content.strip()


@settings(deadline=None)
@given(st.text(max_size=300), HINTS)
def test_any_text_has_a_form(text, hint):
    form_of(text, hint)


@settings(deadline=None)
@given(MAIL)
def test_any_archive_gives_a_page_or_a_source_error(data):
    with contextlib.suppress(SourceError):
        unpack(data)
    with contextlib.suppress(SourceError):
        make_page(b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n" + data, "x", Named.HTML)


@settings(deadline=None)
@given(st.lists(st.binary(max_size=60)), st.sampled_from(["gzip", "deflate"]))
def test_any_packed_body_unpacks_or_is_a_source_error(chunks, encoding):
    with contextlib.suppress(SourceError):
        list(inflate(chunks, encoding))


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_host_is_judged_without_a_crash(host):
    own_network_name(host)


@pytest.fixture(scope="module")
def _no_name_is_known():
    def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        yield


@pytest.mark.usefixtures("_no_name_is_known")
@settings(deadline=None, max_examples=60)
@given(
    st.one_of(
        st.text(max_size=30),
        st.text(max_size=12).map("http://[{}".format),
        st.text(max_size=12).map("file://{}".format),
    )
)
def test_any_source_gives_a_page_or_a_source_error(source):
    if source not in ("-", ".", ".."):
        with contextlib.suppress(SourceError):
            read(source)
