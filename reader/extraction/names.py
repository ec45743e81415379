"""Authors' names out of what pages put into their author fields and bylines."""

from __future__ import annotations

import re

__all__ = ["is_organisation", "join", "opens_a_byline", "people"]

_LEAD = re.compile(
    r"^\s*(?:(?:words|text|story|written|posted|published|reported|reviewed|created|compiled|edited|updated|opinion|"
    r"analysis|review)\s+)?(?:by|von|par|por|di|door|av|af)\b\s*:?\s*|^\s*(?:authors?|autor|auteur|from)\s*:\s*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|(?<!\w)@\w+|\(\s*\)|<[^>]*>")
_DATE = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|"
    r"\b(?:published|updated|posted|on)\b.*\d.*$|\b\w{3,9}\.? \d{1,2},? \d{4}.*$|\d{1,2} \w{3,9} \d{4}.*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[,;|/•·&+\n]|\s[-–—]\s|\b(?:and|und|et|y|with)\b(?=\s))\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:staff|writer|reporter|editors?|correspondent|contributors?|contributing|columnist|journalist|author|producer|"
    r"photographer|critic|intern|freelance\w*|special to|for the|senior|chief|deputy|managing|associate|political|"
    r"business|sports|health|science|technology|news desk|web desk|desk|bureau|guest|admin|administrator|user|team|"
    r"blogger|redaktion|rédaction|redacción|redação|redazione|follow|twitter|email|updated|published|posted)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:news|press|agency|agencies|staff|team|desk|magazine|daily|times|post|herald|tribune|journal|gazette|reuters|"
    r"afp|dpa|efe|ansa|xinhua|bloomberg|cnn|bbc|network|media|group|inc|ltd|llc|gmbh|associated|wire|wires|online|tv|"
    r"radio|institute|foundation|university|editorial|editors|board|services?|com|org)\b|\.\w{2,4}$|^[A-Z]{2,6}$",
    re.IGNORECASE,
)
_AND = {"de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en", "sv": "och", "da": "og", "nb": "og"}
_LONGEST_NAME = 60
_MOST_NAMES = 8
_SHORTEST_SHOUT = 5  # letters: fewer may be initials


def people(text: str) -> list[str]:
    """The names in one author field or byline, without "By", roles, addresses and dates."""
    text = _ADDRESS.sub(" ", text[:400])
    text = _DATE.sub("", _LEAD.sub("", " ".join(text.split())))
    found: list[str] = []
    for part in _BETWEEN.split(text):
        name = _LEAD.sub("", part).strip(" .:,-–—()[]\"'")
        name = _as_written(name)
        if _is_a_name(name) and name not in found:
            found.append(name)
    return found[:_MOST_NAMES]


def opens_a_byline(line: str) -> bool:
    """Whether a line begins as bylines do: "By", "Written by", "Von"."""
    return _LEAD.match(line) is not None


def is_organisation(name: str, site: str | None) -> bool:
    """Whether a name is that of a paper or agency rather than a person's."""
    return _ORGANISATION.search(name) is not None or (site is not None and _plain(name) in (_plain(site), ""))


def join(names: list[str], language: str | None) -> str:
    """Names as they would be said: "Ana Ruiz, Bo Lind and Cy Amos"."""
    if len(names) < 2:
        return "".join(names)
    word = _AND.get((language or "en").split("-")[0], "and")
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def _plain(text: str) -> str:
    return re.sub(r"\W|^the\b", "", text.casefold())


def _as_written(name: str) -> str:
    letters = [letter for letter in name if letter.isalpha()]
    shouted = len(letters) >= _SHORTEST_SHOUT and " " in name and all(map(str.isupper, letters))
    return name.title() if shouted else name


def _is_a_name(text: str) -> bool:
    return (
        1 < len(text) <= _LONGEST_NAME
        and len(text.split()) <= 6
        and not any(map(str.isdigit, text))
        and any(map(str.isalpha, text))
        and (text[0].isupper() or not text[0].isalpha() or " " in text)
        and _ROLE.search(text) is None
    )
