"""Nothing half-written is left under a final name."""

import errno
import sys
from pathlib import Path

import pytest

from reader.errors import ExportError
from reader.export.target import make_folder, part_of, replacing


class BrokenError(Exception):
    pass


def fail_halfway(path):
    with replacing(path) as stream:
        stream.write(b"half")
        raise BrokenError


def test_a_file_has_its_final_name_only_when_it_is_whole(tmp_path):
    path = tmp_path / "a.wav"
    with replacing(path) as stream:
        stream.write(b"whole")
        assert not path.exists()
    assert path.read_bytes() == b"whole"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.wav"]


def test_a_failure_on_the_way_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.wav"
    path.write_bytes(b"old")
    with pytest.raises(BrokenError):
        fail_halfway(path)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.wav"]


def test_a_folder_in_the_file_s_place_is_an_error_of_one_line(tmp_path):
    with pytest.raises(ExportError, match="it is a folder"), replacing(tmp_path):
        pass


def test_a_missing_folder_is_an_error(tmp_path):
    with pytest.raises(ExportError) as caught, replacing(tmp_path / "nowhere" / "a.wav"):
        pass
    assert str(caught.value).endswith("a.wav: its folder does not exist; make it first")


def test_a_folder_that_exists_is_not_said_to_be_missing(tmp_path, monkeypatch):
    def vanish(*_arguments):
        raise FileNotFoundError(errno.ENOENT, "No such file or directory")

    monkeypatch.setattr(Path, "replace", vanish)
    with pytest.raises(ExportError) as caught, replacing(tmp_path / "a.wav"):
        pass
    assert str(caught.value).endswith("a.wav: No such file or directory")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_device_is_an_error():
    with pytest.raises(ExportError, match="No space left"), replacing(Path("/dev/full")) as stream:
        stream.write(b"sound")


def test_a_folder_is_made_with_those_above_it(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_in_the_folder_s_way_is_an_error(tmp_path):
    (tmp_path / "a").write_text("in the way")
    with pytest.raises(ExportError, match="cannot make the folder"):
        make_folder(tmp_path / "a" / "b")


def test_a_link_is_written_through(tmp_path):
    (tmp_path / "real.wav").write_bytes(b"old")
    (tmp_path / "link.wav").symlink_to("real.wav")
    with replacing(tmp_path / "link.wav") as stream:
        stream.write(b"new")
    assert (tmp_path / "link.wav").is_symlink()
    assert (tmp_path / "real.wav").read_bytes() == b"new"


def test_a_link_planted_in_the_unfinished_file_s_place_is_not_written_through(tmp_path):
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    part_of(tmp_path / "a.wav").symlink_to(victim)
    with replacing(tmp_path / "a.wav") as stream:
        stream.write(b"sound")
    assert victim.read_bytes() == b"precious"
    assert (tmp_path / "a.wav").read_bytes() == b"sound"
    assert not (tmp_path / "a.wav").is_symlink()


def test_a_link_that_leads_to_itself_is_replaced(tmp_path):
    (tmp_path / "a.wav").symlink_to("a.wav")
    with replacing(tmp_path / "a.wav") as stream:
        stream.write(b"sound")
    assert (tmp_path / "a.wav").read_bytes() == b"sound"


def test_the_longest_name_that_a_file_can_have_is_written(tmp_path):
    path = tmp_path / ("n" * 251 + ".wav")
    with replacing(path) as stream:
        stream.write(b"sound")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="a leading dot hides nothing on Windows")
def test_a_part_is_hidden_and_stands_beside_its_file(tmp_path):
    part = part_of(tmp_path / "a.wav")
    assert part.parent == tmp_path
    assert part.name.startswith(".")
