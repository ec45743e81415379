"""Which of its two shapes a text has: somebody's own prose, or a web page's text with its furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.phrases import matching
from reader.extraction.plaintext.lines import LIST_MARKER, count_words, is_finished
from reader.extraction.plaintext.notices import is_site_notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.blocks import Block, Text

__all__ = ["is_scraped"]

# Furniture is short; longer lines are not looked at, so that a book costs no more than its chapter headings.
_LONGEST_SIGN = 12
# A letter may hold a date and "Contact us", but hardly a share bar too. A book holds everything once, so the signs must
# also be a part of the text that shows.
_KINDS_OF_A_PAGE = 3
_BLOCKS_A_SIGN = 40
_EDGE = 3
# Menus: unfinished lines in a row before or after prose, in any language.
_LINES_OF_A_MENU = 20
_PROSE_WORDS = 20


def is_scraped(text: Text) -> bool:
    """Judge whether a text is a web page's, with furniture around the article.

    The signs are lines that only pages have, of several kinds (sharing, signing up, related stories, rights), or menus:
    many unfinished lines in a row at the start and the end of prose. Lines broken at a fixed width speak against it.

    Args:
        text: The blocks of the text, at least one.
    """
    if text.wrapped:
        return False
    if any(is_site_notice(block.text) for block in text.blocks[:_EDGE]):
        return True
    found = [rule.kind for block in text.blocks if _may_be_sign(block.text) and (rule := matching(block.text))]
    if len(set(found)) >= _KINDS_OF_A_PAGE and len(found) * _BLOCKS_A_SIGN >= len(text.blocks):
        return True
    return _menu_lines(text.blocks) >= _LINES_OF_A_MENU


def _may_be_sign(text: str) -> bool:
    return len(text) <= _LONGEST_SIGN * 12 and text.count(" ") < _LONGEST_SIGN


def _menu_lines(blocks: Sequence[Block]) -> int:
    prose = [i for i, block in enumerate(blocks) if is_finished(block.text) and count_words(block.text) >= _PROSE_WORDS]
    if len(prose) < 2:
        return 0
    edges = (*blocks[: prose[0]], *blocks[prose[-1] + 1 :])
    return sum(not is_finished(block.text) and not LIST_MARKER.match(block.text) for block in edges)
