"""The way through: blocks, then by their shape either everything but boxes or the article among the furniture."""

from __future__ import annotations

from reader.article import Article, LeftOut, Page, Passage
from reader.errors import NotAnArticleError
from reader.extraction.language import language_of
from reader.extraction.plaintext.blocks import read_blocks
from reader.extraction.plaintext.boxes import find_boxes
from reader.extraction.plaintext.prose import read_prose
from reader.extraction.plaintext.scraped import read_scraped
from reader.extraction.plaintext.shape import find_signs, is_scraped

__all__ = ["extract_text"]


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
    signs = find_signs(text)
    if not is_scraped(text, signs):
        boxes = find_boxes(text.blocks, signs)
        title, passages = read_prose([block for index, block in enumerate(text.blocks) if index not in boxes])
        return Article(
            source=page.source,
            url=page.url,
            title=title,
            language=_language(passages),
            passages=passages,
            left_out=tuple(LeftOut(text.blocks[index].text, boxes[index]) for index in sorted(boxes)),
        )
    found = read_scraped(text.blocks)
    return Article(
        source=page.source,
        url=page.url,
        title=found.title,
        byline=found.byline,
        published=found.published,
        language=_language(found.passages),
        passages=found.passages,
        left_out=found.left_out,
    )


def _language(passages: tuple[Passage, ...]) -> str | None:
    return language_of(" ".join(passage.text for passage in passages), None)
