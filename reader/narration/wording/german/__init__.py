"""The kinds of rules for German, in their order: of two that start at one place, the first has it."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import DIGITS, Kind, words

__all__ = ["KINDS", "LAST_WORDS"]

# Words cut short with small letters alone: their dot may be the only one of a sentence, and its last.
LAST_WORDS: Final = words(
    "usw usf etc bzw ca ggf ggfs evtl inkl exkl zzgl abzgl vgl bspw insb insbes mind max tgl allg lt gem urspr zzt geb"
    " rd gest verh zw nr med phil jur rer nat hc dt"
)

KINDS: Final = tuple(
    Kind(f"{__name__}.{name}", frozenset(needs))
    for name, needs in (
        ("web", ".:/?#@"),
        ("money", DIGITS),
        ("dates", DIGITS + ".-–b"),
        ("clock", DIGITS),
        ("units", DIGITS),
        ("ordinals", DIGITS + "."),
        ("ranges", "-–—:/x×"),
        ("fractions", "½¼¾⅓⅔⅛/"),
        ("numbers", DIGITS + "~≈^²³"),
        ("abbreviations", (*".§9", *LAST_WORDS)),
        ("romans", "IVXLCDM"),
        ("initials", "AEIOUÄÖÜY"),
    )
)
