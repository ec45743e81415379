"""Preformatted prose: a poem's stanzas, and the mails of an archive with what they quote and how they are signed.

A line may come in several texts: archives set the words of a quoted line in italics, and its marks before them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

__all__ = ["Lines", "Run"]

_QUOTE_MARKS = re.compile(r"\s*>(?:\s*>)*")
_ABOVE_A_SIGNATURE = re.compile(r"-- |_{30,}")  # RFC 3676, section 4.3; what a list sets under all of its mails
_LONGEST_SIGNATURE = 8  # lines


class Run(NamedTuple):
    """Text within a line.

    Attributes:
        text: As written, without the marks of a quotation.
        begins: Whether a paragraph begins with it.
        is_quoted: Whether it stands behind marks of a quotation.
        is_signature: Whether it belongs to the signature under a mail.
    """

    text: str
    begins: bool
    is_quoted: bool
    is_signature: bool


class Lines:
    """Reads the texts of one `pre`, in order."""

    def __init__(self, element: etree._Element) -> None:
        self._to_come = _lines_above_signatures(element)
        self._begins = True
        self._is_blank = True  # whether the line holds no words so far
        self._is_marked = False  # whether it holds marks of a quotation
        self._is_quoted = self._is_signature = False  # what was read last

    def read(self, text: str) -> Iterator[Run]:
        """Cut a text at what changes: an empty line, the begin and end of a quotation, the line above a signature."""
        first, *others = text.split("\n")
        yield from self._read(first)
        for line in others:
            self._begins = self._begins or self._is_blank
            if not self._begins:
                yield Run(" ", False, self._is_quoted, self._is_signature)
            self._is_blank, self._is_marked = True, False
            if self._to_come and _ABOVE_A_SIGNATURE.fullmatch(line.strip("\r")):
                self._to_come -= 1
                if not self._to_come:
                    self._begins, self._is_quoted, self._is_signature = True, False, True
            yield from self._read(line)

    def _read(self, text: str) -> Iterator[Run]:
        if self._is_blank and not self._is_signature and (marks := _QUOTE_MARKS.match(text)) is not None:
            self._is_marked = True
            text = text[marks.end() :]
        if not text or (self._is_blank and text.isspace()):
            return
        if self._is_blank and self._is_marked is not self._is_quoted:
            self._begins, self._is_quoted = True, self._is_marked
        yield Run(text, self._begins, self._is_quoted, self._is_signature)
        self._begins = self._is_blank = False


def _lines_above_signatures(element: etree._Element) -> int:
    """How many lines look as if they stood above a signature, where the last of them does."""
    text = "".join(str(part) for part in element.itertext())
    if "-- \n" not in text and "___" not in text:
        return 0
    lines = [line.strip("\r") for line in text.split("\n")]
    places = [number for number, line in enumerate(lines) if number and _ABOVE_A_SIGNATURE.fullmatch(line)]
    if not places or sum(bool(line.strip()) for line in lines[places[-1] + 1 :]) > _LONGEST_SIGNATURE:
        return 0
    return len(places)
