"""Kinds of what is read and of what is not, by the names that users write, and what it means to wish for one.

One set of names for reading and for skipping: `table` is the rows of small tables, which are read unless they are
skipped, and large tables, which are not unless they are wished for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.article import Furniture, PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.article import Reading

__all__ = ["KINDS", "kind_name", "named_kinds", "with_wishes"]

_Kind = TypeVar("_Kind")

_PASSAGES = {
    "heading": PassageKind.HEADING,
    "quote": PassageKind.QUOTE,
    "list": PassageKind.LIST_ITEM,
    "table": PassageKind.TABLE_ROW,
    "code": PassageKind.CODE,
    "announcement": PassageKind.ANNOUNCEMENT,
}
_FURNITURE = {kind.replace(" ", "-"): kind for kind in Furniture if kind is not Furniture.UNWANTED}

KINDS = (*_FURNITURE, *(name for name in _PASSAGES if name not in _FURNITURE))
"""The names of all kinds."""


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


_SPELLED = {_letters(name): name for name in KINDS} | {"listitem": "list", "tablerow": "table"}


def kind_name(kind: Furniture) -> str:
    """A kind of furniture as users write it."""
    return kind.replace(" ", "-")


def named_kinds(texts: Iterable[str]) -> frozenset[str]:
    """The names in `KINDS` of kinds as people write them: "Captions", "author note, sign_up".

    Args:
        texts: Names; several in one text are parted by commas.

    Raises:
        ValueError: There is no such kind; says so in one line, with the nearest ones.
    """
    found = set()
    for written in (name.strip() for text in texts for name in text.split(",")):
        letters = _letters(written)
        forms = (letters, letters.removesuffix("s"), letters.removesuffix("es"), f"{letters}s")
        name = next((_SPELLED[form] for form in forms if form in _SPELLED), None)
        if name is not None:
            found.add(name)
        elif written:
            raise ValueError(f"there is no kind “{written[:40]}”" + _nearest(letters))
    return frozenset(found)


def _nearest(letters: str) -> str:
    from difflib import get_close_matches  # only where something is wrong: it costs start-up time

    near = dict.fromkeys(_SPELLED[form] for form in get_close_matches(letters, _SPELLED, cutoff=0.6))
    return f"; did you mean {' or '.join(near)}?" if near else ""


def with_wishes(reading: Reading, read: frozenset[str], skip: frozenset[str]) -> Reading:
    """What is read when some kinds are switched on, and others off, whatever was wished for them before.

    Args:
        reading: The wishes so far.
        read: Names of kinds to read.
        skip: Names of kinds to skip.

    Raises:
        ValueError: One is in both; says so in one line.
    """
    if both := sorted(read & skip):
        raise ValueError(f"{both[0]} cannot be both read and skipped")
    return replace(
        reading,
        read=reading.read.union(_named(_FURNITURE, read)).difference(_named(_FURNITURE, skip)),
        skip=reading.skip.union(_named(_PASSAGES, skip)).difference(_named(_PASSAGES, read)),
    )


def _named(kinds: Mapping[str, _Kind], names: frozenset[str]) -> set[_Kind]:
    return {kind for name, kind in kinds.items() if name in names}
