"""Names respelled: "Xi Jinping", "Huawei", "Niamh", "Versailles"."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.continental import either
from reader.narration.wording.english.names import NAMES, SIGNS
from reader.narration.wording.rule import always, rule

__all__ = ["RULES"]

_NAMES: Final = either(NAMES).replace(r"\'", "['’]")

RULES: Final = (
    rule(
        "names that the engine says badly",
        rf"(?<![\w@#/.])(?:{_NAMES})(?![\w@/]|\.\w)",
        lambda found: NAMES[found[0].replace("’", "'")],
        ("Niamh drove a Renault to Versailles.", "Neev drove a Rennoh to Vair-sigh."),
        ("Huawei's plan, the Houthis' ships", "Wah-way's plan, the Hoothees' ships"),
        ("Ursula von der Leyen met Putin in Kyiv.", "Ursula fon dair Lyen met Pootin in Keev."),
        ("L’Oréal and Real Madrid", "Lorray-al and Ray-al Madrid"),
        needs=(SIGNS,),
        unchanged=(
            "a real Zhangian, Putins and the Camusian",
            "he wrote to @Barnier",
        ),
    ),
    rule(
        "the leader of China",
        r"(?<![\w@#/.])Xi(?= Jinping)|(?:(?<=President )|(?<=Leader )|(?<=leader )|(?<=Mr )|(?<=Mr\. ))Xi(?![\w.-])",
        always("Shee"),
        ("Xi Jinping spoke, then Mr Xi left.", "Shee Jinping spoke, then Mr Shee left."),
        needs=(("Xi",),),
        unchanged=("the letter Xi", "a Xi particle"),
    ),
    rule(
        "the country of Niger",
        r"(?<![\w@#/.-])(?<!River )Niger(?![\w-]| (?:Delta|River|State|Basin|seed)\b)",
        always("Nee-zhair"),
        ("troops in Niger and Mali", "troops in Nee-zhair and Mali"),
        needs=(("Niger",),),
        unchanged=("in the Niger Delta", "the River Niger", "Nigeria"),
    ),
)
