"""Sentences are found as a reader would find them, and nothing of the text is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.narration.sentences import clauses, split
from reader.narration.titles import TITLES

PROSE = st.lists(
    st.sampled_from(
        [
            "The", "ferry", "sank.", "Dr.", "Mr.", "10", "a.m.", "Sunday", "approx.", "40", "1.", "locks,", "2.",
            "(Why?)", "“Go!”", "he", "said.[1]", "e.g.", "iPad", "Feb.", "No.", "...", "…", "\n\n", "\n", "你好。",
            "吗？", "\u00a0", "(It", "ended.)", '"Is', 'it?"',
        ]
    ),
    max_size=40,
).map(" ".join)  # fmt: skip


def without_space(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "sentences",
    [
        ["The shop opens at 10 a.m. Sunday.", "Staff come an hour before."],
        ["It starts at 8 p.m. ET on the main stage.", "Doors close at 9 p.m.", "The band leaves after that."],
        ["Some approx. 40 boats were lost.", "None was insured."],
        ["The board wants three things: 1. a bridge, 2. a lock, 3. a quay.", "It has no money."],
        ["It has two aims: 1. Speed, and 2. Comfort.", "Both cost money."],
        ["P.D. Mbeki met A. B. Osei in Leeds.", "They got on."],
        ["Platform No. 7 is shut.", "Use Vol. 2, pp. 14-19, for the map."],
        ["The ruling came by Feb. 9 in Leeds.", "Nobody was there."],
        ["Sen. Ada Quill (R-Ky.) left early.", "Others stayed."],
        ["Tie a knot, e.g. a hitch, and wait.", "Then pull."],
        ["“Is the harbour shut?” she asked.", "Nobody knew."],
        ["‘Stop!’ cried the pilot.", "The engine died."],
        ["He read the sign (“Keep out!”) and left.", "The gate shut."],
        ["(The clerk was late.)", "The court waited."],
        ["Prices fell.", "iPads were cheapest.", "eBikes were not."],
        ["The hull leaked.[4]", "We baled.[7][8]"],
        ["We waited… and left.", "It rained."],
        ["But... how?", "By boat."],
        ["Who reads Why? now that Yes! is gone?", "Nobody does."],
        ["The firm (Quill Inc.) was sold.", "Staff were told by Lt. Col. Ames."],
        ["So said Cllr. Raj Hill.", "Then Ald. Jo Fox spoke.", "Nobody clapped."],
        ["The pool shut in Sept.", "Nobody knew why.", "It reopened by Feb. 9."],
        ["No.", "I won't."],
        ["He said no.", "In the end he left."],
        ["She likes modern art.", "I do not."],
        ["Read Vol. I at home.", "Then read Vol. IV here."],
        ["On Tues. we met in Ft. Worth.", "On Weds. we flew home."],
        ["They asked us, and we said no.", "Seven clerks left."],
        ["It was me.", "Ana had the key.", "She felt ill.", "Bo did not."],
        ["We met in May.", "Ana was there."],
        ["I miss the U.S.", "I do not miss the U.K. weather."],
        ["The quay is 5 m.", "The wall is 6 ft. high."],
        ["She works for Zap!", "It makes locks."],
        ["– Who has the key? – asked Ana.", "Nobody had."],
        ["“Where is the key?” Ana Osei asked.", "“Here!” Bo shouted."],
        ["“Where is the key?”", "The clerk asked for a lamp."],
        ["1. Open the lock.", "2. Lift the gate.", "3. Wait."],
        ["Step 1. Open the lock.", "Step 2. Lift the gate."],
        ["[Applause.]", "She went on.", "[Laughter.]", "He did not."],
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_would_end_them(sentences: list[str]) -> None:
    assert split(" ".join(sentences), "en") == sentences


@pytest.mark.parametrize("title", TITLES)
def test_no_sentence_ends_with_a_title_that_wording_knows(title: str) -> None:
    assert split(f"We met {title}. Osei there. It rained.", "en") == [f"We met {title}. Osei there.", "It rained."]


def test_chinese_and_japanese_stops_end_sentences_without_a_space() -> None:
    assert split("潮水上涨了。船开走了吗？是的！", "zh") == ["潮水上涨了。", "船开走了吗？", "是的！"]
    assert split("潮が満ちた。船は？", None) == ["潮が満ちた。", "船は？"]


@pytest.mark.parametrize("language", [None, "", "en-GB", "pt-BR", "xx", "not a tag", "zh-Hant"])
def test_any_language_tag_is_taken(language: str | None) -> None:
    assert split("Um. Dois.", language) == ["Um.", "Dois."]


def test_a_blank_line_ends_a_sentence() -> None:
    assert split("A heading\n\nThe text.", "en") == ["A heading", "The text."]


def test_nothing_but_white_space_has_no_sentences() -> None:
    assert split("", "en") == []
    assert split(" \n\t\u00a0", "en") == []


@given(
    st.text() | PROSE | st.text(alphabet='a.A?!"”() 1\n。\0\ud800', max_size=200),
    st.sampled_from(["en", "zh", "de", None]),
)
def test_sentences_lose_nothing_but_white_space(text: str, language: str | None) -> None:
    sentences = split(text, language)
    assert without_space("".join(sentences)) == without_space(text)
    assert all(sentence and sentence == sentence.strip() for sentence in sentences)


def test_long_text_without_spaces_is_split_as_short_text_is() -> None:
    assert split("你好。「走吧！」" * 3000, "zh") == split("你好。「走吧！」", "zh") * 3000


@pytest.mark.parametrize(
    "unit", ["word ", ".", ". ", '"', '" ', "(", "(a. ", "A. ", "1. ", "?!", "approx. 6 ", "\ud800. A", "\0"]
)
def test_thirty_thousand_odd_words_are_no_trouble(unit: str) -> None:
    text = unit * 30_000
    assert without_space("".join(split(text, "en"))) == without_space(text)


@given(st.text(max_size=300) | PROSE, st.integers(4, 60))
def test_clauses_are_short_enough_and_lose_nothing_but_white_space(sentence: str, limit: int) -> None:
    pieces = clauses(sentence, limit)
    assert without_space("".join(pieces)) == without_space(sentence)
    assert all(0 < len(piece) <= limit for piece in pieces)


def test_a_short_sentence_is_one_clause() -> None:
    assert clauses("The tide rose; the wall held, and we slept.") == ["The tide rose; the wall held, and we slept."]


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("the tide rose, and then; the old wall held", ["the tide rose, and then;", "the old wall held"]),
        ("the tide, it rose – the old wall of stone held", ["the tide, it rose –", "the old wall of stone held"]),
        ("the tide rose, and so, it seems the old wall", ["the tide rose,", "and so, it seems the old wall"]),
        ("the tide rose, as ever, over the old stone wall", ["the tide rose, as ever,", "over the old stone wall"]),
        ("the tide rose over all of the old stone wall", ["the tide rose over all of the", "old stone wall"]),
        ("x" * 70, ["x" * 30, "x" * 30, "x" * 10]),
    ],
)
def test_a_long_sentence_is_cut_at_the_best_place_there_is(sentence: str, pieces: list[str]) -> None:
    assert clauses(sentence, 30) == pieces


@pytest.mark.parametrize("space", ["\x85", "\u00a0", "\u2009", "\u2028", "\u202f", "\u3000"])
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_a_space_of_any_kind_before_a_full_stop_breaks_nothing(space, language):
    assert (
        "".join(split(f"Plan B{space}. It rained.", language)).replace(space, "").replace(" ", "") == "PlanB.Itrained."
    )


def test_a_measure_in_a_recipe_ends_no_sentence_before_a_small_letter():
    assert split("Mix 2 tsp. walnut oil and 3 Tbsp. honey. Add 2 lbs. flour.", "en") == [
        "Mix 2 tsp. walnut oil and 3 Tbsp. honey.",
        "Add 2 lbs. flour.",
    ]
