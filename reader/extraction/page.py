"""A page's tree: parsed from any quality of HTML, with bounds on what costs more than its length."""

from __future__ import annotations

import html as entities
import re
import sys
from typing import TYPE_CHECKING, cast

from lxml import etree, html

from reader.errors import NotAnArticleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["LONGEST_NAMES", "allowed", "attributes_of", "finder", "folded_text", "parse"]

_DEEPEST = 200  # readability's searches cost depth times nodes; a real page is some thirty levels deep
LONGEST_NAMES = 1_000  # characters of class names that are looked at
_MOST_ELEMENTS = 60_000  # a long book in one page; every further one costs some 40 microseconds
_LONGEST_TAG, _MOST_ATTRIBUTES = 20_000, 500  # characters, of tags that are looked at; attributes that they may have
# XML 1.0, section 2.2; libxml2 puts any character into an HTML tree, and then lxml refuses to move the text it is in.
# It discourages the controls from delete on as well: a terminal obeys them, and nobody hears them.
_UNALLOWED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_OF_THE_HEAD = frozenset(
    {"title", "meta", "link", "script", "style", "base", "noscript", "template", "isindex", "bgsound"}
)
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_WINDOWS_1252 = range(0x80, 0xA0)
_LONGEST_NUMBER = 7  # digits of the greatest code point, written in decimals
_OVERLONG_TAG = re.compile(rf"<([a-zA-Z][\w:-]{{0,30}})[^>]{{{_LONGEST_TAG},}}")


def finder(path: str) -> Callable[[etree._Element], list[etree._Element]]:
    """A compiled XPath that finds elements."""
    return cast("Callable[[etree._Element], list[etree._Element]]", etree.XPath(path))


# One class for all elements, which lxml sets without asking Python: what its own adds for forms and links is not used.
_ELEMENTS = etree.ElementDefaultClassLookup(element=html.HtmlElement)
_number_of_elements = cast("Callable[[etree._Element], float]", etree.XPath("count(/*/body//*)"))
_is_deep = etree.XPath("boolean(" + "/*" * (_DEEPEST + 1) + ")")
_with_long_attributes = finder(f"descendant::*/@*[string-length() > {LONGEST_NAMES}]/..")


def parse(content: str) -> html.HtmlElement:
    """Parse a page of any quality into a tree.

    The tree holds no comments and no character that XML does not allow; what is nested more than 2,048 elements deep is
    lost (libxml2's own limit).

    Args:
        content: The decoded page.

    Raises:
        NotAnArticleError: There is no element in it, or more than in any article.
    """
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_ELEMENTS)
    content = allowed(content)
    content = _REFERENCE.sub(_allowed_reference, content) if "&#" in content else content
    encoded = _without_overloaded_tags(content).encode("utf-8")
    try:
        root = html.document_fromstring(encoded, parser=parser, ensure_head_body=False)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NotAnArticleError("the page is empty; check that it was saved or fetched whole") from error
    _take_in_what_follows(root)
    _empty_the_head(root)
    if _number_of_elements(root) > _MOST_ELEMENTS:
        raise NotAnArticleError(
            f"it has over {_MOST_ELEMENTS:,} elements, more than any article; save its text to a file and read that"
        )
    if _is_deep(root):
        _unwrap_the_deep(root)
    _shorten_names(root)
    return root


def folded_text(element: etree._Element) -> str:
    """The element's words with single spaces between them."""
    return " ".join(" ".join(cast("Iterator[str]", element.itertext())).split())


def attributes_of(element: etree._Element) -> list[tuple[str, str]]:
    """The names and values of the attributes that an element has."""
    return cast("list[tuple[str, str]]", element.items())


def allowed(text: str) -> str:
    """The text without characters that XML does not allow, nor any that a terminal would obey."""
    if _UNALLOWED.search(text) is None:  # to substitute nothing copies the page
        return text
    return _UNALLOWED.sub(lambda found: " " if found[0].isspace() else "", text)


def _allowed_reference(reference: re.Match[str]) -> str:
    """A space for what is not allowed: with nothing in its place, what stands around it could make a new reference.

    References to the controls from 128 on mean the characters of Windows-1252 (HTML Standard, section 13.2.5.80).
    """
    hexadecimal, decimal = reference.groups()
    digits = (hexadecimal or decimal).lstrip("0") or "0"
    code = int(digits, 16 if hexadecimal else 10) if len(digits) <= _LONGEST_NUMBER else 0
    if code in _WINDOWS_1252:
        return allowed(entities.unescape(f"&#{code};")) or " "
    return " " if code > sys.maxunicode or _UNALLOWED.match(chr(code)) else reference[0]


def _without_overloaded_tags(content: str) -> str:
    """libxml2 takes time that grows with the square of a tag's attributes: strip tags of more than any page has."""
    if not _may_hold_a_long_tag(content):
        return content
    return _OVERLONG_TAG.sub(lambda tag: f"<{tag[1]} " if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0], content)


def _may_hold_a_long_tag(content: str) -> bool:
    """Whether a stretch of half that length is without an end of a tag: every tag of the whole length holds one."""
    stretch = _LONGEST_TAG // 2
    return any(content.find(">", start, start + stretch) < 0 for start in range(0, len(content), stretch))


def _take_in_what_follows(root: html.HtmlElement) -> None:
    """Where text stands before the first tag, libxml2 makes a tree of its own of what follows the end of the page."""
    strays = [stray for stray in root.itersiblings() if isinstance(stray.tag, str)]
    body = root.find("body") if strays else None
    for stray in strays:
        stray.tag = "div"  # where it is another `html`
        (root if body is None else body).append(stray)


def _empty_the_head(root: html.HtmlElement) -> None:
    """Where a page leaves its body's tag out, libxml2 puts elements that it does not know (`article`) into the head."""
    head = root.find("head")
    first = next((child for child in head if child.tag not in _OF_THE_HEAD), None) if head is not None else None
    if head is None or first is None:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    strays = head[head.index(first) :]
    for place, stray in enumerate(strays):
        body.insert(place, stray)
    if strays and body.text:
        strays[-1].tail = (strays[-1].tail or "") + body.text
        body.text = None


def _unwrap_the_deep(root: html.HtmlElement) -> None:
    """Take wrappers out from around single elements where the tree is deeper than any real page."""
    depth = 0
    deep: list[html.HtmlElement] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > _DEEPEST and len(element) == 1 and not (element.text or "").strip():
            deep.append(element)
    wrappers = set(deep)
    for element in deep:
        parent = element.getparent()
        if parent is None or (parent in wrappers and not (element.tail or "").strip()):
            continue  # it goes with the one around it: to move a tree takes as long as it is large
        inner = element
        while inner in wrappers and not (inner[0].tail or "").strip():
            inner = inner[0]
        if inner is not element:
            inner.tail, element.tail = element.tail, None
            parent.replace(element, inner)


def _shorten_names(root: html.HtmlElement) -> None:
    for element in _with_long_attributes(root):
        for name in ("class", "id"):
            if len(written := element.get(name, "")) > LONGEST_NAMES:
                element.set(name, written[:LONGEST_NAMES])
