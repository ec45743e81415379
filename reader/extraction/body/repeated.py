"""What repeats one shape: the comments under an article, teasers of other articles, other articles in full."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.body.headed import heads_comments
from reader.extraction.body.outline import is_heading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lxml import etree

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.layout import Layout
    from reader.extraction.body.outline import Outline

__all__ = ["COMMENTS", "OTHER_ARTICLES", "shape"]

_FEW, _MANY = 2, 3
_MOST = 0.6  # of the repeated elements: some show less than the others
_LONGEST_SCRAP = 12  # words
_LONGEST_LINE = 200  # characters: twelve words that are any longer are no words
_LONGEST_ACTION = 3  # words: "Reply", "Me gusta"
_LEAST_PROSE = 8  # words
_LONGEST_TEASER = 60  # words, its title not counted
_SHORTEST_TITLE = 3  # words
_HEADED_SOON = 4  # blocks: a label, a date and an author may stand above a headline
_AN_ARTICLE = 30  # words
_DIGITS = re.compile(r"\d+")
_NAMES_COMMENTS = re.compile(
    r"comment(?!ary|ator)|disqus|\brepl(?:y|ies)\b|kommentar|coment[aá]ri|commenti\b|reacties|guest-?book",
    re.IGNORECASE,
)
# Posts of a forum, answers to a question and the entries of a live report are what their page is for.
_NAMES_THE_TEXT = re.compile(
    r"answer|question|faq|live|ticker|\bposts?\b|message|topic|thread|entry|update|step|eintrag|beitrag", re.IGNORECASE
)
# Strings, which are compiled when a page repeats some shape.
_DATED = (
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|"
    r"\b\d{1,2}\.? (?:de )?[^\W\d]{1,20},? (?:de )?\d{4}\b|\b[^\W\d]{1,20} \d{1,2},? \d{4}\b|"
    r"\b\d{1,4} ?\w{1,20} (?:ago|fa|назад|temu|geleden|sedan|siden)\b|"
    r"(?:vor|hace|há|il y a|prije|před) \d{1,4} \w{1,20}$|\d{4}年\d{1,2}月\d{1,2}日|"
    r"\d{1,4} ?(?:年|か月|個月|个月|週間|周|日|天|時間|小時|小时|分鐘|分钟|分)前"
)
_A_DATE = r"(?:\b\w{1,20} )?\d{1,2}\.? (?:de )?\w{1,20},? (?:de )?\d{4}|\b\w{1,20} \d{1,2},? \d{4}|\d+"
_NUMBERED = re.compile(r"^#?\d+[.):]")


def shape(element: etree._Element) -> tuple[str, str]:
    """An element's tag and first class name, without its numbers."""
    names = (element.get("class") or "").split(maxsplit=1)
    return element.tag, _DIGITS.sub("", names[0]) if names else ""


def _comments(layout: Layout) -> Iterator[etree._Element]:
    """Comments, each an element: by their names, by their heading, or by a date with a name or a button each."""
    page, headline = layout.page, layout.headline
    # A count of comments may stand over the text as well, and sentences about other articles over the headline.
    first_prose = next(
        (number for number, words in enumerate(page.finished) if number > headline and words >= _LEAST_PROSE),
        len(page.blocks),
    )
    for around, items in _groups(page, _FEW):
        start = page.runs[items[0]][0]
        if start <= first_prose:
            continue
        blocks = [page.of(item) for item in items]
        if sum(max(page.finished[slice(*page.runs[item])]) >= _LEAST_PROSE for item in items) < _MOST * len(items):
            continue
        if _are_named(around, items, page, headline) or (
            not _most(blocks, lambda inside: is_heading(inside[0]))
            and (heads_comments(page, around, start) or _look_like_comments(around, items, blocks))
        ):
            yield from items


