"""Ordinals: "der 3. Stock", "im 19. Jahrhundert", "2. Bundesliga", "3.-größte"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import ROMAN, before, either, roman
from reader.narration.wording.german.cases import DETERMINERS, KNOWN, ending
from reader.narration.wording.german.spelling import ordinal
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_NUMBER: Final = rf"(?P<number>\d{{1,4}}|{ROMAN}{{1,7}})"
_NOUN: Final = r"(?P<noun>[^\W\d_]{2,30})"
_DETERMINED: Final = rf"(?:^|[\s(\"„“»])(?i:{DETERMINERS}) $"
_ADJECTIVE: Final = r"(?:[a-zäöüß]{3,20}(?:e[nmrs]?)|größt\w{0,3}|best\w{0,3}) "


def _value(found: re.Match[str]) -> int | None:
    if found["number"] in {"L", "C", "D", "M"}:
        return None  # "Teil der C. Sie": a letter
    number = int(found["number"]) if found["number"].isdigit() else roman(found["number"])
    return number if number and (number < 1000 or (found["number"].isdigit() and number < 1100)) else None


def _determined(found: re.Match[str]) -> str | None:
    number = _value(found)
    if number is None or not compiled(_DETERMINED).search(before(found)):
        return None
    return ordinal(number, ending(before(found), found["noun"]))


def _known(found: re.Match[str]) -> str | None:
    number = _value(found)
    return None if number is None else ordinal(number, ending(before(found), found["noun"]))


def _chained(found: re.Match[str]) -> str | None:
    number = _value(found)
    if number is None or not compiled(_DETERMINED).search(before(found)):
        return None
    return ordinal(number, ending(before(found), found["noun"]))


RULES: Final = (
    rule(
        "ordinals after an article",
        rf"(?<![\w.,:/-]){_NUMBER}\.(?={GAP}(?:{_ADJECTIVE})?{_NOUN})",
        _determined,
        ("Sie wohnt im 3. Stock.", "Sie wohnt im dritten Stock."),
        ("Der 2. Weltkrieg begann.", "Der zweite Weltkrieg begann."),
        ("in der 90. Minute", "in der neunzigsten Minute"),
        ("zum 100. Mal, ihr 50. Geburtstag", "zum hundertsten Mal, ihr fünfzigster Geburtstag"),
        ("im XIX. Jahrhundert", "im neunzehnten Jahrhundert"),
        ("das 1. große Spiel", "das erste große Spiel"),
        needs=(DIGITS + "IVXLCDM", "."),
        unchanged=("Es waren 3. Dann ging er.", "Punkt 5. Das"),
    ),
    rule(
        "ordinals before what is numbered",
        rf"(?<![\w.,:/-]){_NUMBER}\.(?={GAP}(?P<noun>{either(KNOWN)})\b)",
        _known,
        ("Aufstieg in die 2. Liga", "Aufstieg in die zweite Liga"),
        ("Platz für 3. Kapitel", "Platz für drittes Kapitel"),
        needs=(DIGITS + "IVXLCDM", "."),
        unchanged=("Es waren 2. Ligaspiele",),
    ),
    rule(
        "the first of several ordinals",
        rf"(?<![\w.,:/-]){_NUMBER}\.(?= (?:und|oder|bis) \d{{1,3}}\. {_NOUN})",
        _chained,
        ("im 3. und 4. Stock", "im dritten und vierten Stock"),
        ("im 18. bis 19. Jahrhundert", "im achtzehnten bis neunzehnten Jahrhundert"),
        needs=(DIGITS, "."),
        unchanged=("Es waren 3. Und 4.",),
    ),
    rule(
        "the last of several ordinals",
        rf"(?<=\d\. (?:und|bis) )(?P<number>\d{{1,3}})\.(?= {_NOUN})",
        _known,
        ("in der 2. und 7. Klasse", "in der zweiten und siebten Klasse"),
        needs=(DIGITS, "."),
        unchanged=("2. oder 7. Klas",),
    ),
)
