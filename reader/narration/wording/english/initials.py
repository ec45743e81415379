"""Initials and letters: "P.D. Marlow", "Ruth E. Tanner", "the U.S. Army", "the WHO", "MI5", "CO2"."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import STARTERS, after, before, last_dot
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule, words

__all__ = ["RULES"]

# Said letter by letter, where eSpeak NG 1.52 says a word: some everywhere ("who"), some in a line with many capitals.
# Letters with dots between them and none behind are said without a pause.
_LETTERS: Final = frozenset(
    words(
        "AAA ACLU AFP AMA AMD ANC AOC AP API CSIS DVLA ECB EEOC EIA EPA ESG ET ETF FAQ FOMC GOP IAEA ICC ICJ"
        " IDF IEA IED IFS IMDB IMF IOC IPCC IPO IQ IRA IRGC ITV IUCN LAX NYC OBR OECD ONS OSCE PLO PSNI RAF"
        " ASMR APR FDIC GCSE ICBM IIHF NAACP NCAA NHTSA RNLI SRI"
        " ROTC RSPCA SAS TUC UAE UAW UCLA UPI UPS URL USC USDA USGS USMCA USPS VIP VOA WHO YMCA"
    )
)
# Said as words though they have one vowel only.
_WORDS: Final = frozenset(words("SWAT CERN BRICS SARS MERS STEM SPAC SALT"))
_ALSO_WORDS: Final = frozenset({"WHO", "ET", "SAS", "IRA"})

_ADDRESS: Final = r"[\w-]{1,40}\.[a-z]{2}"


def _spaced(found: re.Match[str]) -> str:
    letters = re.sub(rf"\.{GAP}?", ".", found["letters"])
    return letters.rstrip(".")


def _spelled(found: re.Match[str]) -> str | None:
    word = found["word"]
    if word not in _LETTERS or re.search(r"[\w.&-]$", before(found)):
        return None
    # In a line of capitals these are words.
    if word in _ALSO_WORDS and (before(found) + after(found)).isupper() and not before(found).endswith("THE "):
        return None
    # With an apostrophe the engine makes a plural of the last letter; without, a letter of its own.
    return ".".join(word) + ("'s" if found["s"] else "")


def _with_ending(found: re.Match[str]) -> str | None:
    word = found["word"]
    if found["end"][-1] != "s":  # "the NGOs' plan": an apostrophe at the end makes a word of it
        return f"{word}s"
    if word == "ID" and found["end"] == "s":
        return "I Dees"
    if len(word) < 4:
        return None
    said_as_a_word = len(re.findall("[AEIOU]", word)) > 1 or word in _WORDS
    spelled = word in _LETTERS or not said_as_a_word
    return ".".join(word) + "'s" if spelled else word.capitalize() + found["end"]


def _initials(found: re.Match[str]) -> str | None:
    letters = [letter for letter in found["letters"] if letter.isalpha()]
    if letters == ["A"]:  # the engine would say the article
        return None
    # A word that begins sentences shows that the dot was a full stop, "U.K.Boats.com" that all of it is an address.
    if compiled(STARTERS).match(" " + after(found).lstrip()) or (
        not found["gap"] and compiled(_ADDRESS).match(after(found))
    ):
        return None
    space = "" if found["gap"] else " "
    return ".".join(letters) + (space if found["letters"][-1] in GAP or found["gap"] is None else "")


def _formula(found: re.Match[str]) -> str | None:
    figure = found["figure"].translate(str.maketrans("₂₃", "23"))
    if found["letters"] == "MI" and figure not in "56":
        return None
    if found["letters"] != "MI" and figure not in "23":
        return None
    return f"{'.'.join(found['letters'])} {figure}{' e' if found['e'] else ''}"


RULES: Final = (
    rule(
        "initials before a name",
        rf"(?<![\w.'’&])(?P<letters>(?:[A-Z]\.{GAP}?){{1,4}})"
        rf"(?=(?P<gap>{GAP})?(?:[A-Z][a-z’']|coli\b|rex\b|diff(?:icile)?\b|pylori\b|aureus\b|falciparum\b))",
        _initials,
        ("P.D. Marlow sang.", "P.D Marlow sang."),
        ("They rang Ruth E. Tanner.", "They rang Ruth E Tanner."),
        ("P. D. Q. Marlow", "P.D.Q Marlow"),
        ("the U.S. Army", "the U.S Army"),
        ("E. coli was found.", "E coli was found."),
        needs=".",
        unchanged=("It was plan B. We left.", "Samuel A. Alito", "He left the U.S. She stayed."),
    ),
    rule(
        "initialisms before capitals",
        r"(?<![\w.])(?P<letters>(?:[A-Z]\.){2,5})(?= (?:[A-Z]{2,5}\b|\d))",
        _spaced,
        ("the U.S. FDA", "the U.S FDA"),
        needs=".",
        unchanged=("So he left. THE",),
    ),
    rule(
        "letters said one by one",
        r"(?P<word>[A-Z]{2,5})(?P<s>s)?(?![\w&]|\.\w)",
        _spelled,
        ("The WHO and the IMF agreed.", "The W.H.O and the I.M.F agreed."),
        ("VIPs and the IMF's plan", "V.I.P's and the I.M.F's plan"),
        needs=("ACEGIOLUVRWPFMT", (*_LETTERS, *(f"{word}s" for word in _LETTERS))),
        unchanged=("WHO KNEW BEN",),
    ),
    rule(
        "a test that is a word in capitals",
        r"(?:(?<=\b[Tt]he )|(?<=\ban )|(?<=\byour )|(?<=\bhis )|(?<=\bher )|(?<=\bmy )|(?<=\btheir )|^)SAT"
        r"(?= (?:scores?|tests?|exams?|prep|math|results?|and ACT|or ACT|in|was|is|this|next|last)\b|[.,;)]|$)",
        always("S.A.T"),
        ("He took the SAT in May.", "He took the S.A.T in May."),
        ("SAT scores rose, and her SAT.", "S.A.T scores rose, and her S.A.T."),
        needs=("S", ("SAT",)),
        unchanged=("She just SAT there.",),
    ),
    # The engine drops what ends a long one: "NASA's plan" would be "NASA plan".
    rule(
        "initialisms with an ending",
        r"(?<![\w.&-])(?P<word>[A-Z]{2,7})(?P<end>s['’](?!\w)|['’]?s(?![\w'’]))",
        _with_ending,
        ("NASA's and the NTSB's plan", "Nasa's and the N.T.S.B's plan"),
        ("two DSLRs, the NGOs' IDs", "two D.S.L.R's, the NGOs I Dees"),
        needs=("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "s"),
        unchanged=("The FBI's CEOs", "the BBC’s MPs"),
    ),
    rule(
        "letters and a figure",
        r"(?<![\w.-])(?P<letters>MI|CO|NO|SO)(?P<figure>[2356]|[₂₃])(?P<e>e)?(?!\w)",
        _formula,
        ("MI5 and CO2", "M.I 5 and C.O 2"),
        needs=("MCNS", DIGITS + "₂₃", ("MI", "CO", "NO", "SO")),
        unchanged=("the CO 2",),
    ),
    rule(
        "in the year of the Lord",
        rf"(?<![\w.])(?:A\.D\.|AD)(?={GAP}\d)|(?<=\d[ \u00a0])(?:A\.D\.|AD)(?!\w)",
        lambda found: "A.D" + last_dot(found),
        ("in AD 79", "in A.D 79"),
        needs=(DIGITS, "A"),
        unchanged=("an AD by 5",),
    ),
    rule(
        "a tube of figures",
        r"(?<=\w)₂(?=\w)",
        always("2"),
        ("H₂O", "H2O"),
        needs="₂",
        unchanged=("a ₂",),
    ),
)
