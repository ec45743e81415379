"""Links at the ends of paragraphs, "Read more" and the like, which a scraper has put behind the last sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import is_cut_off, is_finished
from reader.extraction.plaintext.notices import find_notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.blocks import Block
    from reader.extraction.plaintext.notices import Languages

__all__ = ["part_tails"]

_KINDS = frozenset({"related", "navigation", "share"})
_FEWEST_OVER_TAIL = 40  # characters
_LONGEST_TAIL = 40
_END = re.compile(r"""[.!?…。！？؟]["'”’»）)\]」』]*\s?(?=[^\W\d_])""")


def part_tails(blocks: Sequence[Block], languages: Languages) -> Sequence[Block]:
    """Make lines of their own of the links that stand behind the last sentences of paragraphs.

    Args:
        blocks: The lines of a page.
        languages: Those of the page.

    Returns:
        The lines, the same where there is no such link.
    """
    parted: list[Block] = []
    for block in blocks:
        end = _end_of_text(block.text, languages)
        parted.append(replace(block, text=block.text[:end].rstrip()) if end else block)
        if end:
            parted.append(replace(block, text=block.text[end:].lstrip()))
    return parted if len(parted) > len(blocks) else blocks


def _end_of_text(text: str, languages: Languages) -> int | None:
    if len(text) < _FEWEST_OVER_TAIL or (is_finished(text) and not is_cut_off(text)):
        return None
    ends = [end.end() for end in _END.finditer(text, max(_FEWEST_OVER_TAIL // 2, len(text) - _LONGEST_TAIL))]
    if not ends:
        return None
    rule = find_notice(text[ends[-1] :], languages=languages)
    return ends[-1] if rule and rule.kind in _KINDS else None
