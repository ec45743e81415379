"""The languages of an article that has been found: its own, where nothing has told it yet, and those of quotations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.extraction.language import other_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.article import Article, Passage

__all__ = ["in_its_languages"]

_SAMPLE = 12  # passages


def in_its_languages(article: Article) -> Article:
    """The article with its language, and with a language of its own for each passage that is in another one."""
    language = article.language
    if language is None:
        from reader.extraction.detection import detected  # only for text that tells too little

        text = " ".join(passage.text for passage in article.passages[:_SAMPLE])
        language = detected(text or article.title or "")
        if language is None:
            return article
        article = replace(article, language=language)
    passages = tuple(_in_its_language(article.passages, language))
    return article if passages == article.passages else replace(article, passages=passages)


def _in_its_language(passages: tuple[Passage, ...], language: str) -> Iterator[Passage]:
    for passage in passages:
        # An announcement is in our words, and those are of the article's language.
        if passage.kind is PassageKind.ANNOUNCEMENT or (other := other_language(passage.text, language)) is None:
            yield passage
        else:
            yield replace(passage, language=other)
