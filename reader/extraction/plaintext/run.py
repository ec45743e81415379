"""Where on a scraped page the article is: the run of lines in which prose most outweighs furniture.

This is the maximum-sum segment of Kadane's algorithm (Bentley, Programming Pearls, 1984): every line has a score, prose
above nought and furniture below, and the run with the greatest sum is the article, gaps and all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import is_title_case
from reader.extraction.plaintext.look import find_answers
from reader.extraction.plaintext.threads import around_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line

__all__ = ["find_run", "is_in_a_form"]

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
# A box in the middle costs less than a short sentence after it is worth, and once, however many lines it has.
_BOX = -2.0
_PICTURE = frozenset({"caption", "credit"})
# No menu and no headline ends so, but lines of verse and of addresses do.
_GOES_ON = (",", ";", "،", "、", "，")
_LONGEST_IN_A_FORM = 12
_AROUND_ANSWERS = -2.0
# After these the page goes on with something else, though that may be prose too.
_KINDS_AT_THE_END = {"comments": -150.0, "legal": -60.0, "author note": -20.0, "tags": -30.0, "related": -15.0}
# Prose after the heading of the comments is worth less, for a long thread has more of it than a short article.
_WORTH_OF_COMMENTS = 0.6
_PROSE_BEFORE_COMMENTS = 80.0


def find_run(lines: Sequence[Line]) -> range:
    """Find the article among the lines.

    Args:
        lines: The lines of a page.

    Returns:
        The indices of the run, furniture inside it included; empty where no line is prose.
    """
    best, first, end = 0.0, 0, 0
    total, start, worth, prose = 0.0, 0, 1.0, 0.0
    between, answers, told = around_answers(lines), False, find_answers(lines)
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
