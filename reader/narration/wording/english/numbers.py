"""Numbers that an engine reads wrong: scales cut short, groups by spaces, signs, powers, "10x", "#1"."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import AMOUNT, COUNTED, after, before, describes
from reader.narration.wording.english.spelling import below_hundred, digits
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule

__all__ = ["RULES", "SCALE", "SCALE_WORDS"]

SCALE_WORDS: Final = {
    written: word
    for word, forms in (
        ("thousand", "k thousand"),
        ("million", "m mn mln mil million"),
        ("billion", "b bn bln billion"),
        ("trillion", "t tn trn trillion"),
        ("crore", "cr crore"),
        ("lakh", "lakh"),
    )
    for written in forms.split()
}
SCALE: Final = (
    "(?:thousand|[Mm]illion|[Bb]illion|[Tt]rillion|crore|lakh|mln|mil|mn|bln|bn|trn|tn|cr|[KkMmBbTt]|MN|BN|TN|Bn|Mn|Tn)"
)


_PRODUCT: Final = r"[\d., x×]{1,20}="
_PORTION: Final = r"\d{1,4}(?:\.\d)? ?-?(?:g|kg|ml|cl|l|oz|lb)\b"


def _scaled(found: re.Match[str]) -> str | None:
    return f"{found['amount']} {SCALE_WORDS[found['scale'].lower()]}"


def _raised(found: re.Match[str]) -> str:
    power = found["power"].translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    named = {"2": "squared", "3": "cubed"}.get(power)
    return f"{found['base']} {named}" if named else f"{found['base']} to the power of {power.replace('-', 'minus ')}"


def _by(found: re.Match[str]) -> str:
    following = after(found)
    if found[0] == "24x" and re.match(r"7\b", following):
        return "24 "
    if compiled(_PRODUCT).match(following):
        return f"{found['one']} times "
    # "2 x 400g tins" are two tins, not an area.
    if found["one"].isdigit() and len(found["one"]) < 3 and compiled(_PORTION).match(following):
        return f"{below_hundred(int(found['one']))} "
    return f"{found['one']} by "


def _ratio(found: re.Match[str]) -> str | None:
    text = before(found)
    # Two figures after the colon are a clock time, and after a name it is a verse: "John 1:1".
    if len(found["other"]) == 2 and int(found["other"]) < 60 and not re.search(r"\bratio [a-z ]{0,12}$", text):
        return None
    return None if re.search(r"\b[A-Z][a-z]{1,15}\.? $", text) else f"{found['one']} to {found['other']}"


RULES: Final = (
    rule(
        "millions and billions cut short",
        rf"(?<![\w.,$£€¥₹/])(?<![^\d][-–])(?P<amount>{AMOUNT}){GAP}?(?P<scale>bn|mn|mln|bln|tn|trn|BN|Bn)(?![\w/])",
        _scaled,
        ("worth 5bn dollars", "worth 5 billion dollars"),
        ("over 3.2bn people", "over 3.2 billion people"),
        ("some 1-2bn years", "some 1 to 2 billion years"),
        needs=(DIGITS, ("bn", "mn", "mln", "bln", "tn", "trn", "BN", "Bn")),
        unchanged=("a tn of 5",),
    ),
    rule(
        "millions of things",
        rf"(?<![\w.,$£€¥₹/])(?<![^\d][-–])(?P<amount>\d{{1,3}}(?:\.\d{{1,3}})?)(?P<scale>[mMbBkK]){COUNTED}",
        _scaled,
        ("The blog drew 4.6M readers.", "The blog drew 4.6 million readers."),
        ("About 5m people left.", "About 5 million people left."),
        ("about 200k new users", "about 200 thousand new users"),
        ("a 7B parameters model", "a 7 billion parameters model"),
        needs=(DIGITS, "mMbBkK"),
        unchanged=("She won the 8K at Easter.", "a 10k race", "the 5K runs"),
    ),
    rule(
        "millions with a decimal",
        r"(?<![\w.,$£€¥₹/])(?<![^\d][-–])(?P<amount>\d{1,3}\.\d{1,3})(?P<scale>[MB])(?![\w/])",
        _scaled,
        ("It grew to 1.4M in May.", "It grew to 1.4 million in May."),
        needs=(DIGITS, "MB"),
        unchanged=("a 1.4Mx lens",),
    ),
    rule(
        "groups of three by spaces",
        r"(?<![\w.,-])[1-9]\d{0,2}(?:(?:[\u00a0\u2009\u202f]\d{3}){1,4}|(?: \d{3}){2,4}| 000)(?![\d-]| \d)",
        lambda found: "".join(found[0].split()),
        ("some 12\u202f500 homes", "some 12500 homes"),
        ("some 10 000 homes", "some 10000 homes"),
        needs=DIGITS,
        unchanged=("at 20 500 more",),
    ),
    rule(
        "calibres",
        r"(?<![\w.$£€])\.(?P<figures>[2-5]\d)"
        r"(?=[ -](?:cali(?:bers?|bres?)|rifles?|pistols?|handguns?|revolvers?|Magnum)\b)",
        lambda found: found["figures"],
        ("a loaded .38-calibre revolver", "a loaded 38-calibre revolver"),
        ("two .22 rifles", "two 22 rifles"),
        needs=(DIGITS, "."),
        unchanged=(
            "the 22 rifles",
            "lot 5.38 rifles",
        ),
    ),
    rule(
        "a point with no figure before it",
        r"(?<![\w.$£€])\.(?P<figures>\d{1,4})(?![\w.])",
        lambda found: f"point {digits(found['figures'])}",
        ("a rise of .25 in May", "a rise of point 2 5 in May"),
        needs=(DIGITS, "."),
        unchanged=("in net.55",),
    ),
    rule(
        "powers",
        r"(?<![\w.])(?P<base>\d{1,6}|[A-Za-z])(?P<power>⁻?[⁰¹²³⁴-⁹]{1,3})(?!\w)",
        _raised,
        ("the sum of x² and 10⁶", "the sum of x squared and 10 to the power of 6"),
        needs="⁰¹²³⁴⁵⁶⁷⁸⁹",
        unchanged=("a word²s",),
    ),
    rule(
        "powers with a caret",
        r"(?<![\w.])(?P<base>\d{1,6}|[A-Za-z])\^(?P<power>-?\d{1,3})(?!\w)",
        _raised,
        ("about 2^10 bytes", "about 2 to the power of 10 bytes"),
        needs="^",
        unchanged=("so ab^2c",),
    ),
    rule(
        "times as much",
        r"(?<![\w.,])(?P<amount>\d{1,4}(?:\.\d{1,2})?)[x×](?![\w])",
        lambda found: None if describes(found) else f"{found['amount']} times",
        ("It is 10x faster.", "It is 10 times faster."),
        needs=(DIGITS, "x×"),
        unchanged=("a 3x zoom",),
    ),
    rule(
        "stars for times",
        r"(?<=\d) ?\* ?(?=\d)",
        always(" times "),
        ("Work out 2*3.", "Work out 2 times 3."),
        needs=(DIGITS, "*"),
        unchanged=("a 5 * b",),
    ),
    rule(
        "sides of a shape",
        rf"(?<![\w.,])(?P<one>[1-9]\d{{0,2}},\d{{3}}|[1-9]\d{{0,4}}(?:\.\d{{1,2}})?){GAP}?[x×]{GAP}?(?=\d{{1,5}}(?:\.\d{{1,2}})?)",
        _by,
        ("a 4x4 on a 1920×1080 screen", "a 4 by 4 on a 1920 by 1080 screen"),
        ("at 2,560 x 1,440", "at 2,560 by 1,440"),
        ("a shed of 5 × 7 metres", "a shed of 5 by 7 metres"),
        ("as 2 × 3 = 6", "as 2 times 3 = 6"),
        ("open 24x7", "open 24 7"),
        ("use 2 x 400g tins", "use two 400 gram tins"),
        needs=(DIGITS, "x×"),
        unchanged=("a 0x4F code",),
    ),
    rule(
        "sides with their units",
        r"(?<=\d[a-z]) [x×] (?=\d)|(?<=\d[a-z]{2}) [x×] (?=\d)|(?<=[½¼¾\"”″'’′]) ?[x×] ?(?=\d)",
        always(" by "),
        ("a 2½ x 4 sheet", "a 2 and a half by 4 sheet"),
        ("a 3.5m x 4m room", "a 3.5 metres by 4 metres room"),
        needs=(DIGITS, "x×"),
        unchanged=("5 of x",),
    ),
    rule(
        "about",
        rf"(?<![\w~])[~≈]{GAP}?(?=[\d$£€])",
        always("about "),
        ("We saw ~45 geese.", "We saw about 45 geese."),
        needs="~≈",
        unchanged=("a~5",),
    ),
    rule(
        "more and less than",
        r"(?<![\w<>=-])(?P<sign>[<>]) ?(?=\d)",
        lambda found: "less than " if found["sign"] == "<" else "more than ",
        ("in <5 minutes and >90%", "in less than 5 minutes and more than 90%"),
        needs=(DIGITS, "<>"),
        unchanged=("a 5 <b",),
    ),
    rule(
        "at least and at most",
        r"(?<![\w<>=-])(?P<sign>≥|>=|≤|<=) ?(?=\d)",
        lambda found: "at least " if found["sign"] in {"≥", ">="} else "at most ",
        ("for ≥5 days, at <= 3%", "for at least 5 days, at at most 3%"),
        needs=(DIGITS, "≥≤="),
        unchanged=("5 = 5",),
    ),
    rule(
        "stars of a hotel",
        r"(?<![\w.,*])(?P<stars>[1-7])(?:★|\*(?=[ -](?:[a-z]{2,15} )?(?:hotel|resort|spa|service|luxury|rating|rated"
        r"|review|accommodation|treatment|venue|experience)))(?![\w*])",
        lambda found: f"{found['stars']} star",
        ("a 5* hotel, a 4★ inn", "a 5 star hotel, a 4 star inn"),
        needs=(DIGITS, "*★"),
        unchanged=(
            "the 5 hotels",
            "the 5 * hotels",
        ),
    ),
    rule(
        "minus signs",
        r"(?<![\w)%’”\"'])(?<!\d )–(?=\d{1,4}(?:\.\d{1,4})?(?!\d|[-–]\d))",
        always("minus "),
        ("It was –5 at night.", "It was minus 5 at night."),
        needs=(DIGITS, "–"),
        unchanged=("a–5",),
    ),
    rule(
        "number signs",
        r"(?<![\w#&])# ?(?P<number>\d{1,6})(?!\w)",
        always(r"number \g<number>"),
        ("the #1 song", "the number 1 song"),
        needs=(DIGITS, "#"),
        unchanged=("5#5",),
    ),
    rule(
        "ratios",
        r"(?<![\w:.,])(?P<one>\d{1,3}):(?P<other>\d{1,3})(?![\w:])",
        _ratio,
        ("a ratio of 2:1", "a ratio of 2 to 1"),
        ("odds of 100:1", "odds of 100 to 1"),
        needs=(DIGITS, ":"),
        unchanged=("John 1:1 says", "from 8:45", "a ratio, at 3:20"),
    ),
    rule(
        "per mille",
        rf"(?<=\d){GAP}?‰",
        always(" per mille"),
        ("at 5‰", "at 5 per mille"),
        needs="‰",
        unchanged=("a ‰",),
    ),
)
