"""A block knows its words, tells whether it ends as a sentence, and is itself and no other."""

from __future__ import annotations

import pytest

from reader.extraction.blocks.block import Block
from reader.extraction.blocks.passages import blocks
from reader.extraction.page import parse


def read(html: str) -> list[Block]:
    return [block for block in blocks(parse(f"<body>{html}</body>")) if isinstance(block, Block)]


@pytest.mark.parametrize(
    "text",
    [
        "The boat is late.",
        "“The boat is late.”",
        "What came:",
        "船は遅れている。",
        "「船は遅れている。」",
        "नाव देर से आई।",
        "القارب متأخر؟",
        "کشتی دیر سے آئی۔",
        "Նավակը ուշացել է։",
        "ጀልባው ዘግይቷል።",
        "လှေနောက်ကျသည်။",
        "ទូកមកយឺត។",
    ],
)
def test_a_sentence_ends_with_a_mark_of_its_own_script(text: str) -> None:
    (block,) = read(f"<p>{text}</p>")
    assert block.is_finished


@pytest.mark.parametrize("text", ["The boat", "The boat, late", "船は遅れている", "“The boat”", "(4)"])
def test_what_has_no_such_mark_is_no_sentence(text: str) -> None:
    (block,) = read(f"<p>{text}</p>")
    assert not block.is_finished


def test_two_blocks_of_the_same_words_are_two() -> None:
    first, second = read("<p>The boat is late.</p><p>The boat is late.</p>")
    assert first != second
    assert len({first, second}) == 2


def test_words_are_compared_without_case_marks_and_article() -> None:
    (block,) = read("<p>The <b>Boat</b>, it’s LATE!</p>")
    assert block.plain == "boat it s late"
    assert block.words == 4


def test_a_sign_that_has_no_sound_is_not_in_the_words() -> None:
    (block,) = read("<p>The\u00ad har\u00adbour\u200b was\u2060 quiet.\n\t It\u00a0slept.</p>")
    assert block.text == "The harbour was quiet. It slept."
