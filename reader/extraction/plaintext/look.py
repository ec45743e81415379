"""A line of a copied page and what is seen of it, by itself and beside the others."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import LIST_MARKER, is_cut_off, is_dated, is_finished, is_title_case
from reader.extraction.plaintext.notices import find_notice, glued_label
from reader.extraction.plaintext.shape import may_be_sign
from reader.extraction.plaintext.tables import find_cells
from reader.extraction.plaintext.threads import begins_answers
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.extraction.phrases.rule import PhraseRule
    from reader.extraction.plaintext.blocks import Block
    from reader.extraction.plaintext.notices import Languages

__all__ = ["Line", "find_answers", "look_at"]

_FEWEST_OF_A_SENTENCE = 6
_FEWEST_OF_AN_ITEM = 3
_SHORTEST_ITEM = 5
_PICTURE = frozenset({"caption", "credit"})
# Boxes of these stand in the middle of articles as often as around them.
_BOXES = _PICTURE | {"sign-up", "share", "advert", "video"}
_AMOUNT = re.compile(r"\d[\d.,/]* \D+")
_LABELLED = re.compile(r"[^:]{2,40}:\s*\w")
_NUMBER = re.compile(r"\d+")
_LONGEST_COUNTED, _FEWEST_COUNTED = 3, 3
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_OF_A_PARAGRAPH = 15
_LONGEST_CREDIT = 8
_ANSWERS_AFTER = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a scraped page and what is seen of it.

    Attributes:
        text: Its words.
        group: Which stretch between empty lines it is in.
        words: How many words it has.
        finished: Whether it ends as a sentence does and is not cut off.
        notice: The rule that knows it for furniture by its words, if any.
        times: How often the page has the same line.
        cell: Whether it is a cell of a table.
        button: Whether it is a prompt to comment that stands in the middle of a text: a button, and not the heading of
            the comments.
        counted: Whether it is a short heading with a number over text, of which there are more, as "Step 2".
    """

    text: str
    group: int
    words: int
    finished: bool
    notice: PhraseRule | None
    times: int
    cell: bool
    button: bool = False
    counted: bool = False

    @property
    def repeated(self) -> bool:
        """Whether the page has the same line again, and not as numbers in a table."""
        return self.times > 1 and not self.cell

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence or more, and not known for furniture."""
        return self.finished and self.notice is None and self.words >= _FEWEST_OF_A_SENTENCE

    @property
    def is_item(self) -> bool:
        """Whether it may be an item of a list in a text: unfinished as a link is, but marked, labelled or a phrase."""
        if self.finished or self.notice or self.repeated or self.cell or len(self.text) < _SHORTEST_ITEM:
            return False
        if LIST_MARKER.match(self.text) or _LABELLED.match(self.text) or _AMOUNT.match(self.text):
            return True
        return self.words >= _FEWEST_OF_AN_ITEM and not is_title_case(self.text)

    @property
    def is_of_a_box(self) -> bool:
        """Whether it is furniture that articles have in their middle: a prompt, an advert, a labelled link."""
        if self.notice is None or self.button:
            return self.button
        # The label without a link is the heading of a list, which stands at the end.
        if self.notice.kind in _BOXES:
            return True
        return self.notice.kind == "related" and (
            _LABELLED.match(self.text) is not None or glued_label(self.text) is not None
        )


def look_at(blocks: Sequence[Block], languages: Languages, signs: Mapping[int, PhraseRule] | None = None) -> list[Line]:
    """Look at every line of a page by itself, with the phrases of its language, or of all.

    Args:
        blocks: The lines.
        languages: Those of the page.
        signs: What is known already of those that may be signs of a page; None where nothing is.
    """
    seen = Counter(block.text for block in blocks)
    cells = find_cells([block.text for block in blocks])
    lines = []
    for index, block in enumerate(blocks):
        text, words = block.text, word_count(block.text)
        # "2021. 6. 28."
        finished = is_finished(text) and not is_cut_off(text) and _LETTER.search(text) is not None
        cell = index in cells
        if cell:
            notice = None
        elif signs is not None and may_be_sign(text):
            notice = signs.get(index)
        else:
            notice = find_notice(text, languages=languages)
        if notice and notice.kind == "legal" and _is_credit(blocks, index):
            notice = find_notice(f"Photo: {text.lstrip('© ')}", languages=languages) or notice
        lines.append(Line(text, block.group, words, finished, notice, seen[text], cell))
    for index in _find_counted(lines):
        lines[index] = replace(lines[index], counted=True)
    answers = find_answers(lines)
    return [
        replace(line, button=True) if _is_button(lines, index, answers) else line for index, line in enumerate(lines)
    ]


def _is_credit(blocks: Sequence[Block], index: int) -> bool:
    """Whether a copyright mark is a picture's: with a name and no year, and text goes on under it."""
    text = blocks[index].text
    if not text.startswith("©") or any(map(str.isdigit, text)) or not 0 < index < len(blocks) - 1:
        return False
    below = blocks[index + 1].text
    return word_count(text) <= _LONGEST_CREDIT and is_finished(below) and word_count(below) >= _FEWEST_OF_A_PARAGRAPH


def _find_counted(lines: Sequence[Line]) -> list[int]:
    """The headings that differ by their number alone, each directly over text."""
    found: dict[str, list[int]] = {}
    for index, (line, below) in enumerate(pairwise(lines)):
        if line.words <= _LONGEST_COUNTED and below.is_prose and not (line.notice or line.cell or line.finished):
            shape = _NUMBER.sub("0", line.text)
            if shape != line.text and _LETTER.search(shape):
                found.setdefault(shape, []).append(index)
    return [index for indices in found.values() if len(indices) >= _FEWEST_COUNTED for index in indices]


def find_answers(lines: Sequence[Line]) -> range:
    """The lines from the number of answers to the date of the last one."""
    start = next((index for index, line in enumerate(lines) if begins_answers(line.text)), None)
    if start is None:
        return range(0)
    dated = (at for at in range(len(lines) - 1, start, -1) if not lines[at].is_prose and is_dated(lines[at].text))
    return range(start, next(dated, start))


def _is_button(lines: Sequence[Line], index: int, answers: range) -> bool:
    """Whether a prompt to comment has a paragraph on both sides, or the answers to a question come after it."""
    notice = lines[index].notice
    if notice is None or notice.kind != "comments" or not 0 < index < len(lines) - 1:
        return False
    if index in answers or (answers and lines[index].repeated):
        return True
    if any(begins_answers(line.text) for line in lines[index + 1 : index + 1 + _ANSWERS_AFTER]):
        return True
    # A heading is one word or counts them ("4 comments"), and a comment comes after the name of who wrote it.
    if lines[index].words == 1 or any(map(str.isdigit, lines[index].text)):
        return False
    before, after = lines[index - 1], lines[index + 1]
    return before.is_prose and after.is_prose and after.words >= _FEWEST_OF_A_PARAGRAPH
