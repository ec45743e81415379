"""Whatever else a page holds, and however its article is cut up, the body is the article, whole and in order.

In the pages, ``¶`` stands for a paragraph of the article and ``✗`` for one of something else: no two are the same. What
stands between ``[`` and ``]`` is said as well.
"""

from __future__ import annotations

import json
import re

import pytest

from reader.article import Form, Page, Reading
from reader.extraction import extract
from reader.extraction.body.readable import readable
from reader.extraction.page import parse

WHO = ("The harbour master", "A retired baker", "Nobody in the village", "Her sister, the signalman,", "The choir")
WHAT = ("counted the herring boxes", "painted the lighthouse door", "carried a ladder over the marsh")
WHY = ("because the tide would not wait", "although the rain had begun again", "which surprised even the postman")
SEVERAL = "<p>¶</p><p>¶</p><p>¶</p>"
OTHERS = "<p>✗</p><p>✗</p><p>✗</p><p>✗</p><p>✗</p>"


def _paragraph(number: int) -> str:
    first, second = number, number + 7
    return " ".join(
        f"{WHO[part % 5]} {WHAT[part % 3]} {part + 2} times over, {WHY[part // 3 % 3]}." for part in (first, second)
    )


def _page(written: str, language: str = "en") -> tuple[str, list[str], list[str]]:
    """A page with the article's lines and those of everything else."""
    said: list[str] = []
    other: list[str] = []

    def fill(found: re.Match[str]) -> str:
        text = _paragraph(len(said) + 11 * len(other)) if found[0] in "¶✗" else found[1]
        (other if found[0] == "✗" else said).append(text)
        return text

    filled = re.sub(r"¶|✗|\[([^]]*)\]", fill, written)
    return (
        f"<html lang='{language}'><head><title>A day at the weir</title></head><body>{filled}</body></html>",
        said,
        other,
    )


def _heard(content: str) -> list[str]:
    page = Page(source="page.html", form=Form.HTML, content=content)
    return [passage.text for passage in extract(page, Reading(anyway=True)).passages]


H1 = "<h1>A day at the weir</h1>"
TWO = "<p>¶</p><p>¶</p>"
REMARK = (
    "<div class='r'><div><a href='/u{0}'>{1}</a> {0} May 2019 at 10:1{0}</div><p>✗</p><p>✗</p>"
    "<a href='#'>Reply</a></div>"
)
REMARKS = "".join(REMARK.format(number, name) for number, name in enumerate(("Ada", "Bo", "Cy", "Di"), start=1))
TEASERS = "".join(
    f"<div class='t'><h3><a href='/{number}'>The {number} ladders that nobody climbed</a></h3><p>✗</p></div>"
    for number in range(3, 9)
)
CONSENT = (
    "<p>We and our partners store cookies on your device to measure how this site is used, and to show advertising "
    "that suits you better.</p><p>You may withdraw your consent at any time in the settings, or object to the "
    "processing of your personal data there.</p>"
)

