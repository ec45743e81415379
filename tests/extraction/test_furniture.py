"""What is not said of a web page, and the list on which it is kept."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Furniture, LeftOut, Page, PassageKind
from reader.extraction import extract

FIRST = (
    "The museum of left gloves opened on Saturday in a former tram depot, with eleven hundred exhibits, a guard and, "
    "to the surprise of its founder, a queue."
)
SECOND = (
    "Visitors may bring a glove of their own, which is compared, measured and, if it is a left one, added to the "
    "collection with a small ceremony and a stamp."
)
THIRD = (
    "Right gloves are returned with thanks, since the museum's sister house, in another town, takes only those, and "
    "the two have not spoken for years."
)


def page(before: str = "", between: str = "", after: str = "", outside: str = "") -> str:
    return (
        f"<html><body><article>{before}<p>{FIRST}</p><p>{SECOND}</p>{between}<p>{THIRD}</p>{after}</article>{outside}"
        "</body></html>"
    )


def read(content: str) -> Article:
    return extract(Page(source="page.html", form=Form.HTML, content=content))


def left_out(article: Article, text: str) -> list[LeftOut]:
    return [piece for piece in article.left_out if text in piece.text]


MARKED = [
    ('<figure><img src="a.jpg"><figcaption>A glove, seen from the left</figcaption></figure>', "seen from the left"),
    ('<div class="photoCaption">A glove in its case</div>', "A glove in its case"),
    ('<div class="social-share"><a href="#">Tell a friend</a></div>', "Tell a friend"),
    ('<aside><h3>Also in town</h3><p>A museum of single socks</p></aside>', "single socks"),
    ('<div id="relatedLinks"><a href="/a">Tram depot saved</a></div>', "Tram depot saved"),
    ('<nav><a href="/">Front page</a></nav>', "Front page"),
    ('<div role="navigation">Front page and more</div>', "Front page and more"),
    ('<form><p>Your glove size</p><input name="size"></form>', "Your glove size"),
    ('<div class="newsletter-signup">Gloves by post every week</div>', "Gloves by post"),
    ('<div class="ad-slot"><p>Mittens, half price</p></div>', "Mittens"),
    ('<div class="werbung">Handschuhe günstig</div>', "Handschuhe"),
    ('<div class="post-tags"><a href="/t">gloves</a></div>', "gloves"),
    ('<div class="byline">Ana Ruiz</div>', "Ana Ruiz"),
    ('<p itemprop="author">Ana Ruiz</p>', "Ana Ruiz"),
    ('<div aria-label="Related stories"><p>Depot saved</p></div>', "Depot saved"),
    ('<p style="display: none">Shown to nobody</p>', "Shown to nobody"),
    ("<p hidden>Shown to nobody</p>", "Shown to nobody"),
    ('<p aria-hidden="true">Shown to nobody</p>', "Shown to nobody"),
    ('<span class="sr-only">opens in a new window</span>', "opens in a new window"),
    ("<button>Enlarge</button>", "Enlarge"),
    ('<section class="message-user"><h5 class="userTitle">Guard of gloves</h5></section>', "Guard of gloves"),
    ('<dl class="postprofile"><dt>Iris</dt><dd><b>Posts:</b> 12</dd></dl>', "Posts: 12"),
    ('<div class="signature">One hand is enough for anybody</div>', "One hand is enough"),
    ('<ul class="p-description"><li>Thread starter Iris</li></ul>', "Thread starter"),
    ('<div class="js-vote-count">forty</div>', "forty"),
]  # fmt: skip


@pytest.mark.parametrize(("furniture", "text"), MARKED)
def test_what_the_page_marks_as_furniture_is_left_out_and_listed(furniture: str, text: str) -> None:
    article = read(page(between=furniture))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert left_out(article, text)


UNMARKED = [
    ("<p>Advertisement</p>", "advert label"),
    ("<p><strong>READ MORE:</strong> <a href='/a'>Tram depot saved</a></p>", "read more"),
    ("<p><a href='/a'>Tram depot saved from the bulldozers</a></p>", "related link"),
    ("<p>Sign up for our daily newsletter to get the best gloves first.</p>", "sign-up prompt"),
    ("<p>Photo: Bo Lind / The Herald</p>", "labelled credit"),
    ("<p><img src='a.jpg'> A glove in its glass case</p>", "caption: no sentence"),
    ("<ul><li><a href='/a'>Tram depot saved</a></li><li><a href='/b'>Sock house shut</a></li></ul>", "list of links"),
]


@pytest.mark.parametrize(("furniture", "reason"), UNMARKED)
def test_what_only_its_words_give_away_is_left_out_for_that_reason(furniture: str, reason: str) -> None:
    article = read(page(between=furniture))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert {piece.reason for piece in article.left_out} == {reason}


def test_a_line_with_the_authors_name_above_the_first_paragraph_is_not_said() -> None:
    head = '<head><meta name="author" content="Ana Ruiz"></head>'
    article = read(
        head + page(before="<p>Ana Ruiz Tramstead Courier</p>", after="<p>Nobody, says Ana Ruiz, minds.</p>")
    )

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD, "Nobody, says Ana Ruiz, minds."]


def test_a_sentence_by_a_picture_that_says_who_stands_where_is_a_caption() -> None:
    caption = "Iris Tull, left, and her guard admire a velvet glove, the first of the day, at the opening on Saturday."
    article = read(page(between=f"<div><img src='a.jpg'><p>{caption}</p></div>"))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert left_out(article, caption)[0].reason == "caption: who stands where"


def test_the_headline_is_not_said_again_in_the_body() -> None:
    content = f"<html><head><title>Left gloves</title></head>{page(before='<h1>A museum of left gloves</h1>')}</html>"
    article = read(content)

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert article.title == "A museum of left gloves"


def test_a_heading_with_nothing_under_it_is_not_said() -> None:
    article = read(page(after="<h2>More to explore here</h2>"))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert left_out(article, "More to explore here")


def test_tags_after_the_last_paragraph_are_not_said() -> None:
    article = read(page(after="<p>gloves, museums, trams</p>"))

    assert [piece.reason for piece in article.left_out] == ["trailing scrap"]


def test_a_note_on_the_author_is_left_out_at_the_end_only() -> None:
    note = "Ana Ruiz is a reporter for the Herald."
    at_the_end = read(page(after=f"<p>{note}</p>"))
    in_between = read(page(between=f"<p>{note}</p>", after=f"<p>{FIRST} Again.</p>" * 4))

    assert note not in [passage.text for passage in at_the_end.passages]
    assert note in [passage.text for passage in in_between.passages]


def test_a_paragraph_that_stands_twice_is_said_once() -> None:
    article = read(page(after=f"<p>{SECOND}</p>"))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert [piece.reason for piece in article.left_out] == ["said before"]


def test_a_list_that_a_sentence_leads_up_to_is_said_although_it_is_all_links() -> None:
    lead = (
        "Those who cannot travel may look at two of the finest pieces in the catalogue, which the founder keeps here:"
    )
    links = "<ul><li><a href='https://a.example'>The velvet one</a></li><li><a href='b'>The other</a></li></ul>"
    article = read(page(between=f"<p>{lead}</p>{links}"))

    assert [passage.text for passage in article.passages][2:5] == [lead, "The velvet one", "The other"]


def test_a_link_inside_a_sentence_is_said_whatever_its_class() -> None:
    sentence = 'The founder, <a class="related-link" href="/f">Iris Tull</a>, keeps the key herself, day and night.'
    article = read(page(between=f"<p>{sentence}</p>"))

    assert "The founder, Iris Tull, keeps the key herself, day and night." in [p.text for p in article.passages]


def test_real_sentences_with_the_words_of_furniture_are_said() -> None:
    sentences = [
        "Readers of her newsletter subscribe, she says, out of pity for the gloves and love of the inbox.",
        "Advertisements for mittens were banned from the building after the second incident with the goats.",
        "The photo of the queue was seen by thousands, most of whom own, or have lost, a glove.",
        "Share prices of the tram company did not move, and neither did the trams.",
    ]
    article = read(page(between="".join(f"<p>{sentence}</p>" for sentence in sentences)))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, *sentences, THIRD]


def test_a_post_is_signed_aloud_only_where_its_author_was_not_named_before() -> None:
    post = "<blockquote class='twitter-tweet'><p>I lost mine there.</p>— Bo Lind (@bolind) May 3, 2020</blockquote>"
    stranger = read(page(between=f"<p>Somebody remembered, at length, and in public:</p>{post}"))
    introduced = read(page(between=f"<p>A former conductor, Bo Lind, remembered, at length, and in public:</p>{post}"))

    assert "— Bo Lind (@bolind) May 3, 2020" in [passage.text for passage in stranger.passages]
    assert left_out(introduced, "Bo Lind (@bolind)")[0].reason == "signature of a post"


def test_hidden_copies_of_the_article_are_not_said() -> None:
    copy = f'<div style="display:none"><div itemprop="articleBody"><p>{FIRST} {SECOND} {THIRD}</p></div></div>'

    assert [passage.text for passage in read(page(outside=copy)).passages] == [FIRST, SECOND, THIRD]


def test_comments_longer_than_the_article_are_not_said() -> None:
    remark = "<li><p>I once lost a glove in that very depot, and I have thought of it, on and off, ever since.</p></li>"
    article = read(page(outside=f'<section id="comments"><h2>Comments</h2><ol>{remark * 12}</ol></section>'))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, THIRD]
    assert left_out(article, "in that very depot")[0].reason == "comments"


def test_the_list_of_what_was_left_out_follows_the_page() -> None:
    article = read(
        page(
            before='<div class="byline">Ana Ruiz</div>',
            between="<p>Advertisement</p>",
            after='<div class="post-tags">gloves</div>',
            outside="<footer>Set in type by hand</footer>",
        )
    )

    assert [piece.text for piece in article.left_out] == ["Ana Ruiz", "Advertisement", "gloves", "Set in type by hand"]


def test_everything_of_the_page_is_either_said_or_listed() -> None:
    article = read(
        page(before="<h1>Gloves</h1>", between="<p>Advertisement</p>", outside="<div><p>Elsewhere</p></div>")
    )
    whole = " ".join([*(p.text for p in article.passages), *(piece.text for piece in article.left_out)])

    for text in ("Gloves", FIRST, SECOND, "Advertisement", THIRD, "Elsewhere"):
        assert text in whole


def test_a_menu_is_one_entry_on_the_list() -> None:
    article = read(page(outside=f"<nav>{'<p><a href=x>Another section</a></p>' * 500}</nav>"))

    assert [piece.text for piece in article.left_out] == [" ".join(["Another section"] * 500)]


def test_a_heading_is_said_whatever_the_mark_that_is_made_of_its_words() -> None:
    headings = ["Related gloves", "Comments of the guard", "Newsletter and museum", "Date of the first glove"]
    sections = "".join(f"<h2 id='{text.lower().replace(' ', '-')}'>{text}</h2><p>{FIRST} So.</p>" for text in headings)

    said = [passage.text for passage in read(page(between=sections)).passages]

    assert [text for text in said if text in headings] == headings


def test_a_subtitle_is_a_standfirst_above_the_text_and_a_heading_in_it() -> None:
    line = "<h2 class='article__sub-title'>{}</h2>"
    article = read(page(before=line.format("All of them left"), between=line.format("The right ones")))

    assert [passage.text for passage in article.passages] == [FIRST, SECOND, "The right ones", THIRD]
    assert left_out(article, "All of them left")[0].reason == "standfirst (name)"


def test_a_button_that_is_all_of_a_heading_unfolds_text_and_is_said() -> None:
    article = read(page(between=f"<h3><button>May I try one on?</button></h3><p>{FIRST} Yes.</p>"))

    assert "May I try one on?" in [passage.text for passage in article.passages]


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("Bildunterschrift", "caption"),
        ("autorenbox", "author note"),
        ("a-lire-aussi", "related"),
        ("mas-leidas", "related"),
        ("compartilhe", "share"),
        ("pubblicita", "advert"),
        ("kruimelpad", "navigation"),
        ("komentarze", "comments"),
        ("bildtext", "caption"),
        ("ez-toc-container", "navigation"),
        ("td-post-sharing", "share"),
        ("kg-bookmark-card", "related"),
        ("sqs-block-newsletter", "sign-up"),
        ("et_pb_post_nav", "related"),
        ("mw-editsection", "navigation"),
    ],
)
def test_what_systems_and_languages_call_their_furniture_is_known_with_its_kind(names: str, kind: str) -> None:
    article = read(page(between=f"<div class='{names}'>Handschuhe und Handschuhe</div>"))

    assert [piece.kind.value for piece in left_out(article, "Handschuhe")] == [kind]


@pytest.mark.parametrize("name", ["sidenote", "marginnote", "margin-note"])
def test_a_note_in_the_margin_keeps_its_place_and_does_not_stick_to_the_sentence(name: str) -> None:
    note = "The river has since moved."
    article = read(page(between=f"<p>The queue was long.<span class='{name}'>{note}</span> Then it rained.</p>"))

    assert [passage.text for passage in article.passages] == [
        FIRST,
        SECOND,
        "The queue was long. Then it rained.",
        THIRD,
    ]
    assert [(piece.text, piece.kind) for piece in article.left_out] == [(note, Furniture.FOOTNOTE)]


def test_who_speaks_is_heard_with_the_quotation() -> None:
    article = read(
        page(
            between="<figure class='wp-block-quote'><blockquote><p>Gloves are hands without us.</p></blockquote>"
            "<figcaption class='caption'>Iris Tull, founder</figcaption></figure>"
        )
    )

    assert [(passage.kind, passage.text) for passage in article.passages[2:4]] == [
        (PassageKind.QUOTE, "Gloves are hands without us."),
        (PassageKind.QUOTE, "Iris Tull, founder"),
    ]


def test_a_caption_under_a_picture_of_somebody_quoted_is_not_heard() -> None:
    quoted = "<blockquote><p>Gloves are hands without us.</p></blockquote>"
    article = read(page(between=f"<figure>{quoted}<img src='a.jpg'><figcaption>Iris Tull</figcaption></figure>"))

    assert "Iris Tull" not in [passage.text for passage in article.passages]
    assert left_out(article, "Iris Tull")


def test_the_headings_of_a_live_reports_entries_are_heard() -> None:
    entries = "".join(
        f"<article><header><a href='#e{number}'><time>1{number}:05</time></a><h2>{heading}</h2></header><p>{text}</p>"
        "</article>"
        for number, (heading, text) in enumerate((("The guard is awake", FIRST), ("The guard is asleep", SECOND)))
    )
    article = read(f"<html><body><main><h1>A day among gloves</h1><p>{THIRD}</p>{entries}</main></body></html>")

    heard = [passage.text for passage in article.passages]
    assert heard == [THIRD, "The guard is awake", FIRST, "The guard is asleep", SECOND]


def test_a_first_paragraph_that_is_called_a_teaser_is_heard_where_it_leads_nowhere() -> None:
    text = "The guard, who is said to own no gloves at all, unlocked the door at nine, and the queue fell silent."
    teaser = f"<div class='teaser'><p>{text}</p></div>"
    linked = f"<div class='teaser'><p>{text}</p><a href='/guard'>The guard</a></div>"

    def heard(before: str = "", between: str = "") -> list[str]:
        article = read(page(before=f"<h1>Gloves at last</h1>{before}", between=between))
        return [passage.text for passage in article.passages]

    assert heard(before=teaser) == [text, FIRST, SECOND, THIRD]
    assert heard(before=linked) == [FIRST, SECOND, THIRD]
    assert heard(between=teaser) == [FIRST, SECOND, THIRD]
