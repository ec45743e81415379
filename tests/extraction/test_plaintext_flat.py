"""Whole pages as "select all, copy" gives them, of many kinds and languages: what a person would read aloud is heard.

In the files, a line to be heard begins with "= " and goes on in lines that begin with "& "; the headline begins with
"# ", and what may be heard or not with "? ". The rest is what stands around them.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.article import Article, Form, Page
from reader.extraction.plaintext import extract_text

PAGES = sorted(Path(__file__).with_name("scrapes").joinpath("flat").glob("*.txt"))
HEARD, GOES_ON, EITHER, HEADLINE = "= ", "& ", "? ", "# "
MARK = re.compile("[=&?#] ")


def read(lines: list[str], end: str = "\n") -> Article:
    return extract_text(Page("-", Form.TEXT, end.join(MARK.sub("", line, count=1) for line in lines)))


def marked(lines: list[str], mark: str) -> list[str]:
    return [line.removeprefix(mark) for line in lines if line.startswith(mark)]


def heard(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


def to_be_heard(lines: list[str], article: Article) -> list[str]:
    """What must be heard, with what may be where it is."""
    said = set(heard(article))
    expected: list[str] = []
    for line in lines:
        if line.startswith(GOES_ON):
            expected[-1] += " " + line.removeprefix(GOES_ON)
        elif line.startswith(HEARD) or (line.startswith(EITHER) and line.removeprefix(EITHER) in said):
            expected.append(line[len(HEARD) :])
    return expected


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_of_a_copied_page_the_article_is_heard_and_nothing_else(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    article = read(lines)
    assert heard(article) == to_be_heard(lines, article)
    assert [article.title] == [" ".join(title.split()) for title in marked(lines, HEADLINE)]


# A page whose lines are broken at a width has its empty lines already: without them it is another.
@pytest.mark.parametrize("path", [p for p in PAGES if "\n& " not in p.read_text("utf-8")], ids=lambda path: path.stem)
def test_a_copied_page_is_heard_the_same_with_an_empty_line_after_each(path: Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    article = read(lines, "\n\n")
    assert heard(article) == to_be_heard(lines, article)
