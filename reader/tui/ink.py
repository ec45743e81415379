"""A row of the article -> parts that look alike: pure, so that each look can be tested without a screen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.tui.sheet import Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.style import Style

    from reader.tui.sheet import Row, Sheet
    from reader.tui.wrapping import Piece

__all__ = ["GUTTER", "NO_LINE", "Inks", "Lit", "inked"]

GUTTER = 2
"""Cells before a row that show where the voice or the cursor is."""


NO_LINE = 1 << 40
"""A line that no article has; -1 is a piece that was left out."""


@dataclass(frozen=True, slots=True)
class Lit:
    """What stands out.

    Attributes:
        line: The line that is heard, or `NO_LINE`.
        word: The word in it.
        picked: The unit that the cursor is at.
        needle: What was searched for; empty for nothing.
    """

    line: int = NO_LINE
    word: tuple[int, int] | None = None
    picked: int | None = None
    needle: str = ""


@dataclass(frozen=True, slots=True)
class Inks:
    """The styles.

    Attributes:
        looks: Of the rows.
        heard: Put over that of what is heard.
        word: The same for the word.
        found: The same for what was searched for.
        picked: The same for what the cursor is at.
        mark: Of what stands in the gutter, and of a quotation's bar.
        rule: Of the name of a rule.
    """

    looks: Mapping[Look, Style]
    heard: Style
    word: Style
    found: Style
    picked: Style
    mark: Style
    rule: Style


def inked(sheet: Sheet, row: Row, lit: Lit, inks: Inks) -> Iterator[tuple[str, Style]]:
    """A row's parts from left to right, the gutter first."""
    units = [piece.unit for piece in row.pieces]
    yield "▌ " if lit.line in units else "› " if lit.picked in units else "  ", inks.mark
    look = inks.looks[row.look]
    if row.mark:
        yield row.mark, inks.mark if row.look is Look.QUOTE else look
    before: Piece | None = None
    for piece in row.pieces:
        if piece.gap:
            within = before is not None and before.unit == piece.unit == lit.line
            yield " ", look + inks.heard if within else look
        yield from _parts(sheet, piece, look, lit, inks)
        before = piece


def _parts(sheet: Sheet, piece: Piece, look: Style, lit: Lit, inks: Inks) -> Iterator[tuple[str, Style]]:
    unit, start, end, _ = piece
    text = sheet.text(unit)
    base = look + inks.heard if unit == lit.line else look
    if unit == lit.picked:
        base += inks.picked
    marked: list[tuple[int, int, Style]] = []  # later ones are over earlier ones
    if unit < 0:
        marked.append((sheet.bare[~unit], len(text), inks.rule))
    if lit.needle:
        hits = re.finditer(re.escape(lit.needle), text, re.IGNORECASE)
        marked.extend((*hit.span(), base + inks.found) for hit in hits)
    if unit == lit.line and lit.word is not None:
        marked.append((*lit.word, base + inks.word))
    edges = {start, end, *(edge for part in marked for edge in part[:2] if start < edge < end)}
    for begin, stop in pairwise(sorted(edges)):
        style = next((style for first, last, style in reversed(marked) if first <= begin < last), base)
        yield text[begin:stop], style
