"""What a page says about its article: title, authors, date, site, language, picture, address.

Pages say each of these in several places. They are asked in the order in which they are found to be right: JSON-LD,
Open Graph, other metadata, and last what a reader sees.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from reader.extraction.metadata import names
from reader.extraction.metadata.addresses import address_of, image_of
from reader.extraction.metadata.dates import published_in, read_date
from reader.extraction.metadata.jsonld import article_of, names_of, text_of, types_of
from reader.extraction.metadata.titles import headlines, plain, rest_of_the_window_title, title_and_site
from reader.extraction.page import allowed, finder, folded_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

__all__ = ["Metadata", "completed", "read_metadata"]

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.].*)?", re.IGNORECASE)
# ISO 639-2 codes that pages use although BCP 47 asks for the shorter 639-1 code.
_TWO_LETTERS = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it",
    "nld": "nl", "dut": "nl", "rus": "ru", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "pol": "pl",
}  # fmt: skip
_AUTHOR_FIELDS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
)
_MOST_BYLINES = 3
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # the scripts in which full names need no space
_A_DAY = timedelta(days=1)
_LONGEST_COUNT = 8  # digits
_IN_A_COMMENT = "ancestor::*[contains(concat(' ', @class), ' comment')]"  # a body may be called "showing-comments"
# Of the first one only: to look behind each of many takes the square of a page's size.
_FIRST_ADDRESS = "(.//a[starts-with(@href, 'mailto:')])[1]"
_AUTHOR_ELEMENTS = tuple(
    finder(path)
    for path in (
        "descendant::*[@itemprop='author']//*[@itemprop='name']",
        "descendant::*[@itemprop='author']",
        ".//a[@rel='author']",
        "descendant::*[contains(@class, 'byline') or contains(@class, 'Byline')]",
        "descendant::*[@class='author' or @class='author-name' or @class='author-link' or @class='post-author']",
        "descendant::*[contains(@class, 'entry-author')]",
        f"descendant::*[@class='author vcard' and not({_IN_A_COMMENT})]",
        f"(.//h1)[1]/following::a[contains(@href, '/author/') and not({_IN_A_COMMENT})]",
        f"{_FIRST_ADDRESS}/preceding-sibling::*[1][self::b]",  # archives of mailing lists
    )
)
_DATE_ELEMENTS = tuple(
    finder(path)
    for path in (
        "descendant::*[@itemprop='datePublished']",
        ".//time[@pubdate]",
        ".//article//time[@datetime]",
        ".//time[@datetime]",
        f"{_FIRST_ADDRESS}/following-sibling::i",
        # below the headline, for a page's header may show the day of the visit
        "(.//h1)[1]/following::*[@class='date' or @class='postdate' or @class='post-date' or @class='entry-date']",
    )
)
_DATE_FIELDS = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
    "date", "article.published", "cxenseparse:recs:publishtime",
)  # fmt: skip


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
        byline=_allowed(_byline(root, meta, article, site, language)),
        published=_published(root, meta, article, url, language),
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
        if byline is None and (found := _full_names(line, metadata.site)):
            byline = names.join(found, metadata.language)
        published = published or read_date(line, metadata.language)
    return replace(metadata, byline=byline, published=published)


def _full_names(line: str, site: str | None) -> list[str]:
    if not names.opens_a_byline(line):
        return []
    found = [name for name in names.people(line) if not names.is_organisation(name, site)]
    return [name for name in found if " " in name or _UNSPACED.search(name)]


def _byline(
    root: etree._Element, meta: dict[str, str], article: dict[str, Any], site: str | None, language: str | None
) -> str | None:
    organisations: list[str] = []
    for names_here in _author_fields(root, meta, article):
        named = [(names.without(site, name), known) for name, known in names_here]
        persons = names.full([n for n, known in named if n and not known and not names.is_organisation(n, site)])
        if persons:
            return names.join(persons, language)
        organisations.extend(n for n, known in named if known or names.is_known_organisation(n))
    return organisations[0] if organisations else None


def _author_fields(
    root: etree._Element, meta: dict[str, str], article: dict[str, Any]
) -> Iterator[list[tuple[str, bool]]]:
    yield [(name, known) for text, known in names_of(article.get("author")) for name in names.people(text)]
    for field in _AUTHOR_FIELDS:
        if field in meta:
            yield [(name, False) for name in names.people(meta[field])]
    for find in _AUTHOR_ELEMENTS:
        for element in find(root)[:_MOST_BYLINES]:
            text = folded_text(element)
            if text and len(text) < 200:
                yield [(name, False) for name in names.people(text)]


def _published(
    root: etree._Element, meta: dict[str, str], article: dict[str, Any], url: str | None, language: str | None
) -> date | datetime | None:
    written = _dates(root, meta, article)
    found = filter(None, (read_date(text, language) for text in written if text))
    first = next(found, None)
    if first is None:
        return published_in(url) if url else None
    return first if isinstance(first, datetime) else next((m for m in found if _is_time_of(m, first)), first)


def _is_time_of(moment: date, day: date) -> bool:
    """Whether it is a time on that day, in whatever zone."""
    return isinstance(moment, datetime) and abs(moment.date() - day) <= _A_DAY


def _dates(root: etree._Element, meta: dict[str, str], article: dict[str, Any]) -> Iterator[str | None]:
    yield text_of(article.get("datePublished"))
    yield from (meta.get(field) for field in _DATE_FIELDS)
    for find in _DATE_ELEMENTS:
        yield from (e.get("datetime") or e.get("content") or folded_text(e) for e in find(root)[:1])


def _language(root: etree._Element, meta: dict[str, str], article: dict[str, Any]) -> str | None:
    page = next(root.iter("html"), root)
    for tag in (
        page.get("lang"), page.get("{http://www.w3.org/XML/1998/namespace}lang"), page.get("xml:lang"),
        text_of(article.get("inLanguage")), meta.get("og:locale"), meta.get("content-language"), meta.get("language"),
    ):  # fmt: skip
        found = _LANGUAGE.fullmatch((tag or "").strip())
        if found:
            language, script, region = found.groups()
            language = _TWO_LETTERS.get(language.lower(), language.lower())
            return "-".join(filter(None, (language, script and script.title(), region and region.upper())))
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
