from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from voices.speech import WordMark
from voices.wordmarks import place_marks


def test_each_word_starts_with_its_event():
    assert place_marks("one two", [(0, 0), (4, 500)], 1_000) == (WordMark(0, 3, 0), WordMark(4, 7, 500))


def test_words_that_the_engine_merges_share_the_time_by_their_characters():
    # "of the " has seven characters, "the" is the fourth: 3/7 of the 700 frames after 100.
    assert place_marks("of the cost", [(0, 100), (7, 800)], 1_000)[1] == WordMark(3, 6, 400)


def test_the_first_event_inside_a_word_counts():
    marks = place_marks("in 12,345 days", [(0, 0), (3, 200), (4, 300), (6, 400), (10, 900)], 1_000)
    assert [mark.frame for mark in marks] == [0, 200, 900]


def test_an_event_right_after_a_word_belongs_to_it():
    # "cowboy hat face" for the emoji: the later words' events stand on the space.
    marks = place_marks("🤠 rides", [(0, 0), (1, 300), (1, 600), (2, 900)], 1_000)
    assert marks == (WordMark(0, 1, 0), WordMark(2, 7, 900))


def test_an_event_on_other_white_space_belongs_to_the_next_word():
    assert place_marks("one   two", [(0, 0), (5, 500)], 1_000)[1] == WordMark(6, 9, 500)


def test_a_dash_that_is_not_heard_has_no_mark():
    marks = place_marks("yes — no", [(0, 0), (6, 500)], 1_000)
    assert [(mark.start, mark.end) for mark in marks] == [(0, 3), (6, 8)]


def test_a_symbol_that_is_heard_has_a_mark():
    assert place_marks("a & b", [(0, 0), (2, 300), (4, 600)], 1_000)[1] == WordMark(2, 3, 300)


def test_a_first_word_without_event_starts_with_the_audio():
    # Two words before the event at 600; "two" stands at character 4 of 8.
    marks = place_marks("one two three", [(8, 600)], 1_000)
    assert [mark.frame for mark in marks] == [0, 300, 600]


def test_last_words_without_event_share_what_is_left():
    # "of it" has five characters from 100 to 1,100; "it" is the fourth.
    assert place_marks("of it", [(0, 100)], 1_100)[1] == WordMark(3, 5, 700)


def test_without_events_there_are_no_marks():
    assert place_marks("one two", [], 1_000) == ()


def test_events_that_go_backwards_are_ignored():
    marks = place_marks("one two three", [(0, 0), (8, 600), (4, 700), (0, 900)], 1_000)
    assert [mark.frame for mark in marks] == [0, 300, 600]


@settings(deadline=None)
@given(
    st.text("ab –\n&7", max_size=40),
    st.lists(st.tuples(st.integers(-3, 50), st.integers(-10, 1_200)), max_size=20),
)
def test_whatever_an_engine_tells_marks_are_in_order_and_inside(text, events):
    marks = place_marks(text, events, 1_000)
    for mark in marks:
        assert text[mark.start : mark.end].split() == [text[mark.start : mark.end]]
        assert 0 <= mark.frame < 1_000
    for before, after in pairwise(marks):
        assert before.end < after.start
        assert before.frame <= after.frame
