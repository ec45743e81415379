"""A question with its answers, copied as one page: who wrote when, votes and buttons stand between the posts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import is_dated
from reader.extraction.plaintext.rules import AFTER_ANSWERS, BETWEEN_ANSWERS, SIGNED_ANSWER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.plaintext.look import Line
    from reader.extraction.plaintext.reasons import Reason

__all__ = ["around_answers", "begins_answers", "find_between_posts"]

_ANSWERS = re.compile(
    r"[1-9]\d{0,2} (?:answers?|antwort(?:en)?|réponses?|respuestas?|rispost[ae]|respostas?|antwoord(?:en)?|odpowied\w+"
    r"|ответ\w*|svar|cevap|yanıt)\b|[1-9]\d{0,2} ?(?:(?:件の)?回答|[个個]回答|개의 답변|إجاب\w+)"
    r"|その他の回答|답변 ?[1-9]\d{0,2}개?$",
    re.IGNORECASE,
)
_FARTHEST_POST = 20
_LONGEST_SIGNATURE = 8
_LONGEST_NAME, _LINES_UNDER_SIGNATURE = 5, 10
_LONGEST_BUTTON, _MOST_BUTTONS = 5, 4


def begins_answers(text: str) -> bool:
    """Whether a line counts the answers that come after it."""
    return _ANSWERS.match(text) is not None


def around_answers(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines between a question and its first answer: tags, buttons, short comments, an order.

    Args:
        lines: All lines of a page.
    """
    found: set[int] = set()
    for start in (index for index, line in enumerate(lines) if begins_answers(line.text)):
        for step in (-1, 1):
            index = start
            while 0 <= index < len(lines) and not lines[index].is_prose and abs(index - start) < _FARTHEST_POST:
                found.add(index)
                index += step
    return frozenset(found)


def find_between_posts(lines: Sequence[Line], run: range) -> dict[int, Reason]:
    """Find what stands around the question and the answers.

    Args:
        lines: All lines of the page.
        run: The indices of what was taken for the article among them.

    Returns:
        For the index of each line to leave out, why; nothing where there are no answers.
    """
    start = next((index for index in range(run.stop) if begins_answers(lines[index].text)), None)
    if start is None:
        return {}
    reasons = {index: BETWEEN_ANSWERS.reason for index in around_answers(lines) if index in run}
    last, signed = None, False
    for index in run:
        line = lines[index]
        if not line.finished and line.words <= _LONGEST_SIGNATURE and is_dated(line.text):
            last, signed = index, True
            reasons[index] = SIGNED_ANSWER.reason
            reasons |= dict.fromkeys(_buttons_over(lines, index), SIGNED_ANSWER.reason)
        elif last is not None and signed and index - last <= _LINES_UNDER_SIGNATURE:
            # Votes, buttons and the name over the next post; that begins with its first sentence.
            signed = not line.is_prose and line.words <= (_LONGEST_SIGNATURE if line.notice else _LONGEST_NAME)
            if signed:
                reasons.setdefault(index, SIGNED_ANSWER.reason)
    if last is not None and last > start:
        reasons |= {index: AFTER_ANSWERS.reason for index in range(last + 1, run.stop) if index not in reasons}
    return reasons


def _buttons_over(lines: Sequence[Line], signature: int) -> range:
    """The short lines over who wrote a post: to share it, to follow it."""
    first = signature
    while first and not lines[first - 1].finished and lines[first - 1].words <= _LONGEST_BUTTON:
        first -= 1
        if signature - first > _MOST_BUTTONS:
            break
    return range(first, signature) if signature - first <= _MOST_BUTTONS else range(0)
