"""Article -> Spoken: every sentence as speech, with the pause before it and marks on the words as written.

The player, the export and the batch all come through here, so what is heard is the same everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.article import PassageKind
from reader.narration import wording
from reader.narration.lexicon import NO_LEXICON
from reader.narration.pauses import PAUSES, Pauses, scaled
from reader.narration.script import script
from reader.narration.sentences import clause_spans
from reader.narration.silence import Trimmed, joined, trim
from voices.choosing import find_voice, voice_for_language
from voices.speech import PITCH_RANGE, Prosody, Speech, Utterance, WordMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.article import Article, Headline
    from reader.narration.lexicon import Lexicon
    from reader.narration.script import Line
    from voices.engine import Engine
    from voices.speech import Voice

__all__ = ["Delivery", "Spoken", "narrate", "speak", "voice_for"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an article is read.

    Attributes:
        voice: Name, id or language tag of the voice that reads everything, whatever it is written in; None where each
            language has its own.
        voices: The preferred voices, named in the same way: the first that speaks the article's language reads it.
        prosody: Rate, pitch and volume.
        pauses: The silences between lines, at rate 1.0.
        lexicon: The user's own pronunciations.
        quote_voice: A voice for quotations that stand alone, where it speaks their language.
        quote_pitch: The pitch of those beside the rest, a multiplier from 0.5 to 2.0.
    """

    voice: str | None = None
    voices: tuple[str, ...] = ()
    prosody: Prosody = field(default_factory=Prosody)
    pauses: Pauses = PAUSES
    lexicon: Lexicon = NO_LEXICON
    quote_voice: str | None = None
    quote_pitch: float = 1.0


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence as it is heard: the unit of playback, resume, captions and chapters.

    Attributes:
        line: The sentence and its place.
        pause: The silence to be put before it, in milliseconds. With what is left at the edges of the speech before and
            of this, it is that of the contract at this rate.
        speech: Its sound. The marks' characters are those of the sentence as written: "$5bn" is marked once, while
            "five billion dollars" is heard.
        before: The silence that the speech begins with, in milliseconds.
        after: The silence that it ends with.
    """

    line: Line
    pause: float
    speech: Speech
    before: float = 0.0
    after: float = 0.0


def narrate(
    article: Article | Headline,
    engine: Engine,
    delivery: Delivery | None = None,
    following: Spoken | None = None,
    *,
    marks: bool = True,
) -> Iterator[Spoken]:
    """Speak an article sentence by sentence, each when it is asked for.

    Sentences in which there is nothing to say ("* * *") are passed over.

    Args:
        article: What to speak; its headline alone, where that is all that is known yet.
        engine: Speaks.
        delivery: How to speak.
        following: The last that has been spoken already, as of the headline; None to begin at the beginning.
        marks: Whether the speech is to have its word marks; without, it is made a little faster.

    Raises:
        VoiceNotFound: The engine has no such voice.
        EngineError: A sentence could not be said.
    """
    done = 0 if following is None else following.line.sentence.index + 1
    return speak(islice(script(article), done, None), engine, delivery or Delivery(), following, marks=marks)


def speak(
    lines: Iterable[Line], engine: Engine, delivery: Delivery, following: Spoken | None = None, *, marks: bool = True
) -> Iterator[Spoken]:
    """Speak lines of an article's script, each when it is asked for.

    Args:
        lines: Some of its lines, in order.
        engine: Speaks.
        delivery: How to speak.
        following: The line that was spoken before the first; None where nothing was, and no pause goes before it.
        marks: Whether the speech is to have its word marks.

    Raises:
        VoiceNotFound: The engine has no such voice.
        EngineError: A sentence could not be said.
    """
    manners: dict[tuple[str, bool], tuple[str | None, Prosody]] = {}
    previous = following
    for line in lines:
        manner = line.language, line.kind is PassageKind.QUOTE
        if manner not in manners:
            manners[manner] = _manner(*manner, engine, delivery)
        written = Utterance(line.sentence.text, *manners[manner], marks)
        said = wording.say(written.text, line.language, delivery.lexicon)
        trimmed = _speak(written, said.spoken, engine, scaled(delivery.pauses.clause, delivery.prosody.rate))
        if trimmed is None:
            continue
        pause = 0.0
        if previous is not None:
            heard = scaled(delivery.pauses.between(previous.line, line), delivery.prosody.rate)
            pause = max(0.0, heard - previous.after - trimmed.before)
        previous = Spoken(line, pause, _as_written(trimmed.speech, said), trimmed.before, trimmed.after)
        yield previous


def _manner(language: str, is_quote: bool, engine: Engine, delivery: Delivery) -> tuple[str | None, Prosody]:
    """The voice and the prosody for a line."""
    voice = delivery.voice or voice_for(engine, language, delivery.voices)
    if not is_quote:
        return voice, delivery.prosody
    low, high = PITCH_RANGE
    pitch = min(max(low, delivery.prosody.pitch * delivery.quote_pitch), high)
    if delivery.quote_voice is not None:
        chosen = find_voice(engine.voices(), delivery.quote_voice)
        if _speaks(chosen, language.partition("-")[0].lower()):
            voice = chosen.id
    return voice, replace(delivery.prosody, pitch=pitch)


def _speak(written: Utterance, text: str, engine: Engine, pause: float) -> Trimmed | None:
    """Speak one sentence, in several goes where its wording has made it too long; None where nothing is to be said."""
    said: list[tuple[int, Trimmed]] = []
    for start, end in clause_spans(text):
        clause = text[start:end]
        if any(map(str.isalnum, clause)):
            trimmed = trim(engine.synthesize(replace(written, text=clause)))
            if trimmed.speech.pcm:
                said.append((start, trimmed))
    if not said:
        return None
    return joined(said, pause)


def voice_for(engine: Engine, language: str, preferred: Sequence[str] = ()) -> str | None:
    """The id of a voice for a language.

    Args:
        engine: Has the voices.
        language: BCP 47 tag.
        preferred: Names, ids or language tags of voices.

    Returns:
        The first of the preferred voices that speaks the language; else the engine's own for it, where None means the
        default one. Where the engine has none for it, the first of the preferred ones reads it as well as it can.

    Raises:
        VoiceNotFound: The engine has not one of the preferred voices.
        EngineError: The voices could not be listed.
    """
    voices = engine.voices()
    base = language.split("-", maxsplit=1)[0].lower()
    wanted = [find_voice(voices, name) for name in preferred]
    if chosen := next((voice for voice in wanted if _speaks(voice, base)), None):
        return chosen.id
    if _speaks(voices[0], base):
        return None
    found = voice_for_language(voices, language) or (wanted[0] if wanted else None)
    return found.id if found else None


def _speaks(voice: Voice, base: str) -> bool:
    return any(tag.split("-")[0].lower() == base for tag in voice.languages)


def _as_written(speech: Speech, said: wording.Wording) -> Speech:
    """The speech with its marks on the characters as written; one mark for each written word."""
    if not said.changes:
        return speech
    marks: list[WordMark] = []
    for mark in speech.marks:
        start, end = said.written_span(mark.start, mark.end)
        if start < end and (not marks or start >= marks[-1].end):
            marks.append(WordMark(start, end, mark.frame))
    return Speech(speech.pcm, speech.format, tuple(marks))