PAGES = {
    "comments that only look like it": f"<div><div>{H1}<div>{TWO}</div></div><div>{REMARKS}</div></div>",
    "comments by their name": (
        f"<div class='entry'>{H1}<p>¶</p></div><ol class='commentlist'><li id='c1'><b>Ada</b> says<p>✗</p><p>✗</p></li>"
        "<li id='c2'><b>Bo</b> says<p>✗</p><p>✗</p></li></ol>"
    ),
    "comments by their heading": (
        f"<div>{H1}{TWO}<div><h3>2 responses</h3><div class='a'><b>Ada</b><p>✗</p></div>"
        "<div class='a'><b>Bo</b><p>✗</p></div></div></div>"
    ),
    "comments right below their heading": (
        f"<div>{H1}{SEVERAL}<h3>3 Comments</h3><p><b>Ada</b></p><p>✗</p><p><b>Bo</b></p><p>✗</p><p>✗</p></div>"
    ),
    "comments in elements of their own": (
        f"<x-post>{H1}<p>¶</p><p>¶</p></x-post><x-comment><p>✗</p></x-comment><x-comment><p>✗</p></x-comment>"
    ),
    "teasers longer than the article": f"<div><div>{H1}<div>{TWO}</div></div><div>{TEASERS}</div></div>",
    "articles that follow": (
        f"<main><article class='s'>{H1}<div>{SEVERAL}</div></article>"
        f"<article class='s'><h1>Rope is dearer</h1><div>{OTHERS}</div></article></main>"
    ),
    "a demand for consent above": (
        f"<div><div class='q'><h2>Before you go on</h2>{CONSENT}</div><div>{H1}<div><p>¶</p></div></div></div>"
    ),
    "a note on the site": f"<div><div>{H1}<p>¶</p></div><div><h3>About us</h3><p>✗</p><p>✗</p></div></div>",
    "letters to another article": (
        f"<div>{H1}<div>{SEVERAL}</div></div><div><h3>Letters</h3><div>{OTHERS}</div></div>"
    ),
    "columns above the headline": f"<div><h3>Weather</h3>{OTHERS}</div><div>{H1}<div>{SEVERAL}</div></div>",
    "rows": (
        f"<div>{H1}<div class='row'><div class='t'>{TWO}</div></div><div class='row'><img src='a'></div>"
        f"<div class='row'><div class='t'><h2>[The second day]</h2>{SEVERAL}{SEVERAL}</div></div>"
        f"<div class='row'><div class='t'><h2>[The third day]</h2>{TWO}</div></div></div>"
    ),
    "pages of one document": "".join(
        f"<div class='page' id='page-{number}'>{H1 if number == 1 else ''}{SEVERAL}</div>" for number in (1, 2, 3)
    ),
    "a quote between sections": (
        f"<main><article>{H1}<section><div class='i'>{TWO}</div></section>"
        "<section><blockquote><p>[A weir is a slow river with opinions.]</p></blockquote></section>"
        f"<section><div class='i'>{SEVERAL}</div></section></article></main>"
    ),
    "an end of its own": (
        f"<article>{H1}<div class='b'>{SEVERAL}</div><div class='v'><h2>[So what?]</h2><p>¶</p></div></article>"
    ),
    "a live report": (
        f"<main>{H1}"
        + "".join(
            f"<article class='live-entry'><time>{hour}:10</time><h2>[It is {word} now]</h2><p>¶</p></article>"
            for hour, word in ((14, "two"), (13, "one"), (12, "noon"))
        )
        + "</main>"
    ),
    "a question and its answers": (
        f"<div>{H1}<div class='question'>{TWO}<a href='/u'>ada</a></div><div id='answers'>"
        "<div class='answer'><div><p>¶</p></div><a href='/b'>bo</a> 3 May 2019</div>"
        "<div class='answer'><div><p>¶</p></div><a href='/c'>cy</a> 4 May 2019</div>"
        "<div class='answer'><div><p>¶</p></div><a href='/d'>di</a> 5 May 2019</div></div></div>"
    ),
    "posts of a forum": f"<div>{H1}"
    + "".join(f"<div class='post'><b><a href='/u'>{who}</a></b><div>{TWO}</div></div>" for who in ("ada", "bo", "cy"))
    + "</div>",
    "posts with headings that link to themselves": "<div role='main'><h2>A day at the weir</h2>"
    + "".join(
        f"<div class='post' id='p{number}'><h3><a href='#p{number}'>{'Re: ' * (number > 1)}A day at the weir</a></h3>"
        f"<div>{TWO}</div></div>"
        for number in (1, 2, 3)
    )
    + "</div>",
    "answers under their number": (
        f"<div>{H1}<div class='question'><div>41</div><div>{TWO}</div></div><h2>[2 Answers]</h2>"
        f"<div class='answer'><div>87</div><div>{SEVERAL}</div></div>"
        f"<div class='answer'><div>12</div><div>{TWO}</div></div></div>"
    ),
    "a chapter": (
        f"<div role='main'><section>{H1}<p>¶</p><dl><dt>[open(valve)]</dt><dd>{SEVERAL}{SEVERAL}</dd></dl>"
        "<dl><dt>[close(valve)]</dt><dd><p>¶</p><p>¶</p></dd></dl><section><h2>[By lever]</h2><p>¶</p>"
        "<p>¶</p></section></section></div>"
    ),
    "an article about consent": (
        f"<div>{H1}<div>{SEVERAL}<p>[The banner asks for your consent to cookies, and you may withdraw it, it says, at "
        "any time, as one may leave a party.]</p><p>[Our partners at the mill use no cookies, and ask for no consent, "
        "but you may change your preferences there too.]</p></div></div>"
    ),
    "a chronicle": f"<div>{H1}<p>¶</p><ul>"
    + "".join(f"<li><b>{day} May 1919</b><p>¶</p></li>" for day in (3, 4, 5))
    + "</ul></div>",
    "parts that link to themselves": f"<div>{H1}<p>¶</p>"
    + "".join(
        f"<section id='{part}'><h2><a href='#{part}'>All about the {part} knot</a></h2><p>¶</p></section>"
        for part in ("reef", "sheet", "rope")
    )
    + "</div>",
    "a table with links": f"<div>{H1}<div>{TWO}<table>"
    + "".join(
        f"<tr><td><p><a href='/{bell}'>The {bell} bell</a></p><p>¶</p></td></tr>" for bell in ("fog", "snow", "rain")
    )
    + "</table><p>¶</p></div></div>",
    "a list of inns": f"<div>{H1}<p>¶</p>"
    + "".join(
        f"<div class='i'><h3><a href='https://{inn}.example/'>The old {inn} inn</a></h3><p>¶</p></div>"
        for inn in ("heron", "swan", "eel")
    )
    + "</div>",
}


