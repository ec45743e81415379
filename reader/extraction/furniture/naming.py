"""Names of elements: how pages write them, how rules write them, and which rules know an element by its names.

In rules a name is words joined by hyphens, and braces hold alternatives as in a shell: ``photo{,s}-{desc,legend}``
stands for four names; ``=`` stands before a name that must be the whole of one in the page. An element's names are
looked up in one table, so that the number of rules costs nothing; regular expressions would be compiled one by one.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.extraction.furniture.rules import NAME_RULES, NameRule

__all__ = ["expanded", "name_rules", "split_names"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_BRACES = re.compile(r"\{([^{}]*)\}")
_ABOUT_THE_WHOLE = re.compile(
    r"(?:has|no|not|with|without|show|hide|enable|supports|format|type|status|layout|template|"
    r"skin|style|color|bg)-|(?:tag|category|kategorie|rubrik)-(?!list|link|cloud|box|container|wrap|area|block|section|label|title|tag)|"
    r".*-(?:enabled|disabled|supported|allowed)$"
)
_WHAT_IT_HAS = re.compile(r"-(?:with|without|has|no)-.*")


def expanded(names: str) -> set[str]:
    """The names that a rule's string stands for."""
    found: set[str] = set()
    for name in names.split():
        if "{" in name:
            found.update(_expanded(name))
        else:
            found.add(name)
    return found


def _expanded(name: str) -> list[str]:
    head, *parts = name.split("{")
    found = [head]
    for part in parts:
        alternatives, end, tail = part.partition("}")
        if not end or "}" in tail:
            return _expanded_from_inside(name)
        found = [begun + chosen + tail for begun in found for chosen in alternatives.split(",")]
    return found


def _expanded_from_inside(name: str) -> list[str]:
    """The same for pairs of braces in one another, which are few: one alternative of an innermost pair at a time."""
    braces = _BRACES.search(name)
    if braces is None:
        return [name]
    head, tail = name[: braces.start()], name[braces.end() :]
    return [found for part in braces[1].split(",") for found in _expanded_from_inside(head + part + tail)]


@lru_cache(maxsize=4096)
def split_names(names: str) -> tuple[str, ...]:
    """An element's names with their words parted by hyphens, without those that tell of the whole page or of its looks.

    ``relatedLinks_box has-image`` is ``("related-links-box",)``, and ``article-with-sidebar`` is ``("article",)``.
    """
    split = ("-".join(_WORD.findall(name)).lower() for name in names.split())
    return tuple(_WHAT_IT_HAS.sub("", name) for name in split if not _ABOUT_THE_WHOLE.match(name))


@lru_cache(maxsize=4096)
def name_rules(names: str) -> tuple[NameRule, ...]:
    """The rules that may take an element with these names, in the rules' order.

    Args:
        names: As written in the page, with white space between.
    """
    table, longest = _table()
    numbers: set[int] = set()
    for name in split_names(names):
        numbers.update(table.get(f"={name}", ()))
        words = name.split("-")
        for start in range(len(words)):
            for end in range(min(len(words), start + longest), start, -1):
                known = table.get("-".join(words[start:end]))
                if known is None:
                    continue
                numbers.update(known)
                if not known:
                    break  # a name that is not what its first words say: "social-embed" is no share bar
    return tuple(NAME_RULES[number] for number in sorted(numbers))


@cache
def _table() -> tuple[dict[str, tuple[int, ...]], int]:
    """The numbers of the rules that each name belongs to, and the most words in a name."""
    table: dict[str, tuple[int, ...]] = {}
    for number, rule in enumerate(NAME_RULES):
        alone = (number,)
        for name in expanded(rule.names):
            others = table.get(name)
            table[name] = alone if others is None else (*others, number)
    for rule in NAME_RULES:
        table.update(dict.fromkeys(expanded(rule.but), ()))
    return table, 1 + max(name.count("-") for name in table)
