"""The language of a text of which nothing else tells it: py3langid, which knows 97 by their letters.

It takes two thirds of a second and a hundred megabytes to load, so it is asked last: about text that declares nothing
and has too few common words of one language.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

__all__ = ["detected"]

_SURE = 0.6  # of 1: no text of eight words and more that was given so much was in another language, of 280
_LONGEST_SAMPLE = 1_000  # characters


def detected(text: str) -> str | None:
    """Tell the language of a text by its letters.

    Args:
        text: Any text, of which the beginning is looked at.

    Returns:
        The bare tag of its language, such as ``nl``; None where that is not sure.
    """
    if not any(map(str.isalpha, text)):
        return None
    language, probability = _identifier().classify(text[:_LONGEST_SAMPLE])
    return str(language) if probability >= _SURE else None


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
