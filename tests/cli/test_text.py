"""`reader text`: an article as it would be read."""

import json

import pytest


def test_it_prints_title_byline_and_passages_with_blank_lines_between(reader, story):
    done = reader("text", story)
    blocks = done.out.rstrip("\n").split("\n\n")
    assert (done.code, done.complaints) == (0, [])
    assert blocks[:2] == ["Ferry returns", "By Ana Ruiz"]
    assert [block.split()[0] for block in blocks[2:]] == ["The", "It", "The"]


def test_the_json_is_one_object_a_source_on_a_line_of_its_own(reader, story):
    done = reader("text", "--json", story, story)
    first, second = map(json.loads, done.out.splitlines())
    assert first == second
    assert list(first) == [
        "source", "url", "title", "byline", "published", "site", "language", "image",
        "passages", "left_out", "words", "seconds",
    ]  # fmt: skip
    assert first["source"] == str(story)
    assert (first["title"], first["byline"], first["site"]) == ("Ferry returns", "Ana Ruiz", "The Quay")
    assert (first["published"], first["language"]) == ("2026-03-02T09:30:00+01:00", "en")


def test_the_json_s_passages_are_the_body_alone_in_sentences(reader, story):
    article = json.loads(reader("text", "--json", story).out)
    assert [passage["kind"] for passage in article["passages"]] == ["paragraph"] * 3
    assert article["passages"][1]["sentences"][0] == "It cost $4.5m to rebuild."
    assert article["words"] == sum(len(passage["text"].split()) for passage in article["passages"])
    assert 15 < article["seconds"] < 45


def test_the_json_tells_what_was_left_out_and_why(reader, story):
    article = json.loads(reader("text", "--json", story).out)
    left_out = {piece["text"]: piece["reason"] for piece in article["left_out"]}
    caption = next(text for text in left_out if "northern quay" in text)
    assert left_out[caption] in ("figure", "figcaption")
    assert all(left_out.values())


def test_left_out_is_a_table_of_rules_and_texts(reader, story):
    done = reader("text", "--left-out", story)
    title, header, *rows = done.out.splitlines()
    assert (title, header) == ("Ferry returns", "kind\tleft out by\tat\ttext")
    (caption,) = (row.split("\t") for row in rows if "northern quay" in row)
    assert caption[0] == "caption"
    assert caption[1] in ("caption", "figure")


def test_what_is_left_out_can_be_read_after_all_in_its_place(reader, story):
    passages = json.loads(reader("text", "--json", "--read", "caption", story).out)["passages"]
    (caption,) = (number for number, passage in enumerate(passages) if "northern quay" in passage["text"])
    assert passages[caption]["kind"] == "aside"
    assert caption < len(passages) - 1


def test_a_kind_of_passage_can_be_skipped(reader, tmp_path):
    page = tmp_path / "list.md"
    page.write_text("# Bread\n\nYou need this:\n\n- flour\n- salt\n", encoding="utf-8")
    assert reader("text", "--skip", "list", page).out == "Bread\n\nYou need this:\n"


