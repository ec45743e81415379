"""What the rules for parts of a page look at: its blocks, its headline and its language."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from reader.extraction.language import language_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.extraction.body.outline import Outline

__all__ = ["Layout"]

_SAMPLES = 4  # paragraphs
_SAMPLE = 250  # characters of each; all of the article's is looked at for the language that it is said in

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Layout:
    """A page before its body is found.

    Attributes:
        page: All blocks that may be the article.
        headline: The place of the headline among them; -1 where there is none.
        declared: BCP 47 tag that the page gives; None where it gives none.
    """

    page: Outline
    headline: int = -1
    declared: str | None = None
    _answers: dict[Callable[[Layout], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, question: Callable[[Layout], Answer]) -> Answer:
        """The answer to a question that several rules ask."""
        if question not in self._answers:
            self._answers[question] = question(self)
        return cast("Answer", self._answers[question])

    @cached_property
    def language(self) -> str | None:
        """BCP 47 tag of the language of its longest paragraphs; None where it is not known."""
        longest = sorted((block.text for block in self.page.blocks), key=len, reverse=True)[:_SAMPLES]
        return language_of(" ".join(text[:_SAMPLE] for text in longest), self.declared)
