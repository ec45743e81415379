"""Web addresses, mail, tags: "https://example.com/a?b=1", "www.example.com", "#SlowBoats"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import always, compiled, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_HOST: Final = r"(?P<host>(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})"
_CAMEL: Final = r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|_"


def _tag(found: re.Match[str]) -> str:
    return f"hashtag {compiled(_CAMEL).sub(' ', found['tag'])}"


def _short(found: re.Match[str]) -> str:
    path = found["path"] or ""
    word = path.strip("/")
    return f"{found['host']}/{word}" if word.isalpha() and word.islower() and len(word) < 16 else found["host"]


RULES: Final = (
    rule(
        "web addresses",
        rf"(?<![\w@])[Hh][Tt][Tt][Pp][Ss]?://(?:www\.)?{_HOST}(?::\d{{1,5}})?(?:[/?#](?:[^\s<>\"”’)\]]{{0,2000}}[^\s<>\"”’)\].,;:!?'*…])?)?",
        always(r"\g<host>"),
        ("It is at https://boats.example/list?page=3 now.", "It is at boats.example now."),
        ("See http://www.example.org.", "See example.org."),
        needs=":",
        unchanged=("file://abc",),
    ),
    rule(
        "web addresses without a scheme",
        rf"(?<![\w@./])www\.{_HOST}(?P<path>(?:[/?#](?:[^\s<>\"”’)\]]{{0,2000}}[^\s<>\"”’)\].,;:!?'*…])?)?)",
        _short,
        ("at www.example.com/shop", "at example.com/shop"),
        needs=("w", "."),
        unchanged=("the www. prefix",),
    ),
    rule(
        "long paths",
        rf"(?<![\w@./]){_HOST}(?P<path>[/?#][^\s<>\"”’)\]]{{0,2000}}[^\s<>\"”’)\].,;:!?'*…])",
        _short,
        ("at example.org/a/b-c?d=1", "at example.org"),
        needs="/?#",
        unchanged=("at example.org/news", "rent/buy"),
    ),
    rule(
        "tags",
        r"(?<![\w#&/])#(?P<tag>[^\W\d_]\w{1,60})",
        _tag,
        ("We wrote #SlowBoats2031 on it.", "We wrote hashtag Slow Boats 2031 on it."),
        needs="#",
        unchanged=(
            "a#bc",
            "R&#x",
        ),
    ),
    rule(
        "C sharp",
        r"(?<!\w)(?P<language>[CF])#(?!\w)",
        always(r"\g<language> sharp"),
        ("written in C#.", "written in C sharp."),
        needs="#",
        unchanged=("the BC# note",),
    ),
)
