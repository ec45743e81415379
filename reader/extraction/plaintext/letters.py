"""Boxes for a newsletter in a copied article, where no rule knows their words: a name, what comes by mail, a button.

A sentence about mail may be of the article. It is of a box where it stands as boxes do: under a short line that is no
sentence, or beside a line of a form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.extraction.plaintext.rules import NEWSLETTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line
    from reader.extraction.plaintext.reasons import Reason

__all__ = ["find_letters"]

# Where the letter comes, or the invitation with which the line begins.
_MAIL = re.compile(
    r"\b(?:in|into|to|straight to) (?:your|my) (?:inbox|e-?mail)\b|\bnewsletters?\b|\bnieuwsbrief\b"
    r"|\bins postfach\b|\b(?:in|an) (?:ihr|dein)\w* (?:\w+ )?(?:postfach|e-?mail|mailbox)\b|\bper e-?mail\b"
    r"|\bbo[iî]te (?:mail|e-?mail|aux lettres|de réception)\b|\bpar (?:e-?mail|courriel)\b"
    r"|\b(?:bandeja de entrada|tu correo|su correo|buzón|caixa de entrada|seu e-?mail|casella|tua (?:e-?)?mail)\b"
    r"|\bна (?:вашу )?(?:почту|e-?mail)\b|\bрассылк\w+"
    r"|^(?:sign up (?:to|for)|subscribe to|get the|melden sie sich|jetzt anmelden|abonnieren sie|inscrivez-vous"
    r"|abonnez-vous|recevez|suscríbe\w+|regístrate|recibe|inscreva-se|assine|receba|iscriviti|ricevi)\b",
    re.IGNORECASE,
)
# Not the name of a letter, but what somebody said.
_QUOTED = re.compile(r"[\"“”„«»](?:[^\s\"“”„«»]+\s+){6}")
_LONGEST_TEXT = 1_000  # characters
_LONGEST, _LONGEST_NAME, _LONGEST_BUTTON = 45, 7, 5


def find_letters(lines: Sequence[Line], run: range) -> dict[int, Reason]:
    """Find the lines of such boxes.

    Args:
        lines: All lines of the page.
        run: The indices of the article among them.

    Returns:
        For the index of each line of a box, why it is left out.
    """
    reasons: dict[int, Reason] = {}
    for index in run[1:]:
        line = lines[index]
        if (
            line.notice
            or line.words > _LONGEST
            or len(line.text) > _LONGEST_TEXT
            or _QUOTED.search(line.text)
            or not _MAIL.search(line.text)
        ):
            continue
        named = _is_name(lines, index - 1)
        if not (named or _asks(lines, index - 1) or _asks(lines, index + 1)):
            continue
        reasons[index] = NEWSLETTER.reason
        if named:
            reasons[index - 1] = NEWSLETTER.reason
        if _is_button(lines, index + 1):
            reasons[index + 1] = NEWSLETTER.reason
    return reasons


def _is_name(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    return not (line.notice or line.finished) and line.words <= _LONGEST_NAME and not line.text.endswith((":", "："))


def _is_button(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line stands between the box and a sentence of the article."""
    if index + 1 >= len(lines) or lines[index].notice or lines[index].finished:
        return False
    return lines[index].words <= _LONGEST_BUTTON and lines[index + 1].is_prose


def _asks(lines: Sequence[Line], index: int) -> bool:
    return index < len(lines) and (notice := lines[index].notice) is not None and notice.kind == "sign-up"
