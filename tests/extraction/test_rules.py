"""Every rule takes what it says it takes, and leaves what it says it leaves."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest

from reader.article import Furniture
from reader.extraction.furniture.naming import expanded, name_rules, split_names
from reader.extraction.furniture.rules import NAME_RULES, TAG_RULES, NameRule
from reader.extraction.phrases import PhraseRule, Place, has_cue, matching
from reader.extraction.phrases.tables import FOLDER, all_rules, read_table
from reader.extraction.records import languages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SAMPLES = 60
RULES = all_rules()
TAKES = [(rule, text) for rule in RULES for text in rule.takes]
LEAVES = [(rule, text) for rule in RULES for text in rule.leaves]
NAMES_TAKEN = [(rule, names) for rule in NAME_RULES for names in rule.takes]
NAMES_LEFT = [(rule, names) for rule in NAME_RULES for names in rule.leaves]
PROSE = {
    "en": """\
The old ferry left the quay at six, and nobody on board had slept. By noon the wind had turned, and we took her home.
We walked along the wall until the rain began. My sister wanted to go back to the car, but I could see the chapel. It \
was not far, and in the end we ran, and we were soaked to the skin when we came to its door. It was locked, of course.
""",
    "de": """\
Die alte Fähre legte um sechs Uhr ab, und niemand an Bord hatte geschlafen. Gegen Mittag drehte der Wind, und wir kamen.
Wir gingen an der Mauer entlang, bis der Regen begann. Meine Schwester wollte zum Auto zurück, aber ich sah schon die \
Kapelle. Am Ende liefen wir, und wir waren nass bis auf die Haut, als wir vor ihrer Tür standen. Sie war zu, natürlich.
""",
    "fr": """\
