"""Finds the voice that a person or a text asks for, among those that an engine has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from voices.engine import VoiceNotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from voices.speech import Voice

__all__ = ["canonical_tag", "find_voice", "nearest", "voice_for_language"]

_SUGGESTIONS = 3
_FEW = 5
_REGION_LETTERS = 2
_SCRIPT_LETTERS = 4


def canonical_tag(tag: str) -> str:
    """A language tag in the letter case of BCP 47 (RFC 5646, section 2.1.1).

    Args:
        tag: Such as ``en_us`` or ``EN-GB``.

    Returns:
        ``en-US``, ``en-GB``; a region is in capitals, a script has one capital, all else is lower case.
    """
    language, *rest = tag.strip().replace("_", "-").lower().split("-")
    subtags = [language]
    for subtag in rest:
        if len(subtags[-1]) == 1 or not subtag.isalpha():
            subtags.append(subtag)
        elif len(subtag) == _REGION_LETTERS:
            subtags.append(subtag.upper())
        elif len(subtag) == _SCRIPT_LETTERS:
            subtags.append(subtag.title())
        else:
            subtags.append(subtag)
    return "-".join(subtags)


def find_voice(voices: Sequence[Voice], wanted: str) -> Voice:
    """The voice that a person means, whatever the letter case.

    The first of these that fits wins: the voice's id; its name; a language tag that it speaks; the start of such a tag
    (``en`` finds the first voice of ``en-…``).

    Args:
        voices: The engine's voices, the preferred ones first.
        wanted: An id, a name or a language tag.

    Raises:
        VoiceNotFound: None fits; the message names the nearest ones and what there is.
    """
    key = wanted.strip().casefold()
    tag = key.replace("_", "-")
    tests = (
        lambda voice: voice.id.casefold() == key,
        lambda voice: voice.name.casefold() == key,
        lambda voice: _speaks(voice, tag),
        lambda voice: any(language.casefold().startswith(f"{tag}-") for language in voice.languages),
    )
    for fits in tests:
        for voice in voices:
            if key and fits(voice):
                return voice
    known = [name for voice in voices for name in (voice.id, voice.name)]
    raise VoiceNotFound(f"there is no voice “{wanted}”{nearest(wanted, known)}; {_offer(voices)}")


def voice_for_language(voices: Sequence[Voice], language: str) -> Voice | None:
    """The voice for a text's language, by the lookup of RFC 4647, section 3.4.

    Args:
        voices: The engine's voices, the preferred ones first.
        language: BCP 47 tag. ``pt-BR`` falls back to ``pt``; ``en`` also finds a voice of ``en-…``.

    Returns:
        The voice, or None where no voice speaks the language.
    """
    tag = language.strip().casefold().replace("_", "-")
    primary = tag.partition("-")[0]
    while tag:
        for voice in voices:
            if _speaks(voice, tag):
                return voice
        tag = tag.rpartition("-")[0]
    if not primary:
        return None
    return next((voice for voice in voices if any(_primary(spoken) == primary for spoken in voice.languages)), None)


def nearest(wanted: str, known: Iterable[str]) -> str:
    """The end of an error message that suggests what a person may have meant.

    Returns:
        `` (did you mean a, b?)``, or nothing where no name is near.
    """
    import difflib  # only a mistake needs it

    names = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(wanted.strip().casefold(), names, _SUGGESTIONS, cutoff=0.5)
    return f" (did you mean {', '.join(names[name] for name in near)}?)" if near else ""


def _offer(voices: Sequence[Voice]) -> str:
    if len(voices) <= _FEW:
        return f"there are {', '.join(voice.name for voice in voices)}"
    languages = {_primary(tag) for voice in voices for tag in voice.languages}
    return f"name one of the engine's {len(voices)} voices or {len(languages)} languages, such as {voices[0].id}"


def _speaks(voice: Voice, tag: str) -> bool:
    return any(language.casefold() == tag for language in voice.languages)


def _primary(tag: str) -> str:
    return tag.casefold().partition("-")[0]
