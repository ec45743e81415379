"""What stands behind the screen and needs none: wrapping, the rows of an article, sources that are typed, times."""

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.narration.script import script
from reader.playback.afterall import line_now, read_after_all
from reader.playback.loading import scripted
from reader.tui.adding import sources_in
from reader.tui.ink import Inks, Lit, inked
from reader.tui.nowplaying import status_parts
from reader.tui.sheet import Look, note_sheet, sheet_of
from reader.tui.themes import fitting
from reader.tui.times import clock, rate_shown, spent
from reader.tui.wrapping import wrapped

from .fakes import FERRY, PLAYING

WORDS = st.text(string.ascii_letters + "é“”—,. \u4e00\u306e\u3002\u0301😀", max_size=120)


@given(st.lists(WORDS, max_size=4), st.integers(2, 40))
def test_no_row_is_too_wide_and_no_letter_is_lost_or_twice(texts, width):
    seen = [""] * len(texts)
    for row in wrapped(enumerate(texts), width):
        assert sum(piece.gap + cell_len(texts[piece.unit][piece.start : piece.end]) for piece in row) <= width
        for piece in row:
            assert texts[piece.unit][piece.start : piece.end].strip()
            seen[piece.unit] += texts[piece.unit][piece.start : piece.end]
    assert ["".join(text.split()) for text in seen] == ["".join(text.split()) for text in texts]


def rows_of(texts, width):
    return [
        "".join(" " * piece.gap + texts[piece.unit][piece.start : piece.end] for piece in row)
        for row in wrapped(enumerate(texts), width)
    ]


def test_sentences_run_on_in_a_row():
    assert rows_of(["It rained.", "We left."], 30) == ["It rained. We left."]
    assert rows_of(["It rained.", "We left."], 14) == ["It rained. We", "left."]


def test_a_word_that_is_too_long_is_cut():
    assert rows_of(["see abcdefghij now"], 5) == ["see", "abcde", "fghij", "now"]


def test_ideographs_take_two_cells_and_a_full_stop_never_begins_a_row():
    assert rows_of(["船が来た。人は見た。"], 8) == ["船が来", "た。人は", "見た。"]


def lines_of(sheet):
    return [
        row.mark + "".join(" " * piece.gap + sheet.text(piece.unit)[piece.start : piece.end] for piece in row.pieces)
        for row in sheet.rows
    ]


def test_what_was_left_out_stands_in_its_place():
    rows = lines_of(sheet_of(scripted(FERRY), 70, with_left_out=True))
    share, caption = (
        rows.index("┊ Share this story ‹share · share-bar›"),
        next(number for number, row in enumerate(rows) if row.startswith("┊ The ferry at the quay.")),
    )
    assert rows[1:3] == ["The ferry that came a day late", "By Ana Ruiz"]
    assert share < rows.index("A night at sea") < caption
    assert rows[-1] == "┊ Sign up for the harbour letter ‹sign-up · newsletter-prompt›"
    without = lines_of(sheet_of(scripted(FERRY), 70, with_left_out=False))
    assert [row for row in rows if row and not row.startswith("┊")] == [row for row in without if row]


def test_what_was_left_out_of_a_passage_stands_behind_the_sentence_that_it_follows():
    text = "The boat left. It was late."
    article = Article("x", (Passage(PassageKind.PARAGRAPH, text),),
                      left_out=(LeftOut("[1]", "note-mark", Furniture.FOOTNOTE, 0, 14),))  # fmt: skip
    rows = [row for row in lines_of(sheet_of(scripted(article), 60, with_left_out=True)) if row]
    assert rows == ["The boat left.", "┊ [1] ‹footnote · note-mark›", "It was late."]


def test_items_of_a_list_stand_close():
    rows = lines_of(sheet_of(scripted(FERRY), 70, with_left_out=False))
    at = rows.index("• Forty passengers slept on the benches.")
    assert rows[at + 1] == "• The cook made soup for everybody."
    assert rows[at - 1] == rows[at + 2] == ""


def test_every_line_is_found_by_its_span():
    sheet = sheet_of(scripted(FERRY), 40, with_left_out=True)
    assert set(sheet.spans) == {*range(len(sheet.texts)), -1, -2, -3}
    for unit, (first, last) in sheet.spans.items():
        assert all(any(p.unit == unit for p in sheet.rows[row].pieces) for row in range(first, last + 1))


STYLES = {name: Style(color=f"color({number})") for number, name in enumerate((*Look, "heard", "word", "found"), 16)}
INKS = Inks({look: STYLES[look] for look in Look}, STYLES["heard"], STYLES["word"], STYLES["found"],
            Style(underline=True), Style(), Style(italic=True))  # fmt: skip


def test_a_row_is_cut_where_its_look_changes():
    sheet = note_sheet(["The boat left the quay."], 40)
    parts = list(inked(sheet, sheet.rows[0], Lit(0, (4, 8), None, "quay"), INKS))
    assert [text for text, _ in parts] == ["▌ ", "The ", "boat", " left the ", "quay", "."]
    assert parts[2][1].color == STYLES["word"].color
    assert parts[4][1].color == STYLES["found"].color
    assert parts[1][1].color == STYLES["heard"].color


def test_the_cursor_is_seen_without_colour():
    sheet = note_sheet(["The boat left."], 40)
    parts = list(inked(sheet, sheet.rows[0], Lit(picked=0), INKS))
    assert parts[0][0] == "› "
    assert parts[1][1].underline


