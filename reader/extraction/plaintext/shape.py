"""Which of its two shapes a text has: somebody's own prose, or a web page's text with its furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import LIST_MARKER, is_finished
from reader.extraction.plaintext.notices import find_notice, is_site_notice
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.extraction.phrases.rule import PhraseRule
    from reader.extraction.plaintext.blocks import Block, Text
    from reader.extraction.plaintext.notices import Languages

__all__ = ["find_signs", "is_scraped", "may_be_sign"]

# Furniture is short; longer lines are not looked at, so that a book costs no more than its chapter headings.
_LONGEST_SIGN = 12
# A letter may hold a date and "Contact us", but hardly a share bar too. A book holds everything once, so the signs must
# also be a part of the text that shows.
_KINDS_OF_A_PAGE = 3
_SURE_KINDS = 2
# One sure kind will do beside three that a letter or minutes may have: with it, they count five.
_KINDS_TOGETHER = 5
# Diaries and minutes of meetings have dates, names, headings such as "Comments" and "Next".
_KINDS_OF_A_NOTE = frozenset(
    {"date", "update", "footnote", "byline", "tags", "navigation", "video", "author note", "comments"}
)
_BLOCKS_A_SIGN = 40
# Pages have hundreds of lines, the longest threads of comments thousands; what has more is a book or a list.
_MOST_OF_A_PAGE = 20_000
# Mails and books were folded far more often than pages, so that more must speak for one: a sign for every ten lines.
_MOST_OF_A_FOLDED_PAGE = 400
_SIGNS_OF_A_FOLDED_PAGE = 10
_EDGE = 3
# Menus are unfinished lines, many of them, before and after prose, in any language. A list at one end is anybody's.
_LINES_OF_MENUS = 20
_LINES_AT_EACH_END = 5
_LEAST_PROSE = 2
_PROSE_WORDS = 20
# Many pages have short paragraphs only; so have notes, which hold no sure sign of a page.
_WORDS_BESIDE_A_SIGN = 10
_LONGEST_OF_A_MENU = 12
# Whose the text is stands in the last lines of a page, and in books and reports among the first.
_LAST_LINES = 8
_LINES_OVER_TEXT = 3
_KINDS_OF_AN_ESSAY = frozenset({"date", "update", "footnote", "byline", "legal"})


def find_signs(text: Text, languages: Languages) -> dict[int, PhraseRule]:
    """Find the lines that a rule knows for furniture.

    Args:
        text: The blocks of the text.
        languages: Those of the page.

    Returns:
        For the index of each such line, its rule; nothing where there are tens of thousands of lines, as on no page.
    """
    if not _may_be_page(text):
        return {}
    signs = {
        index: find_notice(block.text, languages=languages)
        for index, block in enumerate(text.blocks)
        if may_be_sign(block.text)
    }
    return {index: rule for index, rule in signs.items() if rule}


def is_scraped(text: Text, signs: Mapping[int, PhraseRule], languages: Languages) -> bool:
    """Judge whether a text is a web page's, with furniture around the article.

    The signs are lines that only pages have, of several kinds (sharing, signing up, related stories, rights), or menus:
    many unfinished lines in a row at the start and the end of prose. Lines broken at a fixed width speak against it, so
    that there must be more of these; tens of thousands of lines are no page.

    Args:
        text: The blocks of the text, at least one.
        signs: Its lines of furniture.
        languages: Those of the page.
    """
    if not _may_be_page(text):
        return False
    if any(is_site_notice(block.text, languages) for block in text.blocks[:_EDGE]):
        return True
    if text.wrapped:
        return _is_a_folded_page(text.blocks, signs)
    kinds = {"site notice" if rule.shows_a_page else rule.kind for rule in signs.values()}
    if len(kinds) > 1 and _ends_with_rights(text.blocks, signs) and kinds - _KINDS_OF_AN_ESSAY:
        return True
    if (
        len(kinds) >= _KINDS_OF_A_PAGE
        and (sure := len(kinds - _KINDS_OF_A_NOTE) + _invites_comments(text.blocks, signs)) > 0
        and (sure >= _SURE_KINDS or len(kinds) + sure >= _KINDS_TOGETHER)
        and len(signs) * _BLOCKS_A_SIGN >= len(text.blocks)
    ):
        return True
    if _is_between_menus(text.blocks, _PROSE_WORDS):
        return True
    return bool(kinds - _KINDS_OF_A_NOTE) and _is_between_menus(text.blocks, _WORDS_BESIDE_A_SIGN)


def _may_be_page(text: Text) -> bool:
    return len(text.blocks) <= (_MOST_OF_A_FOLDED_PAGE if text.wrapped else _MOST_OF_A_PAGE)


def _is_a_folded_page(blocks: Sequence[Block], signs: Mapping[int, PhraseRule]) -> bool:
    """Whether a text of which the lines were broken at a fixed width, as those of mails and books are, is a page's.

    It shows furniture of many kinds that hardly any mail has, before its first paragraph and behind its last.
    """
    sure = {index: rule.kind for index, rule in signs.items() if rule.kind not in _KINDS_OF_AN_ESSAY | _KINDS_OF_A_NOTE}
    prose = [i for i, b in enumerate(blocks) if is_finished(b.text) and word_count(b.text) >= _WORDS_BESIDE_A_SIGN]
    if not prose or len(set(sure.values())) < _SURE_KINDS or len(signs) * _SIGNS_OF_A_FOLDED_PAGE < len(blocks):
        return False
    return any(index < prose[0] for index in sure) and any(index > prose[-1] for index in signs)


def may_be_sign(text: str) -> bool:
    """Whether a line is short enough to be looked at as a sign of a page."""
    return len(text) <= _LONGEST_SIGN * 12 and text.count(" ") < _LONGEST_SIGN


def _ends_with_rights(blocks: Sequence[Block], signs: Mapping[int, PhraseRule]) -> bool:
    """Whether a copyright line is among the last, and a menu's lines over the first sentence."""
    first = next((i for i, block in enumerate(blocks) if is_finished(block.text)), 0)
    if _menu_lines(blocks[:first]) < _LINES_OVER_TEXT:
        return False
    return any(rule.kind == "legal" and index >= len(blocks) - _LAST_LINES for index, rule in signs.items())


def _invites_comments(blocks: Sequence[Block], signs: Mapping[int, PhraseRule]) -> bool:
    """Whether there are a heading of comments and a prompt to write one; minutes of a meeting have the heading."""
    return len({blocks[index].text for index, rule in signs.items() if rule.kind == "comments"}) > 1


def _is_between_menus(blocks: Sequence[Block], fewest: int) -> bool:
    prose = [i for i, block in enumerate(blocks) if is_finished(block.text) and word_count(block.text) >= fewest]
    if len(prose) < _LEAST_PROSE:
        return False
    before, after = _menu_lines(blocks[: prose[0]]), _menu_lines(blocks[prose[-1] + 1 :])
    return min(before, after) >= _LINES_AT_EACH_END and before + after >= _LINES_OF_MENUS


def _menu_lines(blocks: Sequence[Block]) -> int:
    return sum(
        not is_finished(block.text)
        and not LIST_MARKER.match(block.text)
        and word_count(block.text) <= _LONGEST_OF_A_MENU
        for block in blocks
    )
