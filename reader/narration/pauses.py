"""How long to be silent between two lines: structure made audible.

All figures are milliseconds at rate 1.0. Engines' own silence is trimmed (see `reader.narration.silence`), so these are
what is heard. They are scaled with the rate: a pause that is right at 1.0 drags at 2.0.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.narration.script import Announcement

if TYPE_CHECKING:
    from reader.narration.script import Line

__all__ = ["PAUSES", "Pauses", "scaled"]


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silences in milliseconds at rate 1.0.

    Attributes:
        clause: Inside a sentence that was too long to say in one go.
        sentence: Between the sentences of one passage.
        list_item: Between two items of a list, or two rows of a table.
        quote: Before and after a quotation that stands alone.
        paragraph: Between two passages.
        heading_before: Before a heading: a new part begins.
        heading_after: After a heading.
        title: After the title.
        byline: After the byline: the body begins.
        article: Between two articles.
    """

    clause: int = 150
    sentence: int = 350
    list_item: int = 450
    quote: int = 750
    paragraph: int = 650
    heading_before: int = 1000
    heading_after: int = 550
    title: int = 700
    byline: int = 900
    article: int = 2000

    def between(self, before: Line | None, after: Line) -> int:
        """The silence between two lines that follow each other; none before the first line."""
        if before is None:
            return 0
        if after.goes_on:
            return self.clause
        if before.block == after.block:
            return self.sentence
        if before.kind is Announcement.TITLE:
            return self.title if after.kind is Announcement.BYLINE else self.byline
        if before.kind is Announcement.BYLINE:
            return self.byline
        if after.kind is PassageKind.HEADING:
            return self.heading_before
        if before.kind is PassageKind.HEADING:
            return self.heading_after
        if before.kind is after.kind and after.kind in _RUNS:
            return self.list_item
        if PassageKind.QUOTE in (before.kind, after.kind) and before.kind is not after.kind:
            return self.quote
        return self.paragraph

    def times(self, factor: float) -> Pauses:
        """All of them longer or shorter by a factor."""
        return Pauses(*(round(factor * milliseconds) for milliseconds in astuple(self)))


_RUNS = {PassageKind.LIST_ITEM, PassageKind.TABLE_ROW}

PAUSES = Pauses()
"""The pauses of an unhurried newsreader."""


def scaled(milliseconds: float, rate: float) -> float:
    """A pause at another rate: as much shorter as the speech is faster.

    Args:
        milliseconds: The pause at rate 1.0.
        rate: The rate of the speech, 0.5 to 4.0.
    """
    return milliseconds / rate
