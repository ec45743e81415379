"""What is not said of a Markdown text is on the ledger in its place; code and large tables are announced there."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Form, Furniture, Page, PassageKind
from reader.extraction.markdown.extract import extract_markdown

WORD = re.compile(r"[^\W_]+")
NAMES = st.sampled_from(["Alden", "ferry", "lamp", "quay", "мост", "14"])
TOKENS = st.lists(NAMES, min_size=1, max_size=6).map(" ".join)
# What is written, and its words in the order in which they are said or left out.
SPANS = st.one_of(
    TOKENS.map(lambda text: (text, text)),
    TOKENS.map(lambda text: (f"**{text}**", text)),
    TOKENS.map(lambda text: (f"[{text}](https://example.org 'map')", text)),
    TOKENS.map(lambda text: (f"![{text}](a.png)", text)),
    TOKENS.map(lambda text: (f"![{text}](a.png 'By Bo')", f"{text} By Bo")),
    st.just(("[^4]", "4")),
    st.just(("<!-- unseen -->", "unseen")),
    TOKENS.map(lambda text: (f"`{text}`", text)),
)
LINES = st.lists(SPANS, min_size=1, max_size=6).map(
    # A line that begins with a comment is a block of HTML.
    lambda spans: ("It " + " ".join(span for span, _ in spans), "It " + " ".join(words for _, words in spans))
)
CELLS = SPANS.filter(lambda span: "\n" not in span[0])


def rows_of(table: list[list[tuple[str, str]]]) -> tuple[str, str]:
    lines = [" | ".join(cell for cell, _ in row) for row in table]
    written = "\n".join(f"| {line} |" for line in (lines[0], " | ".join("-" for _ in table[0]), *lines[1:]))
    return written, " ".join(words for row in table for _, words in row)


BLOCKS = st.one_of(
    LINES,
    LINES.map(lambda line: (f"## {line[0]}", line[1])),
    LINES.map(lambda line: (f"> {line[0]}", line[1])),
    LINES.map(lambda line: (f"- [x] {line[0]}\n- {line[0]}", f"{line[1]} {line[1]}")),
    TOKENS.map(lambda text: (f"```py\n{text}\n```", text)),
    TOKENS.map(lambda text: (f"[^7]: {text}\n\n    {text}", f"7 {text} {text}")),
    TOKENS.map(lambda text: (f"[^7]: {text.split()[0]}", f"7 {text.split()[0]}")),
    TOKENS.map(lambda text: (f"<div>{text}</div>", f"div {text} div")),
    st.lists(st.lists(CELLS, min_size=7, max_size=7), min_size=2, max_size=4).map(rows_of),
    st.lists(st.lists(CELLS, min_size=1, max_size=1), min_size=2, max_size=9).map(rows_of),
)
TEXTS = st.tuples(LINES.map(lambda line: (f"# {line[0]}", line[1])) | LINES, st.lists(BLOCKS, max_size=9))


def read(text: str) -> Article:
    return extract_markdown(Page("-", Form.MARKDOWN, text))


def put_together(article: Article) -> list[str]:
    """The words of what is said and what is left out, each piece of the ledger put back in its place."""
    places = [(piece.passage, piece.character) for piece in article.left_out]
    assert places == sorted(places)
    words: list[str] = []
    for index in range(len(article.passages) + 1):
        passage = article.passages[index] if index < len(article.passages) else None
        text = passage.text if passage and passage.kind is not PassageKind.ANNOUNCEMENT else ""
        done = 0
        for piece in article.left_out:
            if piece.passage == index:
                assert 0 <= piece.character <= max(0, len(text) - 1)
                words += WORD.findall(text[done : piece.character]) + WORD.findall(piece.text)
                done = piece.character
        words += WORD.findall(text[done:])
    return words


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_what_is_said_and_what_is_left_out_are_together_the_text(
    text: tuple[tuple[str, str], list[tuple[str, str]]],
) -> None:
    blocks = [("Start.", "Start"), text[0], *text[1], ("End.", "End")] if text[1] else [text[0], ("End.", "End")]
    article = read("\n\n".join(block for block, _ in blocks))
    assert put_together(article) == WORD.findall(" ".join(words for _, words in blocks))
    assert all(piece.text and piece.reason for piece in article.left_out)


def test_a_title_is_on_the_ledger_in_its_place_and_in_its_parts() -> None:
    article = read("---\ntitle: The last ferry\n---\n# The last![A lamp](a.png) ferry\n\nIt ![A quay](b.png) left.")
    assert (article.title, [passage.text for passage in article.passages]) == ("The last ferry", ["It left."])
    assert [(piece.text, piece.kind, piece.passage, piece.character) for piece in article.left_out] == [
        ("title: The last ferry", Furniture.OTHER, 0, 0),
        ("The last", Furniture.HEADLINE, 0, 0),
        ("A lamp", Furniture.CAPTION, 0, 0),
        ("ferry", Furniture.HEADLINE, 0, 0),
        ("A quay", Furniture.CAPTION, 0, 3),
    ]


def test_code_is_announced_where_it_stands_and_is_on_the_ledger_right_behind_that() -> None:
    article = read("Words.\n\n```py\nprint(1)\n\nprint(2)\n```\n\n[^1]: A note.\n\n    Its end.\n\nMore.")
    assert [(passage.kind, passage.text) for passage in article.passages] == [
        (PassageKind.PARAGRAPH, "Words."),
        (PassageKind.ANNOUNCEMENT, "Code, 3 lines."),
        (PassageKind.PARAGRAPH, "More."),
    ]
    assert [(piece.text, piece.kind, piece.passage) for piece in article.left_out] == [
        ("print(1) print(2)", Furniture.CODE, 2),
        ("[^1]: A note.", Furniture.FOOTNOTE, 2),
        ("Its end.", Furniture.FOOTNOTE, 2),
    ]


def test_an_announcement_is_in_the_language_of_the_article() -> None:
    text = "Die Fähre ist am Morgen nicht gefahren, und niemand auf dem Kai wusste, wann sie wieder fährt und für wen."
    assert read(f"{text} {text}\n\n```\nx = 1\n```").passages[1].text == "Quelltext, 1 Zeile."


def test_a_small_table_is_said_with_the_names_of_its_columns() -> None:
    article = read("| | Height: | First climbed | Left |\n|-|-|-|-|\n| Alden ![a](a.png) horn | 2,469 m | — | |\n")
    assert [passage.text for passage in article.passages] == ["Alden horn, Height: 2,469 m"]
    assert [(piece.text, piece.character) for piece in article.left_out] == [
        ("First climbed", 0),
        ("Left", 0),
        ("a", 6),
    ]


def test_a_table_of_one_column_is_said_as_it_stands() -> None:
    assert [passage.text for passage in read("| Club |\n|-|\n| Alden |\n").passages] == ["Club", "Alden"]


def test_a_large_table_is_announced_and_its_rows_are_on_the_ledger() -> None:
    rows = [f"| Club {number} | {number} |" for number in range(13)]
    article = read("\n".join(["Words.\n", "| Club | Points |", "|-|-|", *rows]))
    assert [passage.text for passage in article.passages] == ["Words.", "A table of 13 rows: Club, Points."]
    assert [piece.text for piece in article.left_out] == [
        "Club, Points",
        *(f"Club {number}, {number}" for number in range(13)),
    ]
    assert {(piece.kind, piece.passage) for piece in article.left_out} == {(Furniture.TABLE, 2)}


def test_a_text_that_is_one_large_table_is_read() -> None:
    article = read("\n".join(["| Club | Points |", "|-|-|", *("| Alden | 4 |" for _ in range(40))]))
    assert [passage.text for passage in article.passages] == ["Club: Alden, Points: 4"] * 40
    assert article.left_out == ()
