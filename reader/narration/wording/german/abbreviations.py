"""Words cut short: "z. B.", "usw.", "Dr. Meier", "Nr. 5", "§ 5 Abs. 3", "Hauptstr.", "v. Chr."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, either, ends, full_stop
from reader.narration.wording.german import LAST_WORDS
from reader.narration.wording.german.cases import DETERMINERS, FEMININE, KNOWN, ending
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# Letters with dots; a space may stand between them or not.
_PHRASES: Final = {
    "z. B.": "zum Beispiel",
    "d. h.": "das heißt",
    "u. a.": "unter anderem",
    "z. T.": "zum Teil",
    "v. a.": "vor allem",
    "i. d. R.": "in der Regel",
    "u. U.": "unter Umständen",
    "u. Ä.": "und Ähnliches",
    "u. ä.": "und Ähnliches",
    "o. Ä.": "oder Ähnliches",
    "o. ä.": "oder Ähnliches",
    "s. o.": "siehe oben",
    "s. u.": "siehe unten",
    "m. E.": "meines Erachtens",
    "z. Zt.": "zurzeit",
    "z. Z.": "zurzeit",
    "u. v. m.": "und vieles mehr",
    "u. v. a.": "und viele andere",
    "u. a. m.": "und anderes mehr",
    "i. A.": "im Auftrag",
    "i. S. v.": "im Sinne von",
    "i. V. m.": "in Verbindung mit",
    "v. Chr.": "vor Christus",
    "n. Chr.": "nach Christus",
    "a. D.": "außer Dienst",
    "p. P.": "pro Person",
    "a. M.": "am Main",
    "a. d.": "an der",
    "i. Br.": "im Breisgau",
    "e. V.": "e V",
    "o. g.": "oben genannten",
    "Z. B.": "Zum Beispiel",
    "D. h.": "Das heißt",
    "ü. M.": "über Meer",
    "ü. NN": "über Normalnull",
}
_WORDS: Final = {
    "usw": "und so weiter",
    "usf": "und so fort",
    "etc": "et cetera",
    "bzw": "beziehungsweise",
    "ca": "circa",
    "rd": "rund",
    "Min": "Minute",
    "Bj": "Baujahr",
    "Ca": "Circa",
    "ggf": "gegebenenfalls",
    "ggfs": "gegebenenfalls",
    "evtl": "eventuell",
    "Evtl": "Eventuell",
    "inkl": "inklusive",
    "exkl": "exklusive",
    "zzgl": "zuzüglich",
    "abzgl": "abzüglich",
    "vgl": "vergleiche",
    "Vgl": "Vergleiche",
    "bspw": "beispielsweise",
    "insb": "insbesondere",
    "insbes": "insbesondere",
    "mind": "mindestens",
    "max": "maximal",
    "tgl": "täglich",
    "allg": "allgemein",
    "lt": "laut",
    "gem": "gemäß",
    "urspr": "ursprünglich",
    "zzt": "zurzeit",
    "usw.usf": "und so weiter und so fort",
    "geb": "geboren",
    "gest": "gestorben",
    "verh": "verheiratet",
    "Tel": "Telefon",
    "Co": "Co",
    "Hrsg": "Herausgeber",
    "Aufl": "Auflage",
    "Jh": "Jahrhundert",
    "Jhd": "Jahrhundert",
    "Jhdt": "Jahrhundert",
    "Mwst": "Mehrwertsteuer",
    "MwSt": "Mehrwertsteuer",
    "Anm": "Anmerkung",
    "Red": "Redaktion",
    "zw": "zwischen",
    "Std": "Stunden",
    "Stdn": "Stunden",
    "Hbf": "Hauptbahnhof",
    "Bhf": "Bahnhof",
    "Pck": "Päckchen",
    "Pckg": "Packung",
    "Msp": "Messerspitze",
    "Mio": "Millionen",
    "Mrd": "Milliarden",
    "Stk": "Stück",
    "Pers": "Personen",
    "sogen": "sogenannt",
    "Prof": "Professor",
    "Dr": "Doktor",
    "Dres": "Doktoren",
    "Ing": "Ingenieur",
    "Dipl": "Diplom",
    "Mag": "Magister",
    "Hr": "Herr",
    "Hrn": "Herrn",
    "Mr": "Mister",
    "Mrs": "Missis",
    "Nr": "Nummer",
    "Nrn": "Nummern",
    "nr": "nummer",
    "med": "med",
    "phil": "phil",
    "jur": "jur",
    "rer": "rer",
    "nat": "nat",
    "hc": "h c",
}
# Only where a name follows, or a number.
_BEFORE_NAME: Final = {"St": "Sankt", "Fr": "Frau", "Hl": "Heiliger", "Bürgerm": "Bürgermeister", "Msgr": "Monsignore"}
_BEFORE_NUMBER: Final = {
    "S": "Seite",
    "Abs": "Absatz",
    "Art": "Artikel",
    "Kap": "Kapitel",
    "Bd": "Band",
    "Abb": "Abbildung",
    "Tab": "Tabelle",
    "Ziff": "Ziffer",
    "Lit": "Litera",
    "Anl": "Anlage",
    "Pos": "Position",
    "Abschn": "Abschnitt",
    "Jg": "Jahrgang",
    "V": "Vers",
    "min": "mindestens",
    "Rn": "Randnummer",
    "Satz": "Satz",
    "Zi": "Zimmer",
    "Mo": "Montag",
}
# Stems of adjectives, whose ending is that of their place.
_ADJECTIVES: Final = {
    "dt": "deutsch",
    "österr": "österreichisch",
    "schweiz": "schweizerisch",
    "frz": "französisch",
    "franz": "französisch",
    "engl": "englisch",
    "brit": "britisch",
    "ital": "italienisch",
    "span": "spanisch",
    "russ": "russisch",
    "poln": "polnisch",
    "niederl": "niederländisch",
    "amerik": "amerikanisch",
    "europ": "europäisch",
    "griech": "griechisch",
    "lat": "lateinisch",
    "röm": "römisch",
    "bayer": "bayerisch",
    "kath": "katholisch",
    "evang": "evangelisch",
    "wiss": "wissenschaftlich",
    "städt": "städtisch",
    "staatl": "staatlich",
}
_STREET: Final = r"(?<=[a-zäöüß]s)tr\.|(?<=-S)tr\.|(?<=[A-ZÄÖÜa-zäöüß]{3} S)tr\.(?= \d)"


def _phrase(found: re.Match[str]) -> str:
    letters = "".join(found[0].split())
    said = _BY_LETTERS[letters]
    if letters == "u.a." and ends(found) and compiled(r"[\w)] $").search(before(found)):
        said = "und andere"
    return said + full_stop(found)


def _word(found: re.Match[str]) -> str:
    return _WORDS[found["word"]] + full_stop(found)


def _so_called(found: re.Match[str]) -> str:
    return "sogenannten" if ending(before(found)) == "en" else "sogenannte"


def _adjective(found: re.Match[str]) -> str:
    stem, noun, preceding = _ADJECTIVES[found["stem"]], found["noun"], before(found)
    if not noun or preceding.endswith("("):  # "(engl. Brexit)", "auf dt."
        return stem + full_stop(found)
    if compiled(rf"\b(?i:{DETERMINERS}) $").search(preceding):
        return stem + ending(preceding, noun)
    return f"{stem}e" if noun not in KNOWN or noun in FEMININE else stem + ending(preceding, noun)


def _numbered(found: re.Match[str]) -> str:
    if found["word"] == "S" and compiled(r"(?:Abs\.|Absatz|Art\.|§) ?\d{1,4}[a-z]? $").search(before(found)):
        return "Satz "
    return f"{_BEFORE_NUMBER[found['word']]} "


_BY_LETTERS: Final = {"".join(phrase.split()): said for phrase, said in _PHRASES.items()}
_SPACED: Final = either(_PHRASES).replace(" ", f"{GAP}?")

_STEM_SIGNS: Final = frozenset(part for stem in _ADJECTIVES for part in compiled(r"[a-z]{2,}").findall(stem))

RULES: Final = (
    rule(
        "phrases of letters",
        rf"(?<![\w.'’/-])(?:{_SPACED})(?!\w)",
        _phrase,
        ("Das gilt z. B. für Kinder.", "Das gilt zum Beispiel für Kinder."),
        ("Es fehlt, d.h. es ist weg.", "Es fehlt, das heißt es ist weg."),
        ("um 300 v. Chr.", "um 300 vor Christus."),
        ("mit Müller u. a.", "mit Müller und andere."),
        ("Verein Nord e. V. in Kiel", "Verein Nord e V in Kiel"),
        needs=".",
        unchanged=("Plan z. Bis morgen", "in v. andere"),
    ),
    rule(
        "words with a dot",
        rf"(?<![\w.'’/])(?P<word>{either(_WORDS)})\.(?!\w)",
        _word,
        ("Brot, Käse usw.", "Brot, Käse und so weiter."),
        ("Hunde bzw. Katzen, ca. 5", "Hunde beziehungsweise Katzen, circa 5"),
        ("Prof. Dr. Meier kam.", "Professor Doktor Meier kam."),
        ("in Zimmer Nr. 5", "in Zimmer Nummer 5"),
        needs=((".", *LAST_WORDS),),
        unchanged=("Er max", "die Nr 5."),
    ),
    rule(
        "numbers of a kind",
        r"(?<=[a-zäöüß]n)r\.(?= ?\d|$|[ ,;)])",
        always("ummer"),
        ("Die Hausnr. fehlt.", "Die Hausnummer fehlt."),
        needs=".",
        unchanged=("der Herr.",),
    ),
    rule(
        "words before a name",
        rf"(?<![\w.'’/-])(?P<word>{either(_BEFORE_NAME)})\.(?P<gap>{GAP}?|-)(?=[A-ZÄÖÜ][a-zäöüé])",
        lambda found: f"{_BEFORE_NAME[found['word']]}{found['gap'] or ' '}",
        ("Er wohnt in St. Gallen.", "Er wohnt in Sankt Gallen."),
        ("Fr. Meier rief an.", "Frau Meier rief an."),
        needs=(".", ("St", "Fr", "Hl", "rgerm", "Msgr")),
        unchanged=("offen bis Fr. und",),
    ),
    rule(
        "words before a number",
        rf"(?<![\w.'’/-])(?P<word>{either(_BEFORE_NUMBER)})\.{GAP}?(?=\d|[IVX]{{1,4}}\b)",
        _numbered,
        ("nach § 5 Abs. 3 S. 1", "nach § 5 Absatz 3 Satz 1"),
        ("siehe S. 12, Art. 5", "siehe Seite 12, Artikel 5"),
        needs=(".", DIGITS + "IVX"),
        unchanged=("Das ist seine Art. Er", "nach J. S. Bach", "Seine Art. Er 5"),
    ),
    rule(
        "sections",
        rf"§§{GAP}?(?=\d)",
        always("Paragrafen "),
        ("nach §§ 5 und 6", "nach Paragrafen 5 und 6"),
        needs="§",
        unchanged=("das §§-Zeichen",),
    ),
    rule(
        "streets",
        _STREET,
        lambda found: f"traße{full_stop(found)}",
        ("in der Hauptstr. 5", "in der Hauptstraße 5"),
        ("Ulmer Str. 7 und Anna-Kuhn-Str.", "Ulmer Straße 7 und Anna-Kuhn-Straße."),
        needs=(".", ("tr", "Str", "str", "t")),
        unchanged=("str. tr",),
    ),
    rule(
        "so-called",
        r"(?<!\w)sog\.(?= [\"„“»]?\w)",
        _so_called,
        ("der sog. Rat", "der sogenannte Rat"),
        ("mit einem sog. Code", "mit einem sogenannten Code"),
        needs=(".", ("sog",)),
        unchanged=("a.sog",),
    ),
    rule(
        "adjectives",
        rf"(?<![\w.'’/-])(?P<stem>{either(_ADJECTIVES)})\.(?!\w)(?=(?: (?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,40}}))?)",
        _adjective,
        ("die dt. Wirtschaft, im dt. Wald", "die deutsche Wirtschaft, im deutschen Wald"),
        ("dt. Firmen, ein frz. Film", "deutsche Firmen, ein französischer Film"),
        ("das Wort (engl. lock) auf dt.", "das Wort (englisch lock) auf deutsch."),
        needs=(".", _STEM_SIGNS),
        unchanged=(
            "die dt Daten",
            "bayer.x",
        ),
    ),
    rule(
        "the eleventh of September",
        r"(?<![\w.,/])9/11(?![\w/]|[.,]\d)",
        always("Nein-Illevven"),
        ("Nach 9/11 war es anders.", "Nach Nein-Illevven war es anders."),
        needs=("9", "/"),
        unchanged=("am 9/11/01",),
    ),
    rule(
        "and cut short",
        r"(?<=[\w)] )u\.(?= [A-ZÄÖÜa-z][a-zäöüß])",
        always("und"),
        ("Kaffee u. Kuchen", "Kaffee und Kuchen"),
        needs=(".", "u"),
        unchanged=("u. a",),
    ),
)
