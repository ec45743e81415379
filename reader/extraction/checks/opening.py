"""What stands between a headline and its text, and after the end of it: bylines, dates, notes on the author, scraps."""

from __future__ import annotations

import re
from itertools import dropwhile, islice
from typing import TYPE_CHECKING, cast

from lxml import etree

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule
from reader.extraction.metadata.titles import plain
from reader.extraction.page import word_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.extraction.blocks.block import Block

__all__ = ["CLOSING", "OPENING"]

_LONGEST_BYLINE = 16  # words
_LONGEST_HEADLINE = 40  # words
_LONGEST_NOTE = 80  # words
_LONGEST_BIOGRAPHY = 140  # words
_LONGEST_SCRAP = 12  # words
_LONGEST_LABEL = 4  # words
_MANY = 3
_LAST = 3  # blocks
_ANSWERS = frozenset({"re", "aw", "antw", "sv", "vs", "odp", "rif", "fwd", "fw", "wg", "tr"})
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
_DATE = (  # a string, which is compiled when a short line is met above the text
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|"
    r"(?:19|20)\d{2} ?[年년] ?\d{1,2} ?[月월]|"
    r"\b\d{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de )?[^\W\d]{3,12}\.?,? (?:de )?(?:19|20)\d{2}\b|"
    r"\b[^\W\d]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d{2}\b"
)


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


def _subject(words: str) -> str:
    """A headline without the marks of an answer, as mails and posts of forums have them."""
    return " ".join(dropwhile(_ANSWERS.__contains__, words.split())) or words


def _repeats_the_title(body: Body) -> Iterator[int]:
    """The title anywhere; a first-order heading above the text, since some pages have one above every section."""
    title = _subject(plain(body.metadata.title or ""))
    headlines = [plain(headline) for headline in body.metadata.headlines[:_MANY]]
    for index, block in enumerate(body.blocks):
        if block.kind is not PassageKind.LIST_ITEM and block.words < _LONGEST_HEADLINE:
            words = _subject(plain(block.text))
            if _same(words, title) or (index < body.first_prose and any(_same(words, line) for line in headlines)):
                yield index


def _authors(body: Body) -> list[str]:
    return [plain(name) for name in re.split(r", | and | & ", body.metadata.byline or "") if " " in name]


def _names_the_author(body: Body) -> Iterator[int]:
    """A short line above the first paragraph with the author's name in it."""
    authors = _authors(body)
    for index, block in enumerate(body.blocks[: body.first_prose]):
        if block.words <= _LONGEST_BYLINE and any(author in plain(block.text) for author in authors):
            yield index


def _has_a_date(body: Body) -> Iterator[int]:
    """A short line above the first paragraph with a whole date in it, in any language."""
    for index, block in enumerate(body.blocks[: body.first_prose]):
        is_short = block.kind is PassageKind.PARAGRAPH and block.words <= _LONGEST_BYLINE and not block.is_finished
        if is_short and body.last_prose >= 0 and re.search(_DATE, block.text):
            yield index


def _tells_of_the_author(body: Body) -> Iterator[int]:
    """One of the last blocks, where it begins with the author's name."""
    authors = _authors(body)
    for index in range(max(body.first_prose + 1, len(body.blocks) - _LAST), len(body.blocks)):
        block = body.blocks[index]
        if block.words <= _LONGEST_NOTE and any(plain(block.text).startswith(f"{author} ") for author in authors):
            yield index


def _is_headed_by_the_author(body: Body) -> Iterator[int]:
    """What stands under a last heading that ends with the author's name: "About Ana Ruiz", in any language."""
    authors = _authors(body)
    start = next((index for index in range(len(body.blocks) - 1, 0, -1) if _may_head(body.blocks[index])), 0)
    if start <= body.first_prose or sum(block.words for block in body.blocks[start:]) > _LONGEST_BIOGRAPHY:
        return
    heading = body.blocks[start]
    if heading.words <= _LONGEST_BYLINE and any(plain(heading.text).endswith(f" {author}") for author in authors):
        yield from range(start, len(body.blocks))


def _may_head(block: Block) -> bool:
    is_bold = block.kind is PassageKind.PARAGRAPH and block.emphasised > 0.9 and not block.is_finished
    return block.kind is PassageKind.HEADING or is_bold


def _signs_a_post_of_somebody_introduced(body: Body) -> Iterator[int]:
    """The signature of a quoted post, where the text before the post has named the person already."""
    for index, block in enumerate(body.blocks):
        signed = re.match(_SIGNATURE, block.text) if block.words <= _LONGEST_BYLINE else None
        before = body.blocks[max(0, index - _MANY) : index]
        if signed and any(plain(signed[1]) in plain(other.text) for other in before):
            yield index


def _trails(body: Body) -> Iterator[int]:
    """Scraps after the last real paragraph: tags, names, labels with no full stop or with nothing after their colon."""
    if body.last_prose < 0:
        return
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


OPENING: tuple[ShapeRule, ...] = (
    ShapeRule(
        "headline repeated",
        Furniture.HEADLINE,
        _repeats_the_title,
        takes=(
            "<h1>A museum of left gloves</h1> ¶",
            "¶ <p>The museum of left gloves!</p> ¶",
            "¶ <h3>Re: AW: A museum of left gloves</h3> ¶",
            "<h1>Left at last</h1> ¶",
        ),
        leaves=(
            "<h2>A museum of right gloves</h2> ¶",
            "<ul><li>A museum of left gloves</li></ul> ¶",
            "¶ <h1>Left at last</h1> ¶",
        ),
    ),
    ShapeRule(
        "byline",
        Furniture.BYLINE,
        _names_the_author,
        takes=("<p>Ana Ruiz Tramstead Courier</p> ¶",),
        leaves=("¶ <p>Nobody, says Ana Ruiz, minds.</p> ¶", "<p>Bo Lind was the first guard.</p> ¶"),
    ),
    ShapeRule(
        "dateline",
        Furniture.DATE,
        _has_a_date,
        takes=("<p>Aus dem Rathaus, 3. Mai 2021</p> ¶", "<p>Tramstead, el 3 de mayo de 2021, a las nueve</p> ¶"),
        leaves=(
            "<p>It opened on May 3, 2021.</p> ¶",
            "<h2>Der Abend vom 3. Mai 2021</h2> ¶",
            "¶ <p>Aus dem Rathaus, 3. Mai 2021</p> ¶",
        ),
    ),
)

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
        takes=("¶ ¶ <p>Ana Ruiz schreibt hier seit 2012 über Handschuhe.</p>",),
        leaves=(
            "¶ <p>Ana Ruiz was there, with two gloves.</p> ¶ ¶ ¶",
            "¶ ¶ <p>Iris Tull, says Ana Ruiz, has more.</p>",
        ),
    ),
    ShapeRule(
        "about the author",
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
        Furniture.TAGS,
        _trails,
        takes=("¶ <p>gloves, museums, trams</p>", "¶ <p>Geef dit door:</p>"),
        leaves=(
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
