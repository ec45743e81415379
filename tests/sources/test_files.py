from __future__ import annotations

import gzip
import io
import os
import socket
import sys
import tracemalloc

import lxml.html
import pytest

from reader.article import Form
from reader.errors import SourceError
from reader.sources import expand, read


def refusal(source):
    with pytest.raises(SourceError) as caught:
        read(str(source))
    message = str(caught.value)
    assert "\n" not in message
    assert "; " in message, "it says what to do next"
    return message


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("rain.html", "<p>Rain fell.</p>", Form.HTML),
        ("rain.htm", "No tag here.", Form.TEXT),
        ("rain.txt", "<!doctype html><p>Rain fell.</p>", Form.HTML),
        ("rain.txt", "# Rain\n\n## It fell", Form.TEXT),
        ("rain.md", "Rain *fell*.", Form.MARKDOWN),
        ("rain", "# Rain\n\n## It fell", Form.MARKDOWN),
        ("rain.unknown", "Rain fell.", Form.TEXT),
    ],
)
def test_a_file_is_read_for_what_it_holds(tmp_path, name, content, form):
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    page = read(str(file))
    assert (page.source, page.form, page.content) == (str(file), form, content)
    assert page.url is None
    assert page.fetched_at is None


@pytest.mark.parametrize("name", ["rain in spring.html", "дождь.html", "rain:today.html", "100% rain#1?.html", "-"])
def test_odd_names_are_read(tmp_path, monkeypatch, name):
    if os.name == "nt" and set(name) & set(":?"):
        pytest.skip("Windows has no such names")
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("<p>Rain</p>")
    assert read("./" + name if name == "-" else name).content == "<p>Rain</p>"


def test_the_address_that_a_saved_page_came_from_is_its_url(tmp_path):
    file = tmp_path / "rain.html"
    file.write_text(
        "<!DOCTYPE html>\n<!-- saved from url=(0025)https://news.example/rain -->\n<html><p>Rain</p></html>"
    )
    assert read(str(file)).url == "https://news.example/rain"
    file.write_text(
        "<!DOCTYPE html> <html><!--\n Page saved with a tool\n url: https://news.example/b \n saved: x\n--><p>Rain</p>"
    )
    assert read(str(file)).url == "https://news.example/b"
    file.write_text("<!-- saved from url=(0016)file:///rain.htm --><html><p>Rain</p></html>")
    assert read(str(file)).url is None


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    assert "there is no file of that name" in refusal(tmp_path / "missing.html")


def test_an_empty_name_is_not_the_folder_that_one_is_in():
    assert "names nothing" in refusal("")
    assert expand([""]) == [""]


@pytest.mark.parametrize("content", [b"", b"\n \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\n ".encode("utf-16")])
def test_an_empty_file_is_said_to_be_empty(tmp_path, content):
    file = tmp_path / "empty.txt"
    file.write_bytes(content)
    assert "is empty" in refusal(file)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("report.pdf", b"%PDF-1.5\n", "a PDF"),
        ("report.html", b"%PDF-1.5\n", "a PDF"),
        ("page.html", gzip.compress(b"<p>Rain</p>"), "a gzip archive"),
        ("book.txt", bytes(range(256)) * 40, "a binary file"),
    ],
)
def test_what_is_neither_page_nor_text_is_refused_by_name(tmp_path, name, content, says):
    file = tmp_path / name
    file.write_bytes(content)
    assert f"that is {says}, and Reader reads web pages and text; " in refusal(file)


def test_a_folder_where_a_file_is_wanted_is_said_to_be_one(tmp_path):
    assert "that is a folder" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.html")
    assert "a device or a pipe" in refusal(tmp_path / "pipe.html")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs device files")  # noqa: PTH110
def test_a_device_is_refused():
    assert "a device or a pipe" in refusal("/dev/zero")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a user with limits")
def test_a_file_that_may_not_be_read_is_said_so(tmp_path):
    file = tmp_path / "locked.html"
    file.write_text("<p>Rain</p>")
    file.chmod(0)
    assert "may not be read" in refusal(file)


@pytest.mark.parametrize("name", ["rain\0.html", "r" * 5000, "\ud800rain.html"])
def test_an_impossible_name_is_one_clear_line(name):
    refusal(name)


def test_a_hundred_megabytes_are_refused_in_little_memory(tmp_path):
    file = tmp_path / "large.html"
    with file.open("wb") as large:
        large.write(b"<!doctype html><p>Rain")
        large.truncate(100 * 1024 * 1024)
        large.seek(0)
        for _ in range(21):
            large.write(b"<p>rain fell</p>" * 65536)
    tracemalloc.start()
    try:
        assert "larger than 20 MB" in refusal(file)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 60 * 1024 * 1024


def test_two_hundred_thousand_words_are_read_in_small_memory(tmp_path):
    file = tmp_path / "long.txt"
    file.write_text("words and " * 100_000)
    tracemalloc.start()
    try:
        page = read(str(file))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(page.content.split()) == 200_000
    assert peak < 12 * len(page.content)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<p>Ra\0in fell.</p>", "Rain fell."),
        (b"<p>Rain \xed\xa0\x80fell.</p>", "Rain \ufffdfell."),
        (b"<p>Rain \xff\xfe fell.</p>", "Rain ÿþ fell."),
    ],
)
def test_faulty_characters_do_not_stop_a_page(tmp_path, content, expected):
    file = tmp_path / "faulty.html"
    file.write_bytes(content)
    assert lxml.html.fromstring(read(str(file)).content).text_content() == expected


@pytest.fixture
def stdin(monkeypatch):
    def put(content):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return put


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"Rain fell.", Form.TEXT),
        (b"<html><p>Rain</p></html>", Form.HTML),
        (b"# Rain\n\n## It fell", Form.MARKDOWN),
        ("Žluťoučký kůň".encode("utf-16"), Form.TEXT),
    ],
)
def test_standard_input_is_read_for_what_it_holds(stdin, content, form):
    stdin(content)
    page = read("-")
    assert (page.source, page.form) == ("-", form)


def test_empty_standard_input_is_said_to_be_empty(stdin):
    stdin(b"")
    assert "is empty" in refusal("-")


def test_endless_standard_input_is_cut_off(monkeypatch):
    class Endless(io.RawIOBase):
        def readable(self):
            return True

        def readinto(self, buffer):
            buffer[:] = b"x" * len(buffer)
            return len(buffer)

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Endless())))
    assert "larger than 20 MB" in refusal("-")


def test_a_missing_standard_input_is_said_so(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert "there is no standard input" in refusal("-")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")
def test_a_socket_file_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.html")
        assert "a device or a pipe" in refusal("socket.html")
