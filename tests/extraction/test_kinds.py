"""Tables, code, notes and preformatted text: what is read, what is announced, what is left out."""

import pytest

from reader.article import Article, Form, Furniture, Page, PassageKind
from reader.extraction import extract

LONG = "The lock keeper counted the boats that came through before noon, and wrote each of them down in a blue book."
MORE = "In the afternoon she counted them again on their way back, for not every boat comes down on the day it went up."
LAST = "The blue books go back to 1871, and the first of them is kept in a glass case in the hall of the mill."


def read(between: str, after: str = "") -> Article:
    body = f"<h1>Boats</h1><p>{LONG}</p><p>{MORE}</p>{between}<p>{LAST}</p>{after}"
    content = f"<html lang=en><title>Boats</title><body><article>{body}</article></body></html>"
    return extract(Page("page.html", Form.HTML, content))


def between(article: Article) -> list[tuple[PassageKind, str]]:
    """What is heard between the paragraphs that are always there."""
    heard = [(passage.kind, passage.text) for passage in article.passages]
    texts = [text for _, text in heard]
    return heard[texts.index(MORE) + 1 : texts.index(LAST)]


def left_out(article: Article, kind: Furniture) -> list[str]:
    return [piece.text for piece in article.left_out if piece.kind is kind]


def table(rows: int, columns: int = 2) -> str:
    names = "".join(f"<th>Name {column}</th>" for column in range(columns))
    data = "".join(
        f"<tr>{''.join(f'<td>{row}.{column}</td>' for column in range(columns))}</tr>" for row in range(rows)
    )
    return f"<table><tr>{names}</tr>{data}</table>"


def test_each_cell_of_a_tiny_table_is_told_with_what_it_is():
    article = read(
        "<table><thead><tr><th>Lock</th><th>Rise</th></tr></thead><tr><td>Upper</td><td>2 m</td></tr></table>"
    )
    assert between(article) == [(PassageKind.TABLE_ROW, "Lock: Upper, Rise: 2 m")]
    assert left_out(article, Furniture.TABLE) == ["Lock, Rise"]


def test_the_first_column_is_not_told_what_it_is_where_it_names_the_row():
    article = read(
        "<table><tr><td></td><th>2024</th><th>2025</th></tr><tr><th>Boats</th><td>310</td><td>295</td></tr></table>"
    )
    assert between(article) == [(PassageKind.TABLE_ROW, "Boats, 2024: 310, 2025: 295")]


@pytest.mark.parametrize("rows", [4, 5])
def test_a_small_table_is_read_row_by_row_under_its_headings(rows):
    heard = between(read(table(rows)))
    assert heard[:2] == [(PassageKind.TABLE_ROW, "Name 0, Name 1"), (PassageKind.TABLE_ROW, "0.0, 0.1")]
    assert len(heard) == rows + 1


def test_a_table_of_three_rows_is_still_tiny():
    assert [text for _, text in between(read(table(3)))] == [
        f"Name 0: {row}.0, Name 1: {row}.1" for row in range(3)
    ]  # fmt: skip


def test_pairs_are_read_as_name_and_value():
    article = read("<table><tr><th>Length</th><td>24 m</td></tr><tr><th>Width</th><td>5 m</td></tr></table>")
    assert between(article) == [(PassageKind.TABLE_ROW, "Length, 24 m"), (PassageKind.TABLE_ROW, "Width, 5 m")]


@pytest.mark.parametrize(("rows", "columns"), [(13, 2), (3, 7)])
def test_a_large_table_is_announced_with_its_headings(rows, columns):
    article = read(table(rows, columns), after=f"<p>{MORE[:-1]}, said the keeper of the lock below.</p>")
    ((kind, text),) = between(article)
    assert kind is PassageKind.ANNOUNCEMENT
    assert text.startswith(f"A table of {rows} rows: Name 0, Name 1")
    assert len(left_out(article, Furniture.TABLE)) == rows + 1


def test_a_table_that_is_what_the_page_is_about_is_read():
    article = read(table(60, 7))
    assert len(between(article)) == 61


def test_a_table_of_sentences_is_read_whatever_its_length():
    row = f"<tr><td>{LONG}</td><td>{MORE}</td></tr>"
    heard = between(read(f"<table>{row * 20}</table>"))
    assert all(kind is PassageKind.TABLE_ROW for kind, _ in heard)


@pytest.mark.parametrize(
    "code",
    [
        "<pre><code>print('boats')\nprint('more')</code></pre>",
        '<div class="highlight"><pre>x = 1\ny = 2</pre></div>',
        '<pre class="language-bash">make all\nmake install</pre>',
        "<pre>for boat in boats:\n    count(boat)</pre>",
    ],
)
def test_code_is_announced_and_not_read(code):
    article = read(code)
    assert between(article) == [(PassageKind.ANNOUNCEMENT, "Code, 2 lines.")]
    assert len(left_out(article, Furniture.CODE)) == 1


def test_line_numbers_beside_code_are_not_announced_as_well():
    article = read(
        '<table class="highlight"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code">'
        "<pre>x = 1\ny = 2</pre></td></tr></table>"
    )
    assert between(article) == [(PassageKind.ANNOUNCEMENT, "Code, 2 lines.")]


def test_code_in_a_sentence_is_read():
    article = read(f"<p>To count them, call <code>count()</code> once a day. {LONG}</p>")
    assert "call count() once a day" in between(article)[0][1]


