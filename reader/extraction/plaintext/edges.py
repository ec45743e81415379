"""Where exactly the article starts and ends, once the run that holds it is found."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import LIST_MARKER, is_title_case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line

__all__ = ["settle_edges"]

# Under the headline: a standfirst and captions, then the byline, the date and the share bar, and only then the article.
_FRONT_KINDS = frozenset({"byline", "date", "update", "share", "author note", "site notice"})
_FRONT_LINES = 10
_SHORTEST_CAPTION = 9
_FRONT_WORDS = 90
_FRONT_SHARE = 0.25
# What follows these belongs to the article only if there is much of it; a sign-up form may stand before the last line.
_END_SHARES = {
    "comments": 0.6,
    "legal": 0.3,
    "author note": 0.3,
    "related": 0.1,
    "tags": 0.1,
    "navigation": 0.1,
    "share": 0.1,
    "sign-up": 0.0,
}
# A list or a table at the end of an article has no sentences.
_LONGEST_TAIL = 80
# A diary, or news told as they come in, has a date over every entry and not over the first alone.
_STAMPS_OF_A_DIARY = 2
_FARTHEST_STAMP, _LONGEST_HEADING = 3, 14
# "3 May: Hall, Alden, PA" has a day, and looks as if an agency were named.
_OF_A_LIST = frozenset({"date", "update", "credit"})
_SIGNATURE = re.compile(r"^(?:By|Von|Par|Por|Di|Door) [A-ZÀ-Þ]|(?<!\S)@\w+")
_LONGEST_SIGNATURE = 12
_SHARE_OF_TEASERS, _FEWEST_TEASERS, _SHORTEST_HEADLINE = 0.6, 3, 4
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+")
# "Recipe no.: 7001", "公開日：20/11/21"
_COUNT = re.compile(r"[^\W\d][\w .]{0,20}\s?[:：]\s?[\d./-]+")
_BARE_TIME = re.compile(r"0\s?[:.hH時]\s?0?(?:\s\w{1,3}|分)?")


def settle_edges(lines: Sequence[Line], run: range) -> range:
    """Move the start behind the byline and date, and the end before what follows the article.

    Args:
        lines: All lines of the page.
        run: The indices of the run, not empty.
    """
    prose = {index: lines[index].words for index in run if lines[index].finished and not lines[index].notice}
    start = _start(lines, run, prose)
    while len(run) > start - run.start + 1 and _is_caption_like(lines[start]):
        start += 1
    end = _end(lines, range(start, run.stop), prose)
    return range(_with_first_stamp(lines, range(start, end)), _with_list(lines, end) if end == run.stop else end)


def _with_first_stamp(lines: Sequence[Line], run: range) -> int:
    """Where the first of some entries starts: at its number or time, which others in the run have too."""
    if run.start and lines[run.start - 1].counted:
        return run.start - 1
    shapes = {_NUMBER.sub("0", lines[index].text) for index in run if _is_stamp(lines[index])}
    for index in range(run.start - 1, max(0, run.start - _FARTHEST_STAMP) - 1, -1):
        shape = _NUMBER.sub("0", lines[index].text)
        if shape in shapes or _is_over_entries(lines, run, shape):
            return index
        if lines[index].notice or lines[index].words > _LONGEST_HEADING:
            break
    return run.start


def _is_over_entries(lines: Sequence[Line], run: range, shape: str) -> bool:
    """Whether a shape is a bare time, and there are more in the run."""
    if not _BARE_TIME.fullmatch(shape):
        return False
    return sum(_NUMBER.sub("0", lines[index].text) == shape for index in run) >= _STAMPS_OF_A_DIARY


def _start(lines: Sequence[Line], run: range, prose: dict[int, int]) -> int:
    total = sum(prose.values())
    shapes = Counter(_NUMBER.sub("0", lines[index].text) for index in run if _is_stamp(lines[index]))
    if sum(_is_stamp(lines[index]) for index in run[_FRONT_LINES:]) >= _STAMPS_OF_A_DIARY:
        return run.start
    for index in reversed(run[:_FRONT_LINES]):
        notice = lines[index].notice
        if notice and shapes[_NUMBER.sub("0", lines[index].text)] >= _STAMPS_OF_A_DIARY:
            continue
        if (notice and notice.kind in _FRONT_KINDS) or _is_signature(lines[index]):
            before = sum(words for at, words in prose.items() if at < index)
            if before <= min(_FRONT_WORDS, _FRONT_SHARE * total):
                return index + 1
    return run.start


def _is_signature(line: Line) -> bool:
    """Whether a line names its author in a way that no rule knows: "By Ana Ruiz | The Post", "Ana Ruiz @ana"."""
    if line.finished or line.words > _LONGEST_SIGNATURE or not is_title_case(line.text):
        return False
    return _SIGNATURE.search(line.text) is not None


def _is_stamp(line: Line) -> bool:
    return line.notice is not None and line.notice.kind in {"date", "update"}


def _is_caption_like(line: Line) -> bool:
    return line.words >= _SHORTEST_CAPTION and not (line.finished or line.cell or line.text.endswith((":", "：")))


def _end(lines: Sequence[Line], run: range, prose: dict[int, int]) -> int:
    total = sum(words for at, words in prose.items() if at in run)
    before = 0
    for index in run:
        before += prose.get(index, 0)
        share = _share_at_the_end(lines[index])
        if share == _END_SHARES["related"] and _are_teasers(lines, [at for at in prose if index < at < run.stop]):
            share = _SHARE_OF_TEASERS
        if total - before <= share * before:
            return index
    return run.stop


def _are_teasers(lines: Sequence[Line], after: Sequence[int]) -> bool:
    """Whether the sentences after a line stand each under a headline of its own; text has some in a row."""
    return len(after) >= _FEWEST_TEASERS and all(
        lines[index - 1].words >= _SHORTEST_HEADLINE and not (lines[index - 1].finished or lines[index - 1].notice)
        for index in after
    )


def _share_at_the_end(line: Line) -> float:
    if line.notice is None:
        return -1.0
    if line.button or (line.notice.kind == "related" and line.is_of_a_box):
        return _END_SHARES["sign-up"]
    return _END_SHARES.get(line.notice.kind, -1.0)


def _with_list(lines: Sequence[Line], end: int) -> int:
    """The end of the lines after the last sentence that are still like a list: with numbers, or marked as items."""
    for index, line in enumerate(lines[end : end + _LONGEST_TAIL], end):
        listed = LIST_MARKER.match(line.text) or (_DIGIT.search(line.text) and not _COUNT.fullmatch(line.text))
        if not listed or line.repeated or (line.notice and line.notice.kind not in _OF_A_LIST):
            return index
    return end