@pytest.mark.parametrize(
    ("typed", "sources"),
    [
        ("https://a.example", ("https://a.example",)),
        ("  https://a.example   http://b.example\n", ("https://a.example", "http://b.example")),
        ("https://a.example\n\nhttps://a.example", ("https://a.example",)),
        ("no such file.txt", ("no such file.txt",)),
        ("'no such file.txt'", ("no such file.txt",)),
        ("file:///srv/a%20b.html", ("/srv/a b.html",)),
        ("", ()),
        ("\0", ("\0",)),
        ("x" * 5_000, ("x" * 5_000,)),
    ],
)
def test_what_is_typed_becomes_sources(typed, sources):
    assert sources_in(typed) == sources


def test_a_file_that_is_there_is_named_from_the_root(tmp_path, monkeypatch):
    (tmp_path / "my story.txt").write_text("Once.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for typed in ("my story.txt", "my\\ story.txt", '"my story.txt"'):
        assert sources_in(typed) == (str(tmp_path / "my story.txt"),)


@pytest.mark.parametrize(("seconds", "shown"), [(7.9, "0:07"), (754, "12:34"), (3723, "1:02:03"), (-3, "0:00")])
def test_a_clock(seconds, shown):
    assert clock(seconds) == shown


def test_longer_times_and_speeds():
    assert [spent(20), spent(720), spent(3900)] == ["under a minute", "12 min", "1 h 05"]
    assert [rate_shown(rate) for rate in (1.0, 1.25, 0.5, 10.0)] == ["1×", "1.25×", "0.5×", "10×"]


def test_the_status_tells_silence_before_all_that_can_be_dropped():
    parts = status_parts(replace(PLAYING, audible=False), 180)
    ranks = {words: rank for rank, words, _ in parts}
    silence = next(rank for words, rank in ranks.items() if "nobody can hear" in words)
    assert silence == sorted(ranks.values())[1]


@pytest.mark.parametrize(
    ("wanted", "colours", "environ", "theme"),
    [
        (None, "truecolor", {}, "reader-dark"),
        (None, "256", {}, "reader-dark"),
        (None, "standard", {}, "reader-terminal"),
        ("light", "256", {}, "reader-light"),
        ("nord", "256", {}, "nord"),
        ("light", "truecolor", {"NO_COLOR": ""}, "reader-terminal"),
    ],
)
def test_the_theme_suits_the_terminal(wanted, colours, environ, theme):
    assert fitting(wanted, colours, environ) == theme


def order(article):
    """All that a page had, in order."""
    pieces = [(piece.passage, piece.character, 0, piece.text) for piece in article.left_out]
    passages = [(number, 1 << 30, 1, passage.text) for number, passage in enumerate(article.passages)]
    return [text for *_, text in sorted([*pieces, *passages], key=lambda part: part[:3])]


PLACES = st.lists(st.tuples(st.integers(0, 3), st.just(0)), max_size=6)


@given(PLACES, st.data())
def test_what_is_read_after_all_stands_where_it_was(places, data):
    left_out = tuple(LeftOut(f"piece {number}", "rule", Furniture.SHARE, *place)
                     for number, place in enumerate(sorted(places)))  # fmt: skip
    article = Article("x", tuple(Passage(PassageKind.PARAGRAPH, f"text {at}") for at in range(3)), left_out=left_out)
    if not left_out:
        assert read_after_all(article, 0) is article
        return
    index = data.draw(st.integers(0, len(left_out) - 1))
    changed = read_after_all(article, index)
    assert order(changed) == order(article)
    assert len(changed.left_out) == len(left_out) - 1
    assert Passage(PassageKind.ASIDE, f"piece {index}") in changed.passages


def test_a_piece_from_within_a_passage_is_read_behind_it():
    article = Article("x", (Passage(PassageKind.PARAGRAPH, "One. Two."), Passage(PassageKind.PARAGRAPH, "Three.")),
                      left_out=(LeftOut("(share)", "rule", Furniture.SHARE, 0, 4),
                                LeftOut("(ad)", "rule", Furniture.ADVERT, 0, 9),
                                LeftOut("(end)", "rule", Furniture.OTHER, 1, 0)))  # fmt: skip
    changed = read_after_all(article, 0)
    assert [passage.text for passage in changed.passages] == ["One. Two.", "(share)", "Three."]
    assert [(piece.text, piece.passage) for piece in changed.left_out] == [("(ad)", 0), ("(end)", 2)]


def test_the_place_stays_with_its_sentence():
    before, now = list(script(FERRY)), list(script(read_after_all(FERRY, 1)))
    for line in before:
        moved = now[line_now(before, now, line.sentence.index)]
        assert moved.sentence.text == line.sentence.text


def test_pieces_that_were_left_out_together_stand_close_and_name_a_rule_once():
    pieces = (LeftOut("Ad", "advert", Furniture.ADVERT, 0, 0), LeftOut("Share", "share-bar", Furniture.SHARE, 0, 0))
    article = Article("x", (Passage(PassageKind.PARAGRAPH, "It rained."),), left_out=pieces)
    rows = lines_of(sheet_of(scripted(article), 60, with_left_out=True))
    assert rows == ["", "┊ Ad ‹advert›", "┊ Share ‹share · share-bar›", "", "It rained."]