@pytest.mark.parametrize("written", PAGES.values(), ids=PAGES)
def test_the_body_is_the_article_and_nothing_else(written: str) -> None:
    content, said, other = _page(written)

    heard = _heard(content)

    assert [text for text in heard if text in said] == said
    assert not [text for text in heard if text in other or text in CONSENT or "Reply" in text]


@pytest.mark.parametrize(
    ("told", "is_believed"),
    [
        ("{0} {1} {2}", True),
        ("<p>{0}</p><p>{1}</p>", True),
        ("{0}", False),
        ("Something else altogether.", False),
        ("", False),
    ],
)
def test_what_the_page_tells_of_its_words_decides_between_two_texts(told: str, is_believed: bool) -> None:
    short = "".join(f"<p>{_paragraph(number)}</p>" for number in range(3))
    long = "".join(f"<p>{_paragraph(number)}</p>" for number in range(30, 39))
    script = json.dumps({"@type": "Article", "articleBody": told.format(*map(_paragraph, range(3)))})
    page = (
        f"<html lang='en'><head><title>Weir</title><script type='application/ld+json'>{script}</script></head>"
        f"<body><div><div>{long}</div></div><div><div>{short}</div></div></body></html>"
    )

    assert (_heard(page) == [_paragraph(number) for number in range(3)]) is is_believed


def test_a_policy_is_said_where_it_is_what_the_page_is_about() -> None:
    policy = [
        "Our mill keeps no cookies but one, which remembers your choices, and you may change them at any time.",
        "Your consent to it is kept for a year on your device, and you can withdraw it by a letter to the miller.",
    ]
    lines = "".join(f"<p>{line}</p>" for line in policy)

    heard = _heard(
        f"<html><title>Cookies</title><body><div><h1>Cookies</h1><section>{lines}</section></div></body></html>"
    )

    assert heard == policy


REMARKS_UNDER = (
    "<div>{}<div>{}</div><div><h3>{}</h3><div class='a'><b>Ada</b><p>✗</p></div>"
    "<div class='a'><b>Bo</b><p>✗</p></div></div></div>"
)
COMMENTS = (
    "5 Kommentare", "Commentaires (3)", "Comentarios", "Комментарии (2)", "コメント", "评论 (2)", "12 responses",
    "3 thoughts on “A day at the weir”", "Guest book", "Leserkommentare", "2 risposte",
)  # fmt: skip
NO_COMMENTS = ("Reactions", "Responses of the council", "Commenting on bells", "The reply", "The second day")


