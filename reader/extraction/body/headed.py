"""Parts of a page whose heading says that they are not the article: comments, related articles, notes on authors."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.body.outline import is_prose, length
from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.outline import Outline

__all__ = ["heads_comments", "under_a_heading_of_furniture"]

_KINDS = frozenset({
    Furniture.RELATED, Furniture.AUTHOR_NOTE, Furniture.SIGN_UP, Furniture.COMMENTS, Furniture.FOOTNOTE,
})  # fmt: skip
_LONGEST_HEADING = 10  # words
_MOST_HEADINGS = 300
_COMMENTS = (  # a string, which is compiled when a part of a page repeats one shape
    r"\W*(?:\d+ )?(?:(?:\w+ ){0,3}(?:comments?|kommentare?|leserkommentare|commentaires|"
    r"comentarios|opiniones|comentários|commenti|komentarze?|комментари[ийя]\w*|"
    r"отзывы|customer reviews|guest ?book|gästebuch|livre d'or|коментарі|yorumlar|kommentarer|hozzászólások|komentáře)|"
    r"thoughts on)\b[^.!?]{0,60}|"
    r"\W*\d+ (?:responses|replies|réactions|respuestas|respostas|risposte|reacties)\b[^.!?]{0,60}|"
    r".{0,12}(?:コメント|评论|評論|留言|回复|回覆|댓글|تعليق|σχόλια).{0,12}"
)
_ABOUT_THE_SITE = (
    r"(?:about (?:us|this (?:site|blog|website|newspaper))|über uns|à propos de nous|qui sommes-nous|sobre nosotros|"
    r"quiénes somos|sobre nós|chi siamo|о нас|over ons|om oss|om os|o nas|関於我們|"
    r"关于我们|会社概要|このブログについて)\W*"
)


def under_a_heading_of_furniture(page: Outline, headline: int) -> Iterator[etree._Element]:
    """The elements that begin with a heading of what stands around articles, where the text has begun before."""
    begun = headline >= 0
    tried = 0
    prose = page.sentences_between(0, len(page.blocks))
    for number, block in enumerate(page.blocks):
        begun = begun or is_prose(block)
        if not begun or number == headline or not _may_head(block) or tried > _MOST_HEADINGS:
            continue
        tried += 1
        if (part := _headed_by(page, number, headline)) is None:
            if _counts_comments(block.text):
                yield from _up_to_the_next(block.element)
            continue
        is_small = 2 * page.sentences(part) <= prose
        if re.fullmatch(_ABOUT_THE_SITE, block.text, re.IGNORECASE) or (is_small and _says_furniture(block.text)):
            yield part


def heads_comments(page: Outline, around: etree._Element, start: int) -> bool:
    """Whether what stands right before the comments, or over all of them, says that they are some.

    Args:
        page: All blocks that may be the article.
        around: The element around the comments.
        start: The place of their first block.
    """
    before = {start - 1, page.runs[around][0]}
    return any(
        length(text := page.blocks[number].text) <= _LONGEST_HEADING
        and re.fullmatch(_COMMENTS, text, re.IGNORECASE) is not None
        for number in before
        if 0 <= number < start
    )


def _may_head(block: Block) -> bool:
    return length(block.text) <= _LONGEST_HEADING and (
        block.element.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary") or block.emphasised > 0.9
    )


def _headed_by(page: Outline, number: int, headline: int) -> etree._Element | None:
    """The largest element that begins with a block and has more than that block in it."""
    part: etree._Element | None = None
    element: etree._Element | None = page.blocks[number].element
    while element is not None:
        first, end = page.runs[element]
        if first != number or first <= headline < end:
            break
        if end - first > 1:
            part = element
        element = element.getparent()
    return part


def _up_to_the_next(heading: etree._Element) -> Iterator[etree._Element]:
    """What follows a heading beside it, up to another of its rank."""
    return takewhile(lambda element: element.tag != heading.tag, heading.itersiblings())


def _counts_comments(heading: str) -> bool:
    return any(map(str.isdigit, heading)) and re.fullmatch(_COMMENTS, heading, re.IGNORECASE) is not None


def _says_furniture(heading: str) -> bool:
    rule = matching(heading, Place.END)
    if rule is None or rule.kind not in _KINDS:
        return False
    # "Reactions" may head a part of the news, "9 reactions" heads comments.
    return rule.kind is not Furniture.COMMENTS or any(map(str.isdigit, heading)) or "comment" in heading.lower()
