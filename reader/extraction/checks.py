"""Checks of the body, block by block: what no element's name gave away and only words, links or place can.

Each check is a small function that names the blocks it takes; they run in the order of `_CHECKS`, each on what the
ones before it left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.extraction.phrases import Place, matching
from reader.extraction.titles import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.extraction.metadata import Metadata
    from reader.extraction.passages import Block

__all__ = ["Taken", "review"]

_SHORTEST_TITLE = 4  # words in the title of another article
_LONGEST_BYLINE = 16  # words
_WHO_IS_WHERE = (  # a string, which is compiled when a block below a picture is met
    r"(?i)[,(] ?(?:left|right|center|centre|far (?:left|right)|second from (?:left|right)|foreground|background)[,)]|"
    r"\bfile (?:photo|image|picture)\b|\bin this .{3,40} (?:photo|image|picture)\b|"
    r"\bpictured (?:here|above|below|in|at|with)\b"
)
_SIGNATURE = r"[—–-]\s?(.{2,60}?) \(@\w{1,40}\)"
_LONGEST_CAPTION = 30  # words
_TAIL = 0.8  # the last fifth of the body is where notes on authors and rights stand
_MANY = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """A block that is not to be read, and the rule that says so."""

    block: Block
    reason: str


def _same(text: str, other: str) -> bool:
    """Whether two plain texts are the same but for a word or two at an end."""
    return bool(text) and (
        text == other
        or (
            len(text) > 20
            and (text in other or other in text)
            and min(len(text), len(other)) > 0.8 * max(len(text), len(other))
        )
    )


def _repeats_the_title(body: list[Block], metadata: Metadata) -> Iterator[tuple[int, str]]:
    titles = [plain(title) for title in (metadata.title or "", *metadata.headlines[:_MANY])]
    for index, block in enumerate(body):
        if block.kind is not PassageKind.LIST_ITEM and block.words < 40:
            words = plain(block.text)
            if any(_same(words, title) for title in titles):
                yield index, "headline repeated"


def _says_what_furniture_says(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    prose = [index for index, block in enumerate(body) if block.is_prose]
    first, last = (prose[0], prose[-1]) if prose else (len(body), -1)
    for index, block in enumerate(body):
        at_end = index >= last or index >= _TAIL * len(body)
        place = Place.START if index < first else Place.END if at_end else Place.ANYWHERE
        rule = matching(block.text, place)
        if rule is not None:
            yield index, rule.name


def _names_the_author(body: list[Block], metadata: Metadata) -> Iterator[tuple[int, str]]:
    """A short line above the first paragraph with the author's name in it: "Ana Ruiz The Alden Herald"."""
    authors = [plain(name) for name in re.split(r", | and | & ", metadata.byline or "") if " " in name]
    for index, block in enumerate(body):
        if block.is_prose:
            return
        if block.words <= _LONGEST_BYLINE and any(author in plain(block.text) for author in authors):
            yield index, "byline"


def _signs_a_post_of_somebody_introduced(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    """The signature of a quoted post, where the text before the post has named the person already."""
    for index, block in enumerate(body):
        signed = re.match(_SIGNATURE, block.text) if block.words <= _LONGEST_BYLINE else None
        if signed and any(plain(signed[1]) in plain(before.text) for before in body[max(0, index - _MANY) : index]):
            yield index, "signature of a post"


def _is_one_link(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    for index, block in enumerate(body):
        if block.kind is PassageKind.LIST_ITEM or block.words < _SHORTEST_TITLE:
            continue
        if block.linked > 0.95 or (block.linked > 0.6 and not block.is_finished):
            yield index, "related link"


def _is_a_caption(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    for index, block in enumerate(body):
        if block.pictured and block.words <= 2 * _LONGEST_CAPTION and re.search(_WHO_IS_WHERE, block.text):
            yield index, "caption"
            continue
        looks_like_one = block.pictured and block.kind is PassageKind.PARAGRAPH and 2 < block.words <= _LONGEST_CAPTION
        if looks_like_one and (not block.is_finished or (block.emphasised > 0.9 and not block.is_prose)):
            yield index, "caption"


def _is_a_list_of_links(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    start = 0
    while start < len(body):
        end = start
        while end < len(body) and body[end].kind is PassageKind.LIST_ITEM:
            end += 1
        items = body[start:end]
        led = start > 0 and body[start - 1].text.rstrip().endswith(":") and body[start - 1].is_prose
        if items and not led and all(block.linked > 0.8 for block in items):
            yield from ((index, "list of links") for index in range(start, end))
        start = max(end, start + 1)


def _was_said_before(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for index, block in enumerate(body):
        words = plain(block.text)
        if block.is_prose:
            if words in seen:
                yield index, "said before"
            seen.add(words)


def _trails(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    """Scraps after the last real paragraph: tags, names, labels without a verb or a full stop."""
    prose = [index for index, block in enumerate(body) if block.is_prose]
    if not prose:
        return
    for index in range(len(body) - 1, prose[-1], -1):
        block = body[index]
        if block.kind is not PassageKind.PARAGRAPH or block.is_finished or block.words > 12:
            return
        yield index, "trailing scrap"


def _has_nothing_under_it(body: list[Block], _: Metadata) -> Iterator[tuple[int, str]]:
    for index in range(len(body) - 1, -1, -1):
        if body[index].kind is not PassageKind.HEADING:
            return
        yield index, "heading with nothing under it"


_CHECKS: tuple[Callable[[list[Block], Metadata], Iterator[tuple[int, str]]], ...] = (
    _repeats_the_title,
    _says_what_furniture_says,
    _names_the_author,
    _signs_a_post_of_somebody_introduced,
    _is_one_link,
    _is_a_caption,
    _is_a_list_of_links,
    _was_said_before,
    _trails,
    _has_nothing_under_it,
)


def review(body: list[Block], metadata: Metadata) -> tuple[list[Block], list[Taken]]:
    """Take the furniture out of the body that elements and class names did not show.

    Args:
        body: The blocks of the body, in order.
        metadata: What the page says about its article.

    Returns:
        What is to be read, and what is not, each in order.
    """
    taken: list[Taken] = []
    for check in _CHECKS:
        found = dict(check(body, metadata))
        taken.extend(Taken(body[index], reason) for index, reason in found.items())
        body = [block for index, block in enumerate(body) if index not in found]
    return body, taken
