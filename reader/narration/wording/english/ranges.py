"""Ranges and scores: "4–9", "2019–21", "4-2", "50-50", "Mon-Fri".

Only the dash is replaced: its sides keep their own rules.
"""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import after, before
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule, words

__all__ = ["RULES"]

_LEFT: Final = (
    r"(?:^|[\s(\[\"'“‘~±<>≥≤≈,;|$£€+§#])[-−–]?"
    r"(?P<left>\d{1,3}(?:,\d{3}){1,4}|\d{1,6}(?:[.:]\d{1,4}){0,2})(?:st|nd|rd|th)?$"
)
_RIGHT: Final = (
    r"(?P<right>\d{1,3}(?:,\d{3}){1,4}|\d{1,6}(?:[.:]\d{1,4}){0,2})(?![\d\w]*[-–]\d|[/\\]\d)(?P<tail>[A-Za-z]{0,12})"
)
_SCORE_CUE: Final = (
    r"(?i)\b(?:w[io]ns?|winning|lost|lose|loses|losing|beat|beats|beating|beaten|drew|draws?|drawn|defeat(?:s|ed)?"
    r"|victory|lead|leads|led|leading|score|scored|down|trail(?:s|ed|ing)?|ahead|behind|final|finished|ended|match"
    r"|game|goal|set|it|made|go|went|tie|tied)\b"
)


_REACH: Final = 30  # characters
_RECORD: Final = r"\b[A-Z][\w.'’-]{1,20} \((?P<pairs>\d{1,3}[-–]\d{1,3}(?:, ?\d{1,3}[-–]\d{1,3})?)\)"
_SETS: Final = ([0, 6], [1, 6], [2, 6], [3, 6], [4, 6], [5, 7], [6, 7])


def _between_numbers(found: re.Match[str]) -> str | None:
    left, right = compiled(_LEFT).search(before(found)), compiled(_RIGHT).match(after(found))
    if left is None or right is None:
        return None
    one, other = left["left"], right["right"]
    if found["dash"] == "-" and (right["tail"] in {"A", "B", "X"} or _is_a_name(found, one, other)):
        return None
    if one == "1" and len(other) == 3 and other.startswith("8"):  # a freephone code
        return " "
    if one == other and len(one) < 3:
        return " "  # "a fifty fifty share", "a one one draw"
    if (one, other) == ("24", "7"):
        return " "
    if _is_in_a_record(found):
        return " and "
    return " and " if before(found)[: -len(left[0].lstrip())].endswith("etween ") else " to "


def _is_in_a_record(found: re.Match[str]) -> bool:
    """Tell whether it is what a team has won and lost, in brackets behind its name, and no set of tennis."""
    text = before(found, _REACH) + found[0] + after(found, _REACH)
    for record in compiled(_RECORD).finditer(text):
        if record.start() < len(before(found, _REACH)) < record.end():
            pairs = re.findall(r"(\d+)[-–](\d+)", record["pairs"])
            return not all(sorted(map(int, pair)) in _SETS for pair in pairs)
    return False


def _is_a_name(found: re.Match[str], one: str, other: str) -> bool:
    """Tell whether the two numbers are one name, such as 737-800 or 555-0199, and no range."""
    if other.startswith("0") and len(other) > 1 and not other.startswith("0."):
        return True
    if ":" in one + other or "," in one + other or "." in one + other:
        return False
    if len(one) == 3 and len(other) == 4:
        return int(one) % 10 != 0 or int(other) % 10 != 0
    named = re.search(r"(?:\b[A-Z][A-Za-z]{2,12}|[A-Z]{2,5}) $", before(found)[: -len(one)])
    return named is not None and len(one) == 3 and int(other) <= int(one) and int(other) % 100 == 0


def _nil(found: re.Match[str]) -> str | None:
    left = compiled(_LEFT).search(before(found))
    return " 0" if left and len(left["left"]) < 3 else None


def _nil_first(found: re.Match[str]) -> str | None:
    # Nil, nothing, love or zero: that depends on the country and the sport, and the engine's zero suits all.
    if found["other"] == "0":
        return "0 0"
    return f"0 {found['other']}" if compiled(_SCORE_CUE).search(before(found)) else None


_MONTHS: Final = words("January February March April May June July August September October November December")
_MONTH: Final = f"(?:{'|'.join(_MONTHS)})"
_WEEKDAYS: Final = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_WEEKDAY: Final = f"(?:{'|'.join(_WEEKDAYS)})"

_SHORT_MONTH: Final = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"

