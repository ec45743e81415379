"""Powers: raised numbers, which would be heard as part of the number or word that they stand behind."""

from __future__ import annotations

import re

__all__ = ["as_power"]

_RAISED = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
_POWER = re.compile(r"[-−–+]?\d{1,3}")
# A number as short as those that are raised to a power, a symbol or a unit; behind a word stands the number of a note.
_BASE = re.compile(r"(?:(?<![\w.,])(?:\d{1,3}|[^\W\d_]{1,3})|\d ?[^\W\d_]{1,2}|\))$")
_LONGEST_BASE = 8  # characters that are looked at


def as_power(raised: str, before: str) -> str:
    """The raised number in raised figures ("10⁻⁶", "km²"), where it is a power of what stands before it.

    Args:
        raised: The text of a raised element.
        before: What was written before it.
    """
    if _POWER.fullmatch(raised) and _BASE.search(before[-_LONGEST_BASE:]):
        return raised.translate(_RAISED)
    return raised
