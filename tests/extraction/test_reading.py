"""The user's wishes: what was left out is put back in its place, what is not wanted is taken out."""

import pytest

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind, Reading
from reader.errors import NotAnArticleError
from reader.extraction.reading import as_wished

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
