"""A wording: the text as written, as spoken, and the exact map between the two."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["Change", "Wording"]


class Change(NamedTuple):
    """One place where the spoken text differs: two half-open spans of characters, either of which may be empty."""

    written_start: int
    written_end: int
    spoken_start: int
    spoken_end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said for a text.

    Attributes:
        written: The text as it stands in the article.
        spoken: The text for the speech engine.
        changes: Where they differ, in order, without overlaps; everywhere else they are the same, character for
            character.
    """

    written: str
    spoken: str
    changes: tuple[Change, ...] = ()

    def written_span(self, start: int, end: int) -> tuple[int, int]:
        """Find the written characters that a span of the spoken ones comes from.

        Args:
            start: First character of the span in `spoken`; values outside the text are clamped to it.
            end: One past its last character; an `end` before `start` is taken as `start`.

        Returns:
            The half-open span in `written`. A part of a changed place gives the whole place; an empty span gives an
            empty one, unless it is inside a changed place. Both ends grow with both arguments, and the span of all that
            is spoken is all that is written.
        """
        start = min(max(start, 0), len(self.spoken))
        end = min(max(end, start), len(self.spoken))
        return self._written_start(start), self._written_end(end)

    def _written_start(self, spoken: int) -> int:
        # The first change that ends after this place; changes that say nothing here count to what follows them.
        at = bisect_left(self.changes, spoken, key=lambda change: change.spoken_start)
        before = self.changes[at - 1] if at else Change(0, 0, 0, 0)
        if spoken < before.spoken_end:
            return before.written_start
        if at < len(self.changes) and self.changes[at].spoken_start == spoken:
            return self.changes[at].written_start
        return before.written_end + spoken - before.spoken_end

    def _written_end(self, spoken: int) -> int:
        if spoken == len(self.spoken):
            return len(self.written)
        at = bisect_left(self.changes, spoken, key=lambda change: change.spoken_start)
        before = self.changes[at - 1] if at else Change(0, 0, 0, 0)
        if spoken <= before.spoken_end:
            return before.written_end
        return before.written_end + spoken - before.spoken_end
