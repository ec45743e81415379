"""A page's tree and metadata -> the article: its passages, and the ledger of what is left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.article import Article, Furniture, Reading
from reader.errors import NotAnArticleError
from reader.extraction.blocks.block import Mark, Piece
from reader.extraction.body.outside import outside
from reader.extraction.body.pick import pick
from reader.extraction.checks.review import review
from reader.extraction.diagnosis.diagnose import diagnose
from reader.extraction.furniture.clean import clean
from reader.extraction.language import language_of
from reader.extraction.ledger import divide
from reader.extraction.metadata.read import completed
from reader.extraction.reading import as_wished

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import html

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.pick import Picked
    from reader.extraction.checks.review import Taken
    from reader.extraction.diagnosis.signs import Signs
    from reader.extraction.furniture.clean import CleanPage
    from reader.extraction.metadata.read import Metadata

__all__ = ["assemble"]

_BYLINES = frozenset({Furniture.BYLINE, Furniture.DATE})
_LONGEST_BYLINE = 200  # characters
_MOST_BYLINES = 6  # that are read: teasers may have a byline each
_LITTLE = 30  # words
_SAMPLE = 40  # blocks that are looked at for their language


def assemble(source: str, root: html.HtmlElement, metadata: Metadata, signs: Signs, reading: Reading) -> Article:
    """Find the body in a page's tree and put the article together.

    Args:
        source: The page's source, as the user named it.
        root: The page's tree, which is changed.
        metadata: What the page says of itself.
        signs: What it shows of being something else than an article.
        reading: The user's wishes.

    Raises:
        NotAnArticleError: It is no article, or there is nothing in it to say.
    """
    tidy = clean(root)
    titles = (metadata.title or "", *metadata.headlines)
    picked = pick(tidy.root, tidy.blocks, titles, metadata.words, metadata.language)
    body = picked.body
    # The text itself, and not what the page says of it, decides which language's phrases are looked for.
    language = language_of(" ".join(block.text for block in body[:_SAMPLE]), metadata.language)
    metadata = replace(metadata, language=language)
    said, taken = review(body, metadata)
    problem = diagnose(signs, tidy.written, said, metadata)
    if problem is None and not said:
        problem = "no article was found in it; open the article's own page, or save its text to a file and read that"
    if problem is not None:
        if not (reading.anyway and tidy.written):
            raise NotAnArticleError(problem)
        said, taken = tidy.blocks, []
    marks = outside(picked, language, metadata.declared)
    metadata = completed(metadata, _bylines(tidy, said, taken, _under_the_headline(picked, marks)))
    large = tidy.tables.too_large(said)
    marks |= {entry.block: Mark(entry.reason, entry.kind) for entry in taken}
    marks |= {said[number]: mark for number, mark in large.items()}
    said = [block for number, block in enumerate(said) if number not in large]
    passages, left_out = divide(tidy.written, said, marks, language)
    article = Article(
        source=source,
        passages=passages,
        url=metadata.url,
        title=metadata.title,
        byline=metadata.byline,
        published=metadata.published,
        site=metadata.site,
        language=metadata.language,
        image=metadata.image,
        left_out=left_out,
    )
    if problem is not None and article.words < _LITTLE:  # a log-in form, a wall of consent: all of it is furniture
        return as_wished(article, Reading(read=frozenset(Furniture)))
    return article


def _under_the_headline(picked: Picked, marks: Mapping[Block, Mark]) -> list[str]:
    """The bylines and dates between the headline and the body, where no element is named for what it is."""
    if picked.headline < 0 or not picked.body:
        return []
    between = picked.page.blocks[picked.headline + 1 : picked.page.numbers[picked.body[0]]]
    return [block.text for block in between if block in marks and marks[block].kind in _BYLINES]


def _bylines(tidy: CleanPage, said: list[Block], taken: list[Taken], under: list[str]) -> list[str]:
    """The lines that were left out for a byline or a date, most telling first."""
    lines = [entry.block.text for entry in taken if entry.kind in _BYLINES] + under
    first = said[0] if said else None
    above = takewhile(lambda entry: entry is not first, tidy.written)
    dates = [piece.text for piece in above if isinstance(piece, Piece) and piece.mark.kind is Furniture.DATE]
    pieces = [piece for piece in tidy.written if isinstance(piece, Piece)]
    lines += [piece.text for piece in pieces if piece.mark.kind is Furniture.BYLINE] + dates[-1:]
    return [line for line in lines if len(line) <= _LONGEST_BYLINE][:_MOST_BYLINES]
