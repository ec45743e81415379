"""Finding the article in a page: what to say, what it is called, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Form, Reading
from reader.extraction.languages import in_its_languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.article import Article, Headline, Page

__all__ = ["extract"]


def extract(page: Page, reading: Reading | None = None, announce: Callable[[Headline], None] | None = None) -> Article:
    """Find the article in a page.

    Args:
        page: What came in.
        reading: What to read beside the article, and what not to read of it.
        announce: Called with the headline as soon as it is sure, while the body is still to be found; not called where
            all is found at once, or where the page may turn out to hold no article.

    Returns:
        The article, with everything of the page that is not said in `left_out`.

    Raises:
        reader.errors.NotAnArticleError: There is nothing in it to say, or it is something else than an article.
    """
    reading = reading or Reading()
    article = _found(page, reading, announce)
    if reading.read or reading.skip:
        from reader.extraction.reading import as_wished

        article = as_wished(article, reading)
    return in_its_languages(article)


def _found(page: Page, reading: Reading, announce: Callable[[Headline], None] | None) -> Article:
    # Each way is imported only when it is taken: lxml and readability cost more time than a text needs in all.
    if page.form is Form.HTML:
        from reader.extraction.html import extract_html

        return extract_html(page, reading, announce)
    if page.form is Form.MARKDOWN:
        from reader.extraction.markdown.extract import extract_markdown

        return extract_markdown(page)
    from reader.extraction.plaintext import extract_text

    return extract_text(page)
