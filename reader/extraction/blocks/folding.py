"""Text as it is heard: white space folded, what has no sound gone, the cells of a row in one line.

While a tree is walked, two signs stand among its text: one where a cell begins, one where a piece of furniture was
taken out. No text holds them, since no page's tree does (see `reader.extraction.page.allowed`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.extraction.table_rows import with_headings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["NEXT_CELL", "TAKEN_HERE", "folded", "heard", "places_in"]

NEXT_CELL, TAKEN_HERE = "\x1f", "\x1e"
_UNHEARD = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0e-\x1e\x7f]")


def heard(text: str) -> str:
    """The text without what has no sound; in ASCII that is only our own sign, as the parser has seen to the rest."""
    return text if text.isascii() and TAKEN_HERE not in text else _UNHEARD.sub("", text)


def folded(written: str, headings: Sequence[str] = ()) -> str:
    """The text as it is heard.

    Args:
        written: Text with its signs.
        headings: What the cells of a row are called, where they are said with that.
    """
    if TAKEN_HERE not in written and NEXT_CELL not in written:
        text = " ".join(written.split())
        if text.isprintable():  # as nothing is that has no sound: hardly any text needs to be searched for it
            return text
    written = heard(written)
    if NEXT_CELL not in written:
        return " ".join(written.split())
    cells = [" ".join(cell.split()) for cell in written.split(NEXT_CELL)]
    if headings:
        cells[1:] = with_headings(cells[1:], headings)
    return ", ".join(cell for cell in cells if cell)


def places_in(written: str, text: str, headings: Sequence[str]) -> list[int]:
    """Where what was taken out of a text stands in it.

    Args:
        written: Text with its signs.
        text: The same as it is heard, from `folded`.
        headings: As for `folded`.

    Returns:
        For each piece, the index of the character before which it stands.
    """
    *before, _ = written.split(TAKEN_HERE)
    if NEXT_CELL in written:  # a row is short
        ends = [len(folded("".join(before[:count]), headings)) for count in range(1, len(before) + 1)]
    else:
        ends = list(_ends(before))
    return [end + text[end : end + 1].isspace() for end in ends]


def _ends(parts: Sequence[str]) -> Iterator[int]:
    """How long the text is, folded, at the end of each of its parts."""
    length, is_parted = 0, False
    for part in parts:
        sounds = heard(part)
        words = sounds.split()
        if words:
            length += (length > 0 and (is_parted or sounds[0].isspace())) + sum(map(len, words)) + len(words) - 1
        is_parted = sounds[-1].isspace() if words else is_parted or bool(sounds)
        yield length
