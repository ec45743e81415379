"""Gathers text while a tree is walked, and cuts it into blocks and pieces of furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.blocks.block import Block, Mark, Piece
from reader.extraction.blocks.folding import NEXT_CELL, TAKEN_HERE, folded, heard, places_in
from reader.extraction.blocks.kinds import BLOCKS, CELLS, kind_of
from reader.extraction.blocks.preformatted import Lines
from reader.extraction.blocks.raised import as_power

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lxml import etree

__all__ = ["Writer"]

_PICTURES = frozenset({"img", "amp-img"})
_EMPHASIS = frozenset({"b", "strong", "em", "i", "u"})
_UNSPACED = "\u2e80"  # where the scripts begin that part no words
_MOST_BLOCKS = 30_000  # paragraphs, of which a long book has ten thousand
_SIGNATURE = Mark("signature of a mail", Furniture.AUTHOR_NOTE)


class Writer:
    """Is told of each element's start and end, or that it is furniture, in the order of the tree.

    Args:
        root: The element that is walked through, which is told of neither at its start nor at its end.
        marks: The elements that are furniture.
        headings: What the cells of a table's row are called.

    Attributes:
        written: The blocks and pieces so far.
    """

    def __init__(
        self,
        root: etree._Element,
        marks: Mapping[etree._Element, Mark],
        headings: Mapping[etree._Element, Sequence[str]],
    ) -> None:
        self.written: list[Block | Piece] = []
        self._marks = marks
        self._headings = headings
        self._parts: list[str] = []
        self._taken: list[tuple[str, Mark]] = []  # since the last cut; each has its sign among the parts
        self._links = self._emphasis = 0  # how many of these elements are open
        self._linked = self._emphasised = 0  # characters written inside them since the last cut
        self._is_plain = False  # whether there is text outside of emphasis since then
        self._picture = False  # seen since the last block
        self._rules = 0  # lines across the page so far
        self._lines: Lines | None = None  # those of the `pre` that is open
        self._is_quoted = self._is_signature = False  # what such lines were that are among the parts
        self._open = [root]
        self._kinds: list[PassageKind] = [PassageKind.PARAGRAPH]

    def start(self, element: etree._Element) -> None:
        """Go into an element."""
        tag = element.tag
        if tag in CELLS and self._kinds[-1] is PassageKind.TABLE_ROW:
            self._parts.append(NEXT_CELL)
        elif tag in BLOCKS:
            self.cut()
            self._open.append(element)
            self._kinds.append(kind_of(element, self._kinds[-1], self._marks))
            if tag == "pre":
                self._lines = Lines(element)
        elif tag == "br":
            self._break(element)
        elif tag == "hr":
            self.cut()
            self._rules += 1
        elif tag in _PICTURES:
            self._picture = True
        elif tag == "a":
            self._links += 1
            if self._sticks_to_a_link(element):
                self._parts.append(" ")
        elif tag in _EMPHASIS:
            self._emphasis += 1
        if element.text:
            is_raised = tag == "sup" and len(element) == 0 and self._parts
            self._write(as_power(element.text, self._parts[-1]) if is_raised else element.text)

    def end(self, element: etree._Element) -> None:
        """Go out of an element, to what stands behind it."""
        tag = element.tag
        if tag in CELLS and self._kinds[-1] is PassageKind.TABLE_ROW:
            pass
        elif tag in BLOCKS:
            self.cut()
            self._open.pop()
            self._kinds.pop()
            if tag == "pre":
                self._lines, self._is_quoted, self._is_signature = None, False, False
        elif tag == "a":
            self._links -= 1
        elif tag in _EMPHASIS:
            self._emphasis -= 1
        if element.tail:
            self._write(element.tail)

    def take(self, element: etree._Element, mark: Mark, texts: Iterable[str]) -> None:
        """Put the texts of an element aside, and go on behind it as if it were not there."""
        if mark.announced:
            self.cut()
        for text in filter(None, map(heard, texts)):
            self._parts.append(TAKEN_HERE)
            self._taken.append((text, mark))
        if mark.announced:
            self.cut()
        elif element.tag in BLOCKS:
            self._parts.append(" ")
        if element.tail:
            self._write(element.tail)

    def cut(self) -> None:
        """End the block: what was written since the last cut is one, with the furniture in the middle of it."""
        if not self._parts:
            return
        written = "".join(self._parts)
        if self._taken or not written.isspace():
            self._add(written)
        self._parts, self._taken = [], []
        self._linked = self._emphasised = 0
        self._is_plain = False

    def _add(self, written: str) -> None:
        headings = self._headings.get(self._open[-1], ())
        text = folded(written, headings)
        places = places_in(written, text, headings) if self._taken else ()
        pieces = [Piece(words, mark, place) for (words, mark), place in zip(self._taken, places, strict=True)]
        inner = [piece for piece in pieces if 0 < piece.character < len(text)]
        self.written += [piece for piece in pieces if piece.character == 0]
        if text and self._is_signature:
            self.written.append(Piece(text, _SIGNATURE))
            self.written += [Piece(piece.text, piece.mark) for piece in inner]
        elif text:
            self._add_block(text, written, inner)
        self.written += [Piece(piece.text, piece.mark) for piece in pieces if piece.character >= len(text) > 0]

    def _add_block(self, text: str, written: str, pieces: list[Piece]) -> None:
        if len(self.written) >= _MOST_BLOCKS:
            raise NotAnArticleError(
                f"it has over {_MOST_BLOCKS:,} paragraphs, more than any article; save a part of it and read that"
            )
        # Most blocks have neither links nor emphasis in them, and need not be counted.
        length = max(1, len("".join(written.split()))) if self._linked or self._emphasised else 1
        block = Block(
            kind=PassageKind.QUOTE if self._is_quoted else self._kinds[-1],
            text=text,
            element=self._open[-1],
            linked=self._linked / length,
            emphasised=self._emphasised / length,
            pictured=self._picture,
            pieces=pieces,
            rules=self._rules,
        )
        self.written.append(block)
        self._picture = False

    def _write(self, text: str) -> None:
        if self._lines is None:
            self._append(text)
            return
        for run in self._lines.read(text):
            if run.begins:
                self.cut()
                self._is_quoted, self._is_signature = run.is_quoted, run.is_signature
            self._append(run.text)

    def _append(self, text: str) -> None:
        self._parts.append(text)
        if self._links or self._emphasis:
            length = len("".join(text.split()))
            self._linked += length if self._links else 0
            self._emphasised += length if self._emphasis else 0
        if not self._emphasis and not self._is_plain:
            self._is_plain = not text.isspace()

    def _break(self, element: etree._Element) -> None:
        """One line break is a space; two, or one after a line in bold, begin a new paragraph."""
        following, between = element.getnext(), element.tail or ""
        while following is not None and following in self._marks:
            between += following.tail or ""
            following = following.getnext()
        doubled = following is not None and following.tag == "br" and not between.strip()
        if doubled or (self._emphasised and not self._is_plain):
            self.cut()
        else:
            self._parts.append(" ")

    def _sticks_to_a_link(self, link: etree._Element) -> bool:
        """Whether another link stands right before it: what keeps their words apart is the page's style alone."""
        before = link.getprevious()
        if before is None or before.tag != "a" or before.tail or not self._parts:
            return False
        letters = self._parts[-1][-1:] + (link.text or "")[:1]
        return len(letters) == 2 and letters.isalnum() and letters < _UNSPACED and letters[1] < _UNSPACED
