"""Quotation marks that a scraper lost, put back: `theatres,Ana said` becomes `theatres," Ana said`.

Only a mark whose loss shows is put back: a quotation is open, no closing mark comes before the next opening one, and
two words that the mark parted are glued together. A quotation that runs over several paragraphs is rightly left open.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["mend_quotations"]

_MARK = re.compile('["“”]')
_OPENS_AFTER = frozenset(" ([{—–-/…")
# `theatres,Ana said`: the mark and the space between a comma and the next word are gone.
_GLUED_COMMA = re.compile(r"(?:(?<=[^\W\d_])|(?<=[\])'’]))[,!?](?=[^\W\d_])")
# `"unbelievableand "really`: the mark and the space between a quoted word and a conjunction are gone.
_GLUED_CONJUNCTION = re.compile(r"(?<=[^\W\d_]{3})(and|but) $")
_LONGEST_QUOTED_PHRASE = 8
# Words that end so by themselves: England, beforehand, understand, thousand, demand, husband, brand, expand, debut.
_WHOLE_WORD = re.compile(r"(?:l|h|t|us|m|b|r|p)and $|(?:de|hali)but $", re.IGNORECASE)


def mend_quotations(text: str) -> str:
    """Put back the closing quotation marks that are visibly lost.

    Args:
        text: One paragraph, white space folded.

    Returns:
        The paragraph, the same where nothing is visibly lost.
    """
    if '"' not in text and "“" not in text:
        return text
    return "".join(_mended(text))


def _mended(text: str) -> Iterable[str]:
    opened: re.Match[str] | None = None
    done = 0
    for mark in _MARK.finditer(text):
        opens = _is_opening(text, mark)
        if opened and opens:
            yield text[done : opened.end()]
            yield _closed(text[opened.end() : mark.start()], "”" if opened[0] == "“" else '"', before_mark=True)
            done = mark.start()
        if opens:
            opened = mark
        elif opened:
            opened = None
    if opened:
        yield text[done : opened.end()]
        yield _closed(text[opened.end() :], "”" if opened[0] == "“" else '"', before_mark=False)
    else:
        yield text[done:]


def _is_opening(text: str, mark: re.Match[str]) -> bool:
    if mark[0] != '"':
        return mark[0] == "“"
    return mark.start() == 0 or text[mark.start() - 1] in _OPENS_AFTER


def _closed(quoted: str, closing: str, *, before_mark: bool) -> str:
    comma = _GLUED_COMMA.search(quoted)
    if comma:
        return f"{quoted[: comma.end()]}{closing} {quoted[comma.end() :]}"
    if before_mark and quoted.count(" ") <= _LONGEST_QUOTED_PHRASE and not _WHOLE_WORD.search(quoted):
        return _GLUED_CONJUNCTION.sub(rf"{closing} \1 ", quoted)
    return quoted
