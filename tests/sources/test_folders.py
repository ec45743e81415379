from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources import expand, folders, read

links = pytest.mark.skipif(os.name == "nt", reason="links need rights there")
limited = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a user with limits")


@pytest.fixture
def folder(tmp_path):
    def fill(*names):
        for name in names:
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("<p>Rain</p>")
        return tmp_path

    return fill


@pytest.fixture
def locked():
    changed = []

    def lock(place, mode=0):
        place.chmod(mode)
        changed.append(place)
        return place

    yield lock
    for place in changed:
        place.chmod(0o700)


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


@links
def test_links_to_folders_are_not_followed(folder):
    place = folder("in/a.html", "in/sub/b.html", "elsewhere/c.html")
    for name, target in {"up": place / "in", "out": place / "elsewhere"}.items():
        (place / "in" / "sub" / name).symlink_to(target, target_is_directory=True)
    assert listed(place / "in") == ["a.html", "sub/b.html"]


@links
def test_a_link_to_a_folder_that_is_named_itself_is_followed(folder):
    place = folder("in/a.html", "in/sub/b.html")
    (place / "link").symlink_to(place / "in", target_is_directory=True)
    assert listed(place / "link") == ["a.html", "sub/b.html"]


@links
def test_a_file_is_listed_once_whatever_links_lead_to_it(folder):
    place = folder("in/b.html", "elsewhere/c.html")
    for name, target in {"a": "in/b", "1": "elsewhere/c", "2": "elsewhere/c", "gone": "in/nowhere"}.items():
        (place / "in" / f"{name}.html").symlink_to(place / f"{target}.html")
    assert listed(place / "in") == ["1.html", "b.html"]


def test_a_folder_that_is_too_deep_is_refused(folder):
    place = folder("/".join(["d"] * 20) + "/a.html")
    with pytest.raises(SourceError, match="more than 16 folders deep"):
        expand([str(place)])


def test_a_folder_that_is_too_large_is_refused(folder, monkeypatch):
    monkeypatch.setattr(folders, "_MOST_ENTRIES", 3)
    with pytest.raises(SourceError, match="more than 3 entries"):
        expand([str(folder("1.html", "2.html", "3.html", "4.html"))])


@limited
def test_a_folder_that_may_not_be_read_is_said_so_without_naming_it_again(folder, locked):
    place = locked(folder("in/1.html") / "in")
    with pytest.raises(SourceError, match=r"^the folder cannot be read \(Permission denied\)"):
        expand([str(place)])


@limited
def test_a_folder_further_down_that_may_not_be_read_fails_by_itself(folder, locked):
    place = folder("1.html", "2/a.html", "3.html")
    locked(place / "2")
    assert listed(place) == ["1.html", "2", "3.html"]
    with pytest.raises(SourceError, match=r"^it may not be read; ask for permission"):
        read(str(place / "2"))


@limited
def test_files_that_may_not_be_looked_at_are_listed_and_fail_when_they_are_read(folder, locked):
    place = locked(folder("in/1.html") / "in", 0o400)
    assert listed(place) == ["1.html"]
    with pytest.raises(SourceError, match="may not be read"):
        read(str(place / "1.html"))
