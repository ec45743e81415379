"""A thread copied as one page: who wrote when stands over each post, in one shape, and the same buttons under it.

Nothing here depends on a language: what stands over and under the posts shows by coming back.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.plaintext.lines import LIST_MARKER, is_dated
from reader.extraction.plaintext.rules import BETWEEN_ANSWERS, QUOTED_POST, SIGNED_POST
from reader.extraction.plaintext.threads import around_answers, begins_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line
    from reader.extraction.plaintext.reasons import Reason

__all__ = ["Thread", "find_thread"]

_FEWEST_POSTS = 3
# A question with one answer or more says how many answers it has.
_FEWEST_ANSWERED = 2
_LONGEST_STAMP = 16
_LONGEST_QUESTION = 25
_FARTHEST_POST, _FARTHEST_NAME = 12, 6
_SHARE_WITH_TEXT = 0.75
_FEWEST_OF_A_SENTENCE = 3
# Posts have the time too, articles and teasers often the day alone: "18 Sep 2017, 21:05".
_NUMBERS_OF_A_TIME = 4
_MOST_OVER_FIRST = 0.2
_OTHERS = frozenset({Furniture.RELATED, Furniture.AUTHOR_NOTE, Furniture.LEGAL})
_LONGEST_NAME, _LONGEST_RANK = 8, 2
_FEWEST_OF_A_QUOTE, _FARTHEST_QUOTED = 4, 10_000  # words, characters
_LONGEST_LABEL = 25  # characters
_LONGEST_LABELLED = 10
_NUMBER = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d]+|[\s'’\"“”«»]+")


@dataclass(frozen=True, slots=True)
class Thread:
    """The posts of a page.

    Attributes:
    run: The indices from the first post's first sentence to the last one's last.
    around: For the index of each line over, between and under the posts, why it is not said.
        question: The index of the first sentence where that asks or stands there twice: it may be the headline.
    """

    run: range
    around: dict[int, Reason]
    question: int | None


def find_thread(lines: Sequence[Line]) -> Thread | None:
    """Find the posts of a thread.

    Args:
        lines: All lines of a page.

    Returns:
        The posts, or None where the page is not one of posts each with its date in the same shape over it.
    """
    answers = any(begins_answers(line.text) for line in lines)
    stamps = _find_stamps(lines, answers=answers)
    if not stamps:
        return None
    posts = [_text_after(lines, stamp, end) for stamp, end in pairwise([*stamps, len(lines)])]
    if sum(map(bool, posts)) < _SHARE_WITH_TEXT * len(posts) or not (posts[0] and posts[-1]):
        return None
    near = [_lines_near(lines, stamp) for stamp in stamps]
    seen = Counter(key for indices in near for key in {_key(lines[index]) for index in indices})
    recurring = frozenset(key for key, times in seen.items() if times > 1)
    if _stand_below(lines, stamps) or _are_of_other_kinds(lines, stamps, recurring):
        return None
    if not answers and not _share_a_line(lines, stamps, near, seen):
        return None
    run = range(posts[0][0], _end_of_last(lines, posts[-1], recurring))
    around: dict[int, Reason] = {}
    for previous, stamp, following in zip(stamps[:-1], stamps[1:], [*stamps[2:], len(lines)], strict=True):
        around |= dict.fromkeys(_over_post(lines, previous, stamp, recurring), SIGNED_POST.reason)
        around |= dict.fromkeys(_under_stamp(lines, stamp, following, recurring), SIGNED_POST.reason)
    around |= {index: SIGNED_POST.reason for index in run if _key(lines[index]) in recurring or _is_stamp(lines[index])}
    around |= {index: BETWEEN_ANSWERS.reason for index in around_answers(lines) if index in run}
    around |= _find_quotes(lines, run)
    first = lines[run.start]
    asks = first.repeated or (first.words <= _LONGEST_QUESTION and first.text.endswith(("?", "？", "؟")))
    return Thread(run, around, run.start if asks and len(posts[0]) > 1 else None)


def _find_stamps(lines: Sequence[Line], *, answers: bool) -> list[int]:
    """The lines with a day, of the shape that most of them have, numbers and marks being what makes a shape."""
    shapes: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if _is_stamp(line):
            numbers = len(_NUMBER.findall(line.text))
            if answers or numbers >= _NUMBERS_OF_A_TIME:
                shapes.setdefault(_shape(line.text), []).append(index)
    # Of the day of a post and the one since when its author is a member, the former is nearer to the text.
    stamps = max(shapes.values(), key=lambda found: (len(found), -_distance(lines, found)), default=[])
    return stamps if len(stamps) >= (_FEWEST_ANSWERED if answers else _FEWEST_POSTS) else []


def _is_stamp(line: Line) -> bool:
    return line.words <= _LONGEST_STAMP and not line.is_prose and is_dated(line.text)


def _distance(lines: Sequence[Line], stamps: Sequence[int]) -> int:
    """How many lines there are, in all, from each date to the next sentence."""
    return sum(
        next((step for step in range(_FARTHEST_POST) if _is_prose_at(lines, stamp + step)), _FARTHEST_POST)
        for stamp in stamps
    )


def _is_prose_at(lines: Sequence[Line], index: int) -> bool:
    return index < len(lines) and lines[index].is_prose and not lines[index].repeated


def _shape(text: str) -> str:
    return _NUMBER.sub("0", _WORDS.sub("", text)).strip(".,;()-–—|·• ")


def _key(line: Line) -> str:
    """What stays of a line from post to post: all but the numbers, or only its label."""
    label, colon, _ = line.text.replace("：", ":").partition(":")
    if colon and len(label) <= _LONGEST_LABEL and line.words <= _LONGEST_LABELLED:
        return f"{label}:"
    return _NUMBER.sub("0", line.text)


def _is_text(line: Line) -> bool:
    return line.finished and line.notice is None and line.words >= _FEWEST_OF_A_SENTENCE


def _text_after(lines: Sequence[Line], stamp: int, end: int) -> list[int]:
    """The sentences of the post whose date stands at an index, none where they begin too far below that."""
    found = [index for index in range(stamp + 1, end) if _is_text(lines[index])]
    return found if found and found[0] - stamp <= _FARTHEST_POST else []


def _stand_below(lines: Sequence[Line], stamps: Sequence[int]) -> bool:
    """Whether the dates stand under what they belong to, so that there is much text over the first."""
    over, all_words = (
        sum(line.words for line in lines[:end] if line.is_prose and not line.repeated)
        for end in (stamps[0], stamps[-1] + _FARTHEST_POST)
    )
    return over > _MOST_OVER_FIRST * all_words


def _are_of_other_kinds(lines: Sequence[Line], stamps: Sequence[int], recurring: frozenset[str]) -> bool:
    """Whether a heading between the dates says that comments or other stories begin there."""
    for index in range(stamps[0], stamps[-1]):
        line = lines[index]
        if line.notice is None or line.button or line.repeated or _key(line) in recurring:
            continue
        if begins_answers(line.text) or line.is_of_a_box:
            continue
        if line.notice.kind in _OTHERS or (line.notice.kind == Furniture.COMMENTS and index < stamps[1]):
            return True
    return False


def _lines_near(lines: Sequence[Line], stamp: int) -> list[int]:
    """The lines around a date up to the sentences over and under it."""
    near: list[int] = []
    for step in (-1, 1):
        index = stamp + step
        while 0 <= index < len(lines) and abs(index - stamp) <= _FARTHEST_NAME:
            if lines[index].is_prose and not lines[index].repeated:
                break
            near.append(index)
            index += step
    return near


def _share_a_line(
    lines: Sequence[Line], stamps: Sequence[int], near: Sequence[Sequence[int]], seen: Counter[str]
) -> bool:
    """Whether a line around the first post stands around most others: between an article and comments none does."""
    own = {_key(lines[index]) for index in (*near[0], *near[1]) if index < stamps[1]}
    return any(seen[key] >= _SHARE_WITH_TEXT * (len(stamps) - 1) for key in own)


def _over_post(lines: Sequence[Line], previous: int, stamp: int, recurring: frozenset[str]) -> range:
    """The lines over a date: the buttons of the post above, the name, what is said of its owner."""
    start, unknown = stamp, 0
    while start > previous + 1 and unknown <= _FARTHEST_NAME:
        line = lines[start - 1]
        if line.notice is None and _key(line) not in recurring:
            if line.finished or line.words > _LONGEST_NAME or LIST_MARKER.match(line.text):
                break
            unknown += 1
        start -= 1
    # What an unfinished line leads to is a list of the post.
    if lines[start - 1].text.endswith((":", "：")):
        start = next((at for at in range(start, stamp) if lines[at].notice or _key(lines[at]) in recurring), stamp)
    return range(start, stamp + 1)


def _under_stamp(lines: Sequence[Line], stamp: int, following: int, recurring: frozenset[str]) -> range:
    end = stamp + 1
    while end < following and (
        lines[end].notice is not None
        or _key(lines[end]) in recurring
        or (not lines[end].finished and lines[end].words <= _LONGEST_RANK)
    ):
        end += 1
    return range(stamp, end)


def _end_of_last(lines: Sequence[Line], text: Sequence[int], recurring: frozenset[str]) -> int:
    """Behind the last post: what follows its sentences is furniture, or known from under the other posts."""
    end = text[0] + 1
    while end < len(lines):
        line = lines[end]
        if line.notice or _key(line) in recurring or not (_is_text(line) or line.is_item):
            break
        end += 1
    return max(index for index in text if index < end) + 1


def _find_quotes(lines: Sequence[Line], run: range) -> dict[int, Reason]:
    """Lines that a post repeats from one above, which the listener has just heard."""
    said = ""
    found: dict[int, Reason] = {}
    for index in run:
        line = lines[index]
        if line.words >= _FEWEST_OF_A_QUOTE and line.text in said:
            found[index] = QUOTED_POST.reason
        elif line.finished:
            said = f"{said}\n{line.text}"[-_FARTHEST_QUOTED:]
    return found
