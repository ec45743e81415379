"""Ranges and scores: "10-15", "2019–2021", "3-1", "2 x 3"; only the sign is replaced."""

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
    if one.isdigit() and other.isdigit():
        if len(one) == 4 and (int(other) - int(one) == 1 or len(other) < 4):
            return None  # a season, 2023-2024, is said without a word between
        if int(one) >= int(other) and len(one) > 2:
            return None
    return " à "


RULES: Final = (
    rule(
        "from one number to another",
        rf"(?<=[\d%])(?:[-–—]|{GAP}–{GAP})(?=\d)",
        _between,
        ("des enfants de 10-15 ans", "des enfants de 10 à 15 ans"),
        ("une hausse de 5–10 %, de 2010–2020", "une hausse de 5 à 10 %, de 2010 à 2020"),
        ("Ils gagnent 3-1.", "Ils gagnent 3 à 1."),
        needs=(DIGITS, "-–—"),
        unchanged=("la saison 2023-2024", "01-22", "un 4-4-2", "COVID-19", "un 737-300"),
    ),
    rule(
        "four by four",
        r"(?<![\w.,])4x4(?!\w)",
        always("quatre quatre"),
        ("un 4x4 rouge", "un quatre quatre rouge"),
        needs="x",
        unchanged=("4xx",),
    ),
    rule(
        "times",
        rf"(?<=\d){GAP}?[x×]{GAP}?(?=\d)",
        always(" fois "),
        ("un carré de 2 x 3 mètres", "un carré de 2 fois 3 mètres"),
        needs=(DIGITS, "x×"),
        unchanged=("un dix 5",),
    ),
    rule(
        "so many times",
        r"(?<![\w.,])(?P<many>\d{1,3})[ \u00a0]?[x×](?=[ ,.;)]|$)(?! \d)",
        always(r"\g<many> fois"),
        ("C'est 3x plus.", "C'est 3 fois plus."),
        needs=(DIGITS, "x×"),
        unchanged=("3xy",),
    ),
)
