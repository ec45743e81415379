"""A check of the language a page declares: German sites that print an English piece still say ``lang="de"``.

The commonest short words of a language make up a third to a half of its running text and hardly any of another's, which
is enough to contradict a declaration, though not to guess a language that nobody named.
"""

from __future__ import annotations

import re

__all__ = ["checked"]

_COMMON = {
    "en": "the of and to in is that it for was on with as he be at by this had not are but from they which",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er",
    "fr": "le la les de des et à un une du en est que qui dans pour il au sur pas plus par ce avec sont ne se",
    "es": "el la los las de y que en un una del se por con no su para es al lo como más pero sus le fue",
    "it": "il la le di e che un una del della per non con sono da si al dei nel alla è gli ha più come anche",
    "pt": "o a os as de e que em um uma do da no na se por com não para é ao mais dos como mas foi à",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar uit door naar heeft",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_SAMPLE = 600  # words
_FEWEST = 60  # words: below this, chance speaks
_SURELY, _HARDLY = 0.2, 0.08
_WORD = re.compile(r"[^\W\d_]+")


def checked(declared: str | None, text: str) -> str | None:
    """The declared language, unless the words are plainly another's.

    Args:
        declared: BCP 47 tag that the page gives; None where it gives none, and then none is guessed.
        text: The article's words.
    """
    own = _WORDS.get((declared or "").split("-")[0])
    words = [found[0].lower() for _, found in zip(range(_SAMPLE), _WORD.finditer(text), strict=False)]
    if own is None or len(words) < _FEWEST:
        return declared
    shares = {language: sum(word in common for word in words) / len(words) for language, common in _WORDS.items()}
    likeliest = max(shares, key=lambda language: shares[language])
    declared_share = sum(word in own for word in words) / len(words)
    return likeliest if shares[likeliest] >= _SURELY and declared_share <= _HARDLY else declared
