"""A page's tree without its furniture: find what the page itself marks as furniture, take it out.

The tree keeps everything that might be the article; its blocks are returned with what was taken out between them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, cast

from lxml import etree

from reader.article import Furniture
from reader.extraction.blocks.block import Block, Mark, Piece
from reader.extraction.blocks.code import find_code
from reader.extraction.blocks.notes import find_notes
from reader.extraction.blocks.passages import blocks
from reader.extraction.blocks.tables import Tables, read_tables
from reader.extraction.furniture.hidden import HIDDEN, SHOWN_BY_SCRIPT, conceals
from reader.extraction.furniture.naming import name_rules, split_names
from reader.extraction.furniture.rules import ATTRIBUTE_RULES, TAG_RULES
from reader.extraction.page import LONGEST_NAMES, folded_text
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import html

    from reader.extraction.furniture.rules import AttributeRule, NameRule

__all__ = ["CleanPage", "clean"]

_PROSE = cast(
    "Callable[[etree._Element], list[str]]", etree.XPath(".//text()[string-length() > 80]", smart_strings=False)
)
_OPENING = cast(
    "Callable[[etree._Element], list[etree._Element]]",
    etree.XPath("((//h1)[1]/following::text()[string-length() > 80])[1]/.."),
)
_SILENT = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "head", "link", "meta",
    "base", "frameset", "frame", "noframes", "input", "applet", "param", "source", "track", "area", "title",
})  # fmt: skip
_POST = re.compile(
    r"(?:^| )tweet(?: |$)|\b(?:twitter-tweet|twitter-video|embedded-tweet|tweet-(?:embed|text|body|content)|"
    r"instagram-media|fb-post|facebook-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:card|embed)|social-embed|embed-social|"
    r"threads-post)\b"
)
_A_PHRASE = 3  # words: a section called "comments" that begins with "Comments" holds comments
_NO_LETTER = re.compile(r"[\W_]+")
_NEAR = 50  # paragraphs
_NEVER_THE_ARTICLE = frozenset({Furniture.COMMENTS, Furniture.LEGAL, Furniture.HIDDEN, Furniture.NAVIGATION})
_NEVER_AROUND_IT = frozenset({"nav", "footer", "aside", "dialog", "menu"})
_LEAST_HEART = 600  # characters: some five sentences
_HEARTS_TRIED = 3
_NEVER = frozenset({"html", "body", "main", "tbody", "thead", "tr", "td", "th"})
_NAMING = (
    "class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid", "data-type", "data-module",
    "data-hook",
)  # fmt: skip
_LONGEST_SPEAKER = 25  # words
_MOST_BESIDE = 100  # elements
_ENTRIES = frozenset({"article", "section", "li"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NAMING_A_HEADING = tuple(name for name in _NAMING if name != "id")  # which is made of the heading's own words
_TAG_RULE = {tag: rule for rule in TAG_RULES for tag in rule.tags}
_ATTRIBUTES = tuple(dict.fromkeys(rule.attribute for rule in ATTRIBUTE_RULES))
_ATTRIBUTE_RULE = {(rule.attribute, value): rule for rule in ATTRIBUTE_RULES for value in rule.values}


@dataclass(frozen=True, slots=True)
class CleanPage:
    """A tree without furniture.

    Attributes:
        root: The tree's root element.
        written: All text of the page, furniture included, in order.
        tables: What is known of its tables.
    """

    root: html.HtmlElement
    written: list[Block | Piece]
    tables: Tables

    @property
    def blocks(self) -> list[Block]:
        """What may be the article."""
        return [block for block in self.written if isinstance(block, Block)]


def _names(element: etree._Element) -> str:
    naming = _NAMING_A_HEADING if element.tag in _HEADINGS or _is_called_after_its_heading(element) else _NAMING
    return " ".join(value[:LONGEST_NAMES] for key in naming if (value := element.get(key)))


def _is_called_after_its_heading(element: etree._Element) -> bool:
    """Whether its id is made of the words of the heading that it begins with, as generators of pages do."""
    id_ = element.get("id")
    if not id_ or not len(element) or element[0].tag not in _HEADINGS:
        return False
    words = _NO_LETTER.split(id_.lower())
    return len(words) >= _A_PHRASE and words == [*filter(None, _NO_LETTER.split(folded_text(element[0]).lower()))]


def _meant(element: etree._Element) -> AttributeRule | None:
    """The rule that knows the element by an attribute of standard meaning."""
    found = (_ATTRIBUTE_RULE.get((attribute, element.get(attribute, ""))) for attribute in _ATTRIBUTES)
    return next((rule for rule in found if rule is not None), None)


def _prose(element: etree._Element) -> int:
    return sum(len(text) for text in _PROSE(element))


def _stands_in_a_sentence(element: etree._Element) -> bool:
    parent, previous = element.getparent(), element.getprevious()
    before = previous.tail if previous is not None else parent.text if parent is not None else None
    return any(part and any(map(str.isalnum, part)) for part in (before, element.tail))


def _is_all_of_a_heading(element: etree._Element) -> bool:
    """Whether it is the button that unfolds what stands under a heading."""
    parent = element.getparent()
    return (
        element.tag == "button"
        and parent is not None
        and parent.tag in _HEADINGS
        and folded_text(parent) == folded_text(element)
    )


def _says_who_speaks(element: etree._Element) -> bool:
    """Whether it stands under a quotation, and not under a picture."""
    figure = element.getparent()
    if element.tag != "figcaption" or figure is None:
        return False
    beside = {inside.tag for inside in islice(figure.iter(), _MOST_BESIDE)}
    is_quotation = "blockquote" in beside and beside.isdisjoint(("img", "table"))
    return is_quotation and word_count(folded_text(element)) <= _LONGEST_SPEAKER


def _heads_an_entry(element: etree._Element) -> bool:
    """Whether it is the head of an entry, with a headline that does not lead elsewhere, on a page that has its own."""
    entry = element.getparent()
    if element.tag != "header" or entry is None or entry.tag not in _ENTRIES:
        return False
    headings = list(element.iter("h2", "h3", "h4"))
    if len(headings) != 1 or next(element.iter("h1"), None) is not None or _leads_elsewhere(headings[0]):
        return False
    return _prose(entry) > 0


def _leads_elsewhere(heading: etree._Element) -> bool:
    return any(not (link.get("href") or "#").startswith("#") for link in heading.iter("a")) or any(
        outer.tag == "a" for outer in heading.iterancestors()
    )


def _stands_below_a_paragraph(element: etree._Element) -> bool:
    above = islice(element.itersiblings("p", preceding=True), _NEAR)
    return any(_prose(paragraph) > 0 for paragraph in above)


def _is_or_has_a_link(element: etree._Element) -> bool:
    return next(element.iter("a"), None) is not None or next(element.iterancestors("a"), None) is not None


class _Judge:
    """Tells furniture from the rest, knowing how much prose the whole page has."""

    _INLINE = frozenset(
        {"a", "span", "em", "strong", "b", "i", "u", "small", "font", "cite", "q", "mark", "abbr", "time"}
    )
    _HOLDS_THE_ARTICLE = etree.XPath("boolean(.//h1 or .//main or .//*[@itemprop='articleBody'])")

    def __init__(self, root: html.HtmlElement) -> None:
        self._root = root
        self._has_a_headline = next(root.iter("h1"), None) is not None
        self._all_prose = max(_prose(root), 1)
        self._hidden = frozenset(HIDDEN.finds(root))
        self._around_the_heart = _around_the_heart(root)

    def mark(self, element: etree._Element) -> Mark | None:
        """The rule that takes the element, or None."""
        tag = element.tag
        if tag in _NEVER or element in self._around_the_heart or _is_all_of_a_heading(element):
            return None
        if _says_who_speaks(element) or (self._has_a_headline and _heads_an_entry(element)):
            return None
        if element in self._hidden:
            return None if self._share(element) > SHOWN_BY_SCRIPT else HIDDEN.mark
        meant = self._by_its_meaning(element)
        if meant is None:
            return self._by_its_names(element, _names(element))
        if meant.kind is not Furniture.OTHER:
            return meant
        # Names tell what is in an aside, a header or a footer, but for the banner of a page, which is no advert.
        named = self._by_its_names(element, f"{element.get('class') or ''} {element.get('id') or ''}")
        return meant if named is None or (named.kind is Furniture.ADVERT and element.tag == "header") else named

    def _by_its_names(self, element: etree._Element, names: str) -> Mark | None:
        """The rule that takes the element for one of its names."""
        for named in name_rules(names) if names else ():
            if self._takes(named, element):
                return Mark(named.name, named.kind)
        return None

    def _by_its_meaning(self, element: etree._Element) -> Mark | None:
        """The rule that takes the element for its tag or a standard attribute."""
        rule = _TAG_RULE.get(element.tag)
        if rule is not None and not self._saved(element, rule.unless) and self._share(element) <= rule.max_share:
            return Mark(rule.name, rule.kind)
        meant = _meant(element)
        if meant is not None and not self._holds(element, meant.max_share) and not self._is_of_a_sentence(element):
            return Mark(meant.name, meant.kind)
        return None

    def _takes(self, rule: NameRule, element: etree._Element) -> bool:
        if not rule.within_sentences and self._is_of_a_sentence(element):
            return False
        if self._holds(element, rule.max_share) or self._saved(element, rule.unless):
            return False
        if rule.leads and _stands_below_a_paragraph(element):
            return False
        if rule.links and not _is_or_has_a_link(element) and element in self._around_the_opening:
            return False
        return rule.max_words is None or word_count(folded_text(element)) <= rule.max_words

    @cached_property
    def _around_the_opening(self) -> frozenset[etree._Element]:
        """What holds the first paragraph below the headline."""
        first = next(iter(_OPENING(self._root)), None)
        return frozenset((first, *first.iterancestors())) if first is not None else frozenset()

    def _is_of_a_sentence(self, element: etree._Element) -> bool:
        return element.tag in self._INLINE and _stands_in_a_sentence(element)

    def _share(self, element: etree._Element) -> float:
        return _prose(element) / self._all_prose

    def _holds(self, element: etree._Element, share: float) -> bool:
        return self._share(element) > share or bool(self._HOLDS_THE_ARTICLE(element))

    @staticmethod
    def _saved(element: etree._Element, tags: frozenset[str]) -> bool:
        return any(
            next(element.iterancestors(tag[1:]) if tag.startswith("^") else element.iterdescendants(tag), None)
            is not None
            for tag in tags
        )


def _around_the_heart(root: html.HtmlElement) -> frozenset[etree._Element]:
    """The element with the most text in paragraphs of its own, and all around it: no name may take the article out."""
    text: dict[etree._Element, int] = {}
    for paragraph in root.iter("p"):
        parent = paragraph.getparent()
        if parent is not None:
            text[parent] = text.get(parent, 0) + len(paragraph.text_content())
    for element in sorted(text, key=lambda element: text[element], reverse=True)[:_HEARTS_TRIED]:
        around = (element, *element.iterancestors())
        if text[element] > _LEAST_HEART and not any(_is_apart(outer) for outer in around):
            return frozenset(around)
    return frozenset()


def _is_apart(element: etree._Element) -> bool:
    named = any(rule.kind in _NEVER_THE_ARTICLE for rule in name_rules(_names(element)))
    return named or element.tag in _NEVER_AROUND_IT or conceals(element)


def _flatten(post: etree._Element) -> None:
    """Take the names off a quoted post, so that no rule mistakes it for a share button."""
    for element in post.iter(etree.Element):
        for name in ("class", "id", "role", "itemprop"):
            if name in element.attrib:
                del element.attrib[name]


def clean(root: html.HtmlElement) -> CleanPage:
    """Take out of the tree what the page marks as furniture; the tree is changed in place.

    Args:
        root: The root from `parse`.
    """
    etree.strip_elements(root, *_SILENT, with_tail=False)
    judge = _Judge(root)
    tables = read_tables(root)
    known = {**find_notes(root), **tables.marks, **find_code(root)}
    marks: dict[etree._Element, Mark] = {}
    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        if _POST.search(" ".join(split_names(element.get("class", "")))):
            _flatten(element)
        mark = known.get(element) or judge.mark(element)
        if mark is not None:
            marks[element] = mark
            walker.skip_subtree()
    written = blocks(root, marks, tables.headings)
    for element in marks:
        cast("html.HtmlElement", element).drop_tree()
    return CleanPage(root, written, tables)