def test_the_settings_file_says_what_to_read(reader, story, tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text('[reading]\nread = ["captions"]\n', encoding="utf-8")
    assert "northern quay" not in reader("text", story).out
    assert "northern quay" in reader("text", story, READER_SETTINGS=str(settings)).out


@pytest.mark.parametrize("option", ["--read", "--skip"])
def test_a_kind_that_does_not_exist_is_told_with_the_nearest(reader, story, option):
    done = reader("text", option, "credit,captian", story)
    assert (done.code, done.out) == (2, "")
    (complaint,) = done.complaints
    assert "there is no kind “captian”; did you mean caption?" in complaint
    assert "`reader text --help`" in complaint
    assert "caption" in reader("text", "--help").out


def test_several_kinds_can_be_given_with_commas(reader, story):
    out = reader("text", "--read", "Captions, navigation", story).out
    assert "northern quay" in out
    assert "News" in out


def test_the_command_line_is_over_the_settings_both_ways(reader, story, tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text('[reading]\nread = ["caption"]\nskip = ["list"]\n', encoding="utf-8")
    assert "northern quay" not in reader("text", "--skip", "caption", story, READER_SETTINGS=str(settings)).out
    page = tmp_path / "list.md"
    page.write_text("# Bread\n\nYou need this:\n\n- flour\n- salt\n", encoding="utf-8")
    assert "salt" not in reader("text", page, READER_SETTINGS=str(settings)).out
    assert "salt" in reader("text", "--read", "list", page, READER_SETTINGS=str(settings)).out


def test_a_kind_that_is_both_read_and_skipped_is_a_wrong_call(reader, story):
    done = reader("text", "--read", "table", "--skip", "tables", story)
    assert done.code == 2
    assert "table cannot be both read and skipped" in done.complaints[0]


def test_standard_input_is_a_source(reader):
    assert reader("text", "-", stdin="Hello from the quay.\n").out == "Hello from the quay.\n"


def test_the_kind_of_a_source_is_told_from_what_is_in_it(reader, story, tmp_path):
    misnamed = tmp_path / "ferry.txt"
    misnamed.write_bytes(story.read_bytes())
    assert (
        reader("text", misnamed).out == reader("text", story).out == reader("text", "-", stdin=story.read_bytes()).out
    )


def test_one_bad_source_does_not_keep_the_others_back(reader, story):
    done = reader("text", "nowhere.html", story)
    assert done.code == 1
    assert done.out.startswith(f"== {story} ==\n\nFerry returns\n")
    (complaint,) = done.complaints
    assert complaint.startswith("reader: nowhere.html: ")


def test_a_line_before_each_of_several_articles_names_its_source(reader, story, tmp_path):
    note = tmp_path / "pages" / "note.txt"
    note.parent.mkdir()
    note.write_text("Hello from the quay.\n")
    alone = reader("text", story).out
    assert "==" not in alone
    assert reader("text", note.parent).out == "Hello from the quay.\n"
    both = reader("text", story, note.parent).out
    assert both == f"== {story} ==\n\n{alone}\n== {note} ==\n\nHello from the quay.\n"
    assert f"== {note} ==" in reader("text", "--left-out", story, note).out


def test_places_and_kinds_are_told_alike_in_the_table_and_in_the_json(reader, story, tmp_path):
    page = tmp_path / "page.html"
    note = "<div class='author-bio'><h3>About the author</h3><p>Ana Ruiz writes about ferries.</p></div>"
    content = story.read_text(encoding="utf-8").replace("</article>", f"{note}</article>")
    page.write_text(content.replace("the captain,", 'the captain<sup><a href="#n1">1</a></sup>,'), encoding="utf-8")
    pieces = json.loads(reader("text", "--json", page).out)["left_out"]
    told = [(piece["kind"], piece["reason"], piece["place"], piece["text"]) for piece in pieces]
    rows = [row.split("\t") for row in reader("text", "--left-out", page).out.splitlines()[2:]]
    places = [[*map(int, at.split(":")), *([] if ":" in at else [0])] for _, _, at, _ in rows]
    assert [(kind, rule, place, text) for (kind, rule, _, text), place in zip(rows, places, strict=True)] == told
    assert "author-note" in {piece["kind"] for piece in pieces}
    assert any(character for _, character in places)


def test_json_and_left_out_do_not_go_together(reader, story):
    done = reader("text", "--json", "--left-out", story)
    assert done.code == 2
    assert done.out == ""


def test_a_reader_of_the_output_who_has_had_enough_is_no_error(story):
    import subprocess
    import sys

    command = f"{sys.executable} -m reader text {' '.join([str(story)] * 200)} | head -n 1"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, cwd=story.parent, check=False
    )
    assert (done.stdout, done.stderr) == (f"== {story} ==\n", "")
