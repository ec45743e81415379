"""Authors' names out of what pages put into their author fields and bylines."""

from __future__ import annotations

import re

from reader.extraction.metadata.labels import of_writers, opens_with_a_label

__all__ = ["full", "is_known_organisation", "is_organisation", "join", "opens_a_byline", "people", "without"]

_LEAD = re.compile(
    r"^\s*(?:(?:words|text|story|written|posted|published|reported|created|compiled|updated|opinion|"
    r"analysis|review|geschrieben|verfasst|eingestellt|gepostet|"
    r"écrit|publié|escrito|publicado|postado|scritto|pubblicato|geschreven|gepost|geplaatst|skrevet|skriven)"
    r"\s+)?(?:by|von|par|por|di|door|av|af)\b\s*:?\s*|"
    r"^\s*(?:authors?|autor(?:in|en|es|a)?|auteure?s?|autore|from|texte?|texto|testo|tekst|auteur|автор|текст|著者|"
    r"文|作者|撰文|筆者|執筆|글)\s*[:：／]\s*|"
    r"^\s*(?:本[报報刊])?(?:记者|記者)[\s・:：]*(?=(?-i:[\u4e00-\u9fff]))|"
    r"^\s*(?:die fragen stellten?|(?:das )?(?:interview|gespräch) führten?|post author:?\s+by)\s+:?\s*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*[(（](?P<inside>[^()（）]*)[)）]?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|(?<!\w)@\w+|\(\s*\)|<[^>]*>")
