"""Structure is heard as silence."""

import pytest

from reader.article import PassageKind, Sentence
from reader.narration.pauses import PAUSES, scaled
from reader.narration.script import Announcement, Line


def line(kind, block, index=0):
    return Line(Sentence(index, "Words."), "en", kind, block)


TITLE = line(Announcement.TITLE, 0)
BYLINE = line(Announcement.BYLINE, 1)
HEADING = line(PassageKind.HEADING, 4)


def paragraph(block):
    return line(PassageKind.PARAGRAPH, block)


def item(block):
    return line(PassageKind.LIST_ITEM, block)


def test_nothing_comes_before_the_first_line():
    assert PAUSES.between(None, TITLE) == 0


def test_a_paragraph_s_end_is_longer_than_a_sentence_s():
    assert PAUSES.between(paragraph(2), paragraph(3)) > PAUSES.between(paragraph(2), paragraph(2))


def test_a_pause_is_longer_before_a_heading_than_after_it():
    assert PAUSES.between(paragraph(3), HEADING) > PAUSES.between(HEADING, paragraph(5))


def test_items_of_a_list_follow_each_other_faster_than_paragraphs():
    assert PAUSES.between(item(2), item(3)) < PAUSES.between(paragraph(2), item(3))


def test_a_quotation_stands_apart_from_what_is_around_it_but_not_from_itself():
    quote = line(PassageKind.QUOTE, 3)
    assert PAUSES.between(paragraph(2), quote) == PAUSES.between(quote, paragraph(4)) > PAUSES.paragraph
    assert PAUSES.between(quote, line(PassageKind.QUOTE, 4)) == PAUSES.paragraph


def test_all_pauses_grow_and_shrink_together():
    assert (PAUSES.times(0.5).paragraph, PAUSES.times(2).clause) == (PAUSES.paragraph / 2, 2 * PAUSES.clause)


def test_the_body_begins_after_the_longest_of_the_announcements_pauses():
    assert PAUSES.between(TITLE, BYLINE) < PAUSES.between(BYLINE, paragraph(2))
    assert PAUSES.between(TITLE, paragraph(1)) == PAUSES.between(BYLINE, paragraph(2))


def test_the_sentences_of_a_title_are_one_block():
    assert PAUSES.between(TITLE, line(Announcement.TITLE, 0, 1)) == PAUSES.sentence


@pytest.mark.parametrize(("rate", "heard"), [(0.5, 700), (1.0, 350), (2.0, 175)])
def test_pauses_shrink_as_the_speech_gets_faster(rate, heard):
    assert scaled(350, rate) == heard
