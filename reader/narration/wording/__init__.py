"""Wording: what is written -> what is said, with the way back from every spoken character to the written ones.

`say` is the whole of it. Rules are data, kept by language: `neutral` for any, `english` for English.
"""

from reader.narration.wording.compose import say
from reader.narration.wording.mapping import Change, Wording

__all__ = ["Change", "Wording", "say"]
