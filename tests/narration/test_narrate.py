"""The core that the player, the export and the batch share: an article becomes sentences of speech."""

import pytest

from reader.article import Article, Passage, PassageKind
from reader.narration.narrate import Delivery, narrate
from reader.narration.pauses import PAUSES
from reader.narration.script import Announcement, announced_byline, script
from voices.engine import EngineError, VoiceNotFound
from voices.speech import AudioFormat, Prosody, Speech, Utterance, Voice, WordMark
from voices.tone import ToneEngine


def article(*paragraphs: str, **given) -> Article:
    return Article("test", tuple(Passage(PassageKind.PARAGRAPH, text) for text in paragraphs), **given)


class Recorder:
    """Speaks a click for each word, and keeps what it was told."""

    name = "recorder"
    audio = AudioFormat(1_000)

    def __init__(self, *voices: Voice) -> None:
        self.told: list[Utterance] = []
        self._voices = voices or (Voice("plain", "Plain", ("en",)),)

    def voices(self):
        return self._voices

    def synthesize(self, utterance: Utterance) -> Speech:
        self.told.append(utterance)
        marks, at = [], 0
        for number, word in enumerate(utterance.text.split()):
            at = utterance.text.index(word, at)
            marks.append(WordMark(at, at + len(word), number * 10))
            at += len(word)
        return Speech(b"\x00\x20" * 10 * len(marks), self.audio, tuple(marks))

    def close(self) -> None:
        pass


def test_title_and_byline_are_announced_before_the_body():
    read = article("One. Two.", title="A Ferry", byline="Ana Ruiz", language="en")
    assert [(line.kind, line.sentence.text) for line in script(read)] == [
        (Announcement.TITLE, "A Ferry"),
        (Announcement.BYLINE, "By Ana Ruiz"),
        (PassageKind.PARAGRAPH, "One."),
        (PassageKind.PARAGRAPH, "Two."),
    ]


def test_sentences_are_numbered_through_the_whole_reading():
    read = article("One. Two.", "Three.", title="A Ferry")
    assert [line.sentence.index for line in script(read)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("language", "said"), [("de", "Von Ana"), ("fr-CA", "Par Ana"), ("ja", "Ana"), (None, "By Ana")]
)
def test_the_byline_is_announced_in_the_article_s_language_or_bare(language, said):
    assert announced_byline(article("x", byline="Ana", language=language)) == said


def test_each_sentence_is_one_utterance_in_order():
    engine = Recorder()
    list(narrate(article("It rained. Nobody minded.", "Then it stopped."), engine))
    assert [told.text for told in engine.told] == ["It rained.", "Nobody minded.", "Then it stopped."]


def test_nothing_is_spoken_before_it_is_asked_for():
    engine = Recorder()
    sentences = narrate(article("One here. Two here. Three here."), engine)
    next(sentences)
    assert len(engine.told) == 1


def test_marks_point_at_the_words_as_written():
    text = "The bridge took $6.2bn to build."
    (spoken,) = narrate(article(text), Recorder())
    marked = [text[mark.start : mark.end] for mark in spoken.speech.marks]
    assert "$6.2bn" in marked
    assert marked.count("$6.2bn") == 1
    assert marked[-1].startswith("build")
    frames = [mark.frame for mark in spoken.speech.marks]
    assert frames == sorted(frames)


@pytest.mark.parametrize("wanted", [True, False])
def test_the_engine_is_told_whether_marks_are_wanted(wanted):
    engine = Recorder()
    list(narrate(article("One here. It cost $5."), engine, marks=wanted))
    assert [told.marks for told in engine.told] == [wanted, wanted]


def test_pauses_follow_the_structure_and_the_rate():
    read = article("One here. Two here.", "Three here.")
    normal = [spoken.pause for spoken in narrate(read, Recorder())]
    assert normal == [0, PAUSES.sentence, PAUSES.paragraph]
    fast = [spoken.pause for spoken in narrate(read, Recorder(), Delivery(prosody=Prosody(rate=2.0)))]
    assert fast == [pause / 2 for pause in normal]


def test_a_sentence_with_nothing_to_say_is_passed_over_without_a_pause():
    engine = Recorder()
    spoken = list(narrate(article("Before.", "* * *", "After."), engine))
    assert [told.text for told in engine.told] == ["Before.", "After."]
    assert [one.pause for one in spoken] == [0, PAUSES.paragraph]


def test_a_very_long_sentence_is_said_in_clauses_with_shorter_pauses():
    text = ", ".join(f"the boat number {n} came in" for n in range(60)) + ". The end."
    engine = Recorder()
    *clauses, end = narrate(article(text), engine)
    assert len(clauses) > 1
    assert max(len(told.text) for told in engine.told) <= 400
    assert "".join(text.split()) == "".join("".join(one.line.sentence.text.split()) for one in (*clauses, end))
    assert [one.pause for one in clauses] == [0] + [PAUSES.clause] * (len(clauses) - 1)
    assert end.pause == PAUSES.sentence
    assert PAUSES.clause < PAUSES.sentence
    assert [one.line.sentence.index for one in (*clauses, end)] == list(range(len(clauses) + 1))


