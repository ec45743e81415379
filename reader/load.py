"""Source -> Article: the one way in, for the player, the export and the batch alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction import extract
from reader.sources import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.article import Article, Headline, Reading

__all__ = ["load"]


def load(source: str, reading: Reading | None = None, announce: Callable[[Headline], None] | None = None) -> Article:
    """Read a source and find the article in it.

    Args:
        source: An address, the path of a file, or ``-`` for standard input.
        reading: What to read beside the article, and what not to read of it.
        announce: Called with the headline as soon as it is sure (see `reader.extraction.extract`).

    Raises:
        SourceError: It could not be read.
        NotAnArticleError: There is nothing in it to say.
    """
    return extract(read(source), reading, announce)
