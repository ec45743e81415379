"""Dates: "2024-03-14", "25/12/2023", "Feb. 9", "14 Sept. 2021", "Mon-Fri"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import after, before, last_dot
from reader.narration.wording.english.spelling import year
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_MONTHS: Final = words("January February March April May June July August September October November December")
_SHORT_MONTHS: Final = {name[:3]: name for name in _MONTHS} | {"Sept": "September"}
_SHORT_DAYS: Final = {
    short: f"{long}day"
    for long, forms in (
        ("Mon", "Mon"),
        ("Tues", "Tue Tues"),
        ("Wednes", "Wed Weds"),
        ("Thurs", "Thu Thur Thurs"),
        ("Fri", "Fri"),
        ("Satur", "Sat"),
        ("Sun", "Sun"),
    )
    for short in forms.split()
}
_MONTH_WORDS: Final = (*_SHORT_MONTHS, *_MONTHS)
_MONTH: Final = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_LONG_MONTH: Final = f"(?:{'|'.join(_MONTHS)})"
_DAY: Final = f"(?:{'|'.join(sorted(_SHORT_DAYS, key=len, reverse=True))})"
# Says for sure that a day of the month came before: "On March 19, it rained."
_AFTER_A_DAY: Final = (
    r"(?:, (?:1\d|20)\d\d\b|[,.;:!?)]?$|[,;)](?!\d)|\.(?!\d)| (?:at|in|and|to|for|the|from|with|as|after|before|when"
    r"|of|on|by|is|was|until|through|a|he|she|it|they|we)\b)"
)


_AFTER_A_SHORT_DAY: Final = r",|;? (?:and|or|through|thru|to|at|morning|afternoon|evening|night|until|from|noon|\d)\b"


_NO_OTHER_WORD: Final = frozenset({"Tues", "Weds", "Thur", "Thurs"})


def _ordinal(number: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in {11, 12, 13} else "th"
    return f"{number}{suffix}"


def _in_full(day: int, month: int, number: int, found: re.Match[str]) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= number <= 2999):
        return None
    article = "" if before(found).lower().endswith("the ") else "the "
    return f"{article}{_ordinal(day)} of {_MONTHS[month - 1]} {year(number)}"


def _numeric(found: re.Match[str]) -> str | None:
    one, other = int(found["one"]), int(found["other"])
    number = int(found["year"])
    number += 0 if number > 99 else 2000 if number < 50 else 1900
    if other > 12 or (one == other and one < 13):
        return _in_full(other, one, number, found)
    if one > 12:
        return _in_full(one, other, number, found)
    # The first of February or the second of January: only the writer knows.
    if len(found["year"]) == 2:
        return None
    return f"{one} {other} {year(number)}" if 1000 <= number <= 2999 and one and other else None


def _short_month(found: re.Match[str]) -> str:
    return _SHORT_MONTHS[found["month"]] + last_dot(found)


def _month_in_a_phrase(found: re.Match[str]) -> str | None:
    if found["cue"] in {"and", "or"} and last_dot(found):  # "Tom and Jan."
        return None
    return f"{found['cue']} {_short_month(found)}"


def _short_day(found: re.Match[str]) -> str:
    return _SHORT_DAYS[found["day"]] + last_dot(found)


def _month_and_day(found: re.Match[str]) -> str | None:
    month = _SHORT_MONTHS[found["month"].rstrip(".")[:3]]
    day = int(found["day"])
    # "In March 15 people died": only what follows tells a day from a count, but nobody cuts a month short before a
    # count.
    sure = found["dot"] or month != found["month"] or before(found).endswith("on ")
    if 1 <= day <= 31 and (sure or compiled(_AFTER_A_DAY).match(after(found))):
        return f"{month} {_ordinal(day)}"
    return None if month == found["month"] else f"{month} {day}"


def _days(found: re.Match[str]) -> str:
    between = {"/": " ", "&": " and ", "and": " and "}.get(found["sign"], " to ")
    return f"{_SHORT_DAYS[found['day']]}{between}{_SHORT_DAYS[found['other']]}"


RULES: Final = (
    rule(
        "year, month and day",
        r"(?<![\w./–-])(?P<year>[12]\d{3})([-/.])(?P<month>\d\d)\2(?P<day>\d\d)(?![\w/–-]|\.\d)",
        lambda found: _in_full(int(found["day"]), int(found["month"]), int(found["year"]), found),
        ("They sailed on 2024-03-14.", "They sailed on the 14th of March twenty twenty-four."),
        needs=(DIGITS, "-/."),
        unchanged=("number 2024-77-14-1", "part 2024-13-14", "lot 2024-03-41"),
    ),
    rule(
        "day, month and year in figures",
        r"(?<![\w./–-])(?P<one>\d{1,2})([-/.])(?P<other>\d{1,2})\2(?P<year>[12]\d{3}|\d\d(?<=\d[/]\d\d))(?![\w/–-]"
        r"|\.\d)",
        _numeric,
        ("on 12/25/2023", "on the 25th of December twenty twenty-three"),
        (
            "on 25.12.2023, 12/13/2024",
            "on the 25th of December twenty twenty-three, the 13th of December twenty twenty-four",
        ),
        ("on 1/2/2024", "on 1 2 twenty twenty-four"),
        needs=(DIGITS, "-/."),
        unchanged=("release 7.0.11", "01/02/03", "on 13/13/2024", "on 00/13/2024", "on 14/00/2024"),
    ),
    rule(
        "month and day",
        rf"(?<![\w.-])(?P<month>{_LONG_MONTH}|{_MONTH}(?P<dot>\.)?){GAP}(?P<day>[1-3]?\d)(?![\w%/:–-]|[.,]\d)",
        _month_and_day,
        ("On March 19, it rained.", "On March 19th, it rained."),
        ("The mill reopened Feb. 9.", "The mill reopened February 9th."),
        ("an Oct. 26 letter", "an October 26th letter"),
        ("on Mar 3, 2021", "on March 3rd, twenty twenty-one"),
        needs=(DIGITS, _MONTH_WORDS),
        unchanged=("In March 15 people died.", "You may 5 times"),
    ),
    rule(
        "months cut short after a day",
        rf"(?<=\d[ \u00a0])(?P<month>{_MONTH})(?P<dot>\.)?(?!\w|-[a-z])",
        _short_month,
        ("painted 14 Sept. 2021", "painted 14 September twenty twenty-one"),
        ("on 6 Jan", "on 6 January"),
        needs=(DIGITS, _SHORT_MONTHS),
        unchanged=("May 5 Decoys",),
    ),
    rule(
        "months cut short before a number",
        rf"(?<![\w.-])(?P<month>{_MONTH})(?P<dot>\.)?(?={GAP}(?:[0-3]?\d(?:st|nd|rd|th)?\b|(?:1\d|20)\d\d\b|['’]\d\d\b)(?!%"
        rf"|,\d{{3}}))",
        _short_month,
        ("from Jan. 6-8", "from January 6 to 8"),
        ("in Oct 2021", "in October twenty twenty-one"),
        needs=(DIGITS, _SHORT_MONTHS),
        unchanged=("Jan 500 won",),
    ),
    rule(
        "months cut short in a phrase",
        r"(?P<cue>\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Bb]y|[Ll]ate|[Ee]arly|and|or))"
        rf" (?P<month>{_MONTH})(?P<dot>\.)(?!\w|{GAP}[1-3]?\d(?![\w%/:–-]|[.,]\d))",
        _month_in_a_phrase,
        ("In Jan. and Feb. it rained.", "In January and February it rained."),
        ("by Feb. 9, the storm of Nov. 3", "by February 9th, the storm of November 3rd"),
        needs=(".", _SHORT_MONTHS),
        unchanged=("It was Jan. She left.",),
    ),
    rule(
        "months cut short in a range",
        rf"(?<![\w.-])(?P<month>{_MONTH})\.?{GAP}?[-–/]{GAP}?(?P<other>{_MONTH})(?P<dot>\.)?(?!\w)",
        lambda found: f"{_SHORT_MONTHS[found['month']]} to {_SHORT_MONTHS[found['other']]}",
        ("the Jan-Mar quarter", "the January to March quarter"),
        needs=("-–/", _SHORT_MONTHS),
        unchanged=("Jan-Ole sang",),
    ),
    rule(
        "days cut short in a range",
        rf"(?<![\w.-])(?P<day>{_DAY})\.?{GAP}?(?P<sign>[-–/&]|to|and){GAP}?(?P<other>{_DAY})(?P<dot>\.)?(?!\w)",
        _days,
        ("open Tue & Thu", "open Tuesday and Thursday"),
        ("open Mon-Fri, Sat/Sun", "open Monday to Friday, Saturday Sunday"),
        needs=("MTWFS", _SHORT_DAYS),
        unchanged=("Sat-nav, then Mon",),
    ),
    rule(
        "days cut short before a date",
        rf"(?<![\w.-])(?P<day>{_DAY})(?P<dot>\.)?(?=,?{GAP}(?:\d{{1,2}}\b|{_MONTH}\b|{_LONG_MONTH}\b))",
        _short_day,
        ("on Tue, Mar 3", "on Tuesday, March 3rd"),
        needs=("MTWFS", _SHORT_DAYS),
        unchanged=("We Sat by 3",),
    ),
    rule(
        "days cut short with a dot",
        rf"(?P<cue>\b(?:on|last|next|this|and|[ap]\.?m\.?) )?(?<!\w)(?P<day>{_DAY})"
        r"(?:(?P<dot>\.)(?!\w)|(?= (?:morning|afternoon|evening|night)\b))",
        lambda found: (
            (found["cue"] or "") + _short_day(found)
            if found["cue"] or found["day"] in _NO_OTHER_WORD or compiled(_AFTER_A_SHORT_DAY).match(after(found))
            else None
        ),
        ("He left on Wed. for home.", "He left on Wednesday for home."),
        ("It opens Thurs.", "It opens Thursday."),
        ("Mon. through Fri.", "Monday through Fri."),
        ("shut Mon., open Sat.,", "shut Monday, open Saturday,"),
        ("on Mon night", "on Monday night"),
        needs=("MTWFS", _SHORT_DAYS),
        unchanged=("So it was, and Thus. Mona Sat down",),
    ),
)
