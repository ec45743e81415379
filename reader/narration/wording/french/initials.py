"""Initials and initialisms: "P. T. Marlow", "l'UE", "l'OMS", "le CO2"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import either, initials_rule, shouted
from reader.narration.wording.french import RESPELLED
from reader.narration.wording.rule import always, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# Three letters and fewer are spelled, but for these: names that are spoken, and words that somebody has shouted.
_SPOKEN: Final = frozenset(
    words(
        "ONU CAF CAC ENA ZAC ZEP PIN PAC SIM ZAD ETA LOL OK BIC FED DOM TOM BAC UNI VIH DAB GAN MAX VAR TIG AME RIB RAM"
        " ET LE LA LES UN UNE DE DES DU EN AU AUX IL ELLE ON JE TU ILS CE CES SE SA SON SES MA MON MES TA TON TES EST"
        " ONT SUR PAR OU NI SI NE PAS QUI QUE NON OUI TOP ICI BON VIE EAU FIN AIR ART SUD ÉTÉ AN ANS THE AND YOU FOR"
        " ARE NOT NEW ALL OUR OUT NOW ONE BIG HEY AH OH EH HA TOUS MOI TOI LUI RUE VIN ROI LOI JEU FEU VU LU"
    )
)
# Longer ones that are spelled, though a voice would say them as words.
_LONG: Final = words("OCDE OSCE FNSEA EELV IRSN DGSE DGSI SDIS IGPN OQTF AESH SARL EURL GIGN LGBTQIA")


def _spelled(found: re.Match[str]) -> str | None:
    word = found["word"]
    if word in _SPOKEN or set(word) <= set("IVX") or shouted(found):
        return None
    return f"{found['elided'] or ''}{' '.join(word)}"


RULES: Final = (
    initials_rule(
        ("Elle lit P. T. Marlow.", "Elle lit P T Marlow."),
        ("Ruth E. Tanner et J.-P. Roux", "Ruth E Tanner et J-P Roux"),
        unchanged=("le plan b. Marie", "un plan B. Marie part"),
    ),
    rule(
        "short initialisms",
        r"(?<![\w.&/+-])(?<![^dlnLD]['’])(?P<elided>)(?P<word>(?=[A-Z]{0,2}[AEIOUY])[A-Z]{2,3})(?![\w&'’+$€]|-\w|\.\w)",
        _spelled,
        ("l'UE et l'OMS à Paris", "l'U E et l'O M S à Paris"),
        ("un gel du RSA", "un gel du R S A"),
        needs="AEIOUY",
        unchanged=("l'ONU et la CAF", "CECI EST VRAI", "la SNCF"),
    ),
    rule(
        "long initialisms",
        rf"(?<![\w.&/+-])(?:{either(_LONG)})(?![\w&'’+$€]|-\w|\.\w)",
        lambda found: " ".join(found[0]),
        ("la DGSE et l'OCDE", "la D G S E et l'O C D E"),
        needs=("AEIOUY", _LONG),
        unchanged=(
            "le CNRS",
            "la DGSE-X",
        ),
    ),
    rule(
        "words made of initials",
        rf"(?<![\w.&/+-])(?:{either(RESPELLED)})(?![\w&+$€]|-\w|\.\w)",
        lambda found: RESPELLED[found[0]],
        ("selon l'INSEE et le Medef", "selon l'innsé et le médef"),
        ("un Ehpad, puis l'Ademe", "un épade, puis l'adème"),
        needs=(RESPELLED,),
        unchanged=("l'UNESCO et l'OTAN", "darder les dares", "l'ADEME-X"),
    ),
    rule(
        "carbon dioxide",
        r"(?<!\w)CO[2₂](?!\w)",
        always("C O 2"),
        ("moins de CO2", "moins de C O 2"),
        needs="O",
        unchanged=(
            "le CO2X",
            "un Ovni",
        ),
    ),
)
