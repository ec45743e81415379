"""Clock times: "16:08", "7:00 p.m.", "10.30am", "9am-5pm", "10 a.m. Sunday"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.narration.wording.english.context import after, before, last_dot
from reader.narration.wording.rule import DIGITS, GAP, always, compiled, rule

if TYPE_CHECKING:
    import re

__all__ = ["RULES"]

_HALF: Final = r"(?P<half>[apAP])\.?[mM](?P<dot>\.)?"
_TO_A_HALF: Final = r" ?(?:[-–]| to | and )[-– ]?\d{1,2}(?:[:.]\d\d)? ?[apAP]\.?[mM]\b"
_NAME_AFTER: Final = r" [A-Z]"


def _half(found: re.Match[str]) -> str:
    # The last dot of "p.m." may be the sentence's own; before a name it would make a pause.
    text = after(found)
    ends = last_dot(found)
    if found["dot"] and not ends and not compiled(_NAME_AFTER).match(text):
        return f"{found['half'].lower()}.m."
    return f"{found['half'].lower()}m{ends}"


def _minutes(hour: str, minutes: str) -> str:
    if minutes == "00":
        return hour
    return f"{hour} oh {int(minutes)}" if minutes[0] == "0" else f"{hour} {minutes}"


def _with_half(found: re.Match[str]) -> str | None:
    if not 0 <= int(found["hour"]) <= 12:
        return None
    return f"{_minutes(found['hour'], found['minutes'])} {_half(found)}"


def _with_seconds(found: re.Match[str]) -> str | None:
    hours, minutes, seconds = found["hours"], found["minutes"], found["seconds"].removeprefix("0")
    if before(found).endswith("at ") or after(found).lstrip().lower().startswith(("am", "pm", "a.m", "p.m")):
        return f"{_minutes(hours, minutes)} and {seconds} second{'' if seconds == '1' else 's'}"
    parts = [
        f"{number.removeprefix('0')} {name}{'' if float(number) == 1 else 's'}"
        for number, name in ((hours, "hour"), (minutes, "minute"), (seconds, "second"))
        if float(number)
    ]
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else None


def _four_figures(found: re.Match[str]) -> str:
    hour, minutes = found["hour"] or found["early"], found["minutes"] or found["late"]
    said = f"oh {hour[1]}" if hour[0] == "0" else hour
    return f"{said} {'hundred' if minutes == '00' else minutes if minutes[0] != '0' else f'oh {minutes[1]}'}"


def _time(found: re.Match[str]) -> str | None:
    hour, minutes = int(found["hour"]), found["minutes"]
    if hour > 23:
        return None
    if minutes == "00":
        if compiled(_TO_A_HALF).match(after(found)):  # "6:00-7:45 p.m."
            return str(hour)
        if hour == 0:
            return "midnight"
        if after(found).lstrip().startswith(("hours", "GMT", "UTC", "hrs")) or hour > 12:
            return f"{hour} hundred"
        return f"{hour} o'clock"
    if minutes[0] == "0":
        return f"{'zero' if hour == 0 else hour} oh {int(minutes)}"
    # The engine says the other times right.
    return None


RULES: Final = (
    rule(
        "hours and minutes with a.m. or p.m.",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}})[:.](?P<minutes>[0-5]\d){GAP}?{_HALF}(?!\w)",
        _with_half,
        ("It starts at 5:05am.", "It starts at 5 oh 5 am."),
        ("from 8:00 p.m. in winter", "from 8 p.m. in winter"),
        ("at 10.30am", "at 10 30 am"),
        ("by 9:15 a.m. Sunday", "by 9 15 am Sunday"),
        ("at 9:00 AM, from 6:00-7:45 p.m.", "at 9 am, from 6 to 7 45 pm."),
        needs=(DIGITS, ":.", "mM"),
        unchanged=("from 8:45 Marlow rowed",),
    ),
    rule(
        "hours with a.m. or p.m. before a name",
        rf"(?<![\w.,:/])(?P<hour>\d{{1,2}}){GAP}?(?P<half>[apAP])\.[mM]\.(?= (?:[A-Z][a-z]|[A-Z]{{2,4}}\b))",
        lambda found: f"{found['hour']} {found['half'].lower()}m{last_dot(found)}",
        ("The locks fill by 10 a.m. Sunday.", "The locks fill by 10 am Sunday."),
        ("It shut at 9 p.m. The cook left.", "It shut at 9 pm. The cook left."),
        needs=(DIGITS, "."),
        unchanged=("by 6 p.m. in autumn",),
    ),
    rule(
        "times to times",
        rf"(?:(?<=\d[ap]m)|(?<=\d [ap]m)|(?<=[ap]\.m\.)){GAP}?[-–]{GAP}?(?=\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?m"
        rf"|noon|midnight)|(?<=noon)[-–](?=\d)|(?<=:\d\d){GAP}?[-–]{GAP}?(?=\d{{1,2}}:\d\d)",
        always(" to "),
        ("open 9am-5pm, 10:15-12:45", "open 9am to 5pm, 10:15 to 12:45"),
        needs=(DIGITS, "-–", "m:"),
        unchanged=("the 5-a-side game",),
    ),
    rule(
        "times of a race",
        r"(?<![\w.,:/])(?P<hour>\d{1,2}):(?P<minutes>[0-5]\d)(?=\.\d{1,3}(?![\w:]|\.\d))",
        lambda found: _minutes(found["hour"], found["minutes"]) if found["minutes"] != "00" else None,
        ("She ran it in 3:59.4 and 2:05.25.", "She ran it in 3 59.4 and 2 oh 5.25."),
        needs=(DIGITS, ":"),
        unchanged=("version 3:59.4.1",),
    ),
    rule(
        "hours, minutes and seconds",
        r"(?<![\w.,:/])(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d(?:\.\d{1,3})?)(?![\w:/]|[.,]\d)",
        _with_seconds,
        ("She ran it in 2:05:01.", "She ran it in 2 hours, 5 minutes and 1 second."),
        ("It took 1:30:00 or 0:00:12.5.", "It took 1 hour and 30 minutes or 12.5 seconds."),
        ("at 16:08:33 UTC", "at 16 oh 8 and 33 seconds UTC"),
        needs=(DIGITS, ":"),
        unchanged=("0:00:00",),
    ),
    rule(
        "hours of four figures",
        r"(?<![\w.,:/$£€-])(?:(?P<hour>[01]\d|2[0-3])(?P<minutes>[0-5]\d)(?=(?: hours?| hrs| GMT| UTC)\b)"
        r"|(?<=at )(?P<early>0\d)(?P<late>[0-5]\d)(?![\w:/-]|[.,]\d))",
        _four_figures,
        ("at 1800 hours, at 0630", "at 18 hundred hours, at oh 6 30"),
        needs=(DIGITS,),
        unchanged=("about 1850 people", "0630"),
    ),
    rule(
        "times of day",
        r"(?<![\w.,:/])(?P<hour>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)(?![\w:]|[.,]\d)",
        _time,
        ("The ferry sails at 16:08.", "The ferry sails at 16 oh 8."),
        ("at 12:00 and 00:00", "at 12 o'clock and midnight"),
        ("at 14:00 and 23:59 GMT", "at 14 hundred and 23:59 GMT"),
        needs=(DIGITS, ":"),
        unchanged=("from 8:45",),
    ),
)
