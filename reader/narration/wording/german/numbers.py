"""Numbers: "2,3 Mio.", "1,2-Mio.-Stadt", "~30", "30%iger", "1990er", and years that are said in hundreds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import WHOLE, after, before, either, full_stop
from reader.narration.wording.german.spelling import year
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES", "SCALES", "scaled"]

SCALES: Final = {
    "Tsd.": "Tausend",
    "Mio.": "Millionen",
    "Mio": "Millionen",
    "Mill.": "Millionen",
    "Mrd.": "Milliarden",
    "Mrd": "Milliarden",
    "Bio.": "Billionen",
    "Millionen": "Millionen",
    "Milliarden": "Milliarden",
    "Billionen": "Billionen",
    "Million": "Millionen",
    "Milliarde": "Milliarden",
}
_ONE: Final = words("Jahr Monat Tag Kilo Liter Meter Kilometer Gramm Prozent Punkt Tor Kind Mal Grad Glas Bund Ei Teil")
_ONE_FEMININE: Final = words(
    "Stunde Minute Sekunde Woche Person Million Milliarde Prise Tasse Dose Packung Zwiebel Zehe Stange Nacht Stimme"
)
_SINGLE: Final = {"Millionen": "Million", "Milliarden": "Milliarde", "Billionen": "Billion"}
_SIGNS: Final = {"€": "Euro", "$": "Dollar", "£": "Pfund"}
_CUT: Final = {name: said for name, said in SCALES.items() if not said.startswith(name)}
_NO_YEAR: Final = (
    r"[ \u00a0](?:Euro|Dollar|Franken|Mark|Meter|Kilometer|km|m|kg|g|Gramm|Kilogramm|Tonnen|Liter|Quadratmeter|Hektar"
    r"|Stück|Grad|Watt|PS|kWh|MW|kW|Höhenmeter|hm|ccm|cm|mm)\b"
)
_YEAR_OF_NO_CUE: Final = r"(?:\bNr\.?|\bPLZ|\bTel\.?|\bFax|§|\bHöhe von|\bauf)[ \u00a0]$"


def scaled(whole: str, part: str | None, scale: str) -> str:
    """Say a number with its scale: 1 and "Mio." is "eine Million", 4 and 5 and "Mrd." are "4,5 Milliarden"."""
    name = SCALES[scale]
    if whole == "1" and not part and name != "Tausend":
        return f"eine {_SINGLE[name]}"
    return f"{whole},{part} {name}" if part else f"{whole} {name}"


def _scaled(found: re.Match[str]) -> str:
    return scaled(found["whole"], found["part"], found["scale"]) + full_stop(found)


def _in_compound(found: re.Match[str]) -> str | None:
    scale = found["scale"]
    if scale == "Bio" and found[0][-1:] == "-" and "." not in found[0]:
        return None  # 5 Bio-Läden
    said = SCALES[f"{scale}."]
    number = f"{found['whole']}{found['part'] or ''}"
    if number == "1":
        number, said = ("Ein", said) if said == "Tausend" else ("Eine", _SINGLE[said])
    return f"{number}-{said}-{_SIGNS.get(found['sign'] or '', '')}"


def _year(found: re.Match[str]) -> str | None:
    if compiled(_NO_YEAR).match(after(found)) or compiled(_YEAR_OF_NO_CUE).search(before(found)):
        return None
    following = compiled(r"/(?:\d\d)?(\d\d)").match(after(found))
    if following and int(following[1]) != (int(found[0]) + 1) % 100:
        return None
    return year(int(found[0]))


def _decade(found: re.Match[str]) -> str:
    return f"{year(int(found['year']))}er"


RULES: Final = (
    rule(
        "scales",
        rf"(?<![\w.,])(?P<whole>{WHOLE})(?:,(?P<part>\d{{1,3}}))?{GAP}?(?P<scale>{either(_CUT)})(?!\w)",
        _scaled,
        ("Das sind 2,3 Mio. Leute.", "Das sind 2,3 Millionen Leute."),
        ("rund 1 Mrd. Menschen", "rund eine Milliarde Menschen"),
        ("Es waren 5 Mio.", "Es waren 5 Millionen."),
        needs=(DIGITS, ("Tsd", "Mio", "Mill", "Mrd", "Bio")),
        unchanged=(
            "im Bio. Laden",
            "im Bio. 5",
        ),
    ),
    rule(
        "scales in a compound",
        rf"(?<![\w.,])(?P<whole>{WHOLE})(?P<part>,\d{{1,3}})?[-{GAP[1:-1]}](?P<scale>Tsd|Mio|Mill|Mrd|Bio)\.?-"
        r"(?:(?P<sign>[€$£])(?=-)|(?=[^\W\d_]))",
        _in_compound,
        ("eine 1,2-Mio.-Stadt", "eine 1,2-Millionen-Stadt"),
        ("das 500-Mio.-€-Haus, ein 1-Mrd-Euro-Plan", "das 500-Millionen-Euro-Haus, ein Eine-Milliarde-Euro-Plan"),
        needs=(DIGITS, "-", ("Tsd", "Mio", "Mill", "Mrd", "Bio")),
        unchanged=("ein Bio-Laden", "5 Bio-Läden"),
    ),
    rule(
        "percent as an adjective",
        rf"(?<=\d){GAP}?(?:%|[Pp]roz\.)-?(?=ig(?:e[nmrs]?)?\b)",
        always("-prozent"),
        ("ein 30%iger Anteil", "ein 30-prozentiger Anteil"),
        needs=(DIGITS, ("ig", "ige", "igen", "igem", "iger", "iges")),
        unchanged=("5 ige",),
    ),
    rule(
        "per mille",
        rf"(?<=\d){GAP}?‰",
        always(" Promille"),
        ("mit 1,2 ‰ am Steuer", "mit 1,2 Promille am Steuer"),
        needs=(DIGITS, "‰"),
        unchanged=("5 oder ‰",),
    ),
    rule(
        "one of a thing",
        rf"(?<![\w.,/:$€£-])1(?={GAP}(?:(?P<feminine>{'|'.join(_ONE_FEMININE)})|(?:{'|'.join(_ONE)}))\b)",
        lambda found: "eine" if found["feminine"] else "ein",
        ("1 Jahr und 1 Stunde", "ein Jahr und eine Stunde"),
        needs="1",
        unchanged=("Platz 1 in", "mit 11 Jahren"),
    ),
    rule(
        "about",
        rf"(?<![\w~])[~≈]{GAP}?(?=\d)",
        always("etwa "),
        ("Das sind ~30 Leute.", "Das sind etwa 30 Leute."),
        needs=(DIGITS, "~≈"),
        unchanged=("a~5",),
    ),
    rule(
        "decades",
        r"(?<![\w.,])(?P<year>1[1-9]\d0|20\d0)er(?![^\W\d_]|\d)",
        _decade,
        ("die 1990er Jahre", "die neunzehnhundertneunziger Jahre"),
        ("seit den 2010er-Jahren", "seit den zweitausendzehner-Jahren"),
        needs=(DIGITS, ("er",)),
        unchanged=("5 er",),
    ),
    rule(
        "years",
        r"(?<![\w.,:/$£€+#@%&=~^\\'’])(?<!\d[ \u00a0\u202f])(?<!\w-)(?<!\d[-–])1[1-9]\d\d(?![\w%$£€/°'’]"
        r"|[.,:]\d|-\d{3}|[ \u00a0\u202f]\d{3}(?!\d)|-\w)"
        r"|(?<=\d{4}[-–/])1[1-9]\d\d(?![\w%/]|[.,:-]\d)|(?<![\w.,:/+-])1[1-9]\d\d(?=/\d\d(?:\d\d)?(?![\w/]))",
        _year,
        ("Er wurde 1984 geboren.", "Er wurde neunzehnhundertvierundachtzig geboren."),
        ("Sie starb 1805.", "Sie starb achtzehnhundertfünf."),
        ("von 1914–1918", "von neunzehnhundertvierzehn bis neunzehnhundertachtzehn"),
        needs="1",
        unchanged=("im Jahr 2008", "Az. 4 K 1463/07", "etwa 1.984 Leute", "um 1066", "1500 Meter weit"),
    ),
)
