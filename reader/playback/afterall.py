"""Reading after all what a page left out: one piece of it becomes part of the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.article import Passage, PassageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.article import Article
    from reader.narration.script import Line

__all__ = ["line_now", "read_after_all"]


def read_after_all(article: Article, index: int) -> Article:
    """The article with a piece that was left out as a passage in its place.

    A piece from within a passage comes behind it, so that no sentence is cut.

    Args:
        article: The article.
        index: The piece's place in `left_out`; one that is not there changes nothing.
    """
    if not 0 <= index < len(article.left_out):
        return article
    piece = article.left_out[index]
    within = piece.character > 0
    at = min(piece.passage + within, len(article.passages))
    passages = list(article.passages)
    passages.insert(at, Passage(PassageKind.ASIDE, piece.text))
    rest = [
        replace(other, passage=other.passage + 1)
        if other.passage > at or (other.passage == at and (within or other.character > 0 or number > index))
        else other
        for number, other in enumerate(article.left_out)
        if number != index
    ]
    return replace(article, passages=tuple(passages), left_out=tuple(rest))


def line_now(before: Sequence[Line], now: Sequence[Line], line: int) -> int:
    """Where a line is after some lines have been put in at one place.

    Args:
        before: The lines before.
        now: The lines now.
        line: A line of those before.
    """
    more = len(now) - len(before)
    pairs = enumerate(zip(before, now, strict=False))
    inserted = next((at for at, (old, new) in pairs if old.sentence.text != new.sentence.text), len(before))
    return line if line < inserted else line + more
