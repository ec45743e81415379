"""Fractions: "1/2 l", "½ litro", "1 ½ tazas", "3/4 de la gente", "1/2 cdta."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import either, full_stop
from reader.narration.wording.rule import DIGITS, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_FRACTIONS: Final = {
    "1/2": "medio",
    "½": "medio",
    "1/3": "un tercio",
    "⅓": "un tercio",
    "2/3": "dos tercios",
    "⅔": "dos tercios",
    "1/4": "un cuarto",
    "¼": "un cuarto",
    "3/4": "tres cuartos",
    "¾": "tres cuartos",
}
_UNITS: Final = {
    "l": "litro",
    "L": "litro",
    "dl": "decilitro",
    "kg": "kilo",
    "Kg": "kilo",
    "m": "metro",
    "km": "kilómetro",
    "h": "hora",
    "cda": "cucharada",
    "cdas": "cucharada",
    "cdta": "cucharadita",
    "cdtas": "cucharadita",
    "cdita": "cucharadita",
    "ha": "hectárea",
    "t": "tonelada",
}


def _fraction(found: re.Match[str]) -> str:
    said, whole = _FRACTIONS[found["fraction"]], found["whole"]
    noun = _UNITS[found["unit"]] if found["unit"] else found["noun"] or ""
    if said == "medio" and noun.endswith(("a", "as")) and noun not in {"a", "para", "hasta"}:
        said = "media"
    if not found["unit"]:
        if whole:
            return f"{whole} y {said}"
        return said if said[:4] == "medi" or noun in {"", "de", "del", "y", "a", "en", "partes"} else f"{said} de"
    stop = full_stop(found)
    if whole:
        number = ("una" if noun.endswith("a") else "un") if whole == "1" else whole
        return f"{number} {noun}{'' if whole == '1' else 's'} y {said}{stop}"
    return f"{said} {'' if said[:4] == 'medi' else 'de '}{noun}{stop}"


RULES: Final = (
    rule(
        "fractions",
        r"(?<![\w.,/:-])(?:(?P<whole>\d{1,3})(?: |(?=[½¼¾⅓⅔])))?"
        r"(?P<fraction>[½¼¾⅓⅔]|(?:[13]/4|[12]/3|1/2)(?![\d/]|[.,:-]\d))"
        rf"(?:[ \u00a0]?(?P<unit>{either(_UNITS)})(?!\w)\.?|(?= (?P<noun>[a-záéíóúñ]{{1,20}})\b)|(?!\w))",
        _fraction,
        ("½ litro, 1 ½ tazas, ½ taza", "medio litro, 1 y media tazas, media taza"),
        ("¼ kilo, 3/4 de la gente", "un cuarto de kilo, tres cuartos de la gente"),
        ("1/2 l de leche, 1/4 kg, 3/4 h más", "medio litro de leche, un cuarto de kilo, tres cuartos de hora más"),
        ("1 1/2 l, 1/2 cdta. de sal", "un litro y medio, media cucharadita de sal"),
        needs=("½¼¾⅓⅔/", DIGITS + "½¼¾⅓⅔"),
        unchanged=("la página 1/22",),
    ),
)
