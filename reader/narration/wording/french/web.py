"""Addresses and tags: "https://exemple.fr/a?b=1", "www.exemple.fr", "#MarcheClimat"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.addresses import web_rules

__all__ = ["RULES"]

RULES: Final = web_rules(
    "hashtag",
    "arobase",
    "point",
    ("Voir https://exemple.fr/a?id=7 ici.", "Voir exemple point fr ici."),
    ("sur www.exemple.fr/achats", "sur exemple point fr/achats"),
    ("sur exemple.fr/a/b-c?d=1", "sur exemple point fr"),
    ("à info@exemple.fr", "à info arobase exemple point fr"),
    ("sur exemple.fr on lit", "sur exemple point fr on lit"),
    ("Le mot #MarcheClimat2030 circule.", "Le mot hashtag Marche Climat 2030 circule."),
    ("de @dupont", "de arobase dupont"),
)
