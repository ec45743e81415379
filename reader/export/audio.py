"""Article -> a file or a stream of its speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from reader.errors import ExportError
from reader.export.target import replacing
from reader.export.wav import WavWriter
from reader.narration.narrate import narrate
from reader.narration.pauses import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.article import Article, Headline
    from reader.narration.narrate import Delivery, Spoken
    from voices.engine import Engine

__all__ = ["Recording", "check_length", "export_file"]

_LONGEST = 27 * 3600  # seconds: what a WAV file holds, at the rate of nearly all voices
_MARGIN = 2.0  # the estimate is never wrong by so much
_NEVER_TOO_LONG = 500_000  # characters: for fewer, the estimate is not worth its time
_QUIET = 0.1  # the volume under which an engine may give nothing but silence


def check_length(article: Article, delivery: Delivery) -> None:
    """Refuse an article that is surely longer than a WAV file can hold, before hours are spent on speaking it.

    Raises:
        ExportError: It is.
    """
    if sum(len(passage.text) for passage in article.passages) < _NEVER_TOO_LONG:
        return
    from reader.narration.estimate import listening_seconds

    seconds = listening_seconds(article, delivery.prosody.rate, delivery.pauses)
    if seconds > _MARGIN * _LONGEST:
        raise ExportError(
            f"would take about {seconds / 3600:,.0f} hours, and a WAV file holds {_LONGEST // 3600}: print it with "
            "`reader text`, cut that into several files and export those"
        )


def export_file(articles: Iterable[Article], path: Path, engine: Engine, delivery: Delivery) -> float:
    """Speak articles, one after the other, to one WAV file.

    Args:
        articles: What to speak; each is asked for when the one before it has been said.
        path: The file, replaced only once the whole of the new one is written; or a device.
        engine: Speaks.
        delivery: How to speak.

    Returns:
        The length of the sound, in seconds.

    Raises:
        ExportError: The file cannot be written, or there is nothing to say.
        EngineError: A sentence could not be said.
    """
    with replacing(path) as stream:
        recording = Recording(stream, engine, delivery)
        for article in articles:
            recording.add(article)
        return recording.finish()


class Recording:
    """Articles as they are spoken to an open stream as WAV, each sentence as soon as it is.

    Args:
        stream: Where to write; it stays open.
        engine: Speaks.
        delivery: How to speak.
    """

    def __init__(self, stream: BinaryIO, engine: Engine, delivery: Delivery) -> None:
        self._writer = WavWriter(stream)
        self._stream = stream
        self._engine = engine
        self._delivery = delivery
        self._between = 0.0
        self._announced: tuple[Headline, Spoken] | None = None
        self._after = 0.0  # the silence that the last speech ended with

    def announce(self, headline: Headline) -> None:
        """Speak the headline of the article that comes next, while the rest of it is still to be found.

        Raises:
            EngineError: It could not be said.
            OSError: The stream cannot be written.
        """
        if self._announced is not None:  # and nothing came of it
            self._end_article()
        last = self._say(headline)
        self._announced = (headline, last) if last else None

    def add(self, article: Article) -> None:
        """Speak an article, or the rest of the one whose headline was announced.

        Raises:
            ExportError: The sound is longer than a WAV file can hold.
            EngineError: A sentence could not be said.
            OSError: The stream cannot be written.
        """
        check_length(article, self._delivery)
        said = None
        if self._announced is not None:
            headline, last = self._announced
            self._announced = None
            if headline.title == article.title:
                said = last
            else:  # nothing came of that one
                self._end_article()
        self._say(article, said)
        self._end_article()

    def finish(self) -> float:
        """Close the WAV.

        Returns:
            The length of the sound, in seconds.

        Raises:
            ExportError: There was nothing to say.
            OSError: The stream cannot be written.
        """
        if not self._writer.seconds:
            if (volume := self._delivery.prosody.volume) < _QUIET:
                raise ExportError(f"nothing of it can be heard, since the volume is {volume:g}: choose a higher one")
            raise ExportError("there is nothing in it that can be said aloud; `reader text` shows what was found")
        self._writer.finish()
        return self._writer.seconds

    def _end_article(self) -> None:
        if self._writer.seconds:
            self._between = scaled(self._delivery.pauses.article, self._delivery.prosody.rate)

    def _say(self, article: Article | Headline, said: Spoken | None = None) -> Spoken | None:
        """Speak what has not been said yet; gives the last of it."""
        for spoken in narrate(article, self._engine, self._delivery, said, marks=False):
            audio = spoken.speech.format
            between = max(0.0, self._between - self._after - spoken.before)
            if pause := spoken.pause + between:
                self._writer.write(audio.silence(pause), audio)
            self._writer.write(spoken.speech.pcm, audio)
            if not self._stream.seekable():
                self._stream.flush()  # somebody may be listening at the other end
            self._between, self._after = 0.0, spoken.after
            said = spoken
        return said
