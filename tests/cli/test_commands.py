"""The command line as a whole, and the small commands."""

import json
import os
import re
import subprocess
import sys

import pytest

from reader import __version__

COMMANDS = ["text", "export", "batch", "pronounce", "lexicon", "profiles", "voices", "doctor", "completion"]


def test_version(reader):
    assert __version__ in reader("--version").out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_s_help_has_an_example(reader, command):
    done = reader(command, "--help")
    assert done.code == 0
    assert f"  reader {command}" in done.out
    assert command in reader("--help").out


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing"],
        ["text"],
        ["export", "a.html"],
        ["export", "a.html", "-o", ""],
        ["batch", "a.html", "-o", ""],
        ["batch", "a", "-o", "b", "-j", "0"],
        ["export", "a.html", "-o", "b.wav", "--rate", "nan"],
        ["export", "a.html", "-o", "b.wav", "--quote-pitch", "nan"],
        ["pronounce", "--language", "english", "a"],
        ["pronounce", "--language", "", "a"],
        ["lexicon", "add", "--language", "zz9", "a", "b"],
        ["lexicon", "add", "--language", "de de", "a", "b"],
    ],
)
def test_a_wrong_call_exits_with_2(reader, arguments):
    done = reader(*arguments)
    assert done.code == 2
    (complaint,) = done.complaints
    assert complaint.startswith("reader: ")
    assert "--help" in complaint


def test_the_bare_command_shows_the_help_as_it_is_laid_out(reader):
    assert reader().complaints == reader("--help").out.splitlines()


@pytest.mark.parametrize("call", ["pronounce hello >&-", "pronounce - <&-", "voices >&-", "text nowhere 2>&-"])
def test_a_closed_stream_is_no_traceback(tmp_path, call):
    command = f"{sys.executable} -m reader {call}"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)


def test_a_line_that_never_ends_is_refused(reader):
    done = reader("pronounce", "-", stdin="a" * 1_100_000)
    assert done.code == 1
    assert "over 1 MB" in done.complaints[0]


def test_what_a_person_typed_cannot_command_the_terminal(reader):
    done = reader("text", "no\x1b]0;such\x07file\x9b31m.html")
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in done.complaints[0])


def test_a_wrong_setting_is_one_line(reader):
    done = reader("voices", READER_RATE="fast")
    assert done.code == 1
    assert done.complaints == ["reader: READER_RATE must be a number from 0.5 to 4.0, not 'fast'"]


def test_pronounce_prints_a_line_for_each_line_whatever_it_holds(reader):
    lines = ["It cost $5.", "", "   ", "\x00\x1b[31m", "© — …", "a\tb", "no\x0bbreak\u2028here", "€" * 3000]
    done = reader("pronounce", "-", stdin="\n".join(lines) + "\n")
    assert done.code == 0
    assert len(done.sound.decode().rstrip("\n").split("\n")) == len(lines)
    assert done.out.splitlines()[0] == "It cost 5 dollars."


def test_pronounce_survives_bytes_that_are_no_text(reader):
    done = reader("pronounce", "-", stdin=b"caf\xe9 \xed\xa0\x80 end\n")
    assert done.code == 0
    assert done.out.count("\n") == 1


def test_pronounce_takes_each_argument_as_a_line(reader):
    assert reader("pronounce", "One here.", "Two here.").out.splitlines() == ["One here.", "Two here."]


def test_pronounce_takes_a_text_that_begins_like_an_option(reader):
    assert reader("pronounce", "-5 was the low.").code == 0


@pytest.mark.parametrize("option", ["--voice", "--quote-voice"])
def test_pronounce_names_a_voice_that_is_not_there(reader, option):
    done = reader("pronounce", option, "germn", "a", READER_ENGINE="espeak")
    assert (done.code, len(done.complaints)) == (1, 1)
    assert "German" in done.complaints[0]


def test_pronounce_takes_a_tag_in_any_spelling(reader):
    assert reader("pronounce", "--language", "EN_us", "It cost $5bn.").out == "It cost 5 billion dollars.\n"


def test_pronounce_puts_no_english_into_another_language(reader):
    assert "dollars" not in reader("pronounce", "--language", "de", "Es kostet $5.").out


def test_pronounce_shows_the_sounds_of_what_is_said(reader):
    done = reader("pronounce", "--ipa", "-", "$5", stdin="The quay.\n\n", READER_ENGINE="espeak")
    assert done.out.splitlines() == ["ðə kˈiː", "", "fˈaɪv dˈɒləz"]
    assert reader("pronounce", "--ipa", "--language", "de", "Stadt", READER_ENGINE="espeak").out == "ʃtˈat\n"


