"""Articles in one file: each sentence after its pause, and a longer one between articles."""

import io
import wave

import pytest

from reader.article import Article, Passage, PassageKind
from reader.errors import ExportError
from reader.export.audio import export_stream
from reader.narration.narrate import Delivery, narrate
from reader.narration.pauses import PAUSES
from voices.speech import Prosody
from voices.tone import ToneEngine


def article(*paragraphs: str) -> Article:
    return Article("test", tuple(Passage(PassageKind.PARAGRAPH, text) for text in paragraphs))


def exported(*articles: Article, delivery: Delivery | None = None) -> tuple[bytes, int]:
    stream = io.BytesIO()
    export_stream(articles, stream, ToneEngine(), delivery or Delivery())
    with wave.open(io.BytesIO(stream.getvalue())) as sound:
        return sound.readframes(sound.getnframes()), sound.getframerate()


def silence(milliseconds: float, rate: int) -> bytes:
    return bytes(2 * round(rate * milliseconds / 1000))


@pytest.mark.parametrize("rate", [1.0, 2.0])
def test_a_file_is_the_speech_with_the_pauses_of_the_contract_and_nothing_else(rate):
    delivery = Delivery(prosody=Prosody(rate=rate))
    one, two, three = (s.speech.pcm for s in narrate(article("One here. Two here.", "Three."), ToneEngine(), delivery))
    pcm, hertz = exported(article("One here. Two here.", "Three."), delivery=delivery)
    gap = silence(PAUSES.sentence / rate, hertz), silence(PAUSES.paragraph / rate, hertz)
    assert pcm == one + gap[0] + two + gap[1] + three


def test_between_articles_is_the_longest_pause():
    first, hertz = exported(article("One here."))
    both, _ = exported(article("One here."), article("One here."))
    assert both == first + silence(PAUSES.article, hertz) + first
    assert PAUSES.article > PAUSES.heading_before


def test_articles_with_nothing_to_say_are_an_error_and_no_empty_file():
    with pytest.raises(ExportError, match="nothing in it that can be said"):
        exported(article("* * *"))