def _look_like_comments(around: etree._Element, items: list[etree._Element], blocks: Sequence[Sequence[Block]]) -> bool:
    return (
        len(items) >= _MANY
        and not any(_NAMES_THE_TEXT.search(_names(item)) for item in (around, *items))
        and _most(blocks, _is_dated)
        and (_most(blocks, _is_signed) or _share_a_button(blocks))
    )


def _teasers(layout: Layout) -> Iterator[etree._Element]:
    """Three and more teasers of one site: a linked title each, and a line or two that are not linked."""
    page, headline = layout.page, layout.headline
    for _, items in _groups(page, _MANY):
        blocks = [page.of(item) for item in items]
        if items[0].tag == "tr" or page.runs[items[0]][0] <= headline or not _most(blocks, _is_a_teaser):
            continue
        addresses = [link.get("href") or "" for item in items if (link := next(item.iter("a"), None)) is not None]
        # A heading that links to itself is one of this page; what leads to many sites is a list of them.
        if not any(address.startswith("#") for address in addresses) and len(_hosts(addresses)) <= 1:
            # The article itself may have their shape, where a page gives its elements no names.
            yield from (item for item, inside in zip(items, blocks, strict=True) if _is_short(inside))


def _other_articles(layout: Layout) -> Iterator[etree._Element]:
    """The articles that follow the page's own, each as it is: with a headline like that of the page's own."""
    page, headline = layout.page, layout.headline
    if headline < 0:
        return
    element = page.blocks[headline].element
    tag = element.tag
    while (around := element.getparent()) is not None:
        first, end = page.runs[element]
        own = page.sentences_between(headline, end)
        if own >= _AN_ARTICLE and headline - first < _HEADED_SOON and element.tag != "section":
            for other in page.children[around]:
                if other is not element and shape(other) == shape(element) and _begins_like_one(page, other, tag):
                    yield other
        element = around


def _begins_like_one(page: Outline, element: etree._Element, tag: str) -> bool:
    opening = [block for block in page.of(element)[:_HEADED_SOON] if block.element.tag in ("h1", "h2", "h3")]
    if not opening or page.sentences(element) < _LEAST_PROSE:
        return False
    # A heading that links to itself is that of a post, an entry or an answer of this page.
    leads = (link.get("href") or "" for link in opening[0].element.iter("a"))
    return opening[0].element.tag == tag and not any(len(address) > 1 and address[0] == "#" for address in leads)


def _groups(page: Outline, least: int) -> Iterator[tuple[etree._Element, list[etree._Element]]]:
    """The elements of one shape beside each other, with the element around them."""
    for around, children in page.children.items():
        if len(children) < least or around.tag == "tr":
            continue
        shapes: dict[tuple[str, str], list[etree._Element]] = {}
        for child in children:
            shapes.setdefault(shape(child), []).append(child)
        yield from ((around, items) for items in shapes.values() if len(items) >= least)


def _most(items: Sequence[Sequence[Block]], shows: Callable[[Sequence[Block]], bool]) -> bool:
    return sum(map(shows, items)) >= _MOST * len(items)


def _names(element: etree._Element) -> str:
    return f"{element.tag} {element.get('class') or ''} {element.get('id') or ''}"


def _are_named(around: etree._Element, items: list[etree._Element], page: Outline, headline: int) -> bool:
    first, end = page.runs[around]
    if not first <= headline < end and around.tag != "body" and _NAMES_COMMENTS.search(_names(around)):
        return True
    return all(_NAMES_COMMENTS.search(_names(item)) for item in items)


def _is_dated(blocks: Sequence[Block]) -> bool:
    return any(_is_scrap(block) and re.search(_DATED, block.text) for block in blocks)


def _is_signed(blocks: Sequence[Block]) -> bool:
    """Whether it begins with a name, linked or bold; a date alone is an entry of a chronicle."""
    first = blocks[0]
    if not _is_scrap(first) or not (first.linked > 0 or first.emphasised > 0):
        return False
    return any(map(str.isalpha, re.sub(_A_DATE, "", first.text)))


