"""The phrases that may stand on one page: those of its language, and of English, in which walls are abroad."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from reader.extraction.diagnosis.wording import named_by, words_only
from reader.extraction.diagnosis.words import FOLDER, wordings
from reader.extraction.records import NEUTRAL, languages

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator

    from reader.extraction.diagnosis.wording import Kind, Wording

__all__ = ["Vocabulary"]

_ENGLISH = "en"
_LONGEST_LINE = 120  # characters of a line that names a page


class Vocabulary:
    """Knows phrases of each kind.

    Args:
        language: BCP 47 tag of the page; None where it is not known, and any language's phrases may stand there.
    """

    def __init__(self, language: str | None) -> None:
        own = (language or "").split("-")[0].lower()
        known = (own, _ENGLISH) if own else languages(FOLDER)
        self._languages = tuple(dict.fromkeys((*known, NEUTRAL)))

    def names(self, kinds: tuple[Kind, ...], lines: Iterable[str]) -> Counter[Kind]:
        """By how many names of these kinds the lines call the page."""
        short = [line for line in lines if len(line) <= _LONGEST_LINE]
        return named_by([wording for kind in kinds for wording in self._of(kind)], short)

    def says(self, kind: Kind, text: str) -> bool:
        """Whether the text has a phrase of this kind in it."""
        compared = words_only(text)
        return any(wording.is_in(compared) for wording in self._of(kind))

    def _of(self, kind: Kind) -> Iterator[Wording]:
        return chain.from_iterable(wordings(language, kind) for language in self._languages)