def test_code_outside_the_article_is_not_announced():
    article = read("", after="<pre><code>x = 1</code></pre>")
    assert all(passage.kind is not PassageKind.ANNOUNCEMENT for passage in article.passages)


def test_a_poem_in_preformatted_text_is_read_in_its_stanzas():
    article = read("<pre>The boats go up\nThe boats go down\n\nThe keeper counts\nThe book is blue</pre>")
    assert [text for _, text in between(article)] == [
        "The boats go up The boats go down",
        "The keeper counts The book is blue",
    ]


def test_what_a_preformatted_mail_quotes_is_a_quote_without_its_marks():
    article = read("<pre>Ann wrote:\n&gt; Is the lock open\n&gt; on Sunday?\nIt is, from nine.</pre>")
    assert between(article) == [
        (PassageKind.PARAGRAPH, "Ann wrote:"),
        (PassageKind.QUOTE, "Is the lock open on Sunday?"),
        (PassageKind.PARAGRAPH, "It is, from nine."),
    ]


def test_a_quoted_line_whose_words_are_in_italics_is_part_of_the_quote():
    article = read(
        "<pre>On Tue, Feb 3, 2004, Ann Holt wrote:\n&gt;<i> Is the lock open\n</i>&gt;<i> on Sunday?\n</i>&gt;\n"
        "&gt;<i> Or on Monday?\n</i>\nIt is, on\nboth.\n</pre>"
    )
    assert between(article) == [
        (PassageKind.PARAGRAPH, "On Tue, Feb 3, 2004, Ann Holt wrote:"),
        (PassageKind.QUOTE, "Is the lock open on Sunday?"),
        (PassageKind.QUOTE, "Or on Monday?"),
        (PassageKind.PARAGRAPH, "It is, on both."),
    ]


@pytest.mark.parametrize("line", ["-- ", "_" * 47])
def test_the_signature_of_a_mail_is_left_out(line):
    article = read(
        f"<pre>It is open, from nine.\n-- \nor ten.\n\n{line}\nAnn Holt\n<a href='/'>Mill Lane</a> 3\n</pre>"
    )
    assert between(article) == [(PassageKind.PARAGRAPH, "It is open, from nine. -- or ten.")]
    assert left_out(article, Furniture.AUTHOR_NOTE) == [f"{line.strip()} Ann Holt Mill Lane 3"]


def test_what_is_longer_than_a_signature_is_read():
    lines = "\n".join(f"Boat number {number} came through." for number in range(12))
    article = read(f"<pre>The book of the lock:\n-- \n{lines}</pre>")
    assert between(article)[-1][1].endswith("Boat number 11 came through.")


def test_links_right_beside_each_other_do_not_become_one_word():
    article = read("<p>There are <a href='/l'>left</a><a href='/r'>right</a> locks, <a href='/o'>o</a>ne each.</p>")
    assert between(article) == [(PassageKind.PARAGRAPH, "There are left right locks, one each.")]


MARK = '<sup><a id="r1" href="#n1">1</a></sup>'


@pytest.mark.parametrize(
    ("notes", "texts"),
    [
        (
            '<h2>Noten</h2><ol><li id="n1">Mill archive, book 7. <a href="#r1">↩</a></li></ol>',
            ["Noten", "Mill archive, book 7. ↩"],
        ),
        ('<p><a id="n1" href="#r1">[1]</a> Mill archive, book 7.</p>', ["[1] Mill archive, book 7."]),
        (
            '<div><h3>Sources</h3><ul><li><span id="n1"></span>Mill archive, book 7.</li></ul></div>',
            ["Sources", "Mill archive, book 7."],
        ),
        ('<aside id="n1"><p>Mill archive, book 7.</p></aside>', ["Mill archive, book 7."]),
    ],
)
def test_notes_and_their_marks_are_left_out_whatever_they_are_called(notes, texts):
    article = read(f"<p>The keeper{MARK} was never late. {LONG}</p>", after=f"{notes}<p>{LONG[:-1]} for the mill.</p>")
    heard = [passage.text for passage in article.passages]
    assert f"The keeper was never late. {LONG}" in heard
    assert not any("archive" in text or "Noten" in text or "Sources" in text for text in heard)
    assert left_out(article, Furniture.FOOTNOTE) == ["1", *texts]
    mark = next(piece for piece in article.left_out if piece.text == "1")
    assert article.passages[mark.passage].text[: mark.character].rstrip().endswith("The keeper")


def test_a_link_to_a_part_of_the_page_is_no_note():
    article = read(f'<p>See <a href="#later">the later books</a>. {LONG}</p>', after=f'<p id="later">{LONG} Later.</p>')
    assert any(passage.text.endswith("Later.") for passage in article.passages)


def test_a_power_is_said():
    assert "10 2" in between(read(f"<p>There are 10 <sup>2</sup> boats. {LONG}</p>"))[0][1]


@pytest.mark.parametrize("before", ["home.", "home,”", "home;"])
def test_a_raised_number_behind_the_end_of_a_part_is_a_note_that_leads_nowhere(before):
    heard = between(read(f"<p>They wrote of it in their letters {before}<sup>2</sup> {LONG}</p>"))
    assert heard[0][1] == f"They wrote of it in their letters {before} {LONG}"


def test_a_section_that_is_called_after_its_heading_is_read_whatever_that_says():
    article = read(
        f'<section id="related-work-in-canals"><h2>Related work in canals</h2><p>{LONG} Again.</p></section>'
    )
    assert f"{LONG} Again." in [text for _, text in between(article)]
