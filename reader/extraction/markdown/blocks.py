"""The blocks of a Markdown text, from its parser's tokens: each is said, announced or left out where it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction import announcements
from reader.extraction.markdown.draft import has_words
from reader.extraction.markdown.inline import Inline, read_inline
from reader.extraction.markdown.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from reader.extraction.markdown.draft import Draft

__all__ = ["read_blocks"]

# Footnotes are an extension, which CommonMark takes for a paragraph; what is indented under one belongs to it.
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,60}\]:")
_NEXT_FOOTNOTE = re.compile(rf"\n(?={_FOOTNOTE.pattern})")
_TASK_BOX = re.compile(r"\[[ xX]\](?: |$)")
_CONTAINERS = {"blockquote": PassageKind.QUOTE, "list_item": PassageKind.LIST_ITEM}
_CODE = frozenset({"fence", "code_block"})


def read_blocks(tokens: Sequence[Token], draft: Draft) -> None:
    """Read the parser's tokens.

    Args:
        tokens: All of them.
        draft: What they are added to.
    """
    kinds = [PassageKind.PARAGRAPH]
    heading = 0
    table: list[list[Inline]] = []
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
            if token.nesting < 0:
                read_table(table, draft)
            table = []
        elif name == "tr" and token.nesting > 0:
            table.append([])
        elif token.type == "inline" and table:
            table[-1].append(read_inline(token.children or ()))
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
    if not has_words(content):
        return
    draft.announce(partial(announcements.code, len(content.strip("\n").split("\n"))))
    draft.leave_out(content, "code block", Furniture.CODE)
