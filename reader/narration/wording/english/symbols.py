"""Signs between words: arrows, tildes, slashes, bars, equals."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import NOT_A_NOUN, before
from reader.narration.wording.rule import always, compiled, rule

__all__ = ["RULES"]

_PAIRS: Final = {
    "and/or": "and or",
    "he/she": "he or she",
    "she/he": "she or he",
    "his/her": "his or her",
    "him/her": "him or her",
    "s/he": "she or he",
    "either/or": "either or",
    "he/him": "he him",
    "she/her": "she her",
    "they/them": "they them",
}

# Some words in brackets after a word that could end a clause: "The quay (of stone) held", not "the (very few) boats".
_ASIDE: Final = r"\([^\W\d_]{2}[^() ]{0,40} [^()]{1,200}\)"


def _is_aside(text: str, bracket: int) -> bool:
    word = text[max(0, bracket - 20) : max(0, bracket - 1)].rpartition(" ")[2]
    if bracket < 1 or text[bracket - 1] != " " or word in NOT_A_NOUN:
        return False
    return compiled(_ASIDE).match(text, bracket) is not None


def _dash(found: re.Match[str]) -> str | None:
    # "f---ing" is a word.
    if re.search(r"\b[b-zB-HJ-Z]$", before(found, 2)) and found[0] != "—":
        return None
    return " — " if re.search(r"[^\W_]$|[.,”\"’)]$", before(found, 1)) else None


def _end_of_aside(found: re.Match[str]) -> str | None:
    bracket = found.string.rfind("(", max(0, found.start() - 300), found.end())
    return ")," if _is_aside(found.string, bracket) else None


RULES: Final = (
    rule(
        "words with a slash between",
        rf"(?<![\w/])(?:{'|'.join(_PAIRS)})(?![\w/])",
        lambda found: _PAIRS[found[0]],
        ("boats and/or trains", "boats and or trains"),
        ("if he/she agrees", "if he or she agrees"),
        needs="/",
        unchanged=("a she/her/it form",),
    ),
    rule(
        "letters with a slash between",
        r"(?<![\w/])(?P<left>[A-Z]{1,5})/(?P<right>[A-Z]{1,5})(?![\w/])",
        always(r"\g<left> \g<right>"),
        ("AC/DC and TCP/IP", "AC DC and TCP IP"),
        needs="/",
        unchanged=("this/that",),
    ),
    # The engine makes no pause for these as they are written.
    rule(
        "dashes without spaces",
        r"(?:—|-{2,3})(?=[^\W\d_]|[“\"'‘(])",
        _dash,
        ("a fashion—think hats", "a fashion — think hats"),
        ("it sank--again", "it sank — again"),
        unchanged=("a f---ing shame",),
        needs="—-",
    ),
    rule(
        "hyphens for dashes",
        r"(?<=[\w.,”\"'’)]) -{1,3} (?=[^\W\d_]|[“\"'‘(])",
        always(" — "),
        ("It sank - again", "It sank — again"),
        needs="-",
        unchanged=("a well-known one",),
    ),
    rule(
        "asides in brackets",
        r"(?<=[\w”\"'’]) \((?=[^\W\d_]{2})(?![DRIL][-–])",
        lambda found: ", (" if _is_aside(found.string, found.end() - 1) else None,
        ("The quay (of stone) held.", "The quay, (of stone), held."),
        needs="(",
        unchanged=("the boat(s) sank", "Article 5(a) is", "the court (Leeds) sat", "the (very few) boats", "a (lost"),
    ),
    rule(
        "ends of asides",
        r"\)(?= [^\W\d_])",
        _end_of_aside,
        ("The quay (old stone) held.", "The quay, (old stone), held."),
        needs=")",
        unchanged=("the boat(s) sank",),
    ),
    rule(
        "arrows",
        r"(?<=\w) ?(?:→|⇒|->|=>) ?(?=\w)",
        always(" to "),
        ("from Home → Settings", "from Home to Settings"),
        needs="→⇒>",
        unchanged=("a > b",),
    ),
    rule(
        "arrows alone",
        r"[←→↑↓↔⇒⇐↗↘➜»›]{1,9}(?!\w)|^[→➜»›] ?",
        always(""),
        ("Read more →", "Read more "),
        needs="←→↑↓↔⇒⇐↗↘➜»›",
        unchanged=("a»x",),
    ),
    rule(
        "bars",
        r" \| ",
        always(", "),
        ("News | Sport", "News, Sport"),
        needs="|",
        unchanged=("a|b",),
    ),
    rule(
        "loose tildes and carets",
        r"(?<!\w)[~^]{1,5}(?!\w)|(?<=\w)[~^]{1,5}(?!\w)|(?<!\w)[~^]{1,5}(?=[A-Za-z])",
        always(""),
        ("hello~", "hello"),
        needs="~^",
        unchanged=("a~b",),
    ),
    rule(
        "sections",
        r"§{1,3} ?(?=\d)",
        lambda found: "sections " if "§§" in found[0] else "section ",
        ("§§ 3-4 and §5", "sections 3 to 4 and section 5"),
        needs="§",
        unchanged=("the § sign",),
    ),
    rule(
        "numero signs",
        r"№ ?(?=\d)",
        always("number "),
        ("№ 5", "number 5"),
        needs="№",
        unchanged=("the № sign",),
    ),
)
