"""Units: "95 km/h", "17 °C", "5 kg", "30 m²", "15 kWh", "2 EL"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import AMOUNT, either, full_stop
from reader.narration.wording.rule import DIGITS, GAP, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# What is said for several, and for one with its article.
_UNITS: Final = {
    "km/h": ("Kilometer pro Stunde", "ein Kilometer pro Stunde"),
    "km": ("Kilometer", "ein Kilometer"),
    "hm": ("Höhenmeter", "ein Höhenmeter"),
    "dm": ("Dezimeter", "ein Dezimeter"),
    "cm": ("Zentimeter", "ein Zentimeter"),
    "mm": ("Millimeter", "ein Millimeter"),
    "µm": ("Mikrometer", "ein Mikrometer"),
    "nm": ("Nanometer", "ein Nanometer"),
    "m": ("Meter", "ein Meter"),
    "km²": ("Quadratkilometer", "ein Quadratkilometer"),
    "qkm": ("Quadratkilometer", "ein Quadratkilometer"),
    "m²": ("Quadratmeter", "ein Quadratmeter"),
    "qm": ("Quadratmeter", "ein Quadratmeter"),
    "cm²": ("Quadratzentimeter", "ein Quadratzentimeter"),
    "m³": ("Kubikmeter", "ein Kubikmeter"),
    "cm³": ("Kubikzentimeter", "ein Kubikzentimeter"),
    "km2": ("Quadratkilometer", "ein Quadratkilometer"),
    "m2": ("Quadratmeter", "ein Quadratmeter"),
    "m3": ("Kubikmeter", "ein Kubikmeter"),
    "ha": ("Hektar", "ein Hektar"),
    "t": ("Tonnen", "eine Tonne"),
    "kg": ("Kilogramm", "ein Kilogramm"),
    "g": ("Gramm", "ein Gramm"),
    "mg": ("Milligramm", "ein Milligramm"),
    "µg": ("Mikrogramm", "ein Mikrogramm"),
    "hl": ("Hektoliter", "ein Hektoliter"),
    "l": ("Liter", "ein Liter"),
    "dl": ("Deziliter", "ein Deziliter"),
    "cl": ("Zentiliter", "ein Zentiliter"),
    "ml": ("Milliliter", "ein Milliliter"),
    "kWh": ("Kilowattstunden", "eine Kilowattstunde"),
    "MWh": ("Megawattstunden", "eine Megawattstunde"),
    "GWh": ("Gigawattstunden", "eine Gigawattstunde"),
    "TWh": ("Terawattstunden", "eine Terawattstunde"),
    "Wh": ("Wattstunden", "eine Wattstunde"),
    "kW": ("Kilowatt", "ein Kilowatt"),
    "MW": ("Megawatt", "ein Megawatt"),
    "GW": ("Gigawatt", "ein Gigawatt"),
    "W": ("Watt", "ein Watt"),
    "kV": ("Kilovolt", "ein Kilovolt"),
    "V": ("Volt", "ein Volt"),
    "mAh": ("Milliamperestunden", "eine Milliamperestunde"),
    "Hz": ("Hertz", "ein Hertz"),
    "kHz": ("Kilohertz", "ein Kilohertz"),
    "MHz": ("Megahertz", "ein Megahertz"),
    "GHz": ("Gigahertz", "ein Gigahertz"),
    "KB": ("Kilobyte", "ein Kilobyte"),
    "MB": ("Megabyte", "ein Megabyte"),
    "GB": ("Gigabyte", "ein Gigabyte"),
    "TB": ("Terabyte", "ein Terabyte"),
    "Mbit": ("Megabit", "ein Megabit"),
    "Gbit": ("Gigabit", "ein Gigabit"),
    "dB": ("Dezibel", "ein Dezibel"),
    "kcal": ("Kilokalorien", "eine Kilokalorie"),
    "kJ": ("Kilojoule", "ein Kilojoule"),
    "h": ("Stunden", "eine Stunde"),
    "Std.": ("Stunden", "eine Stunde"),
    "Std": ("Stunden", "eine Stunde"),
    "min": ("Minuten", "eine Minute"),
    "min.": ("Minuten", "eine Minute"),
    "Min.": ("Minuten", "eine Minute"),
    "Min": ("Minuten", "eine Minute"),
    "Sek.": ("Sekunden", "eine Sekunde"),
    "s": ("Sekunden", "eine Sekunde"),
    "°C": ("Grad Celsius", "ein Grad Celsius"),
    "° C": ("Grad Celsius", "ein Grad Celsius"),
    "°F": ("Grad Fahrenheit", "ein Grad Fahrenheit"),
    "EL": ("Esslöffel", "ein Esslöffel"),
    "TL": ("Teelöffel", "ein Teelöffel"),
    "Msp.": ("Messerspitzen", "eine Messerspitze"),
    "Pck.": ("Päckchen", "ein Päckchen"),
    "Stk.": ("Stück", "ein Stück"),
    "Pers.": ("Personen", "eine Person"),
    "ct": ("Cent", "ein Cent"),
}
_PER: Final = {
    "h": "Stunde",
    "s": "Sekunde",
    "km": "Kilometer",
    "m": "Meter",
    "m²": "Quadratmeter",
    "m³": "Kubikmeter",
    "l": "Liter",
    "ml": "Milliliter",
    "kg": "Kilogramm",
    "kWh": "Kilowattstunde",
    "min": "Minute",
    "Tag": "Tag",
    "Jahr": "Jahr",
    "Monat": "Monat",
    "Woche": "Woche",
}


def _unit(found: re.Match[str]) -> str | None:
    amount, unit = found["amount"], found["unit"]
    if found["gap"] == "" and unit in {"s", "V", "t", "EL"}:  # the 500s, a 4V
        return None
    several, one = _UNITS[unit]
    said = one if amount == "1" else f"{amount} {several}"
    per = f" pro {_PER[found['per']]}" if found["per"] else ""
    return f"{said}{per}{full_stop(found)}"


RULES: Final = (
    rule(
        "fuel by distance",
        rf"(?P<amount>{AMOUNT}){GAP}?(?:l|Liter){GAP}?/{GAP}?100{GAP}?km\b",
        lambda found: f"{found['amount']} Liter auf 100 Kilometer",
        ("Er braucht 5,4 l/100 km.", "Er braucht 5,4 Liter auf 100 Kilometer."),
        needs=(DIGITS, "/", ("km",)),
        unchanged=("x/km 5",),
    ),
    rule(
        "units",
        rf"(?<![\w.,€$£/])(?<![^\W\d_]-)(?<!\d[ \u00a0])(?P<amount>{AMOUNT})(?P<gap>{GAP}?)(?P<unit>{either(_UNITS)})"
        rf"(?:{GAP}?/{GAP}?(?P<per>{either(_PER)}))?(?![\w²³'’&]|\.\w|[/-][^\W\d])",
        _unit,
        ("Der Wind erreichte 95 km/h.", "Der Wind erreichte 95 Kilometer pro Stunde."),
        ("Es hatte 20 °C, dann 5°C.", "Es hatte 20 Grad Celsius, dann 5 Grad Celsius."),
        ("Das Paket wiegt 1 kg.", "Das Paket wiegt ein Kilogramm."),
        ("auf 3,5 km und 30 m²", "auf 3,5 Kilometer und 30 Quadratmeter"),
        ("Es dauert 20 Min.", "Es dauert 20 Minuten."),
        ("mit 95 g/km und 100 Mbit/s", "mit 95 Gramm pro Kilometer und 100 Megabit pro Sekunde"),
        ("nach 10–15 min", "nach 10 bis 15 Minuten"),
        ("2 EL Öl", "2 Esslöffel Öl"),
        needs=DIGITS,
        unchanged=("in 5 mehr", "ein 500s", "die 4-kW-Anlage"),
    ),
)
