"""Who wrote the article: asked of a page's metadata, of what its elements are called, and of the lines of its text."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from lxml import etree

from reader.extraction.metadata import names
from reader.extraction.metadata.jsonld import names_of
from reader.extraction.page import finder, folded_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["authors_in", "byline_of"]

_FIELDS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl")
# What one walk through the page finds, and then which of it names authors, the most trusted first.
_MAY_NAME_AUTHORS = finder(
    "descendant::*[@itemprop='author' or @rel='author' or contains(@class, 'author') or contains(@class, 'yline')]"
)
_NAMES_INSIDE = finder("descendant::*[@itemprop='name']")
_CLASSES = frozenset({"author", "author-name", "author-link", "post-author"})
_IN_A_COMMENT = "ancestor::*[contains(concat(' ', @class), ' comment')]"  # a body may be called "showing-comments"
_is_in_a_comment = etree.XPath(f"boolean({_IN_A_COMMENT})")


# As naming by block and element has it: "article-head__author".
_PART_OF_A_HEAD = re.compile(r"(?<![\w-])(?!\S*(?:comment|related|teaser|card))\S*__author(?:-?name)?(?!\S)")


def _is_marked(element: etree._Element) -> bool:
    return element.get("itemprop") == "author"


_ARE_AUTHORS: tuple[Callable[[etree._Element], bool], ...] = (
    _is_marked,
    lambda element: element.tag == "a" and element.get("rel") == "author",
    lambda element: any(name in element.get("class", "") for name in ("byline", "Byline")),
    lambda element: element.get("class") in _CLASSES,
    lambda element: "entry-author" in element.get("class", ""),
    lambda element: element.get("class") == "author vcard" and not _is_in_a_comment(element),
    lambda element: _PART_OF_A_HEAD.search(element.get("class", "")) is not None and not _is_in_a_comment(element),
)
_BY_PLACE = (
    finder(f"(.//h1)[1]/following::a[contains(@href, '/author/') and not({_IN_A_COMMENT})]"),
    # In archives of mailing lists. Of the first address only: to look behind each of many takes the square of a page.
    finder("(.//a[starts-with(@href, 'mailto:')])[1]/preceding-sibling::*[1][self::b]"),
)
_MOST_BYLINES = 3  # of each sort: teasers of other articles have theirs further down
_SEVERAL = 2
_LONGEST_BYLINE = 200  # characters
_UNSPACED = r"[\u3040-\u30ff\u3400-\u9fff]"  # kana and Han, in which full names need no space

# A name, and whether it is marked as an organisation's.
_Names = list[tuple[str, bool]]


def byline_of(
    root: etree._Element, meta: dict[str, str], article: dict[str, Any], site: str | None, language: str | None
) -> str | None:
    """The authors as they are said, or the paper or agency where no person is named; None where nobody is.

    Args:
        root: The page's tree.
        meta: The values of its metadata by their names.
        article: The JSON-LD object of the article.
        site: The site's name, where known: it is no author.
        language: BCP 47 tag of the page, for the "and" between names.
    """
    organisations: list[str] = []
    for found in _named(root, meta, article):
        named = [(names.without(site, name), known) for name, known in found]
        persons = names.full([n for n, known in named if n and not known and not names.is_organisation(n, site)])
        if persons:
            return names.join(persons, language)
        organisations.extend(n for n, known in named if known or names.is_known_organisation(n))
    return organisations[0] if organisations else None


def authors_in(line: str, site: str | None) -> list[str]:
    """The full names in a line of text that begins as bylines do; none in any other line.

    Args:
        line: The line.
        site: The site's name, where known.
    """
    if not names.opens_a_byline(line):
        return []
    found = [name for name in names.people(line) if not names.is_organisation(name, site)]
    return [name for name in found if " " in name or re.search(_UNSPACED, name)]


def _named(root: etree._Element, meta: dict[str, str], article: dict[str, Any]) -> Iterator[_Names]:
    """The names in each place that may have some, the most trusted first."""
    yield [(name, known) for text, known in names_of(article.get("author")) for name in names.people(text)]
    for field in _FIELDS:
        if field in meta:
            yield [(name, False) for name in names.people(meta[field])]
    for elements in _elements(root):
        for element in islice(elements, _MOST_BYLINES):
            text = folded_text(element)
            if text and len(text) < _LONGEST_BYLINE:
                yield [(name, False) for name in names.people(text)]


def _are_of_several_posts(authors: list[etree._Element]) -> bool:
    """Whether each of the first two stands in a post of its own, one like the other: nobody is a thread's author."""
    if len(authors) < _SEVERAL or folded_text(authors[0]) == folded_text(authors[1]):
        return False
    around = {outer: inner for inner, outer in pairwise((authors[0], *authors[0].iterancestors()))}
    for inner, outer in pairwise((authors[1], *authors[1].iterancestors())):
        if outer in around:
            posts = around[outer], inner
            is_post = all(len(folded_text(post)) > _LONGEST_BYLINE for post in posts)
            return is_post and _is_called(posts[0]) == _is_called(posts[1])
    return False


def _is_called(element: etree._Element) -> tuple[str, str]:
    return element.tag, (element.get("class") or "").partition(" ")[0]


def _elements(root: etree._Element) -> Iterator[Iterable[etree._Element]]:
    may_be = _MAY_NAME_AUTHORS(root)
    yield dict.fromkeys(name for author in filter(_is_marked, may_be) for name in _NAMES_INSIDE(author))
    for is_author in _ARE_AUTHORS:
        found = list(filter(is_author, may_be))
        if not _are_of_several_posts(found):
            yield found
    for find in _BY_PLACE:
        yield find(root)
