"""Makes any text safe to hand to a speech engine, without moving a character."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from voices.engine import MAX_UTTERANCE, EngineError

if TYPE_CHECKING:
    from voices.speech import Utterance

__all__ = ["speakable", "without_symbols"]

# Control characters (eSpeak NG reads U+0001 as a command, and NUL ends its text), lone surrogates (not encodable),
# private use and unassigned code points (nobody can say them), line and paragraph separators.
_UNSPEAKABLE = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})

_SYMBOLS = frozenset({"So", "Sk", "Cf"})


class _Table(dict[int, int]):
    """A table for `str.translate` that is filled as characters are met."""

    def __missing__(self, code: int) -> int:
        kept = unicodedata.category(chr(code)) not in _UNSPEAKABLE
        self[code] = code if kept else ord(" ")
        return self[code]


_TABLE = _Table()


def speakable(utterance: Utterance) -> str:
    """The utterance's text with a space for each character that no engine can say.

    Returns:
        Text of the same length, so that every index in it is an index in the utterance; empty where there is nothing
        to say.

    Raises:
        EngineError: The text is longer than `MAX_UTTERANCE`.
    """
    if len(utterance.text) > MAX_UTTERANCE:
        raise EngineError(f"an utterance of {len(utterance.text):,} characters is over {MAX_UTTERANCE:,}: split it")
    text = utterance.text.translate(_TABLE)
    return "" if text.isspace() else text


def without_symbols(text: str) -> str:
    """The text with a space for each emoji, joiner and other symbol that is neither money nor mathematics."""
    return "".join(" " if unicodedata.category(char) in _SYMBOLS else char for char in text)
