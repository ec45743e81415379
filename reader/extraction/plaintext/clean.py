"""What inside the run is not the article: captions and credits, prompts, links to other stories, dates, addresses."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.phrases.rule import Place
from reader.extraction.plaintext.lines import is_title_case
from reader.extraction.plaintext.notices import find_notice
from reader.extraction.plaintext.reasons import Reason, reason_of
from reader.extraction.plaintext.rules import (
    ADDRESS,
    CAPITALS,
    CAPTION,
    NOTE,
    ON_THE_AUTHOR,
    RELATED,
    REPEATED,
    SIGN_UP_FORM,
    TEASER,
)
from reader.extraction.plaintext.run import is_in_a_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.extraction.plaintext.look import Line
    from reader.extraction.plaintext.notices import Languages

__all__ = ["find_furniture"]

_LONGEST_CAPTION = 45
_MOST_CAPTIONS = 2
_LONGEST_BARE_CREDIT = 8
_FULL_PARAGRAPH = 12
_OPEN_ENDS = (":", ";", "：", "；")
_FEWEST_OF_A_SENTENCE = 6
_EDGE_LINES = 6
_ENOUGH_REFRAINS = 4
_LONGEST_HEADING_IN_CAPITALS = 7
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|[\w-]+\.(?:com|org|net)(?:/\S*)?")
# "Write to Ana Ruiz at ana.ruiz@example.org"
_CONTACT = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\.?$")
_FEWEST_TIMES, _FEWEST_OF_A_HEADLINE, _MOST_TEASERS = 2, 6, 5
_CONTACT_WORDS = range(5, 15)
_SHARE_OF_CAPITALS = 0.95
# A note at the end has an arrow back to its mark: "The ledger is lost. ↩"
_NOTE = re.compile(r"↩\W*$|^\^ \S")
_TIME = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s*")
_NUMBERED = re.compile(r"(\d{1,3})[.)] ")
_CREDITS = frozenset({"credit", "caption"})
_LINES_ON_AUTHORS = 2
_VERBS_OF_A_NOTE = ("is a", "is an", "is the", "writes", "covers", "ist", "schreibt", "est", "es", "è", "é")
_LONGEST_NAME = 5
_LINES_OF_A_SITE = 8
_SHORTEST_SITE = 6
_CREDITS_SITE = re.compile(r"[,/|(] ?$")
# "200 g", "2 Eier", "大さじ2": a number and at least a letter.
_AMOUNT = re.compile(r"(?=.*\d).*[^\W\d_]")
_NEAR, _SHARE_OF_AMOUNTS, _LONGEST_AMOUNT = 3, 0.3, 50  # lines, a share, characters
_LABEL = re.compile(r"\w{4,}\s?[:：]\s?\w")


def find_furniture(
    lines: Sequence[Line], run: range, languages: Languages, *, in_frame: bool = False
) -> dict[int, Reason]:
    """Find what to leave out of the run.

    Args:
        lines: All lines of the page.
        run: The indices of the article among them.
        languages: Those of the page.
        in_frame: Whether the article was found by what is around it, for it may be one whose lines repeat.

    Returns:
        For the index of each line that is left out, why.
    """
    reasons = _at_the_edges(lines, run, languages)
    in_list, shortest, count = False, _FULL_PARAGRAPH, 0
    seen = Counter(lines[index].text for index in run)
    refrains = in_frame and sum(times > 1 for times in seen.values()) >= _ENOUGH_REFRAINS
    for index in run:
        line = lines[index]
        number = _NUMBERED.match(line.text)
        # "3." goes on where the article's own headings came to "2.".
        in_list = in_list and not (number and count and int(number[1]) == count + 1)
        count = int(number[1]) if number and not in_list else count
        if refrains and not line.notice and line.repeated and seen[line.text] == line.times:
            in_list = False
        elif line.notice:
            reasons[index] = reason_of(line.notice)
            in_list = line.notice.kind == "related" and not line.finished
            # What follows a label with its link on the same line is another link at most.
            shortest = _FEWEST_OF_A_SENTENCE if line.is_of_a_box else _FULL_PARAGRAPH
            if line.notice.kind in _CREDITS:
                reasons |= _captions_at(lines, run, index, reasons)
        elif index in reasons:
            continue
        elif is_in_a_form(lines, index):
            reasons[index] = SIGN_UP_FORM.reason
        elif (byline := _labelled_byline(line, languages)) is not None:
            reasons[index] = byline
        elif in_list and not (_goes_on(line) and line.words >= shortest) and not _is_heading_after(lines, index):
            reasons[index] = RELATED.reason
        else:
            in_list = False
            if line.repeated and (_is_among_amounts(lines, index, run) or _is_over_text_once(lines, index, run, seen)):
                continue
            if reason := _reason(line):
                reasons[index] = reason
    return reasons | _find_teasers(lines, run, reasons)


def _find_teasers(lines: Sequence[Line], run: range, reasons: Mapping[int, Reason]) -> dict[int, Reason]:
    """What boxes say under the headline of another story: that stands there twice, for its picture and for itself."""
    found: dict[int, Reason] = {}
    for index in run[2:]:
        line = lines[index]
        if index in reasons or not line.is_prose or line.words > _LONGEST_CAPTION:
            continue
        title = lines[index - 1]
        if (
            title.times < _FEWEST_TIMES
            or title.finished
            or title.words < _FEWEST_OF_A_HEADLINE
            or index - 1 not in reasons
        ):
            continue
        if any(lines[at].text == title.text for at in (index - 2, index - 3) if at in run):
            found[index] = TEASER.reason
    # Where there are more, the page has each of its own headings twice.
    return found if len(found) <= _MOST_TEASERS else {}


def _labelled_byline(line: Line, languages: Languages) -> Reason | None:
    """Who wrote it, where a label says so: the name alone is furniture over the text only."""
    if line.finished or line.cell or len(line.text) > _LONGEST_AMOUNT or not _LABEL.match(line.text):
        return None
    rule = find_notice(line.text, Place.START, languages)
    return reason_of(rule) if rule and rule.kind == Furniture.BYLINE else None


def _goes_on(line: Line) -> bool:
    """Whether a line ends as lines of a text do, and links do not."""
    return line.finished or line.text.endswith(_OPEN_ENDS)


def _is_heading_after(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a heading between a label that has its link beside it and the text under the heading."""
    label = lines[index - 1].is_of_a_box and lines[index - 1].notice
    after = lines[index + 1] if index + 1 < len(lines) else None
    return bool(label and label.kind == "related" and after and after.is_prose and after.words >= _FULL_PARAGRAPH)


