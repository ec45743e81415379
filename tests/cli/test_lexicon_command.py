"""`reader lexicon`, and the lexicon at work in the other commands."""

import json
import os
from concurrent.futures import ThreadPoolExecutor

import pytest


def test_what_is_added_is_listed_said_and_forgotten_again(reader, tmp_path):
    assert reader("lexicon", "add", "Tolbrook Quay", "Toll Brook Key").code == 0
    assert reader("lexicon", "add", "--language", "de-AT", "Siobhan", "Schiwon").code == 0
    listed = [json.loads(line) for line in reader("lexicon", "list", "--json").out.splitlines()]
    assert [(entry["written"], entry["said"], entry["language"]) for entry in listed] == [
        ("Tolbrook Quay", "Toll Brook Key", "any"),
        ("Siobhan", "Schiwon", "de"),
    ]
    assert reader("pronounce", "Tolbrook Quay met Siobhan.").out == "Toll Brook Key met Siobhan.\n"
    assert reader("pronounce", "--language", "de", "Siobhan kam.").out == "Schiwon kam.\n"
    assert reader("lexicon", "remove", "Tolbrook Quay").code == 0
    assert reader("pronounce", "Tolbrook Quay met Siobhan.").out == "Tolbrook Quay met Siobhan.\n"
    again = reader("lexicon", "remove", "Siobahn")
    assert again.code == 1
    assert "did you mean Siobhan" in again.complaints[0]


def test_the_file_that_the_environment_names_is_used(reader, tmp_path):
    mine = tmp_path / "mine" / "words.txt"
    reader("lexicon", "add", "quay", "key", READER_LEXICON=str(mine))
    assert mine.read_text() == "quay = key\n"
    assert reader("pronounce", "the Quay", READER_LEXICON=str(mine)).out == "the key\n"
    assert reader("pronounce", "the Quay").out == "the Quay\n"


@pytest.mark.parametrize("command", [("export", "-o", "a.wav"), ("batch", "-o", "out")])
def test_what_is_spoken_is_as_the_lexicon_has_it(reader, story, tmp_path, command):
    def length() -> int:
        assert reader(command[0], story, *command[1:]).code == 0
        return sum(path.stat().st_size for path in tmp_path.rglob("*.wav"))

    before = length()
    reader("lexicon", "add", "ferry", "very slow and very old boat")
    assert length() > before


@pytest.mark.parametrize("arguments", [("add", "a=b", "c"), ("add", " ", "c"), ("add", "#tag", "c"), ("add", "alone")])
def test_what_cannot_stand_in_the_file_is_refused(reader, arguments, tmp_path):
    done = reader("lexicon", *arguments)
    assert (done.code, len(done.complaints)) == (2, 1)


def test_a_file_with_a_wrong_line_is_named_and_not_written_to(reader, tmp_path):
    mine = tmp_path / "words.txt"
    mine.write_text("quay = key\nnothing\n")
    for arguments in (("lexicon", "add", "a", "b"), ("pronounce", "quay"), ("lexicon", "list")):
        done = reader(*arguments, READER_LEXICON=str(mine))
        assert (done.code, len(done.complaints)) == (1, 1)
        assert "line 2" in done.complaints[0]
    assert mine.read_text() == "quay = key\nnothing\n"


def test_words_that_are_added_at_the_same_time_are_all_kept(reader):
    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(lambda number: reader("lexicon", "add", f"word{number}x", "said"), range(12)))
    assert {one.code for one in done} == {0}
    assert len(reader("lexicon", "list", "--json").out.splitlines()) == 12


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_named_and_not_waited_for(reader, tmp_path, kind):
    path = tmp_path / "words.txt"
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    done = reader("pronounce", "quay", READER_LEXICON=str(path))
    assert (done.code, len(done.complaints)) == (1, 1)
    assert "not a file" in done.complaints[0]
