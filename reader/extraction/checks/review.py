"""The last look at the body, block by block: its blocks are taken by their words (`phrases`) or shape (`shapes`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.article import Furniture, PassageKind
from reader.extraction.checks.credits import part_credits
from reader.extraction.checks.shape_rule import Body
from reader.extraction.checks.shapes import SHAPES
from reader.extraction.phrases import Place, matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.extraction.blocks.block import Block
    from reader.extraction.metadata.read import Metadata

__all__ = ["Taken", "review"]

_TAIL = 0.8  # the last fifth of the body is where notes on authors and rights stand


@dataclass(frozen=True, slots=True)
class Taken:
    """A block that is not to be read, and the rule that says so."""

    block: Block
    reason: str
    kind: Furniture


def review(body: list[Block], metadata: Metadata) -> tuple[list[Block], list[Taken]]:
    """Take the furniture out of the body that elements and class names did not show.

    Args:
        body: The blocks of the body, in order.
        metadata: What the page says about its article, with the language that its text is in.

    Returns:
        What is to be read, and what is not, each in order.
    """
    part_credits(body, metadata)
    found = dict(_taken_by_their_words(Body(body, metadata)))
    taken = list(found.values())
    for rule in SHAPES:
        body = [block for index, block in enumerate(body) if index not in found]
        found = {index: Taken(body[index], rule.name, rule.kind) for index in rule.finds(Body(body, metadata))}
        taken.extend(found.values())
    return [block for index, block in enumerate(body) if index not in found], taken


def _taken_by_their_words(body: Body) -> Iterator[tuple[int, Taken]]:
    for index, block in enumerate(body.blocks):
        at_end = index >= body.last_prose or index >= _TAIL * len(body.blocks)
        place = Place.START if index < body.first_prose else Place.END if at_end else Place.ANYWHERE
        rule = matching(block.text, place, body.metadata.language, declared=body.metadata.declared)
        is_of_the_text = _is_a_heading_of_the_text(body, index) or _leads_to_a_quotation(body, index)
        if rule is not None and not (rule.kind is Furniture.DATE and is_of_the_text):
            yield index, Taken(block, rule.name, rule.kind)


def _is_a_heading_of_the_text(body: Body, index: int) -> bool:
    """Whether it is a heading below the first paragraph: there, a date is that of a diary's entry or of an event."""
    return index > body.first_prose and body.blocks[index].kind is PassageKind.HEADING


def _leads_to_a_quotation(body: Body, index: int) -> bool:
    """Whether it is the line of a mail that says who wrote what follows, and when."""
    following = body.blocks[index + 1 : index + 2]
    return body.blocks[index].text.endswith(":") and any(block.kind is PassageKind.QUOTE for block in following)
