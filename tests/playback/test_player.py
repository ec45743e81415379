"""The player as its screen sees it: real threads, engine and library, and an output whose time the test lets pass."""

import io
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.errors import SourceError
from reader.export.audio import Recording
from reader.narration.lexicon import Entry, Lexicon
from reader.narration.narrate import Delivery
from reader.playback import inputs
from reader.playback.framequeue import FrameQueue
from reader.playback.library import open_library
from reader.playback.player import Player
from reader.playback.snapshot import Status
from reader.playback.state import After, Mode, Unit
from reader.playback.wishes import AddSources, ChangeDelivery, ChangeLexicon, ClearFinished, ReadAfterAll, Retry, Undo
from voices.speech import Prosody
from voices.tone import ToneEngine

ARTICLES = {
    "a": ("The ferry is back. Nobody came to see it.", "It rained. The captain sang."),
    "b": ("A second story. It has two sentences.",),
    "c": ("A third one.",),
    "d": ("It rained.", "The captain sang."),
}
LEFT_OUT = {"d": (LeftOut("A picture of rain.", "a caption", Furniture.CAPTION, 1, 0),)}


def article(name: str) -> Article:
    texts = ARTICLES[name]
    passages = tuple(Passage(PassageKind.PARAGRAPH, text) for text in texts)
    return Article(name, passages, title=f"Title {name}", language="en", left_out=LEFT_OUT.get(name, ()))


class Output:
    """Plays when the test says so, and keeps what it has played."""

    name = "test"
    audible = True
    alive = True

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self._frames = FrameQueue()
        self.heard = b""

    @property
    def queued(self) -> int:
        return self._frames.queued

    @property
    def played(self) -> int:
        return self._frames.taken

    def write(self, pcm: bytes) -> None:
        self._frames.put(pcm)

    def pause(self) -> None:
        self._frames.paused = True

    def resume(self) -> None:
        self._frames.paused = False

    def clear(self) -> None:
        self._frames.clear()

    def set_volume(self, volume: float) -> None:
        self._frames.volume = volume

    def close(self) -> None:
        self.alive = False

    def pass_time(self, seconds: float) -> None:
        self.heard += self._frames.take(round(seconds * self.sample_rate))


