"""Scraped pages of the two usual shapes, in other words each time: what should be heard is heard, and only that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from reader.article import Form, Page
from reader.extraction.plaintext import extract_text

PAGES = Path(__file__).with_name("scrapes")


@dataclass(frozen=True, slots=True)
class Scrape:
    """What a person would read aloud of the page in the file of this name."""

    name: str
    title: str | None
    byline: str | None
    published: date | None
    starts: str
    headings: tuple[str, ...]
    mended: tuple[str, ...]
    heard: int
    never: tuple[str, ...]


SCRAPES = (
    Scrape(
        "keeper",
        None,
        None,
        date(2026, 3, 9),
        "The last lighthouse keeper",
        (),
        ('"remarkable" and said',),
        7,
        ("NOW ON AIR", "APP", "STAIRS IN WORST", "contributed", "Amsel"),
    ),
    Scrape(
        "composer",
        "Tobias Render's quiet gift to the village choir",
        "Ines Oduya",
        date(2026, 3, 3),
        "The composer left the manuscript",
        ("A tin on the step", "A small premiere"),
        ('"astonishingly simple" and "rather', 'a loaf," Olga', 'lets us," Olga'),
        10,
        (
            "Alamy",
            "Instagram",
            "no telephone",
            "Rex",
            "one street",
            "WireImage",
            "rarely appears",
            "WATCH",
            "LISTEN",
            "Sign up",
            "privacy",
            "Topics",
            "See more",
        ),
    ),
    Scrape(
        "brothers",
        None,
        None,
        date(2025, 11, 2),
        "Two brothers who had not",
        (),
        (),
        5,
        ("2025", "NEW", "READ ALSO", "CLICK"),
    ),
    Scrape(
        "runner",
        "Perrin Lock talks about the winter that he spent in a tent",
        "Hanna Bly",
        None,
        "The runner slept outside",
        ("The sheep",),
        ('"terrible" yet "a', 'third night," he', '"mad" when she', 'shepherd," she'),
        8,
        (
            "Jump",
            "Getty",
            "Deputy",
            "St. John",
            "about forty",
            "Reuters",
            "Click below",
            "Trending",
            "results and stories",
            "love to hear",
            "Load more",
        ),
    ),
    Scrape(
        "garden",
        "The garden that grew out of a lost wager",
        "June Castor",
        None,
        "It began with a bet",
        ("Half a meadow",),
        ('roses," my', "remembered", '"unfair" but "the'),
        7,
        ("navigation", "Jo Bell", "5 min", "Facebook", "Patience", "Enjoyed", "Ten roses", "About us"),
    ),
)


@pytest.mark.parametrize("scrape", SCRAPES, ids=lambda scrape: scrape.name)
def test_a_scraped_page_is_heard_as_it_was_written(scrape: Scrape) -> None:
    article = extract_text(Page("-", Form.TEXT, (PAGES / f"{scrape.name}.txt").read_text(encoding="utf-8")))
    heard = [passage.text for passage in article.passages]
    assert (article.title, article.byline, article.published) == (scrape.title, scrape.byline, scrape.published)
    assert heard[0].startswith(scrape.starts)
    assert tuple(p.text for p in article.passages if p.kind.value == "heading") == scrape.headings
    assert len(heard) == scrape.heard
    for phrase in scrape.mended:
        assert any(phrase in text for text in heard), phrase
    for phrase in scrape.never:
        assert not any(phrase in text for text in heard), phrase
