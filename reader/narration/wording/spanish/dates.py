"""Dates: "6/1/2021", "14-07-2023", "2024-03-05", "11 de sept. de 2001"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, day_month_year, either, full_stop
from reader.narration.wording.rule import DIGITS, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_MONTHS: Final = words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
_SHORT: Final = {
    "ene": "enero",
    "feb": "febrero",
    "mar": "marzo",
    "abr": "abril",
    "jun": "junio",
    "jul": "julio",
    "ago": "agosto",
    "sept": "septiembre",
    "sep": "septiembre",
    "oct": "octubre",
    "nov": "noviembre",
    "dic": "diciembre",
}
_CUE: Final = r"\b(?:[Ee]l|[Dd]el|[Aa]l|lunes|martes|miércoles|jueves|viernes|sábado|domingo) $"


def _in_figures(found: re.Match[str]) -> str | None:
    date = day_month_year(found)
    return f"{date[0]} de {_MONTHS[date[1] - 1]} de {date[2]}" if date else None


def _without_year(found: re.Match[str]) -> str | None:
    day, month = int(found["day"]), int(found["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12 and compiled(_CUE).search(before(found))):
        return None
    return f"{day} de {_MONTHS[month - 1]}"


RULES: Final = (
    rule(
        "dates in figures",
        r"(?<![\w./:-])(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?P<year>[12]\d{3}|\d\d)"
        r"(?![\w/]|[.,-]\d)",
        lambda found: None if found["sign"] != "/" and len(found["year"]) == 2 else _in_figures(found),
        ("El juicio del 6/1/2021 sigue.", "El juicio del 6 de enero de 2021 sigue."),
        ("el 14-07-2023, el 3/12/99", "el 14 de julio de 2023, el 3 de diciembre de 1999"),
        needs=(DIGITS, "./-"),
        unchanged=("versión 2.0.11",),
    ),
    rule(
        "dates with the year first",
        r"(?<![\w./–-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/–-]|\.\d)",
        _in_figures,
        ("publicado el 2024-03-05", "publicado el 5 de marzo de 2024"),
        needs=(DIGITS, "-"),
        unchanged=("lote 2024-03-05-1",),
    ),
    rule(
        "days and months in figures",
        r"(?<![\w./:-])(?P<day>\d{1,2})/(?P<month>[01]\d)(?![\w/]|[.,-]\d)",
        _without_year,
        ("abierto del 14/07 al 20/08", "abierto del 14 de julio al 20 de agosto"),
        needs=(DIGITS, "/"),
        unchanged=("una nota de 08/10",),
    ),
    rule(
        "months cut short",
        rf"(?:(?<=\d )|(?<=\d de ))(?P<month>{either(_SHORT)})\.(?!\w)",
        lambda found: ("" if before(found).endswith("de ") else "de ") + _SHORT[found["month"]] + full_stop(found),
        ("el 11 de sept. de 2001", "el 11 de septiembre de 2001"),
        ("el 3 dic.", "el 3 de diciembre."),
        needs=(DIGITS, _SHORT),
        unchanged=("5 casas en abr. o no",),
    ),
)
