"""The user's own pronunciations win over every rule, take whole words, and map back to what is written."""

import pickle
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SettingsError
from reader.narration.lexicon import ANY, Entry, Lexicon
from reader.narration.lexiconfile import check, parsed, read_lexicon, with_entry, without_word
from reader.narration.wording import say

FILE = """\
# Names
Xi Jinping = Shee Jin Ping
nginx = engine x
Reading = Redding
US == the States
$5bn = five big ones
(TM) =
O'Hara = O Harra
東京 = Tokio

Xi = Shee
Müller = Miller
C++ = C plus plus

[de]
Siobhan = Schiwon
nginx = Engin-X
"""

ENTRIES = st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=8), st.sampled_from([ANY, "de"]), st.booleans())


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon(tuple(parsed(FILE, Path("lexicon.txt"))))


def test_the_lines_of_the_file_are_its_entries(lexicon: Lexicon) -> None:
    assert len(lexicon.entries) == 13
    assert lexicon.entries[0] == Entry("Xi Jinping", "Shee Jin Ping", ANY, exact=False)
    assert lexicon.entries[3].exact
    assert lexicon.entries[-1] == Entry("nginx", "Engin-X", "de")


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Xi Jinping’s plan", "Shee Jin Ping’s plan"),
        ("XI JINPING SPEAKS", "Shee Jin Ping SPEAKS"),
        ("xi jinping", "xi jinping"),  # a capital is meant
        ("He met Xi\u00a0Jinping.", "He met Shee Jin Ping."),
        ("Nginx and NGINX", "engine x and engine x"),
        ("nginxes", "nginxes"),  # whole words alone
        ("a_nginx", "a_nginx"),
        ("reading in Reading", "reading in Redding"),
        ("the US helps us", "the the States helps us"),
        ("US-based", "the States-based"),
        ("It raised $5bn.", "It raised five big ones."),  # against the rule for money
        ("Widgets (TM) last", "Widgets  last"),
        ("Scarlett O’Hara", "Scarlett O Harra"),
        ("東京都", "Tokio都"),  # where no spaces part words
        ("Siobhan", "Siobhan"),  # another language's
        ("Louis XI reigned", "Louis the Eleventh reigned"),
        ("Xi spoke", "Shee spoke"),
        ("Mu\u0308ller came", "Miller came"),  # as copied from some files
        ("C++ and C++11", "C plus plus and C++11"),
        ("Widgets(TM)", "Widgets"),
    ],
)
def test_words_are_said_as_the_lexicon_says(lexicon: Lexicon, written: str, spoken: str) -> None:
    assert say(written, "en", lexicon).spoken == spoken


def test_a_language_has_its_own_words_and_those_of_all(lexicon: Lexicon) -> None:
    assert say("Siobhan und nginx in Reading", "de-AT", lexicon).spoken == "Schiwon und Engin-X in Redding"


def test_a_rule_that_reaches_over_a_word_of_the_lexicon_leaves_it_and_works_elsewhere() -> None:
    lexicon = Lexicon((Entry("Main", "Mayn"), Entry("5", "a handful")))
    assert say("It took 5-10 days on Main St. for $20.", "en", lexicon).spoken.startswith("It took a handful")
    assert say("It took 5 of $20.", "en", lexicon).spoken == "It took a handful of 20 dollars."


def test_the_longest_of_two_words_at_one_place_is_taken() -> None:
    lexicon = Lexicon((Entry("New York", "Nu Jork"), Entry("New York Times", "the Times"), Entry("York", "Jork")))
    assert say("The New York Times of New York and York", "en", lexicon).spoken == "The the Times of Nu Jork and Jork"


def test_an_exact_word_goes_before_one_of_any_case() -> None:
    lexicon = Lexicon((Entry("polish", "pollish"), Entry("Polish", "Poh-lish", exact=True)))
    assert say("Polish the Polish silver: POLISH, polish.", "en", lexicon).spoken == (
        "Poh-lish the Poh-lish silver: pollish, pollish."
    )


