"""What a wording is: phrases of one language by which a page that is no article is known, and the search for them.

Phrases are words in small letters without punctuation; braces hold alternatives as in a shell, ``*`` is any ending of a
word, ``…`` up to forty characters, ``$`` the end of the text. ``{page,article} not found`` stands for two phrases.
Their letters are folded as those of a text are, so that a Greek word may be written with its last sigma.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Kind", "Wording", "named_by", "words_only"]

_SEPARATOR = re.compile(r"\s+[|–—•·»~-]\s+|\s*[|»]\s*")
_LONGEST_SITE = 4  # words
# What stands before and behind the name of an error.
_EXCLAMATIONS = frozenset({
    "http", "https", "status", "code", "error", "errors", "err", "fehler", "erreur", "errore", "erro", "fout", "ошибка",
    "エラー", "错误", "錯誤", "oops", "ooops", "ups", "whoops", "uh", "oh", "sorry", "hoppla", "entschuldigung", "oups",
    "désolé", "désolée", "vaya", "lo", "sentimos", "desculpe", "ops", "spiacenti", "oeps", "helaas", "упс", "извините",
    "申し訳ありません", "申し訳ございません", "抱歉", "很抱歉", "对不起", "對不起",
})  # fmt: skip
_CODE = re.compile(r"(?:40[0-9]|410|429|451|50[0-4])")
_APOSTROPHES = re.compile(r"['’ʼ‘`]")
_NO_WORD = re.compile(r"[\W_]+")
_NOTATION = {"§": r"(?: .{0,40}?)? ", "{": "(?:", "}": ")", ",": "|", "*": r"\w*", "…": ".{0,40}?"}
_WITHOUT_SPACES = frozenset({"ja", "zh"})


class Kind(StrEnum):
    """What words say of a page."""

    ERROR = "error"
    ROBOT = "robot"  # the site asks for proof of a human reader
    LOG_IN = "log-in"
    INDEX = "index"
    CONSENT = "consent"  # a heading that asks for it
    CONSENT_TEXT = "consent text"
    ACCEPT = "accept"  # what stands on the button that gives it
    LOCK = "lock"  # one is to pay or to log in for reading
    REST = "rest"  # more than that: it says that there is more of this text
    LETTER = "letter"  # a newsletter is offered: no prompt to pay
    SCRIPT = "script"  # nothing is shown without JavaScript


@dataclass(frozen=True, slots=True)
class Wording:
    """Phrases of one kind and one language.

    Attributes:
        kind: What they say of a page.
        language: BCP 47 tag, or "any".
        phrases: The phrases, in the notation of this module.
        takes: Texts that it must match.
        leaves: Texts that look alike and that it must not match.
    """

    kind: Kind
    language: str
    phrases: tuple[str, ...]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]

    def names(self, text: str) -> bool:
        """Whether the whole text is one of the phrases.

        Args:
            text: A line, as `words_only` gives it.
        """
        return _pattern(self).fullmatch(text) is not None

    def is_in(self, text: str) -> bool:
        """Whether one of the phrases stands in the text.

        Args:
            text: A block of text, as `words_only` gives it.
        """
        return _pattern(self).search(text) is not None


def words_only(text: str) -> str:
    """A text as it is compared with phrases: small letters, no apostrophes, single spaces for all other punctuation."""
    return _NO_WORD.sub(" ", _APOSTROPHES.sub("", text.casefold()).replace("+", " plus ")).strip()


def named_by(wordings: Iterable[Wording], lines: Iterable[str]) -> Counter[Kind]:
    """What a page's title and headings call it, each with how many different names for it they are.

    Args:
        wordings: Phrases that must be the whole of a line, or of what a separator parts from the rest ("404 | Alden").
        lines: The lines.
    """
    named: Counter[Kind] = Counter()
    names: set[str] = set()
    codes: set[str] = set()
    for line in lines:
        for part in (line, *_parts(line)):
            name, code = _without_code(words_only(part))
            names.add(name)
            # A code names an error where it stands alone, and counts beside a name.
            if code and not name:
                named[Kind.ERROR] = 1
            codes.add(code)
    names.discard("")
    kinds = {name: {wording.kind for wording in wordings if wording.names(name)} for name in names}
    named.update(kind for found in kinds.values() for kind in found)
    if named[Kind.ERROR] and codes - {""}:
        named[Kind.ERROR] += 1
    return named


def _parts(line: str) -> Iterator[str]:
    """The first and the last part of a title, where what is left of it is as short as a site's name."""
    parts = _SEPARATOR.split(line)
    if len(parts) > 1:
        for part, others in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
            if sum(len(other.split()) for other in others) <= _LONGEST_SITE:
                yield part


def _without_code(text: str) -> tuple[str, str]:
    words = text.split()
    code = ""
    while words and (words[0] in _EXCLAMATIONS or _CODE.fullmatch(words[0])):
        word = words.pop(0)
        code = word if word.isdigit() else code
    while words and _CODE.fullmatch(words[-1]):
        code = words.pop()
    return " ".join(words), code


@cache
def _pattern(wording: Wording) -> re.Pattern[str]:
    phrases = "|".join(
        "".join(_NOTATION.get(character, character) for character in phrase.casefold().replace(" … ", "§"))
        for phrase in wording.phrases
    )
    return re.compile(f"(?:{phrases})" if wording.language in _WITHOUT_SPACES else rf"\b(?:{phrases})\b")
