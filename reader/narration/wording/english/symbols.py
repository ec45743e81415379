"""Signs between words: arrows, tildes, slashes, bars, equals."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import always, rule

__all__ = ["SYMBOLS"]

_PAIRS: Final = {"and/or": "and or", "he/she": "he or she", "she/he": "she or he", "his/her": "his or her", "him/her": "him or her", "s/he": "she or he", "either/or": "either or"}

SYMBOLS: Final = (
    rule(
        "words with a slash between",
        rf"(?<![\w/])(?:{'|'.join(_PAIRS)})(?![\w/])",
        lambda found: _PAIRS[found[0]],
        ("The and/or clause.", "The and or clause."),
        ("if he/she agrees", "if he or she agrees"),
        needs="/",
    ),
    rule(
        "arrows",
        r"(?<=\w) ?(?:→|⇒|->|=>) ?(?=\w)",
        always(" to "),
        ("from Home → Settings", "from Home to Settings"),
        needs="→⇒>",
    ),
    rule(
        "arrows alone",
        r"[←→↑↓↔⇒⇐↗↘➜»›]{1,9}(?!\w)|^[→➜»›] ?",
        always(""),
        ("Read more →", "Read more "),
        needs="←→↑↓↔⇒⇐↗↘➜»›",
    ),
    rule(
        "bars",
        r" \| ",
        always(", "),
        ("News | Sport", "News, Sport"),
        needs="|",
    ),
    rule(
        "loose tildes and carets",
        r"(?<!\w)[~^]{1,5}(?!\w)|(?<=\w)[~^]{1,5}(?!\w)|(?<!\w)[~^]{1,5}(?=[A-Za-z])",
        always(""),
        ("hello~", "hello"),
        needs="~^",
    ),
    rule(
        "sections",
        r"§{2,3} ?(?=\d)",
        always("sections "),
        ("§§ 3 and 4", "sections 3 and 4"),
        needs="§",
    ),
    rule(
        "numero signs",
        r"№ ?(?=\d)",
        always("number "),
        ("№ 5", "number 5"),
        needs="№",
    ),
)
