"""The article by what the page puts around it: author and date under the headline, tags or comments below.

Where an article is a list, a calendar or a set of short lines, no run of prose shows it, or only a small part. Then
what stands in this frame is the article, as long as it reads like one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import is_dated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line

__all__ = [
    "begin_with_frame",
    "end_of_front",
    "find_frame",
    "go_on_after_box",
    "is_in_window",
    "prefer_frame",
]

_SIGNED = frozenset({"byline", "date", "update"})
# Under a headline there may be a section, a standfirst or a name before the author or the date.
_FRONT_LINES = 8
_LONGEST_FRONT = 16
_CLOSE = 3
_PICTURE = frozenset({"caption", "credit"})
_ENDS = frozenset({"comments", "tags", "author note", "legal", "related"})
# Teasers of other stories have their dates and authors too.
_MOST_SIGNED = 4
_FEWEST, _MOST = 3, 30
_FEWEST_ALONE = 4
_WINDOW_LINES = 3
_LEAST_WORDS = 40
# A run inside the frame is doubted when it is a small part of that, one elsewhere when it has hardly more words.
_SHARE_INSIDE, _SHARE_OUTSIDE = 0.25, 1.5
# Menus and buttons have their words in very short lines.
_FARTHEST_START = 40
_LONGEST_BOX, _LONGEST_REST = 6, 20
_FEWEST_PARAGRAPHS = 2
# "Read also:" has a link of its own; what follows that and is longer than a teaser is the article again.
_FEWEST_AFTER_LABEL = 12
_FEWEST_POINTS = 3
# One paragraph alone is no teaser under several links that have none, where it has more than one sentence.
_LINES_OF_LINKS = 2
_SEVERAL = re.compile(r"\w{3}[.!?…。！？]['\"”’»]?\s?\w")
# A run under an author or a date of its own is no teaser and no comment.
_OVER_TEXT = 3
_NOTE = re.compile(r"[\^↑*†]|\[?\d+[\].]")
_LAST = frozenset({"tags", "comments", "author note", "share"})
_MENU_WORDS = 3
_SHARE_OF_TEXT = 0.6


def is_in_window(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the better part of the title of the window, which comes first in a page's text."""
    text = lines[index].text
    return any(text in line.text and line.text != text for line in lines[: min(index, _WINDOW_LINES)])


def find_frame(lines: Sequence[Line]) -> range | None:
    """Find what stands between the front matter and what follows an article.

    Args:
        lines: All lines of a page.

    Returns:
        The indices of the lines between, or None where the page has no such frame.
    """
    best, found = 0.0, None
    for index, line in enumerate(lines):
        if line.notice or line.cell or not _FEWEST <= line.words <= _MOST:
            continue
        stop = end_of_front(lines, index + 1)
        if stop is None:
            continue
        in_window = is_in_window(lines, index)
        if not in_window and not any(_is_signed(line) for line in lines[index + 1 : stop]):
            continue
        score = 2.0 * in_window + (line.times > 1) + 0.5 * (line.words >= _FEWEST_ALONE)
        if score > best:
            best, found = score, stop
    if found is None:
        return None
    end = next((at for at in range(found, len(lines)) if _is_end(lines[at])), None)
    return range(found, end) if end is not None and end > found else None


def end_of_front(lines: Sequence[Line], start: int) -> int | None:
    """Where author, date and share bar end that begin a few lines after a headline."""
    stop = None
    between = 0
    for index in range(start, min(start + _FRONT_LINES, len(lines))):
        line = lines[index]
        # A picture has what it shows over its caption, and neither tells that the front ends.
        between += 2 * (line.notice is not None and line.notice.kind in _PICTURE)
        if _is_signed(line) or (line.notice and line.notice.kind == "share"):
            stop = index + 1
        elif (line.is_prose and not _is_standfirst(line, index - start)) or index >= (stop or start) + _CLOSE + between:
            break
    return stop


def _is_standfirst(line: Line, lines_under_headline: int) -> bool:
    return lines_under_headline == 0 and line.words <= _MOST


def _is_signed(line: Line) -> bool:
    """Whether a line gives an author or a date."""
    if line.notice:
        return line.notice.kind in _SIGNED
    return line.words <= _LONGEST_FRONT and not line.finished and is_dated(line.text)


