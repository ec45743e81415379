"""Names with numbers that are said in pairs: "Boeing 737-800", "a 401(k) plan"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import before
from reader.narration.wording.english.spelling import below_hundred
from reader.narration.wording.rule import DIGITS, always, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]


def _aircraft(found: re.Match[str]) -> str | None:
    series = f" {found['series']}" if found["series"] else ""
    maker = before(found).endswith("Boeing ")
    # Without its maker, 747 may be any number, but 737-800 is none.
    if not maker and not (series and before(found).endswith((" ", "("))):
        return None
    return f"seven {below_hundred(int(found['pair']))}{series}{found['s'] or ''}"


def _in_two(found: re.Match[str]) -> str | None:
    if found["pair"] == "00":
        return None
    pair = found["pair"] if found["pair"][0] != "0" else f"oh {found['pair'][1]}"
    return f"{found['letters']}{found['dash']}{found['first']} {pair}{found['s'] or ''}"


RULES: Final = (
    rule(
        "American pension plans",
        r"(?<![\w.,-])40(?P<last>[13])\(?(?P<letter>[kb])\)?(?!\w)",
        lambda found: f"four oh {'one' if found['last'] == '1' else 'three'} {found['letter'].upper()}",
        ("a 401(k) plan", "a four oh one K plan"),
        needs="4",
        unchanged=("about 401 pages",),
    ),
    rule(
        "aircraft",
        r"(?<![\w.,-])7(?P<pair>[0-8]7)(?:-(?P<series>[1-9](?:00)?))?(?P<s>s)?(?=[ ,.;:)'’-]|$)(?<!\w\d{4})",
        _aircraft,
        ("a Boeing 737-800", "a Boeing seven thirty-seven 800"),
        ("two 747-400s", "two seven forty-seven 400s"),
        ("old Boeing 767s in the rain", "old Boeing seven sixty-sevens in the rain"),
        needs="7",
        unchanged=("some 737 people",),
    ),
    rule(
        "letters and three figures",
        r"(?<![\w.,/$£€&'’-])(?P<letters>[A-HJ-Z]{1,2}|I(?=-))(?P<dash>-?)(?P<first>[1-9])(?P<pair>\d\d)(?P<s>s)?"
        r"(?![\w/&]|[.,]\d|-(?![1-9]00)\d)",
        _in_two,
        ("an A330-200", "an A3 30-200"),
        ("an A320, two F-150s, the I-405", "an A3 20, two F-1 50s, the I-4 oh 5"),
        needs=(DIGITS, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        unchanged=("an A300",),
    ),
    rule(
        "names that the engine spells",
        r"(?<!\w)MiG(?=-\d)",
        always("Mig"),
        ("a MiG-29", "a Mig-29"),
        needs=(DIGITS, ("MiG",)),
        unchanged=("a MiG 5",),
    ),
)
