"""The language of an article that tells too little of it, and those of what it quotes."""

import subprocess
import sys

import pytest

from reader.article import Article, Form, Page, Passage, PassageKind
from reader.extraction import extract
from reader.extraction.detection import detected
from reader.extraction.languages import in_its_languages

ENGLISH = "The harbour of the old town has been quiet since the ferry left, and nobody there can say why that is so."
GERMAN = "Der Hafen der alten Stadt ist still, seit die Fähre nicht mehr kommt, und niemand weiß, warum das so ist."
FRENCH = "Le port de la vieille ville est tranquille depuis que le bac est parti, et personne ne sait pourquoi."
RUSSIAN = "Паром ушёл, и порт затих."
NAMES = "Ana Ruiz, Bo Lind, Cy Tull, Dora Elm, Emil Ost, Fay Quist, Gus Hale, Hedda Voll, Ivo Marsh, Jo Tarn, Kit Lowe."


def article(*texts: str, language: str | None = "en") -> Article:
    return Article("test", tuple(Passage(PassageKind.PARAGRAPH, text) for text in texts), language=language)


def languages(*texts: str, language: str | None = "en") -> list[str | None]:
    return [passage.language for passage in in_its_languages(article(*texts, language=language)).passages]


def test_a_passage_in_another_language_has_its_own() -> None:
    assert languages(ENGLISH, GERMAN, ENGLISH, FRENCH, RUSSIAN) == [None, "de", None, "fr", "ru"]
    assert languages(GERMAN, ENGLISH, language="de-AT") == [None, "en"]
    assert languages(RUSSIAN, ENGLISH, language="ru") == [None, "en"]


@pytest.mark.parametrize(
    "text",
    [
        NAMES,
        "Danke schön, auf Wiedersehen!",  # a few words: the voice would only stumble from one to the other
        "He said “je ne sais pas pourquoi” and left, as he had always left before the others came to the old house.",
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20",
        "",
    ],
)
def test_names_figures_and_a_few_foreign_words_change_nothing(text: str) -> None:
    assert languages(ENGLISH, text) == [None, None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("„Wir haben das Wasser nie so klar gesehen wie heute“, sagte sie.", "de"),
        ("La vie est belle, et nous la vivons sans regret depuis toujours", "fr"),
        ("No sabemos por qué se fue el barco, pero lo vamos a buscar.", "es"),
    ],
)
def test_a_sentence_of_ten_words_is_enough_where_they_leave_no_doubt(text: str, language: str) -> None:
    assert languages(ENGLISH, text) == [None, language]


def test_a_language_whose_words_are_not_known_keeps_its_passages() -> None:
    assert languages(ENGLISH, language="eu") == [None]


def test_an_announcement_is_of_the_article_s_language() -> None:
    announced = Article("test", (Passage(PassageKind.ANNOUNCEMENT, ENGLISH),), language="de")
    assert in_its_languages(announced) is announced


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De veerboot stak om twaalf uur de haven over.", "nl"),
        ("Kapten höll båten vid kajen när solen gick ner.", "sv"),
        ("Lautta ylitti sataman keskipäivällä.", "fi"),
        ("OK 12", None),
        ("12 / 34", None),
        ("", None),
        ("\ud800", None),
    ],
)
def test_a_short_text_s_language_is_told_by_its_letters(text: str, language: str | None) -> None:
    assert detected(text) == language


def test_a_text_that_declares_nothing_gets_its_language() -> None:
    text = "De veerboot stak om twaalf uur de haven over. Daarna ging iedereen naar huis."
    assert extract(Page("-", Form.TEXT, text)).language == "nl"


def test_the_library_is_loaded_only_where_nothing_else_tells() -> None:
    code = (
        "import sys; from reader.article import Form, Page; from reader.extraction import extract;"
        f"extract(Page('-', Form.TEXT, {ENGLISH * 3!r})); print('py3langid' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
