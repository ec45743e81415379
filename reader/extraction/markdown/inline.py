"""The words of one Markdown block, and what stands among them and is not said: pictures, marks of notes, tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.article import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

__all__ = ["TAKEN_HERE", "Inline", "Piece", "read_inline"]

TAKEN_HERE = "\x1e"  # which no text that is read may hold
_FOOTNOTE_MARK = re.compile(rf"\[\^[^\]\s{TAKEN_HERE}]{{1,60}}\]")
_PLAIN_TAG = re.compile(r"</?\w+ ?/?>")
# `a<b and c>d` parses as a tag, but is somebody's sum: attributes without a value are not worth believing in.
_NO_TAG = re.compile(r"<\w+ [^=<>]*>")


class Piece(NamedTuple):
    """A run of text that is not said.

    Attributes:
        text: Its words, white space folded.
        reason: The name of the rule.
        kind: What kind of furniture it is.
        character: Where it stands in the block's words: the index of the character before which it stands.
    """

    text: str
    reason: str
    kind: Furniture
    character: int


@dataclass(frozen=True, slots=True)
class Inline:
    """The words of one block.

    Attributes:
        text: What is said of it, white space folded.
        pieces: What is not, in order.
        images: The addresses of its pictures.
    """

    text: str
    pieces: tuple[Piece, ...]
    images: tuple[str, ...]

    @property
    def all_text(self) -> str:
        """Its words with those that are not said."""
        text = self.text
        for piece in reversed(self.pieces):
            text = f"{text[: piece.character]} {piece.text} {text[piece.character :]}"
        return " ".join(text.split())


def read_inline(tokens: Iterable[Token]) -> Inline:
    """Read the words of a block.

    Args:
        tokens: What the parser found in it.
    """
    written: list[str] = []
    taken: list[tuple[str, str, Furniture]] = []
    images: list[str] = []
    for token in tokens:
        if token.type in {"text", "code_inline"}:
            written.append(_marked(token.content, taken))
        elif token.type in {"softbreak", "hardbreak"}:
            written.append(" ")
        elif token.type == "image":
            images.append(str(token.attrs.get("src", "")))
            _take(f"{token.content} {token.attrs.get('title', '')}", "image", Furniture.CAPTION, written, taken)
        elif token.type == "html_inline":
            _read_tag(token.content, written, taken)
    return _placed("".join(written), taken, tuple(images))


def _marked(text: str, taken: list[tuple[str, str, Furniture]]) -> str:
    """The text with a sign for each mark of a note."""
    if "[^" not in text:
        return text
    taken += [(mark, "footnote mark", Furniture.FOOTNOTE) for mark in _FOOTNOTE_MARK.findall(text)]
    return _FOOTNOTE_MARK.sub(TAKEN_HERE, text)


def _read_tag(tag: str, written: list[str], taken: list[tuple[str, str, Furniture]]) -> None:
    if _NO_TAG.fullmatch(tag):
        written.append(tag)
    elif not _PLAIN_TAG.fullmatch(tag):
        is_comment = tag.startswith("<!--")
        _take(tag, "HTML tag", Furniture.HIDDEN if is_comment else Furniture.OTHER, written, taken)
    elif tag.lower().startswith("<br"):
        written.append(" ")


def _take(text: str, reason: str, kind: Furniture, written: list[str], taken: list[tuple[str, str, Furniture]]) -> None:
    if folded := " ".join(text.split()):
        taken.append((folded, reason, kind))
        written.append(TAKEN_HERE)


def _placed(written: str, taken: Iterable[tuple[str, str, Furniture]], images: tuple[str, ...]) -> Inline:
    text = " ".join(written.replace(TAKEN_HERE, "").split())
    pieces = []
    place, is_apart = 0, False
    for entry, before in zip(taken, written.split(TAKEN_HERE), strict=False):
        words = " ".join(before.split())
        is_apart = is_apart or before[:1].isspace()
        if words:
            place += len(words) + (is_apart and place > 0)
            is_apart = before[-1].isspace()
        pieces.append(Piece(*entry, place + text[place : place + 1].isspace()))
    return Inline(text, tuple(pieces), images)
