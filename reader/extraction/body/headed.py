"""Parts of a page whose heading says that they are not the article: comments, related articles, notes on authors."""

from __future__ import annotations

import re
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Block
    from reader.extraction.body.layout import Layout
    from reader.extraction.body.outline import Outline

__all__ = ["HEADED", "headed_by", "heads_comments", "may_head"]

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


def _headed(layout: Layout) -> dict[Furniture | None, list[etree._Element]]:
    """The elements that begin with a heading of what stands around articles, where the text has begun before.

    They are sorted by what their headings announce; None is the site itself.
    """
    page, headline = layout.page, layout.headline
    found: dict[Furniture | None, list[etree._Element]] = {}
    begun = headline >= 0
    tried = 0
    prose = page.sentences_between(0, len(page.blocks))
    for number, block in enumerate(page.blocks):
        begun = begun or block.is_prose
        if not begun or number == headline or not may_head(block) or tried > _MOST_HEADINGS:
            continue
        tried += 1
        if (part := headed_by(page, number, headline, headline + 1)) is None:
            if _counts_comments(block.text):
                found.setdefault(Furniture.COMMENTS, []).extend(_up_to_the_next(block.element))
        elif re.fullmatch(_ABOUT_THE_SITE, block.text, re.IGNORECASE):
            found.setdefault(None, []).append(part)
        elif 2 * page.sentences(part) <= prose and (kind := _kind_of(block.text, layout)) is not None:
            found.setdefault(kind, []).append(part)
    return found


def _under_a_heading(kind: Furniture | None, layout: Layout) -> list[etree._Element]:
    return layout.once(_headed).get(kind, [])


def heads_comments(page: Outline, around: etree._Element, start: int) -> bool:
    """Whether what stands right before the comments, or over all of them, says that they are some.

    Args:
        page: All blocks that may be the article.
        around: The element around the comments.
        start: The place of their first block.
    """
    before = {start - 1, page.runs[around][0]}
    return any(
        page.blocks[number].words <= _LONGEST_HEADING
        and re.fullmatch(_COMMENTS, page.blocks[number].text, re.IGNORECASE) is not None
        for number in before
        if 0 <= number < start
    )


def may_head(block: Block) -> bool:
    """Whether it is short, and a heading by its tag or its looks."""
    return block.words <= _LONGEST_HEADING and (
        block.element.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary") or block.is_emphasised
    )


def headed_by(page: Outline, number: int, first_kept: int, end_kept: int) -> etree._Element | None:
    """The largest element that begins with a block, has more than that block in it, and nothing that is kept.

    Args:
        page: All blocks that may be the article.
        number: The place of the block.
        first_kept: The place of the first block that must not be in it.
        end_kept: The place after the last one.
    """
    part: etree._Element | None = None
    element: etree._Element | None = page.blocks[number].element
    while element is not None:
        first, end = page.runs[element]
        if first != number or (first < end_kept and first_kept < end):
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


def _kind_of(heading: str, layout: Layout) -> Furniture | None:
    """The kind of furniture that a heading stands over."""
    rule = matching(heading, Place.END, layout.language, declared=layout.declared)
    if rule is None:
        return None
    # "Reactions" may head a part of the news, "9 reactions" heads comments.
    counts = any(map(str.isdigit, heading)) or "comment" in heading.lower()
    return rule.kind if rule.kind is not Furniture.COMMENTS or counts else None


HEADED: tuple[PartRule[Layout, etree._Element], ...] = (
    PartRule(
        "comments under their heading",
        Furniture.COMMENTS,
        partial(_under_a_heading, Furniture.COMMENTS),
        takes=(
            "#¶¶¶<div><h3>2 comments</h3><p>Ada</p>✗</div>",
            "#¶¶¶<div><h3>Comments</h3><p>Ada</p>✗</div>",
            "<div>#¶¶¶<h3>3 Kommentare</h3>✗✗</div>",
        ),
        leaves=(
            "#¶¶¶<div><h3>Discussion</h3>¶</div>",
            "#¶¶¶<div><h3>The 3 commentaries of Alden</h3>¶</div>",
        ),
    ),
    PartRule(
        "related articles under their heading",
        Furniture.RELATED,
        partial(_under_a_heading, Furniture.RELATED),
        takes=("#¶¶¶<div><h3>Related articles</h3>✗</div>",),
        leaves=("#¶¶¶<div><h3>The related gloves of Alden</h3>¶</div>", "¶<div><h3>Related articles</h3>¶¶</div>"),
    ),
    PartRule(
        "note on an author under its heading",
        Furniture.AUTHOR_NOTE,
        partial(_under_a_heading, Furniture.AUTHOR_NOTE),
        takes=("#¶¶¶<div><h3>About the author</h3>✗</div>",),
        leaves=("#¶¶¶<div><h3>The author, about noon</h3>¶</div>",),
    ),
    PartRule(
        "sign-up under its heading",
        Furniture.SIGN_UP,
        partial(_under_a_heading, Furniture.SIGN_UP),
        takes=("#¶¶¶<div><h4>Sign up for our newsletter</h4>✗</div>",),
        leaves=("#¶¶¶<div><h4>The newsletter that nobody signed up for</h4>¶</div>",),
    ),
    PartRule(
        "notes under their heading",
        Furniture.FOOTNOTE,
        partial(_under_a_heading, Furniture.FOOTNOTE),
        takes=("#¶¶¶<div><h2>Footnotes</h2>✗</div>",),
        leaves=("#¶¶¶<div><h2>Notes of a lock keeper</h2>¶</div>",),
    ),
    PartRule(
        "note on the site under its heading",
        Furniture.AUTHOR_NOTE,
        partial(_under_a_heading, None),
        takes=("#¶<div><h3>About us</h3>✗✗</div>",),
        leaves=("#¶<div><h3>About us and our gloves</h3>¶¶</div>",),
    ),
)
