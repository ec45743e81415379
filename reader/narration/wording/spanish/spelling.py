"""Spanish numbers in words, where their gender is heard: "veintiún", "doscientas", "segunda"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import words

__all__ = ["cardinal", "is_feminine", "ordinal"]

_SMALL: Final = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
    " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve"
)
_TENS: Final = words("cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_HUNDREDS: Final = words(
    "cero ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_ORDINALS: Final = words(
    "cero primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero"
    " decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno"
)
_ORDINAL_TENS: Final = words(
    "cero décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo centésimo"
)
_MASCULINE: Final = frozenset(
    words(
        "días problemas programas sistemas temas mapas idiomas poemas planetas gramas diagramas dramas esquemas"
        " síntomas guardias artistas periodistas futbolistas turistas ciclistas atletas poetas guías camaradas colegas"
    )
)
_FEMININE: Final = frozenset(
    words(
        "veces mujeres noches partes calles tardes redes naves llaves clases fases bases frases series sedes muertes"
        " leyes voces luces cruces actrices raíces flores labores"
    )
)


def cardinal(number: int, feminine: bool = False) -> str:
    """Spell a number from 0 to 999,999 as it stands before a noun: 21 is "veintiún", feminine "veintiuna"."""
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        head = "mil" if thousands == 1 else f"{cardinal(thousands, feminine)} mil"
        return f"{head} {cardinal(rest, feminine)}" if rest else head
    if number > 100:
        hundreds, rest = divmod(number, 100)
        head = _HUNDREDS[hundreds]
        if feminine:
            head = head.replace("tos", "tas")
        return f"{head} {cardinal(rest, feminine)}" if rest else head
    if number == 100:
        return "cien"
    if number < 30:
        spelled = _SMALL[number]
    else:
        tens, one = divmod(number, 10)
        spelled = f"{_TENS[tens]} y {_SMALL[one]}" if one else _TENS[tens]
    if not spelled.endswith("uno"):
        return spelled
    if feminine:
        return f"{spelled[:-1]}a"
    return "veintiún" if number == 21 else spelled[:-1]


def ordinal(number: int, feminine: bool = False) -> str:
    """Spell an ordinal from 1 to 109."""
    tens, one = divmod(number, 10)
    if number < 20:
        spelled = _ORDINALS[number]
    else:
        spelled = f"{_ORDINAL_TENS[tens]} {_ORDINALS[one]}" if one else _ORDINAL_TENS[tens]
    return " ".join(f"{word[:-1]}a" for word in spelled.split()) if feminine else spelled


def is_feminine(noun: str) -> bool | None:
    """Tell the gender of a counted noun by its ending; None where it is no noun that tells."""
    if noun in _MASCULINE:
        return False
    if noun in _FEMININE or noun.endswith(("as", "ciones", "siones", "dades", "tudes", "iones")):
        return True
    return False if noun.endswith(("os", "es", "ones")) else None