def _is_end(line: Line) -> bool:
    return line.notice is not None and line.notice.kind in _ENDS and not line.is_of_a_box


def prefer_frame(lines: Sequence[Line], run: range, frame: range) -> bool:
    """Whether the frame is the article, rather than the run of prose that was found.

    Args:
        lines: All lines of a page.
        run: The indices of the run.
        frame: The indices of the frame.
    """
    words = _words(lines, frame)
    if words < _LEAST_WORDS or run.start < frame.start < run.stop or run.start < frame.stop < run.stop:
        return False
    if run.start not in frame and any(_is_signed(line) for line in lines[max(0, run.start - _OVER_TEXT) : run.start]):
        return False
    share = _SHARE_INSIDE if run.start in frame else _SHARE_OUTSIDE
    if _words(lines, run) > share * words:
        return False
    if sum(_is_signed(line) for line in lines[frame.start : frame.stop]) >= _MOST_SIGNED:
        return False
    return _reads_like_text(lines, frame)


def begin_with_frame(lines: Sequence[Line], run: range, frame: range) -> range:
    """Let a run start where its frame does, if a sentence stands there and only text between the two.

    Args:
        lines: All lines of a page.
        run: The indices of the run.
        frame: The indices of the frame.
    """
    if not frame.start < run.start < frame.stop or run.start - frame.start > _FARTHEST_START:
        return run
    start = next((index for index in range(frame.start, run.start) if not lines[index].notice), run.start)
    first, between = lines[start], range(start, run.start)
    # What stands over the author is a standfirst.
    if not (first.is_prose or _begins_list(lines, start)) or any(
        lines[index].repeated or _is_signed(lines[index]) for index in between
    ):
        return run
    return range(start, run.stop) if _reads_like_text(lines, between) else run


def _begins_list(lines: Sequence[Line], index: int) -> bool:
    """Whether items of some length begin there or under one short line: what has happened so far."""
    if lines[index].words <= _CLOSE:
        index += 1
    items = lines[index : index + _FEWEST_POINTS]
    return all(item.is_item and item.words > _CLOSE + 1 for item in items)


def go_on_after_box(lines: Sequence[Line], run: range) -> range:
    """Let a run that ends at a box of links go on with the paragraphs under that, up to the tags or the comments.

    Args:
        lines: All lines of a page.
        run: The indices of the run.
    """
    if run.stop == len(lines) or (notice := lines[run.stop].notice) is None or notice.kind != "related":
        return run
    after = run.stop + 1
    while after < len(lines) and not lines[after].finished and not lines[after].notice:
        after += 1
    if not 1 < after - run.stop <= _LONGEST_BOX:
        return run
    end = next((at for at in range(after, min(after + _LONGEST_REST, len(lines))) if lines[at].notice), None)
    labelled = lines[run.stop].text.endswith((":", "："))
    if (
        end is None
        or not _ends_an_article(lines[end], labelled=labelled)
        or any(lines[at].repeated for at in range(after, end))
    ):
        return run
    # Of other stories there is a headline for every teaser, and sources have their numbers and arrows.
    first = lines[after : min(after + _FEWEST_PARAGRAPHS, end)]
    told = bool(first) and all(line.is_prose and not _NOTE.match(line.text) for line in first)
    if len(first) == 1 and not (labelled and first[0].words >= _FEWEST_AFTER_LABEL):
        told = told and after - run.stop > _LINES_OF_LINKS and _SEVERAL.search(first[0].text) is not None
    return range(run.start, end) if told else run


def _ends_an_article(line: Line, *, labelled: bool) -> bool:
    """Whether a line stands under articles; a prompt to follow or to sign up does under a box of one link too."""
    if line.notice is None:
        return False
    return line.notice.kind in _LAST or (labelled and line.notice.kind == "sign-up")


def _reads_like_text(lines: Sequence[Line], indices: range) -> bool:
    text = sum(
        line.words
        for line in lines[indices.start : indices.stop]
        if not line.notice and (line.finished or line.is_item or line.cell or line.words > _MENU_WORDS)
    )
    return text >= _SHARE_OF_TEXT * _words(lines, indices)


def _words(lines: Sequence[Line], indices: range) -> int:
    return sum(lines[index].words for index in indices if not lines[index].notice)
