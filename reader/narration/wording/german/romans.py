"""Roman numerals: "Ludwig XIV.", "von Friedrich II.", "Kapitel IV", "Teil I"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import ROMAN, before, either, ends, roman
from reader.narration.wording.german.spelling import cardinal, ordinal
from reader.narration.wording.rule import GAP, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_WOMEN: Final = frozenset(
    words("Elisabeth Katharina Margarethe Margrethe Beatrix Maria Christina Anna Isabella Wilhelmina Victoria Johanna")
)
_KINGS: Final = frozenset(
    words(
        "Ludwig Friedrich Wilhelm Karl Heinrich Otto Konrad Rudolf Maximilian Ferdinand Franz Joseph Josef Leopold"
        " Albrecht Philipp Georg Eduard Richard Jakob Napoleon Peter Alexander Nikolaus Iwan Gustav Christian Erik"
        " Johannes Paul Benedikt Pius Leo Gregor Innozenz Urban Klemens Sixtus Julius Innocenz August Albert Ernst"
        " Charles Felipe Carlos Philippe Willem Harald Mohammed Ramses Ptolemaios Sigismund Johann Adolf Haakon Olav"
        " Stephan Bonifatius Coelestin Alfons Matthias Lothar Ottokar Przemysl Mehmed Selim Murad Süleyman Abdullah"
        " Darius Kyros Artaxerxes Theodosius Konstantin Justinian"
    )
)
_NUMBERED: Final = frozenset(
    words(
        "Kapitel Teil Band Akt Phase Stufe Klasse Typ Artikel Buch Weltkrieg Abschnitt Titel Gruppe Kategorie Satz"
        " Szene Hartz Apollo Liga Anhang Anlage Tafel Block Bauabschnitt SGB"
    )
)
_DATIVE: Final = frozenset(words("von vom mit bei zu zum zur unter nach seit aus gegenüber neben dem vor zwischen"))
_ACCUSATIVE: Final = frozenset(words("für gegen durch ohne um an auf über den"))
_TITLE: Final = "(?:König|Kaiser|Papst|Zar|Herzog|Fürst|Kurfürst|Prinz|Graf|Sultan|Pharao|Großherzog)(?:s|in|en)?"
_NAME: Final = (
    rf"(?P<before>[^\W\d_]{{1,20}} )?(?P<title>{_TITLE} )?(?P<first>[A-ZÄÖÜ][\w-]{{1,15}} )?"
    r"(?P<name>[A-ZÄÖÜ][\w-]{1,20})[ \u00a0]$"
)


def _ruler(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    around = compiled(_NAME).search(before(found, 80))
    if number is None or number > 40 or around is None:
        return None
    name, first = around["name"], (around["first"] or "").strip()
    base = name[:-1] if name.endswith("s") and name[:-1] in _KINGS | _WOMEN else name
    if not (base in _KINGS | _WOMEN or around["title"]):
        return None
    preceding = (around["before"] or "").strip().lower()
    if first and first not in _KINGS | _WOMEN and not preceding:
        preceding = first.lower()
    word = _declined(name, base, preceding)
    weak = word in {"dem", "den", "des"} or (word == "der" and base in _WOMEN)
    return f"{word} {ordinal(number, 'en' if weak else 'e').capitalize()}{'.' if ends(found) else ''}"


def _after_article(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    around = compiled(r"(?P<name>[A-ZÄÖÜ][\w-]{1,20}) (?P<article>der|die|das|dem|den|des) $").search(before(found, 80))
    if number is None or number > 40 or around is None:
        return None
    name = around["name"].removesuffix("s") if around["article"] == "des" else around["name"]
    if name not in _KINGS | _WOMEN:
        return None
    weak = around["article"] in {"dem", "den", "des"}
    return f"{ordinal(number, 'en' if weak else 'e').capitalize()}{'.' if ends(found) else ''}"


def _declined(name: str, base: str, preceding: str) -> str:
    woman = base in _WOMEN
    if name != base:
        return "der" if woman else "des"
    if preceding in _DATIVE:
        return "der" if woman else "dem"
    if preceding in _ACCUSATIVE:
        return "die" if woman else "den"
    return "die" if woman else "der"


def _numbered(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    return None if number is None or number > 99 else f"{found['word']} {cardinal(number)}"


def _alone_after_a_name(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    around = compiled(_NAME).search(before(found, 80))
    return None if number is None or around is None else cardinal(number)


def _without_dot(found: re.Match[str]) -> str | None:
    return _ruler(found) or _alone_after_a_name(found)


RULES: Final = (
    rule(
        "rulers with their article",
        rf"(?<=[edmnrs][ \u00a0])(?P<numeral>{ROMAN}{{1,7}})(?:\.(?!\w)|(?![\w.]))",
        _after_article,
        ("Das war Karl der I.", "Das war Karl der Erste."),
        ("unter Karl dem V.", "unter Karl dem Fünften."),
        needs="IVXLCDM",
        unchanged=("Das war Teil der C. Sie", "ein Karl des Films C."),
    ),
    rule(
        "rulers",
        rf"(?<=[\w][ \u00a0])(?P<numeral>{ROMAN}{{1,7}})\.(?!\w)",
        _ruler,
        ("Ludwig XIV. war König.", "Ludwig der Vierzehnte war König."),
        ("Das Schloss von Friedrich II. steht.", "Das Schloss von Friedrich dem Zweiten steht."),
        ("unter Königin Elisabeth I. von England", "unter Königin Elisabeth der Ersten von England"),
        ("Papst Johannes Paul II. reiste.", "Papst Johannes Paul der Zweite reiste."),
        ("die Zeit Karls V. begann", "die Zeit Karls des Fünften begann"),
        needs=("IVXLCDM", "."),
        unchanged=("mit Plan C. Dann", "Ida und Max I. gingen"),
    ),
    rule(
        "rulers without a dot",
        r"(?<=[a-z][ \u00a0])(?P<numeral>(?=[IVX]{2})[IVX]{2,6})(?![\w.'’&-])",
        _without_dot,
        ("König Charles III in London", "König Charles der Dritte in London"),
        ("der Film Rocky IV", "der Film Rocky vier"),
        needs=(
            "IVX",
            (
                "II",
                "III",
                "IV",
                "VI",
                "VII",
                "VIII",
                "IX",
                "XI",
                "XII",
                "XIII",
                "XIV",
                "XV",
                "XVI",
                "XVII",
                "XVIII",
                "XIX",
                "XX",
                "XXI",
                "XXII",
                "XXIII",
            ),
        ),
        unchanged=("das IX ist",),
    ),
    rule(
        "what is numbered",
        rf"\b(?P<word>{either(_NUMBERED)}){GAP}(?P<numeral>[IVX]{{1,6}})(?![\w'’-])",
        _numbered,
        ("Kapitel IV beginnt, Teil I endet.", "Kapitel vier beginnt, Teil eins endet."),
        ("nach Hartz IV", "nach Hartz vier"),
        needs=("IVX", _NUMBERED),
        unchanged=("Kapitel A und V-Mann",),
    ),
)
