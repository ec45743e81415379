"""The blocks of text in a tree, in order: what each is, its words, and how much of it is links.

Furniture is walked over together with the rest, so that the order of all words of the page is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from reader.article import Furniture, PassageKind
from reader.extraction.page import folded_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Block", "Mark", "Piece", "blocks"]

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
_NEXT_CELL, _TAKEN_HERE = "\x1f", "\x1e"  # which no text holds (see `_UNHEARD`)
_IN_ONE = frozenset({Furniture.NAVIGATION, Furniture.FORM, Furniture.HIDDEN})  # menus: nobody asks for their parts
_UNHEARD = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0e-\x1e\x7f]")


class Mark(NamedTuple):
    """Why an element is furniture: the name of the rule, and the kind."""

    reason: str
    kind: Furniture


@dataclass(slots=True)
class Piece:
    """A run of text that is furniture.

    Attributes:
        text: Its words, white space folded.
        mark: Why it is furniture.
        character: Where it stands in the block that it was taken out of: the index of the character after it.
    """

    text: str
    mark: Mark
    character: int = 0

    @property
    def all_text(self) -> str:
        """Its words."""
        return self.text


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
        pieces: The furniture in the middle of it.
    """

    kind: PassageKind
    text: str
    element: etree._Element
    linked: float
    emphasised: float
    pictured: bool
    pieces: list[Piece] = field(default_factory=list)

    @property
    def all_text(self) -> str:
        """Its words, with the furniture in the middle of them."""
        text = self.text
        for piece in reversed(self.pieces):
            text = f"{text[: piece.character]} {piece.text} {text[piece.character :]}"
        return " ".join(text.split()) if self.pieces else text

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


_NOTE_MARK = Mark("note mark", Furniture.FOOTNOTE)


class _Writer:
    """Gathers text while the tree is walked and cuts it into blocks and pieces of furniture."""

    def __init__(self, root: etree._Element, marks: Mapping[etree._Element, Mark]) -> None:
        self.written: list[Block | Piece] = []
        self._marks = marks
        self._parts: list[str] = []
        self._taken: list[Piece] = []  # since the last cut; each has its sign among the parts
        self._links = self._emphasis = 0  # how many of these elements are open
        self._linked = self._emphasised = 0  # characters written inside them since the last cut
        self._letters = 0  # characters written since then, white space not counted
        self._picture = False  # seen since the last block
        self._open = [root]
        self._kinds: list[PassageKind] = [PassageKind.PARAGRAPH]

    def start(self, element: etree._Element) -> None:
        tag = element.tag
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

    def take(self, element: etree._Element, mark: Mark) -> None:
        """Put an element's text aside, and go on behind it as if it were not there."""
        texts = [written.all_text for written in _written(element, {})]
        if mark.kind in _IN_ONE and texts:
            texts = [" ".join(texts)]
        for text in texts:
            self._parts.append(_TAKEN_HERE)
            self._taken.append(Piece(text, mark))
        if element.tag in _BLOCKS:
            self._parts.append(" ")
        if element.tail:
            self._write(element.tail)

    def cut(self) -> None:
        if not self._parts:
            return
        written = "".join(self._parts)
        taken, self._taken = self._taken, []
        text = _folded(written)
        inner: list[Piece] = []
        if taken:
            for piece, place in zip(taken, _places(written, text), strict=True):
                piece.character = place
            inner = [piece for piece in taken if 0 < piece.character < len(text)]
            self.written += [piece for piece in taken if piece.character == 0]
        if text:
            length = max(1, len("".join(written.split())))
            self.written.append(
                Block(
                    self._kinds[-1],
                    text,
                    self._open[-1],
                    self._linked / length,
                    self._emphasised / length,
                    self._picture,
                    inner,
                )
            )
            self._picture = False
            for piece in taken:
                if piece.character == len(text):
                    piece.character = 0
                    self.written.append(piece)
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
        following, between = element.getnext(), element.tail or ""
        while following is not None and following in self._marks:
            between += following.tail or ""
            following = following.getnext()
        doubled = following is not None and following.tag == "br" and not between.strip()
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
        if tag == "tr" and self._is_a_row_of_data(element):
            return PassageKind.TABLE_ROW
        if tag in ("ul", "ol", "dl"):
            return PassageKind.PARAGRAPH
        return self._kinds[-1]

    def _is_a_row_of_data(self, row: etree._Element) -> bool:
        """Whether a table's row is read as one, rather than a part of the page's layout."""
        inside = [element.tag for element in self._unmarked(row)]
        return (
            _BLOCKS.isdisjoint(set(inside) - _CELLS)
            and inside.count("br") <= len(row)
            and len(folded_text(row)) <= _LONGEST_ROW
        )

    def _unmarked(self, row: etree._Element) -> Iterator[etree._Element]:
        if not self._marks:
            yield from row.iterdescendants()
            return
        walker = etree.iterwalk(row, events=("start",))
        for _, element in walker:
            if element in self._marks:
                walker.skip_subtree()
            elif element is not row:
                yield element


def _folded(written: str) -> str:
    cells = (" ".join(cell.split()) for cell in _UNHEARD.sub("", written).split(_NEXT_CELL))
    return ", ".join(cell for cell in cells if cell)


def _places(written: str, text: str) -> list[int]:
    """The index in the folded text for each piece that was taken out of it."""
    *before, _ = written.split(_TAKEN_HERE)
    places = []
    for count in range(1, len(before) + 1):
        place = len(_folded("".join(before[:count])))
        places.append(place + text[place : place + 1].isspace())
    return places


def _refers_to_a_note(mark: etree._Element) -> bool:
    link = next(mark.iter("a"), None)
    return link is not None and (link.get("href") or "").startswith("#") and len(folded_text(mark)) < _LONGEST_MARK


def blocks(root: etree._Element, marks: Mapping[etree._Element, Mark] | None = None) -> list[Block | Piece]:
    """Cut the text under `root` into blocks and pieces of furniture, in document order.

    Args:
        root: The tree.
        marks: The elements that are furniture; none of them stands inside another.

    Returns:
        Blocks of what may be the article, as if the furniture were not in the tree, and the furniture between them;
        what stands in the middle of a block is among that block's pieces.
    """
    return _written(root, marks or {})


def _written(root: etree._Element, marks: Mapping[etree._Element, Mark]) -> list[Block | Piece]:
    writer = _Writer(root, marks)
    walker = etree.iterwalk(root, events=("start", "end"))
    passed: etree._Element | None = None  # whose end is still to come
    for event, element in walker:
        if event == "start":
            mark = marks.get(element)
            if mark is None and element.tag == "sup" and element is not root and _refers_to_a_note(element):
                mark = _NOTE_MARK
            if mark is None:
                writer.start(element)
            else:
                walker.skip_subtree()
                writer.take(element, mark)
                passed = element
        elif element is passed:
            passed = None
        elif element is not root:
            writer.end(element)
    writer.cut()
    return writer.written