Le vieux bac quitta le quai à six heures, et personne à bord n'avait dormi. Vers midi le vent tourna, et il rentra.
Nous avons longé le mur jusqu'à ce que la pluie commence. Ma sœur voulait revenir, mais je voyais déjà la chapelle et \
ne voulais rien entendre. À la fin nous avons couru, et nous étions trempés jusqu'aux os. La porte était fermée.
""",
}
# What begins so goes on in whole sentences: what was corrected, who the author is. "This June 5, 2021, file photo" too.
GOES_ON = frozenset({Furniture.UPDATE, Furniture.AUTHOR_NOTE, Furniture.BYLINE})
OPENS_A_CAPTION = "dated picture"


def label(value: object) -> str:
    return value.name if isinstance(value, PhraseRule | NameRule) else str(value)


@pytest.mark.parametrize(("rule", "text"), TAKES, ids=label)
def test_a_phrase_rule_takes_its_examples(rule: PhraseRule, text: str) -> None:
    assert re.fullmatch(rule.pattern, text, re.IGNORECASE)
    assert has_cue(rule, text)
    found = matching(text, rule.place, rule.language or None, flat=rule.text_only)
    assert found is not None
    assert found == rule or found.language != rule.language  # else the one that stands above it makes it idle


@pytest.mark.parametrize("rule", RULES, ids=label)
@pytest.mark.parametrize("flat", [False, True], ids=["elements", "text alone"])
def test_a_paragraph_is_not_taken_with_the_furniture_at_its_end_or_its_beginning(rule: PhraseRule, flat: bool) -> None:
    for text, (language, paragraphs) in product(rule.takes, PROSE.items()):
        for paragraph, place in product(paragraphs.splitlines(), Place):
            tags = {"language": rule.language or language, "declared": language}
            behind = matching(f"{paragraph} {text}", place, **tags, flat=flat)
            before = matching(f"{text} {paragraph}", place, **tags, flat=flat)
            assert behind is None
            assert before is None or before.kind in GOES_ON or before.name == OPENS_A_CAPTION


def test_a_caption_of_an_agency_is_taken_whole_for_the_day_that_it_gives() -> None:
    scene = "A ferry with nobody on board leaves the quay of Alden for the island, where the school is closed, on"
    assert matching(f"{scene} Monday, May 4, 2026. (AP Photo/Bo Lind)", flat=True) is not None
    assert matching(f"{scene} days like these and on others. (AP Photo/Bo Lind)", flat=True) is None


@pytest.mark.parametrize(("rule", "text"), LEAVES, ids=label)
def test_a_phrase_rule_leaves_what_looks_alike(rule: PhraseRule, text: str) -> None:
    assert not re.fullmatch(rule.pattern, text, re.IGNORECASE) or len(text.split()) > rule.max_words
    assert rule.text_only or matching(text, rule.place) is None


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.cues], ids=label)
def test_whatever_a_pattern_matches_holds_one_of_its_cues(
    rule: PhraseRule, matched: Callable[[str, int], list[str]]
) -> None:
    texts = matched(rule.pattern, _SAMPLES)
    assert texts
    assert [text for text in texts if not has_cue(rule, " ".join(text.split()))] == []


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_a_phrase_rule_has_examples_of_both_kinds_and_a_bound(rule: PhraseRule) -> None:
    assert all(rule.takes)
    assert all(rule.leaves)
    assert 0 < rule.max_words <= 100


@pytest.mark.parametrize("language", ["any", *languages(FOLDER)])
def test_a_file_of_phrases_has_rules_and_its_language_a_tag_and_a_name(language: str) -> None:
    rules = read_table(language)

    assert rules
    assert re.fullmatch("any|[a-z]{2,3}", language)
    assert {rule.language for rule in rules} == {"" if language == "any" else language}


def test_another_language_is_another_file(tmp_path: Path) -> None:
    (tmp_path / "any.rules").write_text("mark: •\n", "utf-8")
    (tmp_path / "eo.rules").write_text(
        "# Esperanto\nlanguage: Esperanto\nword: kunhavigi|presi\n"
        "%%\nname: share buttons\nkind: share\nwords: 4\nplace: end\n"
        "pattern: {word}(?:{mark}{word})*\npattern: sendi\ncues: kunhavigi|presi\ncues: sendi\n"
        "takes: presi\ntakes: Sendi\nleaves: Presi librojn.\n",
        "utf-8",
    )

    (rule,) = read_table("eo", tmp_path)

    assert languages(tmp_path) == ("eo",)
    assert (rule.name, rule.kind, rule.language) == ("share buttons (Esperanto)", "share", "eo")
    assert (rule.max_words, rule.place, rule.cues) == (4, Place.END, "kunhavigi|presi|sendi")
    assert (rule.takes, rule.leaves) == (("presi", "Sendi"), ("Presi librojn.",))
    assert re.fullmatch(rule.pattern, "presi•kunhavigi")


def test_a_file_with_a_part_or_a_kind_that_nobody_knows_is_refused_by_its_name(tmp_path: Path) -> None:
    rule = "%%\nname: a\nkind: {}\nwords: 4\npattern: {}\ncues: a\ntakes: a\nleaves: b\n"
    (tmp_path / "aa.rules").write_text("language: Afar\n" + rule.format("share", "{nothing}"), "utf-8")
    (tmp_path / "ab.rules").write_text("language: Abkhaz\n" + rule.format("nonsense", "a"), "utf-8")

    for language, unknown in (("aa", "nothing"), ("ab", "nonsense")):
        with pytest.raises(ValueError, match=rf"{language}\.rules.*{unknown}"):
            read_table(language, tmp_path)


def test_a_block_is_held_against_its_own_language_english_and_what_is_of_none() -> None:
    assert matching("Weiterlesen nach der Anzeige", language="de-AT") is not None
    assert matching("Weiterlesen nach der Anzeige", language="en") is None
    assert matching("Weiterlesen nach der Anzeige", language=None) is not None
    assert matching("Weiterlesen nach der Anzeige", language="en", declared="de-AT") is not None
    assert matching("Read more", language="de") is not None
    assert matching("* * *", language="tlh") is not None
    assert matching("Read more", language="../en") is not None
    assert matching("Legg igjen en kommentar", language="no") == matching("Legg igjen en kommentar", language="nb-NO")
    assert matching("Legg igjen en kommentar", language="no") is not None


@pytest.mark.parametrize(("rule", "names"), NAMES_TAKEN, ids=label)
def test_a_name_rule_takes_its_examples(rule: NameRule, names: str) -> None:
    assert rule in name_rules(names)


@pytest.mark.parametrize(("rule", "names"), NAMES_LEFT, ids=label)
def test_a_name_rule_leaves_its_counterexamples(rule: NameRule, names: str) -> None:
    assert rule not in name_rules(names)


def test_braces_hold_alternatives_as_in_a_shell() -> None:
    assert expanded("photo{,s}-{desc,legend} tags") == {
        "photo-desc", "photo-legend", "photos-desc", "photos-legend", "tags",
    }  # fmt: skip
    assert expanded("{like,link{,s}}-us") == {"like-us", "link-us", "links-us"}


def test_a_name_is_found_as_words_next_to_each_other_and_not_as_letters() -> None:
    taken = {names: [rule.name for rule in name_rules(names)] for names in ("myTagCloud2", "tag-cat cloud", "vintage")}
    assert taken == {"myTagCloud2": ["tags"], "tag-cat cloud": [], "vintage": []}


@pytest.mark.parametrize("rule", NAME_RULES, ids=label)
def test_the_names_of_a_rule_are_parted_as_those_of_a_page(rule: NameRule) -> None:
    names = {name.removeprefix("=") for name in expanded(rule.names) | expanded(rule.but)}

    assert {name: split_names(name) for name in names if split_names(name) != (name,)} == {}


def test_a_name_with_an_equals_sign_must_be_whole() -> None:
    assert [rule.name for rule in name_rules("widget")] == ["menu"]
    assert name_rules("widget-text") == ()


def test_names_are_unique_so_that_the_ledger_is_unambiguous() -> None:
    phrases = [rule.name for rule in RULES]
    elements = [rule.name for rule in NAME_RULES]

    assert len(set(phrases)) == len(phrases)
    assert len(set(elements)) == len(elements)


def test_a_tag_belongs_to_one_rule_only() -> None:
    tags = [tag for rule in TAG_RULES for tag in rule.tags]

    assert len(set(tags)) == len(tags)


def test_a_long_block_is_nobodys_phrase() -> None:
    assert matching("Share " * 200) is None


def test_curly_apostrophes_match_straight_ones() -> None:
    assert matching("Don’t miss: The council votes") == matching("Don't miss: The council votes")
    assert matching("Don’t miss: The council votes") is not None


def test_a_byline_is_one_only_where_bylines_stand() -> None:
    line = "By Ana Ruiz, who was there that night"
    assert matching(line, Place.START) is not None
    assert matching(line, Place.ANYWHERE) is None


def test_an_english_date_is_left_out_by_the_english_rule() -> None:
    rule = matching("3 March 2026 10:15")

    assert rule is not None
    assert (rule.name, rule.language) == ("date line", "en")


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_the_ledger_says_in_english_what_was_recognised(rule: PhraseRule) -> None:
    assert rule.name.isascii()
    assert rule.language in ("en", "") or rule.name.endswith(")")
