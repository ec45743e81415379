"""The user's settings: defaults < settings file < environment < command line.

The file is TOML, `settings.toml` in the user's configuration folder:

    [speech]
    voice = "en-gb"
    rate = 1.2

In the environment the same is READER_VOICE=en-gb READER_RATE=1.2. The command line is `reader.cli`'s to add.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from reader.errors import SettingsError
from voices.speech import PITCH_RANGE, RATE_RANGE, VOLUME_RANGE

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RANGES", "Settings", "load_settings", "settings_path"]

RANGES = {"rate": RATE_RANGE, "pitch": PITCH_RANGE, "volume": VOLUME_RANGE}
"""The smallest and the largest value of each setting that is a number."""

_MAX_FILE_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """How the user wants things to be spoken.

    Attributes:
        engine: Name of the speech engine; None for the machine's best.
        voice: Name, id or language of a voice; None for one that speaks the article's language.
        rate: Speed, 0.5 to 4.0.
        pitch: 0.5 to 2.0.
        volume: 0.0 to 2.0.
    """

    engine: str | None = None
    voice: str | None = None
    rate: float = 1.0
    pitch: float = 1.0
    volume: float = 1.0


def settings_path() -> Path:
    """Where the settings file is, or would be."""
    from platformdirs import user_config_path  # only where settings are read: it costs start-up time

    return user_config_path("article-reader", appauthor=False) / "settings.toml"


def load_settings(environ: Mapping[str, str] = os.environ, path: Path | None = None) -> Settings:
    """The settings of the file and the environment.

    Args:
        environ: The environment; READER_SETTINGS names another settings file.
        path: The settings file; None for the user's.

    Raises:
        SettingsError: The file cannot be read, or a setting is unknown or out of range.
    """
    named = environ.get("READER_SETTINGS")
    path = path or (Path(named) if named else settings_path())
    settings = _with(Settings(), _read(path, must_exist=bool(named)), f"{path}: [speech] ")
    given = {
        field.name: environ[name] for field in fields(Settings) if (name := f"READER_{field.name.upper()}") in environ
    }
    return _with(settings, given, "READER_", str.upper)


def _read(path: Path, *, must_exist: bool) -> Mapping[str, Any]:
    try:
        with path.open("rb") as stream:
            data = stream.read(_MAX_FILE_BYTES + 1)
        if len(data) > _MAX_FILE_BYTES:
            raise SettingsError(f"the settings file {path} is over 1 MB; it should have a few lines")
        import tomllib  # only where there is a file

        tables = tomllib.loads(data.decode("utf-8"))
    except FileNotFoundError as error:
        if must_exist:
            raise SettingsError(f"there is no settings file {path}; READER_SETTINGS names it") from error
        return {}
    except OSError as error:
        raise SettingsError(f"cannot read the settings file {path}: {error.strerror or error}") from error
    except ValueError as error:  # not UTF-8, or not TOML
        raise SettingsError(f"the settings file {path} is not valid TOML: {error}") from error
    unknown = sorted(set(tables) - {"speech"})
    if unknown:
        raise SettingsError(f"{path}: there is no table [{unknown[0]}]; Reader knows [speech]")
    speech = tables.get("speech", {})
    if not isinstance(speech, dict):
        raise SettingsError(f"{path}: speech must be a table: [speech]")
    return speech


def _with(settings: Settings, values: Mapping[str, Any], where: str, spelled: Any = str) -> Settings:
    types = get_type_hints(Settings)
    checked: dict[str, Any] = {}
    for name, value in values.items():
        if name not in types:
            raise SettingsError(f"{where}{spelled(name)}: there is no such setting; Reader knows {', '.join(types)}")
        if name in RANGES:
            checked[name] = _number(value, *RANGES[name], where=where + spelled(name))
        elif isinstance(value, str):
            checked[name] = value or None
        else:
            raise SettingsError(f"{where}{spelled(name)} must be text in quotation marks, not {value!r}")
    return replace(settings, **checked)


def _number(value: Any, low: float, high: float, where: str) -> float:
    try:
        number = float("nan") if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if not low <= number <= high:
        raise SettingsError(f"{where} must be a number from {low} to {high}, not {value!r}")
    return number
