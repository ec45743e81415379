"""What is said of code and tables, in every language that has words for it, and how a table's rows are said."""

from __future__ import annotations

import re

import pytest

from reader.extraction.announcements import FOLDER, code, table
from reader.extraction.records import languages
from reader.extraction.table_rows import is_large, with_headings


@pytest.mark.parametrize("language", [*languages(FOLDER), "en-GB", "xx", None])
def test_every_language_announces_how_much_there_is(language: str | None) -> None:
    assert "12" in code(12, language)
    assert "1" in code(1, language)
    headed = table(40, 3, ["Name", "", "Height:"], language)
    assert all(word in headed for word in ("40", "Name", "Height"))
    bare = table(40, 23, ["long name " * 30], language)
    assert "40" in bare
    assert "23" in bare
    assert not re.search(r"[{}]|long", headed + bare)


def test_only_a_table_that_can_be_followed_by_ear_is_not_large() -> None:
    assert [is_large(12, 6), is_large(13, 2), is_large(2, 7)] == [False, True, True]
    assert with_headings(["Alden", "", "-", "4"], ["Club", "Won", "Lost"]) == ["Club: Alden", "", "", "4"]


def test_the_words_are_those_of_the_language_and_agree_with_the_number() -> None:
    assert code(1, "de") == "Quelltext, 1 Zeile."
    assert code(2, "de-AT") == "Quelltext, 2 Zeilen."
    assert table(14, 2, ["Név:", "Pont"], "hu") == "Táblázat, 14 sor: Név, Pont."
    assert table(14, 2, ["名前", "点"], "ja") == "14行の表。名前、点。"


def test_a_language_without_words_gets_english_ones() -> None:
    assert code(1, "eo") == code(1, None) == "Code, 1 line."
    assert code(1, "../en") == "Code, 1 line."


def test_braces_in_a_heading_are_said_as_they_stand() -> None:
    assert table(14, 2, ["{rows}", "a {} b"], "en") == "A table of 14 rows: {rows}, a {} b."
