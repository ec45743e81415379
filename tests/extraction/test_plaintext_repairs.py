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
