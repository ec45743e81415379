"""Speaks some text at once, through whatever the machine has: to try how it sounds."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from reader.cli.console import delivery_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.settings import Settings
    from voices.engine import Engine
    from voices.speech import Speech

__all__ = ["say_aloud"]


def say_aloud(lines: Iterable[str], settings: Settings, language: str) -> None:
    """Speak lines one after the other, each when it is asked for.

    Args:
        lines: Any text.
        settings: How to speak.
        language: BCP 47 tag of what it is written in.

    Raises:
        OutputError: There is nothing to play it through.
        VoicesError: It could not be spoken.
    """
    from reader.playback.output import play
    from voices.registry import open_engine

    with closing(open_engine(settings.engine)) as engine:
        play(_speeches(lines, engine, settings, language))


def _speeches(lines: Iterable[str], engine: Engine, settings: Settings, language: str) -> Iterator[Speech]:
    from dataclasses import replace

    from reader.article import Article, Passage, PassageKind
    from reader.narration.narrate import narrate

    delivery = delivery_of(settings)
    before = 0.0
    for line in lines:
        article = Article("", (Passage(PassageKind.PARAGRAPH, line),), language=language)
        for spoken in narrate(article, engine, delivery, marks=False):
            silence = spoken.speech.format.silence(spoken.pause or before)
            yield replace(spoken.speech, pcm=silence + spoken.speech.pcm)
            before = delivery.pauses.paragraph / delivery.prosody.rate
