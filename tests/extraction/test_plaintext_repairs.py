"""Lost quotation marks are put back where their loss shows, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.plaintext.repairs import mend_quotations


@pytest.mark.parametrize(
    ("lost", "mended"),
    [
        ('"We left in the rain,Ana said.', '"We left in the rain," Ana said.'),
        ('"Nobody came [to the quay],she added. "It rained."', '"Nobody came [to the quay]," she added. "It rained."'),
        ('It was "unforgettableand "really wet".', 'It was "unforgettable" and "really wet".'),
        ("“We left in the rain,Ana said.", "“We left in the rain,” Ana said."),
        ('"Who knows?she asked. "Not me."', '"Who knows?" she asked. "Not me."'),
        (
            'He calls the nights "frighteningand says that he sleeps badly.',
            'He calls the nights "frightening" and says that he sleeps badly.',
        ),
        ('Bo called it a "long relationshipin a small boat.', 'Bo called it a "long relationship" in a small boat.'),
        ('It was a "beautifuland, he thought, "cold place".', 'It was a "beautiful" and, he thought, "cold place".'),
        ('She found the sea "greatand went home.', 'She found the sea "great" and went home.'),
        ('It is a "mysterythat nobody solves, he said.', 'It is a "mystery" that nobody solves, he said.'),
        ('"It rained all day.She added: "We stayed."', '"It rained all day." She added: "We stayed."'),
        ('"It rained all day.Ana Ruiz said on Monday.', '"It rained all day." Ana Ruiz said on Monday.'),
    ],
)
def test_a_mark_that_glued_two_words_is_put_back(lost: str, mended: str) -> None:
    assert mend_quotations(lost) == mended


@pytest.mark.parametrize(
    "text",
    [
        '"I walked for hours and saw nobody, and then it rained.',
        '"We left," Ana said. "It rained.',
        'She called it "a thousand "little" things".',
        'They sang of "England "the green"".',
        'The shelf is 12" deep, and the other 14" at most,they say.',
        "It's the islanders' own word,she said.",
        "“One,” he said, “two,three.”",
        'Write "a,b" for a pair.',
        "No marks at all,none.",
        '"A thousand husbands understand the demand and command of England, Thailand and New Zealand, she said.',
        '"I expand the strand, and Ferdinand took the debut of the halibut from Samarkand to the island.',
        '"LinkedIn was where the baby bulletin of the Americas, and the basis of it, began.',
        '"The Scotland that he knew, forthwith and herewith, was a wonderland of their own.',
        '"Der Zustand der Wand und der Verband am Strand.',
        "„Der Abstand“ und „der Aufwand waren groß.",
        '"It rained.We left.',
        'He wrote to "ana at example.com in the U.S.Army.',
        '"',
        "",
    ],
)
def test_ordinary_prose_is_left_alone(text: str) -> None:
    assert mend_quotations(text) == text


@given(st.text(alphabet='ab,!? "“”and[]', max_size=60))
def test_a_repair_only_adds_marks_and_spaces(text: str) -> None:
    mended = mend_quotations(text)
    removed = str.maketrans("", "", ' "”')
    assert mended.translate(removed) == text.translate(removed)
    assert mend_quotations(mended).translate(removed) == text.translate(removed)


@pytest.mark.parametrize(
    ("lost", "mended"),
    [
        ("„Wir waren da,sagte Ana und ging.", "„Wir waren da“, sagte Ana und ging."),
        ("„Nie,rief sie. „Nie wieder“, sagte er.", "„Nie“, rief sie. „Nie wieder“, sagte er."),
        ("« Nous y étions,a dit Ana en sortant.", "« Nous y étions », a dit Ana en sortant."),
        ("„Wer weiß?fragte sie.", "„Wer weiß?“ fragte sie."),
        ("«Мы были там,сказала Анна.", "«Мы были там», сказала Анна."),
    ],
)
def test_marks_that_open_one_way_are_closed_by_their_own(lost: str, mended: str) -> None:
    assert mend_quotations(lost) == mended


@pytest.mark.parametrize(
    "whole",
    [
        "„Wir waren da“, sagte Ana und ging.",
        "„Wir waren da, alle miteinander, und gingen.",
        "»Wir waren da«, sagte Ana,ohne zu gehen. »Alle.",
        "« Nous y étions », a dit Ana,puis elle est partie.",
        "Er sagte 1,5 „Meter",
    ],
)
def test_marks_that_are_there_or_not_surely_lost_stay(whole: str) -> None:
    assert mend_quotations(whole) == whole
