"""Bad input: one clear line, exit code 1, no traceback, nothing half-written. In a batch the others still come out."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
NO_ARTICLE = (
    b"<!doctype html><html><head><title>Nothing</title></head><body><nav><a href='/'>Home</a></nav></body></html>"
)

BAD_FILES = {
    "empty.html": b"",
    "blank.txt": b" \n\n \t\n",
    "binary.txt": bytes(range(256)) * 64,
    "paper.html": PDF,
    "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "archive.html": gzip.compress(b"<p>Hello</p>" * 100),
    "nothing.html": NO_ARTICLE,
    "script.html": b"<html><body><script>document.write('x')</script></body></html>",
}


def assert_one_clear_line(done, about: str) -> str:
    assert done.code == 1
    assert done.sound == b""
    (complaint,) = done.complaints
    assert complaint.startswith(f"reader: {about}: ")
    said = complaint.removeprefix(f"reader: {about}: ")
    assert 10 < len(said) < 250
    return said


@pytest.mark.parametrize("name", BAD_FILES)
@pytest.mark.parametrize("command", ["text", "export"])
def test_a_bad_file_is_one_clear_line_and_leaves_nothing(reader, tmp_path, name, command):
    path = tmp_path / name
    path.write_bytes(BAD_FILES[name])
    done = reader(command, path, *(["-o", "a.wav"] if command == "export" else []))
    assert_one_clear_line(done, str(path))
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("source", "says"),
    [("nowhere.html", "no file"), ("ftp://host/page", "ftp"), ("", "no"), ("paper.html", "PDF")],
)
def test_the_line_names_what_is_the_matter(reader, tmp_path, source, says):
    (tmp_path / "paper.html").write_bytes(PDF)
    done = reader("text", source)
    assert done.code == 1
    (complaint,) = done.complaints
    assert says.lower() in complaint.lower()


def test_a_hundred_megabytes_of_html_are_refused(reader, tmp_path):
    path = tmp_path / "huge.html"
    with path.open("wb") as stream:
        stream.write(b"<html><body>")
        for _ in range(100):
            stream.write(b"<p>Words.</p>" * 80_000)
    assert "20 MB" in assert_one_clear_line(reader("text", path), str(path))


def test_fifty_thousand_nested_elements_are_read_or_refused_but_do_no_harm(reader, tmp_path):
    path = tmp_path / "deep.html"
    path.write_text("<html><body>" + "<div>" * 50_000 + "<p>Deep down is a sentence.</p>" + "</div>" * 50_000)
    done = reader("text", path)
    assert done.code in (0, 1)
    assert len(done.complaints) == done.code
    assert not any("Traceback" in line for line in done.complaints)


@pytest.mark.parametrize("content", [b"Before\x00after.\n", b"Lone \xed\xa0\x80 surrogate.\n", b"caf\xe9 latin\n"])
def test_odd_characters_do_not_keep_a_text_from_being_read(reader, tmp_path, content):
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    assert reader("text", path).code == 0
    assert reader("export", path, "-o", "a.wav").code == 0


full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")


@full
def test_a_full_disk_is_one_line(reader, story):
    done = reader("export", story, "-o", "/dev/full")
    assert done.code == 1
    (complaint,) = done.complaints
    assert "No space left" in complaint


@full
@pytest.mark.parametrize("command", ["text {}", "export {} -o -", "voices", "pronounce hello"])
def test_a_full_disk_behind_standard_output_is_one_line(reader, story, command):
    call = f"{sys.executable} -m reader {command.format(story)} > /dev/full"
    done = subprocess.run(
        ["bash", "-c", call], capture_output=True, text=True, timeout=60, cwd=story.parent, check=False
    )
    assert done.returncode == 1
    (complaint,) = done.stderr.splitlines()
    assert complaint == "reader: cannot write the output: No space left on device"


def test_a_folder_that_cannot_be_written_is_one_line(reader, story, tmp_path):
    done = reader("export", story, "-o", tmp_path / "nowhere" / "a.wav")
    assert done.code == 1
    target = tmp_path / "nowhere" / "a.wav"
    assert done.complaints == [f"reader: cannot write {target}: its folder does not exist; make it first"]


def test_a_page_that_is_not_there_is_one_line(reader, site):
    address = site.serve("/gone", lambda exchange: exchange.send(404, b"<p>Not here</p>"))
    assert "404" in assert_one_clear_line(reader("text", address), address)


def test_a_password_in_an_address_is_not_shown(reader, site):
    address = site.serve("/gone", lambda exchange: exchange.send(404, b"")).replace("://", "://ana:secret@")
    complaint = " ".join(reader("text", address).complaints)
    assert "404" in complaint
    assert "secret" not in complaint


def test_a_circle_of_redirects_is_one_line(reader, site):
    address = site.redirect("/a", "/b")
    site.redirect("/b", "/a")
    assert "redirect" in assert_one_clear_line(reader("text", address), address)


def test_a_pdf_on_the_web_is_refused_by_name(reader, site):
    address = site.serve_page("/paper", PDF, content_type="application/pdf")
    assert "PDF" in assert_one_clear_line(reader("text", address), address)


def test_a_good_page_on_the_web_is_read(reader, site, story):
    address = site.serve_page("/ferry", story.read_bytes())
    assert reader("text", address).out.startswith("Ferry returns")


def test_in_a_batch_the_others_still_come_out(reader, story, site, tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "good.html").write_bytes(story.read_bytes())
    for name, content in BAD_FILES.items():
        (folder / name).write_bytes(content)
    gone = site.serve("/gone", lambda exchange: exchange.send(404, b""))
    done = reader("batch", folder, gone, "nowhere.html", "-o", tmp_path / "out")
    bad = len(BAD_FILES) + 2
    assert done.code == 1
    assert done.complaints[-1].startswith(f"1 of {bad + 1} spoken")
    assert f"{bad} failed" in done.complaints[-1]
    assert len(done.complaints) == bad + 1
    assert [entry.name for entry in (tmp_path / "out").iterdir()] == ["good.wav"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to become somebody without rights"
)
@pytest.mark.parametrize("output", ["locked/in/a.wav", "locked/in/"])
def test_a_folder_that_may_not_be_entered_is_one_line(tmp_path, output):
    (tmp_path / "locked").mkdir(mode=0o700)
    # All is imported first: where Python itself lies need not be open to everybody.
    script = f"""
import os
from pathlib import Path
from reader.errors import ExportError
from reader.export.target import is_folder, make_folder, replacing
os.setgroups([]); os.setgid(65534); os.setuid(65534)
target = Path({str(tmp_path / output)!r})
try:
    if is_folder(target) or {output.endswith("/")}:
        make_folder(target)
    else:
        with replacing(target):
            pass
except ExportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    assert "Permission denied; choose a place that you may write to" in done.stdout
