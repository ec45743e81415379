"""How long an article takes, told before it is spoken."""

from pathlib import Path

import pytest

from reader.article import Article, Passage, PassageKind
from reader.load import load
from reader.narration.estimate import listening_seconds
from reader.narration.narrate import narrate
from voices.registry import open_engine

SAMPLE = Path(__file__).parents[2] / "samples" / "first-frost" / "first-frost.html"


def test_the_estimate_is_within_a_sixth_of_what_the_engine_takes():
    article = load(str(SAMPLE))
    engine = open_engine("espeak")
    took = sum(spoken.speech.seconds + spoken.pause / 1000 for spoken in narrate(article, engine))
    engine.close()
    assert listening_seconds(article) == pytest.approx(took, rel=1 / 6)


def test_twice_the_rate_is_half_the_time():
    article = Article("test", (Passage(PassageKind.PARAGRAPH, "One here. Two here."),) * 3)
    assert listening_seconds(article, 2.0) == pytest.approx(listening_seconds(article) / 2)
