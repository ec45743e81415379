"""The phrases by which pages that are no articles are known: a file for each language, and one for all.

The files are as `reader.extraction.records` reads them. Each record is a `Wording`, with the fields ``kind``,
``phrase``, ``takes`` and ``leaves``; all but the first may be repeated.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader.extraction.diagnosis.wording import Kind, Wording
from reader.extraction.records import ENDING, read_records

if TYPE_CHECKING:
    from reader.extraction.records import Record

__all__ = ["FOLDER", "wordings"]

FOLDER = Path(__file__).parent
_FIELDS = frozenset({"kind", "phrase", "takes", "leaves"})


@cache
def wordings(language: str, kind: Kind) -> tuple[Wording, ...]:
    """The phrases of one kind in one language; none where the language has no file.

    Args:
        language: Its tag without region or script, in small letters, or `reader.extraction.records.NEUTRAL`.
        kind: What they say of a page.

    Raises:
        ValueError: The file is not as it should be.
    """
    return tuple(wording for wording in _read(language) if wording.kind is kind)


@cache
def _read(language: str) -> tuple[Wording, ...]:
    return tuple(_wording(language, record) for record in read_records(FOLDER, language))


def _wording(language: str, record: Record) -> Wording:
    for name in record.keys() ^ _FIELDS:
        raise ValueError(f"{language}{ENDING}: {name} is missing in a record, or is not known")
    phrases, takes, leaves = (tuple(record[name]) for name in ("phrase", "takes", "leaves"))
    try:
        return Wording(Kind(record["kind"][0]), language, phrases, takes, leaves)
    except ValueError as error:
        raise ValueError(f"{language}{ENDING}: {error}") from error
