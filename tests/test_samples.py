"""The samples are golden: each says in `heard.json`, written by hand, what must be heard of it and what must not."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reader.article import Furniture
from reader.extraction import extract
from reader.sources import expand, read

if TYPE_CHECKING:
    from reader.article import Headline

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
FOLDERS = sorted(path for path in SAMPLES.iterdir() if path.is_dir())
WORD_BUDGET = 6500
SHOWN = (
    Furniture.BYLINE,
    Furniture.DATE,
    Furniture.UPDATE,
    Furniture.CAPTION,
    Furniture.CREDIT,
    Furniture.VIDEO,
    Furniture.SHARE,
    Furniture.SIGN_UP,
    Furniture.ADVERT,
    Furniture.RELATED,
    Furniture.TAGS,
    Furniture.AUTHOR_NOTE,
    Furniture.COMMENTS,
    Furniture.NAVIGATION,
    Furniture.FOOTNOTE,
    Furniture.CODE,
    Furniture.TABLE,
)


def heard_of(folder: Path) -> dict[str, Any]:
    heard: dict[str, Any] = json.loads((folder / "heard.json").read_text(encoding="utf-8"))
    return heard


def source_of(folder: Path) -> Path:
    (source,) = (path for path in folder.iterdir() if path.name != "heard.json")
    return source


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_sample_is_heard_as_its_author_meant_it(folder: Path) -> None:
    heard = heard_of(folder)
    article = extract(read(str(source_of(folder))))

    passages = [{"kind": passage.kind.value, "text": passage.text} for passage in article.passages]
    assert passages == heard["passages"]
    found = {
        "title": article.title,
        "byline": article.byline,
        "published": article.published.isoformat() if article.published else None,
        "site": article.site,
        "language": article.language,
    }
    assert found == {name: heard[name] for name in found}


def test_a_headline_that_is_announced_early_is_that_of_the_article() -> None:
    announced = 0
    for folder in FOLDERS:
        headlines: list[Headline] = []
        article = extract(read(str(source_of(folder))), announce=headlines.append)
        announced += len(headlines)
        assert [(headline.title, headline.language) for headline in headlines] in (
            [],
            [(article.title, article.language)],
        )
    assert announced >= 3


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_is_not_heard_of_a_sample_is_on_the_list_of_what_was_left_out(folder: Path) -> None:
    article = extract(read(str(source_of(folder))))
    said = [folded(passage.text) for passage in article.passages]
    left_out = [folded(piece.text) for piece in article.left_out]

    for phrase in heard_of(folder)["left_out"]:
        assert not [text for text in said if phrase in text], f"heard: {phrase}"
        assert [text for text in left_out if phrase in text], f"neither heard nor on the list: {phrase}"


def test_the_samples_show_what_kinds_of_things_are_left_out() -> None:
    shown = set()
    for folder in FOLDERS:
        phrases = heard_of(folder)["left_out"]
        left_out = extract(read(str(source_of(folder)))).left_out
        shown |= {piece.kind for piece in left_out if any(phrase in folded(piece.text) for phrase in phrases)}

    assert not [kind.value for kind in SHOWN if kind not in shown]


def test_the_folder_of_samples_gives_one_source_a_sample() -> None:
    sources = expand([str(SAMPLES)])

    assert sorted(sources) == sorted(str(source_of(folder)) for folder in FOLDERS)


def test_the_list_of_samples_names_each_of_them() -> None:
    listed = re.findall(r"^``([a-z0-9-]+)``", (SAMPLES / "ABOUT.rst").read_text(encoding="utf-8"), re.MULTILINE)

    assert listed == [folder.name for folder in FOLDERS]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_sample_is_one_source_beside_what_should_be_heard_of_it(folder: Path) -> None:
    names = [path.name for path in folder.iterdir()]

    assert len(names) == 2
    assert "heard.json" in names


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_sample_says_what_must_not_be_heard_as_well(folder: Path) -> None:
    heard = heard_of(folder)
    said = [passage["text"] for passage in heard["passages"]]

    assert heard["left_out"]
    assert not [phrase for phrase in heard["left_out"] if any(phrase in text for text in said)]


def test_all_samples_together_are_short_enough_to_listen_to() -> None:
    words = 0
    for folder in FOLDERS:
        heard = heard_of(folder)
        texts = [heard["title"] or "", heard["byline"] or "", *(passage["text"] for passage in heard["passages"])]
        words += sum(len(text.split()) for text in texts)

    assert 0 < words <= WORD_BUDGET
