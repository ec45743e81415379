"""A command loads what it uses and nothing else: seen in a fresh process, by what is in `sys.modules` at its end."""

import json
import subprocess
import sys

import pytest

_REPORT = """
import json, sys
from reader.cli.app import run
code = run({arguments!r})
print(json.dumps([code, sorted(name for name in sys.modules if "." not in name)]), file=sys.stderr)
"""

_HEAVY = {
    "textual",
    "lxml",
    "readability",
    "httpx",
    "av",
    "miniaudio",
    "pyttsx3",
    "rich",
    "markdown_it",
    "numpy",
    "asyncio",
}


def loaded(*arguments: str) -> set[str]:
    script = _REPORT.format(arguments=list(arguments))
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, timeout=60, check=True)
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code == 0, done.stderr
    return set(modules)


def test_version_and_help_load_almost_nothing():
    for arguments in (["--version"], ["--help"]):
        assert loaded(*arguments) & (_HEAVY | {"sentencex", "platformdirs", "tomllib"}) == set()


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "ferry.html"
    paragraph = "<p>The ferry crossed the harbour at noon, and the whole town came down to the quay to see it.</p>"
    path.write_text(f"<html><head><title>Ferry</title></head><body><article>{paragraph * 5}</article></body></html>")
    return path


def test_the_batch_loads_neither_the_screen_nor_the_sound_card_nor_the_network(page, tmp_path):
    out = tmp_path / "out"
    modules = loaded("batch", str(page), "-o", str(out), "--engine", "tone", "--jobs", "1")
    assert modules & {"textual", "miniaudio", "httpx", "av"} == set()
    assert (out / "ferry.wav").exists()


def test_what_a_batch_worker_does_loads_them_as_little(page, tmp_path):
    script = f"""
import json, pathlib, sys
from reader.batch import Job, perform
from reader.narration.narrate import Delivery
result = perform(Job({str(page)!r}, pathlib.Path({str(tmp_path / "a.wav")!r}), Delivery(), "tone"))
assert result.error is None, result.error
print(json.dumps([name for name in sys.modules]))
"""
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert set(json.loads(done.stdout)) & {"textual", "miniaudio", "httpx", "av", "rich"} == set()


def test_reading_a_text_needs_no_html_parser(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("The ferry crossed the harbour at noon. The town watched.\n")
    assert loaded("text", str(path)) & _HEAVY == set()


def test_a_headline_is_announced_before_anything_looks_for_the_body(tmp_path):
    page = tmp_path / "ferry.html"
    paragraph = "<p>The ferry crossed the harbour at noon, and the whole town came down to the quay to see it.</p>"
    page.write_text(f"<html lang='en'><head><title>Ferry</title></head><body>{paragraph * 30}</body></html>")
    script = f"""
import sys
from reader.load import load
def announce(headline):
    print(headline.title, headline.language, "readability" in sys.modules)
article = load({str(page)!r}, announce=announce)
print(article.title, article.language, "readability" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == ["Ferry en False", "Ferry en True"]


def test_pronouncing_needs_no_engine():
    assert loaded("pronounce", "It cost $5.") & _HEAVY == set()
