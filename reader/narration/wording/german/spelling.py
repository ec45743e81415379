"""German numbers in words: years in hundreds, and ordinals with the ending that stands before them."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import words

__all__ = ["cardinal", "ordinal", "year"]

_SMALL: Final = words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
    " achtzehn neunzehn"
)
_TENS: Final = words("null zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_IRREGULAR: Final = {"eins": "erst", "drei": "dritt", "sieben": "siebt", "acht": "acht"}


def cardinal(number: int) -> str:
    """Spell a number from 0 to 999,999: 21 is "einundzwanzig"."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, one = divmod(number, 10)
        unit = "ein" if one == 1 else _SMALL[one]
        return f"{unit}und{_TENS[tens]}" if one else _TENS[tens]
    size, name = (100, "hundert") if number < 1000 else (1000, "tausend")
    many, rest = divmod(number, size)
    head = "ein" if many == 1 else cardinal(many)
    return f"{head}{name}{cardinal(rest) if rest else ''}"


def year(number: int) -> str:
    """Spell a year from 0 to 2999: 1984 is "neunzehnhundertvierundachtzig"."""
    hundreds, rest = divmod(number, 100)
    if not 11 <= hundreds <= 19:
        return cardinal(number)
    return f"{cardinal(hundreds)}hundert{cardinal(rest) if rest else ''}"


def ordinal(number: int, ending: str = "e") -> str:
    """Spell an ordinal from 1 to 999,999 with an ending (e, en, er, es, em): 3 and "en" is "dritten"."""
    rest = number % 100
    spelled = cardinal(number)
    if 100 <= number < 200 or 1000 <= number < 2000:
        spelled = spelled.removeprefix("ein")
    if 0 < rest < 20:
        last = _SMALL[rest]
        return f"{spelled[: -len(last)]}{_IRREGULAR.get(last, f'{last}t')}{ending}"
    return f"{spelled}st{ending}"
