"""Article -> a file or a stream of its speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from reader.errors import ExportError
from reader.export.target import replacing
from reader.export.wav import WavWriter
from reader.narration.narrate import Delivery, narrate
from reader.narration.pauses import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.article import Article
    from voices.engine import Engine

__all__ = ["export_file", "export_stream"]


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
        return export_stream(articles, stream, engine, delivery)


def export_stream(articles: Iterable[Article], stream: BinaryIO, engine: Engine, delivery: Delivery) -> float:
    """Speak articles to an open stream as WAV, each sentence as soon as it is spoken.

    Returns:
        The length of the sound, in seconds.

    Raises:
        ExportError: There is nothing to say.
        EngineError: A sentence could not be said.
        OSError: The stream cannot be written.
    """
    writer = WavWriter(stream)
    for number, article in enumerate(articles):
        between = scaled(delivery.pauses.article, delivery.prosody.rate) if number else 0.0
        for spoken in narrate(article, engine, delivery):
            audio = spoken.speech.format
            if between + spoken.pause:
                writer.write(audio.silence(between + spoken.pause), audio)
            writer.write(spoken.speech.pcm, audio)
            if not stream.seekable():
                stream.flush()  # somebody may be listening at the other end
            between = 0.0
    if not writer.seconds:
        raise ExportError("has nothing in it that can be said aloud")
    writer.finish()
    return writer.seconds
