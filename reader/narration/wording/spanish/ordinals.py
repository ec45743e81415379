"""Ordinals: "3.er piso", "1ª vez", "50.º", "4º", "2da parte", "45º"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import after
from reader.narration.wording.rule import DIGITS, compiled, rule
from reader.narration.wording.spanish.spelling import ordinal

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]


def _ordinal(found: re.Match[str]) -> str | None:
    number, ending = int(found["number"]), found["ending"]
    if not 1 <= number < 110:
        return None
    if ending in {"er", "ᵉʳ"}:
        return {1: "primer", 3: "tercer"}.get(number % 10) and ordinal(number)[:-1]
    if ending == "º" and not found["dot"] and number > 12 and not compiled(r"[ \u00a0][a-z]{4}").match(after(found)):
        return f"{number} grados"
    plural = "s" if ending.endswith("s") else ""
    return ordinal(number, feminine=ending[0] == "ª" or ending.rstrip("s").endswith("a")) + plural


RULES: Final = (
    rule(
        "ordinals",
        r"(?<![\w.,/-])(?P<number>\d{1,3})(?P<dot>\.)?(?P<ending>[ºª°]s?|er)(?![\w°º])",
        lambda found: None if "°" in found["ending"] and not found["dot"] else _ordinal(found),
        ("Vive en el 3.er piso.", "Vive en el tercer piso."),
        ("la 1ª vez, la 2.ª parte", "la primera vez, la segunda parte"),
        ("su 50.º año, el 4º puesto", "su quincuagésimo año, el cuarto puesto"),
        ("un ángulo de 45º", "un ángulo de 45 grados"),
        ("un giro de 13º, el 12º", "un giro de 13 grados, el duodécimo"),
        needs=(DIGITS, ("º", "ª", "°", "er")),
        unchanged=("a 20 °", "el 2er"),
    ),
    rule(
        "ordinals with letters",
        r"(?<![\w.,/-])(?P<number>\d{1,2})(?P<dot>)(?P<ending>(?:r|d|t|v|m|n)[oa]s?)(?!\w)",
        _ordinal,
        ("la 2da parte, el 1ro", "la segunda parte, el primero"),
        needs=(
            DIGITS,
            (
                "ro",
                "ra",
                "do",
                "da",
                "to",
                "ta",
                "vo",
                "va",
                "mo",
                "ma",
                "no",
                "na",
                "ros",
                "ras",
                "dos",
                "das",
                "tos",
                "tas",
                "vos",
                "vas",
                "mos",
                "mas",
                "nos",
                "nas",
            ),
        ),
        unchanged=("5 da",),
    ),
)
