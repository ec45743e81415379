"""Units apart from their number, where their letter might be a word: "5 m deep", "a 40-in screen", "5 Mt of coal"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import describes
from reader.narration.wording.english.measures import CLOSE_NAMES
from reader.narration.wording.english.units import NUMBER, close
from reader.narration.wording.rule import DIGITS, GAP, always, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_TONNES: Final = {"t": "tonne", "kt": "kilotonne", "Mt": "megatonne", "Gt": "gigatonne"}


def _apart(found: re.Match[str]) -> str:
    one, several = CLOSE_NAMES[found["unit"] or found["spaced"]]
    single = found["unit"] or found["amount"] == "1" or describes(found, always=found["spaced"] in {"W", "V"})
    return f"{found['amount']} {one if single else several}"


RULES: Final = (
    rule(
        "grams with a space",
        rf"(?<![\w.,$£€/'’])(?P<amount>\d{{2,4}}){GAP}(?P<unit>g)(?P<per>(?!))?(?![\w'’&+-]|\.\w|{GAP}[A-Z]|{GAP}force)",
        close,
        ("Add 100 g (3½ oz) of ham.", "Add 100 grams (3 and a half ounces) of ham."),
        needs=(DIGITS, "g"),
        unchanged=("a turn at 5 g in a jet", "an 80 g-force"),
    ),
    rule(
        "metres with a space",
        rf"{NUMBER}{GAP}(?P<unit>m)(?P<per>(?!))?(?=[.,;)]|$| (?:high|tall|wide|deep|long|away|above|below|from|and"
        rf"|of|in|at|to)\b| \()",
        close,
        ("It is 5 m deep.", "It is 5 metres deep."),
        ("It is 848 m (2,782 ft).", "It is 848 metres (2,782 feet)."),
        needs=(DIGITS, "m"),
        unchanged=("5 of m",),
    ),
    rule(
        "units of one letter with a space or a hyphen",
        rf"{NUMBER}(?:-(?P<unit>in|[mVWLlg])(?= [a-z])|{GAP}(?P<spaced>[WV](?= [a-z]|[,;)]|$)|[lL](?= of\b)))",
        _apart,
        ("a 40-in screen, a 9-V cell, a 60 W lamp", "a 40 inch screen, a 9 volt cell, a 60 watt lamp"),
        ("1 l of milk", "1 litre of milk"),
        needs=(DIGITS, "nmVWLlg"),
        unchanged=("at 5 W. 43rd Road",),
    ),
    rule(
        "tonnes",
        rf"{NUMBER}{GAP}?(?P<unit>[kMG]?t)(?= (?:of|per|CO)|[,;)]|$)",
        lambda found: f"{found['amount']} {_TONNES[found['unit']]}{'' if found['amount'] == '1' else 's'}",
        ("5 Mt of coal, 100 t of steel", "5 megatonnes of coal, 100 tonnes of steel"),
        needs=(DIGITS, "t"),
        unchanged=("at 10 it",),
    ),
    rule(
        "square cut short",
        r"(?<=\d )sq\.? (?=(?:mile|yard|inch|feet|foot|met(?:re|er)|kilomet)[a-z]{0,5}\b)",
        always("square "),
        ("12 sq. miles", "12 square miles"),
        needs=(DIGITS, ("sq",)),
        unchanged=("5 sq feats",),
    ),
)
