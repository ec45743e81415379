"""What is said of a text's lines, as passages, and the ledger of those that are not, each in its place."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from reader.article import LeftOut, Passage, PassageKind
from reader.extraction.plaintext.prose import find_headings, to_passage
from reader.extraction.plaintext.tables import find_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from reader.extraction.plaintext.blocks import Block
    from reader.extraction.plaintext.reasons import Reason

__all__ = ["Spoken", "part"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text in two parts, which together have all its lines.

    Attributes:
        passages: What is said.
        left_out: What is not, in order.
    """

    passages: tuple[Passage, ...]
    left_out: tuple[LeftOut, ...]


def part(
    blocks: Sequence[Block],
    reasons: Mapping[int, Reason],
    *,
    cells: Container[int] = (),
    never_headings: Container[int | None] = (),
    mend: Callable[[str], str] | None = None,
) -> Spoken:
    """Part a text into what is said and what is not.

    Args:
        blocks: The lines of the text.
        reasons: For the index of each line that is not said, why.
        cells: The indices of the lines that are cells of tables, which are joined into rows.
        never_headings: Indices of lines that are paragraphs even where they look like headings.
        mend: What is to be done to each paragraph that is said.
    """
    kept = [index for index in range(len(blocks)) if index not in reasons]
    headings = find_headings([blocks[index] for index in kept])
    passages: list[Passage] = []
    places: list[tuple[int, int]] = []
    for is_table, group in groupby(zip(kept, headings, strict=True), key=lambda item: item[0] in cells):
        if is_table:
            for row in find_rows([blocks[index].text for index, _ in group]):
                starts = [0]
                for cell in row[:-1]:
                    starts.append(starts[-1] + len(cell) + len(", "))
                places += [(len(passages), start) for start in starts]
                passages.append(Passage(PassageKind.TABLE_ROW, ", ".join(row)))
            continue
        for index, heading in group:
            block = replace(blocks[index], text=mend(blocks[index].text)) if mend else blocks[index]
            places.append((len(passages), 0))
            passages.append(to_passage(block, heading and index not in never_headings))
    places.append((len(passages), 0))
    left_out = (LeftOut(blocks[index].text, *reasons[index], *places[bisect(kept, index)]) for index in sorted(reasons))
    return Spoken(tuple(passages), tuple(left_out))
