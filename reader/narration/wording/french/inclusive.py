"""Both genders in one word, of which the first is said: "étudiant·e·s", "lycéen.ne.s", "élu(e)s", "agent-e-s"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_DOTS: Final = "[·•‧∙⋅]"
# What is put behind the masculine form: its feminine ending, or the whole of it after a short word.
_ENDING: Final = (
    "(?:e|ne|le|te|fe|ve|se|sse|esse|euse|ouse|rice|trice|ice|ère|ière|ienne|enne|onne|elle|eresse|ale|aine|ine|la|une"
    "|celle|elle|aux|ses)"
)


def _first(found: re.Match[str]) -> str:
    start = found.string[: found.start()]
    several = found["several"] and not start.endswith(("s", "x", "z", "S", "X", "Z"))
    return "s" if several else ""


RULES: Final = (
    rule(
        "both genders with a dot in the middle",
        rf"(?<=[^\W\d_]){_DOTS}{_ENDING}(?:{_DOTS}?(?P<several>s))?(?!\w)",
        _first,
        ("les étudiant·e·s et tou·te·s ceux·celles", "les étudiants et tous ceux"),
        ("un·e lycéen·ne, des auteur·rices nombreux·ses", "un lycéen, des auteurs nombreux"),
        needs="·•‧∙⋅",
        unchanged=("Lyon·Paris", "nord·sud"),
    ),
    rule(
        "both genders with a full stop",
        rf"(?<=[a-zéèê]{{2}})\.{_ENDING}(?:(?P<dot>\.)?(?P<several>s))?(?![\w.@/-]|:/)",
        lambda found: _first(found) if found["dot"] or found[0] in {".e", ".ne", ".le", ".rice", ".trice"} else None,
        ("les lycéen.ne.s et les élu.e.s", "les lycéens et les élus"),
        ("un.e étudiant.e", "un étudiant"),
        needs=".",
        unchanged=("Il vint.la suite", "fin.Elle part"),
    ),
    rule(
        "both genders in brackets",
        r"(?<=[^\W\d_][a-zà-ÿ])\((?:e|ne|le|te|se|sse|ve|euse|rice|trice|ère|ière)(?P<inner>s)?\)(?P<several>s)?(?!\w)",
        lambda found: "s" if found["several"] or found["inner"] else "",
        ("les élu(e)s, un(e) ami(e)", "les élus, un ami"),
        ("le directeur(trice)", "le directeur"),
        needs=("(", ")"),
        unchanged=("le mot (e)", "l'axe (est)", "f(x)"),
    ),
    rule(
        "the plural in brackets",
        r"(?<=[^\W\d_][a-zà-ÿ])\((?:s|es|x)\)(?!\w)",
        lambda _: "",
        ("le ou les enfant(s)", "le ou les enfant"),
        needs=("(", ")"),
        unchanged=("un (s) seul",),
    ),
    rule(
        "both genders with hyphens",
        rf"(?<=[a-zéèê]{{2}})-{_ENDING}-(?P<several>s)(?![\w-])",
        _first,
        ("les agent-e-s, les lycéen-ne-s", "les agents, les lycéens"),
        needs="-",
        unchanged=("vas-y", "a-t-elle"),
    ),
)
