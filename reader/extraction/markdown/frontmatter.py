"""The YAML block in front of a Markdown text, read as far as an article needs it: title, authors, date, language.

A full YAML parser would be a dependency for four plain fields, so only ``name: value`` and flat lists are understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.extraction.language import language_tag
from reader.extraction.metadata.dates import read_date
from reader.extraction.metadata.names import join

if TYPE_CHECKING:
    from datetime import date, datetime

__all__ = ["FrontMatter", "read_front_matter"]

_BLOCK = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"([A-Za-z_-]{1,40})[ \t]*:(?:[ \t]+(.{0,2000}))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.{1,500})")
_NAME_FIELD = re.compile(r"name[ \t]*:[ \t]*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says.

    Attributes:
        text: The whole block, white space folded; empty where there is none.
        length: How many characters of the text it takes.
        title: The headline.
        byline: The authors' names, joined as they would be said.
        published: When it came out.
        language: BCP 47 tag.
    """

    text: str = ""
    length: int = 0
    title: str | None = None
    byline: str | None = None
    published: date | datetime | None = None
    language: str | None = None


def read_front_matter(content: str) -> FrontMatter:
    r"""Read the block that a Markdown text may open with.

    Args:
        content: The whole text, with ``\\n`` line ends.

    Returns:
        What it says; all empty where the text opens with something else, a rule of dashes for example.
    """
    block = _BLOCK.match(content)
    fields = _fields(block[1]) if block else {}
    if not block or not fields:
        return FrontMatter()
    names = fields.get("author") or fields.get("authors") or fields.get("byline") or []
    language = language_tag(_first(fields, "lang", "language", "locale") or "")
    return FrontMatter(
        text=" ".join(block[1].split()),
        length=block.end(),
        title=_first(fields, "title"),
        byline=join(names, language) or None,
        published=_read_date(_first(fields, "date", "published", "pubdate")),
        language=language,
    )


def _fields(block: str) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    values: list[str] = []
    for line in block.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if found := _FIELD.fullmatch(line):
            values = fields.setdefault(found[1].casefold(), [])
            values.extend(_values(found[2] or ""))
        elif (item := _ITEM.fullmatch(line)) and fields:
            values.extend(_values(_NAME_FIELD.sub("", item[1], count=1)))
        elif not line[0].isspace():
            return {}
    return fields


def _values(written: str) -> list[str]:
    written = written.strip()
    listed = written[1:-1].split(",") if written.startswith("[") and written.endswith("]") else [written]
    return [plain for value in listed if (plain := _unquoted(value.strip())) and plain not in {"|", ">", "~", "null"}]


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace('\\"', '"').replace("''", "'")
    return " ".join(value.split())


def _first(fields: dict[str, list[str]], *names: str) -> str | None:
    return next((fields[name][0] for name in names if fields.get(name)), None)


def _read_date(written: str | None) -> date | datetime | None:
    return read_date(written) if written else None
