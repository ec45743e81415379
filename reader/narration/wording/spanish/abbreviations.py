"""Words cut short: "Sr. Pérez", "EE. UU.", "a. C.", "p. ej.", "n.º 5", "pág. 12", "Avda.", "y/o"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import before, either, full_stop
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule
from reader.narration.wording.spanish import LAST_WORDS

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# The engine knows some of them, but makes a pause after the dot.
_TITLES: Final = {
    "Sr": "señor",
    "Sra": "señora",
    "Sres": "señores",
    "Sras": "señoras",
    "Srta": "señorita",
    "Dr": "doctor",
    "Dra": "doctora",
    "Dres": "doctores",
    "D": "don",
    "D.ª": "doña",
    "Dª": "doña",
    "Dña": "doña",
    "Prof": "profesor",
    "Profa": "profesora",
    "Lic": "licenciado",
    "Ing": "ingeniero",
    "Arq": "arquitecto",
    "Gral": "general",
    "Cnel": "coronel",
    "Cap": "capitán",
    "Tte": "teniente",
    "Sto": "Santo",
    "Sta": "Santa",
    "Mons": "monseñor",
    "Pdte": "presidente",
    "Fr": "fray",
    "Av": "avenida",
    "Avda": "avenida",
    "Pza": "plaza",
    "Ctra": "carretera",
    "Hnos": "hermanos",
    "Mr": "míster",
    "Mrs": "misis",
    "St": "Saint",
}
_PHRASES: Final = {
    "EE. UU.": "Estados Unidos",
    "FF. AA.": "Fuerzas Armadas",
    "RR. HH.": "recursos humanos",
    "CC. OO.": "Comisiones Obreras",
    "CC. AA.": "comunidades autónomas",
    "JJ. OO.": "Juegos Olímpicos",
    "DD. HH.": "derechos humanos",
    "RR. SS.": "redes sociales",
    "RR. EE.": "Relaciones Exteriores",
    "a. C.": "antes de Cristo",
    "d. C.": "después de Cristo",
    "a. de C.": "antes de Cristo",
    "d. de C.": "después de Cristo",
    "p. ej.": "por ejemplo",
    "P. ej.": "Por ejemplo",
    "p. e.": "por ejemplo",
    "S. A.": "S A",
    "S. L.": "S L",
    "s. f.": "sin fecha",
    "i. e.": "es decir",
    "q. e. p. d.": "que en paz descanse",
    "S. M.": "Su Majestad",
    "S. S.": "Su Santidad",
    "D. F.": "Distrito Federal",
    "P. D.": "posdata",
}
_WITHOUT_DOTS: Final = {
    "EEUU": "Estados Unidos",
    "JJOO": "Juegos Olímpicos",
    "DDHH": "derechos humanos",
    "EE UU": "Estados Unidos",
    "CC OO": "Comisiones Obreras",
}
_WORDS: Final = {
    "Ud": "usted",
    "Uds": "ustedes",
    "Vd": "usted",
    "Vds": "ustedes",
    "aprox": "aproximadamente",
    "tel": "teléfono",
    "Tel": "Teléfono",
    "tfno": "teléfono",
    "Tfno": "Teléfono",
    "hab": "habitantes",
    "Cía": "Compañía",
    "dpto": "departamento",
    "Dpto": "Departamento",
    "prov": "provincia",
    "ed": "edición",
    "trad": "traducción",
    "incl": "incluido",
    "Univ": "Universidad",
    "vs": "versus",
    "avda": "avenida",
    "izda": "izquierda",
    "izq": "izquierda",
    "izqda": "izquierda",
    "dcha": "derecha",
    "cda": "cucharada",
    "cdas": "cucharadas",
    "cdta": "cucharadita",
    "cdtas": "cucharaditas",
    "cdita": "cucharadita",
    "cditas": "cucharaditas",
}
_BEFORE_NUMBER: Final = {
    "pág": "página",
    "Pág": "Página",
    "págs": "páginas",
    "p": "página",
    "pp": "páginas",
    "núm": "número",
    "núms": "números",
    "Núm": "Número",
    "No": "número",
    "no": "número",
    "cap": "capítulo",
    "Cap": "Capítulo",
    "caps": "capítulos",
    "vol": "volumen",
    "Vol": "Volumen",
    "fig": "figura",
    "Fig": "Figura",
    "art": "artículo",
    "Art": "Artículo",
    "arts": "artículos",
    "t": "tomo",
    "c": "circa",
    "ca": "circa",
    "km": "kilómetro",
}
_SLASHES: Final = {"y/o": "y o", "s/n": "sin número", "c/u": "cada uno", "e/o": "e o"}
_MASCULINE: Final = r"\b(?:para|hasta|contra|hacia|día|sea|programa|sistema|era|una) $"
_BY_LETTERS: Final = {"".join(phrase.split()): said for phrase, said in _PHRASES.items()}


def _title(found: re.Match[str]) -> str:
    return f"{_TITLES[found['title']]} "


def _phrase(found: re.Match[str]) -> str | None:
    letters = "".join(found[0].split())
    if letters == "P.D." and compiled(r"[a-záéíóúñ] $").search(before(found)):
        return None  # "de P. D. Rulo": initials
    return _BY_LETTERS[letters] + full_stop(found)


def _extreme(found: re.Match[str]) -> str:
    feminine = compiled(r"\w{2}(?:a|ad|ción|sión)s? $").search(before(found))
    word = f"{found['word']}im{'a' if feminine and not compiled(_MASCULINE).search(before(found)) else 'o'}"
    return word + full_stop(found)


RULES: Final = (
    rule(
        "phrases of letters",
        rf"(?<![\w.'’-])(?:{either(_PHRASES).replace(' ', f'{GAP}?')})(?!\w)",
        _phrase,
        ("Viajó a EE. UU. en barco.", "Viajó a Estados Unidos en barco."),
        ("Viajó a EE.UU.", "Viajó a Estados Unidos."),
        ("hacia el 300 a. C. en Roma", "hacia el 300 antes de Cristo en Roma"),
        ("frutas, p. ej. peras", "frutas, por ejemplo peras"),
        ("P. D. Te espero.", "posdata Te espero."),
        ("un libro de P. D. Rulo", "un libro de P D Rulo"),
        needs=".",
        unchanged=("el q. e",),
    ),
    rule(
        "letters in pairs",
        rf"(?<!\w)(?:{'|'.join(_WITHOUT_DOTS)})(?!\w)",
        lambda found: _WITHOUT_DOTS[found[0]],
        ("Viajó a EEUU ayer.", "Viajó a Estados Unidos ayer."),
        needs=(("EEUU", "JJOO", "DDHH", "UU", "OO"),),
        unchanged=("EEUUX UU",),
    ),
    rule(
        "titles",
        rf"(?<![\w.'’-])(?<![A-Z]\. )(?P<title>{either(_TITLES)})(?:\.|(?<=ª)){GAP}?"
        r"(?=[A-ZÁÉÍÓÚÑ][\w.'’-]|(?:de|del) [A-Zl])",
        _title,
        ("El Sr. Pérez y la Sra. Gil", "El señor Pérez y la señora Gil"),
        ("La Dra. Ruiz habló con D. Luis.", "La doctora Ruiz habló con don Luis."),
        ("Dña. Ana, D.ª Eva y Dª Luz", "doña Ana, doña Eva y doña Luz"),
        ("en la Av. de la Paz", "en la avenida de la Paz"),
        needs=".ª",
        unchanged=("plan D. luego", "el Sr Pérez"),
    ),
    rule(
        "titles before other words",
        r"(?<![\w.'’-])(?P<title>Sra?|Sres|Srta|Dra?)\.(?= [a-záéíóúñ])",
        lambda found: _TITLES[found["title"]],
        ("el Sr. alcalde", "el señor alcalde"),
        needs=".",
        unchanged=("El sr. alcalde",),
    ),
    rule(
        "numbers of a kind",
        rf"(?<![\w.'’-])(?P<n>[Nn])(?:\.?[º°](?P<s>s)?){GAP}?(?=\d)",
        lambda found: f"número{'s' if found['s'] else ''} ",
        ("la habitación n.º 5, el nº 3", "la habitación número 5, el número 3"),
        needs=(DIGITS, "º°"),
        unchanged=("5 º",),
    ),
    rule(
        "words before a number",
        rf"(?<![\w.'’-])(?P<word>{either(_BEFORE_NUMBER)})\.{GAP}(?=\d|[IVX]{{1,5}}\b)",
        lambda found: f"{_BEFORE_NUMBER[found['word']]} ",
        ("ver pág. 12 y núm. 3", "ver página 12 y número 3"),
        ("el art. 5 de la ley", "el artículo 5 de la ley"),
        needs=(".", DIGITS + "IVX"),
        unchanged=("pág. Va",),
    ),
    rule(
        "words with a dot",
        rf"(?<![\w.'’-])(?P<word>{either(_WORDS)})\.(?!\w)",
        lambda found: _WORDS[found["word"]] + full_stop(found),
        ("con Ud. ayer, aprox. 20", "con usted ayer, aproximadamente 20"),
        ("Son 300 hab.", "Son 300 habitantes."),
        ("en la avda. Sol 3, 2.º izda.", "en la avenida Sol 3, segundo izquierda."),
        needs=((".", *LAST_WORDS),),
        unchanged=("un cda.x",),
    ),
    rule(
        "centuries",
        rf"(?<![\w.'’-])(?P<s>ss?)\.{GAP}?(?=[IVX]{{1,5}}\b)",
        lambda found: "siglos " if found["s"] == "ss" else "siglo ",
        ("el s. XVIII", "el siglo XVIII"),
        needs=(".", "s"),
        unchanged=("el s. Va",),
    ),
    rule(
        "most and least",
        r"(?<![\w.'’-])(?P<word>[Mm]áx|[Mm]ín)\.(?!\w)",
        _extreme,
        ("un máx. de 20, mín.: 5", "un máximo de 20, mínimo: 5"),
        ("la temperatura mín. baja", "la temperatura mínima baja"),
        ("Son 20 como máx.", "Son 20 como máximo."),
        needs=".x",
        unchanged=("el máx de",),
    ),
    rule(
        "streets",
        rf"(?<![\w/])[Cc]/{GAP}?(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ])",
        always("calle "),
        ("en la C/ Mayor", "en la calle Mayor"),
        needs="/",
        unchanged=("a C/5",),
    ),
    rule(
        "words with a slash",
        rf"(?<![\w/])(?:{'|'.join(_SLASHES)})(?![\w/])",
        lambda found: _SLASHES[found[0]],
        ("peras y/o uvas", "peras y o uvas"),
        needs="/",
        unchanged=("a/y/o",),
    ),
    rule(
        "and",
        r"(?<=[\w.]) ?& ?(?=\w)(?!\w{1,8};)",
        always(" y "),
        ("Gil & Hijos, H&M", "Gil y Hijos, H y M"),
        needs="&",
        unchanged=("a & ",),
    ),
    rule(
        "both genders by a sign",
        r"(?<=[a-zñ])@(?=s?(?![\w@]))",
        always("o"),
        ("tod@s l@s niñ@s", "todos los niños"),
        needs="@",
        unchanged=("tod@saa",),
    ),
)
