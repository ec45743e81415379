"""The kinds of rules for English, in their order: of two that start at one place, the first has it."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.english.capitals import EMPHASIZED, SMALL
from reader.narration.wording.english.names import SIGNS
from reader.narration.wording.rule import DIGITS, Kind

__all__ = ["KINDS"]

KINDS: Final = tuple(
    Kind(f"{__name__}.{name}", frozenset(needs))
    for name, needs in (
        ("web", ".:/?#"),
        ("respelled", SIGNS),
        ("phones", DIGITS),
        ("money", DIGITS),
        ("dates", DIGITS + "-–/MTWFS."),
        ("clock", DIGITS),
        ("fractions", DIGITS + "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"),
        ("numbers", DIGITS + "⁰¹²³⁴⁵⁶⁷⁸⁹^~≈‰≥≤"),
        ("units", DIGITS + "½⅓⅔¼¾⅛⅜⅝⅞/"),
        ("spaced", DIGITS),
        ("models", DIGITS),
        ("ranges", "-–—%°"),
        ("years", DIGITS),
        ("titles", (*".MPSGLCDRIABHJ", "Sgt", "Cllr", "Cpl", "Supt", "Sgts", "Cllrs", "Cpls", "Supts")),
        ("places", "(,."),
        ("abbreviations", (*".viN/kKD", "eg", "pts")),
        ("shouting", SMALL | EMPHASIZED),
        ("romans", "WIVXLCDM"),
        ("initials", ".ABCDEFGHIJKLMNOPQRSTUVWXYZ₂"),
        ("symbols", "/—-()→⇒>←↑↓↔⇐↗↘➜»›|~^§№"),
    )
)
