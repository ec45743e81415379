"""What stands after the end of a text: notes on the author, the foot of the page, scraps."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, cast

from lxml import etree

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule
from reader.extraction.checks.writers import tells_who_it_is
from reader.extraction.words import plain, word_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.extraction.blocks.block import Block

__all__ = ["CLOSING"]

_LONGEST_BYLINE = 16  # words
_LONGEST_NOTE = 80  # words
_LONGEST_BIOGRAPHY = 140  # words
_LONGEST_SCRAP = 12  # words
_LONGEST_LABEL = 4  # words
_MANY = 3  # tags or labels; blocks above a signature
_LEADS = 0.25  # share of links; with less of them, a line may be the end of the text
_LAST = 3  # blocks
_BETWEEN_TAGS = r"[,;|/•·、，]"
_LONGEST_FOOT = 120  # words
_BELOW = cast(
    "Callable[[etree._Element], list[str]]", etree.XPath("following-sibling::node()/descendant-or-self::text()")
)
_SMALL_BELOW = etree.XPath(
    "boolean(following-sibling::*[not(self::br)][1]/descendant-or-self::*"
    "[self::small or self::address or self::font[@size='1' or @size='-1' or @size='-2']])"
)
_RIGHTS = r"(?i)©|\(c\) ?(?:19|20)\d\d|\bcopyright\b"
_SIGNATURE = r"[—–-]\s?(.{2,60}?) \(@\w{1,40}\)"


def _tells_of_the_author(body: Body) -> Iterator[int]:
    """One of the last blocks, where it begins with the author's name and tells or links to who that is."""
    authors = body.authors
    for index in range(max(body.first_prose + 1, len(body.blocks) - _LAST), len(body.blocks)):
        block = body.blocks[index]
        if block.words > _LONGEST_NOTE:
            continue
        words = block.plain
        named = next((author for author in authors if words.startswith(f"{author} ")), None)
        leads = block.linked > 0 or "@" in block.text
        if named is not None and (leads or tells_who_it_is(words[len(named) :])):
            yield index


def _is_headed_by_the_author(body: Body) -> Iterator[int]:
    """What stands under a last heading that ends with the author's name: "About Ana Ruiz", in any language."""
    authors = body.authors
    start = next((index for index in range(len(body.blocks) - 1, 0, -1) if _may_head(body.blocks[index])), 0)
    if start <= body.first_prose or sum(block.words for block in body.blocks[start:]) > _LONGEST_BIOGRAPHY:
        return
    heading = body.blocks[start]
    if heading.words <= _LONGEST_BYLINE and any(heading.plain.endswith(f" {author}") for author in authors):
        yield from range(start, len(body.blocks))


def _may_head(block: Block) -> bool:
    is_bold = block.kind is PassageKind.PARAGRAPH and block.is_emphasised and not block.is_finished
    return block.kind is PassageKind.HEADING or is_bold


def _signs_a_post_of_somebody_introduced(body: Body) -> Iterator[int]:
    """The signature of a quoted post, where the text before the post has named the person already."""
    for index, block in enumerate(body.blocks):
        signed = re.match(_SIGNATURE, block.text) if block.words <= _LONGEST_BYLINE else None
        before = body.blocks[max(0, index - _MANY) : index]
        if signed and any(plain(signed[1]) in other.plain for other in before):
            yield index


def _trails(body: Body) -> Iterator[int]:
    """Scraps after the last real paragraph: links, tags, several labels, or one with nothing after its colon."""
    if body.last_prose < 0:
        return
    scraps = list(_scraps_at_the_end(body))
    labels = [index for index in scraps if body.blocks[index].words <= _LONGEST_LABEL - 1]
    for index in scraps:
        block = body.blocks[index]
        tags = re.split(_BETWEEN_TAGS, block.text)
        are_tags = len(tags) >= _MANY and all(len(tag.split()) < _LONGEST_LABEL for tag in tags)
        is_one_of_several = index in labels and len(labels) >= _MANY
        if block.linked > _LEADS or are_tags or is_one_of_several or block.text.endswith((":", "：")):
            yield index


def _scraps_at_the_end(body: Body) -> Iterator[int]:
    """Short lines with no full stop, from the last block upwards."""
    for index in range(len(body.blocks) - 1, body.last_prose, -1):
        block = body.blocks[index]
        is_label = block.text.endswith((":", "：")) and block.words <= _LONGEST_LABEL
        ends_well = (block.is_finished and not is_label) or block.element.tag == "pre"  # where letters are signed
        if block.kind is not PassageKind.PARAGRAPH or ends_well or block.words > _LONGEST_SCRAP:
            return
        yield index


