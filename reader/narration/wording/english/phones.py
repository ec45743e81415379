"""Telephone numbers, figure by figure: "020 7946 0018", "+44 20 7946 0018", "(555) 010-9999", "call 911"."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import after, before
from reader.narration.wording.english.spelling import digits
from reader.narration.wording.rule import DIGITS, compiled, rule

__all__ = ["RULES"]

_CUE: Final = (
    r"(?i)\b(?:call|calls|calling|phone|tel|telephone|text|dial|ring|fax|number|hotline|helpline|on|at|mobile)\b"
)


def _figures(found: re.Match[str]) -> str:
    groups = re.split(r"[\s().-]+", found[0].strip("()"))
    said = ", ".join(digits(group.lstrip("+")) for group in groups if group)
    return f"plus {said}" if found[0].startswith("+") else said


def _local(found: re.Match[str]) -> str | None:
    left, right = found[0].split("-")
    return _figures(found) if compiled(_CUE).search(before(found)) or right.startswith("0") or left == "555" else None


def _emergency(found: re.Match[str]) -> str | None:
    called = re.search(
        r"\b(?:call(?:ed|ing|s)?|dial(?:l?ed|l?ing)?|rang|ring|rung|phoned?) (?:\d[\d -]{2,14},? (?:or |and )?)?$",
        before(found),
        re.IGNORECASE,
    )
    named = re.match(r" (?:calls?|callers?|operators?|dispatch\w{0,4})\b", after(found))
    return digits(found[0]) if called or (named and found[0] in {"911", "999"}) else None


RULES: Final = (
    rule(
        "international numbers",
        r"(?<![\w.,+])\+\d{1,3}(?:[ .-]?\(\d{1,4}\))?(?:[ .-]?\d{2,5}){2,5}(?![\w-]|[.,]\d)",
        _figures,
        ("Ring +44 20 7946 0018.", "Ring plus 4 4, 2 0, 7 9 4 6, 0 0 1 8."),
        needs=(DIGITS, "+"),
        unchanged=("a score of 3+44",),
    ),
    rule(
        "North American numbers",
        r"(?<![\w.,/-])(?:1[ -])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-]|[.,]\d)",
        _figures,
        ("at (555) 010-9999", "at 5 5 5, 0 1 0, 9 9 9 9"),
        ("at 1-800-555-0199", "at 1, 8 0 0, 5 5 5, 0 1 9 9"),
        needs=(DIGITS, "-."),
        unchanged=("part 22-555-010",),
    ),
    rule(
        "British numbers",
        r"(?<![\w.,/-])\(?0\d{2,4}\)?[ -]\d{2,6}(?:[ -]\d{2,4}){0,3}(?![\w-]|[.,]\d)",
        _figures,
        ("Ring 0117 496 0233 first.", "Ring 0 1 1 7, 4 9 6, 0 2 3 3 first."),
        ("on 07700 900123", "on 0 7 7 0 0, 9 0 0 1 2 3"),
        needs=("0", " -"),
        unchanged=("a 0 there",),
    ),
    rule(
        "local numbers",
        r"(?<![\w.,/-])\d{3}-\d{4}(?![\w-]|[.,]\d)",
        _local,
        ("Call 555-0199 now.", "Call 5 5 5, 0 1 9 9 now."),
        needs=(DIGITS, "-"),
        unchanged=("part B555-0199",),
    ),
    rule(
        "unbroken numbers",
        r"(?<![\w.,/+-])0\d{9,10}(?![\w-]|[.,]\d)",
        _figures,
        ("on 07700900123", "on 0 7 7 0 0 9 0 0 1 2 3"),
        needs="0",
        unchanged=("lot 0117496023-5",),
    ),
    rule(
        "numbers with letters",
        r"(?<![\w.,/-])1-(?P<code>8\d\d)-(?P<word>[A-Z]{4,10}(?:-[A-Z]{2,8})?)(?!\w)",
        lambda found: f"1 {digits(found['code'])} {found['word'].replace('-', ' ').lower()}",
        ("at 1-800-FLOWERS", "at 1 8 0 0 flowers"),
        needs=("1", "-"),
        unchanged=("a 1-LEG stool",),
    ),
    rule(
        "numbers for a text",
        r"(?<=[Tt]ext )(?P<word>[A-Z]{2,12} to )?(?P<code>\d{5,6})(?![\w-]|[.,]\d)",
        lambda found: (found["word"] or "") + digits(found["code"]),
        ("Text 60777 now.", "Text 6 0 7 7 7 now."),
        ("text BOATS to 60777", "text BOATS to 6 0 7 7 7"),
        needs=DIGITS,
        unchanged=("Text 5 of us now.",),
    ),
    rule(
        "emergency numbers",
        r"(?:911|999|112|111|101|988|000)(?<![\w.,-]\d{3})(?![\w-]|[.,]\d)",
        _emergency,
        ("She called 999.", "She called 9 9 9."),
        ("a 911 call", "a 9 1 1 call"),
        ("Call 999 or 112.", "Call 9 9 9 or 1 1 2."),
        needs=DIGITS,
        unchanged=("about 999 people",),
    ),
)
