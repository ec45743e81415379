"""An article -> the rows of a column, with what the page left out in its place where that is wanted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from reader.article import PassageKind
from reader.narration.script import Announcement, announced_byline
from reader.tui.wrapping import Piece, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.article import Article, LeftOut
    from reader.narration.script import Line
    from reader.playback.loading import Scripted

__all__ = ["NO_SHEET", "Look", "Row", "Sheet", "note_sheet", "sheet_of"]


class Look(StrEnum):
    """How a row looks."""

    TITLE = "title"
    BYLINE = "byline"
    HEADING = "heading"
    TEXT = "text"
    QUOTE = "quote"
    CODE = "code"
    NOTE = "note"
    LEFT_OUT = "left-out"
    BLANK = "blank"


class Row(NamedTuple):
    """A row of the column.

    Attributes:
        look: How it looks.
        mark: What stands before the text: a bullet, a bar, blanks.
        pieces: The text.
    """

    look: Look
    mark: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of an article at a width.

    Attributes:
        width: Cells of the column.
        rows: From top to bottom.
        texts: The text of each line of the reading.
        left: The text of each piece that the page left out, with its rule behind it. Their units are -1, -2, …
        bare: The lengths of those texts without the rule.
        spans: The first and the last row of each unit.
    """

    width: int
    rows: tuple[Row, ...]
    texts: tuple[str, ...]
    left: tuple[str, ...]
    bare: tuple[int, ...]
    spans: dict[int, tuple[int, int]]

    def text(self, unit: int) -> str:
        """The text of a unit."""
        return self.texts[unit] if unit >= 0 else self.left[~unit]


NO_SHEET = Sheet(0, (), (), (), (), {})

_LEFT_OUT = Look.LEFT_OUT
_Kind = Announcement | PassageKind | Look
_BLANK = Row(Look.BLANK, "", ())
_LOOKS: dict[_Kind, Look] = {
    Announcement.TITLE: Look.TITLE,
    Announcement.BYLINE: Look.BYLINE,
    PassageKind.HEADING: Look.HEADING,
    PassageKind.QUOTE: Look.QUOTE,
    PassageKind.CODE: Look.CODE,
    PassageKind.ANNOUNCEMENT: Look.NOTE,
    PassageKind.ASIDE: Look.NOTE,
}
# Before the first row and before the others.
_MARKS: dict[_Kind, tuple[str, str]] = {
    PassageKind.QUOTE: ("│ ", "│ "),
    PassageKind.LIST_ITEM: ("• ", "  "),
    PassageKind.CODE: ("  ", "  "),
}
_LEFT_OUT_MARKS = ("┊ ", "┊ ")
_CLOSE = (PassageKind.LIST_ITEM, PassageKind.TABLE_ROW)
_NARROWEST = 4


def sheet_of(scripted: Scripted, width: int, *, with_left_out: bool) -> Sheet:
    """The rows of an article.

    Args:
        scripted: The article and its lines.
        width: Cells of the column.
        with_left_out: Whether what the page left out stands in its place.
    """
    pieces = scripted.article.left_out if with_left_out else ()
    left = tuple(f"{piece.text} ‹{_rule(piece)}›" for piece in pieces)
    rows = list(_rows(scripted, pieces, left, max(width, _NARROWEST)))
    texts = tuple(line.sentence.text for line in scripted.lines)
    return Sheet(width, tuple(rows), texts, left, tuple(len(piece.text) for piece in pieces), _spans(rows))


def note_sheet(texts: Sequence[str], width: int) -> Sheet:
    """The rows of some paragraphs that are no article."""
    rows: list[Row] = []
    for unit, text in enumerate(texts):
        rows += [_BLANK] if rows else []
        rows += [Row(Look.NOTE, "", row) for row in wrapped([(unit, text)], max(width, _NARROWEST))]
    return Sheet(width, tuple(rows), tuple(texts), (), (), _spans(rows))


def _rows(scripted: Scripted, pieces: Sequence[LeftOut], left: Sequence[str], width: int) -> Iterator[Row]:
    places = _places(scripted.article, pieces)
    before: _Kind | None = None
    block = -1
    for block, group in groupby(scripted.lines, key=lambda line: line.block):
        lines = list(group)
        kind = lines[0].kind
        # What the page left out before a block that has no line stands before the next one.
        waiting = [unit for place in sorted(places) if place < block for _, unit in places.pop(place)]
        parts = list(_parts(scripted.article, lines, places.pop(block, [])))
        for part in [*([unit] for unit in waiting), *parts]:
            yield from _block(part, before, kind, lines, left, width)
            before = kind if part[0] >= 0 else _LEFT_OUT
    for place in sorted(places):
        for _, unit in places[place]:
            yield from _block([unit], before, _LEFT_OUT, [], left, width)
            before = _LEFT_OUT


def _rule(piece: LeftOut) -> str:
    return f"{piece.reason}" if piece.reason == piece.kind else f"{piece.kind} · {piece.reason}"


def _places(article: Article, pieces: Sequence[LeftOut]) -> dict[int, list[tuple[int, int]]]:
    """What was left out, by block: the character before which it stands, and its unit."""
    lead = bool(article.title) + bool(announced_byline(article))
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        places[piece.passage + lead].append((piece.character, ~index))
    return places


def _parts(article: Article, lines: Sequence[Line], places: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """A block's units in order: runs of its lines, and each piece that was left out by itself."""
    units = [line.sentence.index for line in lines]
    if not places:
        yield units
        return
    lead = bool(article.title) + bool(announced_byline(article))
    passage = lines[0].block - lead
    whole = article.passages[passage].text if 0 <= passage < len(article.passages) else ""
    run: list[int] = []
    waiting = sorted(places, key=lambda place: place[0])
    at = 0
    for line in lines:
        at = max(at, whole.find(line.sentence.text, at))
        while waiting and waiting[0][0] <= at:
            if run:
                yield run
                run = []
            yield [waiting.pop(0)[1]]
        run.append(line.sentence.index)
        at += len(line.sentence.text)
    if run:
        yield run
    for _, unit in waiting:
        yield [unit]


def _block(
    units: list[int],
    before: _Kind | None,
    kind: _Kind,
    lines: Sequence[Line],
    left: Sequence[str],
    width: int,
) -> Iterator[Row]:
    """The rows of a run of lines, or of a piece that was left out."""
    if units[0] < 0:
        look, marks = Look.LEFT_OUT, _LEFT_OUT_MARKS
        texts: Iterable[tuple[int, str]] = ((unit, left[~unit]) for unit in units)
        close = before is _LEFT_OUT
    else:
        look, marks = _LOOKS.get(kind, Look.TEXT), _MARKS.get(kind, ("", ""))
        begin = lines[0].sentence.index
        texts = ((unit, lines[unit - begin].sentence.text) for unit in units)
        close = (kind is before and kind in _CLOSE) or (kind is Announcement.BYLINE and before is Announcement.TITLE)
    if not close:
        yield _BLANK
    for number, row in enumerate(wrapped(texts, width - len(marks[0]))):
        yield Row(look, marks[number > 0], row)


def _spans(rows: Sequence[Row]) -> dict[int, tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for number, row in enumerate(rows):
        for piece in row.pieces:
            spans[piece.unit] = (spans.get(piece.unit, (number, number))[0], number)
    return spans
