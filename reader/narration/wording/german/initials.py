"""Initialisms that a German voice would run together: "EU", "USA", "SPÖ", "ADAC"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.continental import shouted
from reader.narration.wording.rule import always, rule, words

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# Three letters and fewer are spelled, but for these: names that are spoken, and words that somebody has shouted.
_SPOKEN: Final = frozenset(
    words(
        "UNO TÜV DAX GAU PIN SIM RAM ROM GUS AIDS ABO ALU MAX UFO OK"
        " DIE DER DAS DEN DEM DES UND IST IN AN AB ZU ICH ES ER SIE WIR IHR DU NEU JA NIE WIE WAS WER WEN WO DA SO AUS"
        " BEI MIT VON VOR NUR TOP FÜR AUF BIS TAG GUT TUN TUT ALS IM UM AM EIN WEG GEH GEHT HAT HAST WAR WEIL WENN NACH"
        " AUCH ÜBER OHNE ODER ABER DOCH MUSS KANN SOLL NICHT THE AND FOR YOU ARE NOT NEW ALL OUR OUT NOW ONE BIG RED"
        " HER HIS ART TOT ROT ALT MAI ULM EIS UHR ORT HEY HI HO AH OH NA ACH TEE SEE OST WUT MUT"
    )
)


def _spelled(found: re.Match[str]) -> str | None:
    word = found[0]
    if word in _SPOKEN or set(word) <= set("IVX"):
        return None
    if shouted(found):
        return None
    return "-".join(word)


RULES: Final = (
    rule(
        "short initialisms",
        r"(?<![\w.&'’/+-])(?=[A-ZÄÖÜ]{0,2}[AEIOUÄÖÜY])[A-ZÄÖÜ]{2,3}(?![\w&'’+$€/]|-\w|\.\w)",
        _spelled,
        ("Die EU und die USA reden.", "Die E-U und die U-S-A reden."),
        ("bei der SPÖ in Wien", "bei der S-P-Ö in Wien"),
        needs="AEIOUÄÖÜY",
        unchanged=("die UNO und der TÜV", "DAS IST WIRKLICH NEU", "die NATO"),
    ),
    rule(
        "carbon dioxide",
        r"(?<!\w)CO[2₂](?!\w)",
        always("C-O-2"),
        ("Der CO2-Preis steigt.", "Der C-O-2-Preis steigt."),
        needs="O",
        unchanged=(
            "der ACO2-Wert",
            "die Oma",
        ),
    ),
    rule(
        "long initialisms",
        r"(?<![\w.&'’/+-])(?:ADAC|ÖPNV|DSGVO|DGUV|DIHK|UNHCR|ÖAMTC)(?![\w&'’+$€]|-\w|\.\w)",
        lambda found: "-".join(found[0]),
        ("Der ADAC warnt.", "Der A-D-A-C warnt."),
        needs=("AIOUÖ", ("ADAC", "PNV", "DSGVO", "DGUV", "DIHK", "UNHCR", "AMTC")),
        unchanged=("der ADAC-Plan",),
    ),
)
