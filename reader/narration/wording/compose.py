"""All rules of a language, put to a text in one pass."""

from __future__ import annotations

from functools import cache
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from reader.narration.wording.mapping import Change, Wording
from reader.narration.wording.rule import PICTURES, UNSEEN, Kind, signs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from reader.narration.wording.rule import Rule

__all__ = ["kinds_for", "say"]

_NEUTRAL: Final = Kind(
    "reader.narration.wording.neutral", frozenset((UNSEEN, PICTURES, *"[¹²³⁰⁴⁵⁶⁷⁸⁹*†‡<&]™®℠•▪▸►‣◦¶·"))
)


def say(text: str, language: str | None) -> Wording:
    """Put a text as it is said.

    Every rule sees the text as written, never what another rule made of it. Where two rules would change the same
    place, the one that starts first has it, then the one that stands first in its language's list.

    Args:
        text: Any text, best a sentence at a time; the rules are for text within one line.
        language: BCP 47 tag. Rules for English are used for ``en`` and its varieties alone; every other text, and one
            whose language is unknown (None), is only cleaned of what no voice should say (footnote marks, emoji, stray
            markup).

    Returns:
        The wording. A line stays one line. The spoken text is empty where nothing is to be said, as for a lone emoji.
    """
    kinds = kinds_for((language or "").split("-")[0].lower())
    spoken: list[str] = []
    changes: list[Change] = []
    written_at = spoken_at = 0
    for start, end, said in _replacements(text, kinds):
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
    if language != "en":
        return (_NEUTRAL,)
    from reader.narration.wording.english import KINDS

    return (_NEUTRAL, *KINDS)


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


def _replacements(text: str, kinds: Iterable[Kind]) -> Iterator[tuple[int, int, str]]:
    waiting: list[tuple[int, int, Rule, re.Match[str], str]] = []
    for order, rule in enumerate(_worth_trying(text, kinds)):
        if found := rule.search(text, 0):
            heappush(waiting, (found[0].start(), order, rule, *found))
    at = 0
    while waiting:
        start, order, rule, match, said = heappop(waiting)
        if start >= at:
            at = match.end()
            yield start, at, said
        # An empty match would be found again at the same place.
        if found := rule.search(text, max(at, match.end(), start + 1)):
            heappush(waiting, (found[0].start(), order, rule, *found))
