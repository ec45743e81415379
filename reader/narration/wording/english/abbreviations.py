"""Words cut short: "No. 7", "approx.", "vs.", "Acme Inc.", "pp. 3–5", "w/", "a.k.a."."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import after, before, last_dot
from reader.narration.wording.rule import DIGITS, GAP, always, rule

__all__ = ["RULES"]

_BEFORE_NUMBER: Final = {
    "No": "number",
    "Nos": "numbers",
    "no": "number",
    "nos": "numbers",
    "p": "page",
    "pp": "pages",
    "pg": "page",
    "Vol": "Volume",
    "vol": "volume",
    "vols": "volumes",
    "Fig": "Figure",
    "Figs": "Figures",
    "fig": "figure",
    "figs": "figures",
    "Ch": "Chapter",
    "ch": "chapter",
    "Chap": "Chapter",
    "chap": "chapter",
    "Sec": "Section",
    "sec": "section",
    "Secs": "Sections",
    "Art": "Article",
    "art": "article",
    "Arts": "Articles",
    "para": "paragraph",
    "Para": "Paragraph",
    "paras": "paragraphs",
    "Eq": "Equation",
    "eq": "equation",
    "Tab": "Table",
    "Ver": "Version",
    "ver": "version",
    "ext": "extension",
    "Ext": "Extension",
    "s": "section",
    "ss": "sections",
    "cl": "clause",
    "c": "circa",
    "ca": "circa",
    "est": "established",
    "Est": "Established",
    "b": "born",
    "d": "died",
    "Apt": "Apartment",
    "Rm": "Room",
    "Rte": "Route",
    "Hwy": "Highway",
    "Bldg": "Building",
    "Op": "Opus",
    "op": "opus",
    "Pt": "Part",
    "Ep": "Episode",
    "Q": "question",
}
_ONLY_YEARS: Final = frozenset({"est", "Est", "b", "d"})

_WORDS: Final = {
    "approx": "approximately",
    "Approx": "Approximately",
    "vs": "versus",
    "Inc": "Incorporated",
    "Ltd": "Limited",
    "Corp": "Corporation",
    "Co": "Company",
    "Bros": "Brothers",
    "Dept": "Department",
    "dept": "department",
    "Depts": "Departments",
    "asst": "assistant",
    "bldg": "building",
    "Univ": "University",
    "Govt": "Government",
    "govt": "government",
    "avg": "average",
    "Avg": "Average",
    "incl": "including",
    "excl": "excluding",
    "Assn": "Association",
    "Assoc": "Association",
    "Intl": "International",
    "Natl": "National",
    "Mfg": "Manufacturing",
    "Esq": "Esquire",
    "cf": "compare",
    "viz": "namely",
    "ibid": "ibidem",
    "misc": "miscellaneous",
    "appt": "appointment",
    "tel": "telephone",
    "Tel": "Telephone",
    "mfr": "manufacturer",
    "temp": "temperature",
    "max": "maximum",
    "min": "minimum",
}
_WITH_A_SLASH: Final = {"w/o": "without", "w/out": "without", "b/c": "because", "c/o": "care of"}
_SPANS: Final = {"q": "quarter", "y": "year", "m": "month", "w": "week"}
_LOWER_AFTER: Final = frozenset({"temp", "max", "min"})
_FIRMS: Final = frozenset({"Inc", "Co", "Corp", "Ltd"})


def _numbered(found: re.Match[str]) -> str | None:
    word, number = found["word"], found["number"]
    if word in _ONLY_YEARS and len(number) < 3:
        return None
    if word in {"No", "no"} and number == "I":  # "No. I won't."
        return None
    if word == "No" and not before(found).strip():
        return "Number "
    return f"{_BEFORE_NUMBER[word]} "


def _word(found: re.Match[str]) -> str | None:
    word = found["word"]
    if word in _LOWER_AFTER and not re.match(r" (?:of|\d|[a-z])", after(found)):
        return None
    if word in _FIRMS and not re.search(r"[\w)&!’'.] $|[\w)], $", before(found)):
        return None
    return _WORDS[word] + last_dot(found)


def _for_example(found: re.Match[str]) -> str:
    said = "for example" if "g" in found[0] else "that is"
    return said if found[0].islower() else said.capitalize()


def _versus(found: re.Match[str]) -> str | None:
    names = re.search(r"(?:[A-Z][\w.'’-]{1,20}|\d)[)”\"]?$", before(found)) and re.match(r" [A-Z0-9“\"]", after(found))
    return " versus" if found["word"] == "vs" or names else None


RULES: Final = (
    rule(
        "words before a number",
        rf"(?<![\w.'’/-])(?P<word>{'|'.join(sorted(_BEFORE_NUMBER, key=len, reverse=True))})\."
        rf"(?P<gap>{GAP})?(?=(?P<number>\d{{1,5}}|[IVX]{{1,5}}\b))",
        _numbered,
        ("His boat came in as No. 7 of nine.", "His boat came in as number 7 of nine."),
        ("See pp. 3–5 and Fig. 2.", "See pages 3 to 5 and Figure 2."),
        ("built c. 1450", "built circa fourteen fifty"),
        ("Sec. 3 and s. 12 of the Act", "Section 3 and section 12 of the Act"),
        needs=(".", DIGITS + "IVX"),
        unchanged=("No. I won't.",),
    ),
    rule(
        "number without a dot",
        rf"(?:(?<=[a-z,] )|(?<=[(“\"']))No(?P<s>s)?{GAP}(?=\d)|^No (?=1[01]\b)",
        lambda found: "numbers " if found["s"] else "number ",
        ("neighbours from No 31 said", "neighbours from number 31 said"),
        needs=(DIGITS, "N"),
        unchanged=("No 3 people agree.",),
    ),
    rule(
        "words with a dot",
        rf"(?<![\w.'’/-])(?P<word>{'|'.join(_WORDS)})\.(?!\w|\.\w)",
        _word,
        ("The quay is approx. ninety yards long.", "The quay is approximately ninety yards long."),
        ("steam vs. sail", "steam versus sail"),
        ("Tern Inc. sued Cobb Ltd. twice.", "Tern Incorporated sued Cobb Limited twice."),
        ("Acme Inc. & Co. Ltd. won.", "Acme Incorporated & Company Limited won."),
        ("the Dept. of Energy", "the Department of Energy"),
        ("She works at Acme Corp.", "She works at Acme Corporation."),
        needs=(".", _WORDS),
        unchanged=("We met at a temp. The other left",),
    ),
    rule(
        "versus",
        r" (?P<word>vs|v\.?)(?= [\w“\"])",
        _versus,
        ("India vs Kenya and Roe v. Wade", "India versus Kenya and Roe versus Wade"),
        ("us vs them", "us versus them"),
        needs="v",
        unchanged=("the letter v is",),
    ),
    rule(
        "also known as",
        r"(?<![\w.])(?:a\.k\.a\.|aka|AKA|a/k/a)(?= [\w“\"'])",
        always("also known as"),
        ("Lee, a.k.a. Bo, left.", "Lee, also known as Bo, left."),
        ("Lee, aka Bo, left", "Lee, also known as Bo, left"),
        needs=("kK", ("aka", "AKA", ".", "/")),
        unchanged=("k/aka",),
    ),
    rule(
        "and others",
        r"\bet al\.(?=[ ,;)])",
        lambda found: "et al." if re.match(r" [A-Z]", after(found)) else "et al",
        ("Lee et al. found it.", "Lee et al found it."),
        ("Lee et al. Sleep in bats", "Lee et al. Sleep in bats"),
        needs=(".", ("al",)),
        unchanged=("the al. of",),
    ),
    rule(
        "for example",
        r"(?<![\w.])(?:[Ee]\.g|[Ii]\.e)\.?(?=[ ,:;)]|$)",
        _for_example,
        ("a knot, e.g. Bowline", "a knot, for example Bowline"),
        ("the crew (i.e., both of us)", "the crew (that is, both of us)"),
        ("E.g. this", "For example this"),
        needs=(".", "giI"),
        unchanged=("big.g",),
    ),
    rule(
        "for example without dots",
        r"(?<![\w.'’-])eg\.?(?=,? [\w£$€“\"])",
        always("for example"),
        ("small craft, eg canoes", "small craft, for example canoes"),
        needs=(("eg",),),
        unchanged=(
            "an egg",
            "the 'eg' word",
        ),
    ),
    rule(
        "that is without dots",
        r" ie,?(?= [a-z])",
        always(" that is"),
        ("the crew, ie both of us", "the crew, that is both of us"),
        needs=("i", ("ie",)),
        unchanged=("the word ie",),
    ),
    rule(
        "words with a slash",
        r"(?<![\w/])(?P<word>w/out|w/o|b/c|c/o)(?![\w/])|(?<![\w/])(?P<with>w/) ?(?=\w{2})(?!\w{1,9}/)",
        lambda found: "with " if found["with"] else _WITH_A_SLASH[found["word"]],
        ("tea w/o milk, w/ lemon", "tea without milk, with lemon"),
        ("black, w/o.", "black, without."),
        needs="/",
        unchanged=("a/b/c", "w/x/y"),
    ),
    rule(
        "points",
        r"(?<=\d[ \u00a0])pts(?P<dot>\.)?(?!\w|/)",
        lambda found: "points" + last_dot(found),
        ("He had 20 pts. and won.", "He had 20 points and won."),
        ("It was up 3 pts.", "It was up 3 points."),
        needs=(DIGITS, ("pts",)),
        unchanged=(
            "two pts",
            "5 of pts",
        ),
    ),
    rule(
        "one time against another",
        r"(?<![\w/])(?P<one>[qymw]|[QYMW])/(?P=one)(?![\w/])",
        lambda found: f"{_SPANS[found['one'].lower()]} on {_SPANS[found['one'].lower()]}",
        ("up 5% q/q and 3% y/y", "up 5% quarter on quarter and 3% year on year"),
        needs=("/", "qymwQYMW"),
        unchanged=("a y/n answer",),
    ),
    rule(
        "degrees",
        r"(?<![\w.])(?P<degree>Ph\.? ?D|M\.Sc|B\.Sc|D\.Phil|M\.Phil|Ed\.D|B\.Ed|LL\.B|LL\.M|Psy\.D)\.?(?P<s>s)?(?!\w)",
        lambda found: (
            None
            if found[0] == "PhD"
            else found["degree"].replace(".", "").replace(" ", "") + ("'s" if found["s"] else "") + last_dot(found)
        ),
        ("a Ph.D. in law", "a PhD in law"),
        ("with two PhDs", "with two PhD's"),
        needs=(".D", "DMB"),
        unchanged=("B. D. went",),
    ),
)
