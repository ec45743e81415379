"""Roman numerals: "Edward VII", "Chapter IX", "World War II", "Super Bowl XLIV", "WWI"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import after, before
from reader.narration.wording.english.spelling import NUMERALS, below_hundred, ordinal, roman
from reader.narration.wording.rule import compiled, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# First names that kings, queens and popes were numbered by.
_REGNAL: Final = frozenset(
    words(
        "Henry Elizabeth Charles George William Edward Richard James John Louis Philip Philippe Felipe Carlos Leo"
        " Pius Benedict Paul Gregory Innocent Clement Urban Boniface Francis Frederick Wilhelm Nicholas Alexander"
        " Catherine Peter Ivan Napoleon Leopold Albert Baudouin Ferdinand Alfonso Margrethe Gustaf Gustav Adolf"
        " Carl Karl Harald Haakon Olav Christian Mohammed Abdullah Hussein Ramses Rameses Ptolemy Rama Sixtus"
        " Julius Constantine Mary Willem Umberto Emmanuel Stephen Robert Malcolm David Kenneth Selim Murad Mehmed"
        " Suleiman Darius Xerxes Cyrus Theodosius Justinian Otto Rudolf Maximilian Joseph Franz Pedro Manuel"
        " Rainier Henri Jean Adrian Celestine Eugene Martin Victor Alexios Basil Michael Thutmose Amenhotep"
        " Cleopatra Antiochus Tutankhamun Bolesław Sigismund Ladislaus Matthias Casimir Haile Vajiralongkorn"
        " Tawadros Kirill Bartholomew Theodore Letsie Mswati Hassan Baldwin"
    )
)
_RULER: Final = (
    r"\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Prince|Princess|Sultan|Shah|Pharaoh|Patriarch|Duke)\b"
)
# What is counted with Roman numerals: they are cardinals after it, a single letter too.
_COUNTED: Final = frozenset(
    words(
        "War war Chapter Part Act Volume Vol. Book Bowl Phase Type Class Title Article Section Appendix Level"
        " Tier Schedule Mark Mk Stage Grade Figure Table Scene Episode Division Group Category Cohort Annex Unit"
        " Region Zone Corps Plate Canto Symphony Sonata Round Season Olympiad Wrestlemania WrestleMania Legion"
        " Trial Trials Protocol Factor Collagen Amendment chapter part act volume book phase type class title"
        " section appendix level tier stage grade scene episode schedule"
    )
)
# These letters mean more than a number after other words: vitamins, sizes, sex chromosomes.
_NUMERAL: Final = r"(?P<numeral>[IVX]{1,7}|[IVXLCDM]{3,12}|[LCDM])"
_VERB_OF_I: Final = (
    r" (?:am|think|know|knew|have|had|love|want|guess|believe|do|don|did|could|can|would|saw|see|met|said|say|used"
    r"|never)\b|['’]"
)
_WORD_BEFORE: Final = r"(?:(?P<first>[^\W\d_][\w'’.-]{1,20})[ \u00a0])?(?P<word>[^\W\d_][\w'’.-]{0,20})[ \u00a0]$"


def _numeral(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    text = before(found)
    if text.isupper():
        text = text.title()
    preceding = compiled(_WORD_BEFORE).search(text)
    if number is None or not 1 <= number < 100 or preceding is None:
        return None
    word, first = preceding["word"], preceding["first"] or ""
    if word in _COUNTED:
        said = None if word.islower() and number == 1 else _cardinal(number, word)  # "in which part I know"
    elif word in _REGNAL or compiled(_RULER).search(text):
        said = f"the {ordinal(number).capitalize()}" if _is_a_ruler(found, word, first) else None
    elif len(found["numeral"]) == 1 or not set(found["numeral"]) <= set("IVX") or not word[0].isupper():
        said = None
    else:
        # "Henry Ford II" is a person, "Final Fantasy VII" is not: only a first name tells.
        said = f"the {ordinal(number).capitalize()}" if first in _REGNAL else _cardinal(number, word)
    return said and said + (found["possessive"] or "")


def _is_a_ruler(found: re.Match[str], word: str, first: str) -> bool:
    if not word[0].isupper():
        return False
    if len(found["numeral"]) > 1:
        return True
    # "When Charles I met" is Charles, I; Malcolm X was no king.
    known = word in _REGNAL and found["numeral"] in "IV"
    return (known or compiled(_RULER).match(first) is not None) and not compiled(_VERB_OF_I).match(after(found))


def _cardinal(number: int, word: str) -> str:
    return below_hundred(number).capitalize() if word[0].isupper() else below_hundred(number)


def _world_war(found: re.Match[str]) -> str:
    number = len(found["number"]) if found["number"].isalpha() else int(found["number"])
    return f"World War {below_hundred(number).capitalize()}"


RULES: Final = (
    rule(
        "world wars",
        r"(?<![\w.])WW ?(?P<number>I{1,3}|[123])(?!\w)",
        _world_war,
        ("a poem of WWI", "a poem of World War One"),
        needs=("W", ("WW", "WWI", "WWII", "WWIII")),
        unchanged=("the x.WWII file",),
    ),
    rule(
        "Roman numerals after a name",
        rf"(?<=[\w.][ \u00a0]){_NUMERAL}(?P<possessive>['’]s)?(?![\w&'’-]|\.\w)",
        _numeral,
        ("Edward VII liked pheasant.", "Edward the Seventh liked pheasant."),
        ("under Pope Pius XII", "under Pope Pius the Twelfth"),
        ("Louis XVI's head", "Louis the Sixteenth's head"),
        ("as Chapter IX tells", "as Chapter Nine tells"),
        ("at Super Bowl XLIV", "at Super Bowl Forty-four"),
        ("before World War I", "before World War One"),
        ("Rocky IV and Part II", "Rocky Four and Part Two"),
        ("Elizabeth I was queen.", "Elizabeth the First was queen."),
        ("through world war II", "through world war two"),
        needs=("IVXLCDM", NUMERALS),
        unchanged=(
            "What I heard I kept.",
            "a CD of the DIY mix",
            "As David I think so",
            "Malcolm X spoke",
            "Vitamin C helps",
        ),
    ),
)
