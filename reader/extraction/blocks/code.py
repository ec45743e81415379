"""Tells code from other text whose line breaks matter: a poem, a mail in an archive."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction import announcements
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.furniture.naming import split_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Mark

__all__ = ["CODE", "find_code"]

_INSIDE = ("code", "samp", "kbd")
_NAMES = frozenset({
    "brush", "code", "codehilite", "console", "crayon", "highlight", "hljs", "lang", "language", "listing",
    "prettyprint", "programlisting", "screen", "shell", "shiki", "snippet", "source", "sourcecode", "syntax",
    "syntaxhighlighter", "terminal", "verbatim",
})  # fmt: skip
_LOOKS_LIKE_IT = re.compile(
    r"^\s*(?:[$#%]{1,3} \S|[{}<()\[\]@/*|+]|(?:import|from|def|class|function|var|let|const|if|for|while|return|public|"
    r"private|static|void|int|char|select|insert|sudo|echo|cd)\b)|[;{}\\>]\s*$|\w\(|\w\[|[=!:]=|->|=>|::|\w=\S|\s=\s|\t\S+\t"
)
_SHARE = 0.5  # of the lines, beyond which all is code
_MOST_LINES = 2_000  # that are looked at


def find_code(root: etree._Element) -> dict[etree._Element, Mark]:
    """The elements that hold blocks of code, each with what is said in its place."""
    return {
        element: CODE.mark._replace(announced=partial(announcements.code, _lines_of(element)))
        for element in CODE.finds(root)
    }


def _blocks_of_code(root: etree._Element) -> Iterator[etree._Element]:
    return filter(_is_code, root.iter("pre"))


def _is_code(element: etree._Element) -> bool:
    """Whether a `pre` holds code and not somebody's prose."""
    if next(element.iter(*_INSIDE), None) is not None:
        return True
    parent = element.getparent()
    named = [element.get("class", ""), parent.get("class", "") if parent is not None else ""]
    if any(word in _NAMES for names in named for name in split_names(names) for word in name.split("-")):
        return True
    lines = [line for line in _text(element).splitlines() if line.strip()][:_MOST_LINES]
    return sum(_LOOKS_LIKE_IT.search(line) is not None for line in lines) > _SHARE * len(lines)


def _lines_of(element: etree._Element) -> int:
    """How many lines of code an element holds, empty ones not counted; at least 1."""
    return max(1, sum(bool(line.strip()) for line in _text(element).splitlines()))


def _text(element: etree._Element) -> str:
    parts = []
    for part in element.iter():
        if part.tag == "br":
            parts.append("\n")
        else:
            parts.append(part.text or "")
        if part is not element:
            parts.append(part.tail or "")
    return "".join(parts)


CODE: PartRule[etree._Element, etree._Element] = PartRule(
    "code",
    Furniture.CODE,
    _blocks_of_code,
    takes=(
        "¶<pre><code>every boat goes home</code></pre>¶",
        "¶<div class='highlight'><pre>every boat goes home</pre></div>¶",
        "¶<pre>for boat in boats:\n    count(boat)\nand so on</pre>¶",
    ),
    leaves=("¶<pre>The boats go up;\nThe boats go down</pre>¶", "¶<p>To count them, call <code>count()</code>. ¶</p>¶"),
)
