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
# Marks that cannot close what they open, with those that can, and the one to put back.
_DIRECTED = {"„": ('“”"', "“"), "«": ("»", "»")}
_OPENS_AFTER = frozenset(" ([{—–-/…")
# `theatres,Ana said`: the mark and the space between a comma and the next word are gone.
_GLUED_COMMA = re.compile(r"(?:(?<=[^\W\d_])|(?<=[\])'’]))[,!?](?=[^\W\d_])")
# `it rained.She added`: so does a full stop, but `example.com` and `U.S.Army` have one too.
_GLUED_STOP = re.compile(r"(?<=[a-z]{3})\.(?=[A-Z])")
_SPEAKS = re.compile(
    r"\b(?:said|says|added|told|explained|continued|recalled|wrote|replied|concluded|noted|admitted)\b"
)
# `"unbelievableand "really`: the mark and the space between a quoted phrase and the small word after it are gone. Which
# words end so by themselves (thousand, England, baby, LinkedIn) was counted in a pronouncing dictionary of 117,000.
_GLUED_WORD = re.compile(
    r"\b(?:[^\W\d_]{3,}(?:(?P<and>and|but)|(?P<sure>because|that|when|which))"
    r"|[^\W\d_]{4,}(?P<rare>before|during|from|says|she|they|was|were|who|for|yet)"
    r"|(?=[^\W\d_]{8})[^\W\d_]+(?:ing|[ai]ble|ful|ous|ive|ed|ly|ness|ment|tion|ship)"
    r"(?P<short>after|as|at|by|has|in|is|of|to|while|with))(?=[ ,])"
)
# The endings before "and": of England, beforehand, grandstand, demand, husband, thousand, errand, Ferdinand, expand ...
_WHOLE_WORD = re.compile(
    r"(?:(?<!fu)(?<![cdginortuy]a)l|[^aeio]r|(?<!s)(?<!ug)h|[^aeiou]st|[aeilmr]m|b|thous|[ikry]s|(?<!o)us|i|[ei]g|rn"
    r"|[^ao]in|lf|rk|xp)and$|(?:de|tri|hali)but$",
    re.IGNORECASE,
)
_LONGEST_QUOTED_PHRASE = 9
_ENGLISH = re.compile(r"\b(?:the|it|he|she|his|their|they|that|with|said|of)\b", re.IGNORECASE)


def mend_quotations(text: str) -> str:
    """Put back the closing quotation marks that are visibly lost.

    Args:
        text: One paragraph, white space folded.

    Returns:
        The paragraph, the same where nothing is visibly lost.
    """
    for opening, (ends, closing) in _DIRECTED.items():
        if opening in text:
            return _mended_between(text, opening, ends, closing)
    if '"' not in text and "“" not in text:
        return text
    return "".join(_mended(text, english=_ENGLISH.search(text) is not None))


def _mended_between(text: str, opening: str, ends: str, closing: str) -> str:
    """The text with a mark where one that opens is followed by another, or by nothing, and by a glued comma before."""
    start, *quoted = text.split(opening)
    # In »these« the marks are turned, and « closes.
    if any(end in start for end in ends):
        return text
    return opening.join([start, *(_with_end(part, opening, ends, closing) for part in quoted)])


def _with_end(quoted: str, opening: str, ends: str, closing: str) -> str:
    comma = None if any(end in quoted for end in ends) else _GLUED_COMMA.search(quoted)
    if comma is None:
        return quoted
    # Where these marks are used the comma stands behind them, a mark of question or exclamation before.
    at = comma.start() if comma[0] == "," else comma.end()
    space = " " if opening == "«" and quoted[0] == " " else ""
    return f"{quoted[:at]}{space}{closing}{quoted[at : comma.end()]} {quoted[comma.end() :]}"


def _mended(text: str, *, english: bool) -> Iterable[str]:
    opened: re.Match[str] | None = None
    done = 0
    for mark in _MARK.finditer(text):
        opens = _is_opening(text, mark)
        if opened and opens:
            yield text[done : opened.end()]
            yield _closed(
                text[opened.end() : mark.start()], "”" if opened[0] == "“" else '"', english=english, before_mark=True
            )
            done = mark.start()
        if opens:
            opened = mark
        elif opened:
            opened = None
    if opened:
        yield text[done : opened.end()]
        yield _closed(text[opened.end() :], "”" if opened[0] == "“" else '"', english=english, before_mark=False)
    else:
        yield text[done:]


def _is_opening(text: str, mark: re.Match[str]) -> bool:
    if mark[0] != '"':
        return mark[0] == "“"
    return mark.start() == 0 or text[mark.start() - 1] in _OPENS_AFTER


def _closed(quoted: str, closing: str, *, english: bool, before_mark: bool) -> str:
    ends = [comma.end()] if (comma := _GLUED_COMMA.search(quoted)) else []
    if (stop := _GLUED_STOP.search(quoted)) and (before_mark or _SPEAKS.search(quoted, stop.end())):
        ends.append(stop.end())
    if english:
        ends += _ends_of_phrases(quoted)
    if not ends:
        return quoted
    return f"{quoted[: min(ends)]}{closing} {quoted[min(ends) :].lstrip()}"


def _ends_of_phrases(quoted: str) -> list[int]:
    """Where a short quoted phrase ends: before a small word that is glued to one of its first words."""
    for glued in _GLUED_WORD.finditer(quoted):
        if quoted.count(" ", 0, glued.start()) >= _LONGEST_QUOTED_PHRASE:
            break
        if not (glued["and"] and _WHOLE_WORD.search(glued[0])):
            return [glued.start(glued.lastgroup or 0)]
    return []
