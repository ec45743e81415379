"""Addresses and tags, which German, French and Spanish say alike but for a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import compiled, rule

if TYPE_CHECKING:
    import re

    from reader.narration.wording.rule import Rule

__all__ = ["web_rules"]

_HOST: Final = r"(?P<host>(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})"
_PATH: Final = r"[/?#](?:[^\s<>\"”’)\]]{0,2000}[^\s<>\"”’)\].,;:!?'*…])?"
# The ends of hosts that are told from two sentences without a space between them.
_TOP: Final = "de|at|ch|fr|es|it|nl|be|eu|uk|com|org|net|info|tv|mx|ar|cl|pe|ca|io"
_CAMEL: Final = (
    r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ0-9])|(?<=[A-ZÀ-Ö])(?=[A-Z][a-zß-ÿ])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|_"
)


def web_rules(tag: str, at: str, dot: str, *examples: tuple[str, str]) -> tuple[Rule, ...]:
    """Make the rules for addresses and tags, which are said short.

    Args:
        tag: What is said for the sign of a tag.
        at: What is said for the sign in the middle of a mail address.
        dot: What is said for the dots of a host.
        examples: What is written and said: a full address, one without its scheme, a long path, a mail address, a bare
            host, a tag, a handle.
    """
    full, bare, path, mail, host, tagged, handle = examples
    return (
        _mail_rule(at, dot, mail),
        *_page_rules(dot, full, bare, path),
        rule(
            "bare hosts",
            rf"(?<![\w@./-])(?P<host>(?:[A-Za-z0-9-]{{1,63}}\.){{1,4}}(?:{_TOP}))(?![\w@/-]|\.\w)",
            lambda found: _host(found, dot),
            host,
            needs=(".", _TOP.split("|")),
            unchanged=("x.de-y",),
        ),
        rule(
            "tags",
            r"(?<![\w#&/])#(?P<tag>[^\W\d_]\w{1,60})",
            lambda found: f"{tag} {compiled(_CAMEL).sub(' ', found['tag'])}",
            tagged,
            needs="#",
            unchanged=("a#bc",),
        ),
        rule(
            "handles",
            r"(?<![\w@./])@(?=[A-Za-z_]\w{1,30}(?![\w@]))",
            lambda _: f"{at} ",
            handle,
            needs="@",
            unchanged=("@ abc", "1@abc"),
        ),
    )


def _host(found: re.Match[str], dot: str) -> str:
    return found["host"].replace(".", f" {dot} ")


def _mail_rule(at: str, dot: str, example: tuple[str, str]) -> Rule:
    return rule(
        "mail addresses",
        rf"(?<![\w@./+-])(?P<user>[\w.+-]{{1,64}})@{_HOST}(?!\w|[@-])",
        lambda found: f"{found['user'].replace('.', f' {dot} ')} {at} {_host(found, dot)}",
        example,
        needs="@",
        unchanged=("abc@def",),
    )


def _page_rules(dot: str, full: tuple[str, str], bare: tuple[str, str], path: tuple[str, str]) -> tuple[Rule, ...]:
    def say_short(found: re.Match[str]) -> str:
        word = found["path"].strip("/")
        short = word.isalpha() and word.islower() and len(word) < 16
        return f"{_host(found, dot)}/{word}" if short else _host(found, dot)

    return (
        rule(
            "web addresses",
            rf"(?<![\w@])[Hh][Tt][Tt][Pp][Ss]?://(?:www\.)?{_HOST}(?::\d{{1,5}})?(?:{_PATH})?",
            lambda found: _host(found, dot),
            full,
            needs=":",
            unchanged=("file://abc", "http://abc"),
        ),
        rule(
            "web addresses without a scheme",
            rf"(?<![\w@./])www\.{_HOST}(?P<path>(?:{_PATH})?)",
            say_short,
            bare,
            needs=(".", ("www",)),
            unchanged=("www. abc",),
        ),
        rule(
            "long paths",
            rf"(?<![\w@./]){_HOST}(?P<path>[/?#][^\s<>\"”’)\]]{{1,2000}}(?<![.,;:!?'*…]))",
            say_short,
            path,
            needs=("/?#", "."),
            unchanged=("abc. def/ghi", "x.y/z"),
        ),
    )
