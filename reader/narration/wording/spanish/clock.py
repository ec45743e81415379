"""Clock times: "16:08 h", "18:30 horas", "7.45 horas", "12:00", "17h30", "18 h"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import full_stop
from reader.narration.wording.rule import DIGITS, GAP, always, rule
from reader.narration.wording.spanish.spelling import cardinal

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]


def _hours(hour: str) -> str:
    number = int(hour)
    said = cardinal(number, feminine=True) if number % 10 == 1 and number != 11 else str(number)
    return f"{said} {'hora' if number == 1 else 'horas'}"


def _with_word(found: re.Match[str]) -> str | None:
    if int(found["hour"]) > 24:
        return None
    if int(found["minutes"]) == 0:
        return _hours(found["hour"]) + full_stop(found)
    return f"{int(found['hour'])}:{found['minutes']} horas{full_stop(found)}"


RULES: Final = (
    rule(
        "times with their word",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}})[:.](?P<minutes>[0-5]\d){GAP}?(?:h(?:rs|s)?\.?(?![\w/])|horas\b)",
        _with_word,
        ("Sale a las 16:08 h de Soria.", "Sale a las 16:08 horas de Soria."),
        ("a las 7.45 horas, a las 12:00 h", "a las 7:45 horas, a las 12 horas"),
        needs=(DIGITS, ":.", ("h", "hs", "hrs", "horas")),
        unchanged=("9:75 h x",),
    ),
    rule(
        "times with a dot",
        r"(?<=\b[Aa] las )(?P<hour>[01]?\d|2[0-3])\.(?P<minutes>[0-5]\d)(?!\w|[.,]\d)",
        lambda found: f"{found['hour']}:{found['minutes']}",
        ("Abre a las 19.30.", "Abre a las 19:30."),
        needs=(DIGITS, "."),
        unchanged=("de las 19.30",),
    ),
    rule(
        "times run together",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}}){GAP}?h{GAP}?(?P<minutes>[0-5]\d)(?![\w/]|[.,'’]\d|['’])",
        _with_word,
        ("a las 17h30", "a las 17:30 horas"),
        needs=(DIGITS, "h"),
        unchanged=("17h75",),
    ),
    rule(
        "full hours",
        r"(?<![\w.,:/])(?P<hour>[01]?\d|2[0-3]):00(?![\w:]|[.,]\d)",
        lambda found: "una" if int(found["hour"]) == 1 else str(int(found["hour"])),
        ("de 9:00 a 12:00, a la 1:00", "de 9 a 12, a la una"),
        needs=(DIGITS, ":"),
        unchanged=("a las 18:30", "en 1:00:45"),
    ),
    rule(
        "hours",
        rf"(?<![\w.,:/-])(?P<hour>\d{{1,3}}){GAP}?(?:h|hs|hrs)\b\.?(?![\w/'’])",
        lambda found: _hours(found["hour"]) + full_stop(found),
        ("Es a las 10 h.", "Es a las 10 horas."),
        ("a las 18 h en punto, 1 h, 21 h", "a las 18 horas en punto, una hora, veintiuna horas"),
        needs=(DIGITS, ("h", "hs", "hrs")),
        unchanged=("10 h'a",),
    ),
    rule(
        "round the clock",
        r"(?<![\w.,:/])24/7(?![\w/])",
        always("24 7"),
        ("abierto 24/7", "abierto 24 7"),
        needs=("2", "/"),
        unchanged=("el 24/25",),
    ),
)
