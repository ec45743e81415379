"""Loading articles in the background: several at a time, each with all that a player needs to know of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.extraction.reading import put_back
from reader.narration.estimate import line_seconds
from reader.narration.script import script

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.article import Article
    from reader.narration.script import Line

__all__ = ["Fetched", "Loader", "Scripted", "scripted", "with_piece"]

_AT_A_TIME = 4


@dataclass(frozen=True, slots=True)
class Scripted:
    """An article with the lines of its reading.

    Attributes:
        article: The article.
        lines: Its lines, in order; empty where there is nothing to say.
        lengths: The seconds that each takes at rate 1.0, with the pause before it, as estimated.
        paragraphs: The lines with which the title, the byline and each passage begin.
    """

    article: Article
    lines: tuple[Line, ...]
    lengths: tuple[float, ...]
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What has become of loading an entry of the queue.

    Attributes:
        id: The entry's number.
        scripted: The article; None where it could not be loaded.
        reason: Why, in one line.
        is_new: Whether it came from its source, and not from what was kept.
    """

    id: int
    scripted: Scripted | None
    reason: str | None = None
    is_new: bool = True


def scripted(article: Article) -> Scripted:
    """An article with the lines of its reading; takes a third of a second for 100,000 words."""
    lines = tuple(script(article))
    begins = tuple(next(group).sentence.index for _, group in groupby(lines, key=lambda line: line.block))
    return Scripted(article, lines, tuple(line_seconds(lines)), begins)


def with_piece(found: Scripted, index: int, line: int) -> tuple[Scripted, int]:
    """An article in which a piece that was left out is read after all.

    Args:
        found: The article.
        index: The piece's place in its `left_out`.
        line: A line of it.

    Returns:
        The article, and where that line is now.
    """
    changed = scripted(put_back(found.article, index))
    piece = found.article.left_out[index]
    announced = found.lines[-1].block + 1 - len(found.article.passages)  # the title and the byline
    block = announced + piece.passage + (piece.character > 0)
    moved = len(changed.lines) - len(found.lines) if found.lines[line].block >= block else 0
    return changed, line + moved


class Loader:
    """Loads in threads of its own.

    Args:
        load: Source -> article.
        report: Called in one of the threads with what has become of each.
    """

    def __init__(self, load: Callable[[str], Article], report: Callable[[Fetched], None]) -> None:
        self._load = load
        self._report = report
        self._pool = ThreadPoolExecutor(_AT_A_TIME, thread_name_prefix="loading")

    def fetch(self, number: int, source: str) -> None:
        """Load an entry from its source."""
        self._pool.submit(self._fetch, number, lambda: self._load(source), is_new=True)

    def recall(self, number: int, source: str, kept: Callable[[], Article | None]) -> None:
        """Make an entry ready that was kept.

        Args:
            number: Its number.
            source: Where to load it from if it is no longer there.
            kept: Gives the article, if it is there; called in one of the threads.
        """
        self._pool.submit(self._recall, number, source, kept)

    def close(self) -> None:
        """Begin nothing more; what is being loaded is not waited for."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _recall(self, number: int, source: str, kept: Callable[[], Article | None]) -> None:
        article = kept()
        if article is None:
            self._fetch(number, lambda: self._load(source), is_new=True)
        else:
            self._fetch(number, lambda: article, is_new=False)

    def _fetch(self, number: int, get: Callable[[], Article], *, is_new: bool) -> None:
        try:
            found = scripted(get())
        except ReaderError as error:
            self._report(Fetched(number, None, f"{error}", is_new))
        except Exception as bug:  # noqa: BLE001 - a bug that one page brings out must not end the player
            self._report(Fetched(number, None, f"met a bug in Reader, please report it: {bug!r}", is_new))
        else:
            nothing = "there is nothing in it that can be said aloud"
            self._report(Fetched(number, found, None if found.lines else nothing, is_new))
