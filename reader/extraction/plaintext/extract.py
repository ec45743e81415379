"""The way through: blocks, then by their shape either everything but boxes or the article among the furniture."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reader.article import Article
from reader.errors import NotAnArticleError
from reader.extraction.language import language_of
from reader.extraction.plaintext.blocks import read_blocks
from reader.extraction.plaintext.boxes import find_boxes
from reader.extraction.plaintext.menus import language_of_menus
from reader.extraction.plaintext.notices import Languages
from reader.extraction.plaintext.prose import find_headings
from reader.extraction.plaintext.rules import HEADLINE
from reader.extraction.plaintext.scraped import Scraped, read_scraped
from reader.extraction.plaintext.shape import find_signs, is_scraped
from reader.extraction.plaintext.spoken import part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.article import Page
    from reader.extraction.phrases.rule import PhraseRule
    from reader.extraction.plaintext.blocks import Block

__all__ = ["extract_text"]

_LENGTH_OF_A_SENTENCE = 60  # characters
_SAMPLE = 40  # lines that are looked at for their language
_MAIN = "en"
_FEWEST_OF_A_PAGE = 4  # lines


def extract_text(page: Page) -> Article:
    """Find what is to be said of a text.

    Args:
        page: A page in the form of text.

    Returns:
        The article: everything of somebody's own text but the boxes copied with it, else the article found in it; the
        rest is in `left_out`.

    Raises:
        NotAnArticleError: There is no letter or digit in it, or more lines than in any book.
    """
    text = read_blocks(page.content)
    if not text.blocks:
        raise NotAnArticleError("there are no words in it; give a text or a page that has some")
    own = _language_of(text.blocks)
    languages = Languages(own, language_of_menus(text.blocks, own))
    signs = find_signs(text, languages)
    is_page = is_scraped(text, signs, languages)
    found = read_scraped(text.blocks, languages, signs) if is_page else _read_prose(text.blocks, signs)
    passages = found.spoken.passages
    return Article(
        source=page.source,
        url=page.url,
        title=found.title,
        byline=found.byline,
        published=found.published,
        language=language_of(" ".join(passage.text for passage in passages), None),
        passages=passages,
        left_out=found.spoken.left_out,
    )


def _language_of(blocks: Sequence[Block]) -> str | None:
    """The language whose phrases are looked for: that of the sentences, where there are some, rather than of menus."""
    long = (block.text for block in blocks if len(block.text) >= _LENGTH_OF_A_SENTENCE)
    told = language_of(" ".join(islice(long, _SAMPLE)) or " ".join(block.text for block in blocks[:_SAMPLE]), None)
    # Lines too few to be a page with its furniture are not worth the time in which all languages' phrases are read.
    return told or (_MAIN if len(blocks) < _FEWEST_OF_A_PAGE else None)


def _read_prose(blocks: Sequence[Block], signs: Mapping[int, PhraseRule]) -> Scraped:
    """Somebody's own text: all of it, with its heading for a title where it opens with one and goes on after it."""
    reasons = find_boxes(blocks, signs)
    kept = [index for index in range(len(blocks)) if index not in reasons]
    title = None
    if find_headings([blocks[index] for index in kept])[0]:
        title = blocks[kept[0]].text
        reasons[kept[0]] = HEADLINE.reason
    return Scraped(title, None, None, part(blocks, reasons))
