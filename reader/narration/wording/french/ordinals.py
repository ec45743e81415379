"""Ordinals and centuries: "2e", "19ème", "1re", "2nde", "XXe siècle", "François Ier"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import roman
from reader.narration.wording.french.spelling import ordinal
from reader.narration.wording.rule import DIGITS, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_ENDING: Final = "(?P<ending>i?[èe]mes?|es?|ᵉ|ers?|ᵉʳ|res?|ères?|eres?)"


def _figures(found: re.Match[str]) -> str | None:
    number = int(found["number"])
    if not number or number > 999:
        return None
    if found[0] in {"1er", "1ère"}:  # as the engine says it
        return None
    return ordinal(number, found["ending"])


def _roman(found: re.Match[str]) -> str | None:
    number = roman(found["number"])
    return ordinal(number, found["ending"]) if number and number < 100 else None


RULES: Final = (
    rule(
        "ordinals in figures",
        rf"(?<![\w.,/-])(?P<number>\d{{1,3}}){_ENDING}(?![\w'’])",
        _figures,
        ("le 2e tour, au 19ème étage", "le deuxième tour, au dix-neuvième étage"),
        ("la 1re fois, les 2es", "la première fois, les deuxièmes"),
        ("le 21e, le 80e, le 5e", "le vingt et unième, le quatre-vingtième, le cinquième"),
        needs=(DIGITS, "eèiᵉr"),
        unchanged=("en 2es3",),
    ),
    rule(
        "seconds",
        r"(?<![\w.,/-])2(?P<nd>ndes?|nds?)(?!\w)",
        lambda found: f"second{found['nd'][2:]}",
        ("le 2nd tour, en 2nde", "le second tour, en seconde"),
        needs=("2", "n"),
        unchanged=("2 n",),
    ),
    rule(
        "ordinals in Roman figures",
        rf"(?<![\w.'’-])(?P<number>[IVX]{{1,6}})(?!eres){_ENDING}(?![\w'’])",
        _roman,
        ("au XXe siècle", "au vingtième siècle"),
        ("François Ier fut roi.", "François premier fut roi."),
        ("la Ve République, le XIXᵉ siècle", "la cinquième République, le dix-neuvième siècle"),
        needs=("IVX", "eèiᵉr"),
        unchanged=("Ives et Xeres",),
    ),
)
