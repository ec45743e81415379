"""Of a scraped page the article is said, and what is left out is kept."""

from __future__ import annotations

from datetime import date

import pytest

from reader.article import Article, Form, Furniture, Page, PassageKind
from reader.extraction.plaintext import extract_text

PARAGRAPHS = (
    "The ferry to the island stopped running on Monday, and nobody on the quay could say when it would start again.",
    "Ana Ruiz, who has worked the ropes for thirty years, sat on an upturned crate and watched the empty water.",
    "“We were told in the morning,” she said. “By noon the office was shut and the lamps were out.”",
    "The company did not answer letters, calls or knocks on the door, although a light was seen in the upper window.",
    "On the island itself there is flour for three weeks, oil for two, and one doctor who wants to go home.",
    "Small boats still cross when the wind allows it, which in this season is one day out of every four.",
)
SHIPS = (
    (3, "Anna", "salt"),
    (4, "Brigid", "timber and rope"),
    (5, "Cormoran", "lamp oil for the island"),
    (6, "Dora", "forty bicycles and a piano"),
    (7, "Erling", "salt again"),
    (8, "Freya", "nothing but letters"),
)
FERRY_PAGE = "\n\n".join(
    (
        "Skip to content",
        "Home",
        "News",
        "Sport",
        "Weather",
        "The last ferry",
        "By Bo Lind",
        "3 May 2021",
        "Share",
        PARAGRAPHS[0],
        "Advertisement",
        PARAGRAPHS[1],
        "Empty crates on the quay. Photo: Cy Amos",
        "A doctor who stayed",
        PARAGRAPHS[4],
        "Related stories",
        "Bridge to close for the winter",
        "Harbour master resigns after long row",
        PARAGRAPHS[2],
        PARAGRAPHS[3],
        PARAGRAPHS[5],
        "Tags: ferry, island",
        "12 comments",
        "seagull77",
        "2 days ago",
        "I was on that quay too, and it rained.",
        "Privacy Policy",
    )
)


def read(text: str) -> Article:
    return extract_text(Page("-", Form.TEXT, text))


