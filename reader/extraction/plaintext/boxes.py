"""The few boxes of a page in a text that is otherwise prose: an article copied with a sign-up form in its middle.

A line is never left out for its words alone here, for somebody's own text may have any line: a box shows by several
such lines together between sentences, or by a label that stands where no heading does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.extraction.plaintext.lines import LIST_MARKER, is_finished
from reader.extraction.plaintext.reasons import Reason, reason_of
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.extraction.phrases.rule import PhraseRule
    from reader.extraction.plaintext.blocks import Block

__all__ = ["find_boxes"]

_KINDS = frozenset({"sign-up", "share", "advert", "related"})
# Lines of a form that steps of somebody's instructions have too; without a prompt they are no form.
_FIELDS = frozenset({"address box", "form field"})
_BUTTONS = frozenset({"bare sign-up", "form button"})
_LABELS = frozenset({"advert label", "story continues", "skip link", "skip link abroad"})
_SHARE = re.compile(r"(?:share|teilen|partager|compartir|compartilhar|condividi)\b", re.IGNORECASE)
_LINES_OF_A_SHARE_BAR = 3
_FEWEST_OF_A_SENTENCE = 6


def find_boxes(blocks: Sequence[Block], signs: Mapping[int, PhraseRule]) -> dict[int, Reason]:
    """Find the lines of a prose text that a page put there.

    Args:
        blocks: The lines of the text.
        signs: For the index of each line that a rule knows for furniture, the rule.

    Returns:
        For the index of each line to leave out, why.
    """
    signs = {i: rule for i, rule in signs.items() if not (blocks[i].quoted or LIST_MARKER.match(blocks[i].text))}
    boxes: dict[int, Reason] = {}
    for box in _stretches(index for index, rule in signs.items() if rule.kind in _KINDS):
        if _is_form(blocks, signs, box) or _is_share_bar(blocks, signs, box):
            boxes |= {index: reason_of(signs[index]) for index in box}
    rest = [index for index in range(len(blocks)) if index not in boxes]
    labels = [
        index
        for before, index, after in zip(rest, rest[1:], rest[2:], strict=False)
        if index in signs and _family(signs[index]) in _LABELS and _are_sentences(blocks, before, after)
    ]
    if len(labels) > 1 or not _has_headings(blocks, {*boxes, *labels}):
        boxes |= {index: reason_of(signs[index]) for index in labels}
    return boxes


def _stretches(indices: Iterable[int]) -> list[range]:
    found: list[range] = []
    for index in sorted(indices):
        if found and found[-1].stop == index:
            found[-1] = range(found[-1].start, index + 1)
        else:
            found.append(range(index, index + 1))
    return found


def _is_form(blocks: Sequence[Block], signs: Mapping[int, PhraseRule], box: range) -> bool:
    """Whether it prompts to sign up and goes on with a field, a button or more, between sentences."""
    names = {_family(signs[index]) for index in box}
    prompts = {_family(signs[index]) for index in box if signs[index].kind == "sign-up"} - _FIELDS - _BUTTONS
    if not prompts or len(names) == 1 or box.start == 0:
        return False
    if box.stop == len(blocks):
        return bool(names & _FIELDS) and _is_sentence(blocks[box.start - 1])
    return _are_sentences(blocks, box.start - 1, box.stop)


def _family(rule: PhraseRule) -> str:
    """The rule's name without its language: "advert label" of "advert label (German)"."""
    return rule.name.partition(" (")[0]


def _is_share_bar(blocks: Sequence[Block], signs: Mapping[int, PhraseRule], box: range) -> bool:
    if len(box) < _LINES_OF_A_SHARE_BAR or any(signs[index].kind != "share" for index in box):
        return False
    if box.stop == len(blocks) or (box.start and blocks[box.start - 1].text.endswith(":")):
        return False
    return bool(_SHARE.match(blocks[box.start].text)) and _is_sentence(blocks[box.stop])


def _are_sentences(blocks: Sequence[Block], before: int, after: int) -> bool:
    """Whether both lines end as sentences do, and one is not as short as an item of a list may be."""
    around = (blocks[before], blocks[after])
    return all(is_finished(block.text) for block in around) and any(map(_is_sentence, around))


def _is_sentence(block: Block) -> bool:
    return is_finished(block.text) and word_count(block.text) >= _FEWEST_OF_A_SENTENCE


def _has_headings(blocks: Sequence[Block], without: set[int]) -> bool:
    """Whether there are unfinished lines under the first sentence, so that one of them more may be a heading too."""
    first = next((index for index, block in enumerate(blocks) if _is_sentence(block)), len(blocks))
    return any(not is_finished(blocks[i].text) for i in range(first, len(blocks)) if i not in without)
