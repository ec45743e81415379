"""Article -> the lines of its reading: title, byline, and every sentence of the body, in order.

A line knows what it is part of, since that decides the pauses around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.article import PassageKind, Sentence
from reader.narration import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.article import Article

__all__ = ["DEFAULT_LANGUAGE", "Announcement", "Line", "announced_byline", "language_of", "script"]

DEFAULT_LANGUAGE = "en"
"""What an article is taken to be written in when neither its page nor its text says."""

# How a reader aloud introduces the author. A language that is missing gets the bare names: never English words.
_BYLINE = {
    "de": "Von {}",
    "en": "By {}",
    "es": "Por {}",
    "fr": "Par {}",
    "it": "Di {}",
    "nl": "Door {}",
    "pt": "Por {}",
}


class Announcement(StrEnum):
    """What is said before the body."""

    TITLE = "title"
    BYLINE = "byline"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence in its place.

    Attributes:
        sentence: The sentence, numbered through the whole reading.
        kind: What it is part of.
        block: The number of the title, byline or passage that it is part of, counted from 0 through the reading.
    """

    sentence: Sentence
    kind: Announcement | PassageKind
    block: int


def language_of(article: Article) -> str:
    """The language to read an article in, as a BCP 47 tag."""
    return article.language or DEFAULT_LANGUAGE


def announced_byline(article: Article) -> str | None:
    """The byline as it is said: "By Ana Ruiz"; None where the article names nobody."""
    if not article.byline:
        return None
    base = language_of(article).split("-")[0].lower()
    return _BYLINE.get(base, "{}").format(article.byline)


def script(article: Article) -> Iterator[Line]:
    """The lines of an article's reading, in order."""
    language = language_of(article)
    index = 0
    for block, (kind, text) in enumerate(_blocks(article)):
        for sentence in sentences.split(text, language):
            yield Line(Sentence(index, sentence), kind, block)
            index += 1


def _blocks(article: Article) -> Iterator[tuple[Announcement | PassageKind, str]]:
    if article.title:
        yield Announcement.TITLE, article.title
    byline = announced_byline(article)
    if byline:
        yield Announcement.BYLINE, byline
    for passage in article.passages:
        yield passage.kind, passage.text
