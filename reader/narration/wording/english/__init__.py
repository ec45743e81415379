"""The rules for English, in their order: where two start at the same place, the one that stands first has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.abbreviations import ABBREVIATIONS
from reader.narration.wording.english.clock import CLOCK
from reader.narration.wording.english.dates import DATES
from reader.narration.wording.english.fractions import FRACTIONS
from reader.narration.wording.english.initials import INITIALS
from reader.narration.wording.english.models import MODELS
from reader.narration.wording.english.money import MONEY
from reader.narration.wording.english.numbers import NUMBERS
from reader.narration.wording.english.phones import PHONES
from reader.narration.wording.english.places import PLACES
from reader.narration.wording.english.ranges import RANGES
from reader.narration.wording.english.romans import ROMANS
from reader.narration.wording.english.symbols import SYMBOLS
from reader.narration.wording.english.titles import TITLES
from reader.narration.wording.english.units import UNITS
from reader.narration.wording.english.web import WEB
from reader.narration.wording.english.years import YEARS

if TYPE_CHECKING:
    from reader.narration.wording.rule import Rule

__all__ = ["ENGLISH"]

ENGLISH: Final[tuple[Rule, ...]] = (
    *WEB,
    *PHONES,
    *MONEY,
    *DATES,
    *CLOCK,
    *FRACTIONS,
    *NUMBERS,
    *UNITS,
    *MODELS,
    *RANGES,
    *YEARS,
    *TITLES,
    *PLACES,
    *ABBREVIATIONS,
    *ROMANS,
    *INITIALS,
    *SYMBOLS,
)
