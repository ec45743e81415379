"""The phrases by which pages that are no articles are known: a file for each language, and one for all.

A file is a record jar, as those of `reader.extraction.phrases` are: lines of a field's name and its value, a line of
``%%`` between records, comments behind ``#``. Each record is a `Wording`, with the fields ``kind``, ``phrase``,
``takes`` and ``leaves``; all but the first may be repeated. Another language is another file and nothing else.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from reader.extraction.diagnosis.wording import Kind, Wording

__all__ = ["NEUTRAL", "languages", "wordings"]

NEUTRAL = "any"
_FOLDER = Path(__file__).parent
_ENDING = ".rules"


@cache
def languages() -> tuple[str, ...]:
    """The tags of the languages that have a file, and `NEUTRAL`."""
    return tuple(sorted(path.stem for path in _FOLDER.glob(f"*{_ENDING}")))


@cache
def wordings(language: str, kind: Kind) -> tuple[Wording, ...]:
    """The phrases of one kind in one language; none where the language has no file.

    Args:
        language: Its tag without region or script, in small letters, or `NEUTRAL`.
        kind: What they say of a page.

    Raises:
        ValueError: The file is not as it should be.
    """
    return tuple(wording for wording in _read(language) if wording.kind is kind)


@cache
def _read(language: str) -> tuple[Wording, ...]:
    if language not in languages():
        return ()
    records = (_FOLDER / f"{language}{_ENDING}").read_text("utf-8").split("\n%%\n")
    return tuple(_wording(language, record) for record in records)


def _wording(language: str, record: str) -> Wording:
    fields: dict[str, list[str]] = {"kind": [], "phrase": [], "takes": [], "leaves": []}
    for line in record.splitlines():
        if line and not line.startswith("#"):
            name, _, value = line.partition(": ")
            if name not in fields:
                raise ValueError(f"{language}{_ENDING}: {name} is not known")
            fields[name].append(value)
    return Wording(Kind(fields["kind"][0]), language, *(tuple(fields[name]) for name in ("phrase", "takes", "leaves")))
