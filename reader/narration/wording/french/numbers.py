"""Numbers: "1,2 M de vues", "-5", "~30", "3/4", "5 ‰", "§ 5"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import WHOLE, either
from reader.narration.wording.rule import DIGITS, GAP, always, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_FRACTIONS: Final = {
    "1/2": "un demi",
    "1/3": "un tiers",
    "2/3": "deux tiers",
    "1/4": "un quart",
    "3/4": "trois quarts",
}

_SCALES: Final = {"M": "million", "Md": "milliard", "Mds": "milliard", "Mrd": "milliard", "Mrds": "milliard"}


def _scaled(found: re.Match[str]) -> str | None:
    whole, part, scale = found["whole"], found["part"], found["scale"]
    if scale == "M" and part is None and not found["of"]:
        return None  # "3 M" may be metres, a size, a firm
    several = "" if whole in {"0", "1"} else "s"
    return f"{whole}{part or ''} {_SCALES[scale]}{several}"


RULES: Final = (
    rule(
        "scales",
        rf"(?<![\w.,/])(?P<whole>{WHOLE})(?P<part>,\d{{1,3}})?{GAP}?(?P<scale>{either(_SCALES)})"
        rf"(?!\w|['’.]\w|{GAP}?[€$£])(?=(?P<of>{GAP}d(?:e |['’]|es )))?",
        _scaled,
        ("1,2 M d'entrées, 3 Md de vues", "1,2 million d'entrées, 3 milliards de vues"),
        ("près de 2 M de vues, soit 1,5 M", "près de 2 millions de vues, soit 1,5 million"),
        needs=(DIGITS, ("M", "Md", "Mds", "Mrd", "Mrds")),
        unchanged=("la firme 3M", "la taille 3 M"),
    ),
    rule(
        "minus",
        r"(?:(?<=[\s(:])|^)[-−](?=\d{1,3}(?:[.,]\d{1,3})?(?![\w/]|[-–]\d))",
        always("moins "),
        ("Il fait -5 degrés, puis −3.", "Il fait moins 5 degrés, puis moins 3."),
        needs=(DIGITS, "-−"),
        unchanged=("de 3 -2019",),
    ),
    rule(
        "about",
        rf"(?<![\w~])[~≈]{GAP}?(?=\d)",
        always("environ "),
        ("Il reste ~30 places.", "Il reste environ 30 places."),
        needs=(DIGITS, "~≈"),
        unchanged=("a~5",),
    ),
    rule(
        "per mille",
        rf"(?<=\d){GAP}?‰",
        always(" pour mille"),
        ("à 5 ‰", "à 5 pour mille"),
        needs=(DIGITS, "‰"),
        unchanged=("5 ou ‰",),
    ),
    rule(
        "fractions",
        r"(?<![\w.,/:-])(?P<fraction>[13]/4|[12]/3|1/2)(?![\w/]|[.,:-]\d)",
        lambda found: _FRACTIONS[found["fraction"]],
        ("les 3/4 des gens", "les trois quarts des gens"),
        needs=(DIGITS, "/"),
        unchanged=("la page 1/22", "le 1/2/3"),
    ),
    rule(
        "sections",
        rf"§{{1,2}}{GAP}?(?=\d)",
        always("paragraphe "),
        ("au § 5", "au paragraphe 5"),
        needs="§",
        unchanged=("le signe §",),
    ),
)