def test_a_sentence_that_its_wording_makes_too_long_is_told_in_goes_and_heard_as_one():
    text = ", ".join(["$1.5bn"] * 45) + "."
    engine = Recorder()
    (spoken,) = narrate(article(text), engine)
    assert len(text) < 400
    assert len(engine.told) > 1
    assert max(len(told.text) for told in engine.told) <= 400
    assert " ".join(told.text for told in engine.told) == ", ".join(["1.5 billion dollars"] * 45) + "."
    assert [text[mark.start : mark.end].strip(",.") for mark in spoken.speech.marks] == ["$1.5bn"] * 45
    frames = [mark.frame for mark in spoken.speech.marks]
    assert frames == sorted(frames)
    words = sum(len(told.text.split()) for told in engine.told)
    silences = (len(engine.told) - 1) * PAUSES.clause
    assert spoken.speech.frames == words * 10 + silences


def test_an_endless_sentence_begins_as_soon_as_a_short_one():
    engine = Recorder()
    next(narrate(article("word " * 20_000), engine))
    assert len(engine.told) == 1


ENGLISH = Voice("en", "English", ("en",))
GERMAN = Voice("de", "German", ("de",))


@pytest.mark.parametrize(
    ("language", "voice"), [("de", "de"), ("de-AT", "de"), ("en-GB", None), (None, None), ("tlh", None)]
)
def test_the_voice_follows_the_article_s_language(language, voice):
    engine = Recorder(ENGLISH, GERMAN)
    list(narrate(article("Guten Tag.", language=language), engine))
    assert {told.voice for told in engine.told} == {voice}


def test_a_voice_that_was_chosen_reads_every_language():
    engine = Recorder(ENGLISH, GERMAN)
    list(narrate(article("Guten Tag.", language="de"), engine, Delivery(voice="en")))
    assert engine.told[0].voice == "en"


@pytest.mark.parametrize(
    ("language", "voice"), [("de-AT", "de"), ("en", "en-us"), ("fr", "fr"), ("tlh", "en-us"), (None, "en-us")]
)
def test_of_the_preferred_voices_the_first_that_speaks_the_language_reads_it(language, voice):
    engine = Recorder(ENGLISH, GERMAN, Voice("en-us", "American", ("en-US",)), Voice("fr", "French", ("fr",)))
    list(narrate(article("Guten Tag.", language=language), engine, Delivery(voices=("en-us", "de"))))
    assert engine.told[0].voice == voice


def test_a_passage_in_another_language_has_its_own_voice_and_its_own_wording():
    passages = [("It cost $5.", None), ("Es kostete $5.", "de"), ("It was $5.", None)]
    read = Article("test", tuple(Passage(PassageKind.QUOTE, text, tag) for text, tag in passages), language="en-GB")
    engine = Recorder(ENGLISH, GERMAN)
    assert [spoken.line.language for spoken in narrate(read, engine)] == ["en-GB", "de", "en-GB"]
    assert [told.voice for told in engine.told] == [None, "de", None]
    assert engine.told[0].text == "It cost 5 dollars."
    assert "dollars" not in engine.told[1].text
    chosen = Recorder(ENGLISH, GERMAN)
    list(narrate(read, chosen, Delivery(voice="en")))
    assert {told.voice for told in chosen.told} == {"en"}


def test_quotations_can_have_a_voice_and_a_pitch_of_their_own():
    passages = [(PassageKind.PARAGRAPH, None), (PassageKind.QUOTE, None), (PassageKind.QUOTE, "de")]
    read = Article("test", tuple(Passage(kind, "Words.", tag) for kind, tag in passages), language="en")
    engine = Recorder(ENGLISH, GERMAN, Voice("other", "Other", ("en",)))
    list(narrate(read, engine, Delivery(prosody=Prosody(pitch=1.5), quote_voice="Other", quote_pitch=0.8)))
    assert [told.voice for told in engine.told] == [None, "other", "de"]
    assert [told.prosody.pitch for told in engine.told] == pytest.approx([1.5, 1.2, 1.2])
    with pytest.raises(VoiceNotFound):
        list(narrate(read, engine, Delivery(quote_voice="nobody")))


def test_a_quotation_s_pitch_stays_in_its_range():
    read = Article("test", (Passage(PassageKind.QUOTE, "Words."),), language="en")
    engine = Recorder(ENGLISH)
    list(narrate(read, engine, Delivery(prosody=Prosody(pitch=1.8), quote_pitch=2.0)))
    assert engine.told[0].prosody.pitch == 2.0


def test_an_unknown_voice_is_an_error():
    with pytest.raises(VoiceNotFound):
        list(narrate(article("Hello there."), ToneEngine(), Delivery(voice="nobody")))
    with pytest.raises(VoiceNotFound):
        list(narrate(article("Hello there."), ToneEngine(), Delivery(voices=("nobody",))))


def test_a_sentence_that_the_engine_cannot_say_is_an_error_and_not_a_gap():
    class Mute(Recorder):
        def synthesize(self, utterance: Utterance) -> Speech:
            raise EngineError("cannot say this")

    with pytest.raises(EngineError, match="cannot say this"):
        list(narrate(article("Hello there."), Mute()))
