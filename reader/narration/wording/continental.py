"""What German, French and Spanish write alike: a decimal comma, dates with the day first, dashes, initials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import compiled, rule

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from reader.narration.wording.rule import Rule

__all__ = [
    "AMOUNT",
    "ROMAN",
    "WHOLE",
    "after",
    "before",
    "day_month_year",
    "either",
    "ends",
    "full_stop",
    "initials_rule",
    "roman",
    "shouted",
    "sides",
]

# A whole number in groups of three: 7, 1.250, 1 250. The gap may be one at which a line does not break.
WHOLE: Final = "(?:\\d{1,3}(?:[. \u00a0\u2009\u202f'’]\\d{3}(?!\\d)){1,5}|\\d{1,15})"
AMOUNT: Final = f"{WHOLE}(?:,\\d{{1,6}})?"
ROMAN: Final = "[IVXLCDM]"

_LEFT: Final = r"(?:^|[\s(\[\"„“‚'«~<>,;|$£€+])[-−–]?(?P<left>\d{1,3}(?:\.\d{3}){1,4}|\d{1,6}(?:[,:.]\d{1,4})?)%?$"
_RIGHT: Final = r"(?P<right>\d{1,3}(?:\.\d{3}){1,4}|\d{1,6}(?:[,:.]\d{1,4})?)(?![\d\w]{0,6}[-–]\d|[/\\]\d)"
_INITIAL: Final = "[ \u00a0-]?[A-ZÀ-Þ]\\."
_REACH: Final = 40
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WELL_FORMED: Final = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z"


def before(found: re.Match[str], reach: int = _REACH) -> str:
    """Give up to `reach` characters of the text before a match."""
    return found.string[max(0, found.start() - reach) : found.start()]


def after(found: re.Match[str], reach: int = _REACH) -> str:
    """Give up to `reach` characters of the text after a match."""
    return found.string[found.end() : found.end() + reach]


def ends(found: re.Match[str]) -> bool:
    """Tell whether nothing but closing signs follows a match in its text, which is a sentence as a rule."""
    return not after(found).strip("\"'”’»“) ")


def full_stop(found: re.Match[str]) -> str:
    """Give the dot that ends an abbreviation where it is also the sentence's; else nothing."""
    return "." if found[0].endswith(".") and ends(found) else ""


def sides(found: re.Match[str]) -> tuple[str, str] | None:
    """Give the numbers on both sides of a dash; None where these are parts of something else, such as a telephone's."""
    left, right = compiled(_LEFT).search(before(found)), compiled(_RIGHT).match(after(found))
    if left is None or right is None:
        return None
    start = found.start() - len(left[0].lstrip())
    if compiled(r"[\d)] $").search(found.string[max(0, start - 2) : start]):  # 711 123-45
        return None
    one, other = left["left"], right["right"]
    if any(number[0] == "0" and number[1:2].isdigit() for number in (one, other)):
        return None
    return one, other


def shouted(found: re.Match[str]) -> bool:
    """Tell whether a match stands among capitals, where they say nothing about a word."""
    around = before(found, 30) + after(found, 30)
    return sum(map(str.isupper, around)) > sum(map(str.islower, around))


def either(forms: Iterable[str]) -> str:
    """Make a pattern of alternatives from plain texts, the longest first."""
    return "|".join(compiled(r"([^\w /])").sub(r"\\\1", form) for form in sorted(forms, key=len, reverse=True))


def roman(numeral: str) -> int | None:
    """Give the value of a Roman numeral in capitals; None where it is not well formed."""
    if not numeral or not compiled(_WELL_FORMED).match(numeral):
        return None
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def day_month_year(found: re.Match[str]) -> tuple[int, int, int] | None:
    """Give day, month and year of a match with groups of these names; None where there is no such day.

    A year of two figures is one of 1950 to 2049.
    """
    day, month, year = int(found["day"]), int(found["month"]), int(found["year"])
    if len(found["year"]) == 2:
        year += 2000 if year < 50 else 1900
    return (day, month, year) if 1 <= day <= 31 and 1 <= month <= 12 and 1000 <= year <= 2999 else None


def initials_rule(*examples: tuple[str, str], unchanged: tuple[str, ...]) -> Rule:
    """Make the rule for initials before a name, at whose dots a voice would pause: "P. T. Marlow"."""

    def say(found: re.Match[str]) -> str | None:
        following = after(found)
        if found.start() == 0 and found["letter"] in "IVX" and not compiled(_INITIAL).match(following):
            return None  # "I. Introduction"
        small = compiled(r"(?<!\w)[a-zß-ÿ]{1,20},? $").search(before(found))
        if small and not compiled(_INITIAL).match(following):
            return None  # "un plan B. Marie" ends a sentence, "Ruth E. Tanner" does not.
        return found["letter"] + ("" if following[:1] in {" ", "\u00a0", "-"} else " ")

    return rule(
        "initials before a name",
        rf"(?:(?<=[ \u00a0(«])|^|(?<=[A-Z]\.)|(?<=[A-Z]\.-))(?P<letter>[A-ZÀ-Þ])\."
        rf"(?=(?:{_INITIAL}){{0,3}}[ \u00a0-][A-ZÀ-Þ][a-zß-ÿ])",
        say,
        *examples,
        needs=".",
        unchanged=unchanged,
    )
