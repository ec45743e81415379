"""What every engine keeps, in this process and in one of its own."""

import threading
from itertools import pairwise

import pytest

from voices.engine import MAX_UTTERANCE, EngineError, Transcriber, VoiceNotFound
from voices.registry import names, open_engine
from voices.speech import Prosody, Utterance

SENTENCE = "The harbour of the old town has been quiet since 1987 – see www.example.com for more."
HOSTILE = {
    "nothing": "",
    "white space": " \t\n\u00a0 ",
    "a dash": "—",
    "emoji": "🤠 🙂👨‍👩‍👧 ☎",
    "NUL": "a\0b \0",
    "control characters": "a\x01\x1b[0m 5S b\x7f",
    "lone surrogates": "a \ud800 b\udfff",
    "markup": '<speak>a</speak> [[h@loU]] &amp; {"x": 1}',
    "right to left": "שלום עולם and مرحبا بالعالم",
    "other scripts": "日本語 ไทย हिन्दी ქართული",
    "combining": "Z̷̡a̴l̶g̸o̵ e\u0301" + "\u0301" * 200,
    "one long word": "a" * 2_000,
    "digits": "9" * 500,
    "punctuation": "?!… ,;:—()[]{}«»„“" * 20,
    "as long as allowed": "word " * (MAX_UTTERANCE // 5),
}


@pytest.fixture(params=[(name, isolated) for name in names() for isolated in (False, True)], scope="module", ids=str)
def engine(request):
    name, isolated = request.param
    engine = open_engine(name, isolated=isolated)
    yield engine
    engine.close()


@pytest.fixture
def disposable(engine, request):
    """Another engine of the same kind, to close."""
    name, isolated = request.node.callspec.params["engine"]
    other = open_engine(name, isolated=isolated)
    yield other
    other.close()


def is_silent(pcm):
    return not any(pcm)


def check(speech, text):
    assert isinstance(speech.pcm, bytes)
    assert len(speech.pcm) % 2 == 0
    assert speech.format.sample_rate >= 8_000
    for mark in speech.marks:
        word = text[mark.start : mark.end]
        assert word
        assert not any(map(str.isspace, word))
        assert 0 <= mark.frame < speech.frames
    for before, after in pairwise(speech.marks):
        assert before.end <= after.start
        assert before.frame <= after.frame


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_text_is_survived_and_marked_in_order(engine, text):
    check(engine.synthesize(Utterance(text)), text)


@pytest.mark.parametrize("text", ["", " \n\t", "\0", "\ud800"])
def test_nothing_to_say_gives_no_frames(engine, text):
    speech = engine.synthesize(Utterance(text))
    assert speech.frames == 0
    assert speech.marks == ()


def test_a_sentence_is_heard_with_a_mark_for_each_word(engine):
    speech = engine.synthesize(Utterance(SENTENCE))
    check(speech, SENTENCE)
    assert not is_silent(speech.pcm)
    heard = [SENTENCE[mark.start : mark.end] for mark in speech.marks]
    assert [word for word in heard if word != "–"] == SENTENCE.replace(" –", "").split()


def test_where_no_marks_are_wanted_there_are_none_and_it_sounds_the_same(engine):
    with_marks = engine.synthesize(Utterance(SENTENCE))
    without = engine.synthesize(Utterance(SENTENCE, marks=False))
    assert without.marks == ()
    assert without.frames == pytest.approx(with_marks.frames, rel=0.01)
    assert not is_silent(without.pcm)


def test_a_text_that_is_too_long_is_refused(engine):
    with pytest.raises(EngineError, match="split it"):
        engine.synthesize(Utterance("a" * (MAX_UTTERANCE + 1)))


def test_twice_the_rate_takes_about_half_the_time(engine):
    normal = engine.synthesize(Utterance(SENTENCE)).seconds
    quick = engine.synthesize(Utterance(SENTENCE, None, Prosody(rate=2.0))).seconds
    assert quick == pytest.approx(normal / 2, rel=0.15)


def test_the_rate_goes_up_to_four_times(engine):
    normal = engine.synthesize(Utterance(SENTENCE)).seconds
    quickest = engine.synthesize(Utterance(SENTENCE, None, Prosody(rate=4.0))).seconds
    assert quickest == pytest.approx(normal / 4, rel=0.15)


def test_volume_0_is_silent_and_takes_as_long(engine):
    loud = engine.synthesize(Utterance(SENTENCE))
    silent = engine.synthesize(Utterance(SENTENCE, None, Prosody(volume=0.0)))
    assert is_silent(silent.pcm)
    assert silent.seconds == pytest.approx(loud.seconds, rel=0.02)


def test_prosody_holds_for_its_utterance_only(engine):
    before = engine.synthesize(Utterance(SENTENCE)).seconds
    engine.synthesize(Utterance(SENTENCE, None, Prosody(rate=3.0, pitch=2.0, volume=0.0)))
    after = engine.synthesize(Utterance(SENTENCE))
    assert after.seconds == pytest.approx(before, rel=0.02)
    assert not is_silent(after.pcm)


def test_the_first_voice_is_the_default(engine):
    voices = engine.voices()
    assert len({voice.id for voice in voices}) == len(voices) > 0
    default = engine.synthesize(Utterance(SENTENCE)).seconds
    named = engine.synthesize(Utterance(SENTENCE, voices[0].id)).seconds
    assert named == pytest.approx(default, rel=0.02)


def test_an_utterance_can_have_another_voice_than_the_one_before(engine):
    first, last = engine.voices()[0], engine.voices()[-1]
    one = engine.synthesize(Utterance("one two three", first.id)).pcm
    other = engine.synthesize(Utterance("one two three", last.id.upper())).pcm
    again = engine.synthesize(Utterance("one two three", first.name)).pcm
    assert one[:20_000] != other[:20_000]
    assert len(again) == pytest.approx(len(one), rel=0.05)


def test_an_unknown_voice_is_refused_and_the_engine_goes_on(engine):
    with pytest.raises(VoiceNotFound, match="no voice “nobody”"):
        engine.synthesize(Utterance("hello", "nobody"))
    assert engine.synthesize(Utterance("hello")).frames


def test_one_thread_after_another_may_use_it(engine):
    spoken = []
    for _ in range(3):
        thread = threading.Thread(target=lambda: spoken.append(engine.synthesize(Utterance("hello")).frames))
        thread.start()
        thread.join(60)
    assert len(spoken) == 3
    assert all(spoken)


def test_a_closed_engine_says_so_and_can_be_closed_again(disposable):
    disposable.close()
    disposable.close()
    with pytest.raises(EngineError, match="closed"):
        disposable.synthesize(Utterance("hello"))
    with pytest.raises(EngineError, match="closed"):
        disposable.voices()


def test_closing_one_engine_leaves_another_alone(engine, disposable):
    disposable.close()
    assert engine.synthesize(Utterance("hello")).frames


def test_engines_in_several_threads_do_not_mix(engine, disposable):
    spoken = {}
    together = threading.Barrier(2)

    def speak(which, text):
        together.wait(60)
        spoken[text] = [which.synthesize(Utterance(text)) for _ in range(20)]

    threads = [threading.Thread(target=speak, args=pair) for pair in ((engine, "one"), (disposable, SENTENCE))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert {len(speech.marks) for speech in spoken["one"]} == {1}
    assert {len(speech.marks) for speech in spoken[SENTENCE]} == {len(engine.synthesize(Utterance(SENTENCE)).marks)}
    assert 0 < max(speech.frames for speech in spoken["one"]) < min(speech.frames for speech in spoken[SENTENCE])


@pytest.fixture(scope="module", params=[False, True], ids=["here", "isolated"])
def transcriber(request):
    engine = open_engine("espeak", isolated=request.param)
    yield engine
    engine.close()


class TestPhonemes:
    """What an engine that tells its sounds keeps."""

    def test_the_sounds_of_all_clauses_are_told_in_one_line(self, transcriber):
        assert isinstance(transcriber, Transcriber)
        told = transcriber.phonemes(Utterance("The quay is old. Nobody knew!\n\nIt rained."))
        assert told.split()[:2] == ["ðə", "kˈiː"]
        assert "ɹˈeɪnd" in told
        assert "\n" not in told

    def test_they_are_those_of_the_voice(self, transcriber):
        english, german = (transcriber.phonemes(Utterance("die Stadt", voice)) for voice in ("en-GB", "de"))
        assert english != german
        assert german.startswith("diː ʃtˈat")
        assert transcriber.phonemes(Utterance("die Stadt", "en-GB")) == english

    @pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
    def test_any_text_has_sounds_or_none(self, transcriber, text):
        assert isinstance(transcriber.phonemes(Utterance(text)), str)

    def test_a_voice_that_is_not_there_is_named(self, transcriber):
        with pytest.raises(VoiceNotFound, match="martian"):
            transcriber.phonemes(Utterance("a", "martian"))


def test_an_engine_that_tells_no_sounds_says_so():
    engine = open_engine("tone")
    with pytest.raises(EngineError, match="espeak"):
        engine.phonemes(Utterance("a"))
    engine.close()