def said(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


def test_of_a_scraped_page_the_article_is_said() -> None:
    article = read(FERRY_PAGE)
    assert said(article) == [
        *PARAGRAPHS[:2],
        "A doctor who stayed",
        PARAGRAPHS[4],
        PARAGRAPHS[2],
        PARAGRAPHS[3],
        PARAGRAPHS[5],
    ]
    assert article.passages[2].kind is PassageKind.HEADING


def test_of_a_scraped_page_the_front_is_known() -> None:
    article = read(FERRY_PAGE)
    assert (article.title, article.byline, article.published) == ("The last ferry", "Bo Lind", date(2021, 5, 3))


def test_what_is_left_out_is_kept_in_order_with_its_reason() -> None:
    article = read(FERRY_PAGE)
    reasons = {piece.text: piece.reason for piece in article.left_out}
    assert reasons["Skip to content"] == "skip link"
    assert reasons["The last ferry"] == "headline"
    assert reasons["Bridge to close for the winter"] == "related headline"
    assert reasons["I was on that quay too, and it rained."] == "comment"
    order = [FERRY_PAGE.index(piece.text) for piece in article.left_out]
    assert order == sorted(order)
    assert {*said(article), *reasons} == set(FERRY_PAGE.split("\n\n"))


def test_a_page_is_read_the_same_without_empty_lines() -> None:
    assert said(read(FERRY_PAGE.replace("\n\n", "\n"))) == said(read(FERRY_PAGE))


def test_a_caption_goes_with_the_credit_in_its_group() -> None:
    page = FERRY_PAGE.replace(
        "Empty crates on the quay. Photo: Cy Amos", "Crates on a quay© Herald Pictures\nAna showed how empty it was"
    )
    article = read(page)
    assert "Ana showed how empty it was" not in said(article)
    assert {"Crates on a quay© Herald Pictures", "Ana showed how empty it was"} <= {
        piece.text for piece in article.left_out
    }


@pytest.mark.parametrize(
    "deck", ["Small boats to cross from island with flour", "On islands, and what reaches them by boat alone"]
)
def test_a_standfirst_in_the_language_of_headlines_is_not_said(deck: str) -> None:
    assert deck not in said(read(FERRY_PAGE.replace("The last ferry", f"The last ferry\n\n{deck}")))


def test_the_line_under_a_doubled_headline_is_said_with_it() -> None:
    deck = "A family waits on the quay with nothing left to sell"
    article = read(FERRY_PAGE.replace("The last ferry", f"The last ferry\n\n{deck}"))
    assert said(article)[0] == deck


def test_a_notice_before_clean_prose_is_all_that_is_left_out() -> None:
    notice = "Updated 2025-02-11 · you can listen to the Herald on your walk!"
    article = read("\n\n".join((notice, *PARAGRAPHS)))
    assert said(article) == list(PARAGRAPHS)
    assert [piece.reason for piece in article.left_out] == ["listen notice"]
    assert article.published == date(2025, 2, 11)


def test_a_page_without_a_sentence_is_said_but_for_its_furniture() -> None:
    page = "Skip to content\nOpening hours\nMonday closed\nTuesday nine to five"
    assert said(read(page)) == ["Opening hours", "Monday closed", "Tuesday nine to five"]


def test_a_page_in_a_script_without_spaces_is_read() -> None:
    body = [
        "港の朝は静かで、水が光っていた。誰も話をしなかったし、船も来なかった。",
        "島には三週間分の小麦粉と、二週間分の油がある。医者は一人しかいない。",
        "風がなければ小さな船が渡るが、この季節には四日に一日だけである。",
    ]
    page = "\n\n".join(
        ("コンテンツへスキップ", "ホーム", "ニュース", "天気", *body, "関連記事", "橋は冬の間閉鎖", "コメント")
    )
    assert said(read(page)) == body


def test_a_table_of_lines_is_said_in_rows() -> None:
    table = ["Boat", "Trips", "Days", "Gull", "12", "4", "Tern", "9", "3", "Heron", "7", "2"]
    page = FERRY_PAGE.replace("Advertisement", "\n\n".join(table))
    rows = [passage.text for passage in read(page).passages if passage.kind is PassageKind.TABLE_ROW]
    assert rows == ["Boat, Trips, Days, Gull, 12, 4", "Tern, 9, 3", "Heron, 7, 2"]


def test_lines_among_menus_in_any_language_are_a_page() -> None:
    menu = [
        "Početna",
        "Vijesti",
        "Sport",
        "Kultura",
        "Vrijeme",
        "Gospodarstvo",
        "Svijet",
        "Otoci",
        "More",
        "Brodovi",
        "Pisma",
    ]
    assert said(read("\n\n".join([*menu, *PARAGRAPHS, *reversed(menu)]))) == list(PARAGRAPHS)


@pytest.mark.parametrize("times", [2, 3, 4])
def test_a_line_that_recurs_is_the_headline_and_not_the_standfirst_under_it(times: int) -> None:
    headline, standfirst = "Why nobody waits here", "The small boats still cross from the island with flour"
    front = "\n\n".join([headline] * times + [standfirst, "Bo Lind", "Harbour Editor", "3 hours ago", "Share this:"])
    article = read(FERRY_PAGE.replace("The last ferry\n\nBy Bo Lind\n\n3 May 2021\n\nShare", front))
    assert (article.title, article.byline) == (headline, "Bo Lind")
    assert said(article)[:2] == [standfirst, PARAGRAPHS[0]]
    assert article.passages[0].kind is PassageKind.PARAGRAPH


def test_the_line_over_a_picture_is_a_heading_and_the_line_under_it_a_caption() -> None:
    picture = "A day on the quay\n\nempty crates© Herald\nThe crates were not wanted"
    heard = said(read("\n\n".join(("Skip to content", *PARAGRAPHS[:3], picture, *PARAGRAPHS[3:], "Read more"))))
    assert "A day on the quay" in heard
    assert not {"empty crates© Herald", "The crates were not wanted"} & set(heard)


def test_the_last_paragraph_is_heard_though_pictures_stand_before_it() -> None:
    last = 'The ferry will sail on Easter Sunday, "if the wind lets us,Ana told the Herald. "Otherwise in May.'
    pictures = "Ana at the opening on May 2, 2021 (Photo by J. R. Pike/Herald)\nShe came early"
    heard = said(
        read(
            "\n\n".join(("Skip to content", *PARAGRAPHS, "One more thing", pictures, last, "Tags: ferry", "Read more"))
        )
    )
    assert heard[-2:] == ["One more thing", last.replace("us,Ana", 'us," Ana')]


def test_a_page_may_show_by_one_sure_sign_among_four_kinds() -> None:
    lines = ["Back to top", "3 May 2021", *PARAGRAPHS, "About the author", "Related stories"]
    assert said(read("\n\n".join(lines))) == list(PARAGRAPHS)
    without = [line for line in lines if line != "Related stories"]
    assert [piece.kind for piece in read("\n\n".join(without)).left_out] == [Furniture.HEADLINE]


def test_what_the_page_says_of_its_author_after_the_last_sentence_is_left_out() -> None:
    note = "Bo Lind keeps a small boat on a small river, and a cat on that. His second book came out in spring."
    article = read(FERRY_PAGE.replace("Tags: ferry, island", f"{note}\n\nTags: ferry, island"))
    assert note not in said(article)
    assert Furniture.AUTHOR_NOTE in {piece.kind for piece in article.left_out if piece.text == note}


def test_an_author_who_speaks_last_in_an_interview_is_heard() -> None:
    answer = "Bo Lind: Thank you for the coffee, and for the boat, and for not asking about the fire."
    assert said(read(FERRY_PAGE.replace("Tags: ferry, island", f"{answer}\n\nTags: ferry, island")))[-1] == answer


def test_a_caption_that_ends_with_the_name_of_the_site_is_left_out() -> None:
    caption = "Empty crates on the quay in 2019. Cy Amos, The Quay Post"
    page = FERRY_PAGE.replace("Home", "The Quay Post\n\nHome").replace("Advertisement", caption)
    article = read(page)
    assert caption not in said(article)
    assert Furniture.CAPTION in {piece.kind for piece in article.left_out if piece.text == caption}


def test_short_paragraphs_after_a_box_of_links_are_heard_and_teasers_under_one_are_not() -> None:
    front = ("Skip to content", "Home", "News", "Sport", "The last ferry", "By Bo Lind", "3 May 2021", "Share")
    box = ("Related stories", "Bridge to close for the winter", "Harbour master resigns after long row")
    rest = (
        "The office is shut until Friday at noon, says a note on its door.",
        "Small boats still cross when the wind allows it.",
    )
    teasers = (
        "Bridge to close",
        "It will be shut from Friday at noon.",
        "Mayor to go",
        "He is tired of the wind and rain.",
    )
    end = ("Tags: ferry, island", "12 comments", "Privacy Policy")
    assert said(read("\n\n".join((*front, *PARAGRAPHS, *box, *rest, *end)))) == [*PARAGRAPHS, *rest]
    assert said(read("\n\n".join((*front, *PARAGRAPHS, box[0], *teasers, *end)))) == list(PARAGRAPHS)


def test_a_list_under_author_and_date_is_the_article_though_prose_stands_elsewhere() -> None:
    front = ("Home", "News", "Ships of the week at the old quay", "By Bo Lind", "3 May 2021", "Share")
    ships = [f"{day} May: the {name}, with a load of {load}" for day, name, load in SHIPS]
    page = "\n\n".join((*front, *ships, "Tags: ferry, island", "About us", *PARAGRAPHS[:2], "Privacy Policy"))
    assert said(read(page)) == ships


def test_a_menu_under_author_and_date_is_not() -> None:
    menu = [f"Section {number}" for number in range(30)]
    front = ("Home", "The last ferry of the year", "By Bo Lind", "3 May 2021", "Share")
    page = "\n\n".join((*front, *menu, "Tags: ferry, island", "About us", *PARAGRAPHS[:2], "Privacy Policy"))
    assert said(read(page)) == list(PARAGRAPHS[:2])