@pytest.mark.parametrize("heading", COMMENTS)
def test_a_heading_tells_comments(heading: str) -> None:
    content, said, _ = _page(REMARKS_UNDER.format(H1, TWO, heading))

    assert _heard(content) == said


@pytest.mark.parametrize("heading", NO_COMMENTS)
def test_a_heading_like_that_of_comments_tells_none(heading: str) -> None:
    content, said, other = _page(REMARKS_UNDER.format(H1, TWO, heading))

    assert [text for text in _heard(content) if text in said + other] == said + other


DEMANDS = {
    "de": (
        "Wir verwenden Cookies und erheben personenbezogene Daten, um diese Seiten zu finanzieren.",
        "Ihre Einwilligung können Sie jederzeit widerrufen (siehe unsere Datenschutzerklärung).",
    ),
    "fr": (
        "Nous utilisons des cookies, avec nos partenaires, pour mesurer l'audience et pour financer ces pages.",
        "Vous pouvez retirer votre consentement à tout moment, ou refuser les cookies qui ne sont pas nécessaires.",
    ),
    "es": (
        "Utilizamos cookies propias y de terceros, con nuestros socios, para medir la audiencia de estas páginas.",
        "Puede retirar su consentimiento en cualquier momento, o rechazar las cookies que no sean necesarias.",
    ),
    "it": (
        "Utilizziamo i cookie, insieme ai nostri partner, per misurare il pubblico e per finanziare queste pagine.",
        "Puoi revocare il tuo consenso in ogni momento, oppure rifiutare i cookie che non sono necessari.",
    ),
    "ja": (
        "当社はクッキーを使用し、お客様の閲覧の状況を記録することがあります。",
        "同意はいつでも撤回でき、プライバシーの設定から変更できます。",
    ),
}


@pytest.mark.parametrize(("language", "demand"), DEMANDS.items(), ids=DEMANDS)
def test_a_demand_for_consent_is_not_said_in_any_language(language: str, demand: tuple[str, ...]) -> None:
    asked = "".join(f"<p>{line}</p>" for line in (*demand, *(line.replace(",", ", ", 1) for line in demand)))
    content, said, _ = _page(f"<div><div class='x'>{asked}</div><div>{H1}<div><p>¶</p></div></div></div>", language)

    assert _heard(content) == said


JAPANESE = "港の主任は雨がまた降り始めたのに、鰊の箱を{}回も数え、村の人々はそれを朝まで見ていた。"


def test_text_without_spaces_is_weighed_by_its_characters() -> None:
    paragraphs = [JAPANESE.format(number) for number in range(6)]
    menu = "".join(f"<li><a href='/{number}'>雁が帰ってきた日の記録</a></li>" for number in range(9))
    page = (
        f"<html lang='ja'><head><title>時計を直した日</title></head><body><div><h2>時計を直した日</h2><div>"
        f"{'<br><br>'.join(paragraphs)}</div></div><div><ul>{menu}</ul></div></body></html>"
    )

    assert _heard(page) == paragraphs


@pytest.mark.parametrize(
    "around", ["<div class='c'><b>Ada</b> 3 May 2014<p>{}</p></div>", "<h2>9 comments</h2><p>{}</p>"]
)
def test_ten_thousand_comments_do_no_harm(around: str) -> None:
    content, said, _ = _page(
        f"<div>{H1}{SEVERAL}</div>" + "".join(around.format(f"No {n} herring.") for n in range(10_000))
    )

    assert _heard(content)[:3] == said


@pytest.mark.parametrize(
    ("names", "is_kept"),
    [
        ("has-sidebar", True),
        ("text hasSidebar", True),
        ("comments-enabled", True),
        ("with-footer no-comments", True),
        ("sidebar", False),
        ("has-sidebar footer", False),
    ],
)
def test_nothing_is_dropped_for_names_that_tell_of_the_whole_page(names: str, is_kept: bool) -> None:
    content, *_ = _page(f"<div>{SEVERAL}<div class='{names}'>{TWO}</div>{SEVERAL}</div>")
    root = parse(content)
    (named,) = root.xpath("//div[@class]")

    kept = readable(root)

    assert (named in kept) is is_kept
    assert named.get("class") == names
