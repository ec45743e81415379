"""Speaking ahead: in order, no further than is needed, and never what is no longer wanted."""

import queue
import threading
import time
from collections.abc import Iterator

import pytest

from reader.article import Article, Passage, PassageKind
from reader.narration.narrate import Delivery
from reader.narration.script import Line, script
from reader.playback.lookahead import AllSpoken, LineSpoken, LookAhead, NotSpoken, Request
from voices.engine import EngineError, EngineUnavailable
from voices.speech import Speech, Utterance
from voices.tone import ToneEngine

TEXT = "The ferry is back. Nobody came to see it. Then it rained. The captain sang. So did we all."


def lines(text: str = TEXT) -> tuple[Line, ...]:
    return tuple(script(Article("test", (Passage(PassageKind.PARAGRAPH, text),), language="en")))


class Told:
    """Keeps what is reported, and says how much is queued."""

    def __init__(self) -> None:
        self.news: queue.Queue[LineSpoken | AllSpoken | NotSpoken] = queue.Queue()
        self.queued = 0.0

    def until_all(self) -> list[LineSpoken | AllSpoken | NotSpoken]:
        found = []
        while not found or not isinstance(found[-1], AllSpoken):
            found.append(self.news.get(timeout=10))
        return found


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def lookahead(told: Told) -> Iterator[LookAhead]:
    ahead = LookAhead(ToneEngine, told.news.put, lambda: told.queued)
    yield ahead
    ahead.close()


def test_lines_come_in_order_and_then_their_end(lookahead: LookAhead, told: Told) -> None:
    wanted = lines()
    lookahead.ask(Request(7, wanted[1:], Delivery()))
    *spoken, end = told.until_all()
    assert [news.spoken.line for news in spoken if isinstance(news, LineSpoken)] == list(wanted[1:])
    assert {news.generation for news in (*spoken, end)} == {7}
    first = spoken[0]
    assert isinstance(first, LineSpoken)
    assert first.spoken.pause == 0.0


def test_it_waits_while_enough_is_queued(lookahead: LookAhead, told: Told) -> None:
    told.queued = 60.0
    lookahead.ask(Request(1, lines(), Delivery()))
    with pytest.raises(queue.Empty):
        told.news.get(timeout=0.3)
    told.queued = 0.0
    assert len(told.until_all()) == 6


def test_what_is_asked_for_later_takes_the_place_of_the_first(lookahead: LookAhead, told: Told) -> None:
    told.queued = 60.0
    lookahead.ask(Request(1, lines(), Delivery()))
    lookahead.ask(Request(2, lines(), Delivery()))
    told.queued = 0.0
    assert {news.generation for news in told.until_all()} == {2}


def test_nothing_comes_when_nothing_is_wanted_any_more(lookahead: LookAhead, told: Told) -> None:
    told.queued = 60.0
    lookahead.ask(Request(1, lines(), Delivery()))
    lookahead.ask(None)
    told.queued = 0.0
    with pytest.raises(queue.Empty):
        told.news.get(timeout=0.3)


class Stumbling(ToneEngine):
    """Cannot say some words."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self._words = words

    def synthesize(self, utterance: Utterance) -> Speech:
        if any(word in utterance.text for word in self._words):
            raise EngineError("it stumbles")
        return super().synthesize(utterance)


def test_a_line_that_cannot_be_spoken_is_told_and_passed_over(told: Told) -> None:
    ahead = LookAhead(lambda: Stumbling("rained"), told.news.put, lambda: 0.0)
    wanted = lines()
    ahead.ask(Request(1, wanted, Delivery()))
    news = told.until_all()
    ahead.close()
    assert [one.spoken.line for one in news if isinstance(one, LineSpoken)] == [*wanted[:2], *wanted[3:]]
    assert [one.reason for one in news if isinstance(one, NotSpoken)] == ["it stumbles"]


def test_an_engine_that_can_say_nothing_is_given_up(told: Told) -> None:
    ahead = LookAhead(lambda: Stumbling(""), told.news.put, lambda: 0.0)
    ahead.ask(Request(1, lines(), Delivery()))
    news = [told.news.get(timeout=10) for _ in range(5)]
    ahead.close()
    assert news[-1] == NotSpoken(1, "it stumbles", given_up=True)


def test_an_engine_that_does_not_open_is_told_and_tried_again(told: Told) -> None:
    tries = []

    def opens_late() -> ToneEngine:
        tries.append(time.monotonic())
        if len(tries) == 1:
            raise EngineUnavailable("it sleeps")
        return ToneEngine()

    ahead = LookAhead(opens_late, told.news.put, lambda: 0.0)
    ahead.ask(Request(1, lines(), Delivery()))
    assert told.news.get(timeout=10) == NotSpoken(1, "it sleeps", given_up=True)
    ahead.ask(Request(2, lines(), Delivery()))
    assert len(told.until_all()) == 6
    ahead.close()


def test_closing_ends_the_thread_and_the_engine(told: Told) -> None:
    closed = threading.Event()

    class Closing(ToneEngine):
        def close(self) -> None:
            closed.set()
            super().close()

    ahead = LookAhead(Closing, told.news.put, lambda: 0.0)
    ahead.ask(Request(1, lines(), Delivery()))
    told.until_all()
    ahead.close()
    assert closed.is_set()
    assert not any(thread.name == "look-ahead" for thread in threading.enumerate())
