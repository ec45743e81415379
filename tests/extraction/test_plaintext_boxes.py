"""A box in the middle of a copied article takes nothing with it, and is not heard; somebody's own lines are."""

from __future__ import annotations

import pytest

from reader.article import Article, Form, Furniture, LeftOut, Page
from reader.extraction.plaintext import extract_text

FIRST = "The road over the dyke has been under water since Sunday, and the school bus goes round by the mill."
SECOND = "Nobody was hurt, but Edda Holm, who keeps bees beside the road, has lost four of her seven hives."
LAST = "The water should be gone by Friday. Until then the baker brings the bread by boat."
GERMAN = "Die Straße am Deich steht seit Montag unter Wasser, und der Bäcker bringt das Brot mit dem Boot zu den Höfen."
GERMAN_END = "Das Wasser soll bis Freitag weg sein, sagt die Gemeinde, und dann wird auch die Straße wieder gebaut."
SPANISH = "El camino del dique está bajo el agua desde el lunes, y el panadero lleva el pan a las casas en una barca."
FORM = ("Sign up for our newsletter", "Enter your email", "Sign up")


def read(*stretches: str) -> Article:
    return extract_text(Page("-", Form.TEXT, "\n\n".join(stretches)))


def beside_the_title(article: Article) -> list[LeftOut]:
    return [piece for piece in article.left_out if piece.kind is not Furniture.HEADLINE]


def said(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


def page(*middle: str) -> Article:
    return read(
        "Skip to content\nHome\nNews\nSign in\nSubscribe",
        "The dyke road is under water\nBy Edda Holm\n4 May 2025\nShare\nFacebook",
        FIRST,
        "Advertisement",
        SECOND,
        *middle,
        "Most popular\n1 A goat on the roof\n2 Ten soups",
        "Comments (4)\nMax: Poor bees!",
        "© 2025 The Dyke Post\nPrivacy policy",
    )


def test_the_last_paragraph_is_heard_after_a_link_and_a_sign_up_form() -> None:
    article = page("Related: How to dry a road", "\n".join(FORM), LAST, "Read more")
    assert article.title == "The dyke road is under water"
    assert said(article) == [FIRST, SECOND, LAST]


def test_a_short_last_sentence_is_heard_after_a_long_article_and_a_form() -> None:
    before = [f"{FIRST} That was day {day}." for day in range(1, 20)]
    article = page(*before, "\n".join(FORM), "The bees will be back.")
    assert said(article) == [FIRST, SECOND, *before, "The bees will be back."]


def test_what_a_form_says_of_itself_is_of_the_form() -> None:
    form = ("The Dyke Letter", "Sign up for our newsletter", "All that floats, every morning", "Enter your email")
    article = page("\n".join(form), LAST)
    assert said(article) == [FIRST, SECOND, LAST]
    assert {"The Dyke Letter", "All that floats, every morning"} <= {piece.text for piece in article.left_out}


def test_comments_still_end_the_article() -> None:
    assert said(page("Comments (4)", f"{LAST} I was there too."))[-1] == SECOND


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Die alte Mühle steht zum Verkauf",
            """\
Zum Inhalt springen
Startseite
Anmelden

Die alte Mühle steht zum Verkauf
Von Ines Vogt
3. März 2026
Teilen
Drucken

+Die Mühle am Bach, in der seit vierzig Jahren niemand mehr mahlt, steht seit Montag zum Verkauf.

Anzeige

+„Mein Großvater hat das Rad gebaut“, sagte die Müllerin Olga Brandt. „Ich kann es nicht wegwerfen.“

Lesen Sie auch: Das Dorf sucht einen Bäcker

Jetzt Newsletter abonnieren
Ihre E-Mail-Adresse
Anmelden

+Wer sie kauft, muss auch den Bach kaufen.

Mehr zum Thema
Das Dorf sucht einen Bäcker

Kommentare (4)
Impressum | Datenschutz""",
        ),
        (
            "El último tren de la sierra",
            """\
Ir al contenido
Inicio
Iniciar sesión

El último tren de la sierra
Por Ana Prado
3 de marzo de 2026
Compartir
Facebook

+El tren que sube a la sierra desde hace un siglo hará el domingo su último viaje, según la compañía.

Publicidad

+«Lo conduje treinta años y nunca llegué tarde», dijo Luis Mora. «Bueno, una vez, por una vaca.»

Lea también: La vaca que paró un tren

Suscríbete a nuestro boletín
Tu correo electrónico
Suscribirme

+Después quedará el autobús, que tarda el doble.

Te puede interesar
Nieve en mayo

Comentarios (3)
Política de privacidad""",
        ),
        (
            "Le pont de bois est tombé",
            """\
Aller au contenu
Accueil
Se connecter

Le pont de bois est tombé
Publié le 3 mai 2026
Partager

+Le pont de bois qui menait au marché est tombé dans la nuit de lundi, sans blesser personne.

Abonnez-vous à la newsletter
Votre adresse e-mail
Je m'abonne

+Le maire promet un pont de pierre avant l'hiver.

À lire aussi
Le marché change de place
Commentaires (2)""",
        ),
    ],
)
def test_a_form_in_another_language_takes_nothing_with_it(title: str, lines: str) -> None:
    article = read(lines.replace("+", ""))
    assert article.title == title
    assert said(article) == [line[1:] for line in lines.splitlines() if line.startswith("+")]


