"""The audio is the words: a forced aligner that is not ours listens to a sample's WAV file, with its text in hand.

Needs `pip install ".[ear]"`. The aligner (CMU pocketsphinx with its English model) finds where in the sound each word
of a text is spoken, or that it is not; a second pass tells how well each word fits.
"""

import io
import itertools
import re
import wave
from contextlib import closing
from pathlib import Path

import pytest

from reader.export.wav import WavWriter
from reader.load import load
from reader.narration.narrate import narrate
from reader.narration.script import script
from voices.registry import open_engine

numpy = pytest.importorskip("numpy", reason='the ear is not installed: pip install ".[ear]"')
pocketsphinx = pytest.importorskip("pocketsphinx", reason='the ear is not installed: pip install ".[ear]"')

SAMPLES = Path(__file__).parent.parent / "samples"
SPOKEN = SAMPLES / "first-frost" / "first-frost.html"  # without figures, which the aligner's dictionary does not have
OTHER = SAMPLES / "slow-clock" / "slow-clock.html"

# Words of the sample that the aligner's dictionary lacks.
PRONUNCIATIONS = {
    "dahlias": "D EY L Y AH Z",
    "nasturtiums": "N AH S T ER SH AH M Z",
    "parsnips": "P AA R S N IH P S",
    "squashes": "S K W AA SH IH Z",
}

RATE = 16_000
FRAME = 0.01  # seconds: the aligner's step
PADDING = 0.1  # seconds of silence around what it hears
FITS = -55
"""Log likelihood a frame: right texts get -15 to -45, wrong ones -65 to -100 where they can be aligned at all."""


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z]+(?:'[a-z]+)*", text.lower().replace("’", "'"))


class Ear:
    def __init__(self) -> None:
        # Without fillers, and with a little noise: digital silence is none that its model knows.
        self._decoder = pocketsphinx.Decoder(samprate=RATE, lm=None, loglevel="FATAL", fsgusefiller=False)
        self._noise = numpy.random.default_rng(1)
        for word, phones in PRONUNCIATIONS.items():
            self._decoder.add_word(word, phones, True)

    def knows(self, words: list[str]) -> bool:
        return all(self._decoder.lookup_word(word) for word in words)

    def accepts(self, pcm: bytes, rate: int, words: list[str]) -> bool:
        """Whether these words, in this order, are what is heard."""
        heard = self._sound(pcm, rate)
        if not self._aligns(heard, words):
            return False
        try:
            spoken = self._aligned(heard)
        except RuntimeError:
            return True  # the second pass gives up on long pauses inside; the first has found every word
        return sum(word.score for word in spoken) / sum(word.duration for word in spoken) > FITS

    def starts(self, pcm: bytes, rate: int, words: list[str]) -> list[float] | None:
        """The seconds at which these words are heard to begin; None where the ear cannot tell."""
        heard = self._sound(pcm, rate)
        if not self._aligns(heard, words):
            return None
        try:
            # The first word takes the padding with it, as there are no fillers.
            return [max(0.0, word.start * FRAME - PADDING) for word in self._aligned(heard)]
        except RuntimeError:
            return None

    def _sound(self, pcm: bytes, rate: int) -> bytes:
        samples = numpy.frombuffer(pcm, "<i2").astype(float)
        times = numpy.arange(0, len(samples) / rate, 1 / RATE)
        sound = numpy.interp(times, numpy.arange(len(samples)) / rate, samples)
        sound = numpy.pad(sound, round(PADDING * RATE))
        sound += self._noise.normal(0, 8, len(sound))
        return sound.clip(-32_768, 32_767).astype("<i2").tobytes()

    def _aligns(self, heard: bytes, words: list[str]) -> bool:
        self._decoder.set_align_text(" ".join(words))
        self._listen(heard)
        return self._decoder.hyp() is not None

    def _aligned(self, heard: bytes) -> list:
        self._decoder.set_alignment()
        self._listen(heard)
        return [word for word in self._decoder.get_alignment() if not word.name.startswith("<")]

    def _listen(self, heard: bytes) -> None:
        self._decoder.start_utt()
        self._decoder.process_raw(heard, full_utt=True)
        self._decoder.end_utt()


def sentences_in_wav(page: Path) -> tuple[int, list[tuple[str, bytes]]]:
    """The sample rate of a page's WAV file, and each sentence's text with its part of that file, less the pause."""
    stream = io.BytesIO()
    writer = WavWriter(stream)
    texts, spans = [], []
    end = 0
    with closing(open_engine("espeak")) as engine:
        for spoken in narrate(load(str(page)), engine):
            audio = spoken.speech.format
            writer.write(audio.silence(spoken.pause), audio)
            writer.write(spoken.speech.pcm, audio)
            texts.append(spoken.line.sentence.text)
            end += audio.frames(spoken.pause) + spoken.speech.frames
            spans.append((end - spoken.speech.frames, end))
    writer.finish()
    stream.seek(0)
    with wave.open(stream) as sound:
        pcm = sound.readframes(sound.getnframes())
        return sound.getframerate(), [(text, pcm[2 * a : 2 * b]) for text, (a, b) in zip(texts, spans, strict=True)]


def joined(sentences: list[tuple[str, bytes]]) -> list[tuple[list[str], bytes]]:
    """Sentences as words and sound, one of a word or two together with the next: too little to align by itself."""
    units: list[tuple[list[str], bytes]] = []
    held: tuple[list[str], bytes] = ([], b"")
    for text, pcm in sentences:
        held = (held[0] + words_of(text), held[1] + pcm)
        if len(held[0]) >= 3:
            units.append(held)
            held = ([], b"")
    return units


@pytest.fixture(scope="module")
def spoken() -> tuple[int, list[tuple[list[str], bytes]]]:
    rate, sentences = sentences_in_wav(SPOKEN)
    return rate, joined(sentences)


def test_the_ear_accepts_what_was_spoken(spoken):
    rate, units = spoken
    ear = Ear()
    accepted = [ear.accepts(pcm, rate, words) for words, pcm in units]
    assert len(accepted) > 15
    assert sum(accepted) / len(accepted) >= 0.95


def test_the_ear_rejects_another_sample_s_text(spoken):
    rate, units = spoken
    ear = Ear()
    others = [words for line in script(load(str(OTHER))) if len(words := words_of(line.sentence.text)) >= 3]
    others = [words for words in others if ear.knows(words)]
    accepted = [ear.accepts(pcm, rate, other) for (_, pcm), other in zip(units, itertools.cycle(others), strict=False)]
    assert len(others) >= 5
    assert sum(accepted) / len(accepted) <= 0.1


def test_word_marks_are_where_the_ear_hears_the_words_begin():
    ear = Ear()
    off = []
    with closing(open_engine("espeak")) as engine:
        for spoken in narrate(load(str(SPOKEN)), engine):
            text, speech = spoken.line.sentence.text, spoken.speech
            words = words_of(text)
            marked = [words_of(text[mark.start : mark.end]) for mark in speech.marks]
            if len(words) < 3 or [word for part in marked for word in part] != words or not all(marked):
                continue
            heard = ear.starts(speech.pcm, speech.format.sample_rate, words)
            if heard is None or len(heard) != len(words):
                continue
            firsts = itertools.accumulate((len(part) for part in marked[:-1]), initial=0)
            off += [
                mark.frame / speech.format.sample_rate - heard[first]
                for mark, first in zip(speech.marks, firsts, strict=True)
            ]
    assert len(off) > 150
    assert sum(abs(seconds) <= 0.06 for seconds in off) / len(off) >= 0.9
