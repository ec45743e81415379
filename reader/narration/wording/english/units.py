"""Units after a number: "120 km/h", "20°C", "5kg bag", "6ft 2in", "5,000 sq ft", "6'2\""."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import AMOUNT, after, before, describes
from reader.narration.wording.rule import DIGITS, GAP, rule

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["UNITS"]

# Written -> (one, several). Units that the letters of which mean much else are in _CLOSE, and need to touch the number.
_UNITS: Final = {
    written: (one, several)
    for forms, one, several in (
        ("km/h, kmh, kph, km/hr", "kilometre per hour", "kilometres per hour"),
        ("mph, mi/h", "mile per hour", "miles per hour"),
        ("m/s", "metre per second", "metres per second"),
        ("km", "kilometre", "kilometres"),
        ("cm", "centimetre", "centimetres"),
        ("mm", "millimetre", "millimetres"),
        ("nm", "nanometre", "nanometres"),
        ("µm, μm", "micrometre", "micrometres"),
        ("km², km2, sq km", "square kilometre", "square kilometres"),
        ("m², m2, sq m, sqm", "square metre", "square metres"),
        ("cm², cm2", "square centimetre", "square centimetres"),
        ("ft², ft2, sq ft, sqft, sq. ft.", "square foot", "square feet"),
        ("sq mi", "square mile", "square miles"),
        ("m³, m3, cu m", "cubic metre", "cubic metres"),
        ("cm³, cm3, cc", "cubic centimetre", "cubic centimetres"),
        ("km³", "cubic kilometre", "cubic kilometres"),
        ("ft³, cu ft", "cubic foot", "cubic feet"),
        ("kg, kgs", "kilogram", "kilograms"),
        ("mg", "milligram", "milligrams"),
        ("µg, μg, mcg", "microgram", "micrograms"),
        ("lb, lbs, lb., lbs.", "pound", "pounds"),
        ("oz, oz.", "ounce", "ounces"),
        ("ft, ft.", "foot", "feet"),
        ("yd, yds, yd.", "yard", "yards"),
        ("mi, mi.", "mile", "miles"),
        ("ha", "hectare", "hectares"),
        ("ml, mL", "millilitre", "millilitres"),
        ("cl", "centilitre", "centilitres"),
        ("dl, dL", "decilitre", "decilitres"),
        ("gal, gal.", "gallon", "gallons"),
        ("tsp, tsp., Tsp, Tsp.", "teaspoon", "teaspoons"),
        ("tbsp, tbsp., Tbsp, Tbsp.", "tablespoon", "tablespoons"),
        ("°C, ºC, ℃", "degree Celsius", "degrees Celsius"),
        ("°F, ºF, ℉", "degree Fahrenheit", "degrees Fahrenheit"),
        ("kW", "kilowatt", "kilowatts"),
        ("MW", "megawatt", "megawatts"),
        ("GW", "gigawatt", "gigawatts"),
        ("TW", "terawatt", "terawatts"),
        ("Wh", "watt hour", "watt hours"),
        ("kWh", "kilowatt hour", "kilowatt hours"),
        ("MWh", "megawatt hour", "megawatt hours"),
        ("GWh", "gigawatt hour", "gigawatt hours"),
        ("TWh", "terawatt hour", "terawatt hours"),
        ("kV", "kilovolt", "kilovolts"),
        ("mA", "milliamp", "milliamps"),
        ("mAh", "milliamp hour", "milliamp hours"),
        ("Ω", "ohm", "ohms"),
        ("Hz", "hertz", "hertz"),
        ("kHz", "kilohertz", "kilohertz"),
        ("MHz", "megahertz", "megahertz"),
        ("GHz", "gigahertz", "gigahertz"),
        ("kJ", "kilojoule", "kilojoules"),
        ("kcal", "kilocalorie", "kilocalories"),
        ("KB, kB", "kilobyte", "kilobytes"),
        ("MB", "megabyte", "megabytes"),
        ("GB", "gigabyte", "gigabytes"),
        ("TB", "terabyte", "terabytes"),
        ("PB", "petabyte", "petabytes"),
        ("Kbps, kbps", "kilobit per second", "kilobits per second"),
        ("Mbps, Mb/s, Mbit/s", "megabit per second", "megabits per second"),
        ("Gbps, Gb/s, Gbit/s", "gigabit per second", "gigabits per second"),
        ("MB/s", "megabyte per second", "megabytes per second"),
        ("GB/s", "gigabyte per second", "gigabytes per second"),
        ("bpm", "beat per minute", "beats per minute"),
        ("rpm", "revolution per minute", "revolutions per minute"),
        ("fps", "frame per second", "frames per second"),
        ("mpg", "mile per gallon", "miles per gallon"),
        ("ppm", "part per million", "parts per million"),
        ("ppb", "part per billion", "parts per billion"),
        ("dB", "decibel", "decibels"),
        ("hp", "horsepower", "horsepower"),
        ("bhp", "brake horsepower", "brake horsepower"),
        ("hPa", "hectopascal", "hectopascals"),
        ("kPa", "kilopascal", "kilopascals"),
        ("mSv", "millisievert", "millisieverts"),
        ("ms", "millisecond", "milliseconds"),
        ("sec, sec., secs", "second", "seconds"),
        ("min, min., mins, mins.", "minute", "minutes"),
        ("hr, hr., hrs, hrs.", "hour", "hours"),
        ("yr, yr., yrs, yrs.", "year", "years"),
        ("wk, wks", "week", "weeks"),
        ("pct, pct., pc", "percent", "percent"),
        ("pp", "percentage point", "percentage points"),
    )
    for written in forms.split(", ")
}
_CLOSE: Final = {
    "m": ("metre", "metres"),
    "g": ("gram", "grams"),
    "l": ("litre", "litres"),
    "L": ("litre", "litres"),
    "W": ("watt", "watts"),
    "V": ("volt", "volts"),
    "J": ("joule", "joules"),
    "h": ("hour", "hours"),
    "in": ("inch", "inches"),
    "lb": ("pound", "pounds"),
}
_PER: Final = {
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "day": "day", "year": "year", "yr": "year",
    "km": "kilometre", "m": "metre", "m²": "square metre", "m2": "square metre", "m³": "cubic metre", "m3": "cubic metre",
    "kg": "kilogram", "g": "gram", "L": "litre", "l": "litre", "dL": "decilitre", "dl": "decilitre", "mL": "millilitre",
    "ml": "millilitre", "ha": "hectare", "t": "tonne", "kWh": "kilowatt hour", "100km": "100 kilometres", "gal": "gallon",
    "week": "week", "month": "month", "cm²": "square centimetre", "cm³": "cubic centimetre",
}  # fmt: skip


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)).replace(r"\ ", GAP)


_METRES_AFTER: Final = re.compile(r"[ -](?:high|tall|wide|deep|long|away|above|below|from|race|sprint|freestyle|hurdles|final|of|in|and|or|by|down|up|to|on|at|off|below|x)\b|[.,;:)]|$|-")


def _unit(found: re.Match[str]) -> str:
    one, several = _UNITS[re.sub(GAP, " ", found["unit"])]
    return _measure(found, one, several)


def _measure(found: re.Match[str], one: str, several: str) -> str:
    unit = one if found["amount"] == "1" or describes(found) else several
    per = f" per {_PER[found['per']]}" if found["per"] else ""
    return f"{found['amount']} {unit}{per}{_last_dot(found)}"


def _last_dot(found: re.Match[str]) -> str:
    return "." if found[0].endswith(".") and not after(found).strip("\"'”’) ") else ""


def _close(found: re.Match[str]) -> str | None:
    one, several = _CLOSE[found["unit"]]
    if found["unit"] == "m" and not found["per"]:
        # "5m" is said "five million" as often: only where a length is clear.
        clear = "." in found["amount"] or describes(found) or found["amount"] in {"100", "200", "400", "800", "1500"}
        if not clear and not _METRES_AFTER.match(after(found)):
            return None
    return _measure(found, one, several)


_WARMTH_CUE: Final = re.compile(
    r"(?:\b(?:to|at|of|hit|hits|in|by|a|an|the|than|above|below|over|under|around|about|nearly|almost|reach|reached|reaching|and|or|was|is"
    r"|between|exceed|exceeded|topped|recorded|from|just|record|near) |\(|\d[CF]?[-–])[-−–]?$",
    re.IGNORECASE,
)


def _degrees(found: re.Match[str]) -> str | None:
    if not _WARMTH_CUE.search(before(found)):
        return None
    scale = {"C": "Celsius", "F": "Fahrenheit"}[found["scale"]]
    return f"{found['amount']} {'degree' if describes(found) or found['amount'] == '1' else 'degrees'} {scale}"


def _height(found: re.Match[str]) -> str | None:
    if int(found["inches"]) > 11:
        return None
    return f"{found['feet']} foot {found['inches']}"


def _feet_and_inches(found: re.Match[str]) -> str | None:
    inches = found["inches"]
    if describes(found):
        return f"{found['feet']} foot {inches}"
    return f"{found['feet']} feet {inches} {'inch' if inches == '1' else 'inches'}"


def _prime(found: re.Match[str]) -> str | None:
    sign = found["sign"]
    # A quotation mark that closes what another has opened is no inch.
    quotes = f"{before(found, 400)}{sign}{after(found, 400)}"
    if (sign == '"' and quotes.count(sign) % 2 == 0) or (sign == "”" and "“" in before(found, 400)):
        return None
    one, several = ("foot", "feet") if sign in "′'’" else ("inch", "inches")
    return f"{found['amount']} {one if found['amount'] == '1' or describes(found) else several}"


def _stones(found: re.Match[str]) -> str | None:
    if found["stone"].endswith("1") and not found["pounds"]:  # 21st
        return None
    pounds = f" {found['pounds']} pounds" if found["pounds"] else ""
    return f"{found['stone']} stone{pounds}"


_NUMBER: Final = rf"(?<![\w.,$£€/'’])(?P<amount>{AMOUNT})"
_SLASH: Final = rf"(?:/(?P<per>{_either(_PER)}))?(?![\w²³/])"

UNITS: Final = (
    rule(
        "feet and inches by quotes",
        r"(?<![\w.,])(?P<feet>[1-9])['’′]{GAP}?(?P<inches>\d{1,2})(?:[\"”″]|['’′]{2})".replace("{GAP}", " "),
        _height,
        ("He is 6'2\" tall.", "He is 6 foot 2 tall."),
        ("at 5’11”", "at 5 foot 11"),
        needs=(DIGITS, "\"”″'’′"),
    ),
    rule(
        "feet and inches",
        rf"(?<![\w.,])(?P<feet>\d{{1,2}}){GAP}?ft\.?{GAP}?(?P<inches>\d{{1,2}}(?:\.\d)?)(?:{GAP}?ins?\b)?(?![\w.]\d|\w)",
        _feet_and_inches,
        ("He is 6ft 2in tall.", "He is 6 feet 2 inches tall."),
        needs=(DIGITS, "f"),
    ),
    rule(
        "feet and inches without an end",
        r"(?<![\w.,])(?P<feet>[4-7])['’′](?P<inches>\d{1,2})(?![\w'’\"”″]|[.,]\d)",
        _height,
        ("She is 5'2 and strong.", "She is 5 foot 2 and strong."),
        needs=(DIGITS, "'’′"),
    ),
    rule(
        "feet or inches by a sign",
        r"(?<![\w.,])(?P<amount>\d{1,4}(?:\.\d)?)(?P<sign>[′″]|['’](?= (?:tall|high|long|wide|deep)\b)|[\"”](?= [a-zA-Z]))",
        _prime,
        ("a 7″ screen", "a 7 inch screen"),
        ("a 13\" laptop", "a 13 inch laptop"),
        ("It is 7' tall.", "It is 7 feet tall."),
        needs=(DIGITS, "′″'’\"”"),
        unchanged=("\"We have 13\" he said",),
    ),
    rule(
        "temperatures without a degree sign",
        r"(?P<amount>\d{1,3}(?:\.\d{1,2})?)(?P<scale>[CF])(?![\w'’-]|\.\w)",
        _degrees,
        ("It hit 38C (100F) at noon.", "It hit 38 degrees Celsius (100 degrees Fahrenheit) at noon."),
        ("warming of 1.5C", "warming of 1.5 degrees Celsius"),
        ("down to -5C", "down to -5 degrees Celsius"),
        needs=(DIGITS, "CF"),
        unchanged=("Seat 20C is taken.", "room B20C was"),
    ),
    rule(
        "stones and pounds",
        rf"(?<![\w.,])(?P<stone>\d{{1,2}}){GAP}?st(?=[ ,.;)]|$)(?:{GAP}(?P<pounds>\d{{1,2}}){GAP}?lbs?\b)?",
        _stones,
        ("He weighs 12st 5lb.", "He weighs 12 stone 5 pounds."),
        needs=(DIGITS, "s"),
        unchanged=("the 21st time",),
    ),
    rule(
        "units",
        rf"{_NUMBER}[{GAP[1:-1]}-]?(?P<unit>{_either(_UNITS)}){_SLASH}",
        _unit,
        ("The wind reached 120 km/h.", "The wind reached 120 kilometres per hour."),
        ("It was 20°C at noon.", "It was 20 degrees Celsius at noon."),
        ("A 5kg bag fell.", "A 5 kilogram bag fell."),
        ("They walked 3.2 km.", "They walked 3.2 kilometres."),
        ("a house of 5,000 sq ft", "a house of 5,000 square feet"),
        ("It emits 90 mg/km.", "It emits 90 milligrams per kilometre."),
        ("It weighs 10 lbs.", "It weighs 10 pounds."),
        ("up 1pc", "up 1 percent"),
        needs=DIGITS,
        unchanged=("the 10 ftp files", "in 5 minds"),
    ),
    rule(
        "units of one letter",
        rf"{_NUMBER}(?P<unit>{_either(_CLOSE)}){_SLASH}(?!['’.]\w)(?!-\d)",
        _close,
        ("It uses 40W of power.", "It uses 40 watts of power."),
        ("a wall 3m high", "a wall 3 metres high"),
        ("a 12V battery", "a 12 volt battery"),
        ("5g of salt", "5 grams of salt"),
        needs=(DIGITS, "mglLWVJhib"),
        unchanged=("a 5G network", "10m it was"),
    ),
    rule(
        "metres with a space",
        rf"{_NUMBER}{GAP}(?P<unit>m)(?P<per>(?!))?(?=[.,;)]|$| (?:high|tall|wide|deep|long|away|above|below|from|and|of|in|at|to)\b)",
        _close,
        ("It is 5 m deep.", "It is 5 metres deep."),
        needs=(DIGITS, "m"),
    ),
)
