"""What stands behind the last sentence of a paragraph: "Read more" and other links, whose the picture is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import is_cut_off, is_finished
from reader.extraction.plaintext.notices import find_notice
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.blocks import Block
    from reader.extraction.plaintext.notices import Languages

__all__ = ["part_tails"]

_KINDS = frozenset({"related", "navigation", "share"})
_FEWEST_OVER_TAIL = 40  # characters
_LONGEST_TAIL = 40
_CREDITS = frozenset({"credit", "caption"})
_FEWEST_OVER_CREDIT = 20  # words; what is shorter is a caption with its credit
_LONGEST_CREDIT = 100  # characters
_CREDIT = re.compile(r"""[.!?…]["'”’»)\]]*\s(?=[(\[©]|[^\W\d_a-zß-öø-ÿ][\w -]{2,30}(?::|by ))""")
_END = re.compile(r"""[.!?…。！？؟]["'”’»）)\]」』]*\s?(?=[^\W\d_])""")


def part_tails(blocks: Sequence[Block], languages: Languages) -> Sequence[Block]:
    """Make lines of their own of the links and credits that stand behind the last sentences of paragraphs.

    Args:
        blocks: The lines of a page.
        languages: Those of the page.

    Returns:
        The lines, the same where there is none.
    """
    parted: list[Block] = []
    for block in blocks:
        text = block.text
        if end := _end_of_text(text, languages):
            parted += [replace(block, text=text[:end].rstrip()), replace(block, text=text[end:].lstrip())]
        elif start := _start_of_credit(text, languages):
            # No group has a negative number: in that of the paragraph, it would make the paragraph a caption.
            credit = replace(block, text=text[start:], group=-len(parted) - 1)
            parted += [replace(block, text=text[:start].rstrip()), credit]
        else:
            parted.append(block)
    return parted if len(parted) > len(blocks) else blocks


def _end_of_text(text: str, languages: Languages) -> int | None:
    if len(text) < _FEWEST_OVER_TAIL or (is_finished(text) and not is_cut_off(text)):
        return None
    ends = [end.end() for end in _END.finditer(text, max(_FEWEST_OVER_TAIL // 2, len(text) - _LONGEST_TAIL))]
    if not ends:
        return None
    rule = find_notice(text[ends[-1] :], languages=languages)
    return ends[-1] if rule and rule.kind in _KINDS else None


def _start_of_credit(text: str, languages: Languages) -> int | None:
    """Where behind the last sentence of a paragraph that is read it is said whose the picture is."""
    for end in reversed(list(_CREDIT.finditer(text, max(0, len(text) - _LONGEST_CREDIT)))):
        rule = find_notice(text[end.end() :], languages=languages)
        if rule and rule.kind in _CREDITS and word_count(text[: end.end()].rstrip()) >= _FEWEST_OVER_CREDIT:
            return None if find_notice(text, languages=languages) else end.end()
    return None
