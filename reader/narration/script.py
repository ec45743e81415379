"""Article -> the lines of its reading: title, byline, and every sentence of the body, in order.

A line knows what it is part of, since that decides the pauses around it. A sentence that is too long to be said in one
go is several lines, one a clause: so the first words of an endless one are heard as soon as those of a short one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.article import Headline, PassageKind, Sentence
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
    """One sentence in its place, or a clause of one that is too long.

    Attributes:
        sentence: The sentence or clause, numbered through the whole reading.
        language: BCP 47 tag of what it is written in.
        kind: What it is part of.
        block: The number of the title, byline or passage that it is part of, counted from 0 through the reading.
        goes_on: Whether it goes on with the sentence of the line before.
    """

    sentence: Sentence
    language: str
    kind: Announcement | PassageKind
    block: int
    goes_on: bool = False


def language_of(article: Article | Headline) -> str:
    """The language to read an article in, as a BCP 47 tag."""
    return article.language or DEFAULT_LANGUAGE


def announced_byline(article: Article) -> str | None:
    """The byline as it is said: "By Ana Ruiz"; None where the article names nobody."""
    if not article.byline:
        return None
    base = language_of(article).split("-")[0].lower()
    return _BYLINE.get(base, "{}").format(article.byline)


def script(article: Article | Headline) -> Iterator[Line]:
    """The lines of an article's reading, in order; a headline's are the first of its article's."""
    index = 0
    for block, (kind, text, language) in enumerate(_blocks(article)):
        for sentence in sentences.split(text, language):
            for number, clause in enumerate(sentences.clauses(sentence)):
                yield Line(Sentence(index, clause), language, kind, block, goes_on=number > 0)
                index += 1


def _blocks(article: Article | Headline) -> Iterator[tuple[Announcement | PassageKind, str, str]]:
    language = language_of(article)
    if article.title:
        yield Announcement.TITLE, article.title, language
    if isinstance(article, Headline):
        return
    byline = announced_byline(article)
    if byline:
        yield Announcement.BYLINE, byline, language
    for passage in article.passages:
        yield passage.kind, passage.text, passage.language or language
