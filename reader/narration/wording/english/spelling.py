"""Numbers in English words, where an engine would say the figures wrong."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import words

__all__ = [
    "NUMERALS",
    "below_hundred",
    "decade",
    "denominator",
    "digits",
    "ordinal",
    "pair",
    "plain",
    "roman",
    "year",
]

_ONES: Final = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS: Final = words("- ten twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def below_hundred(number: int) -> str:
    """Spell a number from 0 to 99."""
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def pair(number: int) -> str:
    """Spell 0 to 99 as the end of a year or the minutes of a time: "oh five"."""
    return f"oh {_ONES[number]}" if number < 10 else below_hundred(number)


def year(number: int) -> str:
    """Spell a year from 1000 to 2999 as it is said: "nineteen eighty-four", "two thousand and eight"."""
    century, rest = divmod(number, 100)
    if century % 10 == 0 and rest < 10:
        thousand = f"{_ONES[century // 10]} thousand"
        return f"{thousand} and {_ONES[rest]}" if rest else thousand
    return f"{below_hundred(century)} {pair(rest) if rest else 'hundred'}"


def decade(number: int) -> str:
    """Spell a decade by its first year, 10 to 90 or 1000 to 2990: "eighties", "nineteen nineties", "twenty tens"."""
    words = below_hundred(number) if number < 100 else year(number)
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def ordinal(number: int) -> str:
    """Spell the ordinal of a number from 1 to 99: "eighth", "twenty-first"."""
    head, dash, last = below_hundred(number).rpartition("-")
    if last.endswith("y"):
        return f"{last[:-1]}ieth"
    return head + dash + _ORDINALS.get(last, f"{last}th")


def denominator(number: int, count: int) -> str:
    """Spell the lower part of a fraction of 2 to 99 parts: "half", "quarters", "eighths"."""
    single = {2: "half", 4: "quarter"}.get(number) or ordinal(number)
    if count == 1:
        return single
    return "halves" if number == 2 else f"{single}s"


def digits(text: str) -> str:
    """Set a space between the figures of a text, so that each is said by itself."""
    return " ".join(character for character in text if character.isalnum())


def plain(figures: str) -> float:
    """Read a number with commas for thousands and a point for decimals."""
    return float(figures.replace(",", ""))


def roman(numeral: str) -> int | None:
    """Read a Roman numeral in capitals; None where it is not a well-formed one."""
    values = [_ROMAN[letter] for letter in numeral]
    total = sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
    return total if numeral == _as_roman(total) else None


def _as_roman(number: int) -> str:
    table = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
    written = ""
    for value, letters in (*table, (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, number = divmod(number, value)
        written += letters * count
    return written


NUMERALS: Final = tuple(_as_roman(number) for number in range(1, 100))
"""The Roman numerals below a hundred."""
