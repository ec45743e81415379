"""Articles and the player's settings as JSON, as they stand in the library, and back to the letter.

What cannot be read back (damage, a kind that this version does not know) is None or the default, not an error: an
article can be loaded again, and a setting made again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from reader.article import Article, Furniture, LeftOut, Passage, PassageKind
from reader.playback.state import After

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PlayerSettings", "pack_article", "pack_settings", "unpack_article", "unpack_settings"]

_VERSION = 1
_TEXTS = ("url", "title", "byline", "site", "language", "image")


def pack_article(article: Article) -> str:
    """An article as JSON in ASCII, lone surrogates included, which a database would not take as text."""
    packed: dict[str, Any] = {"version": _VERSION, "source": article.source}
    packed |= {name: value for name in _TEXTS if (value := getattr(article, name)) is not None}
    if article.published is not None:
        packed["published"] = article.published.isoformat()
    packed["passages"] = [[passage.kind, passage.text, passage.language] for passage in article.passages]
    packed["left_out"] = [[out.text, out.reason, out.kind, out.passage, out.character] for out in article.left_out]
    return json.dumps(packed, separators=(",", ":"))


def unpack_article(packed: str) -> Article | None:
    """The article that was packed; None where it cannot be read any more, or was packed by a newer version."""
    try:
        values = json.loads(packed)
        if values["version"] != _VERSION:
            return None
        return Article(
            source=_text(values["source"]),
            passages=tuple(
                Passage(PassageKind(kind), _text(text), None if language is None else _text(language))
                for kind, text, language in values["passages"]
            ),
            published=_moment(values["published"]) if "published" in values else None,
            left_out=tuple(
                LeftOut(_text(text), _text(reason), Furniture(kind), _count(passage), _count(character))
                for text, reason, kind, passage, character in values["left_out"]
            ),
            **{name: _text(values[name]) for name in _TEXTS if name in values},
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _moment(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


@dataclass(frozen=True, slots=True)
class PlayerSettings:
    """What the player remembers of how it was set, from one start to the next.

    Attributes:
        rate: The speed, 0.5 to 4.0; None where nothing was chosen, so that the user's settings hold.
        volume: 0.0 to 2.0; None as with the rate.
        after: What follows an article.
        profile: The profile's name; None as with the rate.
        voice: The voice's name; None as with the rate.
        theme: The name of the screen's theme; None for the screen's own choice.
        hints_shown: Whether the hints for beginners have been shown.
    """

    rate: float | None = None
    volume: float | None = None
    after: After = After.NEXT
    profile: str | None = None
    voice: str | None = None
    theme: str | None = None
    hints_shown: bool = False


_RANGES = {"rate": (0.5, 4.0), "volume": (0.0, 2.0)}


def pack_settings(settings: PlayerSettings) -> dict[str, str]:
    """Each setting's name and its value as JSON."""
    return {part.name: json.dumps(getattr(settings, part.name)) for part in fields(settings)}


def unpack_settings(packed: Mapping[str, str]) -> PlayerSettings:
    """The settings that were packed; what is missing, unknown or out of its range is the default."""
    known: dict[str, Any] = {}
    for part in fields(PlayerSettings):
        try:
            value = json.loads(packed[part.name])
        except (KeyError, TypeError, ValueError, RecursionError):
            continue
        if part.name in _RANGES:
            low, high = _RANGES[part.name]
            if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
                known[part.name] = float(value)
        elif part.name == "after":
            known["after"] = next((after for after in After if after == value), After.NEXT)
        elif isinstance(value, bool if part.name == "hints_shown" else str):
            known[part.name] = value
    return PlayerSettings(**known)
