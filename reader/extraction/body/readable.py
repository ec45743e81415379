"""readability-lxml's pick (https://github.com/buriy/python-readability), on a tree that is parsed already.

It scores paragraphs by length and commas and picks the element that holds the best of them. It works on a copy of the
tree; what comes out is the set of elements of the clean tree that it kept, so that text is cut into passages once,
from an untouched tree.
"""

from __future__ import annotations

import copy
import logging
import re
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from lxml import etree, html

from reader.extraction.furniture.naming import split_names
from reader.extraction.later import imported_later

with imported_later("chardet", "urllib.request"):
    from readability import Document
    from readability.readability import Unparseable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["readable"]

# readability reports its failures with a traceback on stderr; here they are answered by another way to the body.
logging.getLogger("readability").addHandler(logging.NullHandler())
logging.getLogger("readability").propagate = False

_INLINE = frozenset({"a", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"})
_UNLIKELY = re.compile(
    r"combx|comment|community|disqus|extra|foot|header|menu|remark|rss|shoutbox|sidebar|sponsor|ad-break|agegate|"
    r"pagination|pager|popup|tweet|twitter",
    re.IGNORECASE,
)
"""The words in names for which readability drops an element, as it writes them."""
_MAKES_A_BLOCK = frozenset({"blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"})


def readable(root: html.HtmlElement, without: Collection[etree._Element] = ()) -> set[etree._Element]:
    """The elements that readability takes for the article; none where it fails.

    Args:
        root: The clean tree.
        without: Elements that it must not pick, nor look at.
    """
    picker = _Picker(root, without)
    try:
        picker.summary()
    except Unparseable:
        return set()
    return picker.kept


class _Picker(Document):  # type: ignore[misc]  # readability has no types
    """readability on a tree that is parsed already, giving elements instead of HTML."""

    def __init__(self, root: html.HtmlElement, without: Collection[etree._Element]) -> None:
        super().__init__(root)
        self._clean = root
        self._without = without
        self._originals: dict[etree._Element, etree._Element] = {}
        self.kept: set[etree._Element] = set()

    def _parse(self, input: Any) -> html.HtmlElement:  # noqa: A002, ARG002  # readability's own name
        tree = copy.deepcopy(self._clean)
        _forget_what_is_no_name(tree)
        self._originals = dict(zip(tree.iter(), self._clean.iter(), strict=True))
        if self._without:
            gone = [element for element, original in self._originals.items() if original in self._without]
            for element in gone:
                cast("html.HtmlElement", element).drop_tree()
        return tree

    def sanitize(self, node: html.HtmlElement, candidates: Any, keep_all_images: bool = False) -> str:  # noqa: ARG002
        """Note what was picked, and clean nothing: the furniture is out already, and short lists are text.

        The text that is returned is asked only for its length, which decides on another, milder try.
        """
        self.kept = {original for element in node.iter() if (original := self._originals.get(element)) is not None}
        return str(node.text_content())

    def get_link_density(self, elem: etree._Element) -> float:
        """Do what readability does, which folds white space with three regular expressions a text."""
        linked = sum(map(_length, elem.findall(".//a")))
        return float(linked) / max(_length(elem), 1) if linked else 0.0

    def transform_misused_divs_into_paragraphs(self) -> None:
        """Do what readability does, in one walk: it writes out every division as HTML to look into it."""
        for element in reversed(list(self.html.iter("div"))):
            if not any(inside.tag in _MAKES_A_BLOCK for inside in element.iterdescendants()):
                element.tag = "p"
        for element in list(self.html.iter("div")):
            _wrap_loose_text(element)


def _forget_what_is_no_name(tree: etree._Element) -> None:
    """Take the names that tell of the whole page (``has-sidebar``, ``comments-enabled``) off all elements."""
    for element in tree.iter(etree.Element):
        names = element.get("class")
        if names is not None and _UNLIKELY.search(names):
            kept = (split_names(name) if _UNLIKELY.search(name) else (name,) for name in names.split())
            element.set("class", " ".join(chain.from_iterable(kept)))


def _length(element: etree._Element) -> int:
    return len(" ".join("".join(cast("Iterator[str]", element.itertext())).split()))


def _wrap_loose_text(division: html.HtmlElement) -> None:
    children = list(division)
    paragraph: html.HtmlElement | None = None
    if division.text and division.text.strip():
        paragraph = html.Element("p")
        paragraph.text, division.text = division.text, None
        division.insert(0, paragraph)
    for child in children:
        if child.tag == "br":
            paragraph = None
            tail, child.tail = child.tail, None
            if tail and tail.strip():
                paragraph = html.Element("p")
                paragraph.text = tail
                child.addnext(paragraph)
            continue
        if child.tag not in _INLINE or any(inside.tag in _MAKES_A_BLOCK for inside in child.iterdescendants()):
            paragraph = None
            tail, child.tail = child.tail, None
            if tail and tail.strip():
                paragraph = html.Element("p")
                paragraph.text = tail
                child.addnext(paragraph)
            continue
        if paragraph is None:
            paragraph = html.Element("p")
            child.addprevious(paragraph)
        paragraph.append(child)
