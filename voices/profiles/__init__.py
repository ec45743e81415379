"""Named ways of speaking. Each is a TOML file that a person can copy and edit: four come with this package.

description = "For the train."
engine = "espeak"            # each of these may be left out
voice = ["en-us", "de"]      # one, or some: the first that speaks an article's language reads it
rate = 1.3                   # multipliers around 1.0
pitch = 1.0
volume = 1.0
pauses = 0.8
quote_pitch = 0.9            # quotations that stand alone: lower, or in another voice
quote_voice = "en-gb-scotland"
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voices.choosing import nearest
from voices.engine import VoicesError
from voices.smallfile import read_small
from voices.speech import PAUSES_RANGE, PITCH_RANGE, RATE_RANGE, VOLUME_RANGE

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RANGES", "Profile", "ProfileError", "all_profiles", "find_profile"]

RANGES = {
    "rate": RATE_RANGE,
    "pitch": PITCH_RANGE,
    "volume": VOLUME_RANGE,
    "pauses": PAUSES_RANGE,
    "quote_pitch": PITCH_RANGE,
}
"""The smallest and the largest value of each setting that is a number."""

_TEXTS = ("description", "engine", "quote_voice")
_OURS = Path(__file__).parent
_ENDING = ".toml"
_MOST_BYTES = 50_000
_MOST_FILES = 1_000


class ProfileError(VoicesError):
    """There is no such profile, or something in its file is wrong."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A named way of speaking; None where it leaves something as it is.

    Attributes:
        name: The name of its file, without the ending.
        path: The file.
        description: What it is for, in a line.
        engine: Name of a speech engine.
        voices: Names, ids or languages of voices, the preferred ones first; empty where it leaves that open.
        rate: Speed, 0.5 to 4.0.
        pitch: 0.5 to 2.0.
        volume: 0.0 to 2.0.
        pauses: The length of the pauses, 0.0 to 4.0.
        quote_voice: A voice for quotations that stand alone.
        quote_pitch: Their pitch, 0.5 to 2.0, beside the rest.
    """

    name: str
    path: Path
    description: str = ""
    engine: str | None = None
    voices: tuple[str, ...] = ()
    rate: float | None = None
    pitch: float | None = None
    volume: float | None = None
    pauses: float | None = None
    quote_voice: str | None = None
    quote_pitch: float | None = None


def find_profile(name: str, own: Path | None = None) -> Profile:
    """The profile of a name.

    Args:
        name: Its name, in any case.
        own: The folder of the user's own, which go before those of this package.

    Raises:
        ProfileError: There is none, or its file is wrong; names the nearest ones.
    """
    files = _files(own)
    path = files.get(name.strip().casefold())
    if path is None:
        names = ", ".join(sorted(files))
        raise ProfileError(f"there is no profile “{name}”{nearest(name, files)}; there are {names}")
    return _read(path)


def all_profiles(own: Path | None = None) -> tuple[list[Profile], list[ProfileError]]:
    """All profiles, by their names; one of the user's stands in place of ours.

    Returns:
        The profiles, and an error for each file that is wrong.

    Raises:
        ProfileError: The folder cannot be looked into.
    """
    profiles, errors = [], []
    for _, path in sorted(_files(own).items()):
        try:
            profiles.append(_read(path))
        except ProfileError as error:
            errors.append(error)
    return profiles, errors


def _files(own: Path | None) -> dict[str, Path]:
    files: dict[str, Path] = {}
    for folder in (_OURS, own):
        if folder is None:
            continue
        try:
            found = sorted(folder.glob(f"*{_ENDING}"))[:_MOST_FILES]
        except OSError as error:
            raise ProfileError(f"cannot look into {folder}: {error.strerror or error}") from error
        files |= {path.stem.casefold(): path for path in found}
    return files


def _read(path: Path) -> Profile:
    import tomllib  # only where a profile is asked for

    try:
        values = tomllib.loads(read_small(path, _MOST_BYTES).decode("utf-8"))
    except OSError as error:
        raise ProfileError(f"cannot read the profile {path}: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, or thousands of brackets
        raise ProfileError(f"the profile {path} is not valid TOML: {error}") from error
    return Profile(path.stem, path, **_checked(values, path))


def _checked(values: Mapping[str, Any], path: Path) -> dict[str, Any]:
    checked: dict[str, Any] = {}
    for name, value in values.items():
        if name in RANGES:
            low, high = RANGES[name]
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise ProfileError(f"{path}: {name} must be a number from {low} to {high}, not {value!r}")
            checked[name] = float(value)
        elif name == "voice":
            wanted = [value] if isinstance(value, str) else value
            if not isinstance(wanted, list) or not all(isinstance(voice, str) and voice for voice in wanted):
                raise ProfileError(f'{path}: voice must be a name, or a list of names as in ["en-us", "de"]')
            checked["voices"] = tuple(wanted)
        elif name in _TEXTS:
            if not isinstance(value, str):
                raise ProfileError(f"{path}: {name} must be text in quotation marks, not {value!r}")
            checked[name] = value
        else:
            known = (*_TEXTS, "voice", *RANGES)
            near = nearest(name, known)
            raise ProfileError(f"{path}: there is no setting {name}{near}; a profile has {', '.join(known)}")
    return checked
