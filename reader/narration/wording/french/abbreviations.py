"""Words cut short: "M. Dupont", "Me Lenoir", "n° 5", "p. ex.", "c.-à-d.", "av. J.-C.", "chap. 3"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, either, full_stop
from reader.narration.wording.french import LAST_WORDS
from reader.narration.wording.rule import DIGITS, GAP, always, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_TITLES: Final = {
    "M.": "Monsieur",
    "MM.": "Messieurs",
    "Mmes": "Mesdames",
    "Mlles": "Mesdemoiselles",
    "Mr.": "Monsieur",
    "Mr": "Monsieur",
    "Mme.": "Madame",
    "Mlle.": "Mademoiselle",
    "Me": "Maître",
    "Mgr": "Monseigneur",
    "Mgr.": "Monseigneur",
    "Dr.": "Docteur",
    "Drs": "Docteurs",
    "Pr.": "Professeur",
    "St.": "Saint",
    "Ste.": "Sainte",
    "Cdt": "Commandant",
    "Cne": "Capitaine",
    "Gal": "Général",
    "Col.": "Colonel",
}
_PHRASES: Final = {
    "p. ex.": "par exemple",
    "c.-à-d.": "c'est-à-dire",
    "c. -à-d.": "c'est-à-dire",
    "c.à.d.": "c'est-à-dire",
    "c.-à.-d.": "c'est-à-dire",
    "av. J.-C.": "avant Jésus-Christ",
    "av. J. -C.": "avant Jésus-Christ",
    "avant J.-C.": "avant Jésus-Christ",
    "ap. J.-C.": "après Jésus-Christ",
    "apr. J.-C.": "après Jésus-Christ",
    "après J.-C.": "après Jésus-Christ",
    "J.-C.": "Jésus-Christ",
    "i.e.": "c'est-à-dire",
    "N.B.": "nota bene",
    "N. B.": "nota bene",
    "P.-S.": "post-scriptum",
    "s. d.": "sans date",
    "N.D.L.R.": "note de la rédaction",
    "R.-V.": "rendez-vous",
}
_WORDS: Final = {
    "env": "environ",
    "hab": "habitants",
    "max": "maximum",
    "cf": "confer",
    "Cf": "Confer",
    "trad": "traduction",
    "coll": "collection",
    "resp": "respectivement",
    "Ets": "Établissements",
}
_ACCENTED: Final = {"tél": "téléphone", "Tél": "Téléphone", "éd": "édition", "dép": "département"}
_BEFORE_NUMBER: Final = {
    "chap": "chapitre",
    "Chap": "Chapitre",
    "p": "page",
    "pp": "pages",
    "art": "article",
    "Art": "Article",
    "vol": "volume",
    "Vol": "Volume",
    "fig": "figure",
    "Fig": "Figure",
    "t": "tome",
    "al": "alinéa",
    "vers": "vers",
    "tabl": "tableau",
    "ch": "chapitre",
    "th": "thermostat",
    "Th": "Thermostat",
}


_BY_LETTERS: Final = {"".join(phrase.split()): said for phrase, said in _PHRASES.items()}


def _number(found: re.Match[str]) -> str:
    said = "numéros" if found["s"] else "numéro"
    return f"{said.capitalize() if found['n'] == 'N' and not before(found).strip() else said} "


RULES: Final = (
    rule(
        "eras and phrases",
        rf"(?<![\w.'’-])(?:{either(_PHRASES).replace(' ', f'{GAP}?')})(?!\w)",
        lambda found: _BY_LETTERS["".join(found[0].split())] + full_stop(found),
        ("vers 300 av. J.-C. à Rome", "vers 300 avant Jésus-Christ à Rome"),
        ("des fruits, p. ex. des poires", "des fruits, par exemple des poires"),
        ("demain, c.-à-d. lundi", "demain, c'est-à-dire lundi"),
        ("en 50 apr. J.-C.", "en 50 après Jésus-Christ."),
        needs=".",
        unchanged=("Il est av. ici",),
    ),
    rule(
        "titles",
        rf"(?<![\w.'’-])(?P<title>{either(_TITLES)}){GAP}(?=[A-ZÀÂÉÈÊÎÔŒ][\w.'’-])",
        lambda found: f"{_TITLES[found['title']]} ",
        ("M. Dupont est venu.", "Monsieur Dupont est venu."),
        ("MM. Durand et Roux", "Messieurs Durand et Roux"),
        ("Me Lenoir plaide.", "Maître Lenoir plaide."),
        needs=("MDSPCG", (".", "Me", "Mr", "Mgr", "Mmes", "Mlles", "Drs", "Cdt", "Cne", "Gal")),
        unchanged=("Me voilà", "l'allée M. est", "Mme Martin"),
    ),
    rule(
        "titles before other words",
        r"(?<![\w.'’-])M\.(?= (?:le |la |l['’]|de |du |d['’]|et M))",
        always("Monsieur"),
        ("M. et Mme Dupont", "Monsieur et Mme Dupont"),
        needs=".",
        unchanged=("M. dit",),
    ),
    rule(
        "avenues",
        rf"(?<![\w.'’-])(?P<capital>[Aa])v\.{GAP}(?=[A-ZÀÉ]|d[eu]s? |de la )",
        lambda found: f"{found['capital']}venue ",
        ("12, av. Foch", "12, avenue Foch"),
        needs=".",
        unchanged=("av. un",),
    ),
    rule(
        "numbers of a kind",
        rf"(?<![\w.'’-])(?P<n>[Nn])(?:[°º]|os?(?=[ \u00a0]\d)(?<=[Nn]o))(?P<s>s)?{GAP}?(?=\d)",
        _number,
        ("la chambre n° 5 est libre", "la chambre numéro 5 est libre"),
        ("N°5 gagne, n°s 3 et 4", "Numéro 5 gagne, numéros 3 et 4"),
        needs=(DIGITS, "nN", "°ºo"),
        unchanged=("Non 5 o",),
    ),
    rule(
        "words before a number",
        rf"(?<![\w.'’-])(?P<elided>l['’])?(?P<word>{either(_BEFORE_NUMBER)})\.{GAP}?(?=\d|[IVX]{{1,5}}\b)",
        lambda found: f"{found['elided'] or ''}{_BEFORE_NUMBER[found['word']]} ",
        ("voir chap. 3, p. 12", "voir chapitre 3, page 12"),
        ("selon l'art. 5 de la loi", "selon l'article 5 de la loi"),
        needs=(".", DIGITS + "IVX"),
        unchanged=("au bout de l'art. Il",),
    ),
    rule(
        "words with an accent and a dot",
        r"(?<![\w.'’-])(?P<word>[Tt]él|éd|dép)\.(?=,? [\w(+:])",
        lambda found: _ACCENTED[found["word"]],
        ("par tél. au bureau", "par téléphone au bureau"),
        needs=".",
        unchanged=("éd.x y",),
    ),
    rule(
        "words with a dot",
        rf"(?<![\w.'’-])(?P<word>{either(_WORDS)})\.(?!\w)",
        lambda found: _WORDS[found["word"]] + full_stop(found),
        ("env. 20 places, 300 hab.", "environ 20 places, 300 habitants."),
        ("cf. le chapitre", "confer le chapitre"),
        needs=((".", *LAST_WORDS),),
        unchanged=("le x.env.",),
    ),
)
