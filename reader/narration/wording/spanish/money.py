"""Money: "12,50 €", "4,5 M€", "3.000 millones de $", "US$ 5", "$ 1.200 pesos", "0,99 €"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import WHOLE, either
from reader.narration.wording.rule import DIGITS, GAP, rule
from reader.narration.wording.spanish.spelling import cardinal

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# What one of it is called, and several.
_EURO: Final = ("euro", "euros")
_DOLLAR: Final = ("dólar", "dólares")
_POUND: Final = ("libra", "libras")
_PESO: Final = ("peso", "pesos")
_SIGNS: Final = {
    "€": _EURO,
    "EUR": _EURO,
    "euros": _EURO,
    "$": _DOLLAR,
    "US$": _DOLLAR,
    "U$S": _DOLLAR,
    "USD": _DOLLAR,
    "£": _POUND,
    "GBP": _POUND,
    "¥": ("yen", "yenes"),
    "CHF": ("franco suizo", "francos suizos"),
    "MXN": _PESO,
    "ARS": _PESO,
    "CLP": _PESO,
    "COP": _PESO,
    "pesos": _PESO,
    "R$": ("real", "reales"),
    "S/": ("sol", "soles"),
    "₲": ("guaraní", "guaraníes"),
    "Bs": ("bolívar", "bolívares"),
}
_IN_FRONT: Final = set(_SIGNS) - {"euros", "pesos"}
_AFTER: Final = set(_SIGNS) - {"S/", "Bs", "R$"}
_COINS: Final = {"euro": ("céntimo", "céntimos"), "dólar": ("centavo", "centavos"), "peso": ("centavo", "centavos")}
_SCALES: Final = {
    "k": "mil",
    "K": "mil",
    "mil": "mil",
    "M": "millones",
    "mill.": "millones",
    "mm": "millones",
    "MM": "millones",
    "millón": "millones",
    "millón de": "millones",
    "millones": "millones",
    "millones de": "millones",
    "mil millones": "mil millones",
    "mil millones de": "mil millones",
    "billones": "billones",
    "billones de": "billones",
}
_SCALE: Final = f"(?:{GAP}?(?P<scale>{either(_SCALES)})(?![a-z]))?"
_PART: Final = r"(?:(?:,(?=\d{1,5}(?!\d))(?!\d{3}(?!\d))|\.(?=\d\d(?!\d)))(?P<part>\d{1,5}))?"
_PER: Final = {
    "kg": "el kilo",
    "l": "el litro",
    "litro": "el litro",
    "t": "la tonelada",
    "m²": "el metro cuadrado",
    "m2": "el metro cuadrado",
    "kWh": "el kilovatio hora",
    "MWh": "el megavatio hora",
    "h": "la hora",
    "hora": "la hora",
    "día": "al día",
    "mes": "al mes",
    "año": "al año",
    "noche": "la noche",
    "persona": "por persona",
}
_SLASH: Final = rf"(?:{GAP}?/{GAP}?(?P<per>{either(_PER)})(?!\w))?"


def _counted(number: str, names: tuple[str, str]) -> str:
    feminine = names[1].endswith("as")
    bare = "".join(character for character in number if character.isdigit())
    if number == "1":
        return f"{'una' if feminine else 'un'} {names[0]}"
    heard = (bare.endswith("1") and bare[-2:] != "11") or (feminine and len(bare) > 2)
    said = cardinal(int(bare), feminine) if heard and "," not in number and len(bare) < 7 else number
    return f"{said} {names[1]}"


def _sum(found: re.Match[str]) -> str | None:
    whole, part, scale = found["whole"], found["part"], found["scale"]
    names = _SIGNS[found["sign"]]
    word = found["sign"] in {"euros", "pesos"}
    if scale:
        said = _scaled(whole, part, _SCALES[scale], names[1])
    elif part is None or int(part) == 0:
        if word and part is None and not found["per"]:
            return None
        said = _counted(whole, names)
    elif len(part) != 2 or names[0] not in _COINS:
        said = f"{whole},{part} {names[1]}"
    elif whole == "0":
        said = _counted(str(int(part)), _COINS[names[0]])
    else:
        said = f"{_counted(whole, names)} con {int(part)}"
    if found["per"]:
        said += f" {_PER[found['per']]}"
    return None if said == found[0] else said


def _scaled(whole: str, part: str | None, scale: str, several: str) -> str:
    number = f"{whole},{part}" if part else whole
    if scale == "mil":
        return f"{number} mil {several}"
    if number == "1" and scale == "millones":
        return f"un millón de {several}"
    return f"{number} {scale} de {several}"


RULES: Final = (
    rule(
        "sums with the sign before them and the name after",
        rf"(?<![\w$])(?:US|R|U)?\${GAP}?(?P<rest>{WHOLE}(?:,\d{{1,2}})?)"
        rf"(?={GAP}(?:(?:mil |millones |mil millones )(?:de )?)?(?:pesos|dólares|reales|euros)\b)",
        lambda found: found["rest"],
        ("El kilo vale $ 1.200 pesos.", "El kilo vale 1.200 pesos."),
        needs=(DIGITS, "$"),
        unchanged=("A$ 5 pesos",),
    ),
    rule(
        "sums with the sign after them",
        rf"(?<![\w.,€$£:/])(?P<whole>{WHOLE}){_PART}{_SCALE}{GAP}?(?P<sign>{either(_AFTER)})(?!\w|{GAP}?\d){_SLASH}",
        _sum,
        ("La entrada cuesta 12,50 €.", "La entrada cuesta 12 euros con 50."),
        ("El puente costó 4,5 M€.", "El puente costó 4,5 millones de euros."),
        ("una deuda de 3.000 millones de $", "una deuda de 3.000 millones de dólares"),
        ("solo 0,99 € o 1 €", "solo 99 céntimos o un euro"),
        ("gana 1.250,00 € al mes", "gana 1.250 euros al mes"),
        ("Cuesta 10,50 £ o 1,5 €.", "Cuesta 10,50 libras o 1,5 euros."),
        ("200 £ y 21 €", "doscientas libras y veintiún euros"),
        ("30 €/mes, 5,50 euros", "30 euros al mes, 5 euros con 50"),
        needs=(
            DIGITS,
            ("€", "$", "£", "¥", "₲", "EUR", "euros", "US", "USD", "GBP", "CHF", "MXN", "ARS", "CLP", "COP", "pesos"),
        ),
        unchanged=("por 20 euros", "los euros"),
    ),
    rule(
        "sums with the sign before them",
        rf"(?<![\w$])(?P<sign>{either(_IN_FRONT)}){GAP}?(?P<whole>{WHOLE}){_PART}{_SCALE}(?!\w|[.,]\d){_SLASH}",
        _sum,
        ("Pagó US$ 5 y €20.", "Pagó 5 dólares y 20 euros."),
        ("$3.500 millones, $5.50", "3.500 millones de dólares, 5 dólares con 50"),
        needs=(DIGITS, ("€", "$", "£", "¥", "₲", "EUR", "USD", "GBP", "CHF", "MXN", "ARS", "CLP", "COP", "S", "Bs")),
        unchanged=("5 o el signo $",),
    ),
)