RULES: Final = (
    rule(
        "nothing against something",
        r"(?<![\w.,:/–-])0[-–](?P<other>\d{1,2})(?![\w/–-]|[.:,]\d)",
        _nil_first,
        ("They lost 0-3 at home.", "They lost 0 3 at home."),
        ("a 0-0 draw", "a 0 0 draw"),
        needs=("0", "-–"),
        unchanged=("lot A0-3",),
    ),
    rule(
        "something against nothing",
        r"(?<=\d)[-–]0(?![\w/–-]|[.:,]\d)",
        _nil,
        ("They won 2-0 there.", "They won 2 0 there."),
        needs=("0", "-–"),
        unchanged=("part A-0",),
    ),
    rule(
        "a row of single figures",
        r"(?<![\w.,:/–-])\d{1,2}(?:[-–]\d){2,4}(?![\w/–-]|[.:,]\d)",
        lambda found: found[0].replace("-", " ").replace("–", " "),
        ("They lined up 4-2-3-1.", "They lined up 4 2 3 1."),
        needs=(DIGITS, "-–"),
        unchanged=("part A4-2-3",),
    ),
    rule(
        "from one number to another",
        rf"(?:(?<=\d)|(?<=\d[snrt][tdh]))(?P<dash>[-–—]|{GAP}–{GAP})(?=\d)",
        _between_numbers,
        ("Lambs of 4–9 weeks graze here.", "Lambs of 4 to 9 weeks graze here."),
        ("Yields fell 6-8% to 1.5–2 million.", "Yields fell 6 to 8% to 1.5 to 2 million."),
        ("Hull drew 4-2 on the day.", "Hull drew 4 to 2 on the day."),
        ("between 10-15 miles", "between 10 and 15 miles"),
        ("They won 7-5, 6-4.", "They won 7 to 5, 6 to 4."),
        ("a 50-50 share", "a 50 50 share"),
        ("for 10-15-year-olds", "for 10 to 15-year-olds"),
        ("the 18th-19th floors", "the 18th to 19th floors"),
        ("The Otters (6-5, 3-4) play the Herons (2-8).", "The Otters (6 and 5, 3 and 4) play the Herons (2 and 8)."),
        ("She beat Lind (6-3, 6-4).", "She beat Lind (6 to 3, 6 to 4)."),
        ("on 1-888, or pages 1-84", "on 1 888, or pages 1 to 84"),
        ("in Rooms 300-400", "in Rooms 300 to 400"),
        needs=(DIGITS, "-–—"),
        unchanged=("the M-41", "COVID-19", "an ISBN of 978-3-16-148410-0", "a Cessna 400-200", "a Cessna 400-400"),
    ),
    rule(
        "numbers with a word between",
        r"(?<=\d)-(?P<word>to|in|for|by|of|on|and)-(?=\d)",
        always(r" \g<word> "),
        ("a 9-to-5 job, a 1-in-10 chance", "a 9 to 5 job, a 1 in 10 chance"),
        needs=(DIGITS, "-", ("to", "in", "for", "by", "of", "on", "and")),
        unchanged=("5 stand-by-me",),
    ),
    rule(
        "from one fraction to another",
        r"(?<=[½⅓⅔¼¾⅛⅜⅝⅞])[-–](?=[\d½⅓⅔¼¾⅛⅜⅝⅞])|(?<=\d)[-–](?=[½⅓⅔¼¾⅛⅜⅝⅞])",
        always(" to "),
        ("for 1½–2 hours", "for 1 and a half to 2 hours"),
        ("¼-½ of it", "one quarter to half of it"),
        needs=("½⅓⅔¼¾⅛⅜⅝⅞", "-–"),
        unchanged=("part x½-y",),
    ),
    rule(
        "from one percentage to another",
        rf"(?<=%)(?:[-–]|{GAP}[-–]{GAP})(?=\.?\d)|(?<=\d°)[-–](?=\d)|(?<=\d°[CF])[-–](?=\d)",
        lambda found: " and " if compiled(r"\bbetween [\d.]{1,6}%$").search(before(found)) else " to ",
        ("some 50%-60%, a rise of 5% - 6%", "some 50% to 60%, a rise of 5% to 6%"),
        ("between 5% – 6%", "between 5% and 6%"),
        needs=(DIGITS, "%°"),
        unchanged=("5% - or so",),
    ),
    rule(
        "from one decade to another",
        r"(?<=0s)[-–](?=['’]?\d{2,4}s\b)",
        always(" to "),
        ("the 1960s-70s", "the nineteen sixties to seventies"),
        needs=("0", "-–"),
        unchanged=("a 10-storey",),
    ),
    rule(
        "from a year to now",
        r"(?<=\d{4})[-–](?=(?:present|now|today|date)\b)",
        always(" to "),
        ("from 2019–present", "from twenty nineteen to present"),
        needs=(DIGITS, "-–"),
        unchanged=("a 5-present box",),
    ),
    rule(
        "from one date to another",
        rf"(?<=[a-z.])[-–](?=\d{{1,2}} (?:{_MONTH}|{_SHORT_MONTH})\b)",
        lambda found: " to " if re.search(rf"\d (?:{_SHORT_MONTH}\.?|{_MONTH})$", before(found)) else None,
        ("from 1 Jan.-31 March", "from 1 January to 31 March"),
        needs=(DIGITS, "-–"),
        unchanged=("post-5 Mayors",),
    ),
    rule(
        "from one day or month to another",
        rf"(?:(?<=day)|(?<=[a-z]{{4}})){GAP}?[-–]{GAP}?(?={_WEEKDAY}\b)|(?<=[a-z]){GAP}?[-–]{GAP}?(?={_MONTH}\b)",
        lambda found: " to " if re.search(rf"(?:{_WEEKDAY}|{_MONTH})$", before(found)) else None,
        ("open Monday–Friday", "open Monday to Friday"),
        ("the January-March quarter", "the January to March quarter"),
        needs=("-–", (*_MONTHS, *_WEEKDAYS)),
        unchanged=("the one-Monday month",),
    ),
)
