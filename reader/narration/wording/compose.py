"""All rules of a language, put to a text in one pass."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from heapq import heappop, heappush
from importlib import import_module
from typing import TYPE_CHECKING, Final

from reader.narration.lexicon import NO_LEXICON
from reader.narration.wording.mapping import Change, Wording
from reader.narration.wording.rule import PICTURES, UNSEEN, Kind, signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.narration.lexicon import Lexicon, Match
    from reader.narration.wording.rule import Rule

__all__ = ["kinds_for", "say"]

_NEUTRAL: Final = Kind(
    "reader.narration.wording.neutral", frozenset((UNSEEN, PICTURES, *"[¹²³⁰⁴⁵⁶⁷⁸⁹*†‡<&#]™®℠•▪▸►‣◦¶·"))
)
# The languages that have rules of their own, by their tags.
_NAMES: Final = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}


def say(text: str, language: str | None, lexicon: Lexicon = NO_LEXICON) -> Wording:
    """Put a text as it is said.

    Every rule sees the text as written, never what another rule made of it. What the lexicon has is said so, and no
    rule changes it. Where two rules would change the same place, the one that starts first has it, then the one that
    stands first in its language's list.

    Args:
        text: Any text, best a sentence at a time; the rules are for text within one line.
        language: BCP 47 tag. The rules of a language are used for it and its varieties alone; a text in one without
            rules, and one whose language is unknown (None), is only cleaned of what no voice should say (footnote
            marks, emoji, stray markup).
        lexicon: The user's own pronunciations.

    Returns:
        The wording. A line stays one line. The spoken text is empty where nothing is to be said, as for a lone emoji.
    """
    tag = (language or "").split("-")[0].lower()
    spoken: list[str] = []
    changes: list[Change] = []
    written_at = spoken_at = 0
    for start, end, said in _replacements(text, kinds_for(tag), lexicon.find(text, tag)):
        spoken_at += start - written_at
        changes.append(Change(start, end, spoken_at, spoken_at + len(said)))
        spoken += (text[written_at:start], said)
        written_at, spoken_at = end, spoken_at + len(said)
    if not changes:
        return Wording(text, text)
    spoken.append(text[written_at:])
    return Wording(text, "".join(spoken), tuple(changes))


@cache
def kinds_for(language: str) -> tuple[Kind, ...]:
    """Give the kinds of rules for a language, in their order.

    Args:
        language: Its bare tag in small letters, such as ``en``; empty where unknown.

    Returns:
        The rules for any language, then the language's own kinds.
    """
    name = _NAMES.get(language)
    if name is None:
        return (_NEUTRAL,)
    own: tuple[Kind, ...] = import_module(f"reader.narration.wording.{name}").KINDS
    return (_NEUTRAL, *own)


def _worth_trying(text: str, kinds: Iterable[Kind]) -> Iterator[Rule]:
    held = signs(text)
    lacks = held.isdisjoint
    for kind in kinds:
        if lacks(kind.needs):
            continue
        for rule in kind.rules:
            for one_of in rule.needs:
                if lacks(one_of):
                    break
            else:
                yield rule


def _replacements(text: str, kinds: Iterable[Kind], fixed: Sequence[Match]) -> Iterator[tuple[int, int, str]]:
    waiting: list[tuple[int, int, int, str, Rule | None]] = [
        (match.start, -1, match.end, match.said, None) for match in fixed
    ]
    for order, rule in enumerate(_worth_trying(text, kinds)):
        if found := rule.search(text, 0):
            match, said = found
            heappush(waiting, (match.start(), order, match.end(), said, rule))
    at = 0
    while waiting:
        start, order, end, said, source = heappop(waiting)
        # An empty match would be found again at the same place; one over a word of the lexicon may hide another.
        following = start + 1
        if source is None or not _reaches(start, end, fixed):
            following = max(end, following)
            if start >= at:
                at = end
                yield start, end, said
        if source and (found := source.search(text, max(at, following))):
            match, said = found
            heappush(waiting, (match.start(), order, match.end(), said, source))


def _reaches(start: int, end: int, fixed: Sequence[Match]) -> bool:
    # They stand in order, none over another: of those that begin before the end, the last is the one that may reach.
    at = bisect_left(fixed, end, key=lambda match: match.start)
    return at > 0 and start < fixed[at - 1].end
