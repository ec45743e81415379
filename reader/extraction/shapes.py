"""The shapes of furniture: what no element's name gave away and only place, length, links or pictures can.

The rules run in the order of `SHAPES`, each on what the ones before it left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.shape_rule import Body, ShapeRule
from reader.extraction.titles import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SHAPES"]

_SHORTEST_TITLE = 4  # words in the title of another article
_LONGEST_BYLINE = 16  # words
_WHO_IS_WHERE = (  # a string, which is compiled when a block below a picture is met
    r"(?i)[,(] ?(?:left|right|center|centre|far (?:left|right)|second from (?:left|right)|foreground|background)[,)]|"
    r"\bfile (?:photo|image|picture)\b|\bin this .{3,40} (?:photo|image|picture)\b|"
    r"\bpictured (?:here|above|below|in|at|with)\b"
)
_SIGNATURE = r"[—–-]\s?(.{2,60}?) \(@\w{1,40}\)"
_LONGEST_CAPTION = 30  # words
_LONGEST_SCRAP = 12  # words
_MANY = 3


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


def _repeats_the_title(body: Body) -> Iterator[int]:
    titles = [plain(title) for title in (body.metadata.title or "", *body.metadata.headlines[:_MANY])]
    for index, block in enumerate(body.blocks):
        if block.kind is not PassageKind.LIST_ITEM and block.words < 40:
            words = plain(block.text)
            if any(_same(words, title) for title in titles):
                yield index


def _names_the_author(body: Body) -> Iterator[int]:
    """A short line above the first paragraph with the author's name in it."""
    authors = [plain(name) for name in re.split(r", | and | & ", body.metadata.byline or "") if " " in name]
    for index, block in enumerate(body.blocks[: body.first_prose]):
        if block.words <= _LONGEST_BYLINE and any(author in plain(block.text) for author in authors):
            yield index


def _signs_a_post_of_somebody_introduced(body: Body) -> Iterator[int]:
    """The signature of a quoted post, where the text before the post has named the person already."""
    for index, block in enumerate(body.blocks):
        signed = re.match(_SIGNATURE, block.text) if block.words <= _LONGEST_BYLINE else None
        before = body.blocks[max(0, index - _MANY) : index]
        if signed and any(plain(signed[1]) in plain(other.text) for other in before):
            yield index


def _is_one_link(body: Body) -> Iterator[int]:
    for index, block in enumerate(body.blocks):
        if block.kind is PassageKind.LIST_ITEM or block.words < _SHORTEST_TITLE:
            continue
        if block.linked > 0.95 or (block.linked > 0.6 and not block.is_finished):
            yield index


def _is_a_caption(body: Body) -> Iterator[int]:
    for index, block in enumerate(body.blocks):
        if block.pictured and block.words <= 2 * _LONGEST_CAPTION and re.search(_WHO_IS_WHERE, block.text):
            yield index
            continue
        looks_like_one = block.pictured and block.kind is PassageKind.PARAGRAPH and 2 < block.words <= _LONGEST_CAPTION
        if looks_like_one and (not block.is_finished or (block.emphasised > 0.9 and not block.is_prose)):
            yield index


def _is_a_list_of_links(body: Body) -> Iterator[int]:
    blocks = body.blocks
    start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and blocks[end].kind is PassageKind.LIST_ITEM:
            end += 1
        items = blocks[start:end]
        led = start > 0 and blocks[start - 1].text.rstrip().endswith(":") and blocks[start - 1].is_prose
        if items and not led and all(block.linked > 0.8 for block in items):
            yield from range(start, end)
        start = max(end, start + 1)


def _was_said_before(body: Body) -> Iterator[int]:
    seen: set[str] = set()
    for index, block in enumerate(body.blocks):
        if block.is_prose:
            words = plain(block.text)
            if words in seen:
                yield index
            seen.add(words)


def _trails(body: Body) -> Iterator[int]:
    """Scraps after the last real paragraph: tags, names, labels without a verb or a full stop."""
    if body.last_prose < 0:
        return
    for index in range(len(body.blocks) - 1, body.last_prose, -1):
        block = body.blocks[index]
        if block.kind is not PassageKind.PARAGRAPH or block.is_finished or block.words > _LONGEST_SCRAP:
            return
        yield index


