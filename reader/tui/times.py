"""Times and speeds in the words of a screen."""

from __future__ import annotations

__all__ = ["clock", "rate_shown", "spent"]

_MINUTE, _HOUR = 60, 3600


def clock(seconds: float) -> str:
    """Seconds as a clock shows them: "0:07", "12:30", "1:02:03"."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, _MINUTE)
    if whole < _HOUR:
        return f"{minutes}:{rest:02}"
    hours, minutes = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}"


def spent(seconds: float) -> str:
    """A longer time in a few letters: "under a minute", "12 min", "1 h 05"."""
    minutes = round(seconds / _MINUTE)
    if minutes < 1:
        return "under a minute"
    if minutes < _MINUTE:
        return f"{minutes} min"
    return f"{minutes // _MINUTE} h {minutes % _MINUTE:02}"


def rate_shown(rate: float) -> str:
    """A speed: "1×", "1.25×"."""
    return f"{rate:.2f}".rstrip("0").rstrip(".") + "×"