_DATE = re.compile(
    r"\s(?:at|um|à|às|alle|a las|en|om|op|kl) \d{1,2}[:.h]\d{2}.*$|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|"
    r"\b(?:published|updated|posted|on)\b.*\d.*$|\b\w{3,9}\.? \d{1,2},? \d{4}.*$|"
    r"(?:\b(?:am|le|el|em|il|op) )?\d{1,2}\.? (?:de )?\w{3,11}\.? (?:de )?\d{4}.*$|"
    r"(?:\b(?:am|le|el|em|il|op) )?\d{1,4}[年./-]\d{1,2}[月./-]\d{1,4}.*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[,;|/•·&+\n、，；／｜]|\s[-–—]\s|\b(?:and|und|et|y|och|og|и|with)\b(?=\s))\s*", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
_ROLES = frozenset({
    "staff", "writer", "reporter", "editor", "editors", "correspondent", "contributor", "contributors",
    "contributing", "columnist", "journalist", "author", "producer", "photographer", "critic", "intern",
    "freelance", "freelancer", "senior", "chief", "deputy", "managing", "associate", "political", "business",
    "sports", "health", "science", "technology", "desk", "bureau", "guest", "admin", "administrator", "user",
    "team", "blogger", "redaktion", "rédaction", "redacción", "redação", "redazione", "follow", "twitter", "email",
    "updated", "published", "posted", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journaliste",
    "rédacteur", "rédactrice", "correspondant", "correspondante", "periodista", "redactor", "redactora", "corresponsal",
    "jornalista", "repórter", "giornalista", "redattore", "redactie", "redacteur", "verslaggever", "редактор",
    "view", "archive", "archives", "profile", "posts",
    "редакция", "корреспондент", "журналист", "администратор", "編集部", "编辑部", "編輯部", "編集長", "管理人",
})  # fmt: skip
_ROLE_PHRASES = (" special to ", " for the ")
_ORGANISATIONS = frozenset({
    "news", "press", "agency", "agencies", "staff", "team", "desk", "magazine", "daily", "times", "post", "herald",
    "tribune", "journal", "gazette", "reuters", "afp", "dpa", "efe", "ansa", "xinhua", "bloomberg", "cnn", "bbc",
    "network", "media", "group", "inc", "ltd", "llc", "gmbh", "associated", "wire", "wires", "online", "tv",
    "radio", "institute", "foundation", "university", "editorial", "editors", "board", "service", "services", "com",
    "org",
})  # fmt: skip
_AGENCIES = (
    "the associated press", "associated press", "ap", "reuters", "afp", "agence france-presse", "dpa", "efe", "ansa",
    "bloomberg", "bloomberg news", "xinhua", "pti", "upi",
)  # fmt: skip
_LONGEST_INITIALS = 6  # letters, as of agencies and broadcasters
_BEHIND = re.compile(r"\s*(?:記者|记者|기자|通讯员|さん|氏)$")  # what reporters are called where titles follow names
_AND = {
    "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en", "sv": "och", "da": "og", "nb": "og",
    "no": "og", "ca": "i", "ro": "și", "fi": "ja", "pl": "i", "cs": "a", "sk": "a", "hr": "i", "hu": "és", "tr": "ve",
    "ru": "и", "uk": "та", "be": "і", "bg": "и", "sr": "и", "el": "και", "id": "dan", "vi": "và", "fa": "و", "ar": "و",
}  # fmt: skip
_BETWEEN_NAMES = {"ja": "、", "zh": "、", "ko": ", "}  # where no word stands between the last two
_LONGEST_NAME, _MOST_WORDS = 60, 6  # characters, words
_LENGTHS_OF_DOMAINS = range(2, 5)  # what stands behind the dot of a site that is called after its address
_REPORTED = re.compile(r"(?:报道|報導|報道|报导|电|電)$")  # "reported from", behind the reporter's name
_EDGE = " .:,-–—()[]（）【】〔〕［］\"'»«›‹→←▸>|"
_TWO_WORDS = re.compile(r"[^\s&]+ & [^\s&]+")
_MOST_NAMES = 8  # more than anybody listens to; a masthead has more
_SHORTEST_SHOUT = 5  # letters: fewer may be initials


def people(text: str) -> list[str]:
    """The names in one author field or byline, without "By", roles, addresses and dates."""
    text = _ADDRESS.sub(" ", text[:400])
    text = _DATE.sub("", _LEAD.sub("", " ".join(text.split())))
    found = [name for said in of_writers(text) for name in _names_in(said)]
    return list(dict.fromkeys(found))[:_MOST_NAMES]


def _names_in(text: str) -> list[str]:
    text = _LEAD.sub("", text).strip(_EDGE)
    parts = [text] if _is_one_body(text) else _BETWEEN.split(text)
    return [name for part in parts if _is_a_name(name := _bare_name(part))]


def _is_one_body(text: str) -> bool:
    """Whether an "and" is part of a name: "The harbour and pier offices", "Redaktion Boot & Bau"."""
    first = text.partition(" ")[0].lower()
    return "," not in text and (first == "the" or first in _ROLES or _TWO_WORDS.fullmatch(text) is not None)


def _bare_name(part: str) -> str:
    """A name without title, edges and what is in brackets; that is it where a mere handle stands before."""
    outside = _as_written(_BEHIND.sub("", _LEAD.sub("", _BRACKETED.sub(" ", part).strip())).strip(_EDGE))
    if not _is_a_name(outside) and (bracketed := _BRACKETED.search(part)) is not None:
        return _as_written(bracketed["inside"].strip(_EDGE))
    return outside


def opens_a_byline(line: str) -> bool:
    """Whether a line begins as bylines do: "By", "Written by", "Von"."""
    line = line.lstrip(_EDGE)
    return _LEAD.match(line) is not None or opens_with_a_label(line)


def is_organisation(name: str, site: str | None) -> bool:
    """Whether a name is that of a paper or agency rather than a person's."""
    ending = name.rpartition(".")[2] if "." in name else ""
    return (
        is_known_organisation(name)
        or (len(ending) in _LENGTHS_OF_DOMAINS and ending.isalnum())
        or name.lower().startswith("the ")
        or (name[0].isupper() and name.rpartition(" ")[2][0].islower())
        or (site is not None and _plain(name) in (_plain(site), ""))
    )


def is_known_organisation(name: str) -> bool:
    """Whether a name has a word of papers and agencies in it, or is initials as theirs are."""
    is_initials = 2 <= len(name) <= _LONGEST_INITIALS and name.isascii() and name.isalpha()
    return is_initials or not _ORGANISATIONS.isdisjoint(_WORD.findall(name.lower()))


def without(site: str | None, name: str) -> str:
    """A name without the paper or agency behind it: "Ana Ruiz Alden Herald" in the Alden Herald is Ana Ruiz.

    Args:
        site: The site's name, where known.
        name: A name from an author field; empty is returned for the site's own.
    """
    words = name.split()
    papers = {_plain(paper) for paper in (*_AGENCIES, site or "")} - {""}
    if site is not None and _plain(name) == _plain(site):
        return ""
    for end in range(2, len(words)):
        if _plain(" ".join(words[end:])) in papers:
            return _as_written(" ".join(words[:end]).rstrip(" .,;–—-"))
    return name


def full(names: list[str]) -> list[str]:
    """The names, once each; where some have more than one word, single ones among them are papers or nicknames."""
    several = [name for name in names if " " in name or not name.isascii()]
    return list(dict.fromkeys(several or names))


def join(names: list[str], language: str | None) -> str:
    """Names as they would be said: "Ana Ruiz, Bo Lind and Cy Amos"."""
    if len(names) < 2:
        return "".join(names)
    own = (language or "en").split("-")[0]
    if own in _BETWEEN_NAMES:
        return _BETWEEN_NAMES[own].join(names)
    word = _AND.get(own, "and")
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
        and len(text.split()) <= _MOST_WORDS
        and not any(map(str.isdigit, text))
        and any(map(str.isalpha, text))
        and (not text[0].islower() or " " in text)
        and not _names_a_role(text)
        and _REPORTED.search(text) is None
    )


def _names_a_role(text: str) -> bool:
    words = _WORD.findall(text.lower())
    phrase = f" {' '.join(words)} "
    return not _ROLES.isdisjoint(words) or any(role in phrase for role in _ROLE_PHRASES)
