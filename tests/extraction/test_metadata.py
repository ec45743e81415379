"""What a page says about its article, wherever it says it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from reader.article import Article, Form, Page
from reader.extraction import extract

BODY = (
    "<h1>Tide table wins poetry prize</h1><p>The jury, which met for eleven minutes, called the work spare, exact and "
    "moving.</p><p>Its author, the harbour office, has declined to attend, since the ceremony falls at "
    "high water, when there is much to do.</p>"
)


def read(head: str = "", body: str = BODY, url: str | None = None, html: str = "<html>") -> Article:
    content = f"<!doctype html>{html}<head>{head}</head><body><article>{body}</article></body></html>"
    return extract(Page(source="page.html", form=Form.HTML, content=content, url=url))


def json_ld(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def article_object(**fields: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **fields}


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_the_title_is_the_headline_without_the_sites_name() -> None:
    head = "<title>Tide table wins poetry prize | The Alden Herald</title>" + meta("og:site_name", "The Alden Herald")
    article = read(head, body=BODY.replace("h1", "h2"))

    assert (article.title, article.site) == ("Tide table wins poetry prize", "The Alden Herald")


def test_the_sites_name_is_read_off_the_window_title_where_nothing_else_gives_it() -> None:
    article = read("<title>Tide table wins poetry prize - Alden Herald</title>")

    assert (article.title, article.site) == ("Tide table wins poetry prize", "Alden Herald")


def test_a_heading_of_one_word_is_the_title_where_only_a_site_stands_behind_it() -> None:
    article = read(
        "<title>Saltmarsh - Tidepedia</title>", body=BODY.replace("Tide table wins poetry prize", "Saltmarsh")
    )

    assert (article.title, article.site) == ("Saltmarsh", "Tidepedia")


@pytest.mark.parametrize(
    "link",
    [
        "<a class='headerlink' href='#tides' title='Link to this heading'>¶</a>",
        "<a href='#tides'>#</a>",
        " <a class='anchor' href='/manual#tides'><svg></svg></a>",
        "<a class='header-anchor' href='#tides'>Permalink</a>",
    ],
)
def test_a_headings_link_to_itself_is_no_part_of_the_title(link: str) -> None:
    head = "<title>Reading the tides — Almanac 3 manual</title>"
    body = BODY.replace("Tide table wins poetry prize</h1>", f"Reading the tides{link}</h1>")

    assert read(head, body=body).title == "Reading the tides"


def test_a_banner_in_bold_is_not_taken_for_the_pages_own_line() -> None:
    head = "<title>Alden Harbour Online -- Mending the old crane</title>"
    banner = "<p><font><b>Alden Harbour Online</b></font></p>"
    body = BODY.replace("<h1>Tide table wins poetry prize</h1>", "<font size=5><b>Mending the old crane</b></font>")

    assert read(head, body=banner + body).title == "Mending the old crane"


def test_a_heading_that_goes_on_after_the_declared_title_is_the_title() -> None:
    whole = "Tide table wins poetry prize: the harbour office is silent"
    head = f"<title>{whole} - Alden Herald</title>" + meta("og:title", "Tide table wins poetry prize")

    assert read(head, body=BODY.replace("Tide table wins poetry prize", whole)).title == whole


def test_a_dash_in_a_headline_does_not_cut_it() -> None:
    article = read("<title>Tides - a poem</title>", body=BODY.replace("Tide table wins poetry prize", "Tides - a poem"))

    assert article.title == "Tides - a poem"
    assert article.site is None


@pytest.mark.parametrize(
    ("window", "first", "second", "title", "site"),
    [
        (
            "Tide table wins poetry prize - Alden Herald",
            "Alden Herald",
            "Tide table wins poetry prize",
            1,
            "Alden Herald",
        ),
        (
            "The Alden Herald » Tide table wins poetry prize",
            "The Alden Herald",
            "Tide table wins poetry prize",
            1,
            None,
        ),
        (
            "Tide table wins poetry prize - Alden Herald",
            "Tide table wins poetry prize",
            "Share this tide",
            0,
            "Alden Herald",
        ),
        ("Tide table wins poetry prize - Alden Herald", "AH", "Tide table wins poetry prize", 1, None),
        ("Tide table wins poetry prize - Herald", "AH", "More", None, "Herald"),
        ("潮汐表が詩の賞を受賞 | アルデン", "潮汐表が詩の賞を受賞", "共有", 0, "アルデン"),
    ],
)
def test_a_first_heading_that_is_the_sites_name_is_not_taken_for_the_headline(
    window: str, first: str, second: str, title: int | None, site: str | None
) -> None:
    body = BODY.replace("<h1>Tide table wins poetry prize</h1>", f"<h1>{first}</h1><h2>{second}</h2>")
    article = read(f"<title>{window}</title>", body=body)

    assert article.title == ("Tide table wins poetry prize" if title is None else (first, second)[title])
    assert site is None or article.site == site


@pytest.mark.parametrize(
    "window",
    ["The Alden Herald: Tide table wins", "Tide table wins » The Alden Herald", "Tide table wins – Alden Herald"],
)
def test_the_sites_name_is_taken_off_wherever_it_stands(window: str) -> None:
    head = meta("og:site_name", "The Alden Herald") + meta("og:title", window)

    assert read(head, body=BODY.replace("h1", "h2")).title == "Tide table wins"


def test_the_sites_name_is_that_of_its_handle_where_a_section_is_declared_for_it() -> None:
    head = "<title>Tide table wins poetry prize - The Alden Herald</title>" + meta("og:site_name", "Culture")

    assert read(head + meta("twitter:site", "@AldenHerald")).site == "The Alden Herald"
    assert read(head + meta("twitter:site", "@somebody")).site == "Culture"


def test_authors_of_json_ld_are_joined_as_they_are_said() -> None:
    people = [{"@type": "Person", "name": name} for name in ("Ana Ruiz", "Bo Lind", "Cy Amos")]

    assert read(json_ld(article_object(author=people))).byline == "Ana Ruiz, Bo Lind and Cy Amos"


def test_no_word_stands_between_names_where_the_language_has_none() -> None:
    body = "<h1>潮汐表が賞を受賞</h1><p>審査員は十一分間の会議のあと、この作品を簡潔で正確だと評した。</p>"
    article = read(json_ld(article_object(author=["山田花子", "田中一郎"])), body=body, html="<html lang='ja'>")

    assert article.byline == "山田花子、田中一郎"


def test_authors_are_joined_in_the_pages_language() -> None:
    head = json_ld(article_object(author=["Ana Ruiz", "Bo Lind"]))

    assert read(head, html='<html lang="de">').byline == "Ana Ruiz und Bo Lind"


@pytest.mark.parametrize(
    ("written", "byline"),
    [
        ("By Ana Ruiz", "Ana Ruiz"),
        ("BY ANA RUIZ AND BO LIND", "Ana Ruiz and Bo Lind"),
        ("Ana Ruiz, Staff Writer", "Ana Ruiz"),
        ("Ana Ruiz; Bo Lind", "Ana Ruiz and Bo Lind"),
        ("Ana Ruiz (ana@alden.example)", "Ana Ruiz"),
        ("Ana Ruiz @anaruiz", "Ana Ruiz"),
        ("Written by Ana Ruiz | Published 3 May 2020", "Ana Ruiz"),
        ("Von Ana Ruiz, Redakteurin, 3. Mai 2020", "Ana Ruiz"),
        ("Geschrieben von Ana Ruiz am 03.05.2020", "Ana Ruiz"),
        ("Par Ana Ruiz et Bo Lind", "Ana Ruiz and Bo Lind"),
        ("Por Ana Ruiz, corresponsal", "Ana Ruiz"),
        ("Автор: Анна Рюмина", "Анна Рюмина"),
        ("文／山田花子", "山田花子"),
        ("山田花子、田中一郎", "山田花子 and 田中一郎"),
        ("홍길동 기자", "홍길동"),
        ("harbourcat", None),
        ("Ana Ruiz Alden Herald", "Ana Ruiz"),
        ("ANA RUIZ ASSOCIATED PRESS", "Ana Ruiz"),
        ("Ana Ruiz, Bo Lind and Cy Amos AldenHerald", "Ana Ruiz, Bo Lind and Cy Amos"),
        ("Ana Ruiz, Tidewatch", "Ana Ruiz"),
        ("Ana", "Ana"),
        ("Alden Herald", None),
        ("The Alden Herald", None),
        ("Ana van der Ruiz", "Ana van der Ruiz"),
        ("https://alden.example/authors/7", None),
        ("admin", None),
        ("Posted by Ana Ruiz at 9:14 AM", "Ana Ruiz"),
        ("Eingestellt von Ana Ruiz um 09:14", "Ana Ruiz"),
        ("Postado por Ana Ruiz às 09:14", "Ana Ruiz"),
        ("Ana Ruiz »", "Ana Ruiz"),
        ("View all posts →", None),
        ("quaycat (Ana Ruiz)", "Ana Ruiz"),
        ("Ana Ruiz (Alden)", "Ana Ruiz"),
        ("Von Redaktion Boot & Bau", None),
        ("Boot & Bau", "Boot & Bau"),
        ("By Ana Ruiz, Special to The Courier", "Ana Ruiz"),
        ("Text: Ana Ruiz, Fotos: Bo Lind", "Ana Ruiz"),
        ("Text und Fotos: Ana Ruiz", "Ana Ruiz"),
        ("Text von Ana Ruiz und Bo Lind, Fotos von Cy Amos", "Ana Ruiz and Bo Lind"),
        ("Words by Ana Ruiz, photographs by Bo Lind", "Ana Ruiz"),
        ("Edited by Bo Lind", None),
        ("Medically reviewed by Bo Lind", None),
        ("Propos recueillis par Ana Ruiz", "Ana Ruiz"),
        ("Interview: Ana Ruiz", "Ana Ruiz"),
        ("Die Fragen stellte Ana Ruiz.", "Ana Ruiz"),
        ("Das Gespräch führten Ana Ruiz und Bo Lind", "Ana Ruiz and Bo Lind"),
        ("記者・海野港子", "海野港子"),
        ("文・海野港子", "海野港子"),
        ("文・写真：海野港子", "海野港子"),
        ("取材・文＝海野港子、撮影＝山川灯", "海野港子"),
        ("撮影：山川灯", None),
        ("记者 海港", "海港"),
        ("【记者海港/灯城报道】", "海港"),
        ("文/海港 图/山灯", "海港"),
        ("责任编辑：海港", None),
    ],
)
def test_an_author_field_gives_names_only(written: str, byline: str | None) -> None:
    head = meta("og:site_name", "The Alden Herald") + f'<meta name="author" content="{written}">'

    assert read(head).byline == byline


def test_a_person_goes_before_an_organisation() -> None:
    head = json_ld(article_object(author=[{"@type": "Organization", "name": "Alden Press"}, {"name": "Ana Ruiz"}]))

    assert read(head).byline == "Ana Ruiz"


def test_an_agency_is_named_where_no_person_is() -> None:
    assert (
        read(json_ld(article_object(author={"@type": "Organization", "name": "Tidal Press"}))).byline == "Tidal Press"
    )


def test_what_is_named_in_a_box_is_no_author_where_it_is_no_person() -> None:
    box = "<h4 class='author'>The harbour and pier offices</h4>"

    assert read(body=BODY + box).byline is None


def test_whoever_wrote_a_comment_did_not_write_the_article() -> None:
    comment = "<ol class='comments'><li class='comment'><span class='comment-author vcard'>Bo Lind</span></li></ol>"

    assert read(body=BODY + comment).byline is None


def test_the_author_of_a_letter_to_a_mailing_list_stands_in_bold_before_the_address() -> None:
    sender = "</h1><b>Ana Ruiz</b> <a href='mailto:list@alden.example'>ana at alden.example</a><br><i>Tue Oct 14 "
    article = read(body=BODY.replace("</h1>", sender + "09:30:12 CEST 2003</i>"))

    assert (article.byline, article.published) == ("Ana Ruiz", date(2003, 10, 14))


def test_the_time_that_unix_writes_is_one_where_its_zone_is_known() -> None:
    sent = {
        "Tue Oct 14 09:30:12 GMT 2003": datetime(2003, 10, 14, 9, 30, 12, tzinfo=UTC),
        "Tue Oct 14 09:30:12 EST 2003": datetime(2003, 10, 14, 9, 30, 12, tzinfo=timezone(timedelta(hours=-5))),
        "Tue Oct 14 09:30:12 CEST 2003": date(2003, 10, 14),
    }

    assert {written: read(meta("date", written)).published for written in sent} == sent


def test_of_a_thread_nobody_is_the_author_and_of_an_article_by_two_the_first_is() -> None:
    post = "<div class='post {}'><p class='author'>by <a>{}</a></p><p>{}</p></div>"
    words = "The pear tree leans a little further over the fence every week, and a plate stands under it. " * 4
    thread = "<h1>A tree that leans</h1>" + post.format("bg1", "Ana Ruiz", words) + post.format("bg2", "Bo Lind", words)
    two = BODY.replace("</h1>", "</h1><div class='author'>Ana Ruiz</div><div class='author'>Bo Lind</div>")

    assert read(body=thread).byline is None
    assert read(body=two).byline == "Ana Ruiz"


def test_the_part_of_a_head_that_is_called_author_gives_the_name_and_that_of_a_card_does_not() -> None:
    name = "</h1><p class='{}'>By Ana Ruiz</p>"

    assert read(body=BODY.replace("</h1>", name.format("head head__author"))).byline == "Ana Ruiz"
    card = "<div class='teaser'><div><p class='teaser__author'>Bo Lind</p></div></div>"
    assert read(body=BODY + card).byline is None


def test_a_banner_before_the_headline_in_the_window_title_is_the_sites_name_where_it_stands_on_the_page() -> None:
    title = "<title>Alden Harbour Pages - Tide table wins poetry prize</title>"

    assert read(title, body=f"<b>Alden Harbour Pages</b>{BODY}").site == "Alden Harbour Pages"
    assert read(title).site is None


def test_a_link_to_what_else_its_author_wrote_gives_the_name() -> None:
    body = BODY.replace("</h1>", "</h1><span>By <a href='/author/ana/'>Ana Ruiz</a></span>")

    assert read(body=f"<div class='showing-comments'>{body}</div>").byline == "Ana Ruiz"


@pytest.mark.parametrize("line", ["記者・海野港子", "取材・文＝海野港子", "（文・海野港子）"])
def test_a_japanese_byline_in_the_text_gives_the_name(line: str) -> None:
    text = "港の灯台は百年前に建てられ、今も夜ごとに海を照らしている。町の人々はその光を頼りに暮らしてきた。" * 3
    body = f"<h1>灯台の百年を町の人と歩く</h1><p>{line}</p><p>{text}</p><p>今年の春、{text}</p><p>夏には、{text}</p>"

    assert read(body=body, html="<html lang='ja'>").byline == "海野港子"


@pytest.mark.parametrize("names", ["author-link", "author vcard", "entry-author", "author"])
def test_an_element_that_is_named_after_the_author_gives_the_name(names: str) -> None:
    assert read(body=BODY.replace("</h1>", f"</h1><a class='{names}' href='/a'>Ana Ruiz</a>")).byline == "Ana Ruiz"


def test_a_byline_in_the_text_serves_where_nothing_declares_one() -> None:
    article = read(body=BODY.replace("</h1>", "</h1><p>By Ana Ruiz, 14 October 2003</p>"))

    assert article.byline == "Ana Ruiz"
    assert article.published == date(2003, 10, 14)
    assert "Ana Ruiz" not in article.passages[0].text


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2020-05-03T08:30:00Z", datetime(2020, 5, 3, 8, 30, tzinfo=UTC)),
        ("2020-05-03T08:30:00+0200", datetime(2020, 5, 3, 8, 30, tzinfo=timezone(timedelta(hours=2)))),
        ("2020-05-03T08:30:00", date(2020, 5, 3)),
        ("2020-05-03", date(2020, 5, 3)),
        ("20200503", date(2020, 5, 3)),
        ("Sun, 03 May 2020 08:30:00 GMT", datetime(2020, 5, 3, 8, 30, tzinfo=UTC)),
        ("May 3, 2020", date(2020, 5, 3)),
        ("3rd May 2020", date(2020, 5, 3)),
        ("May 3 08:30 2020", date(2020, 5, 3)),
        ("03 May 2020 08:30:00 +0200", datetime(2020, 5, 3, 8, 30, tzinfo=timezone(timedelta(hours=2)))),
        ("3. Mai 2020", date(2020, 5, 3)),
        ("Publié le 3 mai 2020 à 8h30", date(2020, 5, 3)),
        ("3 de mayo de 2020", date(2020, 5, 3)),
        ("3 de maio de 2020", date(2020, 5, 3)),
        ("domenica 3 maggio 2020", date(2020, 5, 3)),
        ("3 mei 2020", date(2020, 5, 3)),
        ("3 мая 2020 г.", date(2020, 5, 3)),
        ("2020年5月3日 08:30", date(2020, 5, 3)),
        ("2020년 5월 3일", date(2020, 5, 3)),
        ("ngày 3 tháng 5 năm 2020", date(2020, 5, 3)),
        ("2020. május 3.", date(2020, 5, 3)),
        ("3 maja 2020", date(2020, 5, 3)),
        ("3 مايو 2020", date(2020, 5, 3)),
        ("3.5.2020", date(2020, 5, 3)),
        ("23/5/2020", date(2020, 5, 23)),
        ("5/6/2020", None),
        ("12 goats 2020", None),
        ("2020-13-45", None),
        ("0000-00-00", None),
        ("yesterday", None),
    ],
)
def test_dates_are_read_in_the_forms_pages_use(written: str, published: date | None) -> None:
    assert read(meta("article:published_time", written)).published == published


@pytest.mark.parametrize(
    ("language", "published"),
    [("en-US", date(2020, 5, 6)), ("en-GB", date(2020, 6, 5)), ("fr", date(2020, 6, 5)), ("en", None)],
)
def test_the_pages_language_tells_the_day_from_the_month(language: str, published: date | None) -> None:
    assert read(meta("date", "5/6/2020"), html=f"<html lang='{language}'>").published == published


def test_a_time_of_the_same_day_is_more_than_the_day() -> None:
    head = meta("article:published_time", "2020-05-03")
    times = "<time datetime='2019-01-01T08:30:00Z'></time>", "<time datetime='2020-05-03T08:30:00+02:00'></time>"

    assert read(head, body=BODY + times[0]).published == date(2020, 5, 3)
    assert str(read(head, body=BODY + times[1]).published) == "2020-05-03 08:30:00+02:00"


def test_a_month_of_two_numbers_is_that_of_the_pages_language() -> None:
    assert read(meta("date", "2. listopada 2020"), html="<html lang='hr'>").published == date(2020, 10, 2)
    assert read(meta("date", "2 listopada 2020"), html="<html lang='pl'>").published == date(2020, 11, 2)


@pytest.mark.parametrize("names", ["entry-date", "post-date", "date"])
def test_a_date_below_the_headline_serves_where_nothing_declares_one(names: str) -> None:
    day = f"<div class='{names}'>3. Mai 2020</div>"

    assert read(body=BODY.replace("</h1>", f"</h1>{day}"), html="<html lang='de'>").published == date(2020, 5, 3)
    assert read(body=f"<header>{day}</header>{BODY}", html="<html lang='de'>").published is None


def test_the_date_in_an_address_serves_where_nothing_else_gives_one() -> None:
    assert read(url="https://alden.example/2020/05/03/tides").published == date(2020, 5, 3)


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<html lang="en">', "en"),
        ('<html lang="EN-us">', "en-US"),
        ('<html lang="pt_BR">', "pt-BR"),
        ('<html lang="zh-hans-cn">', "zh-Hans-CN"),
        ('<html lang="deu">', "de"),
        ('<html lang="">', "en"),
        ('<html lang="klingon language">', "en"),
        ("<html>", "en"),
    ],
)
def test_languages_are_given_as_short_bcp_47_tags(html: str, language: str | None) -> None:
    assert read(html=html).language == language


def test_open_graph_gives_the_language_where_the_page_does_not() -> None:
    assert read(meta("og:locale", "fr_CA")).language == "fr-CA"


def test_a_language_that_the_words_contradict_is_corrected() -> None:
    sentence = (
        "<p>It was the harbour office that had written to the jury, and in the letter there was not a word of it.</p>"
    )

    assert read(body=BODY + sentence + sentence.replace("harbour", "post"), html='<html lang="de">').language == "en"


def test_addresses_are_absolute() -> None:
    article = read(meta("og:image", "/tide.jpg") + '<link rel="canonical" href="https://alden.example/tides">')

    assert article.url == "https://alden.example/tides"
    assert article.image == "https://alden.example/tide.jpg"


@pytest.mark.parametrize(
    ("picture", "found"),
    [
        ("<img src='/tide.jpg'>", True),
        ("<img src='/tide.jpg' width='640' height='400'>", True),
        ("<img class='lazy' src='data:image/png;base64,R0' data-src='/tide.jpg'>", True),
        ("<img data-src='/tide.jpg'>", True),
        ("<img src='/tide.jpg' width='64' height='64'>", False),
        ("<img src='/img/site-logo.png'>", False),
        ("<img class='avatar photo' src='/tide.jpg'>", False),
    ],
)
def test_a_picture_of_the_article_serves_where_nothing_declares_one(picture: str, *, found: bool) -> None:
    article = read(body=BODY.replace("</h1>", f"</h1><p>{picture}</p>"), url="https://alden.example/tides")

    assert article.image == ("https://alden.example/tide.jpg" if found else None)


def test_a_declared_picture_goes_before_those_of_the_article() -> None:
    body = BODY.replace("</h1>", "</h1><img src='https://alden.example/b.jpg'>")

    assert read(meta("og:image", "https://alden.example/a.jpg"), body=body).image == "https://alden.example/a.jpg"


def test_the_address_the_page_came_from_goes_before_what_it_declares() -> None:
    article = read('<link rel="canonical" href="https://other.example/">', url="https://alden.example/tides")

    assert article.url == "https://alden.example/tides"


def test_only_web_addresses_are_given() -> None:
    article = read(meta("og:image", "data:image/png;base64,AAAA") + meta("og:url", "javascript:alert(1)"))

    assert (article.image, article.url) == (None, None)


def test_json_ld_is_found_in_graphs_and_lists_and_its_references_are_followed() -> None:
    graph = {
        "@graph": [
            {"@type": "Organization", "@id": "#o", "name": "The Alden Herald"},
            article_object(
                headline="Tide table wins poetry prize", publisher={"@id": "#o"}, datePublished="2020-05-03"
            ),
        ]
    }
    article = read(json_ld([graph]))

    assert (article.site, article.published) == ("The Alden Herald", date(2020, 5, 3))


@pytest.mark.parametrize(
    "broken", ["{", "[" * 100_000, '{"@type": ["NewsArticle", 7], "author": {"name": 3}}', "null", "7"]
)
def test_broken_json_ld_is_passed_over(broken: str) -> None:
    article = read(f'<script type="application/ld+json">{broken}</script>' + meta("og:title", "Tides"))

    assert article.title == "Tides"
    assert article.byline is None


def test_no_field_keeps_a_character_that_a_terminal_would_obey() -> None:
    bell, escape, introducer, half_a_pair = "\u0007", "\u001b", "\u009b", "\ud83d"
    article = read(
        json_ld(
            article_object(
                headline=f"{escape}]0;Tides{bell}",
                author=f"Ana {escape}Ruiz",
                publisher={"name": f"Alden {introducer}Herald{half_a_pair}"},
                image=f"https://example.org/{escape}tide.jpg",
            )
        ),
        body=BODY.replace("h1", "h2"),
    )

    assert article.title == "]0;Tides"
    assert article.byline == "Ana Ruiz"
    assert article.site == "Alden Herald"
    assert article.image == "https://example.org/tide.jpg"


def test_a_title_of_nothing_but_controls_is_none() -> None:
    article = read(json_ld(article_object(headline="\u001b\u0007")), body=BODY.replace("h1", "h2"))

    assert article.title is None
