"""Years and decades: "1976", "2019/20", "the 1950s", "the '70s"."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import after, before
from reader.narration.wording.english.spelling import decade, pair, year
from reader.narration.wording.rule import DIGITS, compiled, rule

__all__ = ["RULES"]

# What is counted or measured is no year: "2050 people". "1250 metres" may still be said in pairs, so only some are
# named.
_COUNTED: Final = (
    r"[ \u00a0-](?:people|men|women|children|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|km|kg|m|ft|feet|mph|hours"
    r"|days|years|votes|points|calories|kcal|steps|words|copies|tonnes|tons|pounds|dollars|euros|acres|hectares"
    r"|homes|houses|jobs|staff|units|cases|deaths|troops|soldiers|workers|students|pupils|employees|degrees|watts"
    r"|seats|pixels?|MW|kW|GW|K\b|hp|cc|rpm|times|of the|of them)\b"
)
_YEAR_CUE: Final = r"(?i)(?:\b(?:in|by|since|until|till|before|after|year|circa|AD)|\(|©) ?$"


_FROM_A_COUNT: Final = r"\bfrom (?:\d{1,3}|10\d\d|\d{1,3},\d{3}) to $"


def _year(found: re.Match[str]) -> str | None:
    number = int(found[0])
    # "From 980 to 1128" are no years, since nobody gives the first such a one bare.
    if compiled(_FROM_A_COUNT).search(before(found)):
        return None
    if compiled(_COUNTED).match(after(found)):
        return None
    if number < 1100:
        known = number == 1066 or compiled(_YEAR_CUE).search(before(found))
        return year(number) if number >= 1010 and known else None
    if number >= 2050 and not compiled(_YEAR_CUE).search(before(found)):  # a score or a count as often
        return None
    # The engine says 1900 and 2008 as a year already, but 1700 as a count.
    if number == 1900 or 2000 <= number < 2010:
        return None
    return year(number)


RULES: Final = (
    rule(
        "decades",
        r"(?<![\w.,$£€])(?:(?P<long>1[1-9]\d0|2[01]\d0)|['‘’](?P<short>[1-9]0)|(?P<bare>[2-9]0)|['‘’]?(?P<none>00))['’]?s(?!\w)",
        lambda found: decade(2000 if found["none"] else int(found["long"] or found["short"] or found["bare"])),
        ("Hats of the 1950s sold well.", "Hats of the nineteen fifties sold well."),
        ("a boat from the '70s", "a boat from the seventies"),
        ("in the 1800s, the mid-2010s", "in the eighteen hundreds, the mid-twenty tens"),
        ("She is in her 60s.", "She is in her sixties."),
        ("back in the '00s", "back in the two thousands"),
        needs=(DIGITS, "s"),
        unchanged=("some 747s",),
    ),
    rule(
        "seasons",
        r"(?<![\w.,/$£€])(?P<year>1[6-9]\d\d|20\d\d)/(?P<next>\d\d)(?![\w/]|[.,]\d)",
        lambda found: f"{year(int(found['year']))} {pair(int(found['next']))}",
        ("the 2019/20 season", "the twenty nineteen twenty season"),
        needs=(DIGITS, "/"),
        unchanged=("some 1500/20",),
    ),
    rule(
        "years that end in oh",
        r"(?<=[12]\d{3}[-–])0[1-9](?![\w/–-]|[.,]\d)",
        lambda found: pair(int(found[0])),
        ("from 1899-02", "from eighteen ninety-nine to oh two"),
        needs=("0", "-–"),
        unchanged=("part 5-01",),
    ),
    rule(
        "spans of years",
        r"(?<=[12]\d{3})[-–](?=\d\d(?![\w/–-]|[.,]\d))",
        lambda found: " to " if re.search(r"(?<![\w.,$£€/-])(?:1[1-9]|20)\d\d$", before(found)) else None,
        ("from 1939-45", "from nineteen thirty-nine to 45"),
        needs=(DIGITS, "-–"),
        unchanged=("part A-45",),
    ),
    rule(
        "fiscal years",
        r"(?<!\w)FY ?['’]?(?:(?P<year>20\d\d)|(?P<short>[012]\d))(?![\w/]|[.,]\d)",
        lambda found: f"F.Y {year(int(found['year'])) if found['year'] else pair(int(found['short']))}",
        ("in FY2023 and FY25", "in F.Y twenty twenty-three and F.Y twenty-five"),
        needs=(DIGITS, "F"),
        unchanged=("an FX5 code",),
    ),
    rule(
        "years",
        r"(?<![\w.,:/$£€¥₹+#@%&=~^\\])(?<!\d[-–])(?<!\w-)(?:1\d{3}|2[01]\d\d)(?![\w%$£€/°\"″]|[.,:]\d|[-–]\d{3}(?!\d)"
        r"|-\d\d-)|(?<=[12]\d{3}[-–])(?:1\d{3}|20\d\d)(?![\w%/°–-]|[.,:]\d)",
        _year,
        ("The mill shut in 1976.", "The mill shut in nineteen seventy-six."),
        ("the flood of 1907", "the flood of nineteen oh seven"),
        ("She served from 2014–2018.", "She served from twenty fourteen to twenty eighteen."),
        ("in 1066, since 1088", "in ten sixty-six, since ten eighty-eight"),
        ("1066 was grim.", "ten sixty-six was grim."),
        ("in 1700, by 2100", "in seventeen hundred, by twenty-one hundred"),
        ("2024's best", "twenty twenty-four's best"),
        needs="12",
        unchanged=(
            "a total score of 2072",
            "By 2006 the pier was gone.",
            "about 2050 people",
            "1976.5",
            "It rose from 1061 to 1128.",
            "some 2,019 words",
        ),
    ),
)