def _has_nothing_under_it(body: Body) -> Iterator[int]:
    for index in range(len(body.blocks) - 1, -1, -1):
        if body.blocks[index].kind is not PassageKind.HEADING:
            return
        yield index


SHAPES: tuple[ShapeRule, ...] = (
    ShapeRule(
        "headline repeated",
        Furniture.HEADLINE,
        _repeats_the_title,
        takes=("<h1>A museum of left gloves</h1> ¶", "¶ <p>The museum of left gloves!</p> ¶"),
        leaves=("<h2>A museum of right gloves</h2> ¶", "<ul><li>A museum of left gloves</li></ul> ¶"),
    ),
    ShapeRule(
        "byline",
        Furniture.BYLINE,
        _names_the_author,
        takes=("<p>Ana Ruiz Tramstead Courier</p> ¶",),
        leaves=("¶ <p>Nobody, says Ana Ruiz, minds.</p> ¶", "<p>Bo Lind was the first guard.</p> ¶"),
    ),
    ShapeRule(
        "signature of a post",
        Furniture.BYLINE,
        _signs_a_post_of_somebody_introduced,
        takes=("¶ <blockquote>— Iris Tull (@iris) May 3, 2020</blockquote>",),
        leaves=("¶ <blockquote>— Bo Lind (@bolind) May 3, 2020</blockquote>", "¶ <p>Iris Tull (who else)</p>"),
    ),
    ShapeRule(
        "related link",
        Furniture.RELATED,
        _is_one_link,
        takes=(
            "¶ <p><a href='/a'>Tram depot saved from the bulldozers</a></p> ¶",
            "¶ <p>Down the road, <a href='/a'>Tram depot saved from the bulldozers</a></p> ¶",
        ),
        leaves=(
            "¶ <p>The founder bought <a href='/a'>the depot's last tram</a>, and rides in it.</p> ¶",
            "¶ <p><a href='/b'>Bo Lind</a></p> ¶",
            "¶ <ul><li><a href='/b'>A glove with six whole fingers</a></li><li>A mitten.</li></ul>",
        ),
    ),
    ShapeRule(
        "caption",
        Furniture.CAPTION,
        _is_a_caption,
        takes=(
            "¶ <p><img src='a.jpg'> A glove in its glass case</p> ¶",
            "¶ <div><img src='a.jpg'><p>Iris Tull, left, and her guard admire a velvet glove at the opening.</p></div>",
            "¶ <p><img src='a.jpg'></p><p><em>The depot, before the gloves came.</em></p> ¶",
        ),
        leaves=(
            "¶ <p>A glove in its glass case</p> ¶",
            "¶ <p><img src='a.jpg'></p><p>The guard, who had seen worse, said nothing.</p> ¶",
            "<img src='a.jpg'><h2>How it all began</h2> ¶",
        ),
    ),
    ShapeRule(
        "list of links",
        Furniture.RELATED,
        _is_a_list_of_links,
        takes=("¶ <ul><li><a href='/a'>Tram depot saved</a></li><li><a href='/b'>Sock house shut</a></li></ul> ¶",),
        leaves=(
            "¶: <ul><li><a href='/a'>The velvet one</a></li><li><a href='/b'>The other</a></li></ul> ¶",
            "¶ <ul><li><a href='/a'>The velvet one</a></li><li>the other, which nobody asked for</li></ul> ¶",
        ),
    ),
    ShapeRule(
        "said before",
        Furniture.REPEAT,
        _was_said_before,
        takes=("¶ ¶ ¶1",),
        leaves=("¶ <p>No.</p> ¶ <p>No.</p> ¶",),
    ),
    ShapeRule(
        "trailing scrap",
        Furniture.TAGS,
        _trails,
        takes=("¶ <p>gloves, museums, trams</p>",),
        leaves=("¶ <p>gloves, museums, trams</p> ¶", "¶ <p>And nobody was surprised.</p>"),
    ),
    ShapeRule(
        "heading with nothing under it",
        Furniture.RELATED,
        _has_nothing_under_it,
        takes=("¶ <h2>Odds and ends</h2>",),
        leaves=("¶ <h2>Odds and ends</h2> ¶",),
    ),
)
