"""The article as far as a Markdown text is read: its passages in order, and beside them what is not said."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.article import LeftOut, Passage, PassageKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.article import Furniture
    from reader.extraction.markdown.inline import Inline

__all__ = ["Draft", "has_words"]

_OF_A_WORD = re.compile(r"[^\W_]")


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
        if is_said := has_words(inline.text):
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


def has_words(text: str) -> bool:
    """Whether there is anything to say in a text, or to announce."""
    return _OF_A_WORD.search(text) is not None
