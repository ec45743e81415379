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
    from reader.narration.narrate import Delivery
    from reader.narration.script import Line
    from voices.engine import Engine

__all__ = ["Recording", "export_file"]


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
        self._announced: Line | None = None

    def announce(self, headline: Headline) -> None:
        """Speak the headline of the article that comes next, while the rest of it is still to be found.

        Raises:
            EngineError: It could not be said.
            OSError: The stream cannot be written.
        """
        if self._announced is not None:  # and nothing came of it
            self._end_article()
        self._announced = self._say(headline)

    def add(self, article: Article) -> None:
        """Speak an article, or the rest of the one whose headline was announced.

        Raises:
            ExportError: The sound is longer than a WAV file can hold.
            EngineError: A sentence could not be said.
            OSError: The stream cannot be written.
        """
        announced, self._announced = self._announced, None
        self._say(article, announced)
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
            raise ExportError("there is nothing in it that can be said aloud; `reader text` shows what was found")
        self._writer.finish()
        return self._writer.seconds

    def _end_article(self) -> None:
        if self._writer.seconds:
            self._between = scaled(self._delivery.pauses.article, self._delivery.prosody.rate)

    def _say(self, article: Article | Headline, after: Line | None = None) -> Line | None:
        """Speak lines; gives the last one."""
        for spoken in narrate(article, self._engine, self._delivery, after, marks=False):
            audio = spoken.speech.format
            if pause := self._between + spoken.pause:
                self._writer.write(audio.silence(pause), audio)
            self._writer.write(spoken.speech.pcm, audio)
            if not self._stream.seekable():
                self._stream.flush()  # somebody may be listening at the other end
            self._between = 0.0
            after = spoken.line
        return after
