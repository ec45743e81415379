"""What German, French and Spanish write alike: a decimal comma, dates with the day first, addresses, dashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.rule import compiled, rule

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from reader.narration.wording.rule import Rule

__all__ = [
    "AMOUNT",
    "ROMAN",
    "WHOLE",
    "after",
    "before",
    "day_month_year",
    "either",
    "ends",
    "full_stop",
    "initials_rule",
    "roman",
    "shouted",
    "sides",
    "web_rules",
]

# A whole number in groups of three: 7, 1.250, 1 250. The gap may be one at which a line does not break.
WHOLE: Final = "(?:\\d{1,3}(?:[. \u00a0\u2009\u202f'’]\\d{3}(?!\\d)){1,5}|\\d{1,15})"
AMOUNT: Final = f"{WHOLE}(?:,\\d{{1,6}})?"
ROMAN: Final = "[IVXLCDM]"

_LEFT: Final = r"(?:^|[\s(\[\"„“‚'«~<>,;|$£€+])[-−–]?(?P<left>\d{1,3}(?:\.\d{3}){1,4}|\d{1,6}(?:[,:.]\d{1,4})?)%?$"
_RIGHT: Final = r"(?P<right>\d{1,3}(?:\.\d{3}){1,4}|\d{1,6}(?:[,:.]\d{1,4})?)(?![\d\w]{0,6}[-–]\d|[/\\]\d)"
_INITIAL: Final = "[ \u00a0-]?[A-ZÀ-Þ]\\."
_REACH: Final = 40
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WELL_FORMED: Final = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z"
_HOST: Final = r"(?P<host>(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})"
_PATH: Final = r"[/?#](?:[^\s<>\"”’)\]]{0,2000}[^\s<>\"”’)\].,;:!?'*…])?"
# The ends of hosts that are told from two sentences without a space between them.
_TOP: Final = "de|at|ch|fr|es|it|nl|be|eu|uk|com|org|net|info|tv|mx|ar|cl|pe|ca|io"
_CAMEL: Final = (
    r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ0-9])|(?<=[A-ZÀ-Ö])(?=[A-Z][a-zß-ÿ])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|_"
)


def before(found: re.Match[str], reach: int = _REACH) -> str:
    """Give up to `reach` characters of the text before a match."""
    return found.string[max(0, found.start() - reach) : found.start()]


def after(found: re.Match[str], reach: int = _REACH) -> str:
    """Give up to `reach` characters of the text after a match."""
    return found.string[found.end() : found.end() + reach]


def ends(found: re.Match[str]) -> bool:
    """Tell whether nothing but closing signs follows a match in its text, which is a sentence as a rule."""
    return not after(found).strip("\"'”’»“) ")


def full_stop(found: re.Match[str]) -> str:
    """Give the dot that ends an abbreviation where it is also the sentence's; else nothing."""
    return "." if found[0].endswith(".") and ends(found) else ""


def sides(found: re.Match[str]) -> tuple[str, str] | None:
    """Give the numbers on both sides of a dash; None where these are parts of something else, such as a telephone's."""
    left, right = compiled(_LEFT).search(before(found)), compiled(_RIGHT).match(after(found))
    if left is None or right is None:
        return None
    start = found.start() - len(left[0].lstrip())
    if compiled(r"[\d)] $").search(found.string[max(0, start - 2) : start]):  # 711 123-45
        return None
    one, other = left["left"], right["right"]
    if any(number[0] == "0" and number[1:2].isdigit() for number in (one, other)):
        return None
    return one, other


def shouted(found: re.Match[str]) -> bool:
    """Tell whether a match stands among capitals, where they say nothing about a word."""
    around = before(found, 30) + after(found, 30)
    return sum(map(str.isupper, around)) > sum(map(str.islower, around))


def either(forms: Iterable[str]) -> str:
    """Make a pattern of alternatives from plain texts, the longest first."""
    return "|".join(compiled(r"([^\w /])").sub(r"\\\1", form) for form in sorted(forms, key=len, reverse=True))


