"""What a page's text is cut into: blocks of what may be the article, and pieces of furniture between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader.extraction.words import plain, word_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from reader.article import Furniture, PassageKind

__all__ = ["Block", "Mark", "Piece"]

# Ends of sentences, and a colon: of the Latin, Chinese, Indic, Arabic, Armenian, Ethiopic, Burmese and Khmer scripts.
_ENDS = tuple(".!?…:;。！？．｡।॥؟۔։።။។")
_CLOSING = "\"'”’»›)]」』）】〉》"  # what may stand behind the end of a sentence
_WORDS_OF_PROSE = 20  # hardly any caption, label or prompt is as long and ends as a sentence does
_MOSTLY = 0.5
_BUT_FOR_A_WORD = 0.8  # a date or a mark beside a link leaves it a link
_THROUGHOUT = 0.9  # a full stop may stand outside of the emphasis


class Mark(NamedTuple):
    """Why an element is furniture.

    Attributes:
        reason: The name of the rule.
        kind: The kind of furniture.
        announced: What is said in its place, given the article's language; None where nothing is.
    """

    reason: str
    kind: Furniture
    announced: Callable[[str | None], str] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A run of text that is furniture.

    Attributes:
        text: Its words, white space folded.
        mark: Why it is furniture.
        character: Where it stands in the block that it was taken out of: the index of the character after it; 0 where
            it stands between blocks.
    """

    text: str
    mark: Mark
    character: int = 0

    @property
    def all_text(self) -> str:
        """Its words."""
        return self.text


@dataclass(eq=False)
class Block:
    """A run of text that stands on lines of its own.

    Two blocks of the same words are two blocks: they are told apart by their identity.

    Attributes:
        kind: What it would be in the article.
        text: Its words, white space folded.
        element: The innermost block element around it.
        linked: The share of its characters that are links, 0 to 1.
        emphasised: The share of its characters that are bold or italic, 0 to 1.
        pictured: Whether a picture stands right before it.
        pieces: The furniture in the middle of it.
        rules: How many lines across the page stand above it.
    """

    kind: PassageKind
    text: str
    element: etree._Element
    linked: float
    emphasised: float
    pictured: bool
    pieces: list[Piece] = field(default_factory=list)
    rules: int = 0

    @property
    def all_text(self) -> str:
        """Its words, with the furniture in the middle of them."""
        if not self.pieces:
            return self.text
        parts, done = [], 0
        for piece in self.pieces:
            parts += [self.text[done : piece.character], piece.text]
            done = piece.character
        return " ".join(" ".join([*parts, self.text[done:]]).split())

    def shorten(self, text: str) -> None:
        """Give it another text, as what stood at its end is a piece by now."""
        self.text = text
        for name in ("words", "plain", "is_finished"):
            self.__dict__.pop(name, None)

    @cached_property
    def words(self) -> int:
        """How many words it has; of a script without spaces, half as many as characters."""
        return word_count(self.text)

    @cached_property
    def plain(self) -> str:
        """Its words only, for comparing: no case, no punctuation, no leading "the"."""
        return plain(self.text)

    @cached_property
    def is_finished(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.text.rstrip(_CLOSING).endswith(_ENDS)

    @property
    def is_prose(self) -> bool:
        """Whether it is long, mostly unlinked and ends as a sentence does."""
        return self.words >= _WORDS_OF_PROSE and not self.is_mostly_linked and self.is_finished

    @property
    def is_mostly_linked(self) -> bool:
        """Whether half of it or more is links."""
        return self.linked >= _MOSTLY

    @property
    def is_a_link(self) -> bool:
        """Whether hardly anything of it is no link."""
        return self.linked > _BUT_FOR_A_WORD

    @property
    def is_emphasised(self) -> bool:
        """Whether all of it is bold or italic."""
        return self.emphasised > _THROUGHOUT
