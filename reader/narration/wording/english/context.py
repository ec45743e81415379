"""What stands around a place in a text, where that decides how it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import compiled, words

if TYPE_CHECKING:
    import re

__all__ = ["AMOUNT", "COUNTED", "NOT_A_NOUN", "STARTERS", "after", "before", "describes", "last_dot"]

# A number as the news writes it: 7, 1,250, 0.75. No longer than a voice can say.
AMOUNT: Final = r"(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?"

_REACH: Final = 40

# "A $5m fund", "the usual $20 fee", "an even better reviewed $99 lamp", "a 15-20 mph wind"
_DETERMINER: Final = (
    r"(?i)(?:^|[\s\"'“‘(])(?:an?|the|this|that|each|every|its|his|her|their|our|my|your|another|new|one|two|three"
    r"|four|five|six|ten|several|first|second"
    r"|(?!(?:it|he|she|that|there|what|who|where|how|here|let)['’])\w{1,20}['’]s?)"
    r"(?:(?: (?:even|very|more|most|newly|highly|better|best|well)){0,2}"
    r" [a-z-]{1,15}(?:al|ous|ive|ful|ic|ary|less|able|ible|ar|ent|ant|some|ed|ing)"
    r"| (?:new|full|single|record|further|extra|massive|huge|whopping|mere|cool|big|small|large|modest|hefty|whole"
    r"|average|separate|better|cheap|fine|flat|minimum|maximum|dual|earlier|larger|smaller|bigger|previous|recent"
    r"|similar|yearly|monthly|weekly|daily|generous|typical),?)?"
    r" (?:\d{1,4}(?:\.\d)?(?:-|–| to ))?[+~-]?$"
)
# Words after a measure that do not make it an adjective: "the $5m was", "a £3 in the hand".
NOT_A_NOUN: Final = frozenset(
    words(
        "a an the of in on at to for from by with and or but as is was were are be been being has have had do"
        " does did will would can could may might must shall should he she it they we i you who which that this"
        " these those there when where while if than then so not no nor per each more less most over under about"
        " above below after before between during since until into onto out off up down through against without"
        " within across along around behind beyond near because though although either both only even just also"
        " too very now again once ago today yesterday tomorrow last next away apart high tall wide deep long"
        " thick old plus minus when here thanks worth total cash free instead altogether"
    )
)
# Another measure may stand between: "a $29 72W charger".
_NEXT_WORD: Final = r"[ \u00a0\u202f-](?:\d{1,4}[A-Za-z]{1,3} )?([A-Za-z]{2,20})\b"
_ARTICLE: Final = r"(?i)\ban? $"
_CASH: Final = r" (?:bill|note|coin)s?\b"
# "A 5km and 10km run", "a $900,000, 2-year grant"
_TWO_OF_ONE: Final = (
    r" (?:and|or) (?:an? )?\d[\d.]{0,5} ?[A-Za-z]{1,4} [a-z]{3}|, (?:\d{1,4}|[a-z]{3,6})-[a-z]{2,10} [a-z]{3}"
)
# "£2bn-worth" and "$5-a-day" are plurals; what else a hyphen follows describes something.
_PLURAL_AFTER_HYPHEN: Final = ("-worth", "-a-", "-an-", "-plus", "-odd", "-per-", "-or-")
# Words that begin sentences and no names: a dot before one of them is a full stop.
STARTERS: Final = (
    r" (?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|This|That|There|His|Her|Its|Their|If|When|While|As|For"
    r"|So|Then|What|Who|How|Why|No|Yes|Not|After|Before|Since|With|From|By|To|Our|My|Some|Many|Most|All|Each"
    r"|One|Nobody|Everyone)\b(?!\.)"
)
_EVENTS: Final = (
    " sprint",
    " hurdles",
    " race",
    " freestyle",
    " butterfly",
    " breaststroke",
    " backstroke",
    " relay",
    " final",
    " dash",
)


# Follows a number of things that are counted in millions or thousands, not a length.
COUNTED: Final = (
    r"(?=[ \u00a0](?:(?:[a-z]{0,15}(?:al|ic|ed|ing|an|ive|ary|able|new|more|extra|other|young|older"
    r"|poor) )?(?!(?:waves?|walls|hurdles|sprints|swells|steps|poles|finals|races|runs|walks|across|less|class|was"
    r"|is|has|this|its|us|as|previous|plus|metres|meters|besides|always|perhaps|thus|pass|towards|upwards"
    r"|downwards|onwards|inches|butterfly|fences|times|heats|records|champions|medallists|sprinters|hurdlers"
    r"|runners|events|relays)\b)(?:[a-z]{2,18}s|people|children|women|men|homeless|staff)\b))"
)


def before(found: re.Match[str], reach: int = _REACH) -> str:
    """Give up to `reach` characters of the text before a match."""
    return found.string[max(0, found.start() - reach) : found.start()]


def after(found: re.Match[str], reach: int = _REACH) -> str:
    """Give up to `reach` characters of the text after a match."""
    return found.string[found.end() : found.end() + reach]


def last_dot(found: re.Match[str]) -> str:
    """Give the dot that ends an abbreviation where it is also the full stop of the sentence; else nothing."""
    if not found[0].endswith("."):
        return ""
    following = after(found)
    return "" if following.strip("\"'”’) ") and not compiled(STARTERS).match(following) else "."


def describes(found: re.Match[str], always: bool = False) -> bool:
    """Tell whether a measure describes the noun after it, as in "an 8kg sack", and so is said in the singular.

    Args:
        found: The measure.
        always: Whether it does so before any noun, not only in a phrase with an article.
    """
    if after(found).startswith("-"):
        return not after(found).startswith(_PLURAL_AFTER_HYPHEN)
    if after(found).startswith(_EVENTS) or compiled(_CASH).match(after(found)):
        return True
    if compiled(_ARTICLE).search(before(found)) and compiled(_TWO_OF_ONE).match(after(found)):
        return True
    following = compiled(_NEXT_WORD).match(after(found))
    if following is None or following[1] in NOT_A_NOUN or following[1].endswith(("ed", "ly")):
        return False
    return always or compiled(_DETERMINER).search(before(found)) is not None
