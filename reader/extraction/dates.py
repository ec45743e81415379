"""Dates and times as pages write them in their metadata."""

from __future__ import annotations

import re
from datetime import date, datetime

__all__ = ["published_in", "read_date"]

_FIRST_YEAR, _LAST_YEAR = 1700, 2200
# Most pages give an ISO date: the patterns are strings, which are compiled when another is met.
_DAY = r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
_COMPACT = r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WRITTEN = (
    r"(?i)\b(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\.? )?(?P<month>[a-z]{3})[a-z]*\.? "
    r"(?:(?P<d2>\d{1,2})(?:st|nd|rd|th)?,? )?(?P<year>\d{4})\b"
)
_IN_PATH = r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)"


def read_date(text: str) -> date | datetime | None:
    """Read a date of metadata: ISO 8601, RFC 2822 or plain English; None where it is none of these.

    Returns:
        An aware datetime where a time and its zone are given, else the bare date.
    """
    text = " ".join(text[:100].split())
    try:
        moment = datetime.fromisoformat(
            re.sub(r" ?(?:UTC|GMT|Z)$", "+00:00", re.sub(r" ([+-]\d{2}:?\d{2})$", r"\1", text))
        )
    except ValueError:
        return _read_mail_date(text) or _read_day(text)
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


def _read_day(text: str) -> date | None:
    found = re.search(_DAY, text) or re.fullmatch(_COMPACT, text)
    if found:
        return _day(*map(int, found.groups()[:3]))
    written = re.search(_WRITTEN, text)
    if written and written["month"].lower() in _MONTHS and (written["d1"] or written["d2"]):
        return _day(
            int(written["year"]), _MONTHS.index(written["month"].lower()) + 1, int(written["d1"] or written["d2"])
        )
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None
