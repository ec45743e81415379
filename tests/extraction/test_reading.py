"""The user's wishes: what was left out is put back in its place, what is not wanted is taken out."""

import pytest

from reader.article import Article, Form, Furniture, LeftOut, Page, Passage, PassageKind, Reading
from reader.errors import NotAnArticleError
from reader.extraction import extract
from reader.extraction.reading import as_wished, put_back

PARAGRAPH, HEADING = PassageKind.PARAGRAPH, PassageKind.HEADING
ARTICLE = Article(
    "page.html",
    (
        Passage(PARAGRAPH, "The ferry came back."),
        Passage(HEADING, "The crew"),
        Passage(PARAGRAPH, "Ann steers. Bo cooks."),
    ),
    left_out=(
        LeftOut("Home News", "navigation", Furniture.NAVIGATION, 0),
        LeftOut("The ferry at dawn", "caption", Furniture.CAPTION, 1),
        LeftOut("Photo: Cy", "credit", Furniture.CREDIT, 1),
        LeftOut("1", "note mark", Furniture.FOOTNOTE, 2, 11),
        LeftOut("Share", "share bar", Furniture.SHARE, 2, 12),
        LeftOut("Ann had steered before.", "footnote", Furniture.FOOTNOTE, 3),
    ),
)


def heard(article):
    return [passage.text for passage in article.passages]


def everything(article):
    """The words of passages and ledger, merged by place."""
    words = []
    for number in range(len(article.passages) + 1):
        text = article.passages[number].text if number < len(article.passages) else ""
        done = 0
        for piece in article.left_out:
            if piece.passage == number:
                words += [*text[done : piece.character].split(), *piece.text.split()]
                done = piece.character
        words += text[done:].split()
    return words


def test_without_wishes_it_is_as_it_was():
    assert as_wished(ARTICLE, Reading()) is ARTICLE


def test_a_caption_is_read_between_the_paragraphs_where_it_stood():
    article = as_wished(ARTICLE, Reading(read=frozenset({Furniture.CAPTION})))
    assert heard(article) == ["The ferry came back.", "The ferry at dawn", "The crew", "Ann steers. Bo cooks."]
    assert article.passages[1].kind is PassageKind.ASIDE
    assert [piece.passage for piece in article.left_out] == [0, 2, 3, 3, 4]


def test_what_stood_inside_a_sentence_is_read_inside_it():
    article = as_wished(ARTICLE, Reading(read=frozenset({Furniture.FOOTNOTE})))
    assert heard(article)[2:] == ["Ann steers. 1 Bo cooks.", "Ann had steered before."]
    share = article.left_out[-1]
    assert article.passages[2].text[share.character :] == "Bo cooks."


def test_a_kind_that_is_skipped_goes_to_the_ledger():
    article = as_wished(ARTICLE, Reading(skip=frozenset({HEADING})))
    assert heard(article) == ["The ferry came back.", "Ann steers. Bo cooks."]
    (heading,) = (piece for piece in article.left_out if piece.kind is Furniture.UNWANTED)
    assert (heading.text, heading.passage) == ("The crew", 1)


@pytest.mark.parametrize("read", [set(), {Furniture.FOOTNOTE}, {Furniture.SHARE, Furniture.CREDIT}, set(Furniture)])
@pytest.mark.parametrize("skip", [set(), {HEADING}, {PARAGRAPH}])
def test_no_word_is_lost_or_moved(read, skip):
    article = as_wished(ARTICLE, Reading(frozenset(read), frozenset(skip)))
    assert everything(article) == everything(ARTICLE)


def test_nothing_left_is_told():
    with pytest.raises(NotAnArticleError, match="of a kind that you skip"):
        as_wished(ARTICLE, Reading(skip=frozenset({HEADING, PARAGRAPH})))


