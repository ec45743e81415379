"""What is said of a web page: the body's passages, in order, and nothing around them."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Headline, Page, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction import extract

FIRST = (
    "The ferry to Alden left eleven minutes late on Monday, carrying forty passengers, two goats and a wardrobe that "
    "nobody on board would admit to owning."
)
SECOND = (
    "By the time it reached the far shore, according to the harbour master, the goats had eaten the timetable, the "
    "safety notice and most of a hat."
)
THIRD = (
    "The company has promised an inquiry, although its chairman, who was on board, said that he had seldom enjoyed a "
    "crossing so much and hoped to repeat it."
)
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def read(content: str) -> Article:
    return extract(Page(source="page.html", form=Form.HTML, content=content))


def said(content: str) -> list[str]:
    return [passage.text for passage in read(content).passages]


def kinds(content: str) -> list[tuple[PassageKind, str]]:
    return [(passage.kind, passage.text) for passage in read(content).passages]


def around(before: str = "", between: str = "", after: str = "") -> str:
    return (
        f"<html><body><article><h1>Goats delay the Alden ferry</h1>{before}<p>{FIRST}</p><p>{SECOND}</p>{between}"
        f"<p>{THIRD}</p>{after}</article></body></html>"
    )


def test_a_headline_is_announced_only_where_there_surely_is_an_article() -> None:
    announced: list[Headline] = []
    short = Page(
        "-", Form.HTML, "<html><head><title>Ferry</title></head><body><p>It came back today.</p></body></html>"
    )
    assert extract(short, announce=announced.append).title == "Ferry"
    assert announced == []


def test_an_announced_headline_has_the_language_of_the_article_however_wide_the_pages_layout_is() -> None:
    announced: list[Headline] = []
    gap = f"<div>{' ' * 3_000}</div>"
    days = "".join(f"<p>Day {day}: {FIRST} {SECOND}</p>" for day in range(4))
    page = Page(
        "-", Form.HTML, f"<html><head><title>Ferry</title></head><body>{gap * 5}<article>{days}</article></body>"
    )

    assert extract(page, announce=announced.append).language == "en"
    assert announced == [Headline("Ferry", "en")]


def test_white_space_is_not_taken_for_an_article_to_announce() -> None:
    announced: list[Headline] = []
    gap = f"<div>{' ' * 3_000}</div>"
    extract(
        Page("-", Form.HTML, f"<html><head><title>Ferry</title></head><body>{gap}<p>{FIRST}</p></body>"),
        announce=announced.append,
    )

    assert announced == []


def test_paragraphs_are_said_in_order() -> None:
    assert said(f"<html><body><article>{BODY}</article></body></html>") == [FIRST, SECOND, THIRD]


def test_a_page_without_any_structure_is_still_read() -> None:
    assert said(FIRST) == [FIRST]


def test_what_stands_behind_the_end_of_a_page_that_begins_with_text_is_read_too() -> None:
    page = f"{FIRST}<p>{SECOND}</p></html><p>{THIRD}<sup><a href='#n'>1</a></sup></p><ol><li id='n'>A note.</li></ol>"
    assert said(page) == [FIRST, SECOND, THIRD]


def test_two_line_breaks_are_a_paragraph_and_one_is_a_space() -> None:
    page = f"<html><body><div>{FIRST}<br><br>{SECOND}<br>And that was <br/>that, they say.</div></body></html>"

    assert said(page) == [FIRST, f"{SECOND} And that was that, they say."]


def test_a_line_in_bold_before_a_line_break_stands_alone() -> None:
    page = f"<html><body><div><b>Goats at sea</b><br>{FIRST}<br><br>{SECOND}</div></body></html>"

    assert said(page) == ["Goats at sea", FIRST, SECOND]


def test_words_of_neighbouring_blocks_are_not_glued() -> None:
    assert said(f"<html><body><div><div>{FIRST}</div><div>{SECOND}</div></div></body></html>") == [FIRST, SECOND]


def test_inline_elements_do_not_part_words() -> None:
    page = around(between="<p>The <b>f</b>erryman, <i>Mr. <span>Tull</span></i>, was<!-- note --> not available.</p>")

    assert "The ferryman, Mr. Tull, was not available." in said(page)


def test_white_space_is_folded_and_characters_without_a_sound_are_gone() -> None:
    page = around(between="<p>The har\u00adbour\u200b   master,\n\t however,\u00a0waved them all through.</p>")

    assert "The harbour master, however, waved them all through." in said(page)


def test_headings_quotations_list_items_and_table_rows_are_told_apart() -> None:
    page = around(
        between=(
            "<h2>What was eaten</h2><ul><li>The timetable, all of it</li><li>A hat, in large part</li></ul>"
            "<blockquote><p>They were polite about it, the passengers agreed.</p></blockquote>"
            "<table><tr><th>Item</th><th>Eaten</th></tr><tr><td>Hat</td><td>most</td></tr></table>"
        )
    )

    assert kinds(page)[2:-1] == [
        (PassageKind.HEADING, "What was eaten"),
        (PassageKind.LIST_ITEM, "The timetable, all of it"),
        (PassageKind.LIST_ITEM, "A hat, in large part"),
        (PassageKind.QUOTE, "They were polite about it, the passengers agreed."),
        (PassageKind.TABLE_ROW, "Item: Hat, Eaten: most"),
    ]


def test_an_empty_cell_leaves_no_stray_comma() -> None:
    page = around(between="<table><tr><td></td><td>Hat</td><td> </td><td>most</td></tr></table>")

    assert "Hat, most" in said(page)


def test_a_row_is_said_whatever_its_class_means_elsewhere() -> None:
    page = around(between='<table><tr class="player"><td>Garrow</td><td>3</td></tr></table>')

    assert "Garrow, 3" in said(page)


def test_tables_that_lay_out_a_page_are_not_read_as_rows() -> None:
    page = (
        "<html><body><table><tr><td><b>Menu</b><br><a href='a'>Front</a></td>"
        f"<td>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</td><td>Small ads<br><br>Bicycle, one owner.</td>"
        "</tr></table></body></html>"
    )

    assert kinds(page) == [(PassageKind.PARAGRAPH, text) for text in (FIRST, SECOND, THIRD)]


def test_references_to_footnotes_are_not_said_but_powers_are() -> None:
    page = around(
        between='<p>The goats, it is held,<sup><a href="#n1">[1]</a></sup> need 12 m<sup>2</sup> of deck each.</p>'
    )

    assert "The goats, it is held, need 12 m² of deck each." in said(page)


def test_a_quoted_post_is_said() -> None:
    post = "I was on that ferry, and I can tell you that the goats were better company than the wardrobe."
    page = around(
        between=f'<div class="video-embed"><blockquote class="twitter-tweet"><p>{post}</p></blockquote></div>'
    )

    assert post in said(page)


def test_text_behind_a_paywall_class_is_said() -> None:
    assert said(f'<html><body><article class="paywall">{BODY}</article></body></html>') == [FIRST, SECOND, THIRD]


def test_the_article_is_not_lost_to_a_class_that_means_furniture() -> None:
    page = f'<html><body><div class="widget related ad-free">{BODY}</div></body></html>'

    assert said(page) == [FIRST, SECOND, THIRD]


def test_the_category_of_a_post_is_not_taken_for_its_kind() -> None:
    page = f'<html><body><div class="post category-video tag-newsletter has-sidebar">{BODY}</div></body></html>'

    assert said(page) == [FIRST, SECOND, THIRD]


def test_an_article_that_is_mostly_a_list_is_found() -> None:
    items = "".join(
        f"<li>Goat number {n} is known for its calm manner and its appetite for paper.</li>" for n in range(9)
    )

    assert len(said(f"<html><body><nav><a href='/'>Home</a></nav><ol>{items}</ol></body></html>")) == 9


def test_comments_far_below_the_headline_are_not_taken_for_the_article() -> None:
    remarks = "".join(f"<div><div>Reader {n}</div><div>{n} days ago</div></div><p>Not me!</p>" for n in range(12))
    long_remark = "".join(
        f"<p>I own that wardrobe, and I say this, on day {n}, with respect, as one who was there, on deck, in rain, "
        "with both goats, a hat, and, until eleven, a timetable.</p>"
        for n in range(9)
    )
    page = (
        f"<html><body><div><h1>Goats delay the ferry</h1><div>{BODY}</div></div><div>{remarks}</div>"
        f"<div><div>{long_remark}</div></div></body></html>"
    )

    assert said(page) == [FIRST, SECOND, THIRD]


def test_an_opening_in_an_element_of_its_own_is_said() -> None:
    rest = "".join(f"<p>On day {n}, they say, {SECOND}</p>" for n in range(12))
    page = f"<html><body><div><section><p>{FIRST}</p></section><section>{rest}</section></div></body></html>"

    assert said(page)[0] == FIRST


def test_a_short_notice_is_found_beside_a_long_menu() -> None:
    menu = "".join(f"<li><a href='/{n}'>Section number {n}</a></li>" for n in range(60))
    notice = "The pier is closed, and will stay closed until somebody finds the other goat."

    assert said(f"<html><body><ul class='menu'>{menu}</ul><div><p>{notice}</p></div></body></html>") == [notice]


@pytest.mark.parametrize("content", ["", "   \n", "<p></p>", "<!-- nothing -->", "<script>let x = 1</script>", "\0"])
def test_a_page_with_nothing_to_say_is_not_an_article(content: str) -> None:
    with pytest.raises(NotAnArticleError) as caught:
        read(content)

    assert "\n" not in str(caught.value)
    assert str(caught.value)
