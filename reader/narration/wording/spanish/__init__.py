"""The kinds of rules for Spanish, in their order: of two that start at one place, the first has it."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import DIGITS, Kind, words

__all__ = ["KINDS", "LAST_WORDS"]

# Words cut short with small letters alone: their dot may be the only one of a sentence, and its last.
LAST_WORDS: Final = words(
    "aprox tel tfno hab dpto prov ed trad incl vs avda izda izq izqda dcha cda cdas cdta cdtas cdita cditas"
)

KINDS: Final = tuple(
    Kind(f"{__name__}.{name}", frozenset(needs))
    for name, needs in (
        ("web", ".:/?#@"),
        ("money", DIGITS),
        ("dates", DIGITS),
        ("clock", DIGITS),
        ("ordinals", DIGITS),
        ("fractions", "½¼¾⅓⅔/"),
        ("units", DIGITS),
        ("numbers", DIGITS + "~≈‰"),
        ("ranges", "-–—x×:"),
        ("abbreviations", (*".º°/&@ªx", "EEUU", "JJOO", "DDHH", "UU", "OO", *LAST_WORDS)),
        ("romans", "IVX"),
        ("initials", ".UAIEO"),
    )
)
