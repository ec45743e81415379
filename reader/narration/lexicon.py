"""The user's own pronunciations: words as they are written, and what is said for them. They win over every rule."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ANY", "NO_LEXICON", "Entry", "Lexicon", "Match"]

ANY: Final = ""
"""The language of an entry that holds in all of them."""

_WORD: Final = r"[^\W_]+"
_SPACE: Final = r"\s{1,3}"
_SHORTEST_SHOUTED: Final = 4  # letters
_BRACKETS: Final = "()[]{}"
# In scripts without spaces between words, and in Korean, whose particles stick to names, a word ends anywhere.
_UNSPACED: Final = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"


@dataclass(frozen=True, slots=True)
class Entry:
    """One pronunciation.

    Attributes:
        written: The word or words, as they are written.
        said: What is said for them, in letters; empty to leave them out.
        language: The bare tag of the language it holds in, such as ``en``, in small letters; `ANY` for all of them.
        exact: Whether the letters' case must be the same. Otherwise a word in small letters is taken in any case, and
            one with a capital as it stands or, from four letters on, all in capitals: "Xi" is not the "XI" of a king.
    """

    written: str
    said: str
    language: str = ANY
    exact: bool = False


class Match(NamedTuple):
    """A place in a text that the lexicon has a word for: a half-open span of characters, and what is said for it."""

    start: int
    end: int
    said: str


@dataclass(frozen=True)
class Lexicon:
    """Pronunciations, ready to be looked up.

    Attributes:
        entries: All of them; of two for the same word of the same language, the later one holds.
    """

    entries: tuple[Entry, ...] = ()
    _by_language: dict[str, _Words] = field(default_factory=dict, init=False, repr=False, compare=False)

    def find(self, text: str, language: str) -> list[Match]:
        """Find the words of the lexicon in a text.

        Args:
            text: Any text.
            language: The text's language, as a bare tag in small letters; empty where unknown.

        Returns:
            The places in order, none over another: of two that share characters the first has them, and of two that
            start together the longer. An entry for the text's language goes before the same word's for all.
        """
        if not self.entries:
            return []
        if language not in self._by_language:
            self._by_language[language] = _Words(self.entries, language)
        matches: list[Match] = []
        for match in sorted(self._by_language[language].find(text), key=lambda match: (match.start, -match.end)):
            if not matches or match.start >= matches[-1].end:
                matches.append(match)
        return matches


NO_LEXICON: Final = Lexicon()


class _Words:
    """The entries that hold in one language, by the word that they begin with."""

    def __init__(self, entries: Iterable[Entry], language: str) -> None:
        # The same word in another case may be another entry: "Polish" is exact, "polish" takes all others.
        held = {(entry.written, entry.exact): entry for entry in entries if entry.language == ANY}
        held |= {(entry.written, entry.exact): entry for entry in entries if language and entry.language == language}
        self._by_beginning: dict[str, list[tuple[frozenset[str], Entry]]] = {}
        self._always: list[Entry] = []
        for entry in sorted(held.values(), key=lambda entry: not entry.exact):
            words = _compiled(_WORD).findall(normalize("NFC", entry.written).casefold())
            if not words or not entry.written[0].isalnum() or any(map(_compiled(_UNSPACED).search, words)):
                self._always.append(entry)
            else:
                self._by_beginning.setdefault(words[0], []).append((frozenset(words), entry))

    def find(self, text: str) -> Iterator[Match]:
        """The places of all entries, some perhaps over others; of two for one place the exact one is first."""
        tried = list(self._always)
        if self._by_beginning:
            composed = text if text.isascii() else normalize("NFC", text)
            words = dict.fromkeys(word.casefold() for word in _compiled(_WORD).findall(composed))
            for word in words.keys() & self._by_beginning.keys():
                tried += [entry for needed, entry in self._by_beginning[word] if needed <= words.keys()]
        for entry in tried:
            for found in _compiled(_pattern(entry)).finditer(text):
                yield Match(*found.span(), entry.said)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _pattern(entry: Entry) -> str:
    pattern = _words(entry.written)
    if not entry.exact and entry.written.islower():
        pattern = f"(?i:{pattern})"
    elif not entry.exact and len(entry.written) >= _SHORTEST_SHOUTED:
        pattern = f"(?:{pattern}|{_words(entry.written.upper())})"
    before = r"(?<!\w)" if _is_bounded(entry.written[0]) else ""
    after = r"(?!\w)" if _is_bounded(entry.written[-1]) else ""
    return f"{before}{pattern}{after}"


def _words(written: str) -> str:
    """A pattern for words whatever the white space between them, with either apostrophe and in either normal form."""
    return _SPACE.join("".join(map(_character, word)) for word in normalize("NFC", written).split())


def _character(character: str) -> str:
    if character in "'’":
        return "['’]"
    composed, apart = re.escape(character), re.escape(normalize("NFD", character))
    return composed if composed == apart else f"(?:{composed}|{apart})"


def _is_bounded(character: str) -> bool:
    """Whether a word with this at its edge ends where letters and figures end: not behind a bracket, as in "(TM)"."""
    return character not in _BRACKETS and _compiled(_UNSPACED).match(character) is None
