"""The language of a copied page's menus is told apart from that of the article between them."""

from __future__ import annotations

import pytest

from reader.extraction.plaintext.blocks import read_blocks
from reader.extraction.plaintext.menus import language_of_menus

ENGLISH = "The bridge was painted green because nobody on the council could agree on any other colour for it."


@pytest.mark.parametrize(
    ("menu", "language"),
    [
        ("Startseite\nTermine\nKontakt\nArtikel drucken\nImpressum", "de"),
        ("Accueil\nAgenda\nPartager\nMentions légales", "fr"),
        ("Portada\nBuscar\nCompartir", "es"),
        ("ホーム\nお知らせ\n検索\nお問い合わせ\nログイン", "ja"),
        ("Главная\nО нас\nПоиск\nКонтакты", "ru"),
        ("Home\nAbout\nContact\nSearch", None),
        # One word of another language may be a name.
        ("Home\nRestaurant Accueil\nContact", None),
    ],
)
def test_the_menus_of_an_english_text_show_the_language_of_their_site(menu: str, language: str | None) -> None:
    page = read_blocks(f"{menu}\n{ENGLISH}")
    assert language_of_menus(page.blocks, "en") == language


def test_a_text_in_the_language_of_its_site_has_no_other_around_it() -> None:
    page = read_blocks("Startseite\nKontakt\nImpressum\nTeilen\nHome\nLogin\nDie Brücke ist seit gestern grün.")
    assert language_of_menus(page.blocks, "de") is None


def test_long_lines_are_no_menus() -> None:
    text = "On this site Startseite means the start, Impressum who is responsible, and Kontakt how they are reached."
    assert language_of_menus(read_blocks(text).blocks, "en") is None
