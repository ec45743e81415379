"""`reader profiles`, and profiles at work in the other commands."""

import json
import wave

import pytest


def test_they_are_listed_and_one_is_printed_to_be_copied(reader, tmp_path):
    names = [json.loads(line)["name"] for line in reader("profiles", "--json").out.splitlines()]
    assert names == ["brisk", "calm", "newsreader", "skim"]
    assert "Fast" in reader("profiles").out
    copied = reader("profiles", "skim").out
    own = tmp_path / "config" / "article-reader" / "profiles"
    own.mkdir(parents=True)
    (own / "bus.toml").write_text(copied.replace("2.0", "3.0"))
    (bus,) = [json.loads(line) for line in reader("profiles", "--json", "bus").out.splitlines()]
    assert bus["rate"] == 3.0


@pytest.mark.parametrize("command", ["export", "batch"])
def test_an_unknown_one_is_one_line_and_nothing_is_written(reader, story, tmp_path, command):
    done = reader(command, story, "-o", "out", "--profile", "brsk")
    assert (done.code, len(done.complaints)) == (1, 1)
    assert "did you mean brisk" in done.complaints[0]
    assert not (tmp_path / "out").exists()


def test_the_reading_is_as_long_as_the_profile_has_it(reader, story, tmp_path):
    seconds = []
    for name in ("calm", "newsreader", "brisk", "skim"):
        assert reader("export", story, "-o", f"{name}.wav", "--profile", name).code == 0
        with wave.open(str(tmp_path / f"{name}.wav")) as sound:
            seconds.append(sound.getnframes() / sound.getframerate())
    assert seconds == sorted(seconds, reverse=True)
    assert seconds[1] > 1.8 * seconds[3]


def test_what_the_command_line_says_is_over_the_profile(reader, story, tmp_path):
    for name, more in (("a", ()), ("b", ("--profile", "skim", "--rate", "1.0", "--pauses", "1.0"))):
        assert reader("export", story, "-o", f"{name}.wav", *more).code == 0
    assert (tmp_path / "a.wav").stat().st_size == (tmp_path / "b.wav").stat().st_size
