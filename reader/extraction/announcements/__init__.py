"""What is said, in the article's language, for what cannot be followed by ear: a block of code, a large table.

The words are in a file for each language, as `reader.extraction.records` reads them, of one record with the fields

- ``code``, with ``{lines}``; ``table``, with ``{rows}`` and ``{columns}``; ``table with headings``, with ``{rows}`` and
  ``{headings}``: what is announced;
- ``lines``, ``rows``, ``columns``: how many there are; ``one line``, ``one row``, ``one column``: the same where there
  is one, if that is said in another way. A language whose plurals need more than that says "rows: 40";
- ``two headings``: how the names of two columns are put side by side.
"""

from __future__ import annotations

from functools import cache, reduce
from pathlib import Path
from typing import TYPE_CHECKING

from reader.extraction.records import read_records
from reader.extraction.table_rows import column_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["FOLDER", "code", "table"]

FOLDER = Path(__file__).parent
_ENGLISH = "en"
_LONGEST_HEADINGS = 200  # characters, which take a quarter of a minute to say


def code(lines: int, language: str | None) -> str:
    """Announce a block of code.

    Args:
        lines: How many lines it has.
        language: The article's language, a BCP 47 tag; English where it is unknown or has no words here.
    """
    words = _words(language)
    return words["code"].format(lines=_count(lines, "line", words))


def table(rows: int, columns: int, headings: Sequence[str], language: str | None) -> str:
    """Announce a table.

    Args:
        rows: How many rows it has, that of the headings not counted.
        columns: How many columns it has.
        headings: What the columns are called; empty where they have no names. Too long ones are not said.
        language: The article's language, a BCP 47 tag; English where it is unknown or has no words here.
    """
    words = _words(language)
    names = list(filter(None, map(column_name, headings)))
    named = reduce(words["two headings"].format, names) if names else ""
    if not named or len(named) > _LONGEST_HEADINGS:
        return words["table"].format(rows=_count(rows, "row", words), columns=_count(columns, "column", words))
    return words["table with headings"].format(rows=_count(rows, "row", words), headings=named)


def _words(language: str | None) -> Mapping[str, str]:
    return _of((language or _ENGLISH).partition("-")[0].lower()) or _of(_ENGLISH)


@cache
def _of(language: str) -> Mapping[str, str]:
    return {name: value for record in read_records(FOLDER, language) for name, (value,) in record.items()}


def _count(number: int, what: str, words: Mapping[str, str]) -> str:
    many = words[f"{what}s"]
    return (words.get(f"one {what}", many) if number == 1 else many).format(number)
