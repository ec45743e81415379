"""Parts of a page that are plainly not its article, however much prose they hold, by what they themselves show.

Comments, teasers and other articles repeat one shape; other parts say in their heading what they are, and a demand for
consent in its words. Whatever is found, some prose is left: what is the only text of its page is what the page is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.body.headed import HEADED
from reader.extraction.body.notices import NOTICES
from reader.extraction.body.repeated import COMMENTS, OTHER_ARTICLES
from reader.extraction.words import plain

if TYPE_CHECKING:
    from lxml import etree

    from reader.extraction.blocks.block import Mark
    from reader.extraction.blocks.part_rule import PartRule
    from reader.extraction.body.layout import Layout
    from reader.extraction.body.outline import Outline

__all__ = ["APART", "apart", "headline_of"]

_LEAST_LEFT = 8  # words of finished prose: an article may be one sentence
_MARGIN = 12  # characters: marks and white space
_LEAST_PROSE = 20  # words
_MOST_BLOCKS = 20_000

APART: tuple[PartRule[Layout, etree._Element], ...] = (*NOTICES, *COMMENTS, *HEADED, *OTHER_ARTICLES)


def apart(layout: Layout) -> dict[etree._Element, Mark]:
    """Find the elements that hold something else than the article, and what that is.

    Args:
        layout: The page.

    Returns:
        Elements with text, none of which holds the headline; of one inside another the first counts. There is some
        prose outside them.
    """
    page, headline = layout.page, layout.headline
    if len(page.blocks) > _MOST_BLOCKS:
        return {}
    words = list(page.finished)
    left = sum(words)
    found: dict[etree._Element, Mark] = {}
    for rule in APART:
        for element in rule.finds(layout):
            first, end = page.runs.get(element, (0, 0))
            prose = sum(words[first:end])
            if first <= headline < end or left - prose < _LEAST_LEFT:
                continue
            found.setdefault(element, rule.mark)
            words[first:end] = [0] * (end - first)
            left -= prose
    return found


def headline_of(page: Outline, titles: tuple[str, ...]) -> int:
    """The place of the headline, the last one where it is repeated before the text begins; -1 where there is none.

    Args:
        page: All blocks that may be the article.
        titles: What the headline may be, the likeliest first.
    """
    headlines = [words for title in titles if (words := plain(title))]
    shortest, longest = min(map(len, headlines), default=0), 2 * max(map(len, headlines), default=0) + _MARGIN
    # Most blocks are too long or too short to be worth a closer look.
    lines = [block.plain if shortest - _MARGIN < len(block.text) < longest else "" for block in page.blocks]
    for words in headlines:
        if words in lines:
            place = following = lines.index(words)
            while following + 1 < len(lines) and page.finished[following] < _LEAST_PROSE:
                following += 1
                if lines[following] == words:
                    place = following
            return place
    return -1
