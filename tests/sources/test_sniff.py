from __future__ import annotations

import gzip
import io
import tarfile
import zipfile

import pytest

from reader.article import Form
from reader.errors import SourceError
from reader.sources.sniff import Named, form_of, is_mhtml, named, refuse_unreadable


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("a.html", Named.HTML),
        ("A.HTM", Named.HTML),
        ("a.b.xhtml", Named.HTML),
        ("a.mht", Named.HTML),
        ("a.md", Named.MARKDOWN),
        ("a.markdown", Named.MARKDOWN),
        ("a.txt", Named.TEXT),
        ("a.pdf", Named.NOTHING),
        ("README", Named.NOTHING),
        (".html", Named.NOTHING),
    ],
)
def test_a_name_says_what_it_holds(name, hint):
    assert named(name) is hint


def zipped(*names, first=None):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, "x" * 50)
    return buffer.getvalue()


def tarred():
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("page.html"))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF"),
        (b"\n %PDF-1.4 ", "a PDF"),
        (zipped("a.txt"), "a ZIP archive"),
        (zipped("META-INF/container.xml", first="application/epub+zip"), "an e-book"),
        (zipped("content.xml", first="application/vnd.oasis.opendocument.text"), "an OpenDocument file"),
        (zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "a Word document"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "an Office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "an Office document"),
        (gzip.compress(b"<p>rain</p>"), "a gzip archive"),
        (tarred(), "a tar archive"),
        (rb"{\rtf1\ansi Rain}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", r"a picture \(PNG\)"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", r"a picture \(JPEG\)"),
        (b"GIF89a\x01\x00", r"a picture \(GIF\)"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", r"a picture \(WebP\)"),
        (b"\x00\x00\x00\x1cftypavif", r"a picture \(AVIF"),
        (b"<?xml version='1.0'?>\n<!-- a -->\n<svg xmlns='x'>", r"a picture \(SVG\)"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", r"a sound file \(WAV\)"),
        (b"ID3\x03\x00", r"a sound file \(MP3\)"),
        (b"\xff\xfb\x90\x64" + bytes(50), r"a sound file \(MP3\)"),
        (b"fLaC\x00", r"a sound file \(FLAC\)"),
        (b"OggS\x00", r"a sound file \(Ogg\)"),
        (b"\x00\x00\x00\x18ftypmp42", "a video"),
        (b"\x1a\x45\xdf\xa3", "a video"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"SQLite format 3\x00", "a database"),
        (b'<?xml version="1.0"?><rss version="2.0">', "a news feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', "a news feed"),
        (b'{\n  "title": "Rain"}', "data in JSON"),
        (bytes(range(256)) * 16, "a binary file"),
        (bytes(5000), "a binary file"),
    ],
)
def test_what_is_neither_page_nor_text_is_refused_by_name(content, name):
    with pytest.raises(SourceError, match=f"^that is {name}.*, and Reader reads web pages and text; "):
        refuse_unreadable(content)


@pytest.mark.parametrize(
    "content",
    [
        b"<!doctype html><p>Rain</p>",
        b"Plain words.",
        b"BMW said on Monday that it would build more cars in Leipzig, and that none would fly.",
        b"MZ was a maker of motor cycles in Zschopau, well known in its day for two-strokes.",
        b"PK is the short form of penalty kick.",
        b"ID3 tags say what a song is called.",
        b"RIFF is a container format of the nineties, and WAVE files are made of it.",
        b"GIF or JIF? Nobody agrees.",
        b"The %PDF-1.7 mark stands at the start of a file.",
        b"{Stage direction} He goes.",
        b'{"Rain", she said.}',
        b"7z is a packer.",
        b"Rain\0fell\0here, and there were a great many more words than NULs in this file.",
        "Schöne Grüße".encode("cp1252"),
        "昨日の夜".encode("cp932"),
        "昨日の夜".encode("iso2022_jp"),
        "昨日の夜、町に激しい雨が降り".encode("utf-16"),
        "Rain fell all night in the town.".encode("utf-16-le"),
        "Rain fell all night in the town.".encode("utf-16-be"),
        b"",
        b"\0",
    ],
)
def test_pages_and_texts_are_let_through(content):
    refuse_unreadable(content)


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html>\n<html><body><p>Rain.</p></body></html>",
        "\n\n  <!doctype html>\n<title>Rain</title>Rain.",
        '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0" "x">\n<html><p>Rain</p></html>',
        "<!-- saved from url=(0020)https://a.example/ -->\n<html lang=en><head></head><body>Rain</body></html>",
        "<html>Rain.</html>",
        "<HTML>Rain.</HTML>",
        "<body class='a'><p>Rain.</body>",
    ],
)
@pytest.mark.parametrize("hint", list(Named))
def test_a_whole_page_is_html_whatever_its_name(text, hint):
    assert form_of(text, hint) is Form.HTML


@pytest.mark.parametrize(
    "text",
    [
        "<div><p>Rain fell.</p><p>It was cold.</p></div>",
        "<article>\n<h1>Rain</h1>\n<p>It fell.</p>\n</article>\n",
        "<p>Rain.</p>",
        "<p>One.</p><p>Two.</p><p>Three.</p> and a last word",
    ],
)
@pytest.mark.parametrize("hint", [Named.HTML, Named.TEXT, Named.NOTHING])
def test_a_scrap_of_a_page_is_html(text, hint):
    assert form_of(text, hint) is Form.HTML


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell all night.",
        "If a < b and b > c, then a may be either.",
        "<3 was all that she wrote.",
        "<p> is the tag that begins a paragraph, and few writers close it.",
        "<html> is the root of every page.",
        "<!doctype html> tells the browser to keep to the standard.",
        "Write <p>like this</p> for a paragraph.",
        "<ann@news.example> wrote on Monday that the rain had stopped.",
        "<https://news.example/rain> has the whole story.",
        "<Speaker 1> Good evening. <Speaker 2> Good evening.",
        "#rain was what they all wrote about.",
        "# of guests: 12",
        "1. Rain [see note] (2024)",
        "Take a * b * c and be done.",
    ],
)
@pytest.mark.parametrize("hint", [Named.TEXT, Named.NOTHING])
def test_text_stays_text(text, hint):
    assert form_of(text, hint) is Form.TEXT


