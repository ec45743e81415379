"""What the files are called."""

import pytest

from reader.export.names import file_names


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("pages/harbour ferry.html", "harbour-ferry.wav"),
        ("https://news.example/2026/harbour-ferry?id=7#top", "harbour-ferry.wav"),
        ("https://news.example/2026/harbour-ferry.html", "harbour-ferry.wav"),
        ("https://news.example/", "news.example.wav"),
        ("https://user:secret@news.example", "news.example.wav"),
        ("https://news.example/Stra%C3%9Fe", "Straße.wav"),
        ("-", "stdin.wav"),
        ("../notes.md", "notes.wav"),
        ("..", "untitled.wav"),
        ("con.txt", "con-.wav"),
    ],
)
def test_a_file_is_called_after_the_last_part_of_its_source(source, name):
    assert file_names([source], ".wav") == [name]


def test_a_name_that_says_nothing_is_led_by_the_folder_above():
    assert file_names(["ferry/index.html", "https://news.example/strike/index.html"], ".wav") == [
        "ferry-index.wav",
        "strike-index.wav",
    ]


def test_sources_of_the_same_name_are_told_apart_by_their_folders():
    assert file_names(["may/story.html", "june/story.html"], ".wav") == ["may-story.wav", "june-story.wav"]


def test_no_two_names_are_alike_even_where_letter_case_does_not_count():
    names = file_names(["a/Story.html", "a/story.txt", "a/story.md", "a/story.md"], ".wav")
    assert len({name.casefold() for name in names}) == 4


def test_a_name_never_leaves_its_folder_nor_hides():
    for source in ("a/../../etc/passwd", "x/.hidden.html", "https://news.example/..%2F..%2Fetc", "https://[broken"):
        (name,) = file_names([source], ".wav")
        assert "/" not in name
        assert "\\" not in name
        assert not name.startswith(".")


def test_a_name_fits_a_file_system_that_counts_bytes():
    for names in file_names(["https://news.example/" + "港口" * 100, "https://news.example/" + "港口" * 100], ".wav"):
        assert len(names.encode()) <= 240


def test_thousands_of_like_names_are_told_apart():
    names = file_names([f"https://news.example/story?id={number}" for number in range(5_000)], ".wav")
    assert len(set(names)) == 5_000


def test_a_long_name_is_shortened():
    (name,) = file_names([f"https://news.example/{'long-' * 100}end"], ".wav")
    assert len(name) <= 210
    assert name.endswith("end.wav")
