"""Units: "95 km/h", "17 °C", "30 m²", "15 kWh", "2 m", "10 cl", "5 min"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import AMOUNT, either, full_stop
from reader.narration.wording.french.spelling import feminine
from reader.narration.wording.rule import DIGITS, GAP, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# One of each. The engine says km, cm, mm and kg right by itself, when nothing is put behind them.
_UNITS: Final = {
    "km": "kilomètre",
    "cm": "centimètre",
    "mm": "millimètre",
    "µm": "micromètre",
    "m": "mètre",
    "km²": "kilomètre carré",
    "km2": "kilomètre carré",
    "m²": "mètre carré",
    "m2": "mètre carré",
    "cm²": "centimètre carré",
    "m³": "mètre cube",
    "m3": "mètre cube",
    "cm³": "centimètre cube",
    "ha": "hectare",
    "kg": "kilo",
    "g": "gramme",
    "gr": "gramme",
    "mg": "milligramme",
    "µg": "microgramme",
    "l": "litre",
    "L": "litre",
    "hl": "hectolitre",
    "dl": "décilitre",
    "cl": "centilitre",
    "ml": "millilitre",
    "mL": "millilitre",
    "kWh": "kilowattheure",
    "MWh": "mégawattheure",
    "GWh": "gigawattheure",
    "TWh": "térawattheure",
    "kW": "kilowatt",
    "MW": "mégawatt",
    "GW": "gigawatt",
    "W": "watt",
    "V": "volt",
    "kV": "kilovolt",
    "Hz": "hertz",
    "kHz": "kilohertz",
    "MHz": "mégahertz",
    "GHz": "gigahertz",
    "ko": "kilooctet",
    "Mo": "mégaoctet",
    "Go": "gigaoctet",
    "To": "téraoctet",
    "Mbit": "mégabit",
    "dB": "décibel",
    "mAh": "milliampère-heure",
    "ch": "cheval",
    "kcal": "kilocalorie",
    "kJ": "kilojoule",
    "min": "minute",
    "mn": "minute",
    "s": "seconde",
    "°C": "degré Celsius",
    "° C": "degré Celsius",
    "°F": "degré Fahrenheit",
    "t": "tonne",
    "hab": "habitant",
    "hab.": "habitant",
}
_FEMININE: Final = ("minute", "seconde", "tonne", "kilocalorie")
_RIGHT: Final = frozenset({"km", "cm", "mm", "kg"})
_PER: Final = {
    "h": "heure",
    "s": "seconde",
    "km": "kilomètre",
    "m": "mètre",
    "m²": "mètre carré",
    "m2": "mètre carré",
    "m³": "mètre cube",
    "km²": "kilomètre carré",
    "km2": "kilomètre carré",
    "l": "litre",
    "kg": "kilo",
    "min": "minute",
    "jour": "jour",
    "an": "an",
    "mois": "mois",
    "personne": "personne",
}
_CLOSE: Final = frozenset({"s", "V", "t", "L", "ch", "To", "hab", "hab."})


def _unit(found: re.Match[str]) -> str | None:
    amount, unit, per = found["amount"], found["unit"], found["per"]
    if (found["gap"] == "" and unit in _CLOSE) or (unit in _RIGHT and not per):
        return None
    name = _UNITS[unit]
    if name in _FEMININE:
        amount = feminine(amount)
    if not found["amount"].startswith(("0,", "1,")) and found["amount"] not in {"0", "1"}:
        name = (
            "chevaux"
            if name == "cheval"
            else " ".join(f"{word}s" if word[0].islower() and word[-1] != "z" else word for word in name.split())
        )
    return f"{amount} {name} par {_PER[per]}" if per else f"{amount} {name}{full_stop(found)}"


RULES: Final = (
    rule(
        "fuel by distance",
        rf"(?<![\w.,])(?P<amount>{AMOUNT}){GAP}?(?:l|L|litres?){GAP}?/{GAP}?100{GAP}?km\b",
        lambda found: f"{found['amount']} litres aux 100 kilomètres",
        ("5,4 l/100 km", "5,4 litres aux 100 kilomètres"),
        needs=(DIGITS, "/", ("km",)),
        unchanged=("x/km 5",),
    ),
    rule(
        "metres and centimetres",
        r"(?<![\w.,])(?P<metres>\d)m(?P<rest>\d\d)(?!\w)",
        lambda found: f"{found['metres']} mètre{'' if found['metres'] == '1' else 's'} {int(found['rest'])}",
        ("Il mesure 1m85.", "Il mesure 1 mètre 85."),
        needs=(DIGITS, "m"),
        unchanged=("12m85",),
    ),
    rule(
        "units",
        rf"(?<![\w.,€$£/])(?<![^\W\d_]-)(?<!\d[ \u00a0])(?P<amount>{AMOUNT})(?P<gap>{GAP}?)(?P<unit>{either(_UNITS)})"
        rf"(?:{GAP}?/{GAP}?(?P<per>{either(_PER)}))?(?![\w²³'’&]|\.\w|[/-][^\W\d])",
        _unit,
        ("Le vent souffle à 95 km/h.", "Le vent souffle à 95 kilomètres par heure."),
        ("Il a fait 20 °C, puis 1°C.", "Il a fait 20 degrés Celsius, puis 1 degré Celsius."),
        ("un studio de 30 m² à louer", "un studio de 30 mètres carrés à louer"),
        ("15 kWh par jour", "15 kilowattheures par jour"),
        ("un mur de 2 m, 21 min", "un mur de 2 mètres, vingt et une minutes"),
        ("250 ml et 100 g", "250 millilitres et 100 grammes"),
        ("95 g/km, 80 hab./km²", "95 grammes par kilomètre, 80 habitants par kilomètre carré"),
        needs=DIGITS,
        unchanged=("5 kg en tout", "sur 3,5 km", "en 5 mots", "une 4-g"),
    ),
)