def _is_scrap(block: Block) -> bool:
    is_short = len(block.text) <= _LONGEST_LINE and block.words <= _LONGEST_SCRAP
    return is_short and not is_heading(block)


def _share_a_button(items: Sequence[Sequence[Block]]) -> bool:
    words = Counter(
        text
        for blocks in items
        for text in {block.text.casefold() for block in blocks[1:] if block.words <= 2 * _LONGEST_ACTION}
    )
    return bool(words) and max(words.values()) >= _MOST * len(items)


def _is_a_teaser(blocks: Sequence[Block]) -> bool:
    titled = [
        number
        for number, block in enumerate(blocks[:_HEADED_SOON])
        if block.is_a_link and block.words >= _SHORTEST_TITLE and not _NUMBERED.match(block.text)
    ]
    return (
        len(blocks) > 1
        and len(titled) == 1
        and sum(block.words for block in blocks[titled[0] + 1 :]) <= _LONGEST_TEASER
    )


def _is_short(blocks: Sequence[Block]) -> bool:
    return sum(block.words for block in blocks) <= _LONGEST_TEASER + _LONGEST_SCRAP


def _hosts(addresses: list[str]) -> set[str]:
    """The sites that addresses name; one within this page's site names none."""
    named = (address.split("//", 1)[1] for address in addresses if "//" in address)
    return {host.split("/", 1)[0].removeprefix("www.") for host in named}


COMMENTS: tuple[PartRule[Layout, etree._Element], ...] = (
    PartRule(
        "comments of one shape",
        Furniture.COMMENTS,
        _comments,
        takes=(
            "<div>#¶¶</div><x-comment>✗</x-comment><x-comment>✗</x-comment>",
            "<div>#¶¶<div><h3>Comentarios</h3><div><b>Ada</b>✗</div><div><b>Bo</b>✗</div></div></div>",
            (
                "<div>#¶¶</div><div><div class='r'><a href='/1'>Ada Holt</a> 3 May 2019<p>✗</p></div>"
                "<div class='r'><a href='/2'>Bo Lind</a> 4 May 2019<p>✗</p></div>"
                "<div class='r'><a href='/3'>Cy Tull</a> 5 May 2019<p>✗</p></div></div>"
            ),
        ),
        leaves=(
            "<div>#¶¶<div><div><b>Ada</b>¶</div><div><b>Bo</b>¶</div></div></div>",
            "#¶<ul><li><b>3 May 1919</b>¶</li><li><b>4 May 1919</b>¶</li><li><b>5 May 1919</b>¶</li></ul>",
        ),
    ),
)

OTHER_ARTICLES: tuple[PartRule[Layout, etree._Element], ...] = (
    PartRule(
        "article behind the article",
        Furniture.RELATED,
        _other_articles,
        takes=("<main><article>#¶¶¶</article><article><h1>Rope is dearer</h1>✗✗✗</article></main>",),
        leaves=("<main><article>#¶¶¶</article><article><h2>The second day</h2>¶¶¶</article></main>",),
    ),
    PartRule(
        "teasers of one shape",
        Furniture.RELATED,
        _teasers,
        takes=(
            (
                "<div><div>#<div>¶¶</div></div><div><div><h3><a href='/1'>The first ladder of all</a></h3>✗</div>"
                "<div><h3><a href='/2'>The second ladder of all</a></h3>✗</div>"
                "<div><h3><a href='/3'>The third ladder of all</a></h3>✗</div></div></div>"
            ),
        ),
        leaves=(
            (
                "<div>#¶<section id='a'><h2><a href='#a'>All about the reef knot</a></h2>¶</section>"
                "<section id='b'><h2><a href='#b'>All about the sheet bend</a></h2>¶</section>"
                "<section id='c'><h2><a href='#c'>All about the rope ends</a></h2>¶</section></div>"
            ),
        ),
    ),
)
