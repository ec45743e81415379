"""What no voice should say, in any language: footnote marks, emoji, stray markup, characters that are not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import GAP, PICTURES, UNSEEN, always, compiled, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

# Pictographs with what may follow them (skin tones, variation selectors, joiners), flags and key caps. From the blocks
# of Unicode 16; arrows, letters in circles and mathematical signs are not among them.
_EMOJI: Final = (
    "(?:[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a\u231b\u23e9-\u23fa\u25aa-\u25fe\u3030\u303d]"
    "[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]{0,3}\u200d?){1,60}"
)
_NEVER_SEEN: Final = (
    "[\u00ad\u200b\u200e\u200f\u2060-\u2064\u2066-\u206f\u202a-\u202e\ufeff\ufffe\uffff\ufff9-\ufffb\ufe0e\ufe0f"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff]{1,99}"
)


def _entity(found: re.Match[str]) -> str | None:
    from html import unescape  # its table of names is long

    character = unescape(found[0])
    if len(character) != 1:  # no such entity
        return None
    return character if character.isprintable() else " " if character.isspace() else ""


# A word of which stars hide the middle or the end: "f**k", "b*****d", "s***". One star hides a vowel between
# consonants ("sh*t"), so that "Leser*innen", "jede*r" and "a*b" are none; two hide an end only after such letters.
_MASKED: Final = (
    r"(?<![\w*@/])(?:"
    r"(?P<inside>[^\W\d_]{1,8})\*{2,14}[^\W\d_]{1,6}(?:\*{1,14}[^\W\d_]{0,5})?"
    r"|(?P<vowel>(?=[^\W\d_]{2})?(?i:(?![aeiouyäöü])[a-zß]){1,4})\*(?=[^\W\d_]{2}|(?<=[^\W\d_]{2}\*)[^\W\d_])"
    r"(?i:(?![aeiouyäöü])[a-zñç])[^\W\d_]{0,8}(?:\*[^\W\d_]{1,5})?"
    r"|(?P<end>(?:[^\W\d_]|(?i:fu|fuc|sh|sch|cu|pu|fo|me|mi|bi|as|ar))\*{3,14}|(?i:[bcfps]|fu|sh|cu)\*\*)"
    r")(?![\w*(])"
)
_EMPHASIS: Final = r"(?<![\w*])\*{1,3}[^\W_][^*]{0,300}\Z"


def _masked(found: re.Match[str]) -> str | None:
    if compiled(_EMPHASIS).search(found.string[max(0, found.start() - 300) : found.start()]):
        return None  # "**It is so** odd": these stars end what others began
    letter = found[0][0].upper()
    return f"{letter}-ing" if found[0].endswith("ing") else letter


RULES: Final = (
    rule(
        "masked words",
        _MASKED,
        _masked,
        ("What the f**k, you b*****d!", "What the F, you B!"),
        ("full of s***, the f***ing lot", "full of S, the F-ing lot"),
        ("Oh sh*t, p*tain de P****", "Oh S, P de P"),
        ("so ein A****loch, sch***!", "so ein A, S!"),
        needs="*",
        unchanged=("die Leser*innen, jede*r, ein*e", "a*b*c", "2*x", "der*die, m*w*d", "sin(a*x)"),
    ),
    rule(
        "unseen characters",
        _NEVER_SEEN,
        always(""),
        ("soft\u00adhyphen", "softhyphen"),
        ("nul\0 and \ud800half", "nul and half"),
        needs=UNSEEN + PICTURES,
        unchanged=("日本語",),
    ),
    rule(
        "emoji",
        f"{GAP}?{_EMOJI}",
        always(""),
        ("Well done \U0001f600\U0001f44d\U0001f3fd!", "Well done!"),
        ("\u2705 Done", " Done"),
        unchanged=(
            "Grüße, naïve café",
            "日本語 と é",
        ),
        needs=PICTURES,
    ),
    rule(
        "footnote marks",
        r"(?<=[\w.,;:!?\"'”’)%\]])\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|[a-z]{1,2}|(?:note|nb|n) ?\d{1,3})\]",
        lambda found: None if found[0] in {"[s]", "[d]", "[ed]", "[es]", "[sic]"} else "",
        ("The hull leaked.[7] We baled.[b]", "The hull leaked. We baled."),
        ("as told[3][4]", "as told"),
        needs="[",
        unchanged=("He said [it] was", "they want[ed] it"),
    ),
    rule(
        "requests of editors",
        r" ?\[(?:citation needed|clarification needed|by whom\?|who\?|when\?|dubious[^\[\]]{0,20})\]",
        always(""),
        ("It is old.[citation needed]", "It is old."),
        needs="[",
        unchanged=("the word [needed] again",),
    ),
    rule(
        "raised footnote figures",
        r"(?:(?<=[^\W\d_]{4})|(?<=[^\W\d_][.,;:!?”’)\"])"
        r"|(?<=[.,;:!?][”’)\"]))[¹²³⁰⁴-⁹]{1,3}(?:[,–⁻][¹²³⁰⁴-⁹]{1,3}){0,4}(?!\w)",
        always(""),
        ("The hull leaked.¹⁴", "The hull leaked."),
        ("as others² say", "as others say"),
        needs="¹²³⁰⁴⁵⁶⁷⁸⁹",
        unchanged=("a word²s",),
    ),
    rule(
        "footnote signs",
        r"(?<=[\w.,;!?”’)])(?:[†‡]{1,3}|\*{1,20}(?![\w*]))",
        always(""),
        ("Prices may vary.*", "Prices may vary."),
        ("a war† long past", "a war long past"),
        needs="*†‡",
        unchanged=("some *",),
    ),
    rule(
        "stars of emphasis",
        r"(?<!\w)\*{1,3}(?=\w)|(?<=[\w.,!?])\*{1,3}(?!\w)|(?:\* ?){3,20}",
        always(""),
        ("This is **very** *odd*.", "This is very odd."),
        needs="*",
        unchanged=("2 * a", "a*b"),
    ),
    rule(
        "mark-up tags",
        r"</?(?:a|abbr|b|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|q|s|small|span|strong|sub"
        r"|sup|u|ul)"
        r"(?:\s[a-z-]{2,20}=[^<>]{0,300})?\s?/?>",
        always(""),
        ("It was <em>odd</em>.", "It was odd."),
        needs="<",
        unchanged=("a < b > c", "the film <I Am Here>"),
    ),
    rule(
        "entities",
        r"&(?:[A-Za-z]{2,8}|#\d{2,5}|#[xX][\da-fA-F]{2,4});",
        _entity,
        ("Rope &amp; tar", "Rope & tar"),
        ("it&#8217;s 3 &lt; 4", "it’s 3 < 4"),
        needs=("&", ";"),
        unchanged=("AT&T; a Q&As; and R&D;",),
    ),
    rule(
        "links in square brackets",
        r"\[(?=[^\[\]]{1,200}\]\(https?:)|(?<=\w)\]\(https?:[^\s()]{1,500}\)",
        always(""),
        ("See [the report](https://example.org/a).", "See the report."),
        needs="[]",
        unchanged=("a [word] here",),
    ),
    rule(
        "trade marks",
        r"[™®℠](?!-)|(?<=\w)[™®℠]",
        always(""),
        ("Kiwi™ phones, Kiwi®-Steine", "Kiwi phones, Kiwi-Steine"),
        needs="™®℠",
        unchanged=("das ®-Zeichen",),
    ),
    rule(
        "signs of a heading",
        r"^#{1,6} (?=[^\W\d])",
        always(""),
        ("## The Lock", "The Lock"),
        needs="#",
        unchanged=("the # sign",),
    ),
    rule(
        "bullets",
        r"^[•▪▸►‣◦¶·]{1,9} ?|[▪▸►‣◦¶]",
        always(""),
        ("• First", "First"),
        needs="•▪▸►‣◦¶·",
        unchanged=("a·b",),
    ),
)
