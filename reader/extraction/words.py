"""How many words a text has, in any script: what the bounds of extraction on the length of a text are measured in."""

from __future__ import annotations

import re

__all__ = ["UNSPACED", "word_count"]

UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""A character of a script that puts no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""
_CHARACTERS_A_WORD = 2  # in running Chinese and Japanese, one and a half to two


def word_count(text: str) -> int:
    """How many words a text has; of a script without spaces, two characters count as one.

    Args:
        text: Text with its white space folded to single spaces.
    """
    spaced = text.count(" ") + bool(text)
    return spaced if text.isascii() else spaced + len(UNSPACED.findall(text)) // _CHARACTERS_A_WORD