def test_marks_come_back_to_the_word_as_written(lexicon: Lexicon) -> None:
    wording = say("Xi Jinping left.", "en", lexicon)
    start = wording.spoken.index("Jin")
    assert wording.written_span(start, start + 3) == (0, len("Xi Jinping"))


def test_it_travels_to_another_process(lexicon: Lexicon) -> None:
    lexicon.find("nginx", "en")
    other = pickle.loads(pickle.dumps(lexicon))  # noqa: S301 - our own
    assert other == lexicon
    assert other.find("nginx", "en") == lexicon.find("nginx", "en")


@given(st.text(max_size=80), st.lists(st.tuples(st.text(min_size=1, max_size=6), st.text(max_size=6)), max_size=5))
def test_any_word_in_any_text_is_said_and_never_twice(text: str, words: list[tuple[str, str]]) -> None:
    entries = [Entry(" ".join(written.split()), said) for written, said in words]
    lexicon = Lexicon(tuple(entry for entry in entries if entry.written))
    matches = lexicon.find(text, "en")
    assert all(one.end <= other.start for one, other in pairwise(matches))
    assert all(one.start < one.end for one in matches)
    wording = say(text, "en", lexicon)
    places = {(change.written_start, change.written_end) for change in wording.changes}
    assert places >= {(match.start, match.end) for match in matches}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [("nginx", "line 2 is not like"), ("= x", "line 2 is not like"), ("a = b = c", "line 2"), ("[d] = e", "line 2")],
)
def test_a_wrong_line_is_named(line: str, complaint: str) -> None:
    with pytest.raises(SettingsError, match=complaint):
        list(parsed(f"# first\n{line}\n", Path("lexicon.txt")))


def test_no_file_is_an_empty_lexicon(tmp_path: Path) -> None:
    assert read_lexicon(tmp_path / "none.txt").entries == ()


def test_a_file_that_is_no_text_or_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lexicon.txt"
    path.write_bytes(b"\xff\xfe\x00a")
    with pytest.raises(SettingsError, match="UTF-8"):
        read_lexicon(path)
    path.write_bytes(b"a = b\n" * 700_000)
    with pytest.raises(SettingsError, match="over 4,000 kB"):
        read_lexicon(path)


class TestEditing:
    def test_a_new_word_stands_last_of_its_language_and_comments_stay(self) -> None:
        text = with_entry(FILE, Entry("Ypres", "Eeper"))
        assert text.index("東京") < text.index("Ypres = Eeper") < text.index("[de]")
        assert text.startswith("# Names\n")
        assert with_entry(text, Entry("Gent", "Ghent", "de")).endswith("Gent = Ghent\n")

    def test_a_language_that_has_none_yet_gets_its_place(self) -> None:
        assert with_entry("", Entry("a", "b", "fr")) == "[fr]\na = b\n"
        assert with_entry("[fr]\na = b\n", Entry("c", "d")) == "c = d\n\n[fr]\na = b\n"

    def test_a_word_that_is_there_is_said_anew_in_its_place(self) -> None:
        text = with_entry(FILE, Entry("nginx", "enjinks"))
        assert text.count("nginx") == 2
        assert "nginx = enjinks\nReading" in text

    def test_a_word_is_removed_from_one_language_or_from_all(self) -> None:
        text, count = without_word(FILE, "nginx", "de")
        assert (text.count("nginx"), count) == (1, 1)
        assert without_word(FILE, "nginx")[1] == 2
        assert without_word(FILE, "absent") == (FILE, 0)

    @given(st.lists(ENTRIES, max_size=8))
    def test_what_is_put_in_is_read_back(self, values: list[tuple[str, str, str, bool]]) -> None:
        text, expected = "# mine\n", {}
        for written, said, language, exact in values:
            entry = Entry(" ".join(written.split()), " ".join(said.split()), language, exact)
            try:
                check(entry)
            except ValueError:
                continue
            text = with_entry(text, entry)
            expected[entry.written, entry.language, entry.exact] = entry
        assert set(parsed(text, Path("lexicon.txt"))) == set(expected.values())
