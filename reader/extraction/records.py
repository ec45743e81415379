"""Files of words by language: how they are written, found and read.

What is known of a language stands in a file of its own, called after the language's tag (``de.rules``), and what holds
in every language in one more (``any.rules``). They are found by their names: another language is another file, and no
code.

A file is a record jar, as the registry of language tags is (RFC 5646, section 3.1.1): lines of a field's name and its
value, a line of ``%%`` between records, comments behind ``#``. Nothing is escaped, so that patterns stand in it as they
are; a field may be repeated. TOML would do as well, but reading it takes 9 ms where this takes two, and the first sound
of a page waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ENDING", "NEUTRAL", "Record", "languages", "read_records"]

NEUTRAL = "any"
ENDING = ".rules"
_BETWEEN_RECORDS = "\n%%\n"

Record = dict[str, list[str]]
"""The values of each field, in the order of the file; never none for a field that is there."""


def languages(folder: Path) -> tuple[str, ...]:
    """The tags of the languages that have a file in a folder, in order, without the neutral one."""
    return tuple(sorted(path.stem for path in folder.glob(f"*{ENDING}") if path.stem != NEUTRAL))


def read_records(folder: Path, language: str) -> tuple[Record, ...]:
    """Read what a folder has for one language.

    Args:
        folder: Where the files are.
        language: Its tag without region or script, in small letters, or `NEUTRAL`. A page may declare anything for its
            language: what is no word is nobody's.

    Returns:
        The file's records in order; none where the language has no file.
    """
    if not language.isalpha():
        return ()
    try:
        written = (folder / f"{language}{ENDING}").read_text("utf-8")
    except FileNotFoundError:
        return ()
    return tuple(map(_record, written.split(_BETWEEN_RECORDS)))


def _record(written: str) -> Record:
    fields: Record = {}
    for line in written.split("\n"):
        if line and line[0] != "#":
            name, _, value = line.partition(": ")
            fields.setdefault(name, []).append(value)
    return fields
