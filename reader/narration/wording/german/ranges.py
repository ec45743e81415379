"""Ranges and scores: "10–15", "2019-2021", "3:1", "4-2-3-1", "2 x 3"; only the sign is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import sides
from reader.narration.wording.rule import DIGITS, GAP, always, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]


def _between(found: re.Match[str]) -> str | None:
    both = sides(found)
    if both is None:
        return None
    one, other = both
    if one.isdigit() and other.isdigit() and int(one) >= int(other):
        # 1914-18 rises; 3-1 is a score; 737-300 is the name of a kind.
        if len(one) == 4 and len(other) == 2 and int(one[2:]) < int(other):
            return " bis "
        return " zu " if len(one) < 3 and found["dash"] in {"-", "–"} else None
    return " bis "


RULES: Final = (
    rule(
        "a row of single figures",
        r"(?<![\w.,:/–-])\d{1,2}(?:[-–]\d){2,4}(?![\w/–-]|[.:,]\d)",
        lambda found: found[0].replace("-", " ").replace("–", " "),
        ("Sie spielten im 4-2-3-1 zu Haus.", "Sie spielten im 4 2 3 1 zu Haus."),
        needs=(DIGITS, "-–"),
        unchanged=("Teil A4-2-3",),
    ),
    rule(
        "from one number to another",
        rf"(?<=[\d%])(?P<dash>[-–—]|{GAP}–{GAP}|{GAP}-{GAP}(?=\d{{1,2}}(?:[:.]\d\d)?{GAP}?Uhr))(?=\d)",
        _between,
        ("Kinder von 10-15 Jahren", "Kinder von 10 bis 15 Jahren"),
        ("um 5–10 %, 1,5 – 2 Meter", "um 5 bis 10 %, 1,5 bis 2 Meter"),
        ("Der Sieg mit 3-1 war klar.", "Der Sieg mit 3 zu 1 war klar."),
        needs=(DIGITS, "-–—"),
        unchanged=("COVID-19", "(07 11) 12 34-56", "030-1234", "unter 0171-55 66"),
    ),
    rule(
        "scores",
        r"(?<![\w.,:/–-])(?P<one>\d{1,3}):(?P<other>\d{1,3})(?![\w:/]|[.,]\d|[-–]\d)",
        lambda found: f"{found['one']} zu {found['other']}",
        ("Bonn gewann 3:1 und 28:25.", "Bonn gewann 3 zu 1 und 28 zu 25."),
        needs=(DIGITS, ":"),
        unchanged=("nach 1:23:45",),
    ),
    rule(
        "times",
        rf"(?<=\d){GAP}?[x×]{GAP}?(?=\d)|(?<=[mlg]){GAP}[x×]{GAP}(?=\d)",
        always(" mal "),
        ("ein Feld von 2 x 3 Metern", "ein Feld von 2 mal 3 Metern"),
        needs=(DIGITS, "x×"),
        unchanged=(
            "a x b",
            "5 a x b",
        ),
    ),
    rule(
        "so many times",
        r"(?<![\w.,])(?P<many>\d{1,3})[ \u00a0]?[x×](?=[ ,.;)]|$)(?! \d)",
        always(r"\g<many> mal"),
        ("Das ist 3x so viel.", "Das ist 3 mal so viel."),
        needs=(DIGITS, "x×"),
        unchanged=("3xy",),
    ),
)