def find_own_notes(lines: Sequence[Line], run: range, authors: Sequence[str]) -> dict[int, Reason]:
    """Find what the page says of its author after the last sentence, which begins with the name in the byline.

    Args:
        lines: All lines of the page.
        run: The indices of the article among them.
        authors: The names in its byline.
    """
    last = [index for index in run if not lines[index].notice][-_LINES_ON_AUTHORS:]
    # In an interview the name has a colon after it.
    starts = tuple(f"{name} " for name in authors if " " in name)
    # "Ana writes about harbours"
    starts += tuple(f"{name.split()[0]} {verb} " for name in authors if " " in name for verb in _VERBS_OF_A_NOTE)
    noted = (
        index
        for index in last
        if (lines[index].words > _LONGEST_NAME and lines[index].text.startswith(starts)) or lines[index].text in authors
    )
    first = next(noted, run.stop)
    return {index: ON_THE_AUTHOR.reason for index in last if index >= first}


def find_site_credits(lines: Sequence[Line], run: range) -> dict[int, Reason]:
    """Find captions that end with the name of the site, which stands alone over its menus.

    Args:
        lines: All lines of the page.
        run: The indices of the article among them.
    """
    sites = tuple({line.text for line in lines[: min(run.start, _LINES_OF_A_SITE)] if _is_site_name(line)})
    return {
        index: CAPTION.reason
        for index in run
        if not lines[index].finished
        and lines[index].words <= _LONGEST_CAPTION
        and lines[index].text.endswith(sites)
        and any(_CREDITS_SITE.search(lines[index].text.removesuffix(site)) for site in sites)
    }


def _is_site_name(line: Line) -> bool:
    return (
        len(line.text) >= _SHORTEST_SITE
        and not line.finished
        and line.words <= _LONGEST_NAME
        and line.text[0].isupper()
    )


