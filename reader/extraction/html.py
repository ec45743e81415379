"""The article in a web page: its headline as soon as that is sure, then the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lxml import etree

from reader.article import Headline
from reader.extraction.diagnosis.signs import is_surely_an_article, read_signs
from reader.extraction.language import language_of
from reader.extraction.metadata.read import read_metadata
from reader.extraction.page import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import html

    from reader.article import Article, Page, Reading
    from reader.extraction.diagnosis.signs import Signs
    from reader.extraction.metadata.read import Metadata

__all__ = ["extract_html"]

_LONG = 80  # characters, the white space of a page's layout not counted
_LONG_TEXTS = etree.XPath(
    f"//body//text()[string-length() > {_LONG}]"
    "[not(parent::script or parent::style or parent::noscript or parent::template)]",
    smart_strings=False,
)
_SURELY_AN_ARTICLE = 700
"""Characters of long texts, some six sentences: with so much of it, there is something to say."""


def extract_html(page: Page, reading: Reading, announce: Callable[[Headline], None] | None = None) -> Article:
    """Find the article in a page with a DOM.

    Args:
        page: A page whose content is HTML.
        reading: The user's wishes.
        announce: Called with the headline before the body is looked for, where the page surely holds an article.

    Raises:
        NotAnArticleError: There is nothing in it to say.
    """
    root = parse(page.content)
    metadata = read_metadata(root, page.url)
    signs = read_signs(root, metadata)
    if metadata.words:
        from reader.extraction.metadata.frame import fill  # which few pages need

        fill(root, metadata)
    if announce is not None and (headline := _headline(root, metadata, signs)) is not None:
        announce(headline)
    # Finding the body takes most of the time, its imports included; a headline need not wait for them.
    from reader.extraction.assembly import assemble

    return assemble(page.source, root, metadata, signs, reading)


def _headline(root: html.HtmlElement, metadata: Metadata, signs: Signs) -> Headline | None:
    if not metadata.title:
        return None
    texts = [text for text in _long_texts(root) if len(text) > _LONG]
    length = sum(map(len, texts))
    if length < _SURELY_AN_ARTICLE or not is_surely_an_article(signs, metadata, length):
        return None
    return Headline(metadata.title, language_of(" ".join(texts), metadata.language))


def _long_texts(root: html.HtmlElement) -> Iterator[str]:
    return (" ".join(text.split()) for text in cast("list[str]", _LONG_TEXTS(root)))
