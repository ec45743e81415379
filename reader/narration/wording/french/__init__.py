"""The kinds of rules for French, in their order: of two that start at one place, the first has it."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import DIGITS, Kind, words

__all__ = ["KINDS", "LAST_WORDS", "RESPELLED"]

# Words cut short with small letters alone: their dot may be the only one of a sentence, and its last.
LAST_WORDS: Final = words("env hab max cf trad coll resp")

# Initials that are spoken as words, which a voice would say in English or with letters lost.
_OF_INITIALS: Final = {
    "ADEME": "adème",
    "ANSES": "ansèss",
    "ASEAN": "azéan",
    "CAPES": "capèss",
    "CEREMA": "céréma",
    "CNES": "cnèss",
    "CREDOC": "crédoc",
    "CROUS": "crouss",
    "DARES": "darèss",
    "DREES": "drèss",
    "EHPAD": "épade",
    "ENA": "éna",
    "INED": "inède",
    "INRAE": "innraé",
    "INSEE": "innsé",
    "INSEP": "innsep",
    "INSERM": "innserme",
    "IPSOS": "ipsoss",
    "MEDEF": "médef",
    "NUPES": "nupèss",
    "PACS": "pax",
    "UNEDIC": "unédic",
}
RESPELLED: Final = {form: said for name, said in _OF_INITIALS.items() for form in (name, name.capitalize())}

KINDS: Final = tuple(
    Kind(f"{__name__}.{name}", frozenset(needs))
    for name, needs in (
        ("web", ".:/?#@"),
        ("inclusive", "·•‧∙⋅.(-"),
        ("money", DIGITS),
        ("dates", DIGITS),
        ("clock", DIGITS),
        ("ordinals", DIGITS + "IVX"),
        ("kitchen", "à½¼¾⅓⅔/"),
        ("units", DIGITS),
        ("ranges", "-–—x×"),
        ("numbers", DIGITS + "~≈‰§"),
        ("abbreviations", (*".nNMDSPCG", *LAST_WORDS)),
        ("romans", "IVX"),
        ("initials", (*".AEIOUYÉ", *RESPELLED)),
    )
)
