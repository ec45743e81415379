"""What the page tells apart from its text: the words of its article, in JSON-LD's ``articleBody``.

One page in ten has it, and on a quarter of those it is a teaser. So it is no source of the text, but the blocks whose
words stand in it are surely the article's, and a pick without most of them is wrong.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.extraction.words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.outline import Outline

__all__ = ["agreeing", "told_blocks"]

_SHORTEST = 8  # words: a shorter line may stand in any text
_ENOUGH = 40  # words
_HALF = 0.5
_NEARLY_ALL = 0.8
_MOST_SEARCHED = 100_000_000  # characters of what is told, for all blocks together
_TAG = re.compile(r"<[^<>]{1,500}>")


def told_blocks(blocks: Sequence[Block], told: str) -> list[Block]:
    """The blocks whose words stand in what is told; of very many blocks and a very long text, the first of them.

    Args:
        blocks: All blocks that may be the article.
        told: The words that the page gives for its article's, or an empty string.
    """
    if not told:
        return []
    words = plain(_TAG.sub(" ", told))
    lines = (block for block in blocks if block.words >= _SHORTEST)
    return [block for block in islice(lines, _MOST_SEARCHED // (len(words) + 1)) if block.plain in words]


def agreeing(body: list[Block], told: list[Block], page: Outline) -> list[Block]:
    """The body, or the blocks of the smallest element with nearly all that is told where the body has not half of it.

    Args:
        body: The blocks that were picked.
        told: The blocks from `told_blocks`.
        page: All blocks that may be the article.
    """
    chosen = set(body)
    words = sum(block.words for block in told)
    agreed = sum(block.words for block in told if block in chosen)
    if words < _ENOUGH or agreed >= _HALF * words:
        return body
    for element in told[0].element.iterancestors():
        inside = sum(block.words for block in told if page.holds(element, [block]))
        if inside >= _NEARLY_ALL * words:
            return list(page.of(element))
    return body
