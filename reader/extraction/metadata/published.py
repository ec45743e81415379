"""When the article came out, asked of a page's metadata, then of its elements, then of its address."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from reader.extraction.metadata.dates import published_in, read_date
from reader.extraction.metadata.jsonld import text_of
from reader.extraction.page import finder, folded_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

__all__ = ["published_on"]

_A_DAY = timedelta(days=1)
_FIELDS = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
    "date", "article.published", "cxenseparse:recs:publishtime",
)  # fmt: skip
_ELEMENTS = tuple(
    finder(path)
    for path in (
        "descendant::*[@itemprop='datePublished']",
        ".//time[@pubdate]",
        ".//time[@datetime][ancestor::article]",
        ".//time[@datetime]",
        "(.//a[starts-with(@href, 'mailto:')])[1]/following-sibling::i",  # in archives of mailing lists
        # below the headline, for a page's header may show the day of the visit
        "(.//h1)[1]/following::*[@class='date' or @class='postdate' or @class='post-date' or @class='entry-date']",
    )
)


def published_on(
    root: etree._Element, meta: dict[str, str], article: dict[str, Any], url: str | None, language: str | None
) -> date | datetime | None:
    """When the article came out: an aware datetime where some place gives one for the day that the first place gives.

    Args:
        root: The page's tree.
        meta: The values of its metadata by their names.
        article: The JSON-LD object of the article.
        url: The page's address, where known; many have the day in it.
        language: BCP 47 tag of the page, which tells the day from the month.
    """
    found = filter(None, (read_date(text, language) for text in _written(root, meta, article) if text))
    first = next(found, None)
    if first is None:
        return published_in(url) if url else None
    return first if isinstance(first, datetime) else next((m for m in found if _is_time_of(m, first)), first)


def _is_time_of(moment: date, day: date) -> bool:
    """Whether it is a time on that day, in whatever zone."""
    return isinstance(moment, datetime) and abs(moment.date() - day) <= _A_DAY


def _written(root: etree._Element, meta: dict[str, str], article: dict[str, Any]) -> Iterator[str | None]:
    yield text_of(article.get("datePublished"))
    yield from (meta.get(field) for field in _FIELDS)
    for find in _ELEMENTS:
        yield from (e.get("datetime") or e.get("content") or folded_text(e) for e in find(root)[:1])
