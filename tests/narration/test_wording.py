"""What is said maps back to what is written, exactly; what needs no change gets none; nothing breaks it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.narration.wording import Wording, say
from reader.narration.wording.compose import kinds_for
from reader.narration.wording.rule import signs

NEWS = st.lists(
    st.sampled_from(
        [
            "It", "cost", "$6.2bn", "in", "1976", "on", "Feb.", "9", "at", "16:08", "Dr.", "Okoro", "won", "4-2",
            "17°C", "½", "Edward", "VII", "https://example.com/a", "#BigTide", "text[1]", "\U0001f600", "5–10%",
            "P.D.", "No.", "7", "*so*", "Oak", "St.", "9/11", "5'9\"", "+44 117 496 0233", "(R-Ky.)", "the", "WHO",
            "and", "wall.", "\u00ad", "~45", "8kg", "sack", "1950s", "THE", "MAYOR", "US", "A", "NASA's", "AC/DC",
            "A320", "DR.", "≥5", "§5", "1:30:05", "e.g.", "5*", "hotel", "$1.5", "to", "9-V",
        ]
    ),
    max_size=25,
).map(" ".join)  # fmt: skip
ODD = st.text(alphabet="$£€5.,-–/:%'\"()[]#@*~^|aAIVXbnkm \u00ad\0\ud800½²\U0001f600", max_size=120)
TEXTS = NEWS | ODD | st.text(max_size=120)


def written_for(wording: Wording, spoken: str) -> str:
    start = wording.spoken.index(spoken)
    first, last = wording.written_span(start, start + len(spoken))
    return wording.written[first:last]


def test_every_word_of_a_sum_comes_back_to_the_sum() -> None:
    wording = say("The ferry cost $6.2bn, they say.", "en")
    assert wording.spoken == "The ferry cost 6.2 billion dollars, they say."
    for word in ("6.2", "billion", "dollars", "6.2 billion dollars"):
        assert written_for(wording, word) == "$6.2bn"
    assert written_for(wording, "ferry") == "ferry"
    assert written_for(wording, "they say.") == "they say."
    assert written_for(wording, "cost 6.2") == "cost $6.2bn"


def test_what_is_not_said_counts_to_what_follows_it() -> None:
    wording = say("It rose.[1] It fell.", "en")
    assert wording.spoken == "It rose. It fell."
    assert written_for(wording, "rose.") == "rose."
    assert written_for(wording, " It fell.") == "[1] It fell."


def test_a_text_that_needs_no_change_is_the_same_text() -> None:
    prose = "The ferry left at noon, as it always did; “nobody”, she said, “was on the quay” — not even the cook."
    wording = say(prose, "en")
    assert wording.spoken == prose
    assert wording.changes == ()
    assert wording.written_span(4, 9) == (4, 9)


@pytest.mark.parametrize(
    "prose",
    [
        "I sat in the sun and wed my gal in May, or so Pa says; Ma may miss us, but no one else will.",
        "Will you go? I will, I said. Mark my words: Rob, Bill and Grace are off to the fair.",
        "He has a C in maths and an A in art; the X on the map marks the spot, and Plan B is ready.",
        "Mother-in-law, merry-go-round, up-to-date, X-ray, T-shirt, U-turn, rock 'n' roll, o'clock.",
        "The BBC and the FBI are well known. NASA flew. Go to the IT desk. Give it to us.",
        "Dec, Jan and Tom went out. April and June had not. The march in March was long.",
        "To be, or not to be: that is the question. “Yes!” “No!” “Maybe...” they cried.",
        "The fig is on the tin, the art is on the wall, and a min or a sec later it was in the bin.",
    ],
)
def test_everyday_prose_stays_as_it_is(prose: str) -> None:
    assert say(prose, "en").spoken == prose


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("UK PM: US WILL NOT ACT, SAYS NATO", "UK PM: US will not act, says nato"),
        ("THE UN AND THE U.S. MEET AT 5 PM", "The UN and the U.S meet at 5 PM"),
        ("KING CHARLES III IS IN LA", "King charles the Third is in LA"),
        ("COVID-19 HAS KILLED, SAYS THE WHO", "COVID-19 has killed, says the W.H.O"),
        ("We do NOT know, said the FBI.", "We do NOT know, said the FBI."),
    ],
)
def test_shouting_is_lowered_and_initialisms_stay(written: str, said: str) -> None:
    assert say(written, "en").spoken == said


@given(TEXTS)
def test_the_pieces_between_the_changes_are_the_same_on_both_sides(text: str) -> None:
    wording = say(text, "en")
    written_at = spoken_at = 0
    for written_start, written_end, spoken_start, spoken_end in wording.changes:
        assert wording.written[written_at:written_start] == wording.spoken[spoken_at:spoken_start]
        assert written_start <= written_end
        assert spoken_start <= spoken_end
        written_at, spoken_at = written_end, spoken_end
    assert wording.written[written_at:] == wording.spoken[spoken_at:]
    assert wording.written == text


@given(TEXTS, st.data())
def test_the_map_back_grows_with_both_ends_and_covers_the_whole(text: str, data: st.DataObject) -> None:
    wording = say(text, "en")
    length = len(wording.spoken)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    wider_start = data.draw(st.integers(0, start))
    wider_end = data.draw(st.integers(end, length))
    first, last = wording.written_span(start, end)
    outer_first, outer_last = wording.written_span(wider_start, wider_end)
    assert 0 <= outer_first <= first <= last <= outer_last <= len(text)
    assert wording.written_span(0, length) == (0, len(text))
    # Spans that touch in the spoken text leave nothing unclaimed between them in the written one.
    assert wording.written_span(end, length)[0] <= last or wording.spoken[end:] == ""


@given(TEXTS)
def test_each_character_outside_a_change_maps_to_itself(text: str) -> None:
    wording = say(text, "en")
    changed = {at for change in wording.changes for at in range(change.spoken_start, change.spoken_end)}
    after_silence = {change.spoken_start for change in wording.changes}
    for at, character in enumerate(wording.spoken):
        if at not in changed and at not in after_silence:
            first, last = wording.written_span(at, at + 1)
            assert text[first:last].startswith(character)


def test_a_span_outside_the_text_is_clamped() -> None:
    wording = say("It cost $5.", "en")
    assert wording.written_span(-3, 999) == (0, len(wording.written))
    assert wording.written_span(5, 2) == (5, 5)


@given(TEXTS)
def test_a_line_stays_one_line(text: str) -> None:
    line = " ".join(text.splitlines())
    assert len(say(line, "en").spoken.splitlines()) <= 1


@given(TEXTS)
def test_a_rule_that_is_not_tried_would_have_found_nothing(text: str) -> None:
    held = signs(text)
    for kind in kinds_for("en"):
        for rule in kind.rules:
            if held.isdisjoint(kind.needs) or any(held.isdisjoint(one_of) for one_of in rule.needs):
                assert rule.search(text, 0) is None, rule.name


@pytest.mark.parametrize("language", ["nl", "it", "zh-Hans", None, "", "enm", "deu"])
def test_no_english_is_put_into_another_language(language: str | None) -> None:
    text = "Am 6.1.2021 um 16:08 kostete es $5, Dr. Meier sah 4-2 und 17°C in der Main St. mit P.D. Marlow."
    assert say(text, language).spoken == text


@pytest.mark.parametrize("language", ["de", "en", None])
def test_what_no_voice_should_say_goes_in_every_language(language: str | None) -> None:
    wording = say("Das **Wat\u00adten\u200bmeer** stieg.[12] Gut\U0001f44d\U0001f3fd!", language)
    assert wording.spoken == "Das Wattenmeer stieg. Gut!"


@pytest.mark.parametrize("language", ["en", "en-GB", "en-US", "EN"])
def test_every_variety_of_english_has_the_rules_of_english(language: str) -> None:
    assert say("It cost $5.", language).spoken == "It cost 5 dollars."


def test_a_lone_emoji_is_not_said() -> None:
    assert say("\U0001f1ec\U0001f1e7", "en").spoken == ""


def test_no_rule_sees_what_another_has_made() -> None:
    # "3 May" of the first rule beside "5" must not become a date of its own.
    assert say("$3 May 5", "en").spoken == say("$3", "en").spoken + say(" May 5", "en").spoken


@settings(max_examples=300)
@given(st.text())
def test_any_text_at_all_has_a_wording(text: str) -> None:
    spoken = say(text, "en").spoken
    assert "\0" not in spoken
    assert not any("\ud800" <= character <= "\udfff" for character in spoken)


@pytest.mark.parametrize(
    "unit",
    [
        "1", "1,", "1,000,", "-", "–", "$", "$1", "$1-", "1-", "1 ", "1.", "1:", "1/", "a.", "A.", "A. ", "I", "I ",
        "IV ", "X", "(", "[", "[1]", "*", "* ", "#", "#a", "@", "https://", "https://a.b/", "www.", "a.b", "a.b/",
        "<", "<a ", ">", "'", '6\'2"', "½", "1½", "²", "x²", "~", "^", "Dr. ", "St. ", "No. ", "Jan. ", "Mon-",
        "5kg ", "5 ", "5C ", "0", "020 ", "+44 ", "1990s ", "2019–", "2019/", "\U0001f600", "\u200d", "\0", "\ud800",
        "\u00ad", "é", " ", "aB", "D-", "(D-", "vs. ", "e.g. ", "a/", "|", " | ", "→", "°", "§", "%", "5%-", '1" a ',
        "1” a ", "THE ", "US ", "A ", "I'LL ", "DR. ",
        "A/B ", "NASA's ", "A320 ", "$1 to $2m ", "1:00:00 ",
        "IMF ", "MCM ", "1st-", "5kg/", "1h", "€1.", "4°2′", "&#1;", "2 x ", "1, ",
    ],
)  # fmt: skip
def test_thirty_kilobytes_of_anything_are_no_trouble(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    assert say(text, "en").written == text


def test_the_rules_of_a_language_are_looked_up_once() -> None:
    assert kinds_for("en") is kinds_for("en")


def test_a_kind_of_rules_is_imported_only_when_a_text_may_need_it() -> None:
    program = (
        "import sys; from reader.narration.wording import say; say('The cook kept to the quay.', 'en');"
        "print('reader.narration.wording.english.units' in sys.modules);"
        "print(say('It weighs 5kg.', 'en').spoken)"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.splitlines() == ["False", "It weighs 5 kilograms."]
