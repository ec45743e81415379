"""A scraped page's text -> the article in it, and everything else with the reason why it is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.extraction.metadata.names import people
from reader.extraction.plaintext.around import name_around
from reader.extraction.plaintext.clean import find_furniture, find_own_notes, find_site_credits
from reader.extraction.plaintext.edges import settle_edges
from reader.extraction.plaintext.frame import begin_with_frame, find_frame, go_on_after_box, prefer_frame
from reader.extraction.plaintext.front import read_front
from reader.extraction.plaintext.gaps import begin_before_list, go_on_after_list
from reader.extraction.plaintext.letters import find_letters
from reader.extraction.plaintext.look import look_at
from reader.extraction.plaintext.posts import find_thread
from reader.extraction.plaintext.repairs import mend_quotations
from reader.extraction.plaintext.rules import HEADLINE
from reader.extraction.plaintext.run import find_run
from reader.extraction.plaintext.spoken import part
from reader.extraction.plaintext.tails import part_tails
from reader.extraction.plaintext.threads import around_answers, find_between_posts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from reader.extraction.phrases.rule import PhraseRule
    from reader.extraction.plaintext.blocks import Block
    from reader.extraction.plaintext.look import Line
    from reader.extraction.plaintext.notices import Languages
    from reader.extraction.plaintext.spoken import Spoken

__all__ = ["Scraped", "read_scraped"]

_LINES_OF_A_GROUP = 4


@dataclass(frozen=True, slots=True)
class Scraped:
    """What was found on a scraped page; title, byline and date are those of `Article`."""

    title: str | None
    byline: str | None
    published: date | None
    spoken: Spoken


def read_scraped(blocks: Sequence[Block], languages: Languages, signs: Mapping[int, PhraseRule]) -> Scraped:
    """Find the article in a page's text.

    Args:
        blocks: The lines of the page, at least one.
        languages: Those of the page.
        signs: For the index of each short line that a rule knows for furniture, the rule (see `shape.find_signs`).

    Returns:
        The article; all lines where none of them is prose, for something must be said.
    """
    parted = part_tails(_with_groups(blocks), languages)
    lines = look_at(parted, languages, signs if len(parted) == len(blocks) else None)
    blocks = parted
    thread = find_thread(lines)
    frame = None if thread else find_frame(lines)
    run = thread.run if thread else _find_article(lines, frame)
    around = thread.around if thread else find_between_posts(lines, run)
    front = read_front(lines, run, {lines[index].text for index in (*around, *around_answers(lines))})
    if thread and thread.question is not None:
        question = lines[thread.question]
        if front.title is None or question.repeated:
            front = replace(front, title=question.text)
            around = around | {thread.question: HEADLINE.reason}
    reasons = find_letters(lines, run) | around | find_furniture(lines, run, languages, in_frame=run is frame)
    reasons |= find_site_credits(lines, run)
    if front.byline:
        reasons = find_own_notes(lines, run, people(front.byline)) | reasons
    reasons |= name_around(lines, run, front.taken)
    reasons.pop(-1 if front.deck is None else front.deck, None)
    if len(reasons) == len(lines):
        front = replace(front, title=None)
        reasons = {}
    cells = {index for index, line in enumerate(lines) if line.cell}
    spoken = part(blocks, reasons, cells=cells, never_headings={front.deck}, mend=mend_quotations)
    return Scraped(front.title, front.byline, front.published, spoken)


def _find_article(lines: Sequence[Line], frame: range | None) -> range:
    """The indices of the article, where the page is no thread; all where no line of it is prose."""
    run = find_run(lines)
    if run:
        run = begin_before_list(lines, go_on_after_list(lines, settle_edges(lines, run)))
    if frame and (not run or prefer_frame(lines, run, frame)):
        return frame
    if frame:
        run = begin_with_frame(lines, run, frame)
    if run:
        run = go_on_after_box(lines, run)
    return run or range(len(lines))


def _with_groups(blocks: Sequence[Block]) -> Sequence[Block]:
    """Blocks that each stand alone where the text has hardly any empty lines, so that these say nothing."""
    if blocks[-1].group * _LINES_OF_A_GROUP >= len(blocks):
        return blocks
    return [replace(block, group=index) for index, block in enumerate(blocks)]
