"""The blocks of text in a tree, in order: what each is, its words, and how much of it is links.

Furniture is walked over together with the rest, so that the order of all words of the page is known.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from reader.article import Furniture, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.blocks.block import Block, Mark, Piece
from reader.extraction.blocks.preformatted import Lines
from reader.extraction.page import folded_text
from reader.extraction.table_rows import with_headings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Block", "Mark", "Piece", "blocks"]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "html", "legend", "li",
    "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
}  # fmt: skip
_CELLS = frozenset({"td", "th"})
_PICTURES = frozenset({"img", "amp-img"})
_EMPHASIS = frozenset({"b", "strong", "em", "i", "u"})
_UNSPACED = "\u2e80"  # where the scripts begin that part no words
_LONGEST_ROW = 500  # characters
_MOST_BESIDE = 100  # elements of a figure, its caption among them
_MOST_BLOCKS = 30_000  # paragraphs, of which a long book has ten thousand
_NEXT_CELL, _TAKEN_HERE = "\x1f", "\x1e"  # which no text holds (see `_UNHEARD`)
_MENUS = frozenset({Furniture.NAVIGATION, Furniture.FORM, Furniture.HIDDEN})  # nobody asks for their parts
_IN_ONE = frozenset({Furniture.CODE, Furniture.TABLE})
_UNHEARD = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0e-\x1e\x7f]")
_SIGNATURE = Mark("signature of a mail", Furniture.AUTHOR_NOTE)


class _Writer:
    """Gathers text while the tree is walked and cuts it into blocks and pieces of furniture."""

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
        self._taken: list[Piece] = []  # since the last cut; each has its sign among the parts
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
        tag = element.tag
        if tag in _CELLS and self._kinds[-1] is PassageKind.TABLE_ROW:
            self._parts.append(_NEXT_CELL)
        elif tag in _BLOCKS:
            self.cut()
            self._open.append(element)
            self._kinds.append(self._kind(element))
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
            self._write(element.text)

    def end(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _CELLS and self._kinds[-1] is PassageKind.TABLE_ROW:
            pass
        elif tag in _BLOCKS:
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

    def take(self, element: etree._Element, mark: Mark) -> None:
        """Put an element's text aside, and go on behind it as if it were not there."""
        if mark.kind in _MENUS:
            texts = [folded_text(element)]
        else:
            texts = [written.all_text for written in _written(element, {}, {})]
        if mark.kind in _IN_ONE:
            texts = [" ".join(texts)]
        if mark.announced:
            self.cut()
        for text in filter(None, map(_heard, texts)):
            self._parts.append(_TAKEN_HERE)
            self._taken.append(Piece(text, mark))
        if mark.announced:
            self.cut()
        elif element.tag in _BLOCKS:
            self._parts.append(" ")
        if element.tail:
            self._write(element.tail)

    def cut(self) -> None:
        if not self._parts:
            return
        written = "".join(self._parts)
        if written.isspace() and not self._taken:  # whose signs count as white space
            self._parts = []
            return
        taken, self._taken = self._taken, []
        headings = self._headings.get(self._open[-1], ())
        text = _folded(written, headings)
        inner: list[Piece] = []
        if taken:
            for piece, place in zip(taken, _places(written, text, headings), strict=True):
                piece.character = place
            inner = [piece for piece in taken if 0 < piece.character < len(text)]
            self.written += [piece for piece in taken if piece.character == 0]
        if text and self._is_signature:
            self.written.append(Piece(text, _SIGNATURE))
            self.written += [Piece(piece.text, piece.mark) for piece in taken if piece.character > 0]
        elif text:
            # Most blocks have neither links nor emphasis in them, and need not be counted.
            length = max(1, len("".join(written.split()))) if self._linked or self._emphasised else 1
            if len(self.written) >= _MOST_BLOCKS:
                raise NotAnArticleError(
                    f"it has over {_MOST_BLOCKS:,} paragraphs, more than any article; save a part of it and read that"
                )
            self.written.append(
                Block(
                    PassageKind.QUOTE if self._is_quoted else self._kinds[-1],
                    text,
                    self._open[-1],
                    self._linked / length,
                    self._emphasised / length,
                    self._picture,
                    inner,
                    self._rules,
                )
            )
            self._picture = False
            for piece in taken:
                if piece.character == len(text):
                    piece.character = 0
                    self.written.append(piece)
        self._parts = []
        self._linked = self._emphasised = 0
        self._is_plain = False

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

    def _kind(self, element: etree._Element) -> PassageKind:
        tag = element.tag
        if tag in _HEADINGS:
            return PassageKind.HEADING
        # What stands under a quotation and is read says whose it is.
        if tag == "blockquote" or (tag == "figcaption" and _has_a_quotation(element)):
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


def _has_a_quotation(caption: etree._Element) -> bool:
    figure = caption.getparent()
    return figure is not None and any(element.tag == "blockquote" for element in islice(figure.iter(), _MOST_BESIDE))


def _heard(text: str) -> str:
    """The text without what has no sound; in ASCII that is only our own sign, as the parser has seen to the rest."""
    return text if text.isascii() and _TAKEN_HERE not in text else _UNHEARD.sub("", text)


def _folded(written: str, headings: Sequence[str] = ()) -> str:
    written = _heard(written)
    if _NEXT_CELL not in written:
        return " ".join(written.split())
    cells = [" ".join(cell.split()) for cell in written.split(_NEXT_CELL)]
    if headings:
        cells[1:] = with_headings(cells[1:], headings)
    return ", ".join(cell for cell in cells if cell)


def _places(written: str, text: str, headings: Sequence[str]) -> list[int]:
    """The index in the folded text for each piece that was taken out of it."""
    *before, _ = written.split(_TAKEN_HERE)
    if _NEXT_CELL in written:  # a row is short
        ends = [len(_folded("".join(before[:count]), headings)) for count in range(1, len(before) + 1)]
    else:
        ends = list(_ends(before))
    return [end + text[end : end + 1].isspace() for end in ends]


def _ends(parts: Sequence[str]) -> Iterator[int]:
    """How long the text is, folded, at the end of each of its parts."""
    length, is_parted = 0, False
    for part in parts:
        heard = _heard(part)
        words = heard.split()
        if words:
            length += (length > 0 and (is_parted or heard[0].isspace())) + sum(map(len, words)) + len(words) - 1
        is_parted = heard[-1].isspace() if words else is_parted or bool(heard)
        yield length


def blocks(
    root: etree._Element,
    marks: Mapping[etree._Element, Mark] | None = None,
    headings: Mapping[etree._Element, Sequence[str]] | None = None,
) -> list[Block | Piece]:
    """Cut the text under `root` into blocks and pieces of furniture, in document order.

    Args:
        root: The tree.
        marks: The elements that are furniture; none of them stands inside another.
        headings: What the cells of a table's row are called.

    Returns:
        Blocks of what may be the article, as if the furniture were not in the tree, and the furniture between them;
        what stands in the middle of a block is among that block's pieces.
    """
    return _written(root, marks or {}, headings or {})


def _written(
    root: etree._Element,
    marks: Mapping[etree._Element, Mark],
    headings: Mapping[etree._Element, Sequence[str]],
) -> list[Block | Piece]:
    writer = _Writer(root, marks, headings)
    walker = etree.iterwalk(root, events=("start", "end"))
    passed: etree._Element | None = None  # whose end is still to come
    for event, element in walker:
        if event == "start":
            mark = marks.get(element)
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
