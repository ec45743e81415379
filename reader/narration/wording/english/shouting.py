"""Capitals for emphasis: "BREAKING: THE MAYOR HAS RESIGNED". The engine spells short words that are written so.

A row of capitals is shouting where one of the small words of the language is among them; initialisms stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.capitals import EMPHASIZED, SMALL
from reader.narration.wording.english.spelling import NUMERALS
from reader.narration.wording.rule import compiled, rule, words

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

__all__ = ["RULES"]

# Said by their letters, though they have vowels. (Those without vowels are known by that.)
_LETTERS: Final = frozenset(
    words(
        "AAA ABC ACLU AFP AI AMA AMD ANC AOC AP API ASAP ATM BAE BMI BOE CBI CEO CFO CIA CIO COO CPU DEA DIY DNA"
        " DOE DOJ DUI DVLA ECB EEOC EIA EMT EPA ESA ESG ESPN ETA ETF EU EV FA FAA FAQ FBI FDA FEC FIA GAO GOP GPU"
        " GQ HBO HIV IAEA IBM ICC ICJ ICU ID IDF IED IFS IMDB IMF IOC IPCC IPO IQ IRA IRGC IRS ITV JFK LA LAPD"
        " LAX LGBTQ MEP MIA MIT MP MRI MSNBC NAACP NBA NCAA NGO NHL NIH NRA NSA NYC NYPD OBR OECD ONS OSCE"
        " PLO PPE PSNI RAF RNA ROI RSPCA SEO SOS SUV TSA TUC TVA UAE UAW UCLA UEA UFC UFO UI UK UN UPS URL"
        " USA USB USC USDA USGS USPS UTI UV VA VAR VIP VOA YMCA AFC UTC AC EST EDT PHD IVF IOS AOL EBAY UCL IPA"
    )
)
_PLURALS: Final = frozenset(words("TVS DVDS CDS PCS MPS MVPS VIPS CEOS NGOS SUVS EVS UFOS URLS PDFS"))
_VOWELS: Final = frozenset("AEIOUY")
# "Tell us", but "the US": it is the pronoun after these where no noun can follow.
_BEFORE_US: Final = frozenset(
    words("LET GIVE GIVES TELL TELLS JOIN HELP HELPS CONTACT FOLLOW AMONG BETWEEN WITH FOR TO MAKE MAKES SHOW TAKE"
          " FOLLOWS TEACH TEACHES SAVE LOVE LOVES NEED NEEDS BEHIND AROUND")
)  # fmt: skip
_OF_US: Final = frozenset(words("ALL MOST ONE SOME NONE MANY EACH BOTH TWO REST HALF"))

# Cut short, with a dot that is no full stop; "NO." only before a number.
_CUT_SHORT: Final = {
    "DR": "Doctor",
    "MR": "Mister",
    "MRS": "Mrs",
    "MS": "Miz",
    "PROF": "Professor",
    "GOV": "Governor",
    "SEN": "Senator",
    "REP": "Representative",
    "GEN": "General",
    "ST": "Saint",
    "MT": "Mount",
    "VS": "versus",
    "NO": "number",
    "JAN": "January",
    "FEB": "February",
    "AUG": "August",
    "SEPT": "September",
    "OCT": "October",
    "NOV": "November",
    "DEC": "December",
}

_DOT: Final = "|".join(rf"(?<={word})\.(?= {'[0-9]' if word == 'NO' else '[A-Z0-9]'})" for word in _CUT_SHORT)
_WORD: Final = r"[A-Za-z]{1,30}(?:['’][A-Za-z]{1,2})?"
_REACH: Final = 80


def _around(found: re.Match[str]) -> tuple[list[str], list[str]]:
    """Give the words in capitals that stand next to a word, before it and after it."""
    text, start, end = found.string, found.start(), found.end()
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    earlier = [match[0] for match in compiled(_WORD).finditer(text, low, start) if match.start() > low or not low]
    later = [match[0] for match in compiled(_WORD).finditer(text, end, high) if match.end() < high or high == len(text)]
    return _row(reversed(earlier)), _row(later)


def _row(neighbours: Iterable[str]) -> list[str]:
    row: list[str] = []
    for word in neighbours:
        if not word.replace("s", "").isupper():
            break
        row.append(word)
    return row


def _lowered(found: re.Match[str]) -> str | None:
    word = found["word"]
    before, after = _around(found)
    if not before and not after:
        bracketed = found.string.endswith("(", 0, found.start()) and found.string.startswith(
            ")", found.end()
        )  # a share
        return word.lower() if word in EMPHASIZED and not bracketed else None
    row = {word, *before, *after}
    if row.isdisjoint(SMALL) or row <= SMALL & {"IN", "OR", "IT", "ME", "AS", "AN"}:
        return word.lower() if word in EMPHASIZED else None
    if found["dot"]:
        return _CUT_SHORT[word]
    bare, mark, ending = word.replace("’", "'").partition("'")
    if bare in _PLURALS:
        return f"{bare[:-1]}s"
    if _stays(bare, before, after):
        return f"{bare}{mark}{ending.lower()}" if mark else None
    starts = not before and not found.string[: found.start()].strip("\"'“‘([ ")
    return word.capitalize() if starts else word.lower()


def _stays(bare: str, before: list[str], after: list[str]) -> bool:
    if bare == "US":
        if before[:1] == ["OF"]:
            return before[1:2] == [] or before[1] not in _OF_US
        return not before or before[0] not in _BEFORE_US or bool(after and after[0] not in SMALL)
    if bare == "WHO":
        return before[:1] == ["THE"]
    return bare in _LETTERS or bare in NUMERALS or _VOWELS.isdisjoint(bare)


RULES: Final = (
    rule(
        "shouting",
        rf"(?<![\w&.@#/'’])(?:(?P<word>(?:[A-Z]{{2,30}}(?:['’][A-Z]{{1,2}})?|I['’][A-Z]{{1,2}}|A))(?![\w&@/'’]|\.\w|-\d))"
        rf"(?P<dot>{_DOT})?",
        _lowered,
        ("BREAKING: THE MAYOR HAS RESIGNED", "Breaking: the mayor has resigned"),
        ("NASA AND THE FBI SAY IT IS NEW", "Nasa and the FBI say it is new"),
        ("US TELLS US TO WAIT, AND THE US WAITS", "US tells us to wait, and the US waits"),
        ("DON'T FEED THE CAT'S KITTENS!", "Don't feed the cat's kittens!"),
        ("It is a NEW boat, and you are NOT OLD.", "It is a new boat, and you are not old."),
        (
            "DR. OKORO AND I'VE SEEN THE BBC'S NO. 1 TVS ON OCT. 6",
            "Doctor okoro and I've seen the BBC's number 1 TVs on October 6",
        ),
        needs=(SMALL | EMPHASIZED,),
        unchanged=(
            "The FBI and NATO in the UK",
            "NBC NEWS",
            "the IT team told US",
            "BBC TV and NASA JPL",
        ),
    ),
)
