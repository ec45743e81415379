"""The headline, the authors' names and the date, from the lines before the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.extraction.metadata.dates import read_date
from reader.extraction.metadata.names import is_organisation, join, people
from reader.extraction.plaintext.frame import end_of_front, is_in_window
from reader.extraction.plaintext.lines import is_cut_off, is_dated, is_title_case
from reader.extraction.plaintext.rules import AUTHOR, HEADLINE
from reader.extraction.words import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from datetime import date

    from reader.extraction.plaintext.look import Line
    from reader.extraction.plaintext.reasons import Reason

__all__ = ["Front", "read_front"]


_FARTHEST_HEADLINE = 40
_FEWEST, _MOST = 3, 30
_BODY_LINES = 12
_ENOUGH_TERMS = 5
_LEAST_HEADLINE = 0.8
_LONGEST_SENTENCE = 10
# A page has its headline in the window's title, over the text and in the address bar of its share buttons as well; a
# standfirst, which may have more words of the text in it, stands there once.
_WORTH_OF_A_REPEAT, _MOST_TIMES = 0.5, 3
# "Home » Recipes » Desserts"
_PATH = re.compile(r"\w ([»›>/|→]) .*\w \1 ")
# The beginning of a word is the same in most of its forms.
_TERM = re.compile(r"\b[^\W\d_]{5}|[\uac00-\ud7a3]{2}")
_WORTH_OF_A_WINDOW = 1.0
_FARTHEST_DATE = 10
# Names of sites, sections and authors are short.
_WORTH_OF_LENGTH, _LONG_ENOUGH, _FEWEST_TERMS = 0.3, 5, 2
_NAME_OF_SITE, _LINES_OF_SITE = 0.5, 3
_WORTH_OF_A_DATE, _FARTHEST_FROM_DATE = 0.4, 4
_LENGTH_OF_A_DECK, _SURELY_A_DECK = 1.5, 12
_COLON = re.compile("[:：]")
# "Replies: 4", "Viewed 900 times"
_COUNT = re.compile(r"\w{1,15}\s?[:：]?\s?\d[\d.,]*\s?[^\W\d]{0,8}")
_WORTH_OF_FRONT_MATTER = 1.0
_LONGEST_BYLINE = 16
_LONGEST_SIGNATURE = 8
_LONGEST_NAME = 4
_DECK = range(8, 31)
# A sentence that lacks its full stop alone has its article; the language of headlines drops it.
_BEGINS_SENTENCE = re.compile(
    r"(?:the|an?|this|these|he|she|it|they|we|his|her|its|their|der|die|das|eine?|er|sie|es|seine?|ihre?|les?|la|une?"
    r"|ils?|elles?|el|los|las|una?|su|i|gli|lo|os?|as|uma?|de|het|een)\s|l['’]",
    re.IGNORECASE,
)
_LONGEST_LABEL = 5
_SHORTEST_HALF = 8  # characters
_BY = re.compile(r"(?:by|von|par|por|di|door|words by|written by|posted by|author:?)(?:\s+(?=\S)|$)", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:editor|writer|reporter|correspondent|columnist|journalist|contributor|author|staff)\b", re.IGNORECASE
)
_UPDATED = re.compile(r"\b(?:updated|modified|aktualisiert|actualizado)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Front:
    """What is known of an article before it starts.

    Attributes:
        title: The headline.
        byline: The authors' names.
        published: The date.
        taken: For the index of each line that says one of these, which of them.
        deck: The index of the line under the headline that is said with it. Only one without a full stop is: a whole
            sentence there sums up what the article then says again.
    """

    title: str | None
    byline: str | None
    published: date | None
    taken: dict[int, Reason]
    deck: int | None


def read_front(lines: Sequence[Line], run: range, others: Container[str] = frozenset()) -> Front:
    """Read headline, byline and date off the lines before the article.

    Args:
        lines: All lines of the page.
        run: The indices of the article among them.
        others: Lines that stand around posts, which are no headlines.
    """
    headline = _find_headline(lines, run, others)
    taken: dict[int, Reason] = {}
    title = deck = None
    if headline is not None:
        title = _once(lines[headline].text)
        taken = {index: HEADLINE.reason for index, line in enumerate(lines) if _once(line.text) == title}
        deck = _find_deck(lines, range(headline + 1, run.start))
    front = range(max(0, run.start - _FARTHEST_DATE) if headline is None else max(0, headline - 2), run.start)
    byline = _find_byline(lines, range(headline + 1 if headline is not None else front.start, run.start))
    if byline is not None:
        taken.setdefault(byline, AUTHOR.reason)
    names = people(lines[byline].text) if byline is not None else []
    return Front(title, join(names, None) or None, _find_date(lines, front), taken, deck)


def _once(text: str) -> str:
    """A headline that a scraper has glued to itself, once: it stood there for the eye and for the ear."""
    half = len(text) // 2
    first, second = text[:half].strip(), text[-half:].strip()
    return first if half >= _SHORTEST_HALF and first == second else text


def _find_headline(lines: Sequence[Line], run: range, others: Container[str]) -> int | None:
    body = set().union(*(_terms(lines[index].text) for index in run[:_BODY_LINES]))
    best, found = _LEAST_HEADLINE, None
    for index in range(max(0, run.start - _FARTHEST_HEADLINE), run.start):
        line = lines[index]
        if not _may_be_headline(line) or line.text in others:
            continue
        own = _terms(line.text)
        shared = own & body
        in_window = is_in_window(lines, index)
        over = end_of_front(lines, index + 1) is not None
        if not (shared or in_window or over):
            continue
        score = (
            len(shared) / max(_FEWEST_TERMS, len(own))
            + min(1.0, len(shared) / _ENOUGH_TERMS)
            + _WORTH_OF_A_REPEAT * (min(line.times, _MOST_TIMES) - 1) * (line.words > _FEWEST)
            - line.text.endswith(".")
            - (line.times == 1 and is_dated(line.text))
            - (line.finished and line.words > _LONGEST_SENTENCE and not line.text.endswith("?"))
            - _NAME_OF_SITE * (index < _LINES_OF_SITE and line.words <= _LONGEST_NAME)
            + _WORTH_OF_A_DATE * _is_under_date(lines, index)
            + _WORTH_OF_LENGTH * min(1.0, (line.words - _FEWEST) / _LONG_ENOUGH)
        )
        score += (
            _WORTH_OF_A_WINDOW * in_window + _WORTH_OF_FRONT_MATTER * over - (run.start - index) / _FARTHEST_HEADLINE
        )
        if score > best:
            best, found = score, index
    if found and _is_deck_of(lines[found], lines[found - 1]):
        above = lines[found - 1]
        if _terms(above.text) & body or (lines[found].words >= _SURELY_A_DECK and not is_title_case(above.text)):
            return found - 1
    if found is None:
        return _line_over_text(lines, run)
    if found and not lines[found].repeated and not is_title_case(lines[found].text):
        above = lines[found - 1]
        if above.repeated and _may_be_headline(above) and _terms(above.text) & body:
            return found - 1
    return found


def _line_over_text(lines: Sequence[Line], run: range) -> int | None:
    """The line right over the first sentence, where it is as long as headlines are and nothing else is known of it."""
    index = run.start - 1
    if index < 1 or not _may_be_headline(lines[index]) or lines[index].finished or lines[index].repeated:
        return None
    line = lines[index]
    return index if line.words > _FEWEST and not (_COLON.search(line.text) or is_dated(line.text)) else None


def _is_under_date(lines: Sequence[Line], index: int) -> bool:
    if _COLON.search(lines[index].text) or lines[index].words <= _LONGEST_LABEL:
        return False
    over = lines[max(0, index - _FARTHEST_FROM_DATE) : index]
    return any(line.words <= _LONGEST_LABEL + 1 and not line.finished and is_dated(line.text) for line in over)


def _is_deck_of(line: Line, above: Line) -> bool:
    """Whether a line is a summary under a headline, which is shorter than it."""
    if line.repeated or not _may_be_headline(above) or above.finished or above.words < _FEWEST + 1:
        return False
    return line.words >= _LENGTH_OF_A_DECK * above.words


def _may_be_headline(line: Line) -> bool:
    if line.notice or line.cell or _PATH.search(line.text) or _COUNT.fullmatch(line.text):
        return False
    return _FEWEST <= line.words <= _MOST


def _terms(text: str) -> set[str]:
    return set(_TERM.findall(text.casefold())) | {
        a + b for a, b in pairwise(text) if UNSPACED.match(a) and UNSPACED.match(b)
    }


def _find_deck(lines: Sequence[Line], under: range) -> int | None:
    # The picture between headline and standfirst has its caption over the empty line, if there is one.
    while under and (picture := lines[under.start].notice) and picture.kind in {"caption", "credit"}:
        group = lines[under.start].group
        under = under[1:]
        if under and lines[under.start].group == group:
            return None
    if not under:
        return None
    line = lines[under.start]
    if line.notice or line.repeated or line.finished or line.words not in _DECK:
        return None
    if (
        is_cut_off(line.text)
        or is_title_case(line.text)
        or is_dated(line.text)
        or not _BEGINS_SENTENCE.match(line.text)
    ):
        return None
    # Under a headline that is one of a list, the next line is another headline.
    after = lines[under.start + 1] if len(under) > 1 else None
    alone = after is None or after.notice is not None or after.words <= _LONGEST_LABEL
    return under.start if alone and not _BY.match(line.text) else None


def _find_byline(lines: Sequence[Line], under: range) -> int | None:
    for index in under:
        text, words = lines[index].text, lines[index].words
        labelled = _BY.match(text)
        signed = words <= _LONGEST_SIGNATURE and is_title_case(text) and _ROLE.search(text)
        if ((labelled and words <= _LONGEST_BYLINE) or signed) and people(text):
            return index
        after_label = index > 0 and _BY.fullmatch(lines[index - 1].text)
        following = lines[index + 1] if index + 1 < len(lines) else None
        before_role = following is not None and (
            (following.notice is not None and following.notice.kind in {"date", "update", "author note"})
            or (following.words <= _LONGEST_LABEL and _ROLE.search(following.text))
        )
        if (after_label or before_role) and _is_name(lines[index]):
            return index
    return None


def _is_name(line: Line) -> bool:
    if line.notice or line.finished or not 1 < line.words <= _LONGEST_NAME or not is_title_case(line.text):
        return False
    return people(line.text) == [line.text] and not is_organisation(line.text, None)


def _find_date(lines: Sequence[Line], front: range) -> date | None:
    found = None
    for index in front:
        line = lines[index]
        if line.words <= _LONGEST_BYLINE and (day := read_date(line.text)):
            if not _UPDATED.search(line.text):
                return day
            found = found or day
    return found
