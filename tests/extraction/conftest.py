"""Texts that a regular expression matches, drawn at random: each branch, few and many repetitions, odd letters."""

from __future__ import annotations

import re
import string
from random import Random
from re import _constants as codes  # type: ignore[attr-defined]  # the parser that Python itself uses
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

_LETTERS = string.ascii_letters + string.digits + ".,:'-éß日" + 40 * " "
_MOST_REPETITIONS = 3
_CATEGORIES = {
    codes.CATEGORY_DIGIT: string.digits,
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_WORD: string.ascii_letters + string.digits + "éß日",
    codes.CATEGORY_NOT_DIGIT: string.ascii_letters + " .,",
    codes.CATEGORY_NOT_SPACE: string.ascii_letters + string.digits + ".,:é",
    codes.CATEGORY_NOT_WORD: " .,:!-",
}


@pytest.fixture(scope="session")
def matched() -> Callable[[str, int], list[str]]:
    return _matched


def _matched(pattern: str, number: int) -> list[str]:
    """Texts that the whole pattern matches, case ignored; fewer than asked for where its assertions refuse many."""
    random = Random(pattern)  # noqa: S311 - not for secrets
    tree, whole = parser.parse(pattern), re.compile(pattern, re.IGNORECASE)
    drawn = (_written(tree, random) for _ in range(number))
    return [text for text in drawn if whole.fullmatch(text)]


def _written(tree: Any, random: Random) -> str:
    return "".join(_one(code, value, random) for code, value in tree)


def _one(code: Any, value: Any, random: Random) -> str:
    if code is codes.LITERAL:
        return (
            random.choice((chr(value), chr(value).upper())) if chr(value).upper().lower() == chr(value) else chr(value)
        )
    if code in (codes.ANY, codes.NOT_LITERAL):
        return random.choice([letter for letter in _LETTERS if letter != chr(value or 0)])
    if code is codes.IN:
        return _of_class(value, random)
    if code is codes.BRANCH:
        return _written(random.choice(value[1]), random)
    if code is codes.SUBPATTERN:
        return _written(value[3], random)
    if code is codes.ATOMIC_GROUP:
        return _written(value, random)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, inner = value
        most = max(least, min(int(most), least + _MOST_REPETITIONS))
        return "".join(_written(inner, random) for _ in range(random.randint(least, most)))
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return ""
    raise NotImplementedError(code)


def _of_class(parts: Any, random: Random) -> str:
    if parts[0][0] is codes.NEGATE:
        return random.choice([letter for letter in _LETTERS if not any(_holds(part, letter) for part in parts[1:])])
    code, value = random.choice(parts)
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.RANGE:
        return chr(random.randint(*value))
    return random.choice(_CATEGORIES[value])


def _holds(part: Any, letter: str) -> bool:
    code, value = part
    if code is codes.LITERAL:
        return chr(value) == letter
    if code is codes.RANGE:
        return value[0] <= ord(letter) <= value[1]
    return letter in _CATEGORIES[value]
