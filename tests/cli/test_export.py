"""`reader export`: to a file, to a folder, to a pipe."""

import os
import subprocess
import sys
import wave

import pytest


def seconds(data) -> float:
    with wave.open(str(data)) as sound:
        return sound.getnframes() / sound.getframerate()


def test_an_article_becomes_a_wav_file(reader, story, tmp_path):
    done = reader("export", story, "-o", tmp_path / "a.wav")
    assert (done.code, done.complaints, done.out) == (0, [], "")
    assert seconds(tmp_path / "a.wav") > 10


def test_several_articles_in_one_file_are_as_long_as_each_and_the_pause_between(reader, story, tmp_path):
    reader("export", story, "-o", tmp_path / "one.wav")
    reader("export", story, story, "-o", tmp_path / "two.wav")
    assert seconds(tmp_path / "two.wav") == pytest.approx(2 * seconds(tmp_path / "one.wav") + 2.0, abs=0.01)


def test_in_a_folder_each_article_has_a_file_called_after_its_source(reader, story, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("A note from the quay.\n")
    done = reader("export", story, note, "-o", tmp_path / "spoken")
    assert done.code == 0
    assert sorted(path.name for path in (tmp_path / "spoken").iterdir()) == ["ferry.wav", "note.wav"]


def test_on_standard_output_comes_the_same_sound_as_in_a_file(reader, story, tmp_path):
    reader("export", story, "-o", tmp_path / "a.wav")
    streamed = reader("export", story, "-o", "-").sound
    with wave.open(str(tmp_path / "a.wav")) as sound:
        assert streamed[44:] == sound.readframes(sound.getnframes())
    assert streamed[:4] == b"RIFF"


def test_the_stream_starts_before_the_last_sentence_is_spoken(tmp_path):
    """The first sound can be read while the rest is still to come: the writer then waits until the pipe is read."""
    book = tmp_path / "book.txt"
    book.write_text("The ferry crossed the harbour at noon.\n\n" * 3_000)
    command = [sys.executable, "-m", "reader", "export", "--engine", "tone", str(book), "-o", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as process:
        first = os.read(process.stdout.fileno(), 4096)
        assert first.startswith(b"RIFF")
        assert len(first) > 44
        assert process.poll() is None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_faster_is_shorter(reader, story, tmp_path):
    reader("export", story, "-o", tmp_path / "one.wav")
    reader("export", "--rate", "2", story, "-o", tmp_path / "two.wav")
    assert seconds(tmp_path / "two.wav") == pytest.approx(seconds(tmp_path / "one.wav") / 2, rel=0.05)


def test_a_setting_holds_where_the_command_line_says_nothing(reader, story, tmp_path):
    reader("export", story, "-o", tmp_path / "one.wav", READER_RATE="2")
    reader("export", story, "-o", tmp_path / "two.wav", "--rate", "2")
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--voice", "nobody", "-o", "a.wav"], "nobody"),
        (["--engine", "nothing", "-o", "a.wav"], "there is no engine"),
    ],
)
def test_an_unknown_voice_or_engine_is_one_line_and_leaves_no_file(reader, story, tmp_path, arguments, message):
    done = reader("export", story, *arguments)
    assert done.code == 1
    (complaint,) = done.complaints
    assert message in complaint
    assert not (tmp_path / "a.wav").exists()


@pytest.mark.parametrize("output", ["ferry.html", "a.mp3", "a.WAVE"])
def test_a_file_that_is_no_wav_file_is_refused_and_stays_as_it_was(reader, story, tmp_path, output):
    before = story.read_bytes()
    done = reader("export", story, "-o", output)
    assert done.code == 2
    assert story.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["ferry.html"]


def test_an_old_file_is_replaced_only_when_the_new_one_is_whole(reader, story, tmp_path):
    target = tmp_path / "a.wav"
    target.write_bytes(b"old")
    assert reader("export", "nowhere.html", "-o", target).code == 1
    assert target.read_bytes() == b"old"
    assert reader("export", story, "-o", target).code == 0
    assert seconds(target) > 10


@pytest.mark.parametrize("output", ["a.wav", "-", "spoken/"])
def test_an_article_that_is_far_too_long_is_named_and_the_others_come_out(reader, story, tmp_path, output):
    book = tmp_path / "book.txt"
    book.write_text("\n\n".join(["The ferry crossed the harbour at noon. " * 100] * 1_500))
    done = reader("export", book, story, "-o", output)
    assert done.code == 1
    (complaint,) = done.complaints
    assert complaint.startswith(f"reader: {book}: would take about ")
    target = {"a.wav": tmp_path / "a.wav", "spoken/": tmp_path / "spoken" / "ferry.wav"}.get(output)
    if target:
        assert seconds(target) > 10
    else:
        assert len(done.sound) > 100_000
