"""Articles in one file: each sentence after its pause, and a longer one between articles."""

import io
import wave
from contextlib import closing
from itertools import pairwise

import pytest

from reader.article import Article, Headline, Passage, PassageKind
from reader.errors import ExportError
from reader.export.audio import Recording, check_length
from reader.narration.narrate import Delivery, narrate
from reader.narration.pauses import PAUSES
from voices.registry import names, open_engine
from voices.speech import Prosody
from voices.tone import ToneEngine


def article(*paragraphs: str, title: str | None = None) -> Article:
    return Article("test", tuple(Passage(PassageKind.PARAGRAPH, text) for text in paragraphs), title=title)


def exported(*articles: Article, delivery: Delivery | None = None) -> tuple[bytes, int]:
    stream = io.BytesIO()
    recording = Recording(stream, ToneEngine(), delivery or Delivery())
    for one in articles:
        recording.add(one)
    recording.finish()
    with wave.open(io.BytesIO(stream.getvalue())) as sound:
        return sound.readframes(sound.getnframes()), sound.getframerate()


def test_the_engine_makes_no_marks_that_nobody_looks_at(monkeypatch):
    engine = ToneEngine()
    speak, asked = engine.synthesize, []
    monkeypatch.setattr(engine, "synthesize", lambda utterance: asked.append(utterance.marks) or speak(utterance))
    Recording(io.BytesIO(), engine, Delivery()).add(article("One here. Two here."))
    assert asked == [False, False]


def silence(milliseconds: float, rate: int) -> bytes:
    return bytes(2 * round(rate * milliseconds / 1000))


@pytest.mark.parametrize("rate", [1.0, 2.0])
def test_a_file_is_the_speech_with_the_pauses_of_the_contract_and_nothing_else(rate):
    delivery = Delivery(prosody=Prosody(rate=rate))
    one, two, three = narrate(article("One here. Two here.", "Three."), ToneEngine(), delivery)
    pcm, hertz = exported(article("One here. Two here.", "Three."), delivery=delivery)
    assert pcm == b"".join(silence(part.pause, hertz) + part.speech.pcm for part in (one, two, three))
    heard = (one.after + two.pause + two.before, two.after + three.pause + three.before)
    assert heard == pytest.approx((PAUSES.sentence / rate, PAUSES.paragraph / rate))


@pytest.mark.parametrize("rate", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("name", names())
def test_the_silence_that_is_heard_is_that_of_the_contract(name, rate):
    """Within 15 ms, as measured in the samples at the level of a soft consonant."""
    paragraphs = ("She sells fish. He has six ships. What a loss!", "Soft shoes. Half of it.", "Put it up.")
    with closing(open_engine(name)) as engine:
        delivery = Delivery(prosody=Prosody(rate=rate))
        parts = list(narrate(article(*paragraphs, title="Fish"), engine, delivery))
    for before, part in pairwise(parts):
        quiet = [quiet_frames(reversed(samples_of(before))), quiet_frames(samples_of(part))]
        heard = part.pause + 1000 * sum(quiet) / part.speech.format.sample_rate
        assert heard == pytest.approx(PAUSES.between(before.line, part.line) / rate, abs=15)


def samples_of(spoken):
    return memoryview(spoken.speech.pcm).cast("h").tolist()


def quiet_frames(samples):
    return next(number for number, sample in enumerate(samples) if abs(sample) >= 100)


def test_between_articles_is_the_longest_pause():
    first, hertz = exported(article("One here."))
    both, _ = exported(article("One here."), article("One here."))
    (spoken,) = narrate(article("One here."), ToneEngine())
    assert both == first + silence(PAUSES.article - spoken.after - spoken.before, hertz) + first
    assert PAUSES.article > PAUSES.heading_before


def test_an_announced_headline_is_heard_once_and_before_the_article_is_there():
    whole = Article("test", article("One here.").passages, title="A Ferry. It is back.", byline="Ana Ruiz")
    stream = io.BytesIO()
    recording = Recording(stream, ToneEngine(), Delivery())
    recording.announce(Headline("A Ferry. It is back.", None))
    heard = len(stream.getvalue())
    recording.add(whole)
    recording.finish()
    with wave.open(io.BytesIO(stream.getvalue())) as sound:
        assert sound.readframes(sound.getnframes()) == exported(whole)[0]
    assert heard > 44 + 2 * 22_050 / 2


def test_a_headline_whose_article_never_came_is_not_taken_for_the_next_one_s():
    stream = io.BytesIO()
    recording = Recording(stream, ToneEngine(), Delivery())
    recording.announce(Headline("Nothing comes of it", None))
    recording.announce(Headline("A Ferry", None))
    recording.add(Article("test", article("One here.").passages, title="A Ferry"))
    with wave.open(io.BytesIO(stream.getvalue())) as sound:
        pcm = sound.readframes(sound.getnframes())
    whole, hertz = exported(Article("test", article("One here.").passages, title="A Ferry"))
    assert pcm.endswith(silence(PAUSES.article - 20, hertz) + whole)


def test_articles_with_nothing_to_say_are_an_error_and_no_empty_file():
    with pytest.raises(ExportError, match="there is nothing in it that can be said"):
        exported(article("* * *"))


def test_an_article_that_no_wav_file_can_hold_is_refused_before_anything_is_spoken(monkeypatch):
    engine = ToneEngine()
    monkeypatch.setattr(engine, "synthesize", lambda _: pytest.fail("it was spoken"))
    endless = article(*["The ferry crossed the harbour at noon. " * 100] * 1_500)
    with pytest.raises(ExportError, match=r"would take about \d+ hours, and a WAV file holds 27: print it"):
        Recording(io.BytesIO(), engine, Delivery()).add(endless)


@pytest.mark.parametrize(("characters", "rate", "is_refused"), [(4, 1.0, True), (3, 1.0, False), (4, 4.0, False)])
def test_only_what_is_surely_too_long_is_refused(characters, rate, is_refused):
    # At 18 characters a second, 27 hours are 1.7 million characters.
    long = article(*["a" * 99 + "."] * (characters * 10_000))
    delivery = Delivery(prosody=Prosody(rate=rate))
    if is_refused:
        with pytest.raises(ExportError):
            check_length(long, delivery)
    else:
        check_length(long, delivery)


def test_at_no_volume_it_is_the_volume_that_is_named():
    with pytest.raises(ExportError, match="the volume is 0: choose a higher one"):
        exported(article("One here."), delivery=Delivery(prosody=Prosody(volume=0.0)))


def test_an_announced_headline_of_which_nothing_came_takes_nothing_from_the_next_article():
    def sound(*, announced: bool) -> float:
        recording = Recording(io.BytesIO(), ToneEngine(), Delivery())
        if announced:
            recording.announce(Headline("The other ferry", "en"))
        recording.add(article("One here.", "Two here."))
        return recording.finish()

    alone = sound(announced=False)
    (headline,) = (spoken.speech.seconds for spoken in narrate(Headline("The other ferry", "en"), ToneEngine()))
    assert sound(announced=True) == pytest.approx(alone + headline + PAUSES.article / 1000, abs=0.01)
