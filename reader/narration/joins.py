"""Where German, French and Spanish sentences go on after a dot, by language: what `sentencex` takes for their ends."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["GERMAN_STARTERS", "JOINS", "Join"]


class Join(NamedTuple):
    """Two proposed sentences are one where `left` ends the first and `right` begins the second."""

    name: str
    left: str
    right: str


_GERMAN_MONTHS: Final = (
    "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\b"
)
GERMAN_STARTERS: Final = (
    "(?:Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ich|Ihr|Man|Doch|Aber|Und|Auch|Im|In|Am|An|Auf|Mit|Bei|Von|Vor|Zu"
    r"|Für|So|Da|Dann|Danach|Dort|Hier|Als|Nach|Seit|Wenn|Weil|Was|Wer|Wie|Wo|Nur|Noch|Nun|Jetzt|Diese[rsmn]?|Kein)\b"
)
_NUMBERED: Final = (
    "(?:Jahrhunderts?|Jahrtausends?|Weltkriegs?|Stock|Platz|Liga|Bundesliga|Minute|Klasse|Mal|Runde|Spieltag|Halbzeit"
    r"|Obergeschoss|Auflage|Etage|Etappe|Geburtstag|Kapitel|Quartal|Halbjahr|Lebensjahr|FC|SC)\b"
)
_FRENCH_MONTHS: Final = "janv|févr|fév|avr|juil|juill|sept|oct|nov|déc"

# What may be initials of one name, or of two letters with a hyphen between.
_HYPHENED: Final = Join("J. | -C.", r"\b[A-Za-z]{1,4}\.$", r"-\w")
_INITIALS: Final = Join("J.-P. | Roux", r"\b[A-Z]\.-[A-Z]\.$", r"[A-ZÀ-Þ][a-zß-ÿ]")

JOINS: Final = {
    "de": (
        Join("am 3. | Mai", r"\b\d{1,2}\.$", _GERMAN_MONTHS),
        Join("im 19. | Jahrhundert", r"\b(?:\d{1,3}|[IVX]{1,6})\.$", _NUMBERED),
        Join(
            "im 3. | Raum",
            r"\b(?i:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|[mdsk]?eine?[mnrs]?|ihre?[mnrs]?) \d{1,3}\.$",
            rf"(?!{GERMAN_STARTERS})[A-ZÄÖÜ]",
        ),
        Join(
            "inkl. | Versand",
            r"(?<![\w.])(?:inkl|exkl|zzgl|abzgl|gem|lt|ca|vgl|Vgl|bzw|Fa|Dipl|Hr|Fr|Dr|Prof|St|Nr|sog|bspw|evtl|ggf"
            r"|insb|insbes|mind|Hl|Mag|Ing|z\. ?B|d\. ?h|v\. ?a|Msp|dt|österr|schweiz|frz|engl|brit|ital|span|russ"
            r"|amerik|europ|röm|kath|evang|städt|staatl)\.$",
            r"\S",
        ),
        Join("1 Pck. | Zucker", r"(?<!\w)(?:Pckg?|Stk|Std|Min|Pers|Hbf|Bhf)\.$", rf"(?!{GERMAN_STARTERS})[A-ZÄÖÜ]"),
        Join("4,5-Mio. | Euro", r"\d-?(?:Mio|Mrd|Tsd)\.$", rf"(?!{GERMAN_STARTERS})\S"),
        Join("Art. | 5", r"(?<![\w.])(?:Abs|Art|Bd|Kap|Abb|Tab|Ziff|S|Rn|Anm)\.$", r"\d|[IVX]{1,4}\b"),
        Join("Frankfurt a. | M.", r"\b[a-z]\.$", r"[A-Z]\."),
        _HYPHENED,
        _INITIALS,
    ),
    "fr": (
        Join("M. | Dupont", r"(?<![\w.])(?:MM?|Mmes?|Mlles?|Me|Drs?|Pr|Mgr|Ste?)\.$", r"[A-ZÀ-Þ]"),
        Join(
            "art. | 5",
            r"(?i)(?<![\w.])(?:art|chap|pp?|vol|n|no|t|th|fig|env|al|tél|hab|éd)\.$",
            r"\d|[IVX]{1,5}\b",
        ),
        Join("2 c. | à s", r"(?i)\b(?:c|cuill?)\.$", r"à\b"),
        Join("c. à s. | de", r"\bà\.? ?[sc]\.$", r"[a-z]"),
        Join("3 sept. | 2001", rf"\b(?:{_FRENCH_MONTHS})\.$", r"\d|[a-z]"),
        Join("p. ex. | Poires", r"(?i)(?:\bp\. ?ex|c\.-à-d|\bcf|\benv|av\. J)\.$", r"\S"),
        _HYPHENED,
        _INITIALS,
    ),
    "es": (
        Join(
            "D. | Luis",
            r"(?<![\w.])(?:Sr|Sra|Sres|Srta|Dr|Dra|D|Dña|Prof|prof|Lic|Ing|Arq|Gral|Cnel|Cap|Sto|Sta|Mons"
            r"|Avda?|Cía)\.$",
            r"[A-ZÁÉÍÓÚÑ]",
        ),
        Join(
            "aprox. | 20",
            r"(?i)(?<![\w.])(?:págs?|pp?|núms?|arts?|caps?|vol|fig|aprox|n|no|máx|mín|tel)\.$",
            r"\d|[IVX]{1,5}\b",
        ),
        Join("máx. | de", r"(?i)(?<![\w.])(?:máx|mín|cdi?t?as?|izq?d?a?|dcha)\.$", r"[a-záéíóúñ(]"),
        Join("p. m. | del", r"\b[ap]\. ?m\.$", r"[a-záéíóúñ]"),
        Join("CC. | OO.", r"\b(?:EE|CC|FF|RR|JJ|DD)\.$", r"(?:UU|OO|AA|HH|SS|EE)\."),
        Join("EE. UU. | dijo", r"\b(?:UU|OO|AA|HH)\.$", r"[a-záéíóúñ]"),
        Join("4. | º", r"\d\.$", r"[ºª]"),
        Join("p. ej. | Peras", r"(?i)\bp\. ?ej\.$", r"\S"),
        _HYPHENED,
        _INITIALS,
    ),
}
