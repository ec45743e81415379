"""Markdown -> Article, straight from the parser's tokens: what is written is said, code and pictures are left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from markdown_it import MarkdownIt

from reader.article import Article, LeftOut, Page, Passage, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.frontmatter import FrontMatter, read_front_matter
from reader.extraction.language import language_of
from reader.extraction.plaintext import extract_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markdown_it.token import Token

__all__ = ["extract_markdown"]

# Deeper than people write, and far from the limit of Python. The parser drops what is nested deeper, so such a text
# is read as plain text.
_DEEPEST = 40
# Footnotes are an extension that CommonMark takes for a paragraph, or for the address of a link where it is one word.
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,60}\]:")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\s]{1,60}\]")
_TASK_BOX = re.compile(r"\[[ xX]\] ")
_HAS_CONTENT = re.compile(r"[^\W_]")
_PLAIN_TAG = re.compile(r"</?\w+ ?/?>")
# `a<b and c>d` parses as a tag, but is somebody's sum: attributes without a value are not worth believing in.
_NO_TAG = re.compile(r"<\w+ [^=<>]*>")

_CONTAINERS = {"blockquote": PassageKind.QUOTE, "list_item": PassageKind.LIST_ITEM}
_LEFT_OUT = {"fence": "code block", "code_block": "code block", "html_block": "HTML block"}


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    passages: list[Passage] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    image: str | None = None

    def add(self, kind: PassageKind, text: str, level: int = 0) -> None:
        text = " ".join(text.split())
        if _HAS_CONTENT.search(text):
            self.passages.append(Passage(kind, text))
            self.levels.append(level)

    def leave_out(self, text: str, reason: str) -> None:
        if folded := " ".join(text.split()):
            self.left_out.append(LeftOut(folded, reason))


def extract_markdown(page: Page) -> Article:
    """Read a Markdown text (CommonMark and tables).

    Args:
        page: A page in the form of Markdown.

    Returns:
        The article. The first heading is its title where it opens the text at level 1 and no front matter gives
        another; code, HTML, pictures, footnotes and front matter are in `left_out`.

    Raises:
        NotAnArticleError: It holds no words beside those.
    """
    content = page.content.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    front = read_front_matter(content)
    reading = _Reading()
    reading.leave_out(front.text, "front matter")
    notes: dict[str, dict[str, dict[str, str]]] = {}
    tokens = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table").parse(content[front.length :], notes)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return extract_text(page)
    _read(tokens, reading)
    for label, note in notes.get("references", {}).items():
        if label.startswith("^"):
            reading.leave_out(f"[{label.lower()}]: {unquote(note['href'])}", "footnote")
    title = _take_title(reading, front)
    if not reading.passages:
        raise NotAnArticleError("there is nothing in it to read aloud, only code, pictures or notes")
    return Article(
        source=page.source,
        passages=tuple(reading.passages),
        url=page.url,
        title=title,
        byline=front.byline,
        published=front.published,
        language=language_of(" ".join(passage.text for passage in reading.passages), front.language),
        image=reading.image,
        left_out=tuple(reading.left_out),
    )


def _take_title(reading: _Reading, front: FrontMatter) -> str | None:
    if not reading.levels or reading.levels[0] != 1 or len(reading.passages) == 1:
        return front.title
    heading = reading.passages[0].text
    if front.title and front.title.casefold() != heading.casefold():
        return front.title
    del reading.passages[0]
    return front.title or heading


def _read(tokens: Sequence[Token], reading: _Reading) -> None:
    kinds = [PassageKind.PARAGRAPH]
    heading = 0
    row: list[str] | None = None
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _CONTAINERS:
            if token.nesting > 0:
                kinds.append(PassageKind.QUOTE if PassageKind.QUOTE in kinds else _CONTAINERS[name])
            else:
                kinds.pop()
        elif name == "heading":
            heading = int(token.tag[1:]) if token.nesting > 0 else 0
        elif name == "tr":
            if token.nesting < 0 and row:
                reading.add(PassageKind.TABLE_ROW, ", ".join(row))
            row = []
        elif name == "table" and token.nesting < 0:
            row = None
        elif token.type == "inline":
            text = _inline(token.children or (), reading)
            if _FOOTNOTE.match(token.content):
                reading.leave_out(token.content, "footnote")
            elif heading:
                reading.add(PassageKind.HEADING, text, heading)
            elif row is not None:
                row += [text.strip()] if text.strip() else []
            else:
                reading.add(kinds[-1], _TASK_BOX.sub("", text, count=1) if kinds[-1] is PassageKind.LIST_ITEM else text)
        elif name in _LEFT_OUT:
            reading.leave_out(token.content, _LEFT_OUT[name])


def _inline(tokens: Iterable[Token], reading: _Reading) -> str:
    parts: list[str] = []
    links = 0
    for token in tokens:
        links += token.nesting if token.type in {"link_open", "link_close"} else 0
        if links and token.type == "text" and token.content.startswith("^"):
            continue
        if token.type in {"text", "code_inline"}:
            parts.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif token.type == "image":
            _leave_out_image(token, reading)
        elif token.type == "html_inline" and _NO_TAG.fullmatch(token.content):
            parts.append(token.content)
        elif token.type == "html_inline" and not _PLAIN_TAG.fullmatch(token.content):
            reading.leave_out(token.content, "HTML tag")
        elif token.type == "html_inline" and token.content.lower().startswith("<br"):
            parts.append(" ")
    return _FOOTNOTE_MARK.sub("", "".join(parts))


def _leave_out_image(token: Token, reading: _Reading) -> None:
    address = str(token.attrs.get("src", ""))
    if reading.image is None and address.startswith(("https://", "http://")):
        reading.image = address
    reading.leave_out(token.content, "image")
