"""Addresses and tags: "https://ejemplo.es/a?b=1", "www.ejemplo.es", "#MareaVerde"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.addresses import web_rules

__all__ = ["RULES"]

RULES: Final = web_rules(
    "hashtag",
    "arroba",
    "punto",
    ("Ver https://ejemplo.es/a?id=7 aquí.", "Ver ejemplo punto es aquí."),
    ("en www.ejemplo.es/tienda", "en ejemplo punto es/tienda"),
    ("en ejemplo.es/a/b-c?d=1", "en ejemplo punto es"),
    ("a info@ejemplo.es", "a info arroba ejemplo punto es"),
    ("en ejemplo.es se lee", "en ejemplo punto es se lee"),
    ("El lema #MareaVerde2030 crece.", "El lema hashtag Marea Verde 2030 crece."),
    ("de @lopez", "de arroba lopez"),
)
