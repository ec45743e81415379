"""Words that show shouting where they stand in capitals; a text without one of them has none."""

from __future__ import annotations

from typing import Final

from reader.narration.wording.rule import words

__all__ = ["EMPHASIZED", "SMALL"]

# In capitals these are words and nothing else: one of them beside another word in capitals is shouting.
SMALL: Final = frozenset(
    words(
        "THE AND OF TO IS ARE WAS WERE NOT YOU YOUR THIS THAT THESE THOSE FOR WITH ALL MY WE DO DID DOES BE BEEN CAN"
        " NO ON BUT FROM HAVE HAS HAD WILL WOULD SHOULD COULD BY AN IN AT OR IF AS SO UP HOW WHAT WHEN WHERE WHY THEIR"
        " THEY THERE HIS HER SHE HE OUR ITS IT ABOUT AFTER BEFORE INTO OVER MORE NOW JUST ONLY NEVER NEW"
        " OUT OFF ANY GET GO ME"
    )
)
# And these are said as words though they stand alone among small letters: "a NEW one", "he is SO OLD". (What may be an
# initialism as well, such as IT, US, ALL and AID, is not among them.)
EMPHASIZED: Final = frozenset(
    words(
        "NEW OUT OFF OLD BAD BIG FEW WAY DAY TOO OWN END SEE SAY LET WON RUN TRY BUY JOB MAN MEN BOY YES YET AGO"
        " FUN DRY HOT PAY WAR LAW OIL SIX TEN CUT HIT ATE BED BOX EYE SKY SAD GUN GUY ODD LIE DIE MET SET CUP"
    )
)
