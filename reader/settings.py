"""The user's settings: defaults < settings file < environment < command line.

The file is TOML, `settings.toml` in the user's configuration folder:

    [speech]
    profile = "brisk"
    voice = ["en-us", "de"]
    rate = 1.2

    [reading]
    read = ["caption", "footnote"]
    skip = ["table"]

    [screen]
    theme = "light"

    [keys]
    play_pause = "space,x"

In the environment the same is READER_PROFILE=brisk READER_VOICE=en-us,de READER_RATE=1.2 READER_READ=caption,footnote
READER_SKIP=table READER_THEME=light (keys are the file's alone). The command line is `reader.cli`'s to add. A profile
is over what stands in lower places, and under what stands beside it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.article import Reading
from reader.errors import SettingsError
from reader.wishes import named_kinds, with_wishes
from voices.choosing import nearest
from voices.profiles import RANGES, ProfileError, find_profile
from voices.smallfile import read_small

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Settings", "lexicon_path", "load_settings", "profiles_folder", "settings_path", "with_profile"]

_MAX_FILE_BYTES = 50_000


@dataclass(frozen=True, slots=True)
class Settings:
    """How the user wants things to be spoken.

    Attributes:
        engine: Name of the speech engine; None for the machine's best.
        voice: Name, id or language of the voice that reads everything; None where each language has its own.
        voices: The preferred voices; the first that speaks an article's language reads it.
        rate: Speed, 0.5 to 4.0.
        pitch: 0.5 to 2.0.
        volume: 0.0 to 2.0.
        pauses: The length of the pauses, 0.0 to 4.0.
        quote_voice: Name, id or language of a voice for quotations that stand alone; None for that of the rest.
        quote_pitch: Their pitch beside the rest, 0.5 to 2.0.
        reading: What to read beside the article, and what not to read of it.
        theme: The player's theme; None for what suits the terminal.
        keys: The player's actions with the keys that the user wants for them. Whether there are such actions is for the
            player to say.
    """

    engine: str | None = None
    voice: str | None = None
    voices: tuple[str, ...] = ()
    rate: float = 1.0
    pitch: float = 1.0
    volume: float = 1.0
    pauses: float = 1.0
    quote_voice: str | None = None
    quote_pitch: float = 1.0
    reading: Reading = field(default_factory=Reading)
    theme: str | None = None
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()


_SPEECH = ("profile", "engine", "voice", "quote_voice", *RANGES)
_READING = ("read", "skip")
_TABLES = ("speech", "reading", "screen", "keys")
_OF_PROFILES = ("engine", "voices", "quote_voice", *RANGES)


def settings_path() -> Path:
    """Where the settings file is, or would be."""
    from platformdirs import user_config_path  # only where settings are read: it costs start-up time

    return user_config_path("article-reader", appauthor=False) / "settings.toml"


def lexicon_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the user's pronunciations are, or would be: READER_LEXICON, or beside the settings file."""
    named = environ.get("READER_LEXICON")
    return Path(named) if named else settings_path().with_name("lexicon.txt")


def profiles_folder() -> Path:
    """Where the user's own profiles are, or would be."""
    return settings_path().with_name("profiles")


def with_profile(settings: Settings, name: str) -> Settings:
    """The settings with a profile over them.

    Raises:
        ProfileError: There is none of that name, or its file is wrong.
    """
    profile = find_profile(name, profiles_folder())
    given = {part: value for part in _OF_PROFILES if (value := getattr(profile, part)) not in (None, ())}
    return replace(settings, **given)


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
    tables = _read(path, must_exist=bool(named))
    settings = _with(Settings(), tables.get("speech", {}), f"{path}: [speech] ")
    settings = _with(settings, _given(environ, _SPEECH), "READER_", str.upper)
    ours = {name: [text] for name, text in _given(environ, _READING).items()}
    # A list of the environment stands in place of the file's; the file's other list gives way where they disagree.
    reading = _with_wishes(Reading(), tables.get("reading", {}), f"{path}: [reading] ", but=ours)
    settings = _with_screen(settings, tables, path)
    theme = environ.get("READER_THEME") or settings.theme
    return replace(settings, theme=theme, reading=_with_wishes(reading, ours, "READER_", str.upper))


def _given(environ: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: environ[variable] for name in names if (variable := f"READER_{name.upper()}") in environ}