def roman(numeral: str) -> int | None:
    """Give the value of a Roman numeral in capitals; None where it is not well formed."""
    if not numeral or not compiled(_WELL_FORMED).match(numeral):
        return None
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def day_month_year(found: re.Match[str]) -> tuple[int, int, int] | None:
    """Give day, month and year of a match with groups of these names; None where there is no such day.

    A year of two figures is one of 1950 to 2049.
    """
    day, month, year = int(found["day"]), int(found["month"]), int(found["year"])
    if len(found["year"]) == 2:
        year += 2000 if year < 50 else 1900
    return (day, month, year) if 1 <= day <= 31 and 1 <= month <= 12 and 1000 <= year <= 2999 else None


def initials_rule(*examples: tuple[str, str], unchanged: tuple[str, ...]) -> Rule:
    """Make the rule for initials before a name, at whose dots a voice would pause: "P. T. Marlow"."""

    def say(found: re.Match[str]) -> str | None:
        following = after(found)
        if found.start() == 0 and found["letter"] in "IVX" and not compiled(_INITIAL).match(following):
            return None  # "I. Introduction"
        small = compiled(r"(?<!\w)[a-zß-ÿ]{1,20},? $").search(before(found))
        if small and not compiled(_INITIAL).match(following):
            return None  # "un plan B. Marie" ends a sentence, "Ruth E. Tanner" does not.
        return found["letter"] + ("" if following[:1] in {" ", "\u00a0", "-"} else " ")

    return rule(
        "initials before a name",
        rf"(?:(?<=[ \u00a0(«])|^|(?<=[A-Z]\.)|(?<=[A-Z]\.-))(?P<letter>[A-ZÀ-Þ])\."
        rf"(?=(?:{_INITIAL}){{0,3}}[ \u00a0-][A-ZÀ-Þ][a-zß-ÿ])",
        say,
        *examples,
        needs=".",
        unchanged=unchanged,
    )


def web_rules(tag: str, at: str, dot: str, *examples: tuple[str, str]) -> tuple[Rule, ...]:
    """Make the rules for addresses and tags, which are said short.

    Args:
        tag: What is said for the sign of a tag.
        at: What is said for the sign in the middle of a mail address.
        dot: What is said for the dots of a host.
        examples: What is written and said: a full address, one without its scheme, a long path, a mail address, a bare
            host, a tag, a handle.
    """
    full, bare, path, mail, host, tagged, handle = examples

    def say_host(found: re.Match[str]) -> str:
        return found["host"].replace(".", f" {dot} ")

    def say_short(found: re.Match[str]) -> str:
        word = found["path"].strip("/")
        short = word.isalpha() and word.islower() and len(word) < 16
        return f"{say_host(found)}/{word}" if short else say_host(found)

    def say_mail(found: re.Match[str]) -> str:
        return f"{found['user'].replace('.', f' {dot} ')} {at} {say_host(found)}"

    def say_tag(found: re.Match[str]) -> str:
        return f"{tag} {compiled(_CAMEL).sub(' ', found['tag'])}"

    return (
        rule(
            "mail addresses",
            rf"(?<![\w@./+-])(?P<user>[\w.+-]{{1,64}})@{_HOST}(?!\w|[@-])",
            say_mail,
            mail,
            needs="@",
        ),
        rule(
            "web addresses",
            rf"(?<![\w@])[Hh][Tt][Tt][Pp][Ss]?://(?:www\.)?{_HOST}(?::\d{{1,5}})?(?:{_PATH})?",
            say_host,
            full,
            needs=":",
        ),
        rule(
            "web addresses without a scheme",
            rf"(?<![\w@./])www\.{_HOST}(?P<path>(?:{_PATH})?)",
            say_short,
            bare,
            needs=(".", ("www",)),
        ),
        rule(
            "long paths",
            rf"(?<![\w@./]){_HOST}(?P<path>[/?#][^\s<>\"”’)\]]{{1,2000}}(?<![.,;:!?'*…]))",
            say_short,
            path,
            needs=("/?#", "."),
        ),
        rule(
            "bare hosts",
            rf"(?<![\w@./-])(?P<host>(?:[A-Za-z0-9-]{{1,63}}\.){{1,4}}(?:{_TOP}))(?![\w@/-]|\.\w)",
            say_host,
            host,
            needs=(".", _TOP.split("|")),
        ),
        rule("tags", r"(?<![\w#&/])#(?P<tag>[^\W\d_]\w{1,60})", say_tag, tagged, needs="#"),
        rule("handles", r"(?<![\w@./])@(?=[A-Za-z_]\w{1,30}(?![\w@]))", lambda _: f"{at} ", handle, needs="@"),
    )