def test_a_file_named_html_without_a_tag_is_text():
    assert form_of("Rain fell, and 3 < 4. Write to <ann@news.example>.", Named.HTML) is Form.TEXT
    assert form_of("Rain <b>fell</b>.", Named.HTML) is Form.HTML


@pytest.mark.parametrize(
    "text",
    [
        "# Rain\n\nIt fell.\n\n## Later\n\nIt stopped.",
        "# Rain\n\nIt fell, as [the paper](https://news.example/rain) says.",
        "# Rain\n\nIt **really** fell.",
        "# Rain\n\n```\ncode\n```\n",
    ],
)
def test_markdown_is_recognised_where_the_name_says_nothing(text):
    assert form_of(text, Named.NOTHING) is Form.MARKDOWN
    assert form_of(text, Named.TEXT) is Form.TEXT


@pytest.mark.parametrize("text", ["Rain *fell*.", "<div align=center>\n\n# Rain\n\n</div>", "Rain fell."])
def test_a_file_named_markdown_is_markdown(text):
    assert form_of(text, Named.MARKDOWN) is Form.MARKDOWN


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n", True),
        (b"\n\nMIME-Version: 1.0\nContent-Type: Multipart/Related; boundary=x\n\n", True),
        (b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>", True),
        (b"Content-Type: multipart/related\n\n", False),
        (b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n", False),
        (b"Rain: it fell.\n\nMIME-Version: 1.0\nContent-Type: multipart/related\n", False),
        (b"<html>", False),
        (b"", False),
    ],
)
def test_a_web_archive_is_known_by_its_headers(content, expected):
    assert is_mhtml(content) is expected
