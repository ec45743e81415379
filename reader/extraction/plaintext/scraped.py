"""A scraped page's text -> the article in it, and everything else with the reason why it is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from reader.article import LeftOut, Passage, PassageKind
from reader.extraction.plaintext.clean import find_furniture
from reader.extraction.plaintext.edges import settle_edges
from reader.extraction.plaintext.front import read_front
from reader.extraction.plaintext.prose import find_headings, to_passage
from reader.extraction.plaintext.repairs import mend_quotations
from reader.extraction.plaintext.run import find_run, look_at
from reader.extraction.plaintext.tables import join_rows

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from datetime import date

    from reader.extraction.plaintext.blocks import Block

__all__ = ["Scraped", "read_scraped"]

_LINES_OF_A_GROUP = 4


@dataclass(frozen=True, slots=True)
class Scraped:
    """What was found on a scraped page; the fields are those of `Article`."""

    title: str | None
    byline: str | None
    published: date | None
    passages: tuple[Passage, ...]
    left_out: tuple[LeftOut, ...]


def read_scraped(blocks: Sequence[Block]) -> Scraped:
    """Find the article in a page's text.

    Args:
        blocks: The lines of the page, at least one.

    Returns:
        The article; all lines where none of them is prose, for something must be said.
    """
    blocks = _with_groups(blocks)
    lines = look_at(blocks)
    run = find_run(lines)
    run = settle_edges(lines, run) if run else range(len(lines))
    front = read_front(lines, run)
    reasons = find_furniture(lines, run) | front.taken
    for index in range(len(lines)):
        if index not in run and index not in reasons and index != front.deck:
            notice = lines[index].notice
            reasons[index] = (
                notice.name if notice else "before the article" if index < run.start else "after the article"
            )
    if len(reasons) == len(lines):
        reasons = {}
    cells = {index for index, line in enumerate(lines) if line.cell}
    passages = _passages(blocks, [index for index in range(len(lines)) if index not in reasons], cells, front.deck)
    left_out = tuple(LeftOut(lines[index].text, reasons[index]) for index in sorted(reasons))
    return Scraped(front.title, front.byline, front.published, passages, left_out)


def _with_groups(blocks: Sequence[Block]) -> Sequence[Block]:
    """Blocks that each stand alone where the text has hardly any empty lines, so that these say nothing."""
    if blocks[-1].group * _LINES_OF_A_GROUP >= len(blocks):
        return blocks
    return [replace(block, group=index) for index, block in enumerate(blocks)]


def _passages(
    blocks: Sequence[Block], kept: Sequence[int], cells: Container[int], deck: int | None
) -> tuple[Passage, ...]:
    headings = find_headings([blocks[index] for index in kept])
    passages: list[Passage] = []
    for is_table, part in groupby(zip(kept, headings, strict=True), key=lambda item: item[0] in cells):
        if is_table:
            rows = join_rows([blocks[index].text for index, _ in part])
            passages += [Passage(PassageKind.TABLE_ROW, row) for row in rows]
        else:
            for index, heading in part:
                block = blocks[index]
                passages.append(to_passage(replace(block, text=mend_quotations(block.text)), heading and index != deck))
    return tuple(passages)
