"""French ordinals in words: 19 is "dix-neuvième", 21 "vingt et unième"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import words

__all__ = ["cardinal", "feminine", "ordinal"]

_SMALL: Final = words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf"
)
_TENS: Final = (
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)


def cardinal(number: int) -> str:
    """Spell a number from 0 to 999: 71 is "soixante et onze"."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens = number // 10
        one = number - (tens - tens % 2 if tens in {7, 9} else tens) * 10
        if one == 0:
            return "quatre-vingts" if tens == 8 else _TENS[tens]
        return f"{_TENS[tens]}{' et ' if one in {1, 11} and tens < 8 else '-'}{_SMALL[one]}"
    hundreds, rest = divmod(number, 100)
    head = "cent" if hundreds == 1 else f"{_SMALL[hundreds]} cent"
    return f"{head} {cardinal(rest)}" if rest else f"{head}{'s' if hundreds > 1 else ''}"


def ordinal(number: int, kind: str = "") -> str:
    """Spell an ordinal from 1 to 999.

    Args:
        number: The number.
        kind: The ending as written, of which "re" tells the feminine and a last "s" the plural.
    """
    plural = "s" if kind.endswith("s") else ""
    if number == 1:
        return f"{'première' if kind.startswith(('re', 'ère', 'ere')) else 'premier'}{plural}"
    spelled = cardinal(number).removesuffix("s") if number % 100 == 80 or number % 100 == 0 else cardinal(number)
    if spelled.endswith("cinq"):
        stem = f"{spelled}u"
    elif spelled.endswith("neuf"):
        stem = f"{spelled[:-1]}v"
    else:
        stem = spelled.removesuffix("e")
    return f"{stem}ième{plural}"


def feminine(number: str) -> str:
    """Say a number of things of feminine gender: 1 is "une", 21 "vingt et une"; others stay as they are."""
    if not number.isdigit() or len(number) > 2 or int(number) % 10 != 1 or int(number) in {11, 71, 91}:
        return number
    return f"{cardinal(int(number))}e"
