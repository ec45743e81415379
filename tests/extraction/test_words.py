"""How many words a text has, in scripts with spaces and without."""

from __future__ import annotations

import pytest

from reader.extraction.words import word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Ferry", 1),
        ("The ferry is late.", 4),
        ("Bo’s ferry “Élan” is late.", 5),
        ("나룻배는 오늘 늦게 온다.", 4),
    ],
)
def test_where_spaces_part_words_they_are_counted(text, words):
    assert word_count(text) == words


@pytest.mark.parametrize("letter", ["船", "ふ", "フ", "ก", "\u1000", "\u1780", "\u0e81"])
def test_where_nothing_parts_words_two_characters_are_one(letter):
    assert word_count(50 * letter) - word_count(10 * letter) == 20


def test_a_sentence_of_either_sort_is_about_as_long():
    assert 5 <= word_count("渡し船は今日も遅れている。") <= 9
