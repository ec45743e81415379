"""The blocks of text in a tree, in order: what each is, its words, and how much of it is links."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from reader.article import PassageKind
from reader.extraction.page import folded_text

__all__ = ["Block", "blocks"]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "html", "legend", "li",
    "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
}  # fmt: skip
_CELLS = frozenset({"td", "th"})
_EMPHASIS = frozenset({"b", "strong", "em", "i", "u"})
_LONGEST_MARK = 6  # characters of a footnote's number, brackets included
_FINISHED = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\s*$")
_WORDS_OF_PROSE = 20
_LONGEST_ROW = 500  # characters
_NEXT_CELL = "\x1f"
_UNHEARD = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0e-\x1e\x7f]")


@dataclass(slots=True)
class Block:
    """A run of text that stands on lines of its own.

    Attributes:
        kind: What it would be in the article.
        text: Its words, white space folded.
        element: The innermost block element around it.
        linked: The share of its characters that are links, 0 to 1.
        emphasised: The share of its characters that are bold or italic, 0 to 1.
        pictured: Whether a picture stands right before it.
    """

    kind: PassageKind
    text: str
    element: etree._Element
    linked: float
    emphasised: float
    pictured: bool

    @property
    def words(self) -> int:
        """How many words it has; of a script without spaces, how many runs of characters."""
        return len(self.text.split())

    @property
    def is_finished(self) -> bool:
        """Whether it ends as a sentence does."""
        return _FINISHED.search(self.text) is not None

    @property
    def is_prose(self) -> bool:
        """Whether it is long, mostly unlinked and ends as a sentence does."""
        return self.words >= _WORDS_OF_PROSE and self.linked < 0.5 and self.is_finished


class _Writer:
    """Gathers text while the tree is walked and cuts it into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._links = self._emphasis = 0  # how many of these elements are open
        self._linked = self._emphasised = 0  # characters written inside them since the last cut
        self._letters = 0  # characters written since then, white space not counted
        self._picture = False  # seen since the last block
        self._note: etree._Element | None = None  # the reference to a note that the walk is in
        self._open: list[etree._Element] = []
        self._kinds: list[PassageKind] = [PassageKind.PARAGRAPH]

    def start(self, element: etree._Element) -> None:
        tag = element.tag
        if self._note is not None:
            return
        if tag == "sup" and _refers_to_a_note(element):
            self._note = element
            return
        if tag in _CELLS and self._kinds[-1] is PassageKind.TABLE_ROW:
            self._parts.append(_NEXT_CELL)
        elif tag in _BLOCKS:
            self.cut()
            self._open.append(element)
            self._kinds.append(self._kind(element))
        elif tag == "br":
            self._break(element)
        elif tag == "hr":
            self.cut()
        elif tag == "img":
            self._picture = True
        elif tag == "a":
            self._links += 1
        elif tag in _EMPHASIS:
            self._emphasis += 1
        if element.text:
            self._write(element.text)

    def end(self, element: etree._Element) -> None:
        tag = element.tag
        if self._note is not None:
            if self._note is element:
                self._note = None
                self._write(element.tail or "")
            return
        if tag in _CELLS and self._kinds[-1] is PassageKind.TABLE_ROW:
            pass
        elif tag in _BLOCKS:
            self.cut()
            self._open.pop()
            self._kinds.pop()
        elif tag == "a":
            self._links -= 1
        elif tag in _EMPHASIS:
            self._emphasis -= 1
        if element.tail:
            self._write(element.tail)

    def cut(self) -> None:
        if not self._parts:
            return
        written = _UNHEARD.sub("", "".join(self._parts))
        cells = (" ".join(cell.split()) for cell in written.split(_NEXT_CELL))
        text = ", ".join(cell for cell in cells if cell)
        if text:
            length = max(1, len("".join(written.split())))
            self.blocks.append(
                Block(
                    self._kinds[-1],
                    text,
                    self._open[-1],
                    self._linked / length,
                    self._emphasised / length,
                    self._picture,
                )
            )
            self._picture = False
        self._parts = []
        self._letters = self._linked = self._emphasised = 0

    def _write(self, text: str) -> None:
        self._parts.append(text)
        length = len("".join(text.split()))
        self._letters += length
        self._linked += length if self._links else 0
        self._emphasised += length if self._emphasis else 0

    def _break(self, element: etree._Element) -> None:
        """One line break is a space; two, or one after a line in bold, begin a new paragraph."""
        following = element.getnext()
        doubled = following is not None and following.tag == "br" and not (element.tail or "").strip()
        if doubled or (self._letters and self._emphasised >= self._letters):
            self.cut()
        else:
            self._parts.append(" ")

    def _kind(self, element: etree._Element) -> PassageKind:
        tag = element.tag
        if tag in _HEADINGS:
            return PassageKind.HEADING
        if tag == "blockquote":
            return PassageKind.QUOTE
        if tag in ("li", "dt", "dd"):
            return PassageKind.LIST_ITEM
        if tag == "tr" and _is_a_row_of_data(element):
            return PassageKind.TABLE_ROW
        if tag in ("ul", "ol", "dl"):
            return PassageKind.PARAGRAPH
        return self._kinds[-1]


def _is_a_row_of_data(row: etree._Element) -> bool:
    """Whether a table's row is read as one, rather than a part of the page's layout."""
    inside = [element.tag for element in row.iterdescendants()]
    return (
        _BLOCKS.isdisjoint(set(inside) - _CELLS)
        and inside.count("br") <= len(row)
        and len(folded_text(row)) <= _LONGEST_ROW
    )


def _refers_to_a_note(mark: etree._Element) -> bool:
    link = next(mark.iter("a"), None)
    return link is not None and (link.get("href") or "").startswith("#") and len(folded_text(mark)) < _LONGEST_MARK


def blocks(root: etree._Element) -> list[Block]:
    """Cut the text under `root` into blocks, in document order."""
    writer = _Writer()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            writer.start(element)
        elif element is not root:
            writer.end(element)
    writer.cut()
    return writer.blocks
