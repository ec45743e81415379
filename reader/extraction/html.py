"""The article in a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Article, LeftOut, Passage
from reader.errors import NotAnArticleError
from reader.extraction.body import pick
from reader.extraction.page import clean, parse
from reader.extraction.passages import blocks

if TYPE_CHECKING:
    from reader.article import Page

__all__ = ["extract_html"]


def extract_html(page: Page) -> Article:
    """Find the article in a page with a DOM."""
    root = parse(page.content)
    tidy = clean(root)
    found = blocks(tidy.root)
    body = pick(tidy.root, found)
    if not body:
        raise NotAnArticleError("No article was found in this page; try another page, or give its text.")
    return Article(source=page.source, passages=tuple(Passage(b.kind, b.text) for b in body))
