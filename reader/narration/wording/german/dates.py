"""Dates: "6.1.2021", "1. Mai 2020", "vom 12. bis 15. Juni", "30.11.", "Mo–Fr"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, day_month_year, either, ends, full_stop
from reader.narration.wording.german.cases import ending
from reader.narration.wording.german.spelling import ordinal, year
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["MONTH", "RULES"]

_MONTHS: Final = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
_SHORT_MONTHS: Final = {
    short: _MONTHS[at]
    for at, forms in enumerate(
        ("Jan Jän", "Feb", "Mär Mrz", "Apr", "", "Jun", "Jul", "Aug", "Sept Sep", "Okt", "Nov", "Dez")
    )
    for short in forms.split()
}
_LONG: Final = {name: name for name in (*_MONTHS, "Jänner", "Feber")}
MONTH: Final = rf"(?:(?P<long>{either(_LONG)})\b|(?P<short>{either(_SHORT_MONTHS)})(?:\.|\b(?!\.)))"
_ANY_MONTH: Final = rf"(?:{either(_LONG)}|{either(_SHORT_MONTHS)})\b"
_MONTH_SIGNS: Final = (*_MONTHS, *_SHORT_MONTHS, "rz", "nner", "ä")
_DAYS: Final = {
    "Mo": "Montag",
    "Di": "Dienstag",
    "Mi": "Mittwoch",
    "Do": "Donnerstag",
    "Fr": "Freitag",
    "Sa": "Samstag",
    "So": "Sonntag",
}
_DAY: Final = either(_DAYS)
_CUE: Final = (
    r"(?:\b(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Ss]eit|[Aa]b|[Dd]e[mnr]|und|[Dd]ie|[Mm]ontag|[Dd]ienstag|[Mm]ittwoch"
    r"|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onntag|Mo|Di|Mi|Do|Fr|Sa|So)[.,]? (?:dem |den )?"
    r"|\d\.\d{1,2}\.(?: ?[-–] ?| bis | und ))$"
)


def _said(day: int, month: int, found: re.Match[str]) -> str:
    return f"{ordinal(day, ending(before(found)))} {_MONTHS[month - 1]}"


def _in_figures(found: re.Match[str]) -> str | None:
    date = day_month_year(found)
    if date is None:
        return None
    day, month, number = date
    return f"{_said(day, month, found)} {year(number) if 1100 <= number < 2000 else number}"


def _without_year(found: re.Match[str]) -> str | None:
    day, month = int(found["day"]), int(found["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12 and compiled(_CUE).search(before(found))):
        return None
    return _said(day, month, found) + ("." if ends(found) else "")


def _day_and_month(found: re.Match[str]) -> str | None:
    day = int(found["day"])
    if not 1 <= day <= 31:
        return None
    month = found["long"] or _SHORT_MONTHS[found["short"]]
    return f"{ordinal(day, ending(before(found)))} {month}{'' if found['long'] else full_stop(found)}"


def _first_day(found: re.Match[str]) -> str | None:
    day = int(found["day"])
    return ordinal(day, ending(before(found))) if 1 <= day <= 31 else None


RULES: Final = (
    rule(
        "dates in figures",
        rf"(?<![\w./:-])(?P<day>\d{{1,2}})\.{GAP}?(?P<month>\d{{1,2}})\.{GAP}?(?P<year>\d{{4}}|\d\d)(?![\w/]|[.,]\d)",
        _in_figures,
        ("Am 6.1.2021 begann es.", "Am sechsten Januar 2021 begann es."),
        ("Stand: 06.03.1999", "Stand: sechster März neunzehnhundertneunundneunzig"),
        ("seit dem 9. 11. 89", "seit dem neunten November neunzehnhundertneunundachtzig"),
        ("vom 3.5.49 bis 4.5.50", "vom dritten Mai 2049 bis vierten Mai neunzehnhundertfünfzig"),
        ("am 6.1.1099, am 6.1.1100", "am sechsten Januar 1099, am sechsten Januar elfhundert"),
        needs=(DIGITS, "."),
        unchanged=("Version 7.0.11", "am 32.1.2021", "unter 10.1.10.20"),
    ),
    rule(
        "dates with the year first",
        r"(?<![\w./–-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/–-]|\.\d)",
        _in_figures,
        ("am 2024-03-05", "am fünften März 2024"),
        needs=(DIGITS, "-"),
        unchanged=(
            "Teil 2024-77-05",
            "Teil 2024-03-05-1",
        ),
    ),
    rule(
        "days and months in figures",
        r"(?<![\w./:-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?![\w]|[ \u00a0]?\d)",
        _without_year,
        ("seit dem 30.11. geschlossen", "seit dem dreißigsten November geschlossen"),
        ("Es endet am 3.5.", "Es endet am dritten Mai."),
        needs=(DIGITS, "."),
        unchanged=("siehe Punkt 3.5. und",),
    ),
    rule(
        "days and months",
        rf"(?<![\w.,:/-])(?P<day>[0-3]?\d)\.{GAP}?{MONTH}",
        _day_and_month,
        ("Am 3. Mai kam sie heim.", "Am dritten Mai kam sie heim."),
        ("Der 1. Mai 2020 war schön.", "Der erste Mai 2020 war schön."),
        ("Bonn, 24. Dez. 1989", "Bonn, vierundzwanzigster Dezember neunzehnhundertneunundachtzig"),
        ("bis 15. Juni", "bis fünfzehnten Juni"),
        needs=(DIGITS, ".", _MONTH_SIGNS),
        unchanged=(
            "Es waren 3. Maibaum",
            "Es waren 3. Im Mai",
        ),
    ),
    rule(
        "the first of several days",
        rf"(?<![\w.,:/-])(?P<day>[0-3]?\d)\.(?=(?:,| und| oder| bis|{GAP}?[-–/])? ?[0-3]?\d\.{GAP}?{_ANY_MONTH})",
        _first_day,
        ("Vom 12. bis 15. Juni ist Fest.", "Vom zwölften bis fünfzehnten Juni ist Fest."),
        ("am 12. und 13. Mai", "am zwölften und dreizehnten Mai"),
        needs=(DIGITS, ".", _MONTH_SIGNS),
        unchanged=("Platz 3. oder Mai",),
    ),
    rule(
        "from one day to another",
        rf"(?<=\d\.){GAP}?(?P<sign>[-–/]){GAP}?(?P<day>[0-3]?\d)\.{GAP}?{MONTH}",
        lambda found: (
            f" {'und' if found['sign'] == '/' else 'bis'} "
            f"{ordinal(int(found['day']), ending(before(found)[:-1].rsplit(' ', 1)[0] + ' '))} "
            f"{found['long'] or _SHORT_MONTHS[found['short']] + full_stop(found)}"
            if 1 <= int(found["day"]) <= 31
            else None
        ),
        ("vom 3.–5. Mai", "vom dritten bis fünften Mai"),
        ("am 12./13. Juni", "am zwölften und dreizehnten Juni"),
        needs=(DIGITS, ".", "-–/", _MONTH_SIGNS),
        unchanged=("Punkt 3.-5. Mailand, Mai",),
    ),
    rule(
        "from one day of the week to another",
        rf"(?<![\w-])(?P<one>{_DAY})\.?(?:{GAP}?[-–]{GAP}?| bis )(?P<other>{_DAY})\b\.?(?![\w-])",
        lambda found: f"{_DAYS[found['one']]} bis {_DAYS[found['other']]}{full_stop(found)}",
        ("offen Mo–Fr, Sa. - So.", "offen Montag bis Freitag, Samstag bis Sonntag."),
        ("Mo. bis Mi. offen", "Montag bis Mittwoch offen"),
        needs=("-–b", _DAYS),
        unchanged=("Mo-Wa und Fr",),
    ),
    rule(
        "days of the week before a date",
        rf"(?<![\w-])(?P<day>{_DAY})(?:\.,?|,)(?= \d{{1,2}}(?:\.|:|{GAP}Uhr\b))",
        lambda found: f"{_DAYS[found['day']]},",
        ("Sa., 3. Mai", "Samstag, dritter Mai"),
        needs=(DIGITS, _DAYS),
        unchanged=("Sa 3. So",),
    ),
)
