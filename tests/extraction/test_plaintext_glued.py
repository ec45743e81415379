"""What a scraper has glued together is known: links behind text, labels before links, headlines to themselves."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Page
from reader.extraction.plaintext import extract_text
from reader.extraction.plaintext.notices import glued_label

PARAGRAPHS = {
    "en": (
        "The ferry to the island stopped running on Monday, and nobody on the quay can say when it will start again.",
        "Ana, who has worked the ropes for thirty years, sat on an upturned crate and watched the empty water.",
    ),
    "de": (
        "Die Fähre fährt seit Montag nicht mehr, und niemand am Kai weiß, wann sie wieder zur Insel fahren wird.",
        "Ana sitzt auf einer umgedrehten Kiste und sieht auf das leere Wasser, wie jeden Tag seit dreißig Jahren.",
    ),
    "fr": (
        "Le bac ne circule plus depuis lundi, et personne sur le quai ne sait quand il reprendra son service.",
        "Ana est assise sur une caisse et regarde l'eau vide de la baie, comme tous les jours depuis trente ans.",
    ),
    "es": (
        "El barco no sale desde el lunes, y nadie en el muelle sabe decir cuándo volverá a salir para la isla.",
        "Ana está sentada en una caja y mira el agua vacía de la bahía, como todos los días desde hace años.",
    ),
    "ru": (
        "Паром не ходит с понедельника, и никто на причале не может сказать, когда он снова пойдёт на остров.",
        "Анна сидит на перевёрнутом ящике и смотрит на пустую воду, как она делала каждый день тридцать лет.",
    ),
    "ja": (
        "島へ渡る船は月曜日から止まったままで、いつ動き出すのか桟橋にいる誰にも分からないという。",
        "三十年ものあいだ綱を握ってきたアナさんは、伏せた木箱に腰かけて何もない海を見つめていた。",
    ),
}
MENUS = {
    "en": ("Skip to content", "Home", "News", "Share", "Privacy Policy"),
    "de": ("Zum Inhalt springen", "Startseite", "Kontakt", "Teilen", "Impressum"),
    "fr": ("Aller au contenu", "Accueil", "Contact", "Partager", "Mentions légales"),
    "es": ("Ir al contenido", "Portada", "Buscar", "Compartir", "Aviso legal"),
    "ru": ("Перейти к содержимому", "Главная", "Поиск", "Поделиться", "Политика конфиденциальности"),
    "ja": ("コンテンツへスキップ", "ホーム", "検索", "シェアする", "プライバシーポリシー"),
}
TAILS = {
    "en": "Read more",
    "de": "Weiterlesen",
    "fr": "Lire la suite",
    "es": "Leer más",
    "ru": "Читать далее",
    "ja": "続きを読む",
}


def read(language: str, *lines: str) -> Article:
    menu = MENUS[language]
    return extract_text(Page("-", Form.TEXT, "\n".join((*menu[:3], *lines, *menu[3:]))))


def heard(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


@pytest.mark.parametrize("dots", ["", "…", " »"])
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_link_behind_a_paragraph_is_not_said_and_the_paragraph_is(language: str, dots: str) -> None:
    first, second = PARAGRAPHS[language]
    article = read(language, first, f"{second} {TAILS[language]}{dots}")
    assert heard(article) == [first, second]
    assert f"{TAILS[language]}{dots}" in [left.text for left in article.left_out]


def test_a_sentence_at_the_end_is_no_link() -> None:
    first, second = PARAGRAPHS["en"]
    for last in ("Read on.", "She reads more", "Read it again."):
        assert heard(read("en", first, f"{second} {last}", first[:-1] + ", they say.")) == [
            first,
            f"{second} {last}",
            first[:-1] + ", they say.",
        ]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Read moreBridge to close for the winter", "Read more"),
        ("Skip to contentSkip to footer", "Skip to content"),
        ("Lesen Sie auchBrücke im Winter zu", "Lesen Sie auch"),
        ("Читайте такжеМост закроют", "Читайте также"),
        ("YouTube is down again", None),
        ("Old McDonald has a farm", "Old Mc"),
        ("Nothing glued here", None),
    ],
)
def test_a_label_is_parted_from_its_link(line: str, label: str | None) -> None:
    assert glued_label(line) == label


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Read moreBridge to close for the winter"),
        ("en", "Watch videoThe quay in the fog"),
        ("de", "Lesen Sie auchBrücke im Winter zu"),
        ("fr", "Lire aussiLe pont fermera cet hiver"),
        ("ru", "Читайте такжеМост закроют на зиму"),
    ],
)
def test_a_link_glued_to_its_label_is_left_out_and_the_article_goes_on(language: str, line: str) -> None:
    first, second = PARAGRAPHS[language]
    assert heard(read(language, first, line, second)) == [first, second]


def test_a_name_with_a_capital_inside_is_no_label() -> None:
    first, second = PARAGRAPHS["en"]
    heading = "Old McDonald has a ferry"
    assert heard(read("en", first, heading, second)) == [first, heading, second]


def test_a_headline_glued_to_itself_is_said_once() -> None:
    headline = "The last ferry of the year"
    article = read("en", headline + headline, "By Bo Lind", *PARAGRAPHS["en"])
    assert article.title == headline
    assert heard(article) == list(PARAGRAPHS["en"])


def test_a_copyright_mark_with_a_name_is_of_a_picture_where_the_text_goes_on() -> None:
    first, second = PARAGRAPHS["en"]
    article = read("en", first, "© Bo Lind / Herald", second)
    assert heard(article) == [first, second]


def test_the_first_paragraph_over_a_picture_is_no_caption() -> None:
    first, second = PARAGRAPHS["en"]
    for credit in ("Photo: Bo Lind", "Photo: Bo Lind / Herald"):
        assert heard(read("en", "The last ferry of the year", "By Bo Lind", first, credit, second)) == [first, second]
