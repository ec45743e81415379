"""Whether a line that begins with an author's name tells who that is, or what has happened to somebody."""

from __future__ import annotations

from itertools import pairwise

__all__ = ["tells_who_it_is"]

# What somebody is, writes, does for a living; each right behind the name or its clause.
_DOES = frozenset({
    "writes", "covers", "reports", "works", "lives", "teaches", "blogs", "edits", "leads", "runs", "tweets", "hosts",
    "schreibt", "berichtet", "arbeitet", "lebt", "leitet", "bloggt", "lehrt", "betreut",
    "écrit", "travaille", "vit", "couvre", "enseigne", "dirige", "escribe", "trabaja", "vive", "cubre", "enseña",
    "escreve", "trabalha", "mora", "cobre", "leciona", "scrive", "lavora", "insegna",
    "schrijft", "werkt", "woont", "doceert", "skriver", "arbetar", "bor", "arbejder", "arbeider", "jobber", "jobbar",
    "kirjoittaa", "työskentelee", "asuu", "pisze", "pracuje", "mieszka", "prowadzi", "píše", "žije", "piše", "živi",
    "radi", "ír", "dolgozik", "él", "scrie", "lucrează", "locuiește", "yazıyor", "yaşıyor", "çalışıyor",
    "пишет", "работает", "живёт", "живет", "ведёт", "ведет", "пише", "працює", "живе", "menulis", "bekerja", "tinggal",
})  # fmt: skip
_IS = frozenset({"is", "ist", "est", "es", "é", "è", "är", "er", "este"})
_A = frozenset({
    "a", "an", "the", "our", "one", "also", "currently", "co", "ein", "eine", "der", "die", "un", "une", "le", "la",
    "l", "una", "uno", "el", "um", "uma", "o", "il", "een", "de", "en", "et", "ei",
})  # fmt: skip
_ROLES = frozenset({
    "writer", "reporter", "editor", "correspondent", "contributor", "columnist", "journalist", "author", "blogger",
    "photographer", "critic", "freelancer", "novelist", "poet", "historian", "professor", "lecturer",
    "autor", "autorin", "redakteur", "redakteurin", "reporterin", "journalistin", "korrespondent", "korrespondentin",
    "journaliste", "auteur", "auteure", "autrice", "rédacteur", "rédactrice", "chroniqueur", "chroniqueuse",
    "periodista", "autora", "redactor", "redactora", "escritor", "escritora", "columnista", "corresponsal",
    "jornalista", "repórter", "colunista", "giornalista", "autore", "redattore", "redattrice", "scrittore",
    "scrittrice", "redacteur", "schrijver", "schrijfster", "verslaggever", "verslaggeefster", "författare",
    "skribent", "forfatter", "toimittaja", "kirjailija", "dziennikarz", "dziennikarka", "redaktor", "redaktorka",
    "novinář", "novinářka", "novinar", "novinarka", "újságíró", "szerkesztő", "jurnalist", "gazeteci", "yazar",
    "журналист", "журналистка", "автор", "редактор", "корреспондент", "писатель", "wartawan", "penulis",
})  # fmt: skip


def tells_who_it_is(behind: str) -> bool:
    """Whether the words behind a name are those of a note on its bearer: a living, a role or what they are.

    Args:
        behind: The words, without case and punctuation.
    """
    words = behind.split()
    return bool(words) and (
        not _ROLES.isdisjoint(words)
        or not _DOES.isdisjoint(words[:2])
        or any(verb in _IS and word in _A for verb, word in pairwise(words[:3]))
    )
