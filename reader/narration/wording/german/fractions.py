"""Fractions: "1/2 l Milch", "½ Tasse", "1 1/2 Stunden", "3/4 der Leute"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, either, full_stop
from reader.narration.wording.german.spelling import cardinal
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# What is called a half of each; the article and the ending of "halb" are those of its gender.
_FEMININE: Final = frozenset(
    words(
        "Tasse Stunde Minute Zwiebel Zitrone Orange Gurke Packung Dose Tüte Flasche Scheibe Zehe Stange Knolle Paprika"
        " Banane Avocado Portion Messerspitze Seite Million Milliarde Tonne Tafel Vanilleschote Schote Rolle Melone"
        " Handvoll Prise Meile Woche Nacht Kugel Hand Umdrehung Drehung Generation Runde Etage"
    )
)
_NEUTER: Final = frozenset(
    words(
        "Jahr Kilo Kilogramm Pfund Glas Bund Päckchen Hähnchen Ei Brot Brötchen Paket Prozent Dutzend Jahrhundert"
        " Jahrzehnt Blatt Stück Gramm Grad"
    )
)
_MASCULINE: Final = frozenset(
    words(
        "Liter Teelöffel Esslöffel Meter Kilometer Zentimeter Millimeter Becher Würfel Apfel Tag Monat Kopf Zentner"
        " Deziliter Hektar Quadratmeter Quadratkilometer Kubikmeter Kürbis Teil Löffel Punkt"
    )
)
_UNITS: Final = {
    "l": "Liter",
    "dl": "Deziliter",
    "kg": "Kilo",
    "m": "Meter",
    "km": "Kilometer",
    "cm": "Zentimeter",
    "mm": "Millimeter",
    "t": "Tonne",
    "ha": "Hektar",
    "EL": "Esslöffel",
    "TL": "Teelöffel",
    "Pck.": "Päckchen",
    "Pkt.": "Päckchen",
    "Pkg.": "Packung",
    "Msp.": "Messerspitze",
    "Std.": "Stunde",
    "Std": "Stunde",
    "h": "Stunde",
    "Min.": "Minute",
    "Mio.": "Million",
    "Mrd.": "Milliarde",
    "Bd.": "Bund",
}
_UNIT: Final = rf"(?:{GAP}?(?P<unit>{either(_UNITS)})(?![\w/]))?"
_FRACTIONS: Final = {
    "1/3": "ein Drittel",
    "2/3": "zwei Drittel",
    "1/4": "ein Viertel",
    "3/4": "drei Viertel",
    "1/8": "ein Achtel",
    "½": "ein halb",
    "1/2": "ein halb",
    "⅓": "ein Drittel",
    "⅔": "zwei Drittel",
    "¼": "ein Viertel",
    "¾": "drei Viertel",
    "⅛": "ein Achtel",
}
_MIXED: Final = {"1/2": "einhalb", "1/4": "einviertel", "3/4": "dreiviertel", "1/3": "eindrittel", "2/3": "zweidrittel"}
_SIGNS: Final = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_DETERMINED: Final = r"\b(?P<word>(?i:(?:ein|kein)(?:e[nmrs]?)?|die|der|das|den|dem|pro|je|jede[nmrs]?)) $"
_DATIVE: Final = r"\b(?i:mit|nach|von|aus|bei|seit|vor|zu|samt|ab|in) $"
# After any other word in small letters a measure is the object of its verb: "er lief einen halben Kilometer".
_NOMINATIVE: Final = frozenset(
    words(
        "und oder sowie plus etwa rund circa knapp fast gut nur noch genau höchstens mindestens ist war sind waren wird"
        " als wie wäre sei bleibt fehlt fehlte reicht genügt dann dazu"
    )
)
_PLACE: Final = r"(?<![\w.,/:½¼¾⅓⅔⅛-])"
_END: Final = r"(?![\d/]|[.,:-]\d)"


def _half(found: re.Match[str]) -> str:
    noun = _UNITS[found["unit"]] if found["unit"] else found["noun"]
    feminine, masculine = noun in _FEMININE, noun in _MASCULINE
    preceding = before(found)
    determined = compiled(_DETERMINED).search(preceding)
    if determined and determined["word"].lower() not in {"pro", "je"}:
        word = determined["word"].lower()
        if word in {"ein", "kein"}:
            return f"{'halber' if masculine else 'halbes'} {noun}"
        weak = word.endswith(("n", "m", "r", "s")) and word != "das" and not (word == "der" and masculine)
        return f"{'halben' if weak else 'halbe'} {noun}"
    if compiled(_DATIVE).search(preceding):
        return f"{'einer' if feminine else 'einem'} halben {noun}"
    verb = compiled(r"(?<![\w.])(?P<word>[a-zäöüß]{2,20}) $").search(preceding)
    if masculine and (determined or (verb and verb["word"] not in _NOMINATIVE)):
        return f"einen halben {noun}"
    return f"{'eine halbe' if feminine else 'ein halber' if masculine else 'ein halbes'} {noun}"


def _mixed(found: re.Match[str]) -> str:
    fraction = _SIGNS.get(found["fraction"], found["fraction"])
    whole = "ein" if found["whole"] == "1" else cardinal(int(found["whole"]))
    noun = _UNITS.get(found["unit"] or "", "")
    several = noun if noun not in _FEMININE else f"{noun}n" if noun.endswith("e") else f"{noun}en"
    return f"{whole}{_MIXED[fraction]} {several}".rstrip() + _stop(found)


def _part(found: re.Match[str]) -> str:
    unit = found["unit"]
    return f"{_FRACTIONS[found['fraction']]} {_UNITS[unit]}{_stop(found)}" if unit else _FRACTIONS[found["fraction"]]


def _stop(found: re.Match[str]) -> str:
    return full_stop(found) if found["unit"] else ""


RULES: Final = (
    rule(
        "numbers with a fraction",
        rf"{_PLACE}(?P<whole>\d{{1,2}})(?:{GAP}?(?=[½¼¾⅓⅔])|{GAP}(?=\d))(?P<fraction>{either(_MIXED)}|[½¼¾⅓⅔])"
        rf"{_END}{_UNIT}",
        _mixed,
        ("nach 1½ Jahren, 2 ½ Tagen", "nach eineinhalb Jahren, zweieinhalb Tagen"),
        ("1 1/2 l Milch, 2 3/4 Std.", "eineinhalb Liter Milch, zweidreiviertel Stunden."),
        needs=(DIGITS, "½¼¾⅓⅔/"),
        unchanged=("Teil 2 1/22",),
    ),
    rule(
        "halves of a thing",
        rf"{_PLACE}(?:½|1/2)(?:{GAP}?(?P<unit>{either(_UNITS)})(?![\w/])"
        rf"|{GAP}(?P<noun>{either(_FEMININE | _NEUTER | _MASCULINE)})(?!\w))",
        lambda found: _half(found) + _stop(found),
        ("1/2 l Milch und ½ Tasse Öl", "ein halber Liter Milch und eine halbe Tasse Öl"),
        ("mit 1/2 TL Salz, für ½ Jahr", "mit einem halben Teelöffel Salz, für ein halbes Jahr"),
        ("eine 1/2 Stunde, um ½ Meter", "eine halbe Stunde, um einen halben Meter"),
        ("Er lief 1/2 km, es war ½ Liter.", "Er lief einen halben Kilometer, es war ein halber Liter."),
        needs=("½/",),
        unchanged=("1/22 Tassen",),
    ),
    rule(
        "fractions",
        rf"{_PLACE}(?P<fraction>{either(_FRACTIONS)}){_END}{_UNIT}",
        _part,
        ("etwa 3/4 der Leute", "etwa drei Viertel der Leute"),
        ("1/4 l Wein, ¾ Std. später", "ein Viertel Liter Wein, drei Viertel Stunde später"),
        needs=("½¼¾⅓⅔⅛/",),
        unchanged=("Teil 1/22", "am 1/2/3"),
    ),
)
