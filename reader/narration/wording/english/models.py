"""Names with numbers: "Boeing 737-800", "Airbus A380", "Article 50(2)"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.english.spelling import below_hundred
from reader.narration.wording.rule import rule

__all__ = ["MODELS"]

_HUNDREDS: Final = {"0": "", "00": ""}


def _aircraft(text: str, pair: str, series: str | None, plural: str | None) -> str | None:
    if not (text.endswith(("Boeing ", "jet ", "the ")) and (series or plural or text.endswith("Boeing "))):
        return None
    return f"seven {below_hundred(int(pair))}{plural or ''}{f' {series}' if series else ''}"


MODELS: Final = (
    rule(
        "American pension plans",
        r"(?<![\w.,-])40(?P<last>[13])\(?(?P<letter>[kb])\)?(?!\w)",
        lambda found: f"four oh {'one' if found['last'] == '1' else 'three'} {found['letter'].upper()}",
        ("a 401(k) plan", "a four oh one K plan"),
        needs="4",
    ),
    rule(
        "aircraft",
        r"(?<![\w.,-])7(?P<pair>[0-8]7)(?:-(?P<series>[1-9](?:00)?))?(?P<s>s)?(?=[ ,.;:)'’-]|$)(?<!\w\d{4})",
        lambda found: _aircraft(
            found.string[max(0, found.start() - 12) : found.start()], found["pair"], found["series"], found["s"]
        ),
        ("a Boeing 737-800", "a Boeing seven thirty-seven 800"),
        ("Boeing 747s returned.", "Boeing seven forty-sevens returned."),
        needs="7",
        unchanged=("some 737 people",),
    ),
)
