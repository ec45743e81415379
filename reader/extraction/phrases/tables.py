"""The files of phrase rules: how they are written, and what is in them.

There is one file a language beside this module (``de.rules``), and one for all languages (``any.rules``), as
`reader.extraction.records` reads them. The first record has the language's English name and the parts: names for what
stands in several patterns, there written in braces, such as ``{month}``. The parts of the file for all languages may be
used in every other. Each further record is a rule, with the fields

- ``name``, to which the language is added, for names are unique among all files;
- ``kind``: a value of `Furniture`;
- ``words``: the longest block that it may take;
- ``place``: ``start`` or ``end``, where it holds only there;
- ``only: text``, where it is for text without elements;
- ``shows: page``, where only a web page has such a line, so that a text that holds one is a page's;
- ``pattern`` and ``cues``, whose values hold alternatives between ``|``, and more of them where the field is repeated;
- ``takes`` and ``leaves``, one example each, repeated for more.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.phrases.rule import PhraseRule, Place
from reader.extraction.records import ENDING, NEUTRAL, languages, read_records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.extraction.records import Record

__all__ = ["FOLDER", "all_rules", "read_table"]

FOLDER = Path(__file__).parent
_PART = re.compile(r"\{([a-z_]+)\}")
_KINDS = {kind.value: kind for kind in Furniture}
_PLACES = {place.value: place for place in Place}
_LANGUAGE = "language"
_FIELDS = frozenset({"name", "kind", "words", "place", "only", "shows", "pattern", "cues", "takes", "leaves"})


def all_rules(folder: Path = FOLDER) -> tuple[PhraseRule, ...]:
    """The rules of all files."""
    return tuple(rule for language in (*languages(folder), NEUTRAL) for rule in read_table(language, folder))


@cache
def read_table(language: str, folder: Path = FOLDER) -> tuple[PhraseRule, ...]:
    """Read the rules of one language.

    Args:
        language: Its tag without region or script, in small letters, or `NEUTRAL`.
        folder: Where the files are.

    Returns:
        The rules in the order of the file; none where the language has no file.

    Raises:
        ValueError: The file is not as it should be.
    """
    records = _read(language, folder)
    if not records:
        return ()
    head, *rules = records
    parts = _parts(folder) | _joined(head)
    name = f" ({parts[_LANGUAGE]})" if language not in ("en", NEUTRAL) else ""
    tag = "" if language == NEUTRAL else language
    try:
        return tuple(_rule(fields, parts, name, tag) for fields in rules)
    except KeyError as error:
        raise ValueError(f"{language}{ENDING}: {error} is missing in a rule, or is not known") from error


@cache
def _parts(folder: Path) -> dict[str, str]:
    """The parts for every language."""
    records = _read(NEUTRAL, folder)
    return _joined(records[0]) if records else {}


@cache
def _read(language: str, folder: Path) -> tuple[Record, ...]:
    return read_records(folder, language)


def _joined(fields: Mapping[str, list[str]]) -> dict[str, str]:
    return {name: "|".join(values) for name, values in fields.items()}


def _rule(fields: Record, parts: Mapping[str, str], language_name: str, language: str) -> PhraseRule:
    for name in fields.keys() - _FIELDS:
        raise KeyError(name)
    one = {name: values[0] for name, values in fields.items()}
    return PhraseRule(
        name=one["name"] + language_name,
        kind=_KINDS[one["kind"]],
        pattern=_whole("|".join(fields["pattern"]), parts),
        max_words=int(one["words"]),
        language=language,
        takes=tuple(fields["takes"]),
        leaves=tuple(fields["leaves"]),
        place=_PLACES[one.get("place", "anywhere")],
        cues="|".join(fields.get("cues", ())),
        text_only=one.get("only") == "text",
        shows_a_page=one.get("shows") == "page",
    )


def _whole(pattern: str, parts: Mapping[str, str]) -> str:
    """The pattern with its parts put in, and theirs."""
    while _PART.search(pattern):
        pattern = _PART.sub(lambda part: f"(?:{parts[part[1]]})", pattern)
    return pattern
