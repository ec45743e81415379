"""Addresses and tags: "https://beispiel.de/a?b=1", "www.beispiel.de", "#KlimaTag"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.addresses import web_rules

__all__ = ["RULES"]

RULES: Final = web_rules(
    "Hashtag",
    "ät",
    "Punkt",
    ("Siehe https://beispiel.de/a?id=7 dazu.", "Siehe beispiel Punkt de dazu."),
    ("auf www.beispiel.de/laden", "auf beispiel Punkt de/laden"),
    ("auf beispiel.de/a/b-c?d=1", "auf beispiel Punkt de"),
    ("an info@beispiel.de", "an info ät beispiel Punkt de"),
    ("auf beispiel.de steht es.", "auf beispiel Punkt de steht es."),
    ("Unter #KlimaTag2030 steht es.", "Unter Hashtag Klima Tag 2030 steht es."),
    ("von @meierin", "von ät meierin"),
)
