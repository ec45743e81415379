"""German, French and Spanish: what is written is said in their own words, and nothing breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.narration.wording import say
from reader.narration.wording.compose import kinds_for
from reader.narration.wording.continental import roman
from reader.narration.wording.french.spelling import feminine
from reader.narration.wording.french.spelling import ordinal as french_ordinal
from reader.narration.wording.german.spelling import cardinal, ordinal, year
from reader.narration.wording.rule import signs
from reader.narration.wording.spanish.spelling import cardinal as spanish_cardinal
from reader.narration.wording.spanish.spelling import ordinal as spanish_ordinal

LANGUAGES = ("de", "fr", "es")
PIECES = [
    "Am", "am", "der", "3.", "Mai", "1984", "le", "1er", "mai", "14h30", "18", "h", "à", "M.", "Mme", "n°", "5", "EE.",
    "UU.", "Sr.", "a. C.", "siglo", "XXI", "Louis", "XIV", "Ludwig", "XIV.", "12,50", "€", "$", "4,5", "M€", "Mio.",
    "Mrd.", "Dollar", "km/h", "20 °C", "m²", "5-10", "%", "3:1", "2019–2021", "z. B.", "usw.", "etc.", "Dr.", "St.",
    "Nr.", "S.", "12", "§", "EU", "UE", "USA", "06/01/2021", "6.1.2021", "16:08", "Uhr", "a las", "1ª", "n.º", "XXe",
    "siècle", "av. J.-C.", "p. ex.", "https://beispiel.de/a", "#Tag", "@name", "a@b.de", "~30", "½", "30%iger",
    "1990er", "Hauptstr.", "Mo–Fr", "u.", "sog.", "chap.", "millones", "de", "J.", "K.", "2e", "Fr.", "CHF", "3x", "&",
]  # fmt: skip
NEWS = st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join)
ODD = st.text(alphabet="$€£5.,-–/:%'()#@~MXIVabhenüº° \u00a0½²€", max_size=100)
TEXTS = NEWS | ODD

PROSE = {
    "de": "Die Fähre legte mittags ab, wie immer; „niemand“, sagte sie, „war am Kai“ – nicht einmal der Koch mit drei"
    " Hunden. Es war im Art Hotel, so gut es ging. Sie sah die Nr eins, und er war max müde.",
    "fr": "Le bac partit à midi, comme toujours ; « personne », dit-elle, « n'était sur le quai » – pas même le chef."
    " Me voilà, se dit-il, avec deux chiens et 10 000 vis, ou presque ; il ne vit pas le 1er soir, ni 12 % du reste.",
    "es": "El barco salió a mediodía, como siempre; «nadie», dijo ella, «estaba en el muelle» – ni el cocinero con sus"
    " dos perros. Vi 20 barcos, el 5 % de todos, a las 18:30 del 3 de mayo de 1984, en el siglo XXI, y la ONU, etc.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_prose_of_no_such_form_stays_as_it_is(language: str) -> None:
    assert say(PROSE[language], language).spoken == PROSE[language]


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
def test_a_rule_that_is_not_tried_would_have_found_nothing(language: str, text: str) -> None:
    held = signs(text)
    for kind in kinds_for(language):
        for rule in kind.rules:
            if held.isdisjoint(kind.needs) or any(held.isdisjoint(one_of) for one_of in rule.needs):
                assert rule.search(text, 0) is None, rule.name


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
def test_the_wording_maps_back_to_all_that_is_written(language: str, text: str) -> None:
    wording = say(text, language)
    assert wording.written == text
    assert wording.written_span(0, len(wording.spoken)) == (0, len(text))
    assert len(wording.spoken.splitlines()) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "unit", [*PIECES, "1.", "1. ", "1,", "1 000 ", "a.", "A. ", "I. ", "1-", "1:", "a@", "www.", "1 m "]
)
def test_thirty_kilobytes_of_anything_are_no_trouble(language: str, unit: str) -> None:
    text = unit * (30_000 // len(unit))
    assert say(text, language).written == text


def test_every_word_of_a_german_sum_comes_back_to_the_sum() -> None:
    wording = say("Die Fähre kostete 4,5 Mio. €, heißt es.", "de")
    assert wording.spoken == "Die Fähre kostete 4,5 Millionen Euro, heißt es."
    start = wording.spoken.index("Euro")
    first, last = wording.written_span(start, start + 4)
    assert wording.written[first:last] == "4,5 Mio. €"


@pytest.mark.parametrize(
    ("number", "ending", "spelled"),
    [
        (1, "er", "premier"),
        (1, "re", "première"),
        (2, "e", "deuxième"),
        (4, "e", "quatrième"),
        (5, "e", "cinquième"),
        (9, "es", "neuvièmes"),
        (21, "e", "vingt et unième"),
        (71, "e", "soixante et onzième"),
        (80, "e", "quatre-vingtième"),
        (81, "e", "quatre-vingt-unième"),
        (99, "e", "quatre-vingt-dix-neuvième"),
        (200, "e", "deux centième"),
    ],
)
def test_french_ordinals_are_spelled(number: int, ending: str, spelled: str) -> None:
    assert french_ordinal(number, ending) == spelled


def test_a_french_number_of_feminine_things_agrees() -> None:
    assert [feminine(number) for number in ("1", "11", "21", "31", "71", "2", "1 000")] == [
        "une", "11", "vingt et une", "trente et une", "71", "2", "1 000",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "masculine", "feminine_form"),
    [
        (1, "un", "una"),
        (21, "veintiún", "veintiuna"),
        (31, "treinta y un", "treinta y una"),
        (100, "cien", "cien"),
        (101, "ciento un", "ciento una"),
        (200, "doscientos", "doscientas"),
        (1_500, "mil quinientos", "mil quinientas"),
        (21_000, "veintiún mil", "veintiuna mil"),
    ],
)
def test_spanish_numbers_agree_with_what_is_counted(number: int, masculine: str, feminine_form: str) -> None:
    assert spanish_cardinal(number) == masculine
    assert spanish_cardinal(number, feminine=True) == feminine_form


def test_spanish_ordinals_are_spelled() -> None:
    assert [spanish_ordinal(number) for number in (1, 7, 13, 21, 50)] == [
        "primero", "séptimo", "decimotercero", "vigésimo primero", "quincuagésimo",
    ]  # fmt: skip
    assert spanish_ordinal(22, feminine=True) == "vigésima segunda"


@pytest.mark.parametrize(
    ("written", "ending"),
    [
        ("Der 3. Stock", "dritte"),
        ("Das ist der 3. Sieg", "dritte"),
        ("in der 3. Klasse", "dritten"),
        ("zu Beginn der 3. Halbzeit", "dritten"),
        ("die 3. Auflage", "dritte"),
        ("das 3. Album", "dritte"),
        ("sein 3. Album", "drittes"),
        ("sein 3. Roman", "dritter"),
        ("mit seinem 3. Roman", "dritten"),
        ("seit dem 3. Mai", "dritten"),
        ("bis 3. Mai", "dritten"),
        ("bis spätestens 3. Mai", "dritten"),
        ("am Montag, 3. Mai", "dritten"),
        ("Bonn, 3. Mai", "dritter"),
        ("des 3. Jahres", "dritten"),
        ("ihrer 3. Reise", "dritten"),
        ("ihre 3. Reise", "dritte"),
    ],
)
def test_a_german_ordinal_has_the_ending_of_its_place(written: str, ending: str) -> None:
    assert say(written, "de").spoken == written.replace("3.", ending)


@pytest.mark.parametrize(
    ("number", "spelled"),
    [
        (0, "null"),
        (1, "eins"),
        (16, "sechzehn"),
        (21, "einundzwanzig"),
        (101, "einhunderteins"),
        (70_003, "siebzigtausenddrei"),
    ],
)
def test_german_numbers_are_spelled(number: int, spelled: str) -> None:
    assert cardinal(number) == spelled


def test_german_ordinals_and_years_are_spelled() -> None:
    assert [ordinal(number) for number in (1, 3, 7, 8, 12, 20, 31, 100, 103)] == [
        "erste", "dritte", "siebte", "achte", "zwölfte", "zwanzigste", "einunddreißigste", "hundertste",
        "hundertdritte",
    ]  # fmt: skip
    assert [year(number) for number in (1066, 1700, 1905, 2008)] == [
        "eintausendsechsundsechzig", "siebzehnhundert", "neunzehnhundertfünf", "zweitausendacht",
    ]  # fmt: skip


def test_roman_numerals_have_one_form_each() -> None:
    assert [roman(numeral) for numeral in ("I", "IV", "XIX", "XL", "MCMLXXXIV")] == [1, 4, 19, 40, 1984]
    assert [roman(numeral) for numeral in ("", "IIII", "VX", "IC", "MIX ")] == [None] * 5
