"""Whole pages as "select all, copy" gives them, of many kinds and languages: what a person would read aloud is heard.

In the files, a line to be heard begins with "= " and the headline with "# "; the rest is what stands around them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.article import Article, Form, Page
from reader.extraction.plaintext import extract_text

PAGES = sorted(Path(__file__).with_name("scrapes").joinpath("flat").glob("*.txt"))
HEARD, HEADLINE = "= ", "# "


def read(lines: list[str], end: str = "\n") -> Article:
    return extract_text(
        Page("-", Form.TEXT, end.join(line.removeprefix(HEARD).removeprefix(HEADLINE) for line in lines))
    )


def marked(lines: list[str], mark: str) -> list[str]:
    return [line.removeprefix(mark) for line in lines if line.startswith(mark)]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_of_a_copied_page_the_article_is_heard_and_nothing_else(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    article = read(lines)
    assert [passage.text for passage in article.passages] == marked(lines, HEARD)
    assert [article.title] == marked(lines, HEADLINE)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_copied_page_is_heard_the_same_with_an_empty_line_after_each(path: Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    assert [passage.text for passage in read(lines, "\n\n").passages] == marked(lines, HEARD)
