"""The blocks of a Markdown text: passages in order, and beside them what is not said."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from reader.article import Furniture, LeftOut, Passage, PassageKind
from reader.extraction import announcements
from reader.extraction.markdown.inline import Inline, read_inline
from reader.extraction.table_rows import is_large, with_headings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from markdown_it.token import Token

__all__ = ["Draft", "read_blocks"]

# Footnotes are an extension, which CommonMark takes for a paragraph; what is indented under one belongs to it.
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,60}\]:")
_NEXT_FOOTNOTE = re.compile(rf"\n(?={_FOOTNOTE.pattern})")
_TASK_BOX = re.compile(r"\[[ xX]\](?: |$)")
_HAS_CONTENT = re.compile(r"[^\W_]")
_CONTAINERS = {"blockquote": PassageKind.QUOTE, "list_item": PassageKind.LIST_ITEM}
_CODE = frozenset({"fence", "code_block"})


@dataclass(slots=True)
class Draft:
    """The article as far as the text is read.

    Attributes:
        passages: What is said; announcements are without words until the language is known.
        levels: The level of each passage that is a heading, else 0.
        left_out: What is not said, in order.
        image: The address of the first picture that has one of the web.
        announces_tables: Whether large tables are announced, rather than read.
    """

    passages: list[Passage] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    image: str | None = None
    announces_tables: bool = True
    _announcements: list[Callable[[str | None], str]] = field(default_factory=list)

    def add(self, kind: PassageKind, inline: Inline, level: int = 0) -> None:
        """Say a block, and leave out what stands in it and is not said."""
        self.image = self.image or next((url for url in inline.images if url.startswith(("https://", "http://"))), None)
        place = len(self.passages)
        if is_said := _HAS_CONTENT.search(inline.text) is not None:
            self.passages.append(Passage(kind, inline.text))
            self.levels.append(level)
        for text, reason, furniture, character in inline.pieces:
            is_after = is_said and character >= len(inline.text)
            self.left_out.append(
                LeftOut(text, reason, furniture, place + is_after, character if is_said and not is_after else 0)
            )

    def leave_out(self, text: str, reason: str, kind: Furniture) -> None:
        """Leave out a block."""
        if folded := " ".join(text.split()):
            self.left_out.append(LeftOut(folded, reason, kind, len(self.passages)))

    def announce(self, announcement: Callable[[str | None], str]) -> None:
        """Say something in our own words, which are `announcement` of the language."""
        self.passages.append(Passage(PassageKind.ANNOUNCEMENT, ""))
        self.levels.append(0)
        self._announcements.append(announcement)

    def announced(self, language: str | None) -> Iterable[Passage]:
        """The passages, announcements included."""
        words = iter(self._announcements)
        for passage in self.passages:
            is_ours = passage.kind is PassageKind.ANNOUNCEMENT
            yield replace(passage, text=next(words)(language)) if is_ours else passage

    def drop_first(self) -> None:
        """Say the first passage no more."""
        del self.passages[0], self.levels[0]


@dataclass(slots=True)
class _Table:
    rows: list[list[Inline]] = field(default_factory=list)


def read_blocks(tokens: Sequence[Token], draft: Draft) -> None:
    """Read the parser's tokens.

    Args:
        tokens: All of them.
        draft: What they are added to.
    """
    kinds = [PassageKind.PARAGRAPH]
    heading = 0
    table: _Table | None = None
    note_level: int | None = None  # of the footnote that was read last, as long as it may go on
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _CONTAINERS:
            if token.nesting > 0:
                kinds.append(PassageKind.QUOTE if PassageKind.QUOTE in kinds else _CONTAINERS[name])
            else:
                kinds.pop()
        elif name == "heading":
            heading = int(token.tag[1:]) if token.nesting > 0 else 0
        elif name == "table":
            if table:
                _read_table(table.rows, draft)
            table = _Table() if token.nesting > 0 else None
        elif name == "tr" and token.nesting > 0 and table:
            table.rows.append([])
        elif token.type == "inline" and table:
            table.rows[-1].append(read_inline(token.children or ()))
        elif token.type == "inline":
            is_note = _FOOTNOTE.match(token.content) is not None
            note_level = token.level if is_note else None
            if is_note:
                for note in _NEXT_FOOTNOTE.split(token.content):
                    draft.leave_out(note, "footnote", Furniture.FOOTNOTE)
            else:
                _read_words(read_inline(token.children or ()), kinds[-1], heading, draft)
        elif token.type == "code_block" and note_level == token.level + 1:
            draft.leave_out(token.content, "footnote", Furniture.FOOTNOTE)
        elif name in _CODE:
            _read_code(token.content, draft)
        elif name == "html_block":
            is_comment = token.content.startswith("<!--")
            draft.leave_out(token.content, "HTML block", Furniture.HIDDEN if is_comment else Furniture.OTHER)


def _read_words(inline: Inline, kind: PassageKind, heading: int, draft: Draft) -> None:
    if heading:
        draft.add(PassageKind.HEADING, inline, heading)
    elif kind is PassageKind.LIST_ITEM and (box := _TASK_BOX.match(inline.text)):
        pieces = [piece._replace(character=max(0, piece.character - box.end())) for piece in inline.pieces]
        draft.add(kind, replace(inline, text=inline.text[box.end() :], pieces=tuple(pieces)))
    else:
        draft.add(kind, inline)


def _read_code(content: str, draft: Draft) -> None:
    if not _HAS_CONTENT.search(content):
        return
    draft.announce(partial(announcements.code, len(content.strip("\n").split("\n"))))
    draft.leave_out(content, "code block", Furniture.CODE)


def _read_table(rows: Sequence[Sequence[Inline]], draft: Draft) -> None:
    """Say a table row by row, or how large it is; the parser gives each row as many cells as the first."""
    if not rows:
        return
    head, *body = rows
    columns = len(head)
    if draft.announces_tables and is_large(len(body), columns):
        draft.announce(partial(announcements.table, len(body), columns, [cell.text for cell in head]))
        for row in rows:
            draft.leave_out(", ".join(filter(None, (cell.all_text for cell in row))), "large table", Furniture.TABLE)
        return
    has_headings = columns > 1 and bool(body)
    headings = [cell.text for cell in head] if has_headings else []
    if has_headings:
        values = [with_headings([cell.text for cell in row], headings) for row in body]
        unsaid = [not any(row[column] for row in values) for column in range(columns)]
        # The name of an empty column is said with no cell, and a picture in a name with none either.
        draft.add(PassageKind.TABLE_ROW, _row([replace(cell, text="") for cell in head], [""] * columns))
        for cell, is_unsaid in zip(head, unsaid, strict=True):
            if is_unsaid:
                draft.leave_out(cell.text, "empty column", Furniture.TABLE)
    for row in body if has_headings else rows:
        draft.add(PassageKind.TABLE_ROW, _row(row, with_headings([c.text for c in row], headings)))


def _row(cells: Sequence[Inline], values: Sequence[str]) -> Inline:
    """A row's cells as one, each as it is to be said."""
    text = ""
    pieces = []
    for cell, value in zip(cells, values, strict=True):
        if value:
            text += f", {value}" if text else value
        start = len(text) - len(cell.text) if value else len(text)
        pieces += [piece._replace(character=min(len(text), start + piece.character)) for piece in cell.pieces]
    return Inline(text, tuple(pieces), tuple(image for cell in cells for image in cell.images))
