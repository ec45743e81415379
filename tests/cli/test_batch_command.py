"""`reader batch`: what it prints and where the files go. What happens to processes is in tests/test_batch.py."""

import json
import os
import pty
import re
import subprocess
import sys

import pytest


@pytest.fixture
def folder(story, tmp_path):
    folder = tmp_path / "pages"
    (folder / "inner").mkdir(parents=True)
    (folder / "ferry.html").write_bytes(story.read_bytes())
    (folder / "inner" / "note.md").write_text("# A note\n\nWritten on the quay.\n")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def test_every_page_of_a_folder_gets_a_wav_file_and_the_end_is_one_line(reader, folder, tmp_path):
    done = reader("batch", folder, "-o", tmp_path / "out")
    assert (done.code, done.out) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["ferry.wav", "note.wav"]
    (summary,) = done.complaints
    assert re.match(r"2 of 2 spoken to .*out, 0 failed: [\d,]+ words, .* of sound in ", summary)


def test_failures_are_told_and_counted_and_the_others_come_out(reader, folder, tmp_path):
    (folder / "empty.html").write_bytes(b"")
    (folder / "paper.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    done = reader("batch", folder, "nowhere.html", "-o", tmp_path / "out", "--jobs", 2)
    assert done.code == 1
    *complaints, summary = done.complaints
    assert summary.startswith("2 of 5 spoken to ")
    assert "3 failed" in summary
    assert sorted(line.split(": ")[1].rsplit("/", 1)[-1] for line in complaints) == [
        "empty.html", "nowhere.html", "paper.txt",
    ]  # fmt: skip
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["ferry.wav", "note.wav"]


def test_standard_input_can_be_one_of_the_sources(reader, tmp_path):
    done = reader("batch", "-", "-o", tmp_path / "out", stdin="Hello from the quay.")
    assert done.code == 0
    assert (tmp_path / "out" / "stdin.wav").exists()


def test_an_unknown_voice_is_told_once_and_not_for_every_source(reader, folder, tmp_path):
    done = reader("batch", folder, "--voice", "nobody", "-o", tmp_path / "out")
    assert done.code == 1
    assert len(done.complaints) == 1


def test_a_folder_that_cannot_be_made_is_one_line(reader, folder, tmp_path):
    (tmp_path / "out").write_text("in the way")
    done = reader("batch", folder, "-o", tmp_path / "out" / "deeper")
    assert done.code == 1
    (complaint,) = done.complaints
    assert "cannot make the folder" in complaint


def test_json_tells_which_file_each_source_became(reader, folder, tmp_path):
    done = reader("batch", folder / "ferry.html", "nowhere.html", "-o", tmp_path / "out", "--json")
    ferry, nowhere = sorted(map(json.loads, done.out.splitlines()), key=lambda told: told["source"] == "nowhere.html")
    assert ferry["source"] == str(folder / "ferry.html")
    assert ferry["file"] == str(tmp_path / "out" / "ferry.wav")
    assert ferry["seconds"] > 10
    assert ferry["error"] is None
    assert nowhere["file"] is None
    assert nowhere["error"]


def test_nothing_to_do_is_a_failure(reader, tmp_path):
    done = reader("batch", "nowhere.html", "-o", tmp_path / "out")
    assert done.code == 1
    assert done.complaints[-1].startswith("0 of 1 spoken")
    assert not (tmp_path / "out" / "nowhere.wav").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_a_bar_shows_the_progress(folder, tmp_path):
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "reader", "batch", str(folder), "-o", str(tmp_path / "out"), "--engine", "tone"]
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100", "HOME": str(tmp_path)}
    process = subprocess.Popen(command, stderr=theirs, stdout=subprocess.DEVNULL, cwd=tmp_path, env=environment)
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # what Linux says when the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert process.wait(timeout=60) == 0
    assert b"Speaking" in shown
    assert b"2/2" in shown
    assert b"2 of 2 spoken" in shown