ANNOUNCED = Article(
    "page.html",
    (
        Passage(PARAGRAPH, "First."),
        Passage(PassageKind.ANNOUNCEMENT, "Code, 2 lines."),
        Passage(PassageKind.ANNOUNCEMENT, "A table of 13 rows."),
        Passage(PARAGRAPH, "Last."),
        Passage(PassageKind.TABLE_ROW, "Name: Ann, Age: 4"),
    ),
    left_out=(
        LeftOut("Share", "share bar", Furniture.SHARE, 1),
        LeftOut("a = 1 b = 2", "code", Furniture.CODE, 2),
        LeftOut("Club, Points", "large table", Furniture.TABLE, 3),
        LeftOut("Alden, 4", "large table", Furniture.TABLE, 3),
        LeftOut("Name, Age", "headings of a table", Furniture.TABLE, 4),
        LeftOut("Height", "empty column", Furniture.TABLE, 4),
    ),
)


@pytest.mark.parametrize(
    ("reading", "middle"),
    [
        (Reading(read=frozenset({Furniture.CODE})), ["a = 1 b = 2", "A table of 13 rows."]),
        (Reading(read=frozenset({Furniture.TABLE})), ["Code, 2 lines.", "Club, Points", "Alden, 4"]),
        (Reading(read=frozenset({Furniture.CODE, Furniture.TABLE})), ["a = 1 b = 2", "Club, Points", "Alden, 4"]),
        (Reading(skip=frozenset({PassageKind.CODE})), ["A table of 13 rows."]),
        (Reading(skip=frozenset({PassageKind.ANNOUNCEMENT})), []),
    ],
)
def test_what_is_announced_is_read_or_skipped_with_its_announcement(reading, middle):
    assert heard(as_wished(ANNOUNCED, reading)) == ["First.", *middle, "Last.", "Name: Ann, Age: 4"]


def test_an_announcement_that_is_skipped_is_in_no_ledger_for_its_words_are_ours():
    article = as_wished(ANNOUNCED, Reading(skip=frozenset({PassageKind.ANNOUNCEMENT})))
    assert [piece.text for piece in article.left_out] == [piece.text for piece in ANNOUNCED.left_out]
    assert [piece.passage for piece in article.left_out] == [1, 1, 1, 1, 2, 2]


def test_only_an_announcement_makes_room_for_what_is_read_itself():
    silent = Article(
        "page.html",
        (Passage(PARAGRAPH, "First."), Passage(PARAGRAPH, "Last.")),
        left_out=(LeftOut("a = 1", "code", Furniture.CODE, 1), LeftOut("b = 2", "code", Furniture.CODE, 2)),
    )
    assert heard(as_wished(silent, Reading(read=frozenset({Furniture.CODE})))) == ["First.", "a = 1", "Last.", "b = 2"]


@pytest.mark.parametrize(
    ("behind", "rest"),
    [
        (LeftOut("Share", "share bar", Furniture.SHARE, 1), ["Share", "Last of all."]),
        (LeftOut("x", "code", Furniture.CODE, 1, 5), ["Last x of all."]),
    ],
)
def test_an_announcement_of_something_else_than_what_is_read_stays(behind, rest):
    article = Article(
        "page.html",
        (Passage(PassageKind.ANNOUNCEMENT, "Code, 2 lines."), Passage(PARAGRAPH, "Last of all.")),
        left_out=(behind,),
    )
    assert heard(as_wished(article, Reading(read=frozenset(Furniture)))) == ["Code, 2 lines.", *rest]


def test_tables_are_skipped_small_and_large():
    assert heard(as_wished(ANNOUNCED, Reading(skip=frozenset({PassageKind.TABLE_ROW})))) == [
        "First.", "Code, 2 lines.", "Last.",
    ]  # fmt: skip


