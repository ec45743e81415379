"""Captions without a telling name: lines by a picture that are short, small, set apart, or the picture's own title."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, cast

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule
from reader.extraction.words import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Block

__all__ = ["CAPTIONS"]

_WHO_IS_WHERE = (  # a string, which is compiled when a block below a picture is met
    r"(?i)[,(] ?(?:left|right|center|centre|far (?:left|right)|second from (?:left|right)|foreground|background)[,)]|"
    r"\bfile (?:photo|image|picture)\b|\bin this .{3,40} (?:photo|image|picture)\b|"
    r"\bpictured (?:here|above|below|in|at|with)\b"
)
_LONGEST = 30  # words
_LONGEST_UNSPACED = 8  # words of two characters
_SHORTEST_TITLE = 3  # words of a picture's title that are no accident
_SMALL = re.compile(r"font-size\s*:\s*(?:x?x-small|small|[0-9]px|1[0-2](?:\.\d+)?px|[0-9]pt|0?\.[5-9]\d*r?em|[5-8]\d%)")
_CENTRED = re.compile(r"text-align\s*:\s*center")
_SMALL_FONTS = frozenset({"-1", "-2", "1", "2"})
_QUOTES = '"“„«‘'  # what somebody says is no caption, whatever type it is set in
_SEVERAL = 2  # enough to tell that there is not one alone
_LEVELS = 2  # up from the block, where its looks may be set


def _says_who_is_where(body: Body) -> Iterator[int]:
    for index, block in enumerate(body.blocks):
        if block.pictured and block.words <= 2 * _LONGEST and re.search(_WHO_IS_WHERE, block.text):
            yield index


def _is_no_sentence(body: Body) -> Iterator[int]:
    """Words by a picture, no full stop; in a script without spaces they must be few, as lines there often have none."""
    for index, block in enumerate(body.blocks):
        is_spaced = len(block.text.split()) > 2
        is_short = 2 < block.words <= (_LONGEST if is_spaced else _LONGEST_UNSPACED)
        is_short = is_short and block.kind in (PassageKind.PARAGRAPH, PassageKind.TABLE_ROW)
        is_set_in_italics = block.is_emphasised and not block.is_prose and block.text[0] not in _QUOTES
        if block.pictured and is_short and (is_set_in_italics or not block.is_finished):
            yield index


def _stands_under_several_pictures(body: Body) -> Iterator[int]:
    """The same words under one picture and another, or elsewhere."""
    lines = {
        index: block.plain
        for index, block in enumerate(body.blocks)
        if block.pictured and block.kind is not PassageKind.HEADING and 2 < block.words <= 2 * _LONGEST
    }
    times = Counter(block.plain for block in body.blocks) if lines else Counter()
    yield from (index for index, line in lines.items() if times[line] > 1)


def _is_set_apart(body: Body) -> Iterator[int]:
    for index, block in enumerate(body.blocks):
        is_short = block.kind is PassageKind.PARAGRAPH and block.words <= _LONGEST and not block.is_prose
        if block.pictured and is_short and _looks_apart(body, block):
            yield index


def _looks_apart(body: Body, block: Block) -> bool:
    around = (block.element, *islice(block.element.iterancestors(), _LEVELS - 1))
    return any(body.once(_is_small_or_centred, element) for element in around)


def _is_small_or_centred(element: etree._Element) -> bool:
    """Whether all of it is small, or it is centred together with a picture."""
    style = element.get("style", "").lower()
    if element.tag == "small" or _SMALL.search(style) or _is_all_small(element):
        return True
    centred = element.tag == "center" or element.get("align") == "center" or _CENTRED.search(style)
    return bool(centred) and element.find(".//img") is not None


def _is_all_small(element: etree._Element) -> bool:
    """Whether its text stands in one small element inside it."""
    if (element.text or "").strip():
        return False
    lines = (child for child in element if child.tag not in ("img", "br") and _has_text(child))
    written = list(islice(lines, _SEVERAL))
    if len(written) != 1 or (written[0].tail or "").strip():
        return False
    child = written[0]
    is_small_font = child.tag == "font" and child.get("size") in _SMALL_FONTS
    return child.tag == "small" or is_small_font or _SMALL.search(child.get("style", "").lower()) is not None


def _has_text(element: etree._Element) -> bool:
    return any(not text.isspace() for text in cast("Iterator[str]", element.itertext()) if text)


def _is_the_pictures_title(body: Body) -> Iterator[int]:
    if not body.blocks:
        return
    root = body.blocks[0].element.getroottree().getroot()
    titles = {
        plain(title)
        for picture in root.iter("img")
        for title in (picture.get("alt", ""), picture.get("title", ""))
        if len(title.split()) >= _SHORTEST_TITLE
    }
    for index, block in enumerate(body.blocks):
        if titles and block.kind is PassageKind.PARAGRAPH and block.words <= 2 * _LONGEST and block.plain in titles:
            yield index


CAPTIONS: tuple[ShapeRule, ...] = (
    ShapeRule(
        "caption: who stands where",
        Furniture.CAPTION,
        _says_who_is_where,
        takes=(
            "¶ <div><img src='a.jpg'><p>Iris Tull, left, and her guard admire a velvet glove at the opening.</p></div>",
        ),
        leaves=("¶ <p>Iris Tull, left, and her guard, right, looked at each other for a while.</p> ¶",),
    ),
    ShapeRule(
        "caption: no sentence",
        Furniture.CAPTION,
        _is_no_sentence,
        takes=(
            "¶ <p><img src='a.jpg'> A glove in its glass case</p> ¶",
            "¶ <div><img src='a.jpg'><br>手袋の博物館</div> ¶",
            "¶ <p><img src='a.jpg'></p><p><em>The depot, before the gloves came.</em></p> ¶",
        ),
        leaves=(
            "¶ <p>A glove in its glass case</p> ¶",
            "¶ <p><img src='a.jpg'></p><p>The guard, who had seen worse, said nothing.</p> ¶",
            "¶ <p><img src='a.jpg'></p><p><em>“Why would anybody want a left one?”</em></p> ¶",
            "<img src='a.jpg'><h2>How it all began</h2> ¶",
        ),
    ),
    ShapeRule(
        "caption: of several pictures",
        Furniture.CAPTION,
        _stands_under_several_pictures,
        takes=("¶ <div><img src='a'><p>It is all empty.</p></div><div><img src='b'><p>It is all empty.</p></div> ¶",),
        leaves=("¶ <div><img src='a.jpg'><p>The depot is empty.</p></div> ¶ <p>The depot was empty.</p> ¶",),
    ),
    ShapeRule(
        "caption: small print",
        Furniture.CAPTION,
        _is_set_apart,
        takes=(
            "¶ <div><img src='a.jpg'><br><small>This is the depot before the gloves came.</small></div> ¶",
            "¶ <p><img src='a.jpg'></p><p><span style='font-size: 0.8em'>This is the depot, before.</span></p> ¶",
            "¶ <p style='text-align: center'><img src='a.jpg'><br>This is the depot before the gloves came.</p> ¶",
        ),
        leaves=(
            "¶ <p><small>This is the depot before the gloves came.</small></p> ¶",
            "¶ <p><img src='a.jpg'></p><p>This is the <small>old</small> depot before the gloves came.</p> ¶",
        ),
    ),
    ShapeRule(
        "caption: title of a picture",
        Furniture.CAPTION,
        _is_the_pictures_title,
        takes=("¶ <p>The depot, empty.</p><p><img src='a.jpg' alt='The depot, empty'></p> ¶",),
        leaves=("¶ <p>The depot, full.</p><p><img src='a.jpg' alt='The depot, empty'></p> ¶",),
    ),
)
