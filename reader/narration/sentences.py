"""Text -> sentences, and a long sentence -> clauses that a speech engine takes one at a time.

`sentencex` proposes the boundaries (rules for some 240 languages, linear time); the rules below put right what it gets
wrong in English prose, and `joins` has those for other languages. Each is one name, one pattern on either side of the
boundary, and its reason.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import sentencex

from reader.narration.joins import GERMAN_STARTERS, JOINS, Join
from reader.narration.titles import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LONGEST", "clause_spans", "clauses", "split"]

_REACH: Final = 40  # characters looked at on either side of a boundary: longer than any abbreviation or day's name

_TITLES = "|".join(TITLES)
_NEVER_LAST = "approx|cf|vs|viz|e\\.g|i\\.e|incl|excl|Mt|Ft|Ste|Messrs"
_BEFORE_NUMBER = "no|nos|p|pp|vol|vols|fig|figs|ch|chap|sec|art|arts|para|eq|est|ca|c|tel|ext|ver|cl"
_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_WEEKDAYS = "Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun"
_COUNTED = "Step|Rule|Tip|Part|Lesson|Question|Item|Point|Task|Phase|Stage|Exercise|Reason|Lie|Myth|Fact|Idea|Way"
_SAYING = (
    "said|says|asked|asks|shouted|cried|replied|wrote|added|told|exclaimed|whispered|yelled|wondered|called|demanded"
    "|answered|screamed|muttered|continued|recalled|joked"
)
# Such a word after what the library takes for an abbreviation begins another sentence.
_STARTERS: Final = (
    "The|This|That|These|Those|It|He|She|They|We|You|There|Nobody|Everyone|And|But|So|If|When|While|Then|In|On|At|For"
    "|His|Her|Its|Their|Our|My|After|Before|Not|I(?=['’]| [a-z])"
)
_DAY_OR_ZONE = (
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    f"|November|December|(?:{_MONTHS}|{_WEEKDAYS})\\b|[A-Z]{{1,3}}T\\b|UTC|GMT|BST|Eastern|Central|Mountain|Pacific"
)


_JOINS: Final = (
    Join("10 a.m. | Sunday", r"(?i)\b[ap]\.m\.$", _DAY_OR_ZONE),
    Join("Prof. | Marlow", rf"\b(?:{_TITLES})\.$", r"[A-Z]"),
    Join("approx. | 40", rf"(?i)\b(?:{_NEVER_LAST})\.$", r"\S"),
    Join("Vol. | 2", rf"(?i)\b(?:{_BEFORE_NUMBER})\.$", r"[\d$£€]|(?!I\b)[IVX]{1,5}\b"),
    Join("Vol. | I", r"\b(?:[Vv]ol|[Cc]hap|Ch|Fig|Art|Sec)\.$", r"I\b"),
    Join("Feb. | 9", rf"\b(?:{_MONTHS})\.$", r"\d"),
    # A lower-case word goes on with the sentence, but a name such as iPhone or eBay may begin one.
    Join(
        "Tues. | we",
        rf"\b(?:{_WEEKDAYS}|{_MONTHS}|etc|Inc|Ltd|Corp|Co|temp|govt|dept|avg|max|min)\.$",
        r"[a-z]+\b",
    ),
    Join("1 tsp. | oil", r"\d ?(?:[Tt]b?sp|lbs?|oz|qts?|pts?|gal|yds?|hrs?|mins?|secs?)\.$", r"[a-z]+\b"),
    Join("Guess? | jeans", r"[!?]$", r"(?:[–—-]\s?)?[a-z]+\b"),
    Join(
        "“Why?” | Ana asked",
        r"[!?][\"”’']$",
        rf"(?!(?:{_STARTERS})\b)(?:[A-Z][\w.'’-]{{1,15}} ){{1,3}}(?:{_SAYING})\b",
    ),
    Join("(Sec. 3(a). | )", r"\.$", r"[)\]]"),
    Join("2. | Close the lid", r"^\s*\(?\d{1,2}\.$", r"\S"),
    Join("Step 2. | Close the lid", rf"^\s*(?:{_COUNTED})\s\d{{1,2}}\.$", r"\S"),
    Join("1. | a bridge", r"(?:^|[:;,(]|\band|\bor)\s*\(?\d{1,2}\.$", r"[a-z]"),
    Join("aims: 1. | Speed", r"[:(]\s*\d{1,2}\.$", r"\S"),
)

# "1. Speed, and 2. Comfort." A figure with a dot counts a list on where the figure before it does.
_LIST_MARKER: Final = r"(?:[,;]|\band|\bor)\s*\(?(\d{1,2})\.$"
_LIST_REACH: Final = 400

# "(Two boats were late.) We left." A whole sentence in brackets ends with its bracket.
_BRACKETED: Final = r"(?:\([^()]{4,400}[.!?…][\"'”’]?\)|\[[^\[\]]{4,400}[.!?…][\"'”’]?\])(?=\s+[\"'“‘(]?[A-Z0-9])"
_SENTENCE_END: Final = r"[.!?…][\"'”’)\]]*\s+$"

# "It shut in Sept. Nobody knew." "It was me. Ana left." The library never ends a sentence with these.
_MISSED_END: Final = (
    rf"(?:\b(?:{_MONTHS}|art|fig|ft|est|ext)|\d\s?(?:[mglh]|km|cm|mm|kg|mi|min|oz|yd|ha))\.[\"”’)]?"
    rf"(?=\s+[\"“‘]?(?:{_STARTERS})\b)"
    # Words that are no abbreviation in a text, or hardly ever.
    r"|\b(?:me|fed|miss|ill|con|may|ok|Ok|OK|May|Ken|[Nn]o)\.[\"”’)]?(?=\s+[\"“‘]?(?:[AI][\s'’]|(?![IVX]{2})[A-Z][A-Za-z]))"
    r"|(?:[A-Z]\.){2,4}(?=\sI(?:['’]|\s[a-z]))"
    rf"|\b[A-Z][a-z]{{1,20}}!(?=\s(?:{_STARTERS})\b)"
)

# "Du pain, etc. Puis il partit."
_AFTER_ETC: Final = r"\betc\.[\"”’»)]?(?=\s+[«\"“¿¡]?\s?[A-ZÀ-Þ][a-zß-ÿ]{0,20} [a-zß-ÿ])"
# "Das war Karl der I. Er starb früh."
_AFTER_RULER: Final = rf"\b[A-ZÄÖÜ][a-zäöüß]{{2,20}} de[rmn] [IVX]{{1,5}}\.(?=\s+{GERMAN_STARTERS})"
# "Lo compró Astilleros S. A. El lunes abre."
_AFTER_FIRM: Final = (
    r"\bS\. ?[AL]\.(?=\s(?:El|La|Los|Las|Un|Una|En|Se|No|Pero|Y|Su|Sus|Este|Esta|Esto|Por|Con|Ella|Luego|Después|Hoy"
    r"|Ayer|Desde|Según|También) [a-záéíóúñ])"
)
_MISSED_ENDS: Final = {"en": _MISSED_END, "de": _AFTER_RULER, "fr": _AFTER_ETC, "es": rf"{_AFTER_ETC}|{_AFTER_FIRM}"}

# The library is quadratic in text without spaces, so Chinese and Japanese are given to it in blocks that end with a
# stop.
_BLOCK_END: Final = r"[。！？][」』”’）]*"
_BLOCK: Final = 2_000  # characters

_SURROGATE: Final = r"[\ud800-\udfff]"
_SPACES: Final = r"[\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
_SPACE: Final = r"\s+"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # At first use: most texts need few of them, and the first sound waits for this module.
    return re.compile(pattern)


def split(text: str, language: str | None) -> list[str]:
    """Split one passage into its sentences.

    Args:
        text: Any text; a blank line in it ends a sentence.
        language: BCP 47 tag of the text; None where unknown, which uses the rules for English.

    Returns:
        The sentences as written, in order, stripped, none empty. Apart from white space nothing is lost or added.
    """
    cuts = [0, *_boundaries(text, language), len(text)]
    pieces = (text[start:end].strip() for start, end in pairwise(cuts))
    return [piece for piece in pieces if piece]


def _boundaries(text: str, language: str | None) -> Iterator[int]:
    tag = (language or "en").split("-")[0].lower()
    joins = _JOINS if tag == "en" else JOINS.get(tag, ())
    start = 0
    for end, certain in _proposed(text, tag):
        if not certain and _continues(text, start, end, joins):
            continue
        yield from sorted((*_ends_of_bracketed(text, start, end), *_missed_ends(text, start, end, tag)))
        yield end
        start = end


def _proposed(text: str, tag: str) -> Iterator[tuple[int, bool]]:
    # The library takes UTF-8, which has no surrogates; a substitute of the same length keeps the offsets.
    # It panics over some spaces that are not ASCII's.
    encodable = text if text.isascii() else _compiled(_SPACES).sub(" ", _compiled(_SURROGATE).sub("\ufffd", text))
    start = 0
    while start < len(text):
        stop = None
        if start + _BLOCK < len(text):
            stop = _compiled(_BLOCK_END).search(encodable, start + _BLOCK)
        end = stop.end() if stop else len(text)
        for found in sentencex.get_sentence_boundaries(tag, encodable[start:end]):
            yield start + found["end_index"], found["is_paragraph_break"] or start + found["end_index"] == len(text)
        start = end


def _continues(text: str, start: int, end: int, joins: tuple[Join, ...]) -> bool:
    left = text[max(start, end - _REACH) : end].rstrip()
    if left[-1:] not in {".", "!", "?", '"', "'", "”", "’"}:
        return False
    right = text[end : end + _REACH].lstrip()
    marker = _compiled(_LIST_MARKER).search(left)
    if marker and f"{int(marker[1]) - 1}. " in text[max(start, end - _LIST_REACH) : end]:
        return True
    return any(_compiled(rule.left).search(left) and _compiled(rule.right).match(right) for rule in joins)


def _ends_of_bracketed(text: str, start: int, end: int) -> Iterator[int]:
    if text.find("(", start, end) < 0 and text.find("[", start, end) < 0:
        return
    for found in _compiled(_BRACKETED).finditer(text, start, end):
        before = text[max(start, found.start() - _REACH) : found.start()]
        if not before.strip() or _compiled(_SENTENCE_END).search(before):
            yield found.end()


def _missed_ends(text: str, start: int, end: int, tag: str) -> Iterator[int]:
    missed = _MISSED_ENDS.get(tag)
    if missed and (text.find(".", start, end - 1) >= 0 or text.find("!", start, end - 1) >= 0):
        for found in _compiled(missed).finditer(text, start, end):
            yield found.end()


# Where a sentence that is too long is cut, best place first. Each ends where the next clause begins.
_BREAKS: Final = (
    r"[;:]\s+|[；：]",
    r"\s+[—–-]+\s+|—",
    r",\s+(?=(?:and|or|but|so|yet|nor|which|who|where|while|because|although|though)\b)",
    r",\s+|[，、]",
    _SPACE,
)


LONGEST: Final = 400
"""The most characters that are said in one go: about half a minute of speech."""


def clauses(sentence: str, limit: int = LONGEST) -> list[str]:
    """Cut a sentence into pieces short enough to be spoken in one go.

    Args:
        sentence: One sentence.
        limit: The most characters a piece may have, at least 4.

    Returns:
        The pieces in order, stripped, none empty: the sentence itself where it is short enough. Cuts fall at a
        semicolon or colon, else a dash, a comma before a conjunction, a comma, a space, and in an endless word
        anywhere.
    """
    return [sentence[start:end] for start, end in clause_spans(sentence, limit)]


def clause_spans(sentence: str, limit: int = LONGEST) -> list[tuple[int, int]]:
    """Tell where the pieces that `clauses` gives stand in the sentence: half-open spans of characters, in order."""
    cuts = [0]
    while len(sentence) - cuts[-1] > limit:
        cuts.append(_clause_end(sentence, cuts[-1], limit))
    spans: list[tuple[int, int]] = []
    for start, end in pairwise((*cuts, len(sentence))):
        piece = sentence[start:end]
        if bare := piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(bare)))
    return spans


def _clause_end(sentence: str, start: int, limit: int) -> int:
    # A cut in the first quarter would leave a sliver, so a lesser kind of place further on is better.
    earliest = start + limit // 4
    for kind in _BREAKS:
        ends = [
            found.end() for found in _compiled(kind).finditer(sentence, start, start + limit) if found.end() > earliest
        ]
        if ends:
            return ends[-1]
    return start + limit
