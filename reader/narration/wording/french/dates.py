"""Dates: "le 06/01/2021", "14.07.2023", "2024-03-05", "le 1 janvier", "11 sept. 2001"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, day_month_year, either, full_stop
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_MONTHS: Final = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
_MONTH: Final = "|".join(_MONTHS)
_SHORT: Final = {
    "janv": "janvier",
    "févr": "février",
    "fév": "février",
    "avr": "avril",
    "juil": "juillet",
    "juill": "juillet",
    "sept": "septembre",
    "oct": "octobre",
    "nov": "novembre",
    "déc": "décembre",
}
_CUE: Final = r"\b(?:[Ll]e|[Dd]u|[Aa]u|[Dd]ès le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $"


def _said(day: int, month: int) -> str:
    return f"{'1er' if day == 1 else day} {_MONTHS[month - 1]}"


def _in_figures(found: re.Match[str]) -> str | None:
    date = day_month_year(found)
    return f"{_said(date[0], date[1])} {date[2]}" if date else None


def _without_year(found: re.Match[str]) -> str | None:
    day, month = int(found["day"]), int(found["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12 and compiled(_CUE).search(before(found))):
        return None
    return _said(day, month)


RULES: Final = (
    rule(
        "dates in figures",
        r"(?<![\w./:-])(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?P<year>[12]\d{3}|\d\d)"
        r"(?![\w/]|[.,-]\d)",
        lambda found: None if found["sign"] != "/" and len(found["year"]) == 2 else _in_figures(found),
        ("Le procès du 06/01/2021 continue.", "Le procès du 6 janvier 2021 continue."),
        ("le 01.07.2023 à midi", "le 1er juillet 2023 à midi"),
        ("le 3/12/99", "le 3 décembre 1999"),
        needs=(DIGITS, "./-"),
        unchanged=("version 2.0.11", "le 32/01/2021"),
    ),
    rule(
        "dates with the year first",
        r"(?<![\w./–-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/–-]|\.\d)",
        _in_figures,
        ("publié le 2024-03-05", "publié le 5 mars 2024"),
        needs=(DIGITS, "-"),
        unchanged=("lot 2024-03-05-1",),
    ),
    rule(
        "days and months in figures",
        r"(?<![\w./:-])(?P<day>\d{1,2})/(?P<month>[01]\d)(?![\w/]|[.,-]\d)",
        _without_year,
        ("ouvert dès le 14/07 au soir", "ouvert dès le 14 juillet au soir"),
        needs=(DIGITS, "/"),
        unchanged=("une note de 14/20",),
    ),
    rule(
        "the first of a month",
        rf"(?<![\w.,/-])0?1(?={GAP}(?:{_MONTH})\b)",
        always("1er"),
        ("le 1 janvier prochain", "le 1er janvier prochain"),
        needs=("1", ("janvier", "vrier", "mars", "avril", "mai", "juin", "juillet", "ao", "a", *_MONTHS)),
        unchanged=("11 avril",),
    ),
    rule(
        "months cut short",
        rf"(?<=[\d r][ \u00a0])(?P<month>{either(_SHORT)})\.(?!\w)"
        rf"|\b(?P<before>{either(_SHORT)})\.?(?={GAP}(?:19|20)\d\d\b)",
        lambda found: _SHORT[found["month"] or found["before"]] + full_stop(found),
        ("le 11 sept. 2001 au matin", "le 11 septembre 2001 au matin"),
        ("en janv. 2020", "en janvier 2020"),
        ("le 3 déc.", "le 3 décembre."),
        needs=(DIGITS, ("janv", "vr", "v", "avr", "juil", "juill", "sept", "oct", "nov", "c")),
        unchanged=("5 fois en oct. ou non",),
    ),
)
