"""Source -> Article: the one way in, for the player, the export and the batch alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction import extract
from reader.sources import read

if TYPE_CHECKING:
    from reader.article import Article

__all__ = ["load"]


def load(source: str) -> Article:
    """Read a source and find the article in it.

    Args:
        source: An address, the path of a file, or ``-`` for standard input.

    Raises:
        SourceError: It could not be read.
        NotAnArticleError: There is nothing in it to say.
    """
    return extract(read(source))
