"""Numbers: "10 000", "1,2 M de votos", "-5", "21 años", "200 personas", "~30"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import WHOLE
from reader.narration.wording.rule import DIGITS, GAP, always, rule, words
from reader.narration.wording.spanish.spelling import cardinal, is_feminine

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_NO_NOUN: Final = frozenset(
    words(
        "más menos entre antes después desde hasta tras otras otros estas estos esas esos unas unos ellas ellos tres"
        " seis además veintidós mientras jamás quizás detrás atrás lunes martes miércoles jueves viernes"
    )
)
_SINGULAR: Final = frozenset(
    words("millón billón mes año día persona hora vez euro dólar kilo punto gol minuto segundo metro litro semana")
)
_FEMININE_SINGULAR: Final = frozenset(words("persona hora vez semana"))


def _agreeing(found: re.Match[str]) -> str | None:
    number = int(found["number"].replace(".", ""))
    feminine = False if found["noun"] == "mil" else is_feminine(found["noun"])
    one = any(part % 10 == 1 and part % 100 != 11 and part > 1 for part in (number % 1000, number // 1000))
    if found["noun"] in _NO_NOUN or feminine is None or number > 999_999 or number < 21:
        return None
    return (
        cardinal(number, feminine)
        if one or (feminine and number % 1000 > 199) or (feminine and number > 199_999)
        else None
    )


def _single(found: re.Match[str]) -> str:
    return "una" if found["noun"] in _FEMININE_SINGULAR else "un"


def _scaled(found: re.Match[str]) -> str | None:
    whole, part, linked = found["whole"], found["part"], found["of"]
    if part is None and not linked:
        return None  # "3 M" may be metres, a size, a firm
    return f"{whole}{part or ''} millones" if part or whole != "1" else "un millón"


RULES: Final = (
    rule(
        "millions",
        rf"(?<![\w.,/$€£])(?P<whole>{WHOLE})(?P<part>[.,]\d{{1,2}})?{GAP}?M"
        rf"(?!\w|['’.]\w|{GAP}?[€$£])(?=(?P<of> de\b))?",
        _scaled,
        ("1,2 M de socios, 3 M de votos", "1,2 millones de socios, 3 millones de votos"),
        ("1 M de casas, ya son 1,5 M", "un millón de casas, ya son 1,5 millones"),
        needs=(DIGITS, "M"),
        unchanged=("la firma 3M", "la talla 3 M"),
    ),
    rule(
        "thousands with a space",
        r"(?<![\w.,])(?<!\d )(?![6-9]\d\d \d{3} \d{3}(?!\d))"
        r"(?P<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d)){1,3})(?![\w]|[ \u00a0]\d|[.,]\d{3})",
        lambda found: "".join("." if character.isspace() else character for character in found["number"]),
        ("Casi 10 000 casas, 1 250 euros.", "Casi 10.000 casas, 1.250 euros."),
        needs=(DIGITS, " \u00a0\u2009\u202f"),
        unchanged=("en 2020 300 hombres", "600 12 34", "600 123 456"),
    ),
    rule(
        "numbers that agree with their noun",
        r"(?<![\w.,/:$€£-])(?P<number>\d{1,3}(?:\.\d{3})?)(?= (?P<noun>mil|[a-záéíóúñü]{3,20}s)\b)",
        _agreeing,
        ("a los 21 años, 200 personas", "a los veintiún años, doscientas personas"),
        ("1.500 plazas, 31 veces", "mil quinientas plazas, treinta y una veces"),
        ("21.000 votos, 31 mil", "veintiún mil votos, treinta y un mil"),
        needs=(DIGITS, " "),
        unchanged=("el 21 de mayo", "los 11 días", "20 años", "en 2021 más casos"),
    ),
    rule(
        "one of a thing",
        rf"(?<![\w.,/:$€£-])1(?= (?P<noun>{'|'.join(sorted(_SINGULAR))})\b)",
        _single,
        ("hace 1 año, 1 vez", "hace un año, una vez"),
        needs="1",
        unchanged=("1 casa",),
    ),
    rule(
        "minus",
        r"(?:(?<=[\s(:])|^)[-−](?=\d{1,3}(?:[.,]\d{1,3})?(?![\w/]|[-–]\d))",
        always("menos "),
        ("Hubo -5 grados, luego −3.", "Hubo menos 5 grados, luego menos 3."),
        needs=(DIGITS, "-−"),
        unchanged=("a-5",),
    ),
    rule(
        "about",
        rf"(?<![\w~])[~≈]{GAP}?(?=\d)",
        always("aproximadamente "),
        ("Quedan ~30 plazas.", "Quedan aproximadamente 30 plazas."),
        needs=(DIGITS, "~≈"),
        unchanged=("a~5",),
    ),
    rule(
        "per mille",
        rf"(?<=\d){GAP}?‰",
        always(" por mil"),
        ("a un 5 ‰", "a un 5 por mil"),
        needs=(DIGITS, "‰"),
        unchanged=("5 o ‰",),
    ),
)
