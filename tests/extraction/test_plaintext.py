"""Anybody's own prose comes out whole; of a scraped page, the article."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Page, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.plaintext import extract_text

WORD = re.compile(r"[^\W_]+")

PARAGRAPHS = (
    "The ferry to the island stopped running on Monday, and nobody on the quay could say when it would start again.",
    "Ana Ruiz, who has worked the ropes for thirty years, sat on an upturned crate and watched the empty water.",
    "“We were told in the morning,” she said. “By noon the office was shut and the lamps were out.”",
    "The company did not answer letters, calls or knocks on the door, although a light was seen in the upper window.",
    "On the island itself there is flour for three weeks, oil for two, and one doctor who wants to go home.",
    "Small boats still cross when the wind allows it, which in this season is one day out of every four.",
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


def words_of(article: Article) -> Counter[str]:
    """All words of an article; a scraped headline is both its title and left out where it stood."""
    title = "" if any(piece.reason == "headline" for piece in article.left_out) else article.title or ""
    return Counter(WORD.findall(" ".join([title, *said(article), *(piece.text for piece in article.left_out)])))


@pytest.mark.parametrize("line", ["Hello world", "Milk", "Where is it?", "42", "你好"])
def test_a_single_line_is_said(line: str) -> None:
    assert said(read(line)) == [line]


@pytest.mark.parametrize("text", ["", " \n\t\n", "***\n---\n", "\ufeff"])
def test_a_text_without_a_word_is_no_article(text: str) -> None:
    with pytest.raises(NotAnArticleError):
        read(text)


def test_prose_comes_out_whole_and_in_order() -> None:
    article = read("\n\n".join(PARAGRAPHS))
    assert said(article) == list(PARAGRAPHS)
    assert article.left_out == ()


@pytest.mark.parametrize("width", [60, 72, 78])
def test_lines_broken_at_a_fixed_width_are_joined_again(width: int) -> None:
    assert said(read("\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS))) == list(PARAGRAPHS)


def test_wrapped_paragraphs_may_be_parted_by_an_indent_alone() -> None:
    wrapped = "\n".join(textwrap.fill(p, 66, initial_indent="    ", break_on_hyphens=False) for p in PARAGRAPHS)
    assert said(read(wrapped)) == list(PARAGRAPHS)


def test_a_wrapped_text_may_share_a_word_with_a_page() -> None:
    lines = "\n\n".join(textwrap.fill(paragraph, 70) for paragraph in PARAGRAPHS)
    article = read(f"{lines}\n\nShare\n\nSubscribe\n\nPrivacy Policy\n")
    assert article.left_out == ()


def test_a_word_broken_at_its_hyphen_is_one_word_again() -> None:
    filler = "and the boats that went out in the morning came home again before"
    article = read(f"{filler} noon-\ntide, {filler} nine-\nand ten-oared ones came,\n{filler}\n{filler}\nit was dark.")
    assert "noon-tide," in said(article)[0]
    assert "nine- and ten-oared" in said(article)[0]


def test_lines_of_verse_stay_lines() -> None:
    verse = [
        "The tide goes out, the tide comes in,",
        "The gulls are loud, the fog is thin,",
        "And nothing that the water takes",
        "Is more than what the water makes.",
    ]
    assert said(read("\n".join(verse))) == verse


def test_a_heading_over_prose_is_the_title_and_others_are_headings() -> None:
    article = read(f"The last ferry\n\n{PARAGRAPHS[0]}\n\nOn the island\n\n{PARAGRAPHS[4]}")
    assert article.title == "The last ferry"
    assert [passage.kind for passage in article.passages] == [
        PassageKind.PARAGRAPH,
        PassageKind.HEADING,
        PassageKind.PARAGRAPH,
    ]


def test_items_of_a_list_lose_their_bullet_and_keep_their_number() -> None:
    article = read("To buy for the boat:\n- rope\n* lamp oil\n1. flour, pre- and post-war\n")
    assert said(article) == ["To buy for the boat:", "rope", "lamp oil", "1. flour, pre- and post-war"]
    assert [passage.kind for passage in article.passages][1:] == [PassageKind.LIST_ITEM] * 3


def test_what_a_letter_quotes_is_a_quote() -> None:
    article = read("Bo wrote:\n> The ferry stopped.\n> Nobody knows why.\n\nI know why.")
    assert [passage.kind for passage in article.passages] == [
        PassageKind.PARAGRAPH,
        PassageKind.QUOTE,
        PassageKind.QUOTE,
        PassageKind.PARAGRAPH,
    ]


def test_text_without_spaces_is_joined_without_spaces() -> None:
    line = "港の朝は静かで水が光っていたので誰も話をしなかったそして船は"
    assert said(read("\n".join([line] * 5 + ["来なかった。"]))) == [line * 5 + "来なかった。"]


def test_a_long_text_keeps_every_word() -> None:
    text = "\n\n".join(f"{paragraph} That was day {day}." for day in range(1, 3000) for paragraph in PARAGRAPHS[:2])
    article = read(text)
    assert len(article.passages) == 2 * 2999
    assert words_of(article) == Counter(WORD.findall(text))


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
    assert reasons["I was on that quay too, and it rained."] == "after the article"
    order = [FERRY_PAGE.index(piece.text) for piece in article.left_out]
    assert order == sorted(order)
    assert words_of(article) == Counter(WORD.findall(FERRY_PAGE))


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


def test_the_line_under_a_doubled_headline_is_said_with_it() -> None:
    deck = "A family waits on the quay with nothing left to sell"
    article = read(FERRY_PAGE.replace("The last ferry", f"The last ferry\n\n{deck}"))
    assert said(article)[0] == deck


def test_a_notice_before_clean_prose_is_all_that_is_left_out() -> None:
    notice = "date 2025-02-11 NEW You can now listen to Herald articles!"
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


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused_in_order(text: str) -> None:
    try:
        article = read(text)
    except NotAnArticleError:
        return
    assert article.passages
    assert all(text and text == " ".join(text.split()) for text in said(article))


LINES = st.lists(
    st.sampled_from(
        [
            *PARAGRAPHS,
            *FERRY_PAGE.split("\n\n"),
            "Bridge to close",
            "1",
            "2",
            "- a",
            "> b c",
            "x© Herald",
            "",
            "Again.",
            "AND A LINE ALL IN CAPITAL LETTERS HERE",
        ]
    ),
    min_size=1,
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(LINES, st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_no_word_of_a_text_is_lost(lines: list[str], end: str) -> None:
    text = end.join(lines)
    if not WORD.search(text):
        return
    assert words_of(read(text)) == Counter(WORD.findall(text))


def test_minutes_of_a_meeting_are_no_web_page() -> None:
    minutes = [
        "Monday, 3 May 2021",
        "Present",
        "Ana Ruiz",
        "Bo Lind",
        "Next",
        PARAGRAPHS[0],
        "Comments",
        PARAGRAPHS[4],
        "Photos",
        PARAGRAPHS[5],
    ]
    assert read("\n\n".join(minutes)).left_out == ()


def test_a_list_after_prose_is_no_menu() -> None:
    goods = [f"Sack of flour number {number}" for number in range(30)]
    article = read("\n\n".join([*PARAGRAPHS, *goods]))
    assert said(article) == [*PARAGRAPHS, *goods]


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
    headline, standfirst = "Why nobody waits here", "Small boats still cross from the island with flour and letters"
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
    assert read("\n\n".join(without)).left_out == ()
