"""The text of a page that is an empty frame for scripts, where it tells the words of its article apart from that.

JSON-LD's ``articleBody`` is no source where the page shows its text: it is often a teaser, and has no headings and
lists. Where the page shows nothing, it is all that there is; then it serves if it is long, ends as a text does, and is
not declared to be a part of one that is paid for.
"""

from __future__ import annotations

import html as entities
import re
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from reader.extraction.metadata.jsonld import article_of
from reader.extraction.page import allowed, finder
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from lxml import html

    from reader.extraction.metadata.read import Metadata

__all__ = ["fill"]

_LEAST = 150  # words: a teaser has fewer
_LEAST_SENTENCES = 6
_MOST_OF_IT = 0.8  # of the words that the page says its article has
_LITTLE = 0.2  # of it, that the page may show of other texts: a notice, an imprint
_MOST_LINES = 5_000
_LONG = 80  # characters
_SHOWN = finder(
    f"./body//text()[string-length() > {_LONG}]"
    "[not(ancestor::script or ancestor::style or ancestor::noscript or ancestor::template)]"
)
_BREAK = re.compile(r"<(?:br|/?p|/?div|/?h[1-6]|/?li|/?blockquote)\b[^<>]{0,500}>|\n", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,500}>")
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?。！？][”’\"»」)]?(?:\s|$)|[。！？]")
_ENDS = re.compile(r"(?<!\.)[.!?。！？][”’\"»」)\]]*$")


def fill(root: html.HtmlElement, metadata: Metadata) -> None:
    """Write the words that the page tells apart into its tree, where it shows no text.

    Args:
        root: The page's tree, with its scripts; paragraphs are added to it.
        metadata: What the page says of itself.
    """
    body = root.find("body")
    shown = sum(len(text) for text in islice(_SHOWN(root), _MOST_LINES))
    if body is None or shown > _LITTLE * len(metadata.words) or metadata.is_free is False:
        return
    lines = _lines(root)
    if not _is_whole(lines, metadata.length):
        return
    article = etree.SubElement(body, "article")
    for line in lines:
        etree.SubElement(article, "p").text = line


def _lines(root: etree._Element) -> list[str]:
    """The paragraphs of what is told: many pages put tags into it, others line breaks, some nothing."""
    told = article_of(root).get("articleBody")
    text = entities.unescape(entities.unescape(told)) if isinstance(told, str) else ""
    lines = (" ".join(allowed(_TAG.sub(" ", line)).split()) for line in _BREAK.split(text))
    return list(islice(filter(None, lines), _MOST_LINES))


def _is_whole(lines: list[str], declared: int | None) -> bool:
    text = " ".join(lines)
    words = word_count(text)
    if words < _LEAST or (declared is not None and words < _MOST_OF_IT * declared):
        return False
    return len(_SENTENCE.findall(text)) >= _LEAST_SENTENCES and _ENDS.search(text) is not None
