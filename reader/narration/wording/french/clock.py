"""Clock times: "14h30", "18 h", "9h05", "16:08", "24h/24", "14-18h"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.french.spelling import feminine
from reader.narration.wording.rule import DIGITS, GAP, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]


def _hours(hour: str) -> str:
    number = str(int(hour))
    return f"{feminine(number)} {'heure' if int(hour) < 2 else 'heures'}"


def _time(found: re.Match[str]) -> str | None:
    minutes = found["minutes"]
    return f"{_hours(found['hour'])} {int(minutes)}" if minutes and int(minutes) else _hours(found["hour"])


RULES: Final = (
    rule(
        "round the clock",
        rf"(?<![\w.,:/])24{GAP}?h?{GAP}?/{GAP}?24(?:{GAP}?h)?(?!\w)|(?<![\w.,:/])7{GAP}?(?P<days>j(?:ours)?)?{GAP}?/{GAP}?7(?!\w)",
        lambda found: "7 jours sur 7" if found[0][0] == "7" else "24 heures sur 24",
        ("ouvert 24h/24 et 7j/7", "ouvert 24 heures sur 24 et 7 jours sur 7"),
        needs=(DIGITS, "/"),
        unchanged=("le 24/25",),
    ),
    rule(
        "hours and minutes",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}}){GAP}?h{GAP}?:?(?P<minutes>[0-5]\d)(?:{GAP}?(?:min|mn))?(?![\w/]|[.,'’]\d)",
        _time,
        ("Le train part à 14h30.", "Le train part à 14 heures 30."),
        ("vers 1 h 15, à 21h05", "vers une heure 15, à vingt et une heures 5"),
        needs=(DIGITS, ("h", "mn")),
        unchanged=("à B14h30",),
    ),
    rule(
        "hours to hours",
        rf"(?<![\w.,:/])(?P<from>\d{{1,2}})(?:{GAP}?h)?{GAP}?[-–]{GAP}?(?P<hour>\d{{1,2}}){GAP}?h(?![\w/])(?!{GAP}?\d)",
        lambda found: f"{feminine(found['from'])} à {_hours(found['hour'])}",
        ("ouvert 14-18h", "ouvert 14 à 18 heures"),
        needs=(DIGITS, "-–", "h"),
        unchanged=("le F14-18 hx",),
    ),
    rule(
        "hours",
        rf"(?<![\w.,:/–-])(?P<hour>\d{{1,2}}){GAP}?h(?P<minutes>(?!))?(?![\w/'’]|[.:]\w)",
        _time,
        ("Il vient à 18 h précises, à 1h.", "Il vient à 18 heures précises, à une heure."),
        needs=(DIGITS, "h"),
        unchanged=("l'5 hx",),
    ),
    rule(
        "times of day",
        r"(?<![\w.,:/])(?P<hour>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)(?![\w:]|[.,]\d)",
        _time,
        ("Il est 16:08 à Paris.", "Il est 16 heures 8 à Paris."),
        needs=(DIGITS, ":"),
        unchanged=("en 1:23:45",),
    ),
)
