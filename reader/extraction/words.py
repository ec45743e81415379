"""The words of a text: how many there are, in any script, and what is left of them when texts are compared."""

from __future__ import annotations

import re

__all__ = ["UNSPACED", "plain", "word_count"]

UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A character of a script that puts no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""
_NO_WORD = re.compile(r"\W+")
_CHARACTERS_A_WORD = 2  # in running Chinese and Japanese, one and a half to two


def word_count(text: str) -> int:
    """How many words a text has, which all bounds on its length are measured in.

    Of a script without spaces, two characters count as a word.

    Args:
        text: Text with its white space folded to single spaces.
    """
    spaced = text.count(" ") + bool(text)
    return spaced if text.isascii() else spaced + len(UNSPACED.findall(text)) // _CHARACTERS_A_WORD


def plain(text: str) -> str:
    """Words only, for comparing: no case, no punctuation, no leading "the"."""
    return _NO_WORD.sub(" ", text.casefold()).strip().removeprefix("the ")