class Desk:
    """A player, what it plays through, and how to wait for it."""

    def __init__(self, folder: Path) -> None:
        self.outputs: list[Output] = []
        self.missing: set[str] = set()
        self.is_open = True
        self.environ = {"READER_LIBRARY": str(folder / "library.db")}
        self.player = self._started()

    def _started(self) -> Player:
        player = Player(
            open_library(self.environ), Delivery(), open_engine=ToneEngine, open_output=self._open, load=self._load
        )
        player.start()
        return player

    def _open(self, sample_rate: int) -> Output:
        output = Output(sample_rate)
        output.audible = self.is_open
        self.outputs.append(output)
        return output

    def _load(self, source: str) -> Article:
        name = Path(source).name
        if name in self.missing:
            raise SourceError("it is not there")
        return article(name)

    def again(self) -> None:
        self.player.close()
        self.player = self._started()

    def send(self, *wishes: object) -> None:
        for wish in wishes:
            self.player.send(wish)  # type: ignore[arg-type]

    def until(self, true: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + 10
        while not true():
            assert time.monotonic() < end, f"never: {what}; {self.player.snapshot}"
            time.sleep(0.002)

    def until_mode(self, mode: Mode) -> None:
        self.until(lambda: self.player.snapshot.mode is mode, mode)

    def until_line(self, line: int) -> None:
        self.until(lambda: self.player.snapshot.line == line, f"line {line}")

    def listen(self, true: Callable[[], bool], what: str = "", pace: float = 0.05) -> None:
        """Let time pass until something is so."""

        def is_so() -> bool:
            if self.outputs and self.outputs[-1].alive:
                self.outputs[-1].pass_time(pace)
            return true()

        self.until(is_so, what)

    def listen_to_line(self, line: int) -> None:
        self.listen(lambda: self.player.snapshot.line == line, f"line {line}")

    def play(self, *names: str) -> None:
        self.send(AddSources(names, play=True))
        self.until_mode(Mode.PLAYING)

    @property
    def statuses(self) -> dict[str, Status]:
        return {Path(entry.source).name: entry.status for entry in self.player.snapshot.entries}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.chdir(tmp_path)
    opened = Desk(tmp_path)
    yield opened
    opened.player.close()


def exported(*names: str, delivery: Delivery | None = None) -> bytes:
    stream = io.BytesIO()
    recording = Recording(stream, ToneEngine(), delivery or Delivery())
    for name in names:
        recording.add(article(name))
    recording.finish()
    with wave.open(io.BytesIO(stream.getvalue())) as sound:
        return sound.readframes(sound.getnframes())


def test_a_queue_is_heard_as_its_file_would_be_to_the_sample(desk: Desk) -> None:
    desk.play("a", "b", "c")
    desk.until(lambda: all(status is not Status.LOADING for status in desk.statuses.values()), "all are loaded")
    desk.listen(lambda: desk.player.snapshot.mode is Mode.STOPPED, "the end")
    assert set(desk.statuses.values()) <= {Status.DONE, Status.READY}
    heard, file = desk.outputs[0].heard, exported("a", "b", "c")
    at = 0
    for name in ("a", "b", "c"):
        sound = exported(name)
        assert abs(heard.index(sound) - file.index(sound)) <= 2 * at  # a gap of two silences is rounded twice
        at += 2
    assert not any(heard[heard.index(sound) + len(sound) :])


def test_the_place_follows_what_is_heard_and_the_word_within(desk: Desk) -> None:
    desk.play("a")
    desk.listen_to_line(1)
    found = desk.player.script(desk.player.snapshot.current or 0)
    assert found is not None
    assert found.lines[1].sentence.text == "The ferry is back."
    desk.listen(lambda: desk.player.snapshot.word == (4, 9), "the second word", pace=0.002)
    assert desk.player.snapshot.elapsed > 0
    assert desk.player.snapshot.remaining < desk.player.snapshot.entries[0].seconds


def test_a_pause_loses_and_doubles_nothing(desk: Desk) -> None:
    desk.play("b")
    desk.listen_to_line(1)
    desk.send(inputs.Toggle())
    desk.until_mode(Mode.PAUSED)
    before = len(desk.outputs[0].heard)
    desk.outputs[0].pass_time(1.0)
    assert len(desk.outputs[0].heard) == before
    desk.send(inputs.Toggle())
    desk.listen(lambda: desk.player.snapshot.mode is Mode.STOPPED, "the end")
    assert desk.outputs[0].heard.startswith(exported("b"))


def test_steps_go_by_sentence_paragraph_and_article(desk: Desk) -> None:
    desk.play("a", "b")
    desk.until(lambda: desk.statuses.get("b") is Status.READY, "b is loaded")
    first = desk.player.snapshot.current
    for unit, line in ((Unit.SENTENCE, 1), (Unit.SENTENCE, 2), (Unit.PARAGRAPH, 3)):
        desk.send(inputs.Step(unit, 1))
        desk.until_line(line)
        desk.until_mode(Mode.PLAYING)
    desk.send(inputs.Step(Unit.ARTICLE, 1))
    desk.until(lambda: desk.player.snapshot.current != first, "the other article")
    desk.send(inputs.Step(Unit.ARTICLE, -1))
    desk.until(lambda: desk.player.snapshot.current == first, "back again")
    desk.until_line(3)


def test_another_speed_keeps_the_place_in_the_sentence(desk: Desk) -> None:
    desk.play("a")
    desk.listen_to_line(2)
    desk.listen(lambda: (desk.player.snapshot.word or (0, 0))[0] >= 12, "some words on", pace=0.001)
    word = desk.player.snapshot.word or (0, 0)
    desk.send(inputs.SetRate(2.0))
    desk.until(lambda: desk.player.snapshot.rate == 2.0, "the speed")
    desk.until_mode(Mode.PLAYING)
    desk.listen(lambda: desk.player.snapshot.word is not None, "a word", pace=0.001)
    assert desk.player.snapshot.line == 2
    goes_on = desk.player.snapshot.word or (0, 0)
    # Another word may have begun while the wish was on its way.
    assert word[0] <= goes_on[0] <= word[1] + 1


def test_another_voice_speaks_on_from_there(desk: Desk) -> None:
    desk.play("a")
    desk.listen_to_line(2)
    desk.send(ChangeDelivery(Delivery(prosody=Prosody(pitch=1.5)), voice="other", profile="calm"))
    desk.until(lambda: desk.player.snapshot.voice == "other", "the voice")
    assert desk.player.snapshot.line == 2


def test_a_word_that_is_taught_while_it_plays_is_said_so_and_nothing_else_is_spoken_again(desk: Desk) -> None:
    desk.play("a")
    desk.listen_to_line(1)
    before = desk.player.snapshot.generation
    desk.send(ChangeLexicon(Lexicon((Entry("nowhere", "somewhere"),))))
    desk.send(inputs.SetVolume(0.9))
    desk.until(lambda: desk.player.snapshot.volume == 0.9, "it has been taken")
    assert desk.player.snapshot.generation == before
    desk.send(ChangeLexicon(Lexicon((Entry("sang", "sang and sang and sang"),))))
    desk.until(lambda: desk.player.snapshot.generation > before, "the line is spoken anew")
    assert desk.player.snapshot.line == 1
    desk.listen_to_line(4)
    frames = len(desk.outputs[0].heard)
    desk.listen(lambda: desk.player.snapshot.mode is Mode.STOPPED, "the end")
    assert len(desk.outputs[0].heard) - frames > 2 * 22_050 * 1.5  # the captain sang and sang and sang


def test_what_was_removed_is_put_back_where_it_was(desk: Desk) -> None:
    desk.play("a", "b", "c")
    desk.until(lambda: len(desk.statuses) == 3, "three")
    second = desk.player.snapshot.entries[1].id
    desk.send(inputs.Remove(second))
    desk.until(lambda: list(desk.statuses) == ["a", "c"], "two")
    desk.send(Undo())
    desk.until(lambda: list(desk.statuses) == ["a", "b", "c"], "three again")
    desk.send(inputs.Move(second, 1))
    desk.until(lambda: list(desk.statuses) == ["a", "c", "b"], "another order")


def test_one_that_fails_says_why_is_passed_over_and_can_be_tried_again(desk: Desk) -> None:
    desk.missing = {"a"}
    desk.send(AddSources(("a", "b"), play=True))
    desk.until(lambda: desk.statuses.get("a") is Status.FAILED, "the failure")
    assert desk.player.snapshot.entries[0].reason == "it is not there"
    desk.until_mode(Mode.PLAYING)
    assert desk.player.snapshot.current == desk.player.snapshot.entries[1].id
    desk.missing = set()
    desk.send(Retry(desk.player.snapshot.entries[0].id))
    desk.until(lambda: desk.statuses["a"] is Status.READY, "it is there")


def test_the_same_article_twice_is_asked_about(desk: Desk) -> None:
    desk.play("a")
    desk.send(AddSources(("a",)))
    desk.until(lambda: desk.player.snapshot.asks == "a", "the question")
    assert len(desk.player.snapshot.entries) == 1
    desk.send(AddSources(("a",), again=True))
    desk.until(lambda: len(desk.player.snapshot.entries) == 2, "both")
    assert desk.player.snapshot.asks is None


def test_the_queue_is_taken_up_where_it_was_left_with_no_source_at_hand(desk: Desk) -> None:
    desk.play("a", "b")
    desk.until(lambda: desk.statuses.get("b") is Status.READY, "b is loaded")
    desk.listen_to_line(3)
    desk.send(inputs.SetVolume(0.5), inputs.AfterArticle(After.STOP))
    desk.until(lambda: desk.player.snapshot.volume == 0.5, "the volume")
    desk.missing = {"a", "b"}
    desk.again()
    desk.until(lambda: desk.player.snapshot.mode is Mode.PAUSED, "the queue")
    desk.until(lambda: set(desk.statuses.values()) == {Status.READY}, "both")
    snapshot = desk.player.snapshot
    assert (snapshot.line, snapshot.volume, snapshot.after) == (3, 0.5, After.STOP)
    desk.send(inputs.Play())
    desk.until_mode(Mode.PLAYING)
    desk.listen_to_line(4)


def test_what_has_been_heard_can_be_cleared_away(desk: Desk) -> None:
    desk.play("c", "b")
    desk.listen(lambda: desk.statuses.get("c") is Status.DONE, "the first is heard")
    desk.send(ClearFinished())
    desk.until(lambda: list(desk.statuses) == ["b"], "one is left")


def test_a_sound_server_that_goes_away_and_comes_back(desk: Desk) -> None:
    desk.play("a")
    desk.listen_to_line(2)
    desk.is_open = False
    desk.outputs[-1].alive = False
    desk.until(lambda: desk.player.snapshot.lost, "it has been seen")
    assert desk.player.snapshot.mode is not Mode.PLAYING
    message = desk.player.snapshot.message
    assert message is not None
    assert "sound" in message.text
    desk.is_open = True
    desk.until(lambda: not desk.player.snapshot.lost, "it is back")
    desk.until(lambda: desk.player.snapshot.mode is Mode.PLAYING, "it plays again")
    assert desk.player.snapshot.line == 2
    desk.listen_to_line(3)


def test_the_sleep_timer_ends_it_with_the_article(desk: Desk) -> None:
    desk.play("c", "b")
    desk.send(inputs.Sleep(at_end=True))
    desk.listen(lambda: desk.player.snapshot.mode not in (Mode.PLAYING, Mode.BUFFERING), "silence")
    assert desk.statuses["c"] is Status.DONE
    assert desk.player.snapshot.current == desk.player.snapshot.entries[1].id


def test_what_the_page_left_out_is_read_after_all_and_the_place_stays(desk: Desk) -> None:
    desk.play("d")
    desk.until_line(0)
    desk.listen_to_line(2)
    number = desk.player.snapshot.current or 0
    desk.send(ReadAfterAll(number, 0))
    desk.until_line(3)
    found = desk.player.script(number)
    assert found is not None
    assert [line.sentence.text for line in found.lines][1:4] == [
        "It rained.",
        "A picture of rain.",
        "The captain sang.",
    ]
    assert found.article.left_out == ()
    desk.again()
    desk.until(lambda: desk.statuses == {"d": Status.READY}, "it is kept so")
    kept = desk.player.script(number)
    assert kept is not None
    assert kept.article == found.article


def test_closing_ends_every_thread(desk: Desk) -> None:
    import threading

    desk.play("a")
    desk.player.close()
    names = {thread.name for thread in threading.enumerate()}
    assert not names & {"player", "look-ahead"}
    assert not desk.outputs[-1].alive
