"""The shapes of furniture: what no element's name gave away and only place, length, links or pictures can.

The rules run in the order of `SHAPES`, each on what the ones before it left. Each stands in a module for its kind, with
HTML that it takes and HTML that it leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.extraction.shapes_captions import CAPTIONS
from reader.extraction.shapes_links import LINKS
from reader.extraction.shapes_opening import CLOSING, OPENING
from reader.extraction.shapes_repeats import REPEATS

if TYPE_CHECKING:
    from reader.extraction.shape_rule import ShapeRule

__all__ = ["SHAPES"]

SHAPES: tuple[ShapeRule, ...] = (*OPENING, *LINKS, *CAPTIONS, *REPEATS, *CLOSING)
