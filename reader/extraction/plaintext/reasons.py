"""Why a line is not said: the rule that took it and the kind of furniture that makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.article import Furniture
    from reader.extraction.phrases.rule import PhraseRule

__all__ = ["Reason", "reason_of"]


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
    return Reason(rule.name, rule.kind)
