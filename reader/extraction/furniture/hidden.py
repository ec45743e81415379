"""What a browser does not show, as far as the page itself says so and not its style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Furniture
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.page import finder

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["HIDDEN", "SHOWN_BY_SCRIPT", "conceals"]

SHOWN_BY_SCRIPT = 0.7
"""A hidden element with more than this share of the page's prose is the article, shown once a script has run."""
_MAY_BE = finder("//*[@hidden or @aria-hidden='true' or @style]")
_CONCEALING = frozenset({("display", "none"), ("visibility", "hidden")})


def conceals(element: etree._Element) -> bool:
    """Whether an element hides what is in it."""
    style = element.get("style")
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or (style is not None and any(map(_is_concealing, style.split(";"))))
    )


def _is_concealing(declaration: str) -> bool:
    name, _, value = declaration.lower().partition(":")
    return (name.strip(), value.replace("!important", "").strip()) in _CONCEALING


HIDDEN: PartRule[etree._Element, etree._Element] = PartRule(
    "hidden",
    Furniture.HIDDEN,
    lambda root: filter(conceals, _MAY_BE(root)),
    takes=(
        "¶<div hidden>✗</div>¶",
        "¶<div style='color: red; DISPLAY: none !important'>✗</div>¶",
        "¶<p>¶ <span aria-hidden='true'>Later.</span> ¶</p>¶",
    ),
    leaves=(
        "¶<div aria-hidden='false'>¶</div>¶",
        "¶<div style='display: block; visibility: visible'>¶</div>¶",
        "<div style='display: none'>¶¶¶¶</div>",
    ),
)
