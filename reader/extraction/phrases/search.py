"""The search for the rule that takes a block of text.

The rules serve pages with a DOM and text without one alike. A block is held against the rules of its own language, of
the one that its page declares, of English, which stands on pages of all languages, and of no language. They are tried
in the order of their files; the first that matches the whole block takes it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.extraction.phrases.rule import PhraseRule, Place
from reader.extraction.phrases.tables import FOLDER, read_table
from reader.extraction.records import NEUTRAL, languages
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["has_cue", "matching"]

_ENGLISH = "en"
_MOST_CHARACTERS = 800  # a hundred words are some 600; it bounds the time of the patterns
_NO_WORD = re.compile(r"\W+")
# Norwegian goes by three tags; what stands on Malay pages is much the same as on Indonesian ones.
_WRITTEN_AS = {"no": "nb", "nn": "nb", "ms": "id"}
_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u2011": "-"})
_FIRST_UNSPACED = "\u2e80"  # where the scripts begin that put no spaces between words: kana and Han
_BEGINNING = re.compile(r"\w{1,3}")
_OF_PICTURES = frozenset({"caption", "credit"})
_GOES_ON = frozenset({"update", "author note"})  # what they say is prose itself, and only its beginning tells
_LONGEST_COMMON_WORD = 5  # letters; shorter cues are words that stand in any text
_SEVERAL = 2  # sentences
# "A ferry leaves the quay of Alden on Monday, May 4, 2026. (Herald/Bo Lind)": agencies give the day of a picture.
_DATED = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?[.,]? (?:[^\W\d]+\.?,? )?(?:19|20)\d\d\b")
_LONGEST_DATED = 50  # words
_LONGEST_BEGINNING = 3  # characters
_SENTENCE_END = re.compile(r"""[.!?…:؟]["'”’»›)\]]*\s|[。！？]["”’»）」』】]*\s?""")
_WORDS_OF_PROSE = (
    20  # of finished sentences; next to no label, button or prompt has as many beside what says that it is one
)


class _Tried(NamedTuple):
    """A rule with what is looked at for each block: to look that up by rule takes longer than to match."""

    rule: PhraseRule
    max_words: int
    cues: tuple[str, ...]


class _Rules(NamedTuple):
    """The rules that a block is held against, in order, and how those are found of which it may hold a cue.

    Attributes:
        tried: All of them.
        always: The places of those without cues.
        by_beginning: For the first characters of a word, the places of the rules with a cue that begins so.
        by_sign: For a character, the places of those with a cue that begins with it and stands anywhere.
    """

    tried: tuple[_Tried, ...]
    always: tuple[int, ...]
    by_beginning: Mapping[str, frozenset[int]]
    by_sign: Mapping[str, frozenset[int]]


@cache
def _rules_at(place: Place, language: str | None, declared: str, flat: bool) -> _Rules:
    tried = tuple(
        entry for entry in _rules_for(language, declared, flat) if entry.rule.place in (Place.ANYWHERE, place)
    )
    by_beginning: dict[str, set[int]] = {}
    by_sign: dict[str, set[int]] = {}
    for number, entry in enumerate(tried):
        for cue in filter(None, entry.cues):
            beginning = _BEGINNING.match(cue, 1) if cue[0] == " " else None
            if beginning:
                by_beginning.setdefault(beginning[0], set()).add(number)
            else:
                by_sign.setdefault(cue[0], set()).add(number)
    always = tuple(number for number, entry in enumerate(tried) if "" in entry.cues)
    return _Rules(tried, always, _frozen(by_beginning), _frozen(by_sign))


def _frozen(places: Mapping[str, set[int]]) -> dict[str, frozenset[int]]:
    return {key: frozenset(numbers) for key, numbers in places.items()}


@cache
def _rules_for(language: str | None, declared: str, flat: bool) -> tuple[_Tried, ...]:
    tags = (_ENGLISH, *languages(FOLDER)) if language is None else filter(str.isalpha, (language, declared))
    rules = [rule for tag in dict.fromkeys((*tags, _ENGLISH, NEUTRAL)) for rule in read_table(tag)]
    # Those for text alone stand first, for they are the narrower ones.
    ordered = [rule for rule in rules if rule.text_only and flat] + [rule for rule in rules if not rule.text_only]
    return tuple(_Tried(rule, rule.max_words, _cues(rule)) for rule in ordered)


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
    own = tag.partition("-")[0].lower()
    return _WRITTEN_AS.get(own, own)


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
    rules = _rules_at(place, own, _first_part(declared or ""), flat)
    for number in _worth_trying(rules, cue_text):
        rule, max_words, cues = rules.tried[number]
        if words > max_words:
            continue
        for cue in cues:
            if cue in cue_text:
                if _compiled(rule.pattern).fullmatch(folded) and not _stands_beside_prose(rule, folded, words):
                    return rule
                break
    return None


def _stands_beside_prose(rule: PhraseRule, folded: str, words: int) -> bool:
    """Whether the rule is about the beginning or the end of a text alone, and the rest is finished sentences.

    Patterns allow for anything before a label or behind one, and so would take a paragraph with a label at its end.
    """
    if words <= _WORDS_OF_PROSE:
        return False
    pattern = _compiled(rule.pattern)
    if rule.kind in _OF_PICTURES and words <= _LONGEST_DATED and _DATED.search(folded):
        return False
    ends = [end.end() for end in _SENTENCE_END.finditer(folded)]
    for end in ends:
        before, behind = folded[:end].rstrip(), folded[end:]
        if not behind or word_count(before) < _WORDS_OF_PROSE or pattern.fullmatch(before):
            continue
        if rule.kind in _OF_PICTURES or pattern.fullmatch(behind):
            return True
    if rule.kind in _GOES_ON:
        return False
    return _opens_prose(rule, folded, ends)


def _opens_prose(rule: PhraseRule, folded: str, ends: list[int]) -> bool:
    """Whether several sentences about something else stand behind a beginning that the rule takes."""
    pattern = _compiled(rule.pattern)
    for space in re.finditer(" ", folded):
        rest = folded[space.end() :]
        if word_count(rest) < _WORDS_OF_PROSE or sum(end > space.end() for end in [*ends, len(folded)]) < _SEVERAL:
            return False
        if pattern.fullmatch(folded[: space.start()]) and not _goes_on_about_it(rule, rest):
            return True
    return False


def _goes_on_about_it(rule: PhraseRule, rest: str) -> bool:
    """Whether what stands behind a label has one of the rule's words again, as the small print of a notice has."""
    cue_text = _cue_text(rest)
    return any(len(cue) > _LONGEST_COMMON_WORD and cue in cue_text for cue in _cues(rule))


def _worth_trying(rules: _Rules, cue_text: str) -> list[int]:
    """The places of the rules of which the text may hold a cue, in their order."""
    words = cue_text.split()
    beginnings = {word[:length] for length in range(1, _LONGEST_BEGINNING + 1) for word in words}
    keys = rules.by_beginning.keys() & beginnings
    signs = rules.by_sign.keys() & set(cue_text)
    found = set(rules.always)
    return sorted(found.union(*map(rules.by_beginning.__getitem__, keys), *map(rules.by_sign.__getitem__, signs)))
