"""Roman numerals: "Louis XIV", "Napoléon III", "chapitre IV", "Charles X", "acte I"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, either, roman
from reader.narration.wording.rule import GAP, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_NUMBERED: Final = words(
    "chapitre Chapitre tome Tome acte Acte partie Partie livre Livre titre Titre volume Volume phase annexe Annexe"
    " scène Charles Henri Louis Philippe Jacques Georges Pie Paul Jean"
)
_SHOUTED: Final = r"[A-ZÀ-Þ]{4}"


def _number(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    if number is None or compiled(_SHOUTED).search(before(found, 10)):
        return None
    return str(number)


def _single(found: re.Match[str]) -> str | None:
    return f"{found['word']} {roman(found['numeral'])}"


RULES: Final = (
    rule(
        "Roman numerals",
        r"(?<![\w.'’&/-])(?P<numeral>[IVX]{2,7})(?![\w'’&/-]|\.\w)",
        _number,
        ("Louis XIV aimait danser.", "Louis 14 aimait danser."),
        ("Napoléon III tomba.", "Napoléon 3 tomba."),
        ("voir chapitre IV", "voir chapitre 4"),
        needs=(
            "IVX",
            (
                "II",
                "III",
                "IV",
                "VI",
                "VII",
                "VIII",
                "IX",
                "XI",
                "XII",
                "XIII",
                "XIV",
                "XV",
                "XVI",
                "XVII",
                "XVIII",
                "XIX",
                "XX",
                "XXI",
                "XXII",
                "XXIII",
                "XXIV",
                "XXV",
            ),
        ),
        unchanged=("IXV", "le XXX-Y", "VIVE LOUIS XIV"),
    ),
    rule(
        "single Roman numerals",
        rf"\b(?P<word>{either(set(_NUMBERED))}){GAP}(?P<numeral>[IVX])(?![\w'’.-])",
        _single,
        ("Charles X régna, acte I", "Charles 10 régna, acte 1"),
        needs=("IVX", (*_NUMBERED, "sc")),
        unchanged=("Charles V-Z",),
    ),
)
