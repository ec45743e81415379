"""A line that is said -> a passage: nothing is lost, it only gets its kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.article import Passage, PassageKind
from reader.extraction.plaintext.lines import LIST_MARKER, is_finished
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.blocks import Block

__all__ = ["find_headings", "is_heading_like", "to_passage"]

_LONGEST_HEADING = 14
# Salutations end with a comma, lines over lists with a colon.
_GOES_ON = (",", ";", ":", "،", "؛", "，", "；", "：", "、")
_BULLET = re.compile(r"\A[-*•‣◦▪●]\s+")
_LETTER = re.compile(r"[^\W\d_]")


def find_headings(blocks: Sequence[Block]) -> list[bool]:
    """Tell headings: short, unfinished, alone between empty lines, with prose or another heading after them."""
    found = [False] * len(blocks)
    for i in range(len(blocks) - 2, -1, -1):
        block, following = blocks[i], blocks[i + 1]
        alone = block.group != following.group and (i == 0 or block.group != blocks[i - 1].group)
        found[i] = alone and is_heading_like(block.text) and (found[i + 1] or is_finished(following.text))
    return found


def is_heading_like(text: str) -> bool:
    """Whether a line could be a heading, judged by itself."""
    if word_count(text) > _LONGEST_HEADING or LIST_MARKER.match(text) or not _LETTER.search(text):
        return False
    return text.isupper() or not (is_finished(text) or text.endswith(_GOES_ON))


def to_passage(block: Block, heading: bool) -> Passage:
    """Make one block a passage; a bullet is dropped, for it is a mark and not a word."""
    if heading:
        return Passage(PassageKind.HEADING, block.text)
    if block.quoted:
        return Passage(PassageKind.QUOTE, block.text)
    if LIST_MARKER.match(block.text):
        return Passage(PassageKind.LIST_ITEM, _BULLET.sub("", block.text, count=1))
    return Passage(PassageKind.PARAGRAPH, block.text)
