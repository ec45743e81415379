"""A scraped page's text -> the article in it, and everything else with the reason why it is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.article import LeftOut, Passage
from reader.extraction.plaintext.blocks import Block
from reader.extraction.plaintext.clean import find_furniture
from reader.extraction.plaintext.edges import settle_edges
from reader.extraction.plaintext.front import read_front
from reader.extraction.plaintext.prose import find_headings, to_passage
from reader.extraction.plaintext.repairs import mend_quotations
from reader.extraction.plaintext.run import find_run, look_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

__all__ = ["Scraped", "read_scraped"]


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
    kept = [block for index, block in enumerate(blocks) if index not in reasons]
    if not kept:
        kept, reasons = list(blocks), {}
    passages = tuple(
        to_passage(Block(mend_quotations(block.text), block.group, block.quoted), heading)
        for block, heading in zip(kept, find_headings(kept), strict=True)
    )
    left_out = tuple(LeftOut(lines[index].text, reasons[index]) for index in sorted(reasons))
    return Scraped(front.title, front.byline, front.published, passages, left_out)
