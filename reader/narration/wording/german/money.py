"""Money: "12,50 €", "4,5 Mio. €", "€ 20", "CHF 5.–", "US-$ 3 Mrd.", "0,99 €"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import WHOLE, after, either, full_stop
from reader.narration.wording.german.numbers import SCALES, scaled
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_SIGNS: Final = {
    "€": "Euro",
    "EUR": "Euro",
    "$": "Dollar",
    "US-$": "US-Dollar",
    "US$": "US-Dollar",
    "USD": "US-Dollar",
    "£": "Pfund",
    "GBP": "Pfund",
    "¥": "Yen",
    "CHF": "Franken",
    "SFr.": "Franken",
    "sFr.": "Franken",
    "Fr.": "Franken",
    "₽": "Rubel",
    "₺": "Lira",
    "DM": "Mark",
    "D-Mark": "D-Mark",
    "Euro": "Euro",
    "Dollar": "Dollar",
    "Franken": "Franken",
}
_IN_FRONT: Final = set(_SIGNS) - {"Euro", "Dollar", "Franken", "DM", "D-Mark"}
# "Fr. 3. Mai", "Fr. 20 Uhr": a Friday.
_NO_SUM: Final = r"(?:\.(?: ?\d| [A-Z])| Uhr| h\b|[-–])"
_COINS: Final = {"Euro": "Cent", "Dollar": "Cent", "US-Dollar": "Cent", "Franken": "Rappen", "Pfund": "Pence"}
_FRACTION: Final = (
    r"(?:(?:,(?=\d{1,5}(?!\d))(?!\d{3}(?!\d))|\.(?=\d\d(?!\d)))(?P<part>\d{1,5})|[,.](?P<none>[-–—]{1,2}))?"
)
_SCALE: Final = f"(?:{GAP}?(?P<scale>{either(SCALES)}))?"
_PER: Final = {
    "kg": "Kilogramm",
    "g": "Gramm",
    "l": "Liter",
    "m²": "Quadratmeter",
    "qm": "Quadratmeter",
    "m³": "Kubikmeter",
    "kWh": "Kilowattstunde",
    "MWh": "Megawattstunde",
    "km": "Kilometer",
    "h": "Stunde",
    "Std.": "Stunde",
    "t": "Tonne",
    "Monat": "Monat",
    "Jahr": "Jahr",
    "Tag": "Tag",
    "Nacht": "Nacht",
    "Woche": "Woche",
    "Stunde": "Stunde",
    "Person": "Person",
    "Liter": "Liter",
    "Stück": "Stück",
}
_SLASH: Final = rf"(?:{GAP}?/{GAP}?(?P<per>{either(_PER)})(?!\w))?"


def _sum(found: re.Match[str]) -> str | None:
    whole, part, scale, sign = found["whole"], found["part"], found["scale"], found["sign"]
    name = _SIGNS[sign]
    if sign == "Fr." and not found["per"] and compiled(_NO_SUM).match(after(found)):
        return None
    per = f" pro {_PER[found['per']]}" if found["per"] else ""
    if scale:
        said = f"{scaled(whole, part, scale)} {name}"
    elif part is None or int(part) == 0:
        said = f"{'ein' if whole == '1' else whole} {name}"
    elif len(part) != 2 or name not in _COINS:
        said = f"{whole},{part} {name}"
    elif whole == "0":
        said = f"{'ein' if part == '01' else int(part)} {_COINS[name]}"
    else:
        said = f"{'ein' if whole == '1' else whole} {name} {int(part)}"
    said += per + (full_stop(found) if scale or found[0].endswith("r.") else "")
    return None if said == found[0] else said


RULES: Final = (
    rule(
        "sums with the sign after them",
        rf"(?<![\w.,€$£:/])(?P<whole>{WHOLE}){_FRACTION}{_SCALE}{GAP}?(?P<sign>{either(set(_SIGNS) - {'Fr.', 'sFr.'})})"
        rf"(?!\w){_SLASH}",
        _sum,
        ("Die Karte kostet 12,50 €.", "Die Karte kostet 12 Euro 50."),
        ("für 4,5 Mio. €", "für 4,5 Millionen Euro"),
        ("ein Haus für 1 Mrd. US-$", "ein Haus für eine Milliarde US-Dollar"),
        ("nur 0,99 € am Tag", "nur 99 Cent am Tag"),
        ("Das kostet 1,- €.", "Das kostet ein Euro."),
        ("für 1.250,00 € im Monat", "für 1.250 Euro im Monat"),
        ("30 €/m² und 9,90 Euro", "30 Euro pro Quadratmeter und 9 Euro 90"),
        ("Preis: 5–10 €", "Preis: 5 bis 10 Euro"),
        needs=(
            DIGITS,
            ("€", "$", "£", "¥", "₽", "₺", "EUR", "US", "USD", "GBP", "CHF", "DM", "Euro", "Dollar", "Franken", "Mark"),
        ),
        unchanged=("für 20 Euro im Monat", "der Euro 2020", "drei Dollar"),
    ),
    rule(
        "sums with the sign before them",
        rf"(?<!\w)(?P<sign>{either(_IN_FRONT)}){GAP}?(?P<whole>{WHOLE})"
        rf"{_FRACTION}{_SCALE}(?!\w|[.,:]\d){_SLASH}",
        _sum,
        ("Für € 20 gibt es Kuchen.", "Für 20 Euro gibt es Kuchen."),
        ("Das macht CHF 5.– im Jahr.", "Das macht 5 Franken im Jahr."),
        ("Er bot $5 Millionen und Fr. 3.50.", "Er bot 5 Millionen Dollar und 3 Franken 50."),
        ("rund US-$ 3,5 Mrd. mehr", "rund 3,5 Milliarden US-Dollar mehr"),
        needs=(DIGITS, ("€", "$", "£", "¥", "₽", "₺", "EUR", "USD", "GBP", "CHF", "Fr", "SFr", "sFr")),
        unchanged=("am Fr. den", "in US$A", "US$A 5"),
    ),
)
