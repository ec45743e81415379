"""What stands outside the article is named in the ledger: by its words, its heading, its links, its element's names."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.article import Article, Form, Furniture, Page, Reading
from reader.extraction import extract
from reader.extraction.body import headed
from reader.extraction.body.layout import Layout
from reader.extraction.body.outline import outline

if TYPE_CHECKING:
    from reader.extraction.phrases import Place

PROSE = "".join(
    f"<p>The {number} of the ferries came back on Monday, and the whole town stood on the quay in the rain to see it, "
    f"without hats and without a word, as it had stood there when the {number} of them left.</p>"
    for number in ("first", "second", "third", "last")
)


def read(before: str = "", after: str = "", language: str = "en", wishes: Reading | None = None) -> Article:
    content = (
        f"<html lang='{language}'><title>Ferries</title><body><div>{before}</div>"
        f"<article><h1>Ferries</h1>{PROSE}</article><div><p>Alden on the sea</p>{after}</div></body></html>"
    )
    return extract(Page("page.html", Form.HTML, content), wishes)


def kinds(article: Article) -> dict[str, Furniture]:
    return {piece.text: piece.kind for piece in article.left_out}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sign up for our newsletter", Furniture.SIGN_UP),
        ("Photo: Bo Lind / Alden Herald", Furniture.CREDIT),
        ("Related articles", Furniture.RELATED),
        ("Share this:", Furniture.SHARE),
        ("© 2021 The Alden Herald", Furniture.LEGAL),
        ("The harbour, where the ferries are", Furniture.OTHER),
    ],
)
def test_a_line_outside_the_article_is_what_its_words_say(line: str, kind: Furniture) -> None:
    assert kinds(read(after=f"<p>{line}</p>"))[line] is kind


def test_a_linked_line_is_what_its_words_say_too() -> None:
    assert kinds(read(after="<p><a href='/n'>Sign up for our newsletter</a></p>"))["Sign up for our newsletter"] is (
        Furniture.SIGN_UP
    )


def test_words_are_those_of_the_text_or_of_the_language_that_the_page_declares() -> None:
    line = "Das könnte Sie auch interessieren"

    assert kinds(read(after=f"<p>{line}</p>", language="de"))[line] is Furniture.RELATED
    assert kinds(read(after=f"<p>{line}</p>", language="sv"))[line] is Furniture.OTHER


@pytest.mark.parametrize(
    ("line", "above", "below"),
    [
        ("By Bo Lind, on the quay", Furniture.BYLINE, Furniture.OTHER),
        ("Works cited", Furniture.OTHER, Furniture.FOOTNOTE),
    ],
)
def test_some_words_say_it_only_above_or_below_the_article(line: str, above: Furniture, below: Furniture) -> None:
    assert kinds(read(before=f"<p>{line}</p>"))[line] is above
    assert kinds(read(after=f"<p>{line}</p>"))[line] is below


LIST = "<ul><li>Rope is dearer</li><li>The pilot is well again</li></ul>"


@pytest.mark.parametrize(
    "part",
    [
        f"<div><h3>Related articles</h3>{LIST}</div>",
        f"<div><div><h3>Related articles</h3></div>{LIST}</div>",
        f"<p><b>Related articles</b></p>{LIST}",
        "<h2>Related articles</h2><h3>Rope is dearer</h3><p>The pilot is well again</p>",
        "<h3>Related articles</h3><h3><a href='/r'>Rope is dearer</a></h3><p>The pilot is well again</p>",
    ],
)
def test_a_block_outside_is_of_the_kind_of_its_heading(part: str) -> None:
    article = read(after=f"{part}<h2>The weather</h2><p>Fog at noon</p>")

    found = kinds(article)
    assert found["Rope is dearer"] is found["The pilot is well again"] is Furniture.RELATED
    assert found["The weather"] is found["Fog at noon"] is Furniture.OTHER


@pytest.mark.parametrize(
    "heading",
    [
        "<h3>The weather</h3>",
        "<h3>Photo: Bo Lind</h3>",
        "<p>Related articles</p>",
        "<h3><a href='/r'>Related articles</a></h3>",
        "<div><h3>Share this</h3><p>On paper</p></div>",
    ],
)
def test_but_not_of_that_of_a_line_that_stands_over_nothing(heading: str) -> None:
    assert kinds(read(after=f"{heading}{LIST}"))["Rope is dearer"] is Furniture.OTHER


@pytest.mark.parametrize(("rank", "headline"), [("h4", "h1"), ("h2", "h3")])
def test_a_heading_above_the_article_gives_its_kind_to_nothing_of_it_or_below_it(rank: str, headline: str) -> None:
    article = extract(
        Page(
            "page.html",
            Form.HTML,
            f"<html lang='en'><title>Ferries</title><body><{rank}>Related articles</{rank}><p>Rope is dearer</p>"
            f"<article><{headline}>Ferries</{headline}>{PROSE}</article><p>Fog at noon</p></body></html>",
        )
    )

    assert [passage.text for passage in article.passages] == [line[3:] for line in PROSE.split("</p>")[:-1]]
    assert kinds(article)["Rope is dearer"] is Furniture.RELATED
    assert kinds(article)["Fog at noon"] is Furniture.OTHER


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("<aside class='related-posts'><p>Rope is dearer</p></aside>", Furniture.RELATED),
        ("<footer id='comments'><p>Rope is dearer</p></footer>", Furniture.COMMENTS),
        ("<div role='complementary' class='newsletter'><p>Rope is dearer</p></div>", Furniture.SIGN_UP),
        ("<aside class='x'><p>Rope is dearer</p></aside>", Furniture.OTHER),
        ("<aside class='advert'><p>Rope is dearer</p></aside>", Furniture.ADVERT),
        ("<header class='banner'><p>Rope is dearer</p></header>", Furniture.OTHER),
        ("<div role='banner'><p>Rope is dearer</p></div>", Furniture.OTHER),
        ("<nav class='related-posts'><p>Rope is dearer</p></nav>", Furniture.NAVIGATION),
    ],
)
def test_names_tell_what_an_aside_or_a_footer_holds(part: str, kind: Furniture) -> None:
    assert kinds(read(after=part))["Rope is dearer"] is kind


def test_what_is_named_is_read_where_it_is_asked_for_and_the_rest_is_not() -> None:
    wishes = Reading(read=frozenset({Furniture.RELATED}))
    article = read(after=f"<div><h3>Related articles</h3>{LIST}</div><h3>The weather</h3>", wishes=wishes)

    heard = [passage.text for passage in article.passages]
    assert heard[-3:] == ["Related articles", "Rope is dearer", "The pilot is well again"]


def test_ten_thousand_headings_outside_do_no_harm() -> None:
    article = read(after="<h3>Related articles</h3><p>Rope</p>" * 10_000)

    assert len(article.left_out) > 20_000


GERMAN = (
    "Die Fähre kam am Montag zurück, und die ganze Stadt stand am Kai und sah ihr zu, ohne Hüte und ohne ein Wort.",
    "Der Lotse war nicht an Bord, denn er hatte den Weg durch das Watt nie gelernt, und das wusste auch jeder im Ort.",
    "Am Abend wurde auf dem Deck noch getanzt, bis die Lampen aus waren und der Nebel über die Mole kam.",
)


@pytest.mark.parametrize("declared", [" lang='de-AT'", "", " lang='en'"])
def test_the_heading_of_a_part_is_read_in_the_language_of_the_text_whatever_is_declared(declared: str) -> None:
    body = "".join(f"<p>{line}</p>" for line in GERMAN)
    other = "<div><h3>Das könnte Sie auch interessieren</h3><p>Das Tau ist teurer geworden, sagte der Reeder.</p></div>"
    content = f"<html{declared}><title>Fähren</title><body><div><h1>Fähren</h1>{body}{other}</div></body></html>"

    article = extract(Page("page.html", Form.HTML, content))

    assert [passage.text for passage in article.passages] == list(GERMAN)
    assert kinds(article)["Das Tau ist teurer geworden, sagte der Reeder."] is Furniture.RELATED


def test_where_there_is_too_little_text_to_tell_its_language_the_declared_one_counts() -> None:
    assert Layout(outline([]), declared="pt-BR").language == "pt-BR"


def test_only_the_rules_of_that_language_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = set()

    def matching(text: str, place: Place, language: str | None, *, declared: str | None) -> None:
        asked.add((language, declared))

    monkeypatch.setattr(headed, "matching", matching)
    read(after="<div><h3>The weather</h3><p>Fog at noon</p></div>", language="sv")

    assert asked == {("en", "sv")}


REMARKS = "".join(
    f"<div><b>{name} said</b><p>The {ship} was late again, and nobody on the quay was told of it until noon.</p></div>"
    for name, ship in (("Ada", "Heron"), ("Bo", "Gannet"))
)


def test_of_two_rules_for_one_part_the_first_in_the_table_names_it() -> None:
    reasons = {piece.text: piece.reason for piece in read(after=f"<div><h3>2 comments</h3>{REMARKS}</div>").left_out}

    assert reasons["Ada said"] == "comments of one shape"
    assert reasons["2 comments"] == "comments under their heading"


def test_an_element_that_two_rules_find_has_the_name_of_the_first() -> None:
    other = "<article><h1>Related articles</h1><p>Rope is dearer this year, and the pilot is well again.</p></article>"
    content = (
        f"<html lang='en'><title>Ferries</title><body><main><article><h1>Ferries</h1>{PROSE}</article>{other}</main>"
        "</body></html>"
    )

    reasons = {piece.text: piece.reason for piece in extract(Page("page.html", Form.HTML, content)).left_out}

    assert reasons["Related articles"] == "related articles under their heading"


def test_a_demand_under_a_heading_is_a_demand() -> None:
    demand = "<p>We and our partners store cookies on your device, to see who comes by and how often.</p>"
    more = "<p>You may withdraw your consent at any time, or object to the processing of your data.</p>"
    found = kinds(read(after=f"<div><h3>Related articles</h3>{demand}{more}</div>"))

    assert found["Related articles"] is found[demand[3:-4]] is found[more[3:-4]] is Furniture.LEGAL


@pytest.mark.parametrize("is_told", [True, False])
def test_what_the_page_tells_as_its_articles_words_is_not_apart(is_told: bool) -> None:
    last = "The pilot, who had been ill, came aboard again on Friday and was cheered by all of the choir and the crew."
    told = re.sub("<[^>]*>", " ", PROSE) + (last if is_told else "")
    script = f"<script type='application/ld+json'>{json.dumps({'@type': 'Article', 'articleBody': told})}</script>"
    content = (
        f"<html lang='en'><title>Ferries</title>{script}<body><div><h1>Ferries</h1>{PROSE}"
        f"<div><h3>Related articles</h3><p>{last}</p></div></div></body></html>"
    )

    article = extract(Page("page.html", Form.HTML, content))

    assert (article.passages[-1].text == last) is is_told
    assert (last in kinds(article)) is not is_told


@pytest.mark.parametrize(
    ("under", "found"),
    [
        ("<p>By Ana Ruiz</p><p>3 May 2021</p>", ("Ana Ruiz", date(2021, 5, 3))),
        ("<p>The harbour office</p>", (None, None)),
    ],
)
def test_a_byline_and_a_date_between_headline_and_article_are_known_without_names(
    under: str, found: tuple[str | None, date | None]
) -> None:
    content = (
        "<html lang='en'><title>Ferries</title><body><div><p>By Cy Tull</p></div><div><h1>Ferries</h1></div>"
        f"<div>{under}</div><article>{PROSE}</article><p>By Bo Lind</p><p>4 May 2021</p></body></html>"
    )

    article = extract(Page("page.html", Form.HTML, content))

    assert (article.byline, article.published) == found
