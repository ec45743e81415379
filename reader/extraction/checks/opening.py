"""What stands between a headline and its text: the headline once more, bylines, dates."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.checks.shape_rule import Body, ShapeRule
from reader.extraction.words import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["OPENING"]

_LONGEST_BYLINE = 16  # words
_LONGEST_HEADLINE = 40  # words
_MANY = 3  # first-order headings: a page with more has them over its sections
_SHORTEST_ALIKE = 20  # characters: shorter texts stand in one another by accident
_ALIKE = 0.8  # of the longer one: the rest is the name of a site or a section
_ANSWERS = frozenset({"re", "aw", "antw", "sv", "vs", "odp", "rif", "fwd", "fw", "wg", "tr"})
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
            len(text) > _SHORTEST_ALIKE
            and (text in other or other in text)
            and min(len(text), len(other)) > _ALIKE * max(len(text), len(other))
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
            words = _subject(block.plain)
            if _same(words, title) or (index < body.first_prose and any(_same(words, line) for line in headlines)):
                yield index


def _names_the_author(body: Body) -> Iterator[int]:
    """A short line above the first paragraph with the author's name in it."""
    authors = body.authors
    for index, block in enumerate(body.blocks[: body.first_prose]):
        if block.words <= _LONGEST_BYLINE and any(author in block.plain for author in authors):
            yield index


def _has_a_date(body: Body) -> Iterator[int]:
    """A short line above the first paragraph with a whole date in it, in any language."""
    for index, block in enumerate(body.blocks[: body.first_prose]):
        is_short = block.kind is PassageKind.PARAGRAPH and block.words <= _LONGEST_BYLINE and not block.is_finished
        if is_short and body.last_prose >= 0 and re.search(_DATE, block.text):
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
        "line with the author's name",
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
