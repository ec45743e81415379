"""Ranges and scores: "10-15", "2019–2021", "3-1", "2 x 3"; only the sign is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, sides
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule

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
    return " al " if compiled(r"\b(?:del|el) [\d.,]{1,9}%?$").search(before(found)) else " a "


RULES: Final = (
    rule(
        "from one number to another",
        rf"(?<=[\d%])(?:[-–—]|{GAP}–{GAP})(?=\d)",
        _between,
        ("niños de 10-15 años", "niños de 10 a 15 años"),
        ("un alza del 5-10 %, de 2010–2020", "un alza del 5 al 10 %, de 2010 a 2020"),
        ("Ganaron 3-1.", "Ganaron 3 a 1."),
        needs=(DIGITS, "-–—"),
        unchanged=("la temporada 2023-2024", "un 4-4-2", "COVID-19"),
    ),
    rule(
        "times",
        rf"(?<=\d){GAP}?[x×]{GAP}?(?=\d)",
        always(" por "),
        ("una sala de 2 x 3 metros", "una sala de 2 por 3 metros"),
        needs=(DIGITS, "x×"),
        unchanged=("5 x y",),
    ),
)
