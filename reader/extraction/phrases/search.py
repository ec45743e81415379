"""The search for the rule that takes a block of text.

The rules serve pages with a DOM and text without one alike. A block is held against the rules of its own language, of
the one that its page declares, of English, which stands on pages of all languages, and of no language. They are tried
in the order of their files; the first that matches the whole block takes it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.extraction.phrases.rule import PhraseRule, Place
from reader.extraction.phrases.tables import FOLDER, read_table
from reader.extraction.records import NEUTRAL, languages
from reader.extraction.words import word_count

__all__ = ["has_cue", "matching"]

_ENGLISH = "en"
_MOST_CHARACTERS = 800  # a hundred words are some 600; it bounds the time of the patterns
_NO_WORD = re.compile(r"\W+")
_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u2011": "-"})
_FIRST_UNSPACED = "\u2e80"  # where the scripts begin that put no spaces between words: kana and Han
# A rule with what is looked at for each block; to look it up by rule takes longer than to match.
_Tried = tuple[PhraseRule, int, tuple[str, ...]]


@cache
def _rules_at(place: Place, language: str | None, declared: str, flat: bool) -> tuple[_Tried, ...]:
    return tuple(tried for tried in _rules_for(language, declared, flat) if tried[0].place in (Place.ANYWHERE, place))


@cache
def _rules_for(language: str | None, declared: str, flat: bool) -> tuple[_Tried, ...]:
    tags = (_ENGLISH, *languages(FOLDER)) if language is None else filter(str.isalpha, (language, declared))
    rules = [rule for tag in dict.fromkeys((*tags, _ENGLISH, NEUTRAL)) for rule in read_table(tag)]
    # Those for text alone stand first, for they are the narrower ones.
    ordered = [rule for rule in rules if rule.text_only and flat] + [rule for rule in rules if not rule.text_only]
    return tuple((rule, rule.max_words, _cues(rule)) for rule in ordered)


def _cues(rule: PhraseRule) -> tuple[str, ...]:
    """What to look for in a text with its words parted by single spaces: a space before what begins a word."""
    cues = rule.cues.split("|")
    if max(rule.cues, default="") >= _FIRST_UNSPACED:
        return tuple(cues)
    return tuple(f" {cue}" if cue[:1].isalpha() else cue for cue in cues)


def _cue_text(folded: str) -> str:
    small = folded.replace("İ", "I").lower()  # which in small letters are two characters
    return f" {_NO_WORD.sub(' ', small)} {small}"


def has_cue(rule: PhraseRule, text: str) -> bool:
    """Whether a text, its white space folded and its apostrophes straight, holds one of the rule's cues."""
    cue_text = _cue_text(text)
    return any(cue in cue_text for cue in _cues(rule))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _first_part(tag: str) -> str:
    return tag.partition("-")[0].lower()


@lru_cache(maxsize=4_096)  # pages and their parts repeat their lines
def matching(
    text: str,
    place: Place = Place.ANYWHERE,
    language: str | None = None,
    *,
    declared: str | None = None,
    flat: bool = False,
) -> PhraseRule | None:
    """Find the rule that takes a block of text.

    Args:
        text: The whole block.
        place: Where it stands; rules that hold only at the start or the end are tried only there.
        language: BCP 47 tag of the text around it; None where that is not known, and the rules of all are tried.
        declared: BCP 47 tag that the page gives, which may be that of the site and not of this text: what stands around
            an English text on a German site is German.
        flat: Whether it is of a text without elements, for which there are rules of its own.

    Returns:
        The first rule that matches, or None for text that may be read.
    """
    if len(text) > _MOST_CHARACTERS:
        return None
    folded = " ".join(text.split()).translate(_STRAIGHT)
    if not folded:
        return None
    words = word_count(folded)
    cue_text = _cue_text(folded)
    own = None if language is None else _first_part(language)
    for rule, max_words, cues in _rules_at(place, own, _first_part(declared or ""), flat):
        if words > max_words:
            continue
        for cue in cues:
            if cue in cue_text:
                if _compiled(rule.pattern).fullmatch(folded):
                    return rule
                break
    return None
