"""Initials and initialisms: "P. T. Marlow", "la UE", "el ADN", "el CO2"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.continental import initials_rule
from reader.narration.wording.rule import always, rule, words

__all__ = ["RULES"]

# Most are said as words, as the engine does; these are spelled.
_SPELLED: Final = words(
    "UE OMS IA ADN ARN IRPF ITV UGT EGB ERC ONG ONGs USA IPC IU URL USB IES AFP UPN EH UPA IBM HD UHD UV OCB UCD IAE"
    " ETT EP EEE IP"
)

RULES: Final = (
    initials_rule(
        ("Lee a P. T. Marlow.", "Lee a P T Marlow."),
        ("Ruth E. Tanner", "Ruth E Tanner"),
        unchanged=("un plan B. Marta llegó",),
    ),
    rule(
        "initialisms",
        rf"(?<![\w.&'’/+-])(?:{'|'.join(sorted(_SPELLED, key=len, reverse=True))})(?![\w&'’+$€]|-\w|\.\w)",
        lambda found: "-".join(found[0].removesuffix("s")),
        ("La UE y la OMS", "La U-E y la O-M-S"),
        needs=("UAIEO", _SPELLED),
        unchanged=(
            "la ONU y la OTAN",
            "el ADN-X",
        ),
    ),
    rule(
        "carbon dioxide",
        r"(?<!\w)CO[2₂](?!\w)",
        always("C-O-2"),
        ("menos CO2", "menos C-O-2"),
        needs="O",
        unchanged=("el COX",),
    ),
)
