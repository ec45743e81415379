"""Titles before a name, what follows one, saints and streets: "Dr. Okoro", "Ken Okoro Jr.", "St. Ives", "Oak St."."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.titles import TITLES
from reader.narration.wording.english.context import STARTERS, after, before, last_dot
from reader.narration.wording.rule import GAP, compiled, rule, words

__all__ = ["RULES"]

# "Sr." is a title only before a name that no name stands before.
_TITLES: Final = {**TITLES, "Sr": "Sister"}
# Without a dot these are a title only where the engine gets them wrong and nothing else is written so.
_DOTLESS: Final = "Ms|Mx|Rt|Prof|Sen|Gov|Lt|Capt|Cmdr|Cdr|Sgt|Cpl|Supt|Cllr|Revd|Msgr|Mt|Gen|Col|Rep|Maj|Rev|Det|Insp"
_NAMED: Final = r"\b[A-Z][\w'’.-]{1,20} $"
_NOT_A_NAME: Final = r"\s+(?:X|Z|Y|Alpha|Beta)\b"

_STREETS: Final = {
    "St": "Street",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Rd": "Road",
    "Ln": "Lane",
    "Hwy": "Highway",
    "Pkwy": "Parkway",
    "Sq": "Square",
    "Dr": "Drive",
    "Ct": "Court",
    "Pl": "Place",
}
_STREET_BEFORE: Final = r"(?:(?P<number>\d{1,3}(?:st|nd|rd|th))|(?P<name>[A-Z][\w'’.-]{1,20})) $"
_NO_STREET: Final = frozenset(words("The A An In At On To From And Of By Near Visit With For But"))


def _title(found: re.Match[str]) -> str | None:
    if found["title"] == "Gen" and compiled(_NOT_A_NAME).match(after(found)):
        return None
    if found["title"] == "Sr" and compiled(_NAMED).search(before(found)):  # "Ken Griffey Sr. Day"
        return None
    if found["title"] == "Assoc" and not after(found).startswith((" Prof", " Dean", " Justice", " Dir", " Editor")):
        return None
    return _TITLES[found["title"]]


def _junior(found: re.Match[str]) -> str | None:
    if found["word"] == "Sr":
        if not compiled(_NAMED).search(before(found) + " "):
            return None
        if found[0].startswith(",") and re.match(r" [A-Z]", after(found)):  # ", Sr. Mary"
            return None
    return " " + {"Jr": "Junior", "Sr": "Senior"}[found["word"]] + last_dot(found)


def _saint(found: re.Match[str]) -> str | None:
    numbered = re.search(r"\d(?:st|nd|rd|th) $|\b\d{1,5} [A-Z]\w{1,20} $", before(found))
    ends = compiled(STARTERS).match(after(found)) and _named_street(found)
    return None if numbered or ends else "Saint"


def _named_street(found: re.Match[str]) -> bool:
    name = compiled(_STREET_BEFORE).search(before(found))
    return name is not None and name["name"] not in _NO_STREET


def _street(found: re.Match[str]) -> str | None:
    if not _named_street(found):
        return None
    return _STREETS[found["street"]] + last_dot(found)


RULES: Final = (
    rule(
        "titles with a dot",
        rf"(?<![\w.])(?P<title>{'|'.join(_TITLES)})\.(?=(?:{GAP}|-)?(?:[A-Z]|1st\b|2nd\b|and\b|of\b|de\b|van\b|von\b|al-))",
        _title,
        ("We asked Dr. Okoro again.", "We asked Doctor Okoro again."),
        ("So did Mr. and Mrs. Tanner.", "So did Mr and Mrs Tanner."),
        ("Ms. Bell rang Lt. Gov. Ives.", "Miz Bell rang Lieutenant Governor Ives."),
        ("Lt.-Col. Hill", "Lieutenant-Colonel Hill"),
        ("Sec. of State Bo Lee", "Secretary of State Bo Lee"),
        ("Mt. Everest and Ft. Worth", "Mount Everest and Fort Worth"),
        ("so said Cllr. Raj Hill and Ald. Jo Fox", "so said Councillor Raj Hill and Alderman Jo Fox"),
        ("She met Sr. Mary and Assoc. Prof. Li.", "She met Sister Mary and Associate Professor Li."),
        needs=(".", _TITLES),
        unchanged=(
            "the firm's rep. said",
            "the Gov. said",
        ),
    ),
    rule(
        "titles without a dot",
        rf"(?<![\w.'’-])(?P<title>{_DOTLESS})(?= [A-Z][a-z'’A-Z]|{GAP}[A-Z]\. )",
        _title,
        ("Ms Okoro met Sgt Bell.", "Miz Okoro met Sergeant Bell."),
        needs=("MPSGLCDRI", _DOTLESS.split("|")),
        unchanged=("a Gen Z voter", "the MS Office"),
    ),
    rule(
        "ranks without a name",
        r"(?<![\w.'’-])(?P<title>Sgt|Cllr|Cpl|Supt)(?P<s>s)?(?![\w.'’-])",
        lambda found: _TITLES[found["title"]] + (found["s"] or ""),
        ("the Sgt told two Cllrs", "the Sergeant told two Councillors"),
        needs=(("Sgt", "Cllr", "Cpl", "Supt", "Sgts", "Cllrs", "Cpls", "Supts"),),
        unchanged=("a Sgt's cap",),
    ),
    rule(
        "saints",
        rf"(?<![\w.])(?:St|st)\.(?={GAP}[A-Z])",
        _saint,
        ("to St. Ives", "to Saint Ives"),
        ("Mount St. Helens", "Mount Saint Helens"),
        needs=(".", ("St", "st")),
        unchanged=("It is St. at",),
    ),
    rule(
        "streets",
        r"(?<= )(?P<street>St|Ave|Blvd|Rd|Ln|Hwy|Pkwy|Sq|Dr|Ct|Pl)(?P<dot>\.)(?=[ ,;)\"”’]|$)",
        _street,
        ("a shop at Oak St. and beyond", "a shop at Oak Street and beyond"),
        ("on Fifth Ave.", "on Fifth Avenue."),
        ("I live on Main St. It is quiet.", "I live on Main Street. It is quiet."),
        ("at 42nd St. and Park Blvd.", "at 42nd Street and Park Boulevard."),
        needs=(".", _STREETS),
        unchanged=("It is a St. by",),
    ),
    rule(
        "streets without a dot",
        r"(?<= )(?P<street>St|Ave|Blvd|Rd|Hwy|Pkwy)(?P<dot>(?!))?(?= (?:in|on|at|and|near|is|was|to|from|by|station"
        r"|for)\b|[,.;)]|$)",
        _street,
        ("up Oak St to town", "up Oak Street to town"),
        ("along Park Ave", "along Park Avenue"),
        needs=("SABRHP", _STREETS),
        unchanged=("The St at",),
    ),
    rule(
        "juniors and seniors",
        r",? (?P<word>Jr|Sr)(?P<dot>\.)?(?!\w)",
        _junior,
        ("Robert Downey Jr. sang", "Robert Downey Junior sang"),
        ("He met Ken Griffey, Sr.", "He met Ken Griffey Senior."),
        needs=("JS", ("Jr", "Sr")),
        unchanged=("the Jr5",),
    ),
)
