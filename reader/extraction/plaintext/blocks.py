"""Text -> blocks: paragraphs and lines, with lines that were broken at a fixed width joined again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from reader.errors import NotAnArticleError
from reader.extraction.plaintext.lines import LIST_MARKER, is_finished
from reader.extraction.words import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Block", "Text", "read_blocks"]

# A complete Shakespeare has fewer than 200,000.
_MOST_LINES = 300_000

# A byte order mark and a soft hyphen are marks for machines: neither is heard, and both split words for a voice.
_INAUDIBLE = {0xFEFF: None, 0x00AD: None}
_QUOTED = re.compile(r"\s{0,3}>(?:[ >]*)")
# "pre- and post-war": a hyphen that waits for the other word.
_SUSPENDED = re.compile(r"(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of|och|eller)\b")
_HAS_CONTENT = re.compile(r"[^\W_]")

# Typewriters, e-mail (RFC 3676) and Project Gutenberg break lines between 50 and 80 columns; 120 is the widest in use.
_NARROWEST_WRAP, _WIDEST_WRAP = 30, 120
# A wrapped line is full when the first word of the next would not have fitted; where it was edited later, it is ragged.
_RAGGED = 6
_FULL_SHARE = 0.4
# A page that a text browser wrote has its menus between paragraphs that are wrapped.
_SHORTEST_OF_A_PARAGRAPH, _MOSTLY_FULL, _MOST_FINISHED = 45, 0.8, 0.4
# Where only a few paragraphs are wrapped there is no width to go by, but a line that goes on in small letters.
_SHORTEST_BROKEN = 50
_GOES_ON = re.compile(r"[^\W\d_][^\W\d_A-ZÀ-ÖØ-Þ]*[\s,.;:!?'’\"”)-]")  # and not "eBay"
# The line under a headline that says whose the text is.
_AUTHOR = re.compile(
    r"(?:by|von|par|por|di|door|av|af|od|przez)\b\W+(?:[^\s.!?]+(?:\s|$)){1,6}"
)  # the line under a headline
# Lines of verse may all be as long, but each starts with a capital. Of wrapped lines, even German ones, most do not.
_CAPITALS_SHARE = 0.55
_ENOUGH_BREAKS = 3


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a line that stands for itself.

    Attributes:
        text: Its words, white space folded; never empty.
        group: Which stretch between empty lines it is in, counted from 0.
        quoted: Whether it was marked as quoted with ``>``, as in an e-mail.
    """

    text: str
    group: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A whole text as blocks.

    Attributes:
        blocks: In order.
        wrapped: Whether nearly all of its lines were broken at a fixed width. They are joined again here, as are those
            of paragraphs between lines of other lengths.
    """

    blocks: tuple[Block, ...]
    wrapped: bool


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    group: int
    quoted: bool
    indented: bool


def read_blocks(content: str) -> Text:
    """Split a text into blocks, joining lines that were broken at a fixed width.

    Args:
        content: The decoded text.

    Returns:
        The blocks in order; none where the text has no letter or digit.

    Raises:
        NotAnArticleError: It has more lines than the longest of books.
    """
    lines = list(islice(_lines(content.translate(_INAUDIBLE)), _MOST_LINES + 1))
    if len(lines) > _MOST_LINES:
        raise NotAnArticleError(f"the text has more than {_MOST_LINES:,} lines; split it into several files")
    width = _wrap_width(lines)
    wrapped = width is not None
    if not wrapped:
        width = _wrap_width(lines, shortest=_SHORTEST_OF_A_PARAGRAPH, share=_MOSTLY_FULL)
    blocks = _unwrapped(lines, width) if width else _with_their_ends(lines)
    return Text(tuple(blocks), wrapped=wrapped)


def _lines(content: str) -> Iterable[_Line]:
    group, within, quoted = -1, False, False
    for raw in content.splitlines():
        mark = _QUOTED.match(raw)
        text = " ".join((raw[mark.end() :] if mark else raw).split())
        has_content = _HAS_CONTENT.search(text) is not None
        if not has_content or bool(mark) != quoted:
            within, quoted = False, bool(mark)
        if has_content:
            group += not within
            within = True
            yield _Line(text, group, quoted, raw[0].isspace())


def _wrap_width(lines: list[_Line], shortest: int = 0, share: float = _FULL_SHARE) -> int | None:
    """The column at which the text was wrapped, or None where it was not, by its lines of some length alone."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.group == b.group and len(a.text) >= shortest]
    if len(pairs) < _ENOUGH_BREAKS:
        return None
    width = sorted(len(line.text) for line, _ in pairs)[len(pairs) * 97 // 100]
    longest = sorted(len(line.text) for line in lines)[len(lines) * 99 // 100]
    if width < _NARROWEST_WRAP or longest > _WIDEST_WRAP:
        return None
    full = sum(_is_full(line, following, width) for line, following in pairs)
    if shortest and sum(is_finished(line.text) for line, _ in pairs) > _MOST_FINISHED * len(pairs):
        return None
    capitals = sum(following.text[0].isupper() for _, following in pairs)
    return width if full >= share * len(pairs) and capitals <= _CAPITALS_SHARE * len(pairs) else None


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    word = following.text.partition(" ")[0]
    return len(line.text) + 1 + (1 if UNSPACED.match(word) else len(word)) > width - _RAGGED


def _unwrapped(lines: list[_Line], width: int) -> Iterable[Block]:
    paragraph: list[_Line] = []
    for line in lines:
        if paragraph and not _continues(paragraph, line, width):
            yield _joined(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _with_their_ends(lines: list[_Line]) -> Iterable[Block]:
    """The lines, each long one that breaks off with the next one, which goes on in small letters."""
    paragraph: list[_Line] = []
    for line in lines:
        # What begins in small letters itself is an item of a list, and so is the next.
        if paragraph and (paragraph[0].text[0].islower() or not _breaks_off(paragraph[-1], line)):
            yield _joined(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _breaks_off(line: _Line, following: _Line) -> bool:
    if line.group != following.group or not _SHORTEST_BROKEN <= len(line.text) <= _WIDEST_WRAP:
        return False
    if LIST_MARKER.match(following.text) or is_finished(line.text) or line.text.endswith((":", ";")):
        return False
    return (
        following.text[0].islower()
        and _GOES_ON.match(following.text) is not None
        and _AUTHOR.fullmatch(following.text) is None
    )


def _continues(paragraph: list[_Line], line: _Line, width: int) -> bool:
    last = paragraph[-1]
    if line.group != last.group:
        return False
    full, finished = _is_full(last, line, width), is_finished(last.text)
    if LIST_MARKER.match(line.text) and (finished or not full or LIST_MARKER.match(paragraph[0].text)):
        return False
    if finished and line.indented and not last.indented:
        return False
    return full or (line.text[0].islower() and not finished)


def _joined(paragraph: list[_Line]) -> Block:
    text = paragraph[0].text
    if len(paragraph) > 1:
        parts = [text]
        for last, line in pairwise(paragraph):
            parts += ("" if _joins_without_space(last.text, line.text) else " ", line.text)
        text = "".join(parts)
    return Block(text, paragraph[0].group, paragraph[0].quoted)


def _joins_without_space(text: str, following: str) -> bool:
    return bool(UNSPACED.match(text[-1]) and UNSPACED.match(following)) or (
        text[-1] == "-" and following[0].islower() and not _SUSPENDED.match(following)
    )
