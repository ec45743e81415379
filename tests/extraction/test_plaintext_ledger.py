"""What is not said of a text is on the ledger: once, in order, in its place, with its rule and its kind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Furniture, Page
from reader.errors import NotAnArticleError
from reader.extraction.plaintext import extract_text

SAMPLES = sorted(Path(__file__).resolve().parents[2].joinpath("samples").rglob("*.txt"))
SCRAPES = sorted(Path(__file__).with_name("scrapes").glob("*.txt"))
WORD = re.compile(r"[^\W_]+")

NOUNS = st.sampled_from(
    ["bridge", "mayor", "Alden", "otter", "Brücke", "école", "港", "мост", "winter", "14", "1,5", "3:0"]
)
SENTENCES = st.lists(NOUNS, min_size=1, max_size=25).map(lambda words: f"The {' '.join(words)}.")
MENU_LINES = st.sampled_from(["Home", "News", "Sport", "Contact us", "Log in", "Search"])
MENUS = st.lists(MENU_LINES, min_size=1).map("\n".join)
FURNITURE = st.sampled_from(
    [
        "Skip to content",
        "By Olga Prim",
        "Olga Prim, staff writer",
        "4 March 2022",
        "Share",
        "Share\nTweet\nPin",
        "Advertisement",
        "The tower at noon. Photo: Emil Vane",
        "Photo: Emil Vane",
        "x© Herald",
        "Related stories\nBridge to close\nMayor to go",
        "Read more: Bridge to close",
        "Tags: clocks, towers",
        "12 comments\nseagull\n2 days ago\nI was there too, and it rained.",
        "About the author",
        "Sign up for our newsletter\nEmail address\nSign up",
        "Privacy Policy",
        "https://example.org/a/b",
        "Table\nClub\nPlayed\nPoints\nAlden\n12\n30\nwww.example.org\nBrill\n12\n28\nCole\n11\n9",
        '"It rained,Ana said',
        "> quoted line\n> Share",
        "- an item\n- Share\n2. third",
        "***",
        "AND A LINE ALL IN CAPITAL LETTERS HERE",
    ]
)
HEADINGS = st.lists(NOUNS, min_size=1, max_size=12).map(" ".join)
TEXTS = st.lists(SENTENCES | SENTENCES | MENUS | FURNITURE | FURNITURE | HEADINGS, min_size=1, max_size=50).filter(
    lambda parts: {*parts} != {"***"}
)


def read(text: str) -> Article:
    return extract_text(Page("-", Form.TEXT, text))


def put_together(article: Article) -> list[str]:
    """The words of what is said and what is left out, each piece of the ledger put back in its place."""
    pieces = list(article.left_out)
    places = [(piece.passage, piece.character) for piece in pieces]
    assert places == sorted(places)
    words: list[str] = []
    for index, text in enumerate([*(passage.text for passage in article.passages), ""]):
        done = 0
        while pieces and pieces[0].passage == index:
            piece = pieces.pop(0)
            assert 0 <= piece.character <= max(0, len(text) - 1)
            words += WORD.findall(text[done : piece.character]) + WORD.findall(piece.text)
            done = piece.character
        words += WORD.findall(text[done:])
    assert not pieces
    return words


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["\n", "\n\n", "\r\n\r\n"]))
def test_what_is_said_and_what_is_left_out_are_together_the_text(parts: list[str], end: str) -> None:
    text = end.join(parts)
    article = read(text)
    # Lines that were broken at a fixed width are joined again, without a space in scripts that have none.
    assert "".join(put_together(article)) == "".join(WORD.findall(text))
    assert all(piece.text and piece.reason for piece in article.left_out)


@pytest.mark.parametrize("path", [*SAMPLES, *SCRAPES], ids=lambda path: path.stem)
def test_of_a_sample_no_word_is_lost_either(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    # A repaired quotation mark parts two words that were glued together.
    assert "".join(put_together(read(text))) == "".join(WORD.findall(text))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_nor_of_any_text(text: str) -> None:
    try:
        article = read(text)
    except NotAnArticleError:
        return
    assert "".join(put_together(article)) == "".join(WORD.findall(text.replace("\xad", "").replace("\ufeff", "")))
    assert all(passage.text and passage.text == " ".join(passage.text.split()) for passage in article.passages)


PAGE = (
    ("Skip to content", Furniture.NAVIGATION, 0),
    ("The last ferry has left for good", Furniture.HEADLINE, 0),
    ("An island gets used to the silence of the evenings.", Furniture.STANDFIRST, 0),
    ("By Bo Lind", Furniture.BYLINE, 0),
    ("3 May 2021", Furniture.DATE, 0),
    ("Share", Furniture.SHARE, 0),
    ("The ferry to the island stopped running on Monday, and nobody on the quay could say why it had.", None, 0),
    ("Empty crates on the quay. Photo: Cy Amos", Furniture.CAPTION, 1),
    ("Advertisement", Furniture.ADVERT, 1),
    ("Ana Ruiz, who has worked the ropes for thirty years, sat on a crate and watched the empty water.", None, 1),
    ("Sign up for our newsletter", Furniture.SIGN_UP, 2),
    ("On the island there is flour for three weeks, oil for two, and one doctor who wants to go home.", None, 2),
    ("Tags: ferry, island", Furniture.TAGS, 3),
    ("Related stories", Furniture.RELATED, 3),
    ("Harbour master resigns", Furniture.RELATED, 3),
    ("2 comments", Furniture.COMMENTS, 3),
    ("It was raining too.", Furniture.COMMENTS, 3),
    ("All rights reserved", Furniture.LEGAL, 3),
)


def test_each_piece_has_its_kind_and_its_place() -> None:
    article = read("\n\n".join(line for line, _, _ in PAGE))
    assert [passage.text for passage in article.passages] == [line for line, kind, _ in PAGE if kind is None]
    assert [(piece.text, piece.kind, piece.passage) for piece in article.left_out] == [
        (line, kind, place) for line, kind, place in PAGE if kind is not None
    ]


def test_a_title_of_somebodys_own_text_is_on_the_ledger_for_it_is_said_once() -> None:
    article = read("The old oven\n\nIt was lit in spring, and has not gone out since then.")
    assert [(piece.text, piece.kind, piece.passage) for piece in article.left_out] == [
        (article.title, Furniture.HEADLINE, 0)
    ]


def test_what_stands_inside_a_row_of_a_table_has_its_character() -> None:
    table = "Club\nPlayed\nPoints\nAlden\n12\n30\nBrill\nwww.example.org\n12\n28\nCole\n11\n9\nDunn\n11\n8"
    article = read("\n\n".join(line for line, _, _ in PAGE[:10]) + f"\n\n{table}\n\n{PAGE[11][0]}\n\nTags: ferry")
    (piece,) = (piece for piece in article.left_out if piece.text == "www.example.org")
    row = article.passages[piece.passage].text
    assert (row, row[piece.character :]) == ("Brill, 12, 28", "12, 28")
