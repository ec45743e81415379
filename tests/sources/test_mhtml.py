from __future__ import annotations

import base64
import quopri

import pytest

from reader.article import Form
from reader.errors import SourceError
from reader.sources import read
from reader.sources.mhtml import unpack

HTML = "<html><body><p>Café “Noir” = 10 €</p></body></html>"


def part(body, *headers):
    return "\r\n".join(headers).encode() + b"\r\n\r\n" + body + b"\r\n"


def archive(*parts, headers=(), kind='multipart/related; type="text/html"'):
    head = "\r\n".join(
        ["From: <Saved by a browser>", *headers, "MIME-Version: 1.0", f'Content-Type: {kind};\r\n\tboundary="==edge=="']
    )
    return head.encode() + b"\r\n\r\n" + b"".join(b"--==edge==\r\n" + each for each in parts) + b"--==edge==--\r\n"


def page_part(html=HTML, charset="utf-8", *headers):
    return part(
        quopri.encodestring(html.encode(charset)),
        f'Content-Type: text/html; charset="{charset}"',
        "Content-Transfer-Encoding: quoted-printable",
        *headers,
    )


PICTURE = part(
    base64.encodebytes(b"\x89PNG" + bytes(90)), "Content-Type: image/png", "Content-Transfer-Encoding: base64"
)


def test_a_saved_archive_is_read_as_the_page_in_it(tmp_path):
    file = tmp_path / "rain.mhtml"
    file.write_bytes(archive(page_part(), PICTURE, headers=["Snapshot-Content-Location: https://news.example/rain"]))
    page = read(str(file))
    assert (page.form, page.content, page.url) == (Form.HTML, HTML, "https://news.example/rain")


def test_an_archive_is_known_under_any_name(tmp_path):
    file = tmp_path / "rain.txt"
    file.write_bytes(archive(page_part()))
    assert read(str(file)).content == HTML


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-15"])
def test_the_charset_of_the_part_counts(tmp_path, charset):
    file = tmp_path / "rain.mht"
    html = "<p>Café, 10 euros, “noir”</p>" if charset != "iso-8859-15" else "<p>Café, 10 €</p>"
    file.write_bytes(archive(page_part(html, charset)))
    assert read(str(file)).content == html


def test_a_base64_page_and_its_content_location_are_read():
    page = unpack(
        archive(
            PICTURE,
            part(
                base64.encodebytes(HTML.encode()),
                "Content-Type: text/html",
                "Content-Transfer-Encoding: base64",
                "Content-Location: https://news.example/a/very/long/\r\n address",
            ),
        )
    )
    assert page.content == HTML.encode()
    assert page.url == "https://news.example/a/very/long/address"


def test_the_page_is_the_part_that_start_names_and_not_the_first_frame():
    frame = page_part("<p>Advertisement</p>", "utf-8", "Content-ID: <frame@x>")
    main = page_part(HTML, "utf-8", "Content-ID: <main@x>")
    assert unpack(archive(frame, main, kind='multipart/related; start="<main@x>"')).content == HTML.encode()


def test_the_page_is_the_part_saved_from_the_address_of_the_archive():
    frame = page_part("<p>Advertisement</p>", "utf-8", "Content-Location: https://ads.example/")
    main = page_part(HTML, "utf-8", "Content-Location: https://news.example/rain")
    saved = archive(frame, main, headers=["Snapshot-Content-Location: https://news.example/rain"])
    assert unpack(saved).content == HTML.encode()


def test_a_page_alone_in_its_archive_is_read():
    saved = b"MIME-Version: 1.0\r\n" + page_part()
    assert unpack(saved).content.strip() == HTML.encode()


def test_a_page_one_level_down_is_read():
    inner = b'Content-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\n' + page_part() + b"--in--\r\n"
    assert unpack(archive(inner, PICTURE)).content == HTML.encode()


def test_a_page_keeps_lines_that_only_look_like_a_boundary():
    html = "<p>--==edge</p>\n--==\n<p>--==edge==</p>"
    assert unpack(archive(part(html.encode(), "Content-Type: text/html"))).content == html.encode()


def test_a_local_content_location_is_no_address():
    saved = archive(page_part(HTML, "utf-8", "Content-Location: file:///C:/rain.htm"))
    assert unpack(saved).url is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (archive(PICTURE), "holds no page"),
        (archive(), "holds no page"),
        (archive(page_part("")), "is empty"),
        (archive(*[PICTURE] * 6000), "too many parts"),
        (archive(*[b"\r\n"] * 6000), "too many parts"),
        (b"MIME-Version: 1.0\n" + b'Content-Type: multipart/related; boundary="a"\n\n--a\n' * 5000, "too many parts"),
        (b"MIME-Version: 1.0\n" + b"Content-Type: message/rfc822\n\n" * 3000, "holds no page"),
        (archive(part(b"<p>x</p>", "Content-Type: text/html;" + "\r\n a=b;" * 100_000)), "holds no page"),
        (archive(part(b"<p>x</p>", "X: y\r\n" * 100_000 + "Content-Type: text/html")), "holds no page"),
    ],
)
def test_an_archive_without_a_readable_page_is_one_clear_line(content, says):
    with pytest.raises(SourceError, match=says):
        unpack(content)


def test_a_truncated_archive_still_gives_the_page_that_is_there():
    assert unpack(archive(page_part(), PICTURE)[:-120]).content == HTML.encode()


def test_an_address_keeps_no_command_to_the_terminal():
    saved = archive(page_part(), headers=["Snapshot-Content-Location: https://news.example/\x1b[2Jrain\x07"])
    assert unpack(saved).url == "https://news.example/[2Jrain"
