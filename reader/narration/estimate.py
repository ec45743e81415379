"""How long an article takes to listen to, before a word of it is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.narration.pauses import PAUSES, Pauses
from reader.narration.script import script

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.article import Article
    from reader.narration.script import Line

__all__ = ["line_seconds", "listening_seconds"]

_CHARACTERS_A_SECOND = 18.0
"""As written, spaces included, at rate 1.0, pauses apart: measured with eSpeak NG on the samples (17.2 to 19.3, and 13
where figures abound, which are longer when said). Characters, since not every language puts spaces between words."""


def listening_seconds(article: Article, rate: float = 1.0, pauses: Pauses = PAUSES) -> float:
    """The estimated length of an article's reading, title, byline and pauses included, in seconds.

    Args:
        article: What is read.
        rate: The rate of the speech, 0.5 to 4.0.
        pauses: The silences between lines.
    """
    return sum(line_seconds(script(article), pauses)) / rate


def line_seconds(lines: Iterable[Line], pauses: Pauses = PAUSES) -> Iterator[float]:
    """The estimated length of each line of a script at rate 1.0, with the pause before it, in seconds.

    Args:
        lines: The lines, in order.
        pauses: The silences between them.
    """
    previous: Line | None = None
    for line in lines:
        yield len(line.sentence.text) / _CHARACTERS_A_SECOND + pauses.between(previous, line) / 1000
        previous = line
