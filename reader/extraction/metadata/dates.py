"""Dates and times as pages write them: in their metadata, and in words or figures above their text."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import cache

__all__ = ["published_in", "read_date"]

_FIRST_YEAR, _LAST_YEAR = 1700, 2200  # what is outside is a number of something else
_LONGEST = 100  # characters
# Most pages give an ISO date: the patterns are strings, which are compiled when another is met.
_DAY = r"(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})"
_COMPACT = r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?"
_SIGNS = r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]"  # Chinese and Japanese, Korean
_NUMBERED = r"(?i)\b(\d{1,2}) tháng (\d{1,2})(?:,| năm) ?(\d{4})\b"  # Vietnamese numbers its months
_FIGURES = r"(?<![\d./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)"
_MAIL_TIME = r"\d{4} \d{1,2}:\d\d"  # as RFC 2822 writes it; no other form is worth what its parser costs to import
# As `date` writes it, and archives of mails.
_UNIX_TIME = r"\b([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) ([A-Z]{2,5}) (\d{4})$"
_IN_PATH = r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)"
_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|ª|°|\.|-?го|-?е)?"
_OF = r"(?:of |de |del |d'|d’|ta' )?"
# The names of the months, each language's in their order; in the form that stands beside a day, and as cut short.
_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "en short": "jan feb mar apr may jun jul aug sep oct nov dec",
    "en longer": "- - - - - - - - sept - - -",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "de short": "jänner feber mrz apr mai jun jul aug sept okt nov dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "fr short": "janv févr - avr - - juil aout sept oct nov déc",
    "fr plain": "- fevrier - - - - - - - - - decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "es short": "ene feb mar abr may jun jul ago sep oct nov dic",
    "es other": "- - - - - - - - setiembre - - -",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "pt short": "jan fev mar abr mai jun jul ago set out nov dez",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "it short": "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "nl short": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nb short": "- - - - - - - - - - - des",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ru short": "янв фев мар апр май июн июл авг сен окт ноя дек",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    "δεκεμβρίου",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar other": "- - - إبريل - يونيه يوليه - - - - -",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}
_FALSE_FRIENDS = {"hr": {"listopada": 10}}  # the eleventh month in Poland and Czechia
_MONTH_FIRST = frozenset({"en-us", "en-ph"})


def read_date(text: str, language: str | None = None) -> date | datetime | None:
    """Read a date: ISO 8601, RFC 2822, or as people write it; None where it is none of these.

    Args:
        text: Some words with a date in them, or a value of metadata.
        language: BCP 47 tag of the page, where known. It tells which of "5/6/2020" is the day; where it does not,
            that is no date.

    Returns:
        An aware datetime where a time and its zone are given, else the bare date.
    """
    text = " ".join(text[:_LONGEST].split())
    try:
        moment = datetime.fromisoformat(
            re.sub(r" ?(?:UTC|GMT|Z)$", "+00:00", re.sub(r" ([+-]\d{2}:?\d{2})$", r"\1", text))
        )
    except ValueError:
        as_in_mails = re.sub(_UNIX_TIME, r"\2 \1 \5 \3 \4", text) if ":" in text else text
        in_mail = _read_mail_date(as_in_mails) if re.search(_MAIL_TIME, as_in_mails) else None
        return in_mail or _read_day(text, (language or "").lower())
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment if moment.tzinfo is not None else moment.date()


def published_in(url: str) -> date | None:
    """The day that many sites put into an article's address: ``/2019/11/20/``."""
    found = re.search(_IN_PATH, url)
    return _day(*map(int, found.groups())) if found else None


def _read_mail_date(text: str) -> date | datetime | None:
    from email.utils import parsedate_to_datetime  # loads the network's modules, for a form of date that few pages have

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment if moment.tzinfo is not None else moment.date()


def _read_day(text: str, language: str) -> date | None:
    if not any(map(str.isdigit, text)):
        return None
    found = re.search(_DAY, text) or re.fullmatch(_COMPACT, text) or re.search(_SIGNS, text)
    if found:
        return _day(*map(int, found.groups()[:3]))
    if found := re.search(_NUMBERED, text):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    return _read_words(text, language) or _read_figures(text, language)


def _read_words(text: str, language: str) -> date | None:
    text = unicodedata.normalize("NFC", text).casefold()
    for pattern in _written():
        for found in re.finditer(pattern, text):
            month = _FALSE_FRIENDS.get(language, {}).get(found["month"]) or _month_numbers().get(found["month"])
            if month is not None:
                return _day(int(found["year"]), month, int(found["day"]))
    return None


def _read_figures(text: str, language: str) -> date | None:
    """Figures with the year last. The day goes first, but in America; with dots, it always does."""
    found = re.search(_FIGURES, text)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] == "." or second > first > 12 or first > 12:
        return _day(year, second, first)
    if second > 12 or language in _MONTH_FIRST:
        return _day(year, first, second)
    return _day(year, second, first) if language and language != "en" else None


@cache
def _written() -> tuple[str, ...]:
    name = r"(?P<month>[^\W\d_]{3,12})\.?"
    time = r"\d{1,2}:\d\d(?::\d\d)?"
    return (
        rf"(?<!\d)(?P<day>\d{{1,2}}){_ORDINAL},?[ -]{_OF}{name},?[ -]{_OF}(?P<year>\d{{4}})(?!\d)",
        rf"{name} (?P<day>\d{{1,2}}){_ORDINAL},? (?:{time} (?:[a-z]{{2,5}} )?)?(?P<year>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<year>\d{{4}})\.? {name} (?P<day>\d{{1,2}})(?!\d)",
    )


@cache
def _month_numbers() -> dict[str, int]:
    """The number of a month by its name in any language; where two differ, the first in the table is right."""
    numbers: dict[str, int] = {}
    for names in _MONTHS.values():
        for number, name in enumerate(names.split(), 1):
            numbers.setdefault(name.casefold(), number)
    return numbers


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None