def _read(path: Path, *, must_exist: bool) -> Mapping[str, Mapping[str, Any]]:
    try:
        data = read_small(path, _MAX_FILE_BYTES)
        import tomllib  # only where there is a file

        tables = tomllib.loads(data.decode("utf-8"))
    except FileNotFoundError as error:
        if must_exist:
            raise SettingsError(f"there is no settings file {path}; READER_SETTINGS names it") from error
        return {}
    except OSError as error:
        raise SettingsError(f"cannot read the settings file {path}: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, or thousands of brackets
        raise SettingsError(f"the settings file {path} is not valid TOML: {error}") from error
    for name, table in tables.items():
        if name not in _TABLES:
            known = ", ".join(f"[{table}]" for table in _TABLES)
            raise SettingsError(f"{path}: there is no table [{name}]; Reader knows {known}")
        if not isinstance(table, dict):
            raise SettingsError(f"{path}: {name} must be a table: [{name}]")
    return tables


def _with(settings: Settings, values: Mapping[str, Any], where: str, spelled: Any = str) -> Settings:
    checked: dict[str, Any] = {}
    for name, value in values.items():
        if name not in _SPEECH:
            near = nearest(name, _SPEECH)
            raise SettingsError(
                f"{where}{spelled(name)}: there is no such setting{near}; Reader knows {', '.join(_SPEECH)}"
            )
        if name in RANGES:
            checked[name] = _number(value, *RANGES[name], where=where + spelled(name))
        elif name == "voice":
            checked["voices"] = _names(value, where + spelled(name))
        elif isinstance(value, str):
            checked[name] = value or None
        else:
            raise SettingsError(f"{where}{spelled(name)} must be text in quotation marks, not {value!r}")
    if profile := checked.pop("profile", None):
        try:
            settings = with_profile(settings, profile)
        except ProfileError as error:
            raise SettingsError(f"{where}{spelled('profile')}: {error}") from error
    return replace(settings, **checked)


def _with_screen(settings: Settings, tables: Mapping[str, Mapping[str, Any]], path: Path) -> Settings:
    """The settings with those of the player's screen."""
    for name, value in tables.get("screen", {}).items():
        if name != "theme":
            raise SettingsError(f"{path}: [screen] {name}: there is no such setting; Reader knows theme")
        if not isinstance(value, str):
            raise SettingsError(f"{path}: [screen] theme must be text in quotation marks, not {value!r}")
        settings = replace(settings, theme=value or None)
    keys = tables.get("keys", {})
    return replace(settings, keys=tuple((name, _keys(value, f"{path}: [keys] {name}")) for name, value in keys.items()))


def _keys(value: Any, where: str) -> tuple[str, ...]:
    """Keys: a text of some with commas between them, or a list, in which a comma is one too."""
    keys = value
    if isinstance(value, str):
        keys = [","] if value.strip() == "," else [part.strip() for part in value.split(",")]
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise SettingsError(f'{where} must be keys, as in "space,x" or ["space", "x"]')
    return tuple(dict.fromkeys(key for key in keys if key))


def _names(value: Any, where: str) -> tuple[str, ...]:
    """Names of voices: a list, or a text of some with commas between them."""
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise SettingsError(f'{where} must be a name, or a list of names as in ["en-us", "de"]')
    return tuple(name.strip() for name in names if name.strip())


def _with_wishes(
    reading: Reading, values: Mapping[str, Any], where: str, spelled: Any = str, but: Iterable[str] = ()
) -> Reading:
    """The wishes with those of one place over them; what is in `but` is checked, and not taken."""
    kinds = dict.fromkeys(_READING, frozenset[str]())
    for name, value in values.items():
        if name not in _READING:
            raise SettingsError(f"{where}{spelled(name)}: there is no such setting; Reader knows read and skip")
        if not isinstance(value, list) or not all(isinstance(kind, str) for kind in value):
            raise SettingsError(f'{where}{spelled(name)} must be a list of kinds, as in {name} = ["table"]')
        try:
            named = named_kinds(value)
        except ValueError as error:
            message = f"{where}{spelled(name)}: {error} (`reader text --help` lists the kinds)"
            raise SettingsError(message) from error
        if name not in but:
            kinds[name] = named
    try:
        return with_wishes(reading, **kinds)
    except ValueError as error:
        raise SettingsError(f"{where.strip()}: {error}") from error


def _number(value: Any, low: float, high: float, where: str) -> float:
    try:
        number = float("nan") if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        number = float("nan")
    if not low <= number <= high:
        raise SettingsError(f"{where} must be a number from {low} to {high}, not {value!r}")
    return number
