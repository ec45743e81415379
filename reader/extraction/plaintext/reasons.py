"""Why a line is not said: the rule that took it and the kind of furniture that makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.article import Furniture

if TYPE_CHECKING:
    from reader.extraction.phrase_rule import PhraseRule

__all__ = ["Reason", "reason_of"]

# What a site says of its own services beside an article is an advert, but for the links that lead over its menu.
_OWN_KINDS = {"site notice": Furniture.ADVERT}
_KINDS = {kind.value: kind for kind in Furniture}


class Reason(NamedTuple):
    """Why a line is not said.

    Attributes:
        name: The name of the rule.
        kind: What kind of furniture the line is.
    """

    name: str
    kind: Furniture


def reason_of(rule: PhraseRule) -> Reason:
    """The reason that a rule gives."""
    if rule.name.startswith("skip link"):
        return Reason(rule.name, Furniture.NAVIGATION)
    return Reason(rule.name, _KINDS.get(rule.kind) or _OWN_KINDS.get(rule.kind, Furniture.OTHER))
