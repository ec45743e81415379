"""What a page says about its article: title, authors, date, site, language, picture, address.

Pages say each of these in several places. They are asked in the order in which they are found to be right: JSON-LD,
Open Graph, other metadata, and last what a reader sees.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from reader.extraction.language import language_tag
from reader.extraction.metadata import names
from reader.extraction.metadata.addresses import address_of, image_of
from reader.extraction.metadata.authors import authors_in, byline_of
from reader.extraction.metadata.dates import read_date
from reader.extraction.metadata.jsonld import article_of, text_of, types_of
from reader.extraction.metadata.published import published_on
from reader.extraction.metadata.titles import headlines, rest_of_the_window_title, title_and_site
from reader.extraction.page import allowed, folded_text
from reader.extraction.words import plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from lxml import etree

__all__ = ["Metadata", "completed", "read_metadata"]

_LONGEST_COUNT = 8  # digits


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article beside its text; None where the page does not say.

    The fields are those of `reader.article.Article`, and these:

    Attributes:
        headlines: The page's first-order headings as a reader sees them.
        kinds: What the page says it is, in small letters: its Open Graph type, the JSON-LD types of what describes it.
        is_free: Whether all may read all of it.
        length: How many words it says that its article has.
        declared: The language that the page declares, while `language` may be corrected to that of the text.
        words: The article's words as JSON-LD gives them, which may be a teaser; empty where it gives none.
    """

    url: str | None
    title: str | None
    byline: str | None
    published: date | datetime | None
    site: str | None
    language: str | None
    image: str | None
    headlines: tuple[str, ...]
    kinds: frozenset[str] = frozenset()
    is_free: bool | None = None
    length: int | None = None
    words: str = ""
    declared: str | None = None


def read_metadata(root: etree._Element, url: str | None) -> Metadata:
    """Read a page's metadata.

    Args:
        root: The page's tree as it came, with its head and scripts.
        url: The address it was found at, where known.
    """
    meta = _fields(root)
    article = article_of(root)
    url = url or address_of(root, meta)
    site = meta.get("og:site_name") or text_of(article.get("publisher")) or meta.get("application-name")
    site = None if site is None or "://" in site else site
    language = _language(root, meta, article)
    seen = headlines(root)
    declared = [text_of(article.get("headline")), meta.get("og:title"), meta.get("twitter:title")]
    title, named = title_and_site(root, [text for text in declared if text], site, seen)
    named = _by_its_handle(root, meta, title) or named
    return Metadata(
        url=_allowed(url),
        title=_allowed(title),
        byline=_allowed(byline_of(root, meta, article, site, language)),
        published=published_on(root, meta, article, url, language),
        site=_allowed(named),
        language=language,
        image=_allowed(image_of(root, meta, article, url)),
        headlines=seen,
        kinds=_kinds(meta, article),
        is_free=_is_free(meta, article),
        length=_length(article),
        words=text_of(article.get("articleBody")) or "",
        declared=language,
    )


def _by_its_handle(root: etree._Element, meta: dict[str, str], title: str | None) -> str | None:
    """The end of the window's title where it is the site's name elsewhere too; some declare a section for the site."""
    handle = meta.get("twitter:site", "").removeprefix("@").casefold()
    if not handle:
        return None
    window = next((folded_text(element) for element in root.iter("title")), "")
    end = rest_of_the_window_title(window, title)
    return end if end is not None and plain(end).replace(" ", "") in (handle, f"the{handle}") else None


def _allowed(value: str | None) -> str | None:
    """A value without controls: JSON spells them with letters, so that they were not seen when the page was parsed."""
    return allowed(value).strip() or None if value else None


def _fields(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        value = " ".join((element.get("content") or "").split())
        if name and value:
            found.setdefault(name.lower(), value)
    return found


def completed(metadata: Metadata, lines: Iterable[str]) -> Metadata:
    """Fill in authors and date from bylines that were found in the page's text, where nothing declares them.

    Args:
        metadata: What the page declares.
        lines: Bylines and date lines, in the page's order.
    """
    byline, published = metadata.byline, metadata.published
    for line in lines:
        if byline is None and (found := authors_in(line, metadata.site)):
            byline = names.join(found, metadata.language)
        published = published or read_date(line, metadata.language)
    return replace(metadata, byline=byline, published=published)


def _language(root: etree._Element, meta: dict[str, str], article: dict[str, Any]) -> str | None:
    page = next(root.iter("html"), root)
    for tag in (
        page.get("lang"), page.get("{http://www.w3.org/XML/1998/namespace}lang"), page.get("xml:lang"),
        text_of(article.get("inLanguage")), meta.get("og:locale"), meta.get("content-language"), meta.get("language"),
    ):  # fmt: skip
        if (known := language_tag(tag or "")) is not None:
            return known
    return None


def _kinds(meta: dict[str, str], article: dict[str, Any]) -> frozenset[str]:
    kinds = [*types_of(article), meta.get("og:type", "")]
    return frozenset(kind.lower() for kind in kinds if kind)


def _is_free(meta: dict[str, str], article: dict[str, Any]) -> bool | None:
    """Google's mark for paid content (https://schema.org/isAccessibleForFree), or Facebook's; metered is neither."""
    parts = article.get("hasPart")
    for thing in (article, *(parts if isinstance(parts, list) else [parts])):
        declared = thing.get("isAccessibleForFree") if isinstance(thing, dict) else None
        if declared is not None and str(declared).lower() in ("false", "no", "0"):
            return False
    if str(article.get("isAccessibleForFree")).lower() == "true":
        return True
    tier = meta.get("article:content_tier")
    return {"locked": False, "free": True}.get((tier or "").lower())


def _length(article: dict[str, Any]) -> int | None:
    declared = str(article.get("wordCount") or "")
    return int(declared) if declared.isascii() and declared.isdigit() and len(declared) < _LONGEST_COUNT else None
