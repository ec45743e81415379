"""The file of a lexicon: plain lines that a person can write, read and edit.

    # Names
    Xi Jinping = Shee Jin Ping
    nginx = engine x
    US == United States

    [de]
    Siobhan = Schiwon

What stands before the first language in brackets holds in every language. ``=`` takes a word in small letters in any
case, and one with a capital as it stands or all in capitals; ``==`` takes it exactly as it is written. With nothing
behind the sign the word is left out. A line that begins with ``#`` is a comment.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.errors import SettingsError
from reader.narration.lexicon import ANY, NO_LEXICON, Entry, Lexicon
from voices.smallfile import read_small

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["check", "parsed", "read_lexicon", "read_text", "with_entry", "without_word"]

_MOST_BYTES: Final = 4_000_000
_LONGEST: Final = 200  # characters
_LONGEST_LINE: Final = 1_000
_ENTRY: Final = re.compile(r"(?P<written>[^=]*[^=\s])\s*(?P<sign>==?)\s*(?P<said>[^=]*)")
_SECTION: Final = re.compile(r"\[\s*(?P<language>[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)\s*\]")


def read_lexicon(path: Path) -> Lexicon:
    """Read a lexicon; one without entries where there is no file.

    Raises:
        SettingsError: The file cannot be read, or a line is wrong; names the line.
    """
    text = read_text(path)
    return Lexicon(tuple(parsed(text, path))) if text else NO_LEXICON


def read_text(path: Path) -> str:
    """The text of the file; empty where there is none.

    Raises:
        SettingsError: The file cannot be read.
    """
    try:
        return read_small(path, _MOST_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SettingsError(f"cannot read the lexicon {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"the lexicon {path} is not UTF-8 text; save it as that") from error


def parsed(text: str, path: Path) -> Iterator[Entry]:
    """The entries of a lexicon's text.

    Raises:
        SettingsError: A line is wrong; names it.
    """
    language = ANY
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.strip()
        if not content or content.startswith("#"):
            continue
        if section := _SECTION.fullmatch(content):
            language = _bare(section["language"])
            continue
        found = _ENTRY.fullmatch(content[:_LONGEST_LINE])
        if found is None or len(content) > _LONGEST_LINE:
            raise SettingsError(f"{path}: line {number} is not like “nginx = engine x”, nor a language like [de]")
        entry = Entry(_one_line(found["written"]), _one_line(found["said"]), language, exact=found["sign"] == "==")
        try:
            check(entry)
        except ValueError as error:
            raise SettingsError(f"{path}: line {number}: {error}") from error
        yield entry


def check(entry: Entry) -> None:
    """Refuse what cannot stand in the file.

    Raises:
        ValueError: Says why in one line.
    """
    if not entry.written:
        raise ValueError("there is no word to say otherwise")
    if "=" in entry.written + entry.said:
        raise ValueError("neither the word nor what is said for it can hold an equals sign")
    if entry.written[0] in "#[":
        raise ValueError(f"a word cannot begin with {entry.written[0]} here")
    if entry.language and _SECTION.fullmatch(f"[{entry.language}]") is None:
        raise ValueError(f"“{entry.language[:20]}” is no tag of a language, such as de")
    if max(len(entry.written), len(entry.said)) > _LONGEST:
        raise ValueError(f"a word and what is said for it have at most {_LONGEST} characters each")


def with_entry(text: str, entry: Entry) -> str:
    """The text of a lexicon with an entry put in, in the place of the same word's where it has one.

    Args:
        text: The text, which is kept otherwise, comments and all.
        entry: One that `check` has seen.
    """
    lines = text.splitlines()
    sign = "==" if entry.exact else "="
    line = f"{entry.written} {sign} {entry.said}".rstrip()
    same = [number for number, written in _places(lines, entry.language) if written == (entry.written, entry.exact)]
    if same:
        lines[same[-1]] = line
    else:
        end = _end_of_section(lines, entry.language)
        is_before_another = end < len(lines) and bool(lines[end].strip())
        lines[end:end] = [line, ""] if is_before_another else [line]
    return "\n".join(lines) + "\n"


def without_word(text: str, written: str, language: str | None = None) -> tuple[str, int]:
    """The text of a lexicon without a word.

    Args:
        text: The text.
        written: The word, in the case in which it was put in.
        language: Only that language's; None for all.

    Returns:
        The text without its lines, and how many they were.
    """
    lines = text.splitlines()
    sections = [language] if language is not None else [ANY, *dict.fromkeys(_languages(lines))]
    gone = {number for section in sections for number, (word, _) in _places(lines, section) if word == written}
    kept = [line for number, line in enumerate(lines) if number not in gone]
    return "\n".join(kept) + "\n" if kept else "", len(gone)


def _languages(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if section := _SECTION.fullmatch(line.strip()):
            yield _bare(section["language"])


def _places(lines: list[str], language: str) -> Iterator[tuple[int, tuple[str, bool]]]:
    """The places of a language's entries, each with its word and whether it is exact."""
    now = ANY
    for number, line in enumerate(lines):
        content = line.strip()
        if section := _SECTION.fullmatch(content):
            now = _bare(section["language"])
        elif now == language and not content.startswith("#") and (found := _ENTRY.fullmatch(content[:_LONGEST_LINE])):
            yield number, (_one_line(found["written"]), found["sign"] == "==")


def _end_of_section(lines: list[str], language: str) -> int:
    """Where the next entry of a language goes; makes its section where there is none."""
    starts = [(-1, ANY)] + [
        (number, _bare(section["language"]))
        for number, line in enumerate(lines)
        if (section := _SECTION.fullmatch(line.strip()))
    ]
    ends = [start for start, _ in starts[1:]] + [len(lines)]
    found = [end for (_, name), end in zip(starts, ends, strict=True) if name == language]
    if not found:
        lines += ["", f"[{language}]"] if lines else [f"[{language}]"]
        return len(lines)
    end = found[-1]
    while end > 0 and not lines[end - 1].strip():  # before the blank lines that part it from the next
        end -= 1
    return end


def _bare(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()


def _one_line(text: str) -> str:
    return " ".join(text.split())
