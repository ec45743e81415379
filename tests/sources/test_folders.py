from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources import expand, folders


@pytest.fixture
def folder(tmp_path):
    def fill(*names):
        for name in names:
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("<p>Rain</p>")
        return tmp_path

    return fill


def listed(folder):
    return [Path(path).relative_to(folder).as_posix() for path in expand([str(folder)])]


def test_a_folder_gives_its_pages_and_texts_in_natural_order(folder):
    place = folder("page10.html", "page2.html", "Page1.HTM", "b/3.md", "b/20.txt", "c.mhtml", "c.markdown")
    assert listed(place) == ["b/3.md", "b/20.txt", "c.markdown", "c.mhtml", "Page1.HTM", "page2.html", "page10.html"]


def test_other_files_hidden_ones_and_the_pictures_of_saved_pages_are_passed_over(folder):
    place = folder(
        "a.html", "a_files/frame.html", "a-Dateien/frame.html", ".hidden.html", ".git/x.txt", "a.json", "a.png", "html"
    )
    assert listed(place) == ["a.html"]


def test_everything_but_folders_passes_through_in_the_order_named(folder):
    place = folder("in/1.html", "in/2.html")
    named = ["https://news.example/", str(place / "in"), "-", "missing.html", "ftp://x/", "\0", "file:///nowhere.html"]
    first, second = str(place / "in" / "1.html"), str(place / "in" / "2.html")
    assert expand(named) == ["https://news.example/", first, second, *named[2:]]


def test_a_folder_named_as_a_file_address_is_expanded(folder):
    place = folder("1.html")
    assert expand([place.as_uri()]) == [str(place / "1.html")]


def test_paths_begin_as_the_folder_was_named(folder, monkeypatch):
    monkeypatch.chdir(folder("in/1.html"))
    assert expand(["in"]) == [os.path.join("in", "1.html")]  # noqa: PTH118
    assert expand(["."]) == [os.path.join(".", "in", "1.html")]  # noqa: PTH118


def test_an_empty_folder_names_what_is_looked_for(folder):
    place = folder("sub/a.png")
    with pytest.raises(SourceError, match=r"holds nothing to read; Reader looks for \.html, .*\.markdown$"):
        expand([str(place)])


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_that_lead_in_a_circle_end(folder):
    place = folder("a.html", "sub/b.html")
    (place / "sub" / "up").symlink_to(place, target_is_directory=True)
    (place / "sub" / "self").symlink_to(place / "sub", target_is_directory=True)
    (place / "gone.html").symlink_to(place / "nowhere.html")
    assert listed(place) == ["a.html", "sub/b.html"]


def test_a_folder_that_is_too_deep_is_refused(folder):
    place = folder("/".join(["d"] * 20) + "/a.html")
    with pytest.raises(SourceError, match="more than 16 folders deep"):
        expand([str(place)])


def test_a_folder_that_is_too_large_is_refused(folder, monkeypatch):
    monkeypatch.setattr(folders, "_MOST_ENTRIES", 3)
    with pytest.raises(SourceError, match="more than 3 entries"):
        expand([str(folder("1.html", "2.html", "3.html", "4.html"))])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a user with limits")
def test_a_folder_that_may_not_be_read_is_said_so(folder):
    place = folder("in/1.html")
    (place / "in").chmod(0)
    try:
        with pytest.raises(SourceError, match="cannot be read"):
            expand([str(place)])
    finally:
        (place / "in").chmod(0o700)
