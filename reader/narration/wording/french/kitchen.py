"""Spoons and halves, as recipes measure: "2 c. à s. de sucre", "1/2 l de lait", "½ tasse", "3/4 h"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import either, full_stop
from reader.narration.wording.rule import GAP, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_SIGNS: Final = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_PARTS: Final = {"1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts"}
_FRACTION: Final = f"{either(_SIGNS)}|1/2|[13]/4|[12]/3"
_UNITS: Final = {
    "l": "litre",
    "L": "litre",
    "dl": "décilitre",
    "kg": "kilo",
    "m": "mètre",
    "km": "kilomètre",
    "h": "heure",
    "t": "tonne",
    "ha": "hectare",
}
_FEMININE: Final = frozenset(
    words(
        "heure tonne tasse cuillère cuillerée gousse douzaine livre bouteille botte pomme banane orange poire tablette"
        " boîte baguette page année part journée portion tomate aubergine courgette feuille brique tranche"
    )
)
_MASCULINE: Final = frozenset(
    words(
        "litre décilitre kilo mètre kilomètre hectare citron oignon verre bol sachet pot siècle paquet poivron"
        " concombre melon avocat cube bouquet tour poulet ananas chou pain bouillon degré point kilogramme"
    )
)
_SPOON: Final = (
    r"(?:(?:cuill?|c)\.?|cuill[èe]re?s?)[ \u00a0]?à\.?[ \u00a0]?(?:(?P<kind>soupe|café|thé|dessert)(?!\w)"
    r"|(?P<letter>[sc])(?:\.|(?!\w)))"
)
_NUMBER: Final = (
    rf"(?:(?P<whole>\d{{1,2}}(?:,\d)?(?![\d/])(?={GAP}?[½¼¾⅓⅔]|{GAP}\d/|{GAP}?[^\W\d]))?{GAP}?"
    rf"(?P<fraction>{_FRACTION})?(?![\d/]))"
)
_PLACE: Final = r"(?<![\w.,/:½¼¾⅓⅔-])"
_KINDS: Final = {"s": "soupe", "c": "café"}


def _spoon(found: re.Match[str]) -> str | None:
    whole, fraction = found["whole"], found["fraction"]
    if whole is None and fraction is None and "." not in found[0]:
        return None  # "cuillère à soupe" is right as it is, and "c à c" may be anything
    kind = found["kind"] or _KINDS[found["letter"].lower()]
    fraction = _SIGNS.get(fraction, fraction)
    one = whole in {None, "1", "0"} or (whole is not None and whole.startswith(("1,", "0,")))
    name = f"cuillère{'' if one else 's'} à {kind}"
    number = "une" if whole == "1" else whole
    if fraction is None:
        said = f"{number} {name}" if whole else name
    elif whole:
        tail = "demie" if fraction == "1/2" else _PARTS[fraction]
        said = f"{number} {name} et {tail}"
    else:
        said = f"une demi-{name}" if fraction == "1/2" else f"{_PARTS[fraction]} de {name}"
    return said + full_stop(found)


def _part(found: re.Match[str]) -> str:
    noun = _UNITS.get(found["unit"] or "", found["noun"])
    fraction = _SIGNS.get(found["fraction"], found["fraction"])
    feminine, whole = noun in _FEMININE, found["whole"]
    if whole:
        number = "une" if whole == "1" and feminine else "un" if whole == "1" else whole
        tail = f"demi{'e' if feminine else ''}" if fraction == "1/2" else _PARTS[fraction]
        return f"{number} {noun}{'' if whole == '1' else 's'} et {tail}"
    if fraction == "1/2":
        return f"{'une' if feminine else 'un'} demi-{noun}"
    return f"{_PARTS[fraction]} {_link(noun)}{noun}"


def _link(noun: str) -> str:
    return "d'" if noun[0] in "aeiouhé" else "de "


RULES: Final = (
    rule(
        "spoons",
        rf"{_PLACE}(?:{_NUMBER}{GAP}?)?(?<!['’])(?i:{_SPOON})",
        _spoon,
        ("2 c. à s. de sucre, 1 càs d'huile", "2 cuillères à soupe de sucre, une cuillère à soupe d'huile"),
        ("2 cuill. à soupe et 3 c.à.c. de sel", "2 cuillères à soupe et 3 cuillères à café de sel"),
        ("½ c. à café, 1 1/2 càc de thé", "une demi-cuillère à café, une cuillère à café et demie de thé"),
        needs="à",
        unchanged=("une cuillère à soupe", "de c à s", "la cabane à sucre"),
    ),
    rule(
        "parts of a thing",
        rf"{_PLACE}{_NUMBER}(?:{GAP}?(?P<unit>{either(_UNITS)})(?![\w/])"
        rf"|{GAP}(?P<noun>{either(_FEMININE | _MASCULINE)})s?(?!\w))",
        lambda found: _part(found) if found["fraction"] else None,
        ("1/2 l de lait, ½ tasse d'eau", "un demi-litre de lait, une demi-tasse d'eau"),
        ("1/4 l d'eau, 3/4 h plus tard", "un quart de litre d'eau, trois quarts d'heure plus tard"),
        ("1 1/2 l, puis 2 ½ heures", "un litre et demi, puis 2 heures et demie"),
        needs=("½¼¾⅓⅔/",),
        unchanged=("11/2 l",),
    ),
)
