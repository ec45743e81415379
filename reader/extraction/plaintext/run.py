"""Where on a scraped page the article is: the run of lines in which prose most outweighs furniture.

This is the maximum-sum segment of Kadane's algorithm (Bentley, Programming Pearls, 1984): every line has a score, prose
above nought and furniture below, and the run with the greatest sum is the article, gaps and all.
"""

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
from reader.extraction.plaintext.threads import around_answers, begins_answers
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.extraction.phrases.rule import PhraseRule
    from reader.extraction.plaintext.blocks import Block
    from reader.extraction.plaintext.notices import Languages

__all__ = ["Line", "find_run", "is_in_a_form", "look_at"]

# Scores are in words of prose, chosen on a hundred pages. Half or double of any of them changes the result little.
_MOST_A_PARAGRAPH = 80.0
_FEWEST_OF_A_SENTENCE = 6
_SHORT_SENTENCE = 3.0
_LONG_UNFINISHED = 25
_LONG_LEAD = 8
_UNFINISHED_SHARE = 0.3
_UNFINISHED = -10.0
_REPEATED = -6.0
_CELL = 0.5
_NOTICE = -4.0
_HEADING = -6.0
_OF_A_PICTURE = -1.0
# A list in an article costs little more than its first item.
_ITEM = -8.0
_NEXT_ITEM = -2.0
_FEWEST_OF_AN_ITEM = 3
_SHORTEST_ITEM = 5
# A box in the middle costs less than a short sentence after it is worth, and once, however many lines it has.
_BOX = -2.0
_PICTURE = frozenset({"caption", "credit"})
# Boxes of these stand in the middle of articles as often as around them.
_BOXES = _PICTURE | {"sign-up", "share", "advert", "video"}
# No menu and no headline ends so, but lines of verse and of addresses do.
_GOES_ON = (",", ";", "،", "、", "，")
_AMOUNT = re.compile(r"\d[\d.,/]* \D+")
_LABELLED = re.compile(r"[^:]{2,40}:\s*\w")
_NUMBER = re.compile(r"\d+")
_LONGEST_COUNTED, _FEWEST_COUNTED = 3, 3
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST_IN_A_FORM = 12
_FEWEST_OF_A_PARAGRAPH = 15
_LONGEST_CREDIT = 8
_ANSWERS_AFTER = 2
_AROUND_ANSWERS = -2.0
# After these the page goes on with something else, though that may be prose too.
_KINDS_AT_THE_END = {"comments": -150.0, "legal": -60.0, "author note": -20.0, "tags": -30.0, "related": -15.0}
# Prose after the heading of the comments is worth less, for a long thread has more of it than a short article.
_WORTH_OF_COMMENTS = 0.6
_PROSE_BEFORE_COMMENTS = 80.0


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
    answers = _find_answers(lines)
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


def _find_answers(lines: Sequence[Line]) -> range:
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


def find_run(lines: Sequence[Line]) -> range:
    """Find the article among the lines.

    Args:
        lines: The lines of a page.

    Returns:
        The indices of the run, furniture inside it included; empty where no line is prose.
    """
    best, first, end = 0.0, 0, 0
    total, start, worth, prose = 0.0, 0, 1.0, 0.0
    between, answers, told = around_answers(lines), False, _find_answers(lines)
    for index, line in enumerate(lines):
        if total <= 0:
            total, start = 0.0, index
        if line.notice and line.notice.kind == "comments" and not line.button and prose >= _PROSE_BEFORE_COMMENTS:
            worth, prose = worth * _WORTH_OF_COMMENTS, 0.0
        score = 0.0 if index in between else _score(lines, index)
        answers = answers or index in between
        if index in told or (answers and not line.notice):
            score = max(score, _AROUND_ANSWERS)
        prose += max(0.0, score)
        total += score * worth if score > 0 else score
        if total > best:
            best, first, end = total, start, index + 1
    return range(first, end)


def is_in_a_form(lines: Sequence[Line], index: int) -> bool:
    """Whether a line that no rule knows is of a sign-up form: the heading over it, or between prompt and field."""
    line = lines[index]
    if line.notice or line.words > _LONGEST_IN_A_FORM or not _asks(lines, index + 1):
        return False
    together = lines[index + 1].group == line.group
    if index and _asks(lines, index - 1):
        return not line.finished or (together and lines[index - 1].group == line.group)
    first = index == 0 or lines[index - 1].group != line.group
    return first and together and not line.finished and (_asks(lines, index + 2) or _asks(lines, index + 3))


def _asks(lines: Sequence[Line], index: int) -> bool:
    return index < len(lines) and (notice := lines[index].notice) is not None and notice.kind == "sign-up"


def _is_caption(line: Line, before: Line) -> bool:
    """Whether a line goes with the credit over it: pictures stand inside an article as much as around it."""
    credited = before.notice is not None and before.notice.kind in _PICTURE
    return credited and before.group == line.group and not line.notice and not line.finished


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    """Whether an unfinished line is alone among prose, but for pictures: in a menu there are more of its kind."""
    before = lines[index - 1] if index else None
    following = index + 1
    while following < len(lines) and _is_of_a_picture(lines, following):
        following += 1
    return before is not None and before.is_prose and following < len(lines) and lines[following].is_prose


def _is_of_a_picture(lines: Sequence[Line], index: int) -> bool:
    notice = lines[index].notice
    return (notice is not None and notice.kind in _PICTURE) or _is_caption(lines[index], lines[index - 1])


def _score(lines: Sequence[Line], index: int) -> float:
    if index and _is_of_a_picture(lines, index):
        return _OF_A_PICTURE
    if _is_in_a_box(lines, index):
        return 0.0 if index and _is_in_a_box(lines, index - 1) else _BOX
    score = _score_alone(lines[index])
    if score != _UNFINISHED:
        return score
    if lines[index].counted:
        return 0.0
    if lines[index].is_item and not lines[index].text.endswith((":", "：")):
        return _NEXT_ITEM if index and lines[index - 1].is_item else _ITEM
    return _HEADING if _is_heading(lines, index) else score


def _is_in_a_box(lines: Sequence[Line], index: int) -> bool:
    return lines[index].is_of_a_box or is_in_a_form(lines, index)


def _score_alone(line: Line) -> float:
    if line.cell:
        return _CELL
    if line.notice:
        return _KINDS_AT_THE_END.get(line.notice.kind, _NOTICE)
    if line.repeated:
        return _REPEATED
    if line.finished or line.text.endswith(_GOES_ON):
        return min(line.words, _MOST_A_PARAGRAPH) if line.words >= _FEWEST_OF_A_SENTENCE else _SHORT_SENTENCE
    if line.words >= (_LONG_LEAD if line.text.endswith((":", "：")) else _LONG_UNFINISHED) and not is_title_case(
        line.text
    ):
        return line.words * _UNFINISHED_SHARE
    return _UNFINISHED
