"""A rule of wording: one thing that is written otherwise than it is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["DIGITS", "GAP", "PICTURES", "UNSEEN", "Kind", "Rule", "always", "compiled", "rule", "signs", "words"]

DIGITS: Final = "0123456789"
# A space within a phrase, such as between a number and its unit: often one at which a line may not break.
GAP: Final = "[ \u00a0\u2009\u202f]"
# Stands for every character from here on up: signs, pictographs, whatever has no letters.
PICTURES: Final = "\u2300"
# Stands for every character that is not printable, spaces of all widths among them.
UNSEEN: Final = "\0"
_LETTERS: Final = "[A-Za-z]{2,}"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        name: What it is about, unique in its language.
        pattern: A regular expression without unbounded repeats (every repeat has a small maximum), so that a search
            takes time in proportion to the text. Compiled at first use.
        say: From a match to what is said instead, or None to leave the text as it is.
        needs: What the text must hold for the rule to be tried at all: one of each of these sets (see `signs`), which
            are of characters or of words.
        examples: Pairs of what is written and what is said, with all rules of the language at work.
        unchanged: Texts near by that must stay as they are.
    """

    name: str
    pattern: str
    say: Callable[[re.Match[str]], str | None]
    needs: tuple[frozenset[str], ...]
    examples: tuple[tuple[str, str], ...]
    unchanged: tuple[str, ...]

    def search(self, text: str, start: int) -> tuple[re.Match[str], str] | None:
        """Find the first place from `start` on where the rule has something to say.

        Args:
            text: The whole text, which the rule may look at around the match.
            start: The first character that a match may hold.

        Returns:
            The match and what is said for it; None where there is no more.
        """
        search = compiled(self.pattern).search
        while found := search(text, start):
            said = self.say(found)
            if said is not None:
                return found, said
            start = found.start() + 1
        return None


class Kind(NamedTuple):
    """The rules of one kind, in a module of their own that is imported when the first text needs it.

    Attributes:
        module: The module's full name; it gives the rules as `RULES`.
        needs: Without one of these signs in a text, none of the rules is worth trying on it (see `signs`).
    """

    module: str
    needs: frozenset[str]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, in their order."""
        return _rules(self.module)


def rule(
    name: str,
    pattern: str,
    say: Callable[[re.Match[str]], str | None],
    *examples: tuple[str, str],
    needs: str | tuple[Iterable[str], ...],
    unchanged: tuple[str, ...],
) -> Rule:
    """Make a rule; the arguments are the attributes of `Rule`, with a string for a set of characters."""
    sets: tuple[Iterable[str], ...] = (needs,) if isinstance(needs, str) else needs
    return Rule(name, pattern, say, tuple(map(frozenset, sets)), examples, unchanged)


def always(said: str) -> Callable[[re.Match[str]], str]:
    """Say the same for every match; groups of the match are named in it as in `re.Match.expand`."""
    return lambda found: found.expand(said)


def words(text: str) -> list[str]:
    """Give the words of a table that is written as one string."""
    return text.split()


def signs(text: str) -> set[str]:
    """Give what a text holds by which it is told which rules are worth trying on it.

    Args:
        text: Any text.

    Returns:
        Its characters, and its runs of two and more ASCII letters; `PICTURES` and `UNSEEN` besides where it has such;
        but not the full stop, where the only one ends the text after a word in small letters, as it does in nearly
        every sentence.
    """
    found = set(text)
    found.update(compiled(_LETTERS).findall(text))
    if not text.isprintable():
        found.add(UNSEEN)
    if not text.isascii() and max(found) > PICTURES:
        found.add(PICTURES)
    if "." in found:
        body = text.rstrip(".!?\"'”’) ")
        if "." not in body and body.rpartition(" ")[2].islower():
            found.remove(".")
    return found


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern at its first use, once: what no text needs costs nothing."""
    return re.compile(pattern)


@cache
def _rules(module: str) -> tuple[Rule, ...]:
    rules: tuple[Rule, ...] = import_module(module).RULES
    return rules
