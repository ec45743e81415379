"""Somebody's own text is said whole, though pages have such words around articles, and however it is spaced."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.article import Article, Form, Page
from reader.extraction.plaintext import extract_text

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = sorted(Path(__file__).with_name("scrapes").joinpath("prose").glob("*.txt"))
WORD = re.compile(r"\w+")


def as_written(text: str) -> str:
    return text


def without_empty_lines(text: str) -> str:
    return re.sub(r"\n\n+", "\n", text)


def with_empty_lines(text: str) -> str:
    return re.sub(r"\n+", "\n\n", text)


def wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 72) for line in text.split("\n"))


def read(text: str) -> Article:
    return extract_text(Page("-", Form.TEXT, text))


@pytest.mark.parametrize("spacing", [as_written, without_empty_lines, with_empty_lines, wrapped])
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_nothing_of_ones_own_text_is_left_out(path: Path, spacing: Callable[[str], str]) -> None:
    text = spacing(path.read_text(encoding="utf-8"))
    article = read(text)
    said = [article.title or "", *(passage.text for passage in article.passages)]
    assert WORD.findall(" ".join(said)) == WORD.findall(text)
    assert [left.text for left in article.left_out] == [article.title] * (article.title is not None)


def test_a_salutation_is_no_title_in_any_script() -> None:
    for name in ("ar_risala", "de_brief", "en_letter", "ru_pismo"):
        path = next(path for path in TEXTS if path.stem == name)
        assert read(path.read_text(encoding="utf-8")).title is None
