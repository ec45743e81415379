"""Whatever is in a text, it is read or refused soon, and never with an error of our own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from reader.article import Article, Form, Page
from reader.errors import NotAnArticleError
from reader.extraction.markdown.extract import extract_markdown
from reader.extraction.plaintext import extract_text

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 5  # of the processor, for the largest source that is read (20 MB)
PAGE = "Skip to content\nHome\nShare\nRelated stories\nBy Bo Lind\n3 May 2021\n"

TEXTS: dict[str, Callable[[], str]] = {
    "a million lines": lambda: "Sack\n" * 1_000_000,
    "as many lines as are read": lambda: "Sack\n" * 299_000,
    "one line": lambda: "word " * 4_000_000,
    "one word": lambda: "w" * 20_000_000,
    "one word behind an advert": lambda: PAGE + "Sign up for our newsletter\n" + "a" * 3_000_000 + " b c d e f\n",
    "an address without end": lambda: PAGE + "Write to us all at " + "a." * 1_500_000 + "@\n",
    "one number": lambda: "7" * 20_000_000,
    "one letter with accents": lambda: "e" + "\u0301" * 3_000_000,
    "sentences in one line": lambda: "Some words. " * 1_600_000,
    "marks": lambda: ".,;!? " * 3_000_000,
    "marks, each on a line": lambda: ".\n" * 3_000_000,
    "Japanese in one line": lambda: "港の朝は静かで、" * 800_000,
    "Japanese in lines": lambda: "港の朝は静かで\n" * 230_000,
    "Arabic in one line": lambda: "المكتبة العائمة إلى النهر " * 700_000,
    "Arabic in lines": lambda: "المكتبة العائمة\n" * 230_000,
    "halves of characters": lambda: "\ud800 word \udfff\n" * 100_000,
    "quotation signs": lambda: "> " * 5_000_000 + "a",
    "ends of lines of all kinds": lambda: "a\x0bb\x0cc\x1cd\x85e\u2028f" * 500_000,
    "a page of equal lines": lambda: PAGE + "A line of a few words\n" * 8_000,
    "a page of items": lambda: PAGE + "".join(f"item {i} of the list\n" for i in range(8_000)) + "Tags: a\n",
    "a page of dates": lambda: PAGE + "".join(f"Some words {i}\n3 May 2021\n" for i in range(4_000)),
    "a thread of posts": lambda: (
        PAGE
        + "".join(
            f"user{i}\nPosts: {i}\n4 May 2021, 9:15\nI say number {i} of all that I say here.\nReply\n"
            for i in range(3_900)
        )
    ),
    "a thread of one post": lambda: (
        PAGE + "user\nPosts: 1\n4 May 2021, 9:15\nI say again what I have said before.\nReply\n" * 3_900
    ),
    "a page of answers": lambda: PAGE + "".join(f"{i % 200} answers\nshort\n3 May 2021\n" for i in range(6_000)),
    "a page of steps": lambda: (
        PAGE + "".join(f"Step {i}\nDo this and then that until it is done.\n" for i in range(9_000))
    ),
    "a page of amounts": lambda: PAGE + "2 eggs\nflour\n" * 9_000 + "Beat it all until it is stiff, and wait.\n",
    "a page of wrapped lines": lambda: PAGE + ("a " * 23 + "\n" + "b " * 24 + "c\n") * 9_000,
    "a page of numbers": lambda: PAGE + "".join(f"{i}\n" for i in range(8_000)),
    "a page of long lines": lambda: PAGE + ("x" * 2_000_000 + "\n") * 9,
    "a page of lost quotation marks": lambda: PAGE + ('"' + "said,Ana " * 70_000 + "\n") * 9,
    "a page with a long address": lambda: PAGE + "a.b@" * 2_000_000,
}
REFUSED = frozenset({"a million lines", "marks", "marks, each on a line", "ends of lines of all kinds"})
MARKDOWN: dict[str, Callable[[], str]] = {
    "more than anybody writes": lambda: "Sack **of** flour\n" * 1_000_000,
    "marks of notes": lambda: "[^a] " * 50_000 + "a",
    "pictures": lambda: "![a](b) " * 30_000 + "a",
    "addresses": lambda: "<http://a> " * 20_000,
    "emphasis": lambda: "*a **b " * 30_000,
    "backticks": lambda: "`a" * 330_000,
    "headings": lambda: "# a\n" * 15_000,
    "items": lambda: "- a\n" * 15_000,
    "rows": lambda: "|a|b|\n|-|-|\n" + "|c|d|\n" * 10_000,
    "columns": lambda: "|a" * 1_000 + "\n" + "|-" * 1_000 + "\n" + ("|b" * 1_000 + "\n") * 20,
    "too many columns": lambda: "|a" * 40_000 + "\n" + "|-" * 40_000 + "\n" + ("|b" * 40_000 + "\n") * 4,
    "fences": lambda: "```\n" * 15_000 + "a",
    "notes": lambda: "a\n\n" + "[^a]: b\n" * 15_000,
    "front matter": lambda: "---\n" + "a: b\n" * 15_000 + "---\nx",
    "halves of characters": lambda: "\ud800 *word* \udfff\n" * 40_000,
}


def soon(text: str, form: Form) -> Article | None:
    start = time.process_time()
    try:
        return (extract_markdown if form is Form.MARKDOWN else extract_text)(Page("-", form, text))
    except NotAnArticleError:
        return None
    finally:
        assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("name", TEXTS)
def test_any_text_is_read_or_refused_soon(name: str) -> None:
    article = soon(TEXTS[name](), Form.TEXT)
    assert (article is None) == (name in REFUSED)


@pytest.mark.parametrize("name", MARKDOWN)
def test_any_markdown_is_read_soon(name: str) -> None:
    article = soon(MARKDOWN[name](), Form.MARKDOWN)
    assert article is None if name == "more than anybody writes" else article
