"""What kind of content came in: refused by name, or HTML, MHTML, Markdown or text.

Content decides and the name helps: a page named ``.txt`` is a page, and a text named ``.html`` is a text. Scraped text
that begins with a ``<`` or quotes a tag stays text.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from pathlib import PurePath

from reader.article import Form
from reader.errors import SourceError
from reader.sources.signatures import SIGNATURES

__all__ = ["HEAD", "Named", "form_of", "is_mhtml", "named", "refuse_unreadable", "unreadable"]

HEAD = 4096
"""Bytes that are enough to tell what a file is."""


class Named(Enum):
    """What a file's suffix or a page's media type says it is."""

    HTML = auto()
    MARKDOWN = auto()
    TEXT = auto()
    NOTHING = auto()


_BY_SUFFIX = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".mhtml", ".mht"), Named.HTML),
    **dict.fromkeys((".md", ".markdown"), Named.MARKDOWN),
    **dict.fromkeys((".txt", ".text"), Named.TEXT),
}
_ADVICE = {
    "a PDF": "save or copy its text as a .txt file",
    "a news feed": "name one of its articles",
}

_CONTROL = bytes((*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")

_TAG_NAMES = frozenset(
    """
    a abbr address article aside audio b base blockquote body br button canvas caption center cite code col dd details
    dfn dialog div dl dt em fieldset figcaption figure font footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
    html i iframe img input label legend li link main map mark menu meta nav noscript object ol option p picture pre q s
    samp script search section select small source span strike strong style sub summary sup svg table tbody td template
    textarea tfoot th thead time title tr tt u ul var video wbr
    """.split()  # noqa: SIM905 - ninety quoted strings are harder to read
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")
_PREAMBLE = re.compile(r"(?:\s+|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
_DOCUMENT = re.compile(r"(?:<!doctype\s+html\b[^>]*>|<(html|head|body)(?:\s[^<>]*)?>)\s*(<)?", re.IGNORECASE)
_SCRAP_OF_TAGS = 6
_ENOUGH = 100_000
"""Characters in which Markdown shows, if it is Markdown."""

# Only a text of unknown name is looked through for these, so they are compiled there.
_HEADING = r"(?m)^#{1,6} +\S.*$"
_MARKDOWN_SIGNS = (
    _HEADING,
    r"(?<!\\)\[[^\[\]\n]{1,300}\]\((?:https?://|/|#|\.|\w)[^()\s]*\)",
    r"(?m)^(?:```|~~~)",
    r"(?<!\*)\*\*\w[^*\n]*\*\*",
)
_HEADER_LINE = re.compile(rb"([!-9;-~]+):[ \t]*(.*)")


def named(name: str) -> Named:
    """Tell what a file's name, or the path of an address, says the content is."""
    return _BY_SUFFIX.get(PurePath(name).suffix.lower(), Named.NOTHING)


def refuse_unreadable(head: bytes) -> None:
    """Let pages and texts through.

    Args:
        head: The first bytes of the content; up to `HEAD` of them are looked at.

    Raises:
        SourceError: It is something else, named where it is known.
    """
    head = head[:HEAD]
    found = next((signature.name for signature in SIGNATURES if signature.fits(head)), None)
    if found is None and _is_binary(head):
        found = "a binary file"
    if found is not None:
        raise unreadable(found)


def unreadable(name: str) -> SourceError:
    """Make the error for what is neither page nor text; `name` is what it is, with its article."""
    advice = _ADVICE.get(name, "name a page or a text")
    return SourceError(f"that is {name}, and Reader reads web pages and text; {advice}")


def is_mhtml(data: bytes) -> bool:
    """Tell whether content is a web archive: MIME headers that announce parts, or one page."""
    announced: dict[bytes, bytes] = {}
    name = b""
    for line in data[: 4 * HEAD].lstrip().splitlines():
        if line[:1] in (b" ", b"\t") and name:
            announced[name] += line
        elif found := _HEADER_LINE.fullmatch(line):
            name = found.group(1).lower()
            announced[name] = found.group(2)
        else:
            break
    kind = announced.get(b"content-type", b"").lower()
    return b"mime-version" in announced and kind.startswith((b"multipart/related", b"text/html"))


def form_of(text: str, hint: Named) -> Form:
    """Tell what kind of writing a text is.

    Args:
        text: The decoded content.
        hint: What its name says.
    """
    if _is_document(text):
        return Form.HTML
    if hint is Named.MARKDOWN:
        return Form.MARKDOWN
    if hint is Named.HTML:
        return Form.HTML if _has_tag(text) else Form.TEXT
    if _is_scrap_of_html(text):
        return Form.HTML
    return Form.MARKDOWN if hint is Named.NOTHING and _is_markdown(text) else Form.TEXT


def _is_binary(head: bytes) -> bool:
    if head.startswith(_BYTE_ORDER_MARKS):
        return False
    unwritten = len(head) - len(head.translate(None, _CONTROL))
    # Text in UTF-16 has a NUL beside nearly every letter and next to no other control character.
    nuls = max(head[0::2].count(0), head[1::2].count(0))
    if nuls * 5 > len(head) and unwritten - nuls <= nuls * 0.1:
        return False
    return unwritten > 4 and unwritten * 20 > len(head)


def _is_document(text: str) -> bool:
    found = _DOCUMENT.match(text, _end_of_preamble(text))
    if found is None:
        return False
    opened, tag_follows = found.groups()
    return bool(tag_follows) or (opened is not None and f"</{opened.lower()}>" in text.lower())


def _is_scrap_of_html(text: str) -> bool:
    """It begins with an element that is closed again, and is more markup than a sentence that quotes a tag."""
    first = _TAG.match(text, _end_of_preamble(text))
    if first is None or first.group(1).lower() not in _TAG_NAMES:
        return False
    if not re.search(rf"</{first.group(1)}\s*>", text, re.IGNORECASE):
        return False
    tags = sum(1 for _ in zip(range(_SCRAP_OF_TAGS), _TAG.finditer(text), strict=False))
    return tags >= _SCRAP_OF_TAGS or text.rstrip().endswith(">")


def _end_of_preamble(text: str) -> int:
    found = _PREAMBLE.match(text)
    return found.end() if found else 0


def _has_tag(text: str) -> bool:
    return any(found.group(1).lower() in _TAG_NAMES for found in _TAG.finditer(text))


def _is_markdown(text: str) -> bool:
    text = text[:_ENOUGH]
    headings = len(re.findall(_HEADING, text))
    signs = sum(1 for sign in _MARKDOWN_SIGNS if re.search(sign, text))
    return headings >= 2 or (headings == 1 and signs >= 2)