def test_pronounce_needs_an_engine_that_tells_its_sounds(reader):
    done = reader("pronounce", "--ipa", "a")
    assert (done.code, len(done.complaints)) == (1, 1)
    assert "--engine espeak" in done.complaints[0]


@pytest.mark.skipif(os.name == "nt", reason="no scripts")
@pytest.mark.parametrize("call", [("pronounce", "--play"), ("lexicon", "test")])
def test_a_text_is_spoken_aloud(reader, tmp_path, call):
    program = tmp_path / "bin" / "paplay"
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nimport sys\nopen({str(tmp_path / 'heard')!r}, 'wb').write(sys.stdin.buffer.read())\n"
    )
    program.chmod(0o755)
    no_device = {"XDG_RUNTIME_DIR": str(tmp_path), "PULSE_SERVER": "none", "PATH": str(program.parent)}
    done = reader(*call, "It cost $5.", "Nobody paid.", **no_device)
    assert (done.code, done.complaints) == (0, [])
    assert len((tmp_path / "heard").read_bytes()) > 2 * 22_050
    program.unlink()
    done = reader(*call, "It cost $5.", **no_device)
    assert (done.code, len(done.complaints)) == (1, 1)
    assert "no sound output" in done.complaints[0]


def test_voices_are_a_table_or_json(reader):
    header, *rows = reader("voices").out.splitlines()
    assert header.split("\t") == ["id", "name", "languages", "gender"]
    objects = [json.loads(line) for line in reader("voices", "--json").out.splitlines()]
    assert [row.split("\t")[0] for row in rows] == [voice["id"] for voice in objects]


def test_voices_of_a_language(reader):
    languages = [
        json.loads(line)["languages"]
        for line in reader("voices", "--json", "--engine", "espeak", "--language", "pt").out.splitlines()
    ]
    assert len(languages) >= 2
    assert all(any(tag.startswith("pt") for tag in tags) for tags in languages)


def test_a_language_that_nobody_speaks_is_one_line(reader):
    done = reader("voices", "--language", "tlh-x-none")
    assert done.code == 1
    assert len(done.complaints) == 1


def test_doctor_finds_the_main_job_working(reader):
    done = reader("doctor")
    assert done.code == 0
    assert "Articles can be read and spoken to files." in done.out
    for what in ("reader", "engine", "sound output", "settings", "temporary folder"):
        assert what in done.out


def test_doctor_says_how_to_mend_a_broken_settings_file(reader, tmp_path):
    (tmp_path / "config" / "article-reader").mkdir(parents=True)
    (tmp_path / "config" / "article-reader" / "settings.toml").write_text("[speech\n")
    done = reader("doctor")
    assert done.code == 1
    assert "not valid TOML" in done.out
    assert "To mend settings:" in done.out


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_doctor_names_the_line_of_a_lexicon_and_the_profile_that_are_wrong(reader, tmp_path):
    words = tmp_path / "words.txt"
    words.write_text("quay = key\noops\n")
    own = tmp_path / "config" / "article-reader" / "profiles"
    own.mkdir(parents=True)
    (own / "bad.toml").write_text("rate")
    done = reader("doctor", READER_LEXICON=str(words))
    assert done.code == 1
    assert "line 2" in done.out
    assert "bad.toml is not valid TOML" in " ".join(done.out.split())


def test_in_a_narrow_terminal_doctor_folds_a_long_path_and_cuts_nothing(tmp_path):
    import pty

    folder = tmp_path / "-".join(["a-long-name"] * 12)
    ours, theirs = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "80", "XDG_CONFIG_HOME": str(folder)}
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "doctor"], stdout=theirs, stderr=subprocess.DEVNULL, env=environment
    )
    os.close(theirs)
    shown = b""
    while piece := _what_comes(ours):
        shown += piece
    os.close(ours)
    process.wait(timeout=60)
    text = re.sub(r"\x1b\[[0-9;]*m", "", shown.decode())
    assert str(folder / "article-reader" / "settings.toml") in re.sub(r"\s+", "", text)
    assert "…" not in text


def _what_comes(terminal):
    try:
        return os.read(terminal, 4096)
    except OSError:  # what Linux says when the other end is closed
        return b""


def test_bash_can_complete_commands(reader, tmp_path):
    script = reader("completion", "bash").out
    checked = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr
    completed = reader(_READER_COMPLETE="bash_complete", COMP_WORDS="reader pro", COMP_CWORD="1").out
    assert "pronounce" in completed
    completed = reader(_READER_COMPLETE="bash_complete", COMP_WORDS="reader text --read credit,cap", COMP_CWORD="3").out
    assert "credit,caption" in completed
