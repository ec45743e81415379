"""Numbers: "-5", "~30", "3/4", "5 ‰", "§ 5"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import DIGITS, GAP, always, rule

__all__ = ["RULES"]

_FRACTIONS: Final = {
    "1/2": "un demi",
    "1/3": "un tiers",
    "2/3": "deux tiers",
    "1/4": "un quart",
    "3/4": "trois quarts",
}

RULES: Final = (
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
    ),
    rule(
        "per mille",
        rf"(?<=\d){GAP}?‰",
        always(" pour mille"),
        ("à 5 ‰", "à 5 pour mille"),
        needs=(DIGITS, "‰"),
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
    ),
)
