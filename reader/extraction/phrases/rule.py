"""What a phrase rule is: a named pattern for a whole block of text that is furniture by its words alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.article import Furniture

__all__ = ["PhraseRule", "Place"]


class Place(Enum):
    """Where in the article a block stands, as far as the rules care."""

    ANYWHERE = "anywhere"
    START = "start"  # before the first real paragraph
    END = "end"  # after the last real paragraph, or close to it


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """One kind of sentence or line that pages put around articles and nobody would read aloud.

    Attributes:
        name: What the ledger gives as the reason, unique among all rules.
        kind: The kind of furniture.
        pattern: Regular expression that must match the whole block, with its white space folded and its apostrophes
            straight. Case is ignored; write ``(?-i:[A-Z])`` where a capital is meant.
        max_words: The longest block it may take. Furniture is short, and a long block is somebody's prose. Of a script
            without spaces, two characters are a word.
        language: BCP 47 tag of the words in it, or "" for words of any language.
        takes: Blocks that it must take.
        leaves: Blocks that look alike and that it must leave.
        place: Where alone it holds; a name under a headline is a byline, the same name further down is not.
        cues: Beginnings of words in small letters, or marks, of which every text that the pattern matches holds one,
            with ``|`` between them; empty where there are none. The pattern is compiled only when a text has one of
            them: to compile all patterns takes longer than to read a page.
        text_only: Whether it is for text without elements, where nothing but the words can tell.
        shows_a_page: Whether only a web page has such a line, so that a text that holds one is a page's.
    """

    name: str
    kind: Furniture
    pattern: str
    max_words: int
    language: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...] = ()
    place: Place = Place.ANYWHERE
    cues: str = ""
    text_only: bool = False
    shows_a_page: bool = False
