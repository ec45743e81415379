"""Fractions and pairs with a slash: "2/3 of", "4½", "24/7", "8/10"."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import after, before
from reader.narration.wording.english.spelling import below_hundred, denominator
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule

__all__ = ["RULES"]

_SIGNS: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_MEASURED: Final = (
    r"[ -](?:of|an?|cups?|inch(?:es)?|miles?|hours?|years?|teaspoons?|tablespoons?|tsp|tbsp|lb|oz|pounds?|ounces?"
    r"|pints?|gallons?|litres?|metres?|acres?|length|majority|full|cent)\b"
)
_ALWAYS_A_FRACTION: Final = frozenset(
    {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5), (4, 5), (1, 5), (1, 8), (3, 8), (5, 8), (7, 8)}
)
_SAID_AS_A_PAIR: Final = frozenset({("24", "7"), ("9", "11"), ("7", "7"), ("7", "11"), ("20", "20"), ("50", "50")})


def _spoken(top: int, bottom: int, alone: bool, article: bool = False) -> str:
    if top == 1 and article:
        return denominator(bottom, 1)
    if top == 1 and not alone:
        return "a half" if bottom == 2 else f"a {denominator(bottom, 1)}"
    return f"{below_hundred(top)} {denominator(bottom, top)}"


def _has_article(found: re.Match[str]) -> bool:
    return re.search(r"\b(?:an?|the) $", before(found), re.IGNORECASE) is not None


def _sign(found: re.Match[str]) -> str:
    top, bottom = _SIGNS[found["sign"]]
    if top > 1 and after(found).startswith("-") and not found["whole"]:  # "a ¾-inch bolt"
        return f"{below_hundred(top)} {denominator(bottom, 1)}"
    if found["whole"]:
        return f"{found['whole']} and {_spoken(top, bottom, alone=False)}"
    # "Half of it", but "one half" and "three quarters" stay as they are.
    if found["sign"] == "½" and after(found).startswith((" of", " the", " a ")):
        return "half"
    return _spoken(top, bottom, alone=bottom != 2, article=_has_article(found))


def _slash(found: re.Match[str]) -> str | None:
    top, bottom = int(found["top"]), int(found["bottom"])
    if (found["top"], found["bottom"]) in _SAID_AS_A_PAIR or (top + bottom == 100 and not top % 5):
        return f"{found['whole'] or ''}{top} {bottom}"
    if top == 1 and bottom in {100, 1000} and not found["whole"]:
        return "one hundredth" if bottom == 100 else "one thousandth"
    if not found["whole"] and (top == bottom or (top < bottom and after(found).startswith(" star"))):
        return f"{top} out of {bottom}" if bottom in {5, 6, 10, 20} else None
    if bottom < 2:
        return None
    pressure = f"{top} over {bottom}" if top > bottom > 39 else None
    if bottom > 64:
        return None if found["whole"] else pressure
    if found["whole"]:
        return f"{found['whole'].strip()} and {_spoken(top, bottom, alone=False)}" if top < bottom else None
    if found["th"] and top < bottom:
        return _spoken(top, bottom, alone=True)
    if top < bottom and (
        bottom in {16, 32, 64} or (top, bottom) in _ALWAYS_A_FRACTION or compiled(_MEASURED).match(after(found))
    ):
        return (
            "half"
            if (top, bottom) == (1, 2) and after(found).startswith(" of")
            else _spoken(top, bottom, alone=True, article=_has_article(found))
        )
    if top <= bottom == 10:
        return f"{top} out of 10"
    return pressure


RULES: Final = (
    rule(
        "fraction signs",
        rf"(?<![\w.,])(?:(?P<whole>\d{{1,6}}){GAP}?)?(?P<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])(?!\w)",
        _sign,
        ("The lane is 4½ miles.", "The lane is 4 and a half miles."),
        ("They sold ½ of it", "They sold half of it"),
        ("cut ⅛ off a ½ mile", "cut one eighth off a half mile"),
        ("a ¾-inch bolt", "a three quarter-inch bolt"),
        needs="".join(_SIGNS),
        unchanged=(
            "part x½",
            "the ½s",
        ),
    ),
    rule(
        "marks out of five or ten",
        r"(?<![\w.,/$£€-])(?P<mark>\d\.\d)/(?P<most>5|10)(?![\w/⁄%]|[.,]\d)",
        lambda found: f"{found['mark']} out of {found['most']}",
        ("rated 4.5/5", "rated 4.5 out of 5"),
        needs=(DIGITS, "/"),
        unchanged=("in 4.5/50",),
    ),
    rule(
        "fractions with a slash",
        rf"(?<![\w.,/$£€-])(?:(?P<whole>\d{{1,3}})(?:{GAP}|-))?(?P<top>\d{{1,3}})[/⁄](?P<bottom>\d{{1,3}})(?P<th>(?:th|rd|nd)s?)?(?![\w/⁄]"
        rf"|[.,]\d|-\d)",
        _slash,
        ("Over 2/3 of growers", "Over two thirds of growers"),
        ("Wait 1 1/2 hours.", "Wait 1 and a half hours."),
        ("a 1-1/2 year wait; up 7/32", "a 1 and a half year wait; up seven thirty-seconds"),
        ("The pumps run 24/7 here.", "The pumps run 24 7 here."),
        ("the 9/11 attack", "the 9 11 attack"),
        ("a 50/50 share, a 60/40 split", "a 50 50 share, a 60 40 split"),
        ("7/8ths of a 1/4-acre plot", "seven eighths of a quarter-acre plot"),
        ("I give it 8/10.", "I give it 8 out of 10."),
        ("1/100 of it", "one hundredth of it"),
        ("4/5 stars, full marks of 5/5", "4 out of 5 stars, full marks of 5 out of 5"),
        ("120/80, then 70/40, not 12/65 of it", "120 over 80, then 70 over 40, not 12/65 of it"),
        ("the 3 120/80 rooms", "the 3 120 over 80 rooms"),
        needs=(DIGITS, "/⁄"),
        unchanged=("on 1/6 they met", "rent/buy", "game 75/39", "2/1 and 3/0"),
    ),
)
