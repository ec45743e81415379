"""The shapes of furniture: what no element's name gave away and only place, length, links or pictures can.

The rules run in the order of `SHAPES`, each on what the ones before it left. Each stands in a module for its kind, with
HTML that it takes and HTML that it leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.checks.captions import CAPTIONS
from reader.extraction.checks.closing import CLOSING
from reader.extraction.checks.links import LINKS
from reader.extraction.checks.opening import OPENING
from reader.extraction.checks.repeats import REPEATS

if TYPE_CHECKING:
    from reader.extraction.checks.shape_rule import ShapeRule

__all__ = ["SHAPES"]

SHAPES: tuple[ShapeRule, ...] = (*OPENING, *LINKS, *CAPTIONS, *REPEATS, *CLOSING)
