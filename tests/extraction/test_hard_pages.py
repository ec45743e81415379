"""Pages that are broken, hostile or enormous give an article or one plain error, and do not take long over it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Page
from reader.errors import NotAnArticleError
from reader.extraction import extract

SENTENCE = "The bell of the drowned church rings, some say, whenever the fishing is poor, which is to say, quite often."
PARAGRAPH = f"<p>{SENTENCE}</p>"
THREE = "".join(f"<p>Of bell number {number}: {SENTENCE}</p>" for number in range(3))
WORDS_OF_THREE = 3 * (4 + len(SENTENCE.split()))
PAGE = (
    "<!doctype html><html lang='en'><head><title>Bells | Herald</title><script type='application/ld+json'>"
    '{"@type": "NewsArticle", "author": [{"name": "Ana Ruiz"}], "datePublished": "2020-05-03"}</script></head>'
    "<body>"
    f"<nav><a href='/'>Home</a></nav><article class='post'><h1>Bells</h1><figure><img src='a.jpg'><figcaption>A "
    f"bell</figcaption></figure>{PARAGRAPH * 3}<ul><li>One</li></ul><table><tr><td>1</td><td>2</td></tr></table>"
    f"<blockquote class='twitter-tweet'>{PARAGRAPH}</blockquote></article><div style='display:none'>x</div></body>"
)


def read(content: str) -> Article | None:
    try:
        return extract(Page(source="page.html", form=Form.HTML, content=content))
    except NotAnArticleError:
        return None


def words(content: str) -> int:
    article = read(content)
    return article.words if article is not None else 0


@pytest.mark.parametrize("tag", ["div", "span", "b", "table><tr><td", "ul><li", "blockquote", "font"])
def test_hundreds_of_levels_of_nesting_lose_no_text(tag: str) -> None:
    assert words(f"<{tag}>" * 600 + THREE) == WORDS_OF_THREE


@pytest.mark.parametrize("tag", ["div", "span", "a", "section class='related'"])
def test_fifty_thousand_levels_of_nesting_do_no_harm(tag: str) -> None:
    read(f"<{tag}>" * 50_000 + PARAGRAPH * 3)


@pytest.mark.parametrize(
    "piece", ["<b>x</b>", "<p>x</p>", "<li><a href=x>x", "<div><p>x</p></div>", "x<br><br>", "<td>x"]
)
def test_tens_of_thousands_of_tiny_elements_do_no_harm(piece: str) -> None:
    read(f"<body>{piece * 30_000}{PARAGRAPH * 3}")


def test_a_very_long_text_is_said_whole() -> None:
    paragraphs = "".join(f"<p>Of bell number {number}: {SENTENCE}</p>" for number in range(3000))

    assert words(f"<body><article>{paragraphs}") == 1000 * WORDS_OF_THREE


def test_tens_of_thousands_of_lines_in_one_paragraph_are_said_whole() -> None:
    lines = "<br>".join(f"Bell number {number}, {SENTENCE}" for number in range(20_000))

    assert words(f"<body><article><p>{lines}</p>") == 20_000 * (3 + len(SENTENCE.split()))


@pytest.mark.parametrize(
    "element", ["<link rel='preload' href='a.css'>", "<meta name='a' content='b'>", "<script></script>"]
)
def test_tens_of_thousands_of_elements_in_the_head_do_no_harm(element: str) -> None:
    assert words(f"<html><head>{element * 60_000}</head><body>{THREE}") == WORDS_OF_THREE


def test_an_enormous_attribute_does_no_harm() -> None:
    assert words(f"<body><div class='{'post-body ' * 100_000}'>{PARAGRAPH * 3}</div>") > 0


def test_a_tag_with_thousands_of_attributes_does_no_harm() -> None:
    attributes = " ".join(f"data-a{number}='1'" for number in range(30_000))

    assert words(f"<body><div {attributes}>{PARAGRAPH * 3}</div>") > 0


@pytest.mark.parametrize(
    "text", ["1" * 100_000, "by " * 80, "share " * 79, "- " * 80, "a, " * 80, "(" * 500, "comments " * 15 + "x"]
)
def test_no_phrase_takes_long_to_match(text: str) -> None:
    read(f"<body>{f'<p>{text}</p>' * 30}{PARAGRAPH * 3}")


@pytest.mark.parametrize(
    "content",
    [
        f"\ud800{PARAGRAPH}\udfff",
        f'<?xml version="1.0" encoding="utf-16"?><html><body>{PARAGRAPH}</body></html>',
        f"<meta charset='utf-16'>{PARAGRAPH}",
        f"<![CDATA[ {PARAGRAPH}",
        f'<!DOCTYPE html [<!ENTITY bell "ding">]><body>{PARAGRAPH}&bell;</body>',
        f"\ufeff<html><body>{PARAGRAPH}",
    ],
)
def test_odd_beginnings_and_characters_do_not_hide_the_text(content: str) -> None:
    article = read(content)

    assert article is not None
    assert SENTENCE in article.passages[0].text


UNALLOWED = ["&#31;", "&#1;", "&#xFFFE;", "&#xd800;", "&#0", f"&#{'9' * 5000};", "\x1f", "\x0c", "\ufffe", "\ud800"]


@pytest.mark.parametrize("character", UNALLOWED, ids=ascii)
def test_a_character_that_xml_does_not_allow_does_no_harm_anywhere(character: str) -> None:
    page = (
        f"<html lang='en'><head><title>Bells{character}</title></head><body class='{character}'><article>"
        f"<h1>Bells{character}</h1><p id='a{character}'>{character}{SENTENCE}</p><nav>Share</nav>{character} So it "
        f"goes.<p>{SENTENCE} And so on.</p></article></body></html>"
    )

    article = read(page)

    assert article is not None
    assert [passage.text for passage in article.passages] == [SENTENCE, "So it goes.", f"{SENTENCE} And so on."]


@pytest.mark.parametrize("written", ["&&#1;#31;", "&#65&#1;535;", "&\x01#31;"])
def test_what_is_left_without_such_characters_refers_to_none(written: str) -> None:
    assert words(f"<article><p>{SENTENCE}</p><nav>Share</nav>{written} tail<p>{SENTENCE}</p></article>") > 0


def test_what_only_looks_like_a_reference_is_said() -> None:
    article = read(f"<article><p>{SENTENCE} It is marked &#x26;# and &#8212; or &#x2014; in the book.</p></article>")

    assert article is not None
    assert article.passages[0].text == f"{SENTENCE} It is marked &# and — or — in the book."


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_page_gives_an_article_or_one_plain_error(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(PAGE)))
    end = data.draw(st.integers(start, min(len(PAGE), start + 200)))
    middle = data.draw(
        st.text(max_size=30)
        | st.sampled_from(["<", ">", '"', "</article>", "<p", "<!--", "<td>", "<form>", *UNALLOWED])
    )

    article = read(PAGE[:start] + middle + PAGE[end:])

    assert article is None or all(
        passage.text and passage.text == " ".join(passage.text.split()) for passage in article.passages
    )


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.sampled_from("<>/='\"pdiv classa&;!-[] \n"), max_size=200))
def test_any_string_of_markup_gives_an_article_or_one_plain_error(content: str) -> None:
    read(content)


def test_references_to_controls_are_read_as_browsers_read_them() -> None:
    article = read(f"<body><article><p>Low water&#151;&#x93;at last&#148;.&#x9d;&#127;&#27; {SENTENCE}</p>{THREE}")

    assert article is not None
    assert article.passages[0].text == f"Low water—“at last”. {SENTENCE}"


@pytest.mark.parametrize("tag", ["article", "main", "section", "header", "nav", "unheard-of"])
def test_a_page_that_leaves_its_body_s_tag_out_loses_nothing(tag: str) -> None:
    head = "<!doctype html><meta charset=utf-8><title>Boats</title>"
    page = f"{head}<{tag}>First.</{tag}><article>{PARAGRAPH * 3}</article>"
    article = extract(Page("page.html", Form.HTML, page))

    assert "First." in " ".join([*(p.text for p in article.passages), *(piece.text for piece in article.left_out)])
    assert len(article.passages) >= 1
