from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from reader.errors import SourceError
from reader.sources import read


def test_a_file_address_that_the_user_typed_is_read(tmp_path):
    file = tmp_path / "rain & wind 100%.html"
    file.write_text("<p>Rain</p>")
    page = read(file.as_uri() + "#end")
    assert page.content == "<p>Rain</p>"
    assert page.source == file.as_uri() + "#end"
    assert read(file.as_uri().replace("file://", "file://localhost")).content == "<p>Rain</p>"


def test_a_file_address_on_another_machine_is_refused():
    with pytest.raises(SourceError, match="names another machine"):
        read("file://server/share/rain.html")


@pytest.mark.parametrize("scheme", ["ftp", "gopher", "FTP", "chrome-extension", "view-source+x"])
def test_an_unknown_scheme_is_refused_by_name(scheme):
    with pytest.raises(SourceError, match=f"does not read {scheme.lower().replace('+', '.')}: addresses"):
        read(f"{scheme}://news.example/rain")


@pytest.mark.parametrize(
    "source", ["mailto:ann@news.example", "data:text/html,<p>x", "javascript:alert(1)", "about:blank"]
)
def test_a_scheme_without_slashes_is_refused_by_name_too(source):
    with pytest.raises(SourceError, match=f"does not read {source.partition(':')[0]}: addresses"):
        read(source)


@pytest.mark.parametrize("source", [r"C:\pages\rain.html", "C:/pages/rain.html", "c:rain.html"])
def test_a_drive_letter_is_no_scheme(source):
    with pytest.raises(SourceError, match="there is no file of that name; check"):
        read(source)


@pytest.mark.parametrize(
    "source",
    [
        "example.com",
        "example.com/news",
        "www.example.co.uk/a?b=c",
        "localhost:8000/rain.html",
        "127.0.0.1/x",
        "news.example:80",
    ],
)
def test_a_host_without_its_scheme_is_told_to_the_user(source):
    with pytest.raises(SourceError, match="there is no file of that name; for a web page write https:// before it"):
        read(source)


@pytest.mark.parametrize(
    "source", ["rain.html", "notes.md", "folder/rain.html", "rain", "my story.com.txt", "report.pdf"]
)
def test_a_missing_file_is_not_taken_for_a_host(source):
    with pytest.raises(SourceError, match="there is no file of that name; check"):
        read(source)


def test_a_file_that_is_named_like_a_host_is_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "example.com").write_text("Rain fell.")
    assert read("example.com").content == "Rain fell."


def loaded_after(code):
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"],
        capture_output=True,
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    return set(json.loads(told.stdout))


def test_importing_the_room_loads_next_to_nothing():
    loaded = loaded_after("import reader.sources")
    assert not {"httpx", "httpcore", "email", "lxml", "charset_normalizer", "urllib.request", "ssl"} & loaded
    assert not any(name.startswith("reader.sources.") for name in loaded)


def test_reading_a_file_loads_neither_the_http_client_nor_the_mail_parser(tmp_path):
    file = tmp_path / "rain.html"
    file.write_text("<meta charset=utf-8><p>Rain</p>")
    loaded = loaded_after(f"from reader.sources import read; read({str(file)!r})")
    assert not {"httpx", "httpcore", "email", "lxml", "charset_normalizer", "urllib.request", "ssl"} & loaded