def _is_the_foot_of_the_page(body: Body) -> Iterator[int]:
    """Short lines in small type below the last line across the page, where rights stand right below it too."""
    last = body.blocks[-1].rules if body.blocks else 0
    start = next((index for index, block in enumerate(body.blocks) if block.rules == last), 0)
    if not last or start <= max(body.last_prose, 0):
        return
    lines = islice(body.blocks[0].element.getroottree().getroot().iter("hr"), last - 1, last)
    if any(_SMALL_BELOW(line) and _names_rights(line) for line in lines):
        yield from range(start, len(body.blocks))


def _names_rights(line: etree._Element) -> bool:
    text = " ".join(_BELOW(line))
    return word_count(text) <= _LONGEST_FOOT and re.search(_RIGHTS, text) is not None


def _has_nothing_under_it(body: Body) -> Iterator[int]:
    for index in range(len(body.blocks) - 1, -1, -1):
        if body.blocks[index].kind is not PassageKind.HEADING:
            return
        yield index


CLOSING: tuple[ShapeRule, ...] = (
    ShapeRule(
        "signature of a post",
        Furniture.BYLINE,
        _signs_a_post_of_somebody_introduced,
        takes=("¶ <blockquote>— Iris Tull (@iris) May 3, 2020</blockquote>",),
        leaves=("¶ <blockquote>— Bo Lind (@bolind) May 3, 2020</blockquote>", "¶ <p>Iris Tull (who else)</p>"),
    ),
    ShapeRule(
        "note on the author",
        Furniture.AUTHOR_NOTE,
        _tells_of_the_author,
        takes=(
            "¶ ¶ <p>Ana Ruiz schreibt hier seit 2012 über Handschuhe.</p>",
            "¶ ¶ <p>Ana Ruiz is the keeper of a small archive.</p>",
            "¶ ¶ <p>Ana Ruiz, periodista, colecciona guantes.</p>",
            "¶ ¶ <p>Ana Ruiz has <a href='/g'>a whole page on gloves</a>.</p>",
        ),
        leaves=(
            "¶ ¶ <p>Ana Ruiz was found asleep among the gloves on Monday, the guard said.</p>",
            "¶ ¶ <p>Ana Ruiz is back in town.</p>",
            "¶ <p>Ana Ruiz was there, with two gloves.</p> ¶ ¶ ¶",
            "¶ ¶ <p>Iris Tull, says Ana Ruiz, has more.</p>",
        ),
    ),
    ShapeRule(
        "under the author's name",
        Furniture.AUTHOR_NOTE,
        _is_headed_by_the_author,
        takes=("¶ ¶ <h3>Om Ana Ruiz</h3><p>Hun skriver om hansker.</p><p>Hun har to.</p>",),
        leaves=(
            "¶ ¶ <h3>Om Iris Tull</h3><p>Hun samler på hansker.</p>",
            "¶ ¶ <h3>Ana Ruiz asks</h3><p>Why the left one?</p>",
            "¶ ¶ <h3>A word with Ana Ruiz</h3><p>Why?</p> ¶ ¶ ¶ ¶ ¶ ¶ <h3>The end</h3><p>So be it.</p>",
        ),
    ),
    ShapeRule(
        "foot of the page",
        Furniture.LEGAL,
        _is_the_foot_of_the_page,
        takes=(
            "¶ ¶ <hr><font size=1>It belongs to the <a href='/r'>Glove Ring</a>.<br><br>Drawn and © by a guard.</font>",
        ),
        leaves=(
            "¶ <hr><p>She never came back for the right one.</p>",
            "¶ ¶ <hr><p>She never came back for the right one, and she holds the copyright.</p>",
            "¶ <hr> ¶ <p>She never came back, and wrote: it is the copyright, said the guard.</p>",
        ),
    ),
    ShapeRule(
        "trailing scrap",
        Furniture.OTHER,
        _trails,
        takes=(
            "¶ <p>gloves, museums, trams</p>",
            "¶ <p>Geef dit door:</p>",
            "¶ <p>Kept by <a href='/b'>Bo Lind</a></p>",
            "¶ <p>Gloves</p><p>Lost and found</p><p>Tramstead</p>",
        ),
        leaves=(
            "¶ <p>The end, my friend</p>",
            "¶ <p>(Drawing: all gloves of the year two thousand and one, by <a href='/y'>size</a>)</p>",
            "¶ <p>and all the gloves went down the stream</p><p>and so did I</p>",
            "¶ <p>gloves, museums, trams</p> ¶",
            "¶ <p>The founder only shook her head:</p>",
            "¶ <p>And nobody was surprised.</p>",
            "¶ <pre>Iris</pre>",
        ),
    ),
    ShapeRule(
        "heading with nothing under it",
        Furniture.RELATED,
        _has_nothing_under_it,
        takes=("¶ <h2>Odds and ends</h2>",),
        leaves=("¶ <h2>Odds and ends</h2> ¶",),
    ),
)