def _at_the_edges(lines: Sequence[Line], run: range, languages: Languages) -> dict[int, Reason]:
    """What is furniture only there: a byline before the first sentence, a contributor's name after the last."""
    reasons: dict[int, Reason] = {}
    for place, indices in ((Place.START, run[:_EDGE_LINES]), (Place.END, run[::-1][:_EDGE_LINES])):
        for index in indices:
            line = lines[index]
            rule = None if line.cell else find_notice(line.text, place, languages)
            if rule and not (rule.kind == "date" and _is_one_of_many(lines, run, index)):
                reasons[index] = reason_of(rule)
            elif line.is_prose:
                break
    return reasons


def _is_one_of_many(lines: Sequence[Line], run: range, index: int) -> bool:
    """Whether a time of day stands over each of the entries of an article, as where news are told as they come in."""
    kind = _TIME.sub("", lines[index].text)
    return any(at != index and _TIME.match(lines[at].text) and _TIME.sub("", lines[at].text) == kind for at in run)


def _is_among_amounts(lines: Sequence[Line], index: int, run: range) -> bool:
    """Whether a line is of a list of what one needs, where amounts come back and tags below name the things again."""
    if lines[index].words > _LONGEST_NAME or not lines[index].text.strip("0123456789"):
        return False
    around = range(max(run.start, index - _NEAR), min(run.stop, index + _NEAR + 1))
    short = [at for at in around if not lines[at].finished and len(lines[at].text) <= _LONGEST_AMOUNT]
    amounts = sum(_AMOUNT.match(lines[at].text) is not None for at in short)
    return len(short) > _NEAR and amounts >= _SHARE_OF_AMOUNTS * len(short)


def _is_over_text_once(lines: Sequence[Line], index: int, run: range, seen: Mapping[str, int]) -> bool:
    return seen[lines[index].text] == 1 and _is_over_text(lines, index, run)


def _is_over_text(lines: Sequence[Line], index: int, run: range) -> bool:
    """Whether a line is a heading, which a table of contents has too."""
    before, after = lines[index - 1], index + 1
    if index == run.start or after not in run or (lines[index].finished and not lines[index].text.endswith("?")):
        return False
    return (before.is_prose or before.is_item) and (lines[after].is_prose or lines[after].is_item)


def _reason(line: Line) -> Reason | None:
    if line.repeated:
        return REPEATED.reason
    if line.words >= _LONGEST_HEADING_IN_CAPITALS and _is_in_capitals(line.text) and not line.finished:
        return CAPITALS.reason
    if _ADDRESS.fullmatch(line.text) or (line.words in _CONTACT_WORDS and _CONTACT.search(line.text)):
        return ADDRESS.reason
    if _NOTE.search(line.text):
        return NOTE.reason
    return None


def _is_in_capitals(text: str) -> bool:
    """Whether a line is written so, but for a letter as in "TVs"."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) > _SHARE_OF_CAPITALS * len(letters)


def _captions_at(lines: Sequence[Line], run: range, index: int, reasons: dict[int, Reason]) -> dict[int, Reason]:
    """The lines that a credit makes captions: those after it in its group, and the one before it where it is bare."""
    found = {}
    for after in range(index + 1, min(run.stop, index + 1 + _MOST_CAPTIONS)):
        if lines[after].group != lines[index].group or lines[after].words > _LONGEST_CAPTION:
            break
        found[after] = CAPTION.reason
    before = index - 1
    if before in run and before not in reasons and _is_bare_credit(lines[index]):
        caption = lines[before]
        # A whole sentence is a caption where it stands with the credit alone, else more likely the text.
        told = caption.group == lines[index].group if caption.finished else not is_title_case(caption.text)
        if caption.words <= _LONGEST_CAPTION and told:
            found[before] = CAPTION.reason
    return found


def _is_bare_credit(line: Line) -> bool:
    """Whether a line only says whose the picture is, so that what the picture shows stands before it."""
    if line.words > _LONGEST_BARE_CREDIT or line.notice is None or line.notice.kind not in _CREDITS:
        return False
    label, colon, name = line.text.partition(":")
    return (
        line.notice.kind == Furniture.CREDIT
        or line.text.startswith("©")
        or (colon != "" and label.count(" ") < 2 and is_title_case(name))
    )
