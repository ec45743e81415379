"""Units after a number: "95 km/h", "17°C", "8kg sack", "6ft 2in", "5,000 sq ft"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import AMOUNT, after, before, describes, last_dot
from reader.narration.wording.english.measures import CLOSE_NAMES, PER_NAMES, UNIT_NAMES
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule, words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["NUMBER", "RULES", "close"]


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)).replace(r"\ ", GAP)


_METRES_AFTER: Final = (
    r"[ -](?:high|tall|wide|deep|long|away|above|below|from|race|sprint|freestyle|hurdles|final|of|in|and|or|by|down"
    r"|up|to|on|at|off|below|x)\b|[.,;:)]|$|-|/\d| \(\d[\d,.]{0,8} ?ft\b"
)


def _unit(found: re.Match[str]) -> str:
    one, several = UNIT_NAMES[re.sub(GAP, " ", found["unit"])]
    return _measure(found, one, several)


def _measure(found: re.Match[str], one: str, several: str) -> str:
    hyphened = "-" in found[0][: found.start("unit") - found.start()]  # "an 18-hr wait"
    rated = found["unit"] in _RATINGS or re.search(r"\d [x×] $", before(found)) is not None  # "2 x 400g tins"
    unit = one if found["amount"] == "1" or hyphened or describes(found, rated) else several
    per = f" per {PER_NAMES[found['per']]}" if found["per"] else ""
    return f"{found['amount']} {unit}{per}{last_dot(found)}"


# What a thing is rated at stands before its name: "dual 18W ports".
_RATINGS: Final = frozenset(words("W V MP Wh mAh GHz MHz Hz kV"))
_FRACTIONED: Final = words("tsp tsp. Tsp Tsp. tbsp tbsp. Tbsp Tbsp. lb lb. lbs lbs. oz oz. kg km")


def _after_a_fraction(found: re.Match[str]) -> str:
    mixed = re.search(r"\d[ \u00a0\u202f-]?(?:[½⅓⅔¼¾⅛⅜⅝⅞]|\d/\d)$", before(found))
    one, several = UNIT_NAMES[found["unit"]]
    return f" {several if mixed else one}{last_dot(found)}"


def close(found: re.Match[str]) -> str | None:
    """Say a number with a unit of one letter; None where the letter may be something else."""
    one, several = CLOSE_NAMES[found["unit"]]
    if (
        found["unit"] == "s" and "." not in found["amount"] and not re.search(r"\dm ?$", before(found))
    ):  # "20s" is a decade, "747s" are aircraft
        return None
    if found["unit"] == "m" and re.match(r"[ -]years?\b", after(found)):  # "a 100m-year-old fossil"
        return f"{found['amount']} million"
    if found["unit"] == "m" and re.search(r"\dh(?:rs?)? ?$", before(found)):
        return _measure(found, "minute", "minutes")
    if found["unit"] == "m" and not found["per"]:
        # "5m" is said "five million" as often: only where a length is clear.
        clear = (
            before(found).endswith((" x ", " by ", "x"))
            or "." in found["amount"]
            or describes(found)
            or found["amount"] in {"100", "200", "400", "800", "1500"}
        )
        if not clear and not compiled(_METRES_AFTER).match(after(found)):
            return None
    return _measure(found, one, several)


_WARMTH_CUE: Final = (
    r"(?i)(?:\b(?:to|at|of|hit|hits|in|by|a|an|the|than|above|below|over|under|around|about|nearly|almost|reach"
    r"|reached|reaching|and|or|was|is|between|exceed|exceeded|topped|recorded|from|just|record|near) |\("
    r"|\d[CF]?[-–]|\d°?[CF]/)[-−–]?$"
)


def _degrees(found: re.Match[str]) -> str | None:
    paired = re.match(r"(?:/| to |[-–])[-−–]?\d{1,3}°?[CF]\b|/[Gg]as\b", after(found))
    if (
        not paired
        and not compiled(_WARMTH_CUE).search(before(found))
        and not ("." in found["amount"] and not re.search(r"[\w.,]$", before(found)))
    ):
        return None
    scale = {"C": "Celsius", "F": "Fahrenheit"}[found["scale"]]
    return f"{found['amount']} {'degree' if describes(found) or found['amount'] == '1' else 'degrees'} {scale}"


_SIDES: Final = {"N": "north", "S": "south", "E": "east", "W": "west"}


def _bearing(found: re.Match[str]) -> str | None:
    if not found["minutes"] and not found["side"]:
        return None
    parts = ((found["degrees"], "degree"), (found["minutes"], "minute"), (found["seconds"], "second"))
    said = (f"{number} {name}{'' if number == '1' else 's'}" for number, name in parts if number)
    gap = " " if found["side"] or found[0][-1] in GAP else ""
    return f"{' '.join(said)}{gap}{_SIDES.get(found['side'], '')}"


def _height(found: re.Match[str]) -> str | None:
    if int(found["inches"]) > 11:
        return None
    half = " and a half" if found.groupdict().get("half") else ""
    return f"{found['feet']} foot {found['inches']}{half}"


def _feet_and_inches(found: re.Match[str]) -> str | None:
    inches = found["inches"]
    if describes(found):
        return f"{found['feet']} foot {inches}"
    return f"{found['feet']} feet {inches} {'inch' if inches == '1' else 'inches'}{last_dot(found)}"


def _prime(found: re.Match[str]) -> str | None:
    sign = found["sign"]
    # A quotation mark that closes what another has opened is no inch.
    quotes = f"{before(found, 400)}{sign}{after(found, 400)}"
    if (sign == '"' and quotes.count(sign) % 2 == 0) or (sign == "”" and "“" in before(found, 400)):
        return None
    one, several = ("foot", "feet") if sign in "′'’" else ("inch", "inches")
    return f"{found['amount']} {one if found['amount'] == '1' or describes(found, always=True) else several}"


def _stones(found: re.Match[str]) -> str | None:
    if found["stone"].endswith("1") and not found["pounds"]:  # 21st
        return None
    pounds = f" {found['pounds']} pounds" if found["pounds"] else ""
    return f"{found['stone']} stone{pounds}"


# "400g/14oz": the same again in another unit.
_MEASURE: Final = rf"(?:\d{{1,4}}(?:\.\d{{1,2}})?{GAP}?[a-zA-Z°]{{1,4}}(?![a-zA-Z])|[Gg]as\b)"
NUMBER: Final = rf"(?=\d)(?:(?<![\w.,$£€'’])(?<![^a-zA-Z]/)|(?<=\dx))(?P<amount>{AMOUNT})"
_SLASH: Final = rf"(?:/(?P<per>{_either(PER_NAMES)}))?(?![\w²³]|/(?!{_MEASURE}))"

RULES: Final = (
    rule(
        "degrees and minutes",
        rf"(?<![\w.,])(?P<degrees>\d{{1,3}}(?:\.\d{{1,6}})?)°{GAP}?(?:(?P<minutes>[0-5]?\d(?:\.\d{{1,4}})?)['’′]{GAP}?"
        rf"(?:(?P<seconds>[0-5]?\d(?:\.\d{{1,4}})?)[\"”″]{GAP}?)?)?(?P<side>[NSEW](?!\w))?",
        _bearing,
        ("at 40°26′N, 3.7°W", "at 40 degrees 26 minutes north, 3.7 degrees west"),
        ("at 51°28'38\"N", "at 51 degrees 28 minutes 38 seconds north"),
        ("lat. 51°30′ or so", "lat. 51 degrees 30 minutes or so"),
        needs=(DIGITS, "°"),
        unchanged=("at 20° North",),
    ),
    rule(
        "feet and inches by quotes",
        r"(?<![\w.,])(?P<feet>[1-9])['’′]{GAP}?(?P<inches>\d{1,2})(?P<half>½)?(?:[\"”″]|['’′]{2})".replace(
            "{GAP}", " "
        ),
        _height,
        ("a man of 5'9\" in boots", "a man of 5 foot 9 in boots"),
        ("at 5’11½”", "at 5 foot 11 and a half"),
        needs=(DIGITS, "\"”″'’′"),
        unchanged=('the \'70 and "5"',),
    ),
    rule(
        "feet and inches",
        rf"(?<![\w.,])(?P<feet>\d{{1,2}}){GAP}?ft\.?{GAP}?(?P<inches>\d{{1,2}}(?:\.\d)?)(?:{GAP}?ins?\b\.?)?(?![\w.]\d"
        rf"|\w)",
        _feet_and_inches,
        ("The post stood 6ft 4in above it.", "The post stood 6 feet 4 inches above it."),
        ("at 5 ft. 10 in. tall", "at 5 feet 10 inches tall"),
        needs=(DIGITS, ("ft",)),
        unchanged=("5 of ft",),
    ),
    rule(
        "feet and inches without an end",
        r"(?<![\w.,])(?P<feet>[4-7])['’′](?P<inches>\d{1,2})(?![\w'’\"”″]|[.,]\d)",
        _height,
        ("She is 5'2 and strong.", "She is 5 foot 2 and strong."),
        needs=(DIGITS, "'’′"),
        unchanged=("8'2 it is",),
    ),
    rule(
        "feet or inches by a sign",
        r"(?<![\w.,])(?P<amount>\d{1,4}(?:\.\d)?)(?P<sign>[′″]|['’](?= (?:tall|high|long|wide|deep)\b)|[\"”](?="
        r" [a-zA-Z]))",
        _prime,
        ("a 7″ screen", "a 7 inch screen"),
        ('with 13.6" screens', "with 13.6 inch screens"),
        ("It is 7' tall.", "It is 7 feet tall."),
        needs=(DIGITS, "′″'’\"”"),
        unchanged=('"We have 13" he said',),
    ),
    rule(
        "temperatures without a degree sign",
        r"(?P<amount>\d{1,3}(?:\.\d{1,2})?)(?P<scale>[CF])(?![\w'’-]|\.\w)",
        _degrees,
        ("It hit 38C (100F) at noon.", "It hit 38 degrees Celsius (100 degrees Fahrenheit) at noon."),
        ("warming of 1.5C", "warming of 1.5 degrees Celsius"),
        ("The pool, 3.5C, was shut.", "The pool, 3.5 degrees Celsius, was shut."),
        ("down to -5C", "down to -5 degrees Celsius"),
        needs=(DIGITS, "CF"),
        unchanged=("Seat 20C is taken.", "room B20C was", "part B3.5C broke"),
    ),
    rule(
        "stones and pounds",
        rf"(?<![\w.,])(?P<stone>\d{{1,2}}){GAP}?st(?=[ ,.;)]|$)(?:{GAP}(?P<pounds>\d{{1,2}}){GAP}?lbs?\b)?",
        _stones,
        ("He weighs 12st 5lb.", "He weighs 12 stone 5 pounds."),
        needs=(DIGITS, ("st",)),
        unchanged=("the 21st time",),
    ),
    rule(
        "units",
        rf"{NUMBER}[{GAP[1:-1]}-]?(?P<unit>{_either(UNIT_NAMES)}){_SLASH}",
        _unit,
        ("Gusts of 95 km/h hit it.", "Gusts of 95 kilometres per hour hit it."),
        ("The sea was 17°C.", "The sea was 17 degrees Celsius."),
        ("an 8kg sack of oats", "an 8 kilogram sack of oats"),
        ("She rowed 6.5 km.", "She rowed 6.5 kilometres."),
        ("a house of 5,000 sq ft", "a house of 5,000 square feet"),
        ("It emits 90 mg/km.", "It emits 90 milligrams per kilometre."),
        ("It weighs 10 lbs.", "It weighs 10 pounds."),
        ("up 1pc", "up 1 percent"),
        ("sold as a 512GB and 1TB model", "sold as a 512 gigabyte and 1 terabyte model"),
        needs=DIGITS,
        unchanged=("the 10 ftp files", "in 5 minds"),
    ),
    rule(
        "one measure in two units",
        rf"(?<=[a-zA-Z])/(?={_MEASURE})",
        lambda found: ", " if re.search(r"\d ?[a-zA-Z°]{1,5}$", before(found)) else None,
        ("Add 400g/14oz of flour.", "Add 400 grams, 14 ounces of flour."),
        ("Heat to 180C/160C fan.", "Heat to 180 degrees Celsius, 160 degrees Celsius fan."),
        ("250ml/9 fl oz", "250 millilitres, 9 fluid ounces"),
        ("at 180C/gas 4", "at 180 degrees Celsius, gas 4"),
        ("It is 5km/3mi away.", "It is 5 kilometres, 3 miles away."),
        needs=(DIGITS, "/"),
        unchanged=("a room B4/5m",),
    ),
    rule(
        "units after a fraction",
        rf"(?:(?<=[½⅓⅔¼¾⅛⅜⅝⅞])|(?<=\d/\d)){GAP}?(?P<unit>{_either(_FRACTIONED)})(?!\w)",
        _after_a_fraction,
        ("1½ tsp salt and ¼ tsp sugar", "1 and a half teaspoons salt and one quarter teaspoon sugar"),
        ("1 1/2 lbs. of ham", "1 and a half pounds of ham"),
        needs=("½⅓⅔¼¾⅛⅜⅝⅞/", "bnpmgzl"),
        unchanged=("May 6/7 in town",),
    ),
    rule(
        "hours and minutes run together",
        r"(?<![\w.,/])(?P<hours>\d{1,2})h(?P<minutes>[0-5]?\d)(?:m(?:ins?)?)?(?![\w/]|[.,]\d)",
        lambda found: (
            f"{found['hours']} hour{'' if found['hours'] == '1' else 's'} "
            f"{int(found['minutes'])} minute{'' if found['minutes'] == '1' else 's'}"
        ),
        ("after 2h15m, or 1h30", "after 2 hours 15 minutes, or 1 hour 30 minutes"),
        needs=(DIGITS, "h"),
        unchanged=("in B2h15",),
    ),
    rule(
        "units of one letter",
        rf"{NUMBER}(?:{GAP}(?=[a-zA-Z]/))?(?P<unit>{_either(CLOSE_NAMES)}){_SLASH}(?!['’.]\w)(?!-\d)",
        close,
        ("The lamp draws 25W.", "The lamp draws 25 watts."),
        ("a wall 3m high", "a wall 3 metres high"),
        ("a 12V battery", "a 12 volt battery"),
        ("dual 18W USB ports", "dual 18 watt USB ports"),
        ("5g of salt", "5 grams of salt"),
        ("90 g/km", "90 grams per kilometre"),
        ("after 2h 15m, in 9.58s", "after 2 hours 15 minutes, in 9.58 seconds"),
        ("the 4x100m relay", "the 4 by 100 metre relay"),
        needs=(DIGITS, "mglLWVJhibMs"),
        unchanged=("a 5G network", "10m it was", "two 747s"),
    ),
)
