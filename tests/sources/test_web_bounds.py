from __future__ import annotations

import zlib

import pytest

from reader.errors import SourceError
from reader.sources import read
from reader.sources.bodies import LIMIT, inflate
from reader.sources.web import fetch

MEGABYTE = 1024 * 1024


def test_a_host_that_never_answers_is_cut_off(site):
    address = site.serve("/hangs", lambda exchange: exchange.released.wait())
    with pytest.raises(SourceError, match=r"did not deliver the page within 0\.2 seconds; try again"):
        fetch(address, seconds=0.2)


def test_a_host_that_drips_its_page_is_cut_off(site):
    def drip(exchange):
        exchange.send(200, b"<p>", content_length="1000000")
        while not exchange.released.wait(0.01):
            exchange.wfile.write(b"x")

    with pytest.raises(SourceError, match=r"within 0\.3 seconds"):
        fetch(site.serve("/drips", drip), seconds=0.3)


def test_a_host_that_drips_its_headers_is_cut_off(site):
    def drip(exchange):
        exchange.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        while not exchange.released.wait(0.01):
            exchange.wfile.write(b"x")

    with pytest.raises(SourceError, match=r"within 0\.3 seconds"):
        fetch(site.serve("/drips", drip), seconds=0.3)


def test_the_deadline_holds_over_all_redirects_together(site):
    def slowly_on(exchange):
        exchange.released.wait(0.05)
        exchange.send(302, location="/on?" + exchange.path)

    class Endless(dict):
        def __missing__(self, path):
            return slowly_on

    site.answers = Endless()
    with pytest.raises(SourceError, match=r"within 0\.2 seconds"):
        fetch(site.url + "/on", seconds=0.2)


def test_a_hundred_megabytes_without_a_length_are_stopped_on_the_way(site):
    sent = []

    def pour(exchange):
        exchange.send_response(200)
        exchange.send_header("Content-Type", "text/html")
        exchange.end_headers()
        for _ in range(100):
            exchange.wfile.write(b"<p>rain</p>" * (MEGABYTE // 11))
            sent.append(1)

    with pytest.raises(SourceError, match="larger than 20 MB"):
        read(site.serve("/large", pour))
    assert len(sent) < 60


def test_an_announced_length_beyond_the_limit_is_refused_before_the_body(site):
    address = site.serve("/large", lambda exchange: exchange.send(200, b"<p>", content_length=str(100 * MEGABYTE)))
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read(address)


@pytest.mark.parametrize("length", ["-5", "many", "9" * 400])
def test_a_nonsensical_length_is_no_crash(site, length):
    with pytest.raises(SourceError):
        read(site.serve("/odd", lambda exchange: exchange.send(200, b"<p>x</p>", content_length=length)))


def test_a_page_shorter_than_announced_is_said_to_have_broken_off(site):
    with pytest.raises(SourceError, match="broke off"):
        read(site.serve("/short", lambda exchange: exchange.send(200, b"<p>Half", content_length="5000")))


@pytest.mark.parametrize(("encoding", "window"), [("gzip", 31), ("deflate", 15), ("deflate", -15)])
def test_a_decompression_bomb_is_stopped_at_the_limit(site, encoding, window):
    packer = zlib.compressobj(9, wbits=window)
    bomb = b"".join(packer.compress(b"a" * MEGABYTE) for _ in range(LIMIT // MEGABYTE + 5)) + packer.flush()
    assert len(bomb) < LIMIT / 500
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read(site.serve_page("/bomb", bomb, content_encoding=encoding))


def test_a_bomb_in_one_chunk_is_unpacked_in_small_pieces_and_only_as_far_as_asked():
    bomb = zlib.compress(b"a" * (50 * MEGABYTE))
    pieces = inflate([bomb], "deflate")
    assert [len(next(pieces)) for _ in range(3)] == [64 * 1024] * 3


@pytest.mark.parametrize("size", [1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 128 * 1024, 300_000])
@pytest.mark.parametrize(("encoding", "window"), [("gzip", 31), ("deflate", 15), ("deflate", -15)])
@pytest.mark.parametrize("step", [1, 7, 1_000_000])
def test_a_body_is_whole_wherever_it_is_cut(size, encoding, window, step):
    def packed(body):
        packer = zlib.compressobj(wbits=window)
        return packer.compress(body) + packer.flush()

    members = packed(b"a" * size) + (packed(b"b") + bytes(5) if encoding == "gzip" else b"")
    chunks = [members[start : start + step] for start in range(0, len(members), step)]
    expected = b"a" * size + (b"b" if encoding == "gzip" else b"")
    assert b"".join(inflate(chunks, encoding)) == expected


def test_endless_padding_after_a_packed_body_is_not_read():
    def padded():
        yield zlib.compress(b"rain")
        yield bytes(10)
        pytest.fail("read on after the end")

    assert b"".join(inflate(padded(), "deflate")) == b"rain"


def test_a_host_that_does_not_speak_http_is_one_clear_line(site):
    address = site.serve("/odd", lambda exchange: exchange.wfile.write(b"SSH-2.0-OpenSSH\r\n\r\n"))
    with pytest.raises(SourceError, match="does not speak HTTP"):
        read(address)


def test_endless_headers_are_one_clear_line(site):
    def pour(exchange):
        exchange.wfile.write(b"HTTP/1.1 200 OK\r\n")
        exchange.wfile.write(b"X: y\r\n" * 100_000)

    with pytest.raises(SourceError, match="does not speak HTTP"):
        read(site.serve("/odd", pour))
