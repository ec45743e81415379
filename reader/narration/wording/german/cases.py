"""The ending of an ordinal, told from what stands before it and from its noun."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import compiled, words

__all__ = ["DETERMINERS", "FEMININE", "KNOWN", "NEUTER", "ending"]

# What is numbered often enough to be known: its gender decides where no article does.
FEMININE: Final = frozenset(
    words(
        "Liga Bundesliga Regionalliga Kreisliga Runde Klasse Etappe Auflage Staffel Folge Etage Ausgabe Minute Halbzeit"
        " Spielminute Stunde Woche Saison Stelle Stufe Reihe Generation Welle Phase Person Periode Sitzung Tagung"
        " Strophe Aufl Min Schwangerschaftswoche Dimension Kammer Republik Hauptversammlung Division Armee Sinfonie"
        " Symphonie"
    )
)
NEUTER: Final = frozenset(
    words(
        "Jahrhundert Jahrtausend Obergeschoss Untergeschoss Stockwerk Kapitel Semester Lebensjahr Quartal Halbjahr Mal"
        " Drittel Viertel Buch Album Kind Tor Spiel Jahr Rennen Treffen Gebot Programm Schuljahr Geschoss OG Fach"
        " Jubiläum Finale Halbfinale"
    )
)
_MASCULINE: Final = frozenset(
    words(
        "Platz Rang Stock Spieltag Weltkrieg Advent Teil Akt Senat Tag Satz Lauf Geburtstag Todestag Jahrestag Versuch"
    )
)
KNOWN: Final = FEMININE | NEUTER | _MASCULINE

DETERMINERS: Final = (
    "der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|ans|aufs|fürs|(?:ein|kein|mein|dein|sein|ihr|unser)"
    "(?:e[mnrs]?)?|euer|diese[mnrs]?|jede[mnrs]?|ab|bis|seit"
)
_CHAIN: Final = r"(?:\d{1,3}\.(?:\d{1,2}\.)?(?:, | und | oder | bis | ?[-–/] ?)){1,4}$"
_ADVERB: Final = r"\b(?:voraussichtlich|spätestens|frühestens|einschließlich|mindestens|etwa|circa|vermutlich) $"
_LAST: Final = r"(?:(?P<two>[^\W\d_]{1,30}),? )?(?P<one>[^\W\d_]{1,30})[ \u00a0]$"
_BEFORE_DATIVE: Final = frozenset(
    words(
        "in an auf aus bei mit nach seit von zu vor hinter unter über neben zwischen ab während wegen trotz innerhalb"
        " außerhalb bis anlässlich zwecks hinsichtlich laut gemäß gegenüber"
    )
)
_WEAK: Final = frozenset(words("im am vom zum zur beim ab bis seit nach vor mit von zu unter"))
_BARE: Final = frozenset(words("ein kein mein dein sein ihr unser euer"))
_AM: Final = r"\b[Aa]m [^\W\d_]{2,12}(?:tag|woch|abend),? $"


def ending(preceding: str, noun: str = "") -> str:
    """Tell the ending of an ordinal: e, en, er or es.

    Args:
        preceding: The text before it, up to the space.
        noun: The word after it, where that is known.
    """
    preceding = compiled(_ADVERB).sub("", compiled(_CHAIN).sub("", preceding))
    found = compiled(_LAST).search(preceding)
    word = found["one"].lower() if found else ""
    feminine = noun in FEMININE or noun.endswith(("ung", "heit", "keit", "schaft", "tion", "tät", "klasse", "liga"))
    if word == "der":
        two = found["two"] or "" if found else ""
        return "en" if feminine or two.lower() in _BEFORE_DATIVE else "e"
    if word in _BARE:
        return "es" if noun in NEUTER else "er"
    if word in _WEAK or word == "des" or word.endswith(("em", "en", "einer", "ihrer", "eines", "ihres", "unserer")):
        if word in _WEAK or compiled(f"(?:{DETERMINERS})$").match(word):
            return "en"
    elif word and compiled(f"(?:{DETERMINERS})$").match(word):
        return "e"
    if compiled(_AM).search(preceding):
        return "en"
    return "e" if feminine else "es" if noun in NEUTER else "er"
