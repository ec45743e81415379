"""Clock times: "16:08 Uhr", "14.30 Uhr", "20:00 Uhr", "um 21:47"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import DIGITS, GAP, always, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]


def _time(found: re.Match[str]) -> str | None:
    hour, minutes = int(found["hour"]), int(found["minutes"])
    if hour > 24:
        return None
    said = f"{'ein' if hour == 1 else hour} Uhr"
    return f"{said} {minutes}" if minutes else said


RULES: Final = (
    rule(
        "times with their word",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}})[:.](?P<minutes>[0-5]\d){GAP}?(?:Uhr\b|h\b)",
        _time,
        ("Er fährt um 16:08 Uhr ab.", "Er fährt um 16 Uhr 8 ab."),
        ("um 20.00 Uhr, um 1:30 Uhr", "um 20 Uhr, um ein Uhr 30"),
        needs=(DIGITS, ":.", ("Uhr", "h")),
        unchanged=("a9:45 Uhr",),
    ),
    rule(
        "times before another",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}})[:.](?P<minutes>[0-5]\d)(?={GAP}?(?:[-–]|bis|und|oder){GAP}?\d{{1,2}}[:.][0-5]\d{GAP}?Uhr)",
        _time,
        ("von 9.30 bis 10.15 Uhr", "von 9 Uhr 30 bis 10 Uhr 15"),
        ("von 8.00–9.45 Uhr", "von 8 Uhr bis 9 Uhr 45"),
        needs=(DIGITS, ("Uhr",)),
        unchanged=("9.30 oder Uhr",),
    ),
    rule(
        "times of day",
        r"(?<![\w.,:/])(?P<hour>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d)(?![\w:]|[.,]\d)",
        _time,
        ("Um 21:47 fiel das Tor.", "Um 21 Uhr 47 fiel das Tor."),
        needs=(DIGITS, ":"),
        unchanged=("nach 1:23:45", "in 2:05,3 Minuten"),
    ),
    rule(
        "hours by their letter",
        rf"(?:(?<=[Uu]m )|(?<=[Aa]b )|(?<=[Gg]egen ))(?P<hour>[01]?\d|2[0-4]){GAP}?h(?![\w/])",
        lambda found: f"{'ein' if found['hour'] == '1' else found['hour']} Uhr",
        ("Beginn ist um 20 h.", "Beginn ist um 20 Uhr."),
        needs=(DIGITS, "h"),
        unchanged=(
            "um 25 Hefte",
            "5 so h",
        ),
    ),
    rule(
        "one o'clock",
        rf"(?<![\w.,:/])1{GAP}Uhr\b",
        always("ein Uhr"),
        ("um 1 Uhr nachts", "um ein Uhr nachts"),
        needs=("1", ("Uhr",)),
        unchanged=("1 oder Uhr",),
    ),
)
