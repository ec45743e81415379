import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voices.engine import MAX_UTTERANCE, EngineError
from voices.speakable import speakable, without_symbols
from voices.speech import Utterance


@pytest.mark.parametrize("unspeakable", ["\0", "\x01", "\x1b", "\x85", "\ud800", "\ue000", "\uffff", "\u2028"])
def test_what_no_engine_can_say_becomes_a_space(unspeakable):
    assert speakable(Utterance(f"a{unspeakable}b")) == "a b"


@pytest.mark.parametrize("text", ["naïve café", "שלום", "日本語", "🤠", "क्ष\u200d", "<b>[[x]]</b>"])
def test_what_an_engine_may_say_stays(text):
    assert speakable(Utterance(text)) == text


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\0\0", "\u00a0"])
def test_nothing_to_say_is_empty(text):
    assert speakable(Utterance(text)) == ""


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), min_size=1))
def test_no_character_moves_and_the_text_can_be_encoded(text):
    result = speakable(Utterance(text))
    result.encode("utf-8")
    assert len(result) in (0, len(text))


def test_a_text_that_is_too_long_is_refused():
    assert speakable(Utterance("a" * MAX_UTTERANCE))
    with pytest.raises(EngineError, match="split it"):
        speakable(Utterance("a" * (MAX_UTTERANCE + 1)))


def test_emoji_can_be_taken_out_without_moving_the_words():
    assert without_symbols("Café 🤠 – 5 € + 3 ☎ done") == "Café   – 5 € + 3   done"
