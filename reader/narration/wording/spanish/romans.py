"""Roman numerals where the engine has them wrong: "Felipe VI", "Isabel II", "Carlos V", "siglo V", "capítulo I"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import either, roman
from reader.narration.wording.rule import GAP, always, rule, words
from reader.narration.wording.spanish.spelling import ordinal

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_QUEENS: Final = frozenset(words("Isabel Catalina María Margarita Victoria Cristina Juana Beatriz"))
_KINGS: Final = frozenset(
    words(
        "Felipe Carlos Fernando Alfonso Juan Pablo Pedro Enrique Luis Jaime Sancho Ramiro Francisco Benedicto Pío León"
        " Gregorio Clemente Urbano Inocencio Sixto Julio Napoleón Guillermo Jorge Eduardo Ricardo Jacobo Federico"
        " Leopoldo Alberto Nicolás Alejandro Iván Otón Maximiliano José Amadeo Ramsés Balduino Harald Gustavo"
        " Mohamed Haakon Manuel Bonifacio Celestino Adriano Recaredo Abderramán Ordoño Bermudo García"
    )
)
_NUMBERED: Final = words(
    "siglo Siglo siglos capítulo Capítulo tomo Tomo acto Acto parte Parte libro Libro título Título fase Fase volumen"
    " Volumen anexo Anexo escena Guerra Tipo tipo"
)
_NAMES: Final = (*sorted(_QUEENS | _KINGS),)


def _ruler(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    if number is None or number > 10:  # as the engine says it
        return None
    return f"{found['name']} {ordinal(number, found['name'] in _QUEENS)}"


def _numbered(found: re.Match[str]) -> str | None:
    number = roman(found["numeral"])
    return None if number is None else f"{found['word']} {number}"


RULES: Final = (
    rule(
        "rulers",
        rf"(?<!\w)(?P<name>{either(_NAMES)}){GAP}(?P<numeral>[IVX]{{1,4}})(?![\w'’-]|\.\w)",
        _ruler,
        ("Felipe VI habló.", "Felipe sexto habló."),
        ("Isabel II y Carlos V", "Isabel segunda y Carlos quinto"),
        ("Juan Pablo II viajó.", "Juan Pablo segundo viajó."),
        needs=("IVX", "aeio"),
        unchanged=("Alfonso XIII se fue.", "Pedro IXV"),
    ),
    rule(
        "what is numbered",
        rf"(?<!\w)(?P<word>{either(_NUMBERED)}){GAP}(?P<numeral>[IVX]|VI)(?![\w'’-]|\.\w)",
        _numbered,
        ("en el siglo V, el capítulo I", "en el siglo 5, el capítulo 1"),
        ("el tomo VI", "el tomo 6"),
        needs=("IVX", "aeio"),
        unchanged=("el siglo XXI",),
    ),
    rule(
        "six",
        r"(?<=[a-záéíóúñ] )VI(?![\w'’.-])",
        always("6"),
        ("la jornada VI empieza", "la jornada 6 empieza"),
        needs=("V", ("VI",)),
        unchanged=("VI",),
    ),
)
