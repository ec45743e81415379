"""Money: "12,50 €", "4,5 M€", "3 Md€", "20 millions €", "500 $", "€ 20", "0,99 €"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import WHOLE, either
from reader.narration.wording.rule import DIGITS, GAP, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_SIGNS: Final = {
    "€": "euro",
    "EUR": "euro",
    "euros": "euro",
    "$": "dollar",
    "US$": "dollar",
    "$US": "dollar",
    "$ US": "dollar",
    "USD": "dollar",
    "$ CA": "dollar",
    "$CA": "dollar",
    "£": "livre",
    "GBP": "livre",
    "CHF": "franc suisse",
    "¥": "yen",
    "FCFA": "franc C F A",
}
_AFTER: Final = _SIGNS
_IN_FRONT: Final = set(_SIGNS) - {"euros", "$ US", "$US", "$ CA", "$CA", "FCFA"}
_COINS: Final = {"euro": "centime", "dollar": "cent", "livre": "penny", "franc suisse": "centime"}
_SCALES: Final = {
    "k": "mille",
    "K": "mille",
    "M": "million",
    "Md": "milliard",
    "Mds": "milliard",
    "Mrd": "milliard",
    "Mrds": "milliard",
    "million": "million",
    "millions": "million",
    "milliard": "milliard",
    "milliards": "milliard",
    "millions de": "million",
    "milliards de": "milliard",
    "million de": "million",
    "milliard de": "milliard",
    "millions d'": "million",
    "mille": "mille",
}
_SCALE: Final = f"(?:{GAP}?(?P<scale>{either(_SCALES)}))?"
_PER: Final = {
    "kg": "le kilo",
    "l": "le litre",
    "L": "le litre",
    "litre": "le litre",
    "t": "la tonne",
    "m²": "le mètre carré",
    "m2": "le mètre carré",
    "kWh": "le kilowattheure",
    "MWh": "le mégawattheure",
    "h": "de l'heure",
    "heure": "de l'heure",
    "jour": "par jour",
    "j": "par jour",
    "mois": "par mois",
    "an": "par an",
    "nuit": "la nuit",
    "pers": "par personne",
    "personne": "par personne",
}
_SLASH: Final = rf"(?:{GAP}?/{GAP}?(?P<per>{either(_PER)})(?!\w))?"


def _several(name: str, whole: str) -> str:
    if len(whole) == 1 and whole in "01":
        return name
    head, _, rest = name.partition(" ")
    if name == "franc suisse":
        rest = "suisses"
    return f"{head}s {rest}".rstrip() if name != "penny" else "pence"


def _sum(found: re.Match[str]) -> str | None:
    whole, part, scale = found["whole"], found["part"], found["scale"]
    name = _SIGNS[found["sign"]]
    one = "une" if whole == "1" and name == "livre" else whole
    if scale:
        said = _scaled(whole, part, _SCALES[scale], name)
    elif part is None or int(part) == 0:
        if found["sign"] == "euros" and part is None and not found["per"]:
            return None
        said = f"{one} {_several(name, whole)}"
    elif len(part) != 2 or name not in _COINS:
        said = f"{whole},{part} {_several(name, whole)}"
    elif whole == "0":
        said = f"{int(part)} {_several(_COINS[name], str(int(part)))}"
    else:
        said = f"{one} {_several(name, whole)} {int(part)}"
    if found["per"]:
        said += f" {_PER[found['per']]}"
    return None if said == found[0] else said


def _scaled(whole: str, part: str | None, scale: str, name: str) -> str:
    number = f"{whole},{part}" if part else whole
    several = _several(name, "2")
    if scale == "mille":
        return f"{number} mille {several}" if number != "1" else f"mille {several}"
    link = "d'" if name[0] in "ae" else "de "
    return f"{number} {_several(scale, whole)} {link}{several}"


RULES: Final = (
    rule(
        "sums with the sign after them",
        rf"(?<![\w.,€$£:/])(?P<whole>{WHOLE})(?:,(?!\d{{3}}(?!\d))(?P<part>\d{{1,5}}))?{_SCALE}{GAP}?(?P<sign>{either(_AFTER)})(?!\w){_SLASH}",
        _sum,
        ("Le billet vaut 12,50 €.", "Le billet vaut 12 euros 50."),
        ("Le pont a coûté 4,5 M€.", "Le pont a coûté 4,5 millions d'euros."),
        ("une dette de 1,2 Md€", "une dette de 1,2 milliard d'euros"),
        ("un prêt de 3 milliards de $", "un prêt de 3 milliards de dollars"),
        ("à 0,99 € le kilo", "à 99 centimes le kilo"),
        ("1 250,00 € par mois", "1 250 euros par mois"),
        ("15 £ ou 1 £", "15 livres ou une livre"),
        ("un budget de 300 k€", "un budget de 300 mille euros"),
        ("30 €/mois, 5,50 euros", "30 euros par mois, 5 euros 50"),
        needs=(DIGITS, ("€", "$", "£", "¥", "EUR", "euros", "US", "USD", "GBP", "CHF", "FCFA")),
        unchanged=("pour 20 euros", "des euros"),
    ),
    rule(
        "sums with the sign before them",
        rf"(?<!\w)(?P<sign>{either(_IN_FRONT)}){GAP}?(?P<whole>{WHOLE})(?:,(?!\d{{3}}(?!\d))(?P<part>\d{{1,5}}))?{_SCALE}"
        rf"(?!\w|[.,]\d){_SLASH}",
        _sum,
        ("pour € 20 ou $5 millions", "pour 20 euros ou 5 millions de dollars"),
        ("CHF 3,50", "3 francs suisses 50"),
        needs=(DIGITS, ("€", "$", "£", "¥", "EUR", "USD", "GBP", "CHF")),
        unchanged=("5 ou un signe $",),
    ),
)