@pytest.mark.parametrize("last", [LAST, "The bees will be back."])
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_a_form_in_a_short_copied_text_is_not_heard(last: str, end: str) -> None:
    article = read(end.join(("The dyke road is under water", FIRST, *FORM, last)))
    assert [text for text in said(article) if text != "The dyke road is under water"] == [FIRST, last]
    assert [piece.text for piece in beside_the_title(article)] == list(FORM)


def test_a_form_at_the_end_of_a_short_copied_text_is_not_heard() -> None:
    assert said(read(GERMAN, GERMAN_END, "Jetzt Newsletter abonnieren\nE-Mail-Adresse\nAnmelden")) == [
        GERMAN,
        GERMAN_END,
    ]


def test_a_share_bar_over_a_short_copied_text_is_not_heard() -> None:
    assert said(read("The dyke road\nBy Edda Holm\nShare\nFacebook\nTwitter", FIRST))[-1] == FIRST
    assert "Facebook" not in said(read("The dyke road\nBy Edda Holm\nShare\nFacebook\nTwitter", FIRST))


@pytest.mark.parametrize("label", ["Advertisement", "Skip to main content"])
def test_a_label_where_no_heading_stands_is_not_heard(label: str) -> None:
    article = read("The dyke road is under water", FIRST, SECOND, LAST, label, LAST)
    assert said(article) == [FIRST, SECOND, LAST, LAST]


@pytest.mark.parametrize(("label", "line"), [("ANZEIGE", GERMAN), ("Publicidad", SPANISH), ("Anzeige", GERMAN)])
def test_a_label_in_the_language_of_the_text_is_not_heard(label: str, line: str) -> None:
    assert said(read(line, line, label, line)) == [line, line, line]


@pytest.mark.parametrize(
    "stretches",
    [
        ("Ana's minutes", FIRST, "Advertisement", SECOND, "Bees", LAST),
        ("How to join", FIRST, "Then do this:", "\n".join(FORM), LAST),
        ("How to join", "\n".join(FORM), LAST),
        ("How to join", FIRST, "Enter your email\nSign up", LAST),
        ("How to join", FIRST, "1. Sign up for our newsletter\n2. Enter your email\n3. Sign up", LAST),
        ("Monday", FIRST, "Sign up for the newsletter\nLog in\nBuy bread", LAST),
        ("Where we are", FIRST, "We are on:", "Share\nFacebook\nTwitter", LAST),
        ("To Max", FIRST, "> Sign up for our newsletter\n> Enter your email", LAST),
        ("Diary", FIRST, "Sign up for our newsletter", LAST),
        (FIRST, "Subscribe now\nSign up today"),
    ],
)
def test_somebodys_own_lines_are_all_heard(stretches: tuple[str, ...]) -> None:
    article = read(*stretches)
    assert not beside_the_title(article)
    heard = " ".join([article.title or "", *said(article)])
    assert all(line.removeprefix("> ") in heard for stretch in stretches for line in stretch.splitlines())


def test_a_prompt_to_comment_between_two_paragraphs_ends_nothing() -> None:
    article = page("Leave a comment", f"{LAST} Nobody will thank him for it, as he well knows.")
    assert said(article)[-1].startswith(LAST)
    assert "Leave a comment" in {piece.text for piece in article.left_out}


def test_a_heading_under_a_label_with_its_link_is_heard() -> None:
    text = f"{LAST} Nobody will thank him for it, as he well knows."
    assert said(page("Related: How to dry a road", "Bread by boat", text))[-2:] == ["Bread by boat", text]
    # A label alone is the heading of a list.
    assert "Bread by boat" not in said(page("Related", "How to dry a road", "Bread by boat", text))


def test_a_sentence_that_introduces_a_list_is_no_link() -> None:
    lines = ("The mayor of the town named three of the reasons for it:", "the pump broke on the first evening of May;")
    assert said(page("Read more: How to dry a road", *lines, LAST))[-3:] == [*lines, LAST]


def test_a_list_of_headings_is_counted_on_behind_a_box_of_links() -> None:
    one, two, three = (f"{LAST} Nobody will thank {who} for it, as is well known." for who in ("him", "her", "them"))
    heard = said(page("1. The mill", one, "2. The baker", two, "Related", "How to dry a road", "3. The bees", three))
    assert [line for line in heard if line[0].isdigit()] == ["1. The mill", "2. The baker", "3. The bees"]
    assert "How to dry a road" not in heard