def long_page(form):
    """The same article in both forms: code, a large table, a small one."""
    rows = [(f"Club {number}", str(number)) for number in range(13)]
    prose = "The ferry came back on Monday, and the whole town stood on the quay to see it, in rain and without hats."
    if form is Form.MARKDOWN:
        table = "\n".join(f"| {club} | {points} |" for club, points in rows)
        small = "| Name | Age |\n|-|-|\n| Ann | 4 |"
        large = f"| Club | Points |\n|-|-|\n{table}"
        return "\n\n".join([prose, "```\na = 1\nb = 2\n```", prose, large, prose, small, prose])
    table = "".join(f"<tr><td>{club}</td><td>{points}</td></tr>" for club, points in rows)
    head = "<thead><tr><th>{}</th><th>{}</th></tr></thead>"
    return (
        f"<html><body><article><p>{prose}</p><pre><code>a = 1\nb = 2</code></pre><p>{prose[4:]}</p>"
        f"<table>{head.format('Club', 'Points')}<tbody>{table}</tbody></table><p>{prose[10:]}</p>"
        f"<table>{head.format('Name', 'Age')}<tbody><tr><td>Ann</td><td>4</td></tr></tbody></table>"
        f"<p>{prose[15:]}</p></article></body></html>"
    )


@pytest.mark.parametrize("form", [Form.HTML, Form.MARKDOWN])
def test_pages_and_markdown_are_alike_in_what_is_announced(form):
    def kinds(reading=None):
        return [
            str(passage.kind)
            for passage in extract(Page("page", form, long_page(form)), reading).passages
            if passage.kind is not PARAGRAPH
        ]

    assert kinds() == ["announcement", "announcement", "table row"]
    assert kinds(Reading(read=frozenset({Furniture.CODE}))) == ["code", "announcement", "table row"]
    assert kinds(Reading(read=frozenset({Furniture.TABLE}))) == ["announcement", *["table row"] * 15]
    assert kinds(Reading(skip=frozenset({PassageKind.CODE}))) == ["announcement", "table row"]
    assert kinds(Reading(skip=frozenset({PassageKind.TABLE_ROW}))) == ["announcement"]


@pytest.mark.parametrize(
    ("text", "place", "piece", "whole"),
    [
        ("The keeper, who slept", 10, "1", "The keeper 1, who slept"),
        ("He slept.", 8, "[2]", "He slept [2]."),
        ("The keeper who slept", 10, "1", "The keeper 1 who slept"),
        ("the keeper (old) slept", 12, "very", "the keeper (very old) slept"),
        ("“He slept”", 9, "1", "“He slept 1”"),
    ],
)
def test_there_is_no_space_before_punctuation_that_closes(text, place, piece, whole):
    article = Article(
        "page.html", (Passage(PARAGRAPH, text),), left_out=(LeftOut(piece, "mark", Furniture.FOOTNOTE, 0, place),)
    )
    assert heard(as_wished(article, Reading(read=frozenset({Furniture.FOOTNOTE})))) == [whole]


class TestOnePieceAfterAll:
    """A piece of the ledger is put back in its place, and the rest of the ledger stays right."""

    ARTICLE = Article(
        "test",
        (Passage(PassageKind.PARAGRAPH, "The keeper, who sang."), Passage(PassageKind.PARAGRAPH, "It rained.")),
        left_out=(
            LeftOut("Menu", "menu", Furniture.NAVIGATION, 0, 0),
            LeftOut("1", "mark", Furniture.FOOTNOTE, 0, 10),
            LeftOut("2", "mark", Furniture.FOOTNOTE, 0, 20),
            LeftOut("A picture.", "figure", Furniture.CAPTION, 1, 0),
            LeftOut("More", "more", Furniture.RELATED, 2, 0),
        ),
    )

    def test_between_passages_it_is_one(self) -> None:
        changed = put_back(self.ARTICLE, 3)
        assert [passage.text for passage in changed.passages] == ["The keeper, who sang.", "A picture.", "It rained."]
        assert [(piece.text, piece.passage) for piece in changed.left_out] == [
            ("Menu", 0),
            ("1", 0),
            ("2", 0),
            ("More", 3),
        ]

    def test_inside_a_passage_it_stands_in_its_words(self) -> None:
        changed = put_back(self.ARTICLE, 1)
        assert changed.passages[0].text == "The keeper 1, who sang."
        assert [piece.character for piece in changed.left_out] == [0, 22, 0, 0]
        assert put_back(changed, 1).passages[0].text == "The keeper 1, who sang 2."
