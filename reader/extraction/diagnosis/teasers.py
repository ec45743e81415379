"""Whether a page shows the beginning of a text that is for subscribers: cut short, with a prompt to pay behind it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.extraction.diagnosis.evidence import LEAST_SENTENCE, short
from reader.extraction.diagnosis.wording import Kind
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.extraction.blocks.block import Block, Piece
    from reader.extraction.diagnosis.evidence import Evidence
    from reader.extraction.diagnosis.vocabulary import Vocabulary

__all__ = ["is_a_teaser"]

_LITTLE = 120  # words of a text that nothing but the prompt gives away
_LONG_SENTENCE = 15  # words, of the text itself and not of an offer
_LONGEST_PROMPT = 30  # words
_MOST_BEHIND = 40  # words of prices and the like behind a prompt
_MOST_PROMPTS = 500  # of a page without a text of its own
_NEAR = 12  # blocks after the text, in which a prompt follows it
_TIMES_LONGER = 2.5  # the length that the page declares, for what is there to be a part of it
_CUT_SHORT = ("…", "...", "[…]", "[...]", "(…)", "……")


def is_a_teaser(page: Evidence) -> bool:
    """Whether a prompt to pay or to log in follows the text, and the text is cut short."""
    text = _before_a_prompt(page)
    length = sum(block.words for block in text)
    place = _place(page, text[-1]) if text else -1
    near = page.written[place + 1 : place + 1 + _NEAR] if text else page.written
    prompts = list(islice(short(near, _LONGEST_PROMPT), _MOST_PROMPTS))
    metadata = page.metadata
    is_paid = metadata.is_free is False
    is_longer = metadata.length is not None and metadata.length > _TIMES_LONGER * max(length, 1)
    if any(page.vocabulary.says(Kind.REST, prompt) for prompt in prompts):
        return True
    if metadata.is_free is not True and any(_asks_to_pay(page.vocabulary, prompt) for prompt in prompts):
        return not text or is_paid or is_longer or length < _LITTLE or _is_cut_short(text[-1])
    return is_paid and is_longer


def _before_a_prompt(page: Evidence) -> Sequence[Block]:
    """What is said before a prompt close to its end, without the prices and the like behind that."""
    if not page.said:
        return []
    spoken: dict[Block | Piece, int] = {block: number for number, block in enumerate(page.said)}
    behind, number, end = 0, len(page.said), len(page.said)
    for entry in reversed(page.written[: _place(page, page.said[-1]) + 1]):
        number = spoken.get(entry, number)
        if any(_locks(page.vocabulary, text) for text in short([entry], _LONGEST_PROMPT)):
            end = number
        elif entry in spoken:
            length = word_count(entry.all_text)
            behind += length
            if behind > _MOST_BEHIND or (length >= _LONG_SENTENCE and page.said[number].is_finished):
                break
    return page.said[:end]


def _place(page: Evidence, block: Block) -> int:
    return next(place for place, entry in enumerate(page.written) if entry is block)


def _is_cut_short(last: Block) -> bool:
    """Whether the text stops with dots, or in the middle of a sentence."""
    if last.text.rstrip("\"'”’»)] ").endswith(_CUT_SHORT):
        return True
    return last.kind is PassageKind.PARAGRAPH and not last.is_finished and last.words >= LEAST_SENTENCE


def _locks(vocabulary: Vocabulary, text: str) -> bool:
    return vocabulary.says(Kind.REST, text) or _asks_to_pay(vocabulary, text)


def _asks_to_pay(vocabulary: Vocabulary, text: str) -> bool:
    return vocabulary.says(Kind.LOCK, text) and not vocabulary.says(Kind.LETTER, text)
