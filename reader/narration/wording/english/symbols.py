"""Signs between words: arrows, tildes, slashes, bars, equals."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import before
from reader.narration.wording.rule import always, rule

__all__ = ["SYMBOLS"]

_PAIRS: Final = {
    "and/or": "and or",
    "he/she": "he or she",
    "she/he": "she or he",
    "his/her": "his or her",
    "him/her": "him or her",
    "s/he": "she or he",
    "either/or": "either or",
}

_ASIDE: Final = re.compile(r"[\w”\"'’] \([^\W\d_]{2}[^()]{0,200}$")

SYMBOLS: Final = (
    rule(
        "words with a slash between",
        rf"(?<![\w/])(?:{'|'.join(_PAIRS)})(?![\w/])",
        lambda found: _PAIRS[found[0]],
        ("The and/or clause.", "The and or clause."),
        ("if he/she agrees", "if he or she agrees"),
        needs="/",
    ),
    # The engine makes no pause for these as they are written.
    rule(
        "dashes without spaces",
        r"(?:—|-{2,3})(?=[^\W\d_]|[“\"'‘(])",
        lambda found: " — " if re.search(r"[^\W_]$|[.,”\"’)]$", before(found, 1)) else None,
        ("a fashion—think hats", "a fashion — think hats"),
        ("it sank--again", "it sank — again"),
        needs="—-",
    ),
    rule(
        "hyphens for dashes",
        r"(?<=[\w.,”\"'’)]) -{1,3} (?=[^\W\d_]|[“\"'‘(])",
        always(" — "),
        ("It sank - again", "It sank — again"),
        needs="-",
    ),
    rule(
        "asides in brackets",
        r"(?<=[\w”\"'’]) \((?=[^\W\d_]{2})(?![DRIL][-–])",
        always(", ("),
        ("The quay (of stone) held.", "The quay, (of stone), held."),
        needs="(",
        unchanged=("the boat(s) sank", "Article 5(a) is"),
    ),
    rule(
        "ends of asides",
        r"\)(?<=[^\W\d_.]{2}\))(?= [^\W\d_])",
        lambda found: ")," if _ASIDE.search(before(found, 200)) else None,
        ("She (Ada) left.", "She, (Ada), left."),
        needs=")",
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
