"""Units: "95 km/h", "17 °C", "5 kg", "30 m²", "15 kWh", "2 m"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import AMOUNT, either, full_stop
from reader.narration.wording.rule import DIGITS, GAP, rule
from reader.narration.wording.spanish.spelling import cardinal

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_UNITS: Final = {
    "km": "kilómetro",
    "Km": "kilómetro",
    "cm": "centímetro",
    "mm": "milímetro",
    "m": "metro",
    "km²": "kilómetro cuadrado",
    "km2": "kilómetro cuadrado",
    "m²": "metro cuadrado",
    "m2": "metro cuadrado",
    "cm²": "centímetro cuadrado",
    "m³": "metro cúbico",
    "m3": "metro cúbico",
    "cm³": "centímetro cúbico",
    "hm³": "hectómetro cúbico",
    "ha": "hectárea",
    "kg": "kilo",
    "Kg": "kilo",
    "g": "gramo",
    "gr": "gramo",
    "mg": "miligramo",
    "µg": "microgramo",
    "l": "litro",
    "L": "litro",
    "dl": "decilitro",
    "cl": "centilitro",
    "ml": "mililitro",
    "mL": "mililitro",
    "kWh": "kilovatio hora",
    "MWh": "megavatio hora",
    "GWh": "gigavatio hora",
    "kW": "kilovatio",
    "MW": "megavatio",
    "GW": "gigavatio",
    "W": "vatio",
    "V": "voltio",
    "Hz": "hercio",
    "kHz": "kilohercio",
    "MHz": "megahercio",
    "GHz": "gigahercio",
    "KB": "kilobyte",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
    "Mbps": "megabit por segundo",
    "dB": "decibelio",
    "mAh": "miliamperio hora",
    "kcal": "kilocaloría",
    "min": "minuto",
    "min.": "minuto",
    "seg": "segundo",
    "s": "segundo",
    "°C": "grado centígrado",
    "° C": "grado centígrado",
    "ºC": "grado centígrado",
    "º C": "grado centígrado",
    "°F": "grado Fahrenheit",
    "t": "tonelada",
    "hab": "habitante",
    "CV": "caballo",
    "cda.": "cucharada",
    "cdas.": "cucharada",
    "cdta.": "cucharadita",
    "cdtas.": "cucharadita",
    "cdita.": "cucharadita",
    "cditas.": "cucharadita",
    "cda": "cucharada",
    "cdas": "cucharada",
    "cdta": "cucharadita",
    "cdtas": "cucharadita",
    "cditas": "cucharadita",
}
_PER: Final = {
    "h": "por hora",
    "s": "por segundo",
    "seg": "por segundo",
    "km": "por kilómetro",
    "m": "por metro",
    "m²": "por metro cuadrado",
    "m2": "por metro cuadrado",
    "m³": "por metro cúbico",
    "km²": "por kilómetro cuadrado",
    "km2": "por kilómetro cuadrado",
    "l": "por litro",
    "kg": "por kilo",
    "min": "por minuto",
    "día": "al día",
    "año": "al año",
    "mes": "al mes",
}
_CLOSE: Final = frozenset({"s", "V", "t", "L", "CV", "hab"})


def _several(name: str) -> str:
    head, _, rest = name.partition(" ")
    if rest.startswith(("por ", "hora", "Fahr")):
        return f"{head}s {rest}"
    return f"{head}s {rest}s" if rest else f"{head}s"


def _unit(found: re.Match[str]) -> str | None:
    amount, unit, per = found["amount"], found["unit"], found["per"]
    if found["gap"] == "" and unit in _CLOSE:
        return None
    name = _UNITS[unit]
    feminine = name.endswith("a") and " " not in name
    if amount == "1":
        said = f"{'una' if feminine else 'un'} {name}"
    else:
        whole = amount.replace(".", "")
        heard = (
            whole.isdigit()
            and len(whole) < 7
            and ((whole[-1] == "1" and whole[-2:] != "11") or (feminine and len(whole) > 2))
        )
        said = f"{cardinal(int(whole), feminine) if heard else amount} {_several(name)}"
    return f"{said} {_PER[per]}" if per else said + full_stop(found)


RULES: Final = (
    rule(
        "fuel by distance",
        rf"(?<![\w.,])(?P<amount>{AMOUNT}){GAP}?(?:l|L|litros){GAP}?/{GAP}?100{GAP}?km\b",
        lambda found: f"{found['amount']} litros cada 100 kilómetros",
        ("5,4 l/100 km", "5,4 litros cada 100 kilómetros"),
        needs=(DIGITS, "/", ("km",)),
        unchanged=("x/km 5",),
    ),
    rule(
        "units",
        rf"(?<![\w.,€$£/])(?<![^\W\d_]-)(?<!\d[ \u00a0])(?P<amount>{AMOUNT})(?P<gap>{GAP}?)(?P<unit>{either(_UNITS)})"
        rf"(?:{GAP}?/{GAP}?(?P<per>{either(_PER)}))?(?![\w²³'’&]|\.\w|[/-][^\W\d])",
        _unit,
        ("El viento sopló a 95 km/h.", "El viento sopló a 95 kilómetros por hora."),
        ("Hubo 20 °C, luego 1ºC.", "Hubo 20 grados centígrados, luego un grado centígrado."),
        ("un piso de 30 m² en Lugo", "un piso de 30 metros cuadrados en Lugo"),
        ("Gasta 15 kWh por día.", "Gasta 15 kilovatios hora por día."),
        ("21 km, 200 ha, 5 kg", "veintiún kilómetros, doscientas hectáreas, 5 kilos"),
        ("95 g/km, un muro de 2 m", "95 gramos por kilómetro, un muro de 2 metros"),
        ("1 cda. de sal y 2 cdtas. de té", "una cucharada de sal y 2 cucharaditas de té"),
        ("Dura 5 min.", "Dura 5 minutos."),
        needs=DIGITS,
        unchanged=("en 5 meses", "a 500s", "de 4-g"),
    ),
)
