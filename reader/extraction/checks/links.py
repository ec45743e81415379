"""Lines that are links and little else: other articles, lists of them, the contents of this one."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING, cast

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Block

__all__ = ["LINKS"]

_SHORTEST_TITLE = 4  # words in the title of another article
_LONGEST_LABELLED = 25  # words
_LONGEST_LABEL = 5  # words
_SEVERAL = 2  # links, or items: enough to tell that there is not one alone
_MOST_LOOKED_AT = 50  # elements of a list
_MOST_TEXTS = 1_000  # in a box, white space between elements counted
_LONGEST_BOX = 20_000  # characters
_NEARLY_ALL = 0.9
_MOST_OF_A_LINE = 0.6  # of a headline with a date or a section before it
_ALL_OF_A_LINE = 0.95  # of a sentence, which may be a link's text: a quotation mark may stand outside
_LISTS = frozenset({"ul", "ol", "dl"})


def _is_one_link(body: Body) -> Iterator[int]:
    for index, block in enumerate(body.blocks):
        if block.kind is PassageKind.LIST_ITEM or block.words < _SHORTEST_TITLE or _heads_a_text(body, index):
            continue
        is_a_post = block.kind is PassageKind.QUOTE  # which may well end with an address
        is_mostly_link = block.linked > _MOST_OF_A_LINE and not block.is_finished and not is_a_post
        if block.linked > _ALL_OF_A_LINE or is_mostly_link or _is_a_labelled_link(block):
            yield from _with_its_label(body, index, index + 1)


def _heads_a_text(body: Body, index: int) -> bool:
    """Whether it is a heading with a paragraph under it: that of a section on what it leads to.

    Of several such headings in a row the last one has a paragraph under it as well, but that is the text going on.
    """
    if body.blocks[index].kind is not PassageKind.HEADING:
        return False
    before = body.blocks[max(0, index - 1) : index]
    following = body.blocks[index + 1 : index + 2]
    is_one_of_several = any(block.kind is PassageKind.HEADING and block.is_a_link for block in before)
    return not is_one_of_several and any(block.is_prose for block in following)


def _is_a_labelled_link(block: Block) -> bool:
    """A label and a headline that asks: other headlines do not end as sentences do."""
    label, colon, rest = block.text.partition(":")
    is_labelled = bool(colon) and 0 < len(label.split()) <= _LONGEST_LABEL and rest.rstrip().endswith("?")
    return is_labelled and block.words <= _LONGEST_LABELLED and block.linked > _MOST_OF_A_LINE


def _runs(body: Body, belongs: Callable[[Block], bool]) -> Iterator[tuple[int, int]]:
    """First and one past the last index of each run of blocks that belong together."""
    start = 0
    while start < len(body.blocks):
        end = start
        while end < len(body.blocks) and belongs(body.blocks[end]):
            end += 1
        if end > start:
            yield start, end
        start = max(end, start + 1)


def _with_its_label(body: Body, start: int, end: int) -> Iterator[int]:
    """The indices of a run, and of the short line above it that only belongs to it."""
    yield from range(
        start - 1 if start > 0 and _is_a_label(body, body.blocks[start - 1], body.blocks[start:end]) else start, end
    )


def _is_a_label(body: Body, block: Block, links: list[Block]) -> bool:
    """Whether it is set off by bold type or a colon, or stands with the links in a box of their own."""
    if block.kind is not PassageKind.PARAGRAPH or block.words > _LONGEST_LABEL or block.linked > 0:
        return False
    if block.text.endswith(":") or (block.is_emphasised and not block.is_finished):
        return True
    box = block.element.getparent()
    return box is not None and body.once(_short_text, box) == " ".join((block.text, *(link.text for link in links)))


def _short_text(box: etree._Element) -> str:
    """The words of a box; none where there are far more than a few links have, as in a box around most of the page."""
    texts = list(islice(cast("Iterator[str]", box.itertext()), _MOST_TEXTS + 1))
    if len(texts) > _MOST_TEXTS or sum(map(len, texts)) > _LONGEST_BOX:
        return ""
    return " ".join(" ".join(texts).split())


def _is_a_list_of_links(body: Body) -> Iterator[int]:
    for first, last in _runs(body, lambda block: block.kind is PassageKind.LIST_ITEM):
        for start, end in _lists(body, first, last):
            led = start > 0 and body.blocks[start - 1].text.endswith(":") and body.blocks[start - 1].is_prose
            items = body.blocks[start:end]
            if not led and all(block.is_a_link or (_are_several(items) and _leads(block)) for block in items):
                yield from _with_its_label(body, start, end)


def _lists(body: Body, first: int, last: int) -> Iterator[tuple[int, int]]:
    """First and one past the last index of each list in a run of items; lists right beside each other are one."""
    start, current = first, _list_around(body.blocks[first])
    for index in range(first + 1, last):
        following = _list_around(body.blocks[index])
        if following is not current:
            if current is None or following is None or current.getnext() is not following:
                yield start, index
                start = index
            current = following
    yield start, last


def _list_around(item: Block) -> etree._Element | None:
    """The outermost list that holds the item."""
    lists = [element for element in item.element.iterancestors() if element.tag in _LISTS]
    return lists[-1] if lists else None


def _are_several(items: list[Block]) -> bool:
    """Whether there are several items in the list, or several links in the only one."""
    if len(items) > 1:
        return True
    around = _list_around(items[0])
    inside = items[0].element.iter("a") if around is None else chain(around.iter("li"), items[0].element.iter("a"))
    tags = Counter(element.tag for element in islice(inside, _MOST_LOOKED_AT))
    return max(tags.values(), default=0) >= _SEVERAL


def _leads(block: Block) -> bool:
    """Whether there is a label in it and then nothing but links."""
    label, colon, rest = block.text.partition(":")
    if not colon or len(label.split()) > _LONGEST_LABEL or not rest.strip():
        return False
    return block.linked * len("".join(block.text.split())) >= _NEARLY_ALL * len("".join(rest.split()))


def _leads_within_the_page(body: Body) -> Iterator[int]:
    """Lines that lead to headings of the same page: its table of contents, led up to or not."""
    for start, end in _runs(body, lambda block: block.is_a_link and body.once(_is_fragment, block.element)):
        yield from _with_its_label(body, start, end)


def _is_fragment(element: etree._Element) -> bool:
    addresses = [link.get("href") or "" for link in element.iter("a")]
    return bool(addresses) and all(address.startswith("#") and len(address) > 1 for address in addresses)


def _is_a_run_of_links(body: Body) -> Iterator[int]:
    for start, end in _runs(body, lambda block: block.kind is PassageKind.PARAGRAPH and block.linked > _ALL_OF_A_LINE):
        if end - start > 1:
            yield from _with_its_label(body, start, end)


def _has_several_links(element: etree._Element) -> bool:
    return sum(1 for _ in islice(element.iter("a"), _SEVERAL)) == _SEVERAL


def _is_a_bar_of_links(body: Body) -> Iterator[int]:
    """Links beside each other, with nothing between them or a stroke, above the text."""
    for index, block in enumerate(body.blocks[: body.first_prose]):
        if body.last_prose < 0 or block.kind is not PassageKind.PARAGRAPH or block.is_finished:
            continue
        words = sum(map(str.isalnum, block.text))
        if block.linked * len("".join(block.text.split())) >= words and body.once(_has_several_links, block.element):
            yield index


LINKS: tuple[ShapeRule, ...] = (
    ShapeRule(
        "bar of links",
        Furniture.NAVIGATION,
        _is_a_bar_of_links,
        takes=(
            "<div><a href='/'>Left</a><a href='/r'>Right</a><a href='/f'>Feed</a></div> ¶",
            "<div><a href='/'>Left</a> | <a href='/r'>Right</a></div> ¶",
        ),
        leaves=(
            "<div><a href='/b'>Bo Lind</a></div> ¶",
            "<p>With <a href='/b'>Bo Lind</a> and <a href='/i'>Iris Tull</a></p> ¶",
        ),
    ),
    ShapeRule(
        "links within the page",
        Furniture.NAVIGATION,
        _leads_within_the_page,
        takes=(
            "<p>In this piece:</p><ul><li><a href='#a'>The depot</a></li><li><a href='#b'>The queue</a></li></ul> ¶",
            "<p><a href='#a'>The depot</a></p><p><a href='#b'>The queue</a></p> ¶",
        ),
        leaves=("<ul><li>The depot</li><li>The queue, as seen from <a href='#b'>below</a></li></ul> ¶",),
    ),
    ShapeRule(
        "links in a row",
        Furniture.RELATED,
        _is_a_run_of_links,
        takes=("¶ <p><b>From the shop</b></p><p><a href='/a'>Two mittens</a></p><p><a href='/b'>A scarf</a></p> ¶",),
        leaves=(
            "¶ <p><a href='/b'>Bo Lind</a></p> ¶",
            "¶ <p>Two mittens and <a href='/a'>a hat</a></p><p><a href='/b'>A scarf</a></p> ¶",
        ),
    ),
    ShapeRule(
        "related link",
        Furniture.RELATED,
        _is_one_link,
        takes=(
            "¶ <p><a href='/a'>Tram depot saved from the bulldozers</a></p> ¶",
            "¶ <p>Down the road, <a href='/a'>Tram depot saved from the bulldozers</a></p> ¶",
            "¶ <h4><a href='/a'>Tram depot has been saved</a></h4><h4><a href='/b'>Sock house has been shut</a></h4> ¶",
            "¶ <div><div>From the depot</div><a href='/a'>Tram depot saved from the bulldozers</a></div> ¶",
            "¶ <p>Zum Depot: <a href='/a'>Wer rettet die Remise vor den Baggern?</a></p> ¶",
        ),
        leaves=(
            "¶ <p>The founder bought <a href='/a'>the depot's last tram</a>, and rides in it.</p> ¶",
            "¶ <p><a href='/b'>Bo Lind</a></p> ¶",
            "¶ <h2><a href='/b'>The house of single socks</a></h2> ¶",
            "¶ <ul><li><a href='/b'>A glove with six whole fingers</a></li><li>A mitten.</li></ul>",
            "¶ <div><p>The end of it</p></div><div>Nobody <a href='/a'>came</a>, not that day.</div> ¶",
            "¶ <blockquote>Mine is here: <a href='/p'>pictures.example/of/my/left/glove</a></blockquote> ¶",
            "¶ <p>She says: nobody <a href='/a'>needs</a> two gloves.</p> ¶",
        ),
    ),
    ShapeRule(
        "list of links",
        Furniture.RELATED,
        _is_a_list_of_links,
        takes=(
            "¶ <ul><li><a href='/a'>Tram depot saved</a></li><li><a href='/b'>Sock house shut</a></li></ul> ¶",
            "<ul><li>Earlier letter: <a href='/a'>Gloves</a></li><li>Sorted by: <a href='/d'>[ day ]</a></li></ul> ¶",
            "<ul><li>Sorted by: <a href='/d'>[ day ]</a> <a href='/n'>[ name ]</a></li></ul> ¶",
        ),
        leaves=(
            "¶ <ul><li>Seen at: <a href='/a'>the depot</a></li></ul> ¶",
            "¶ <ul><li>The guard: asleep, says <a href='/a'>his wife</a></li></ul> ¶",
            "¶: <ul><li><a href='/a'>The velvet one</a></li><li><a href='/b'>The other</a></li></ul> ¶",
            "¶ <ul><li><a href='/a'>The velvet one</a></li><li>the other, which nobody asked for</li></ul> ¶",
        ),
    ),
)
