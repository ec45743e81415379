"""All rules of a language, put to a text in one pass."""

from __future__ import annotations

from functools import cache
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from reader.narration.wording.mapping import Change, Wording
from reader.narration.wording.rule import signs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from reader.narration.wording.rule import Rule

__all__ = ["rules_for", "say"]


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
    rules = rules_for((language or "").split("-")[0].lower())
    spoken: list[str] = []
    changes: list[Change] = []
    written_at = spoken_at = 0
    for start, end, said in _replacements(text, rules):
        spoken_at += start - written_at
        changes.append(Change(start, end, spoken_at, spoken_at + len(said)))
        spoken += (text[written_at:start], said)
        written_at, spoken_at = end, spoken_at + len(said)
    if not changes:
        return Wording(text, text)
    spoken.append(text[written_at:])
    return Wording(text, "".join(spoken), tuple(changes))


@cache
def rules_for(language: str) -> tuple[Rule, ...]:
    """Give the rules for a language, in their order.

    Args:
        language: Its bare tag in small letters, such as ``en``; empty where unknown.

    Returns:
        The language's own rules, then those for any language.
    """
    from reader.narration.wording.neutral import NEUTRAL

    if language != "en":
        return NEUTRAL
    from reader.narration.wording.english import ENGLISH

    return (*NEUTRAL, *ENGLISH)


def _replacements(text: str, rules: Iterable[Rule]) -> Iterator[tuple[int, int, str]]:
    held = signs(text)
    waiting: list[tuple[int, int, Rule, re.Match[str], str]] = []
    for order, rule in enumerate(rules):
        for one_of in rule.needs:
            if held.isdisjoint(one_of):
                break
        else:
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
