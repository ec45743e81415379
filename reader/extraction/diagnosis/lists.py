"""Whether a page is a list of headlines that lead to other pages, with or without the beginnings of their texts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.extraction.blocks.block import Block
from reader.extraction.diagnosis.evidence import MOSTLY_LINKED, MOSTLY_TEXT
from reader.extraction.diagnosis.signs import MANY_HEADLINES, leads_on
from reader.extraction.diagnosis.wording import Kind, words_only

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.extraction.diagnosis.evidence import Evidence

__all__ = ["has_only_headlines", "has_teasers_of_other_pages"]

_LEAST_PROSE = 20  # words below the page's own headline, which are an article's
_FEWEST_HEADLINES = 4
_SURE_TEASER = 300  # characters, where what is said may as well be the whole of a note
_LONG_TEASER = 450  # characters, on average
_NEARLY_ALL = 0.7  # of what is said
_FEW = 50  # words
_MOSTLY_LINKS = 0.6  # share of unlinked words below which a page that calls itself a list is one


def has_teasers_of_other_pages(page: Evidence) -> bool:
    """Whether what would be said is the beginnings of other pages, each under a headline that leads there."""
    if not page.signs.may_list:
        return False
    spoken = set(page.said)
    teasers: Counter[int] = Counter()  # characters by the number of the headline above them
    heard: Counter[int] = Counter()  # those of them that are said
    own = outside = 0  # words under the page's own headline; characters that are said and no teaser
    for block, headline, is_own in _under_headlines(page):
        size, said_size = len(block.text), len(block.text) if block in spoken else 0
        if is_own and block.linked < MOSTLY_TEXT and block.is_finished:
            own += block.words
            outside += said_size
        elif headline and block.linked < MOSTLY_LINKED:
            teasers[headline] += size
            heard[headline] += said_size
        else:
            outside += said_size
    inside = heard.total()
    if own >= _LEAST_PROSE or len(teasers) < _FEWEST_HEADLINES:
        return False
    if not inside or inside < _NEARLY_ALL * (inside + outside):
        return False
    lengths = [length for length in heard.values() if length]
    if len(lengths) < _FEWEST_HEADLINES and not page.signs.is_a_list:
        return inside <= _SURE_TEASER
    return inside / len(lengths) <= _LONG_TEASER and max(lengths) <= 2 * _LONG_TEASER


def _under_headlines(page: Evidence) -> Iterator[tuple[Block, int, bool]]:
    """Each block that is no heading, and what heading stands over it.

    That is the number of the linked headline, from 1, or 0 where the heading leads nowhere; and whether it is the
    page's own.
    """
    title = words_only(page.metadata.title or "")
    count = headline = 0
    is_own = False
    for block in page.written:
        if not isinstance(block, Block):
            continue
        if block.kind is not PassageKind.HEADING:
            yield block, headline, is_own
            continue
        is_own = words_only(block.text) == title
        leads = block.linked > MOSTLY_LINKED and leads_on(block.element) and not is_own
        count += leads
        headline = count if leads else 0


def has_only_headlines(page: Evidence) -> bool:
    """Whether nothing but links to other pages is there, or next to nothing on a page that declares itself a list."""
    signs = page.signs
    if signs.headlines < MANY_HEADLINES or signs.is_an_article:
        return False
    if not page.said:
        return True
    unlinked = sum(block.words * (1 - min(block.linked, 1.0)) for block in page.said)
    if signs.is_a_list or page.vocabulary.names((Kind.INDEX,), signs.lines):
        return page.length < _FEW or unlinked < _MOSTLY_LINKS * page.length
    return unlinked < MOSTLY_TEXT * page.length
