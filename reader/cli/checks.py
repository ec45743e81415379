"""What `reader doctor` looks at, each as a function that gives findings. Nothing raises: a failure is a finding."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.errors import SettingsError
from voices.engine import EngineError, VoicesError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Finding", "Health", "examine"]


class Health(StrEnum):
    """How something is."""

    OK = "ok"
    MISSING = "missing"
    """It is not there, and the main job works without it."""
    BROKEN = "broken"
    """The main job does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        health: How it is.
        what: Its name.
        detail: What was seen.
        mend: What to do about it, where something is the matter.
    """

    health: Health
    what: str
    detail: str
    mend: str = ""


def examine() -> Iterator[Finding]:
    """Look at everything that Reader stands on, one thing after the other."""
    yield from _versions()
    yield from _engines()
    yield _sound_output()
    if sys.platform == "linux":
        yield _desktop()
    yield _settings()
    yield _lexicon()
    yield from _profiles()
    yield _temporary_folder()


_PACKAGES = ("pyttsx3", "espeakng-loader", "readability-lxml", "lxml", "sentencex", "httpx", "h2", "textual", "av")


def _versions() -> Iterator[Finding]:
    system = f"{platform.platform(terse=True)}, {platform.machine()}"
    yield Finding(Health.OK, "reader", f"{__version__}, Python {platform.python_version()}, {system}")
    found, missing = [], []
    for package in _PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            missing.append(package)
    yield Finding(Health.OK, "packages", ", ".join(found))
    if missing:
        names = ", ".join(missing)
        yield Finding(Health.BROKEN, "packages", f"not installed: {names}", "pip install --upgrade article-reader")


_MEND = {"espeak": "pip install --force-reinstall espeakng-loader pyttsx3"}


def _engines() -> Iterator[Finding]:
    from voices.registry import default_name, names

    default = default_name()
    for name in names():
        label = f"engine {name}" + (" (default)" if name == default else "")
        try:
            detail = _try_engine(name)
        except VoicesError as error:
            if name == default:
                mend = _MEND.get(name, "choose another with --engine; `reader doctor` shows which work")
                yield Finding(Health.BROKEN, label, str(error), mend)
            else:
                yield Finding(Health.MISSING, label, str(error))
        else:
            yield Finding(Health.OK, label, detail)


def _try_engine(name: str) -> str:
    from voices.registry import open_engine
    from voices.speech import Utterance

    began = time.perf_counter()
    with closing(open_engine(name)) as engine:
        seconds = engine.synthesize(Utterance("Reader is ready.")).seconds
        took = time.perf_counter() - began
        voices = len(engine.voices())
    if not seconds:
        raise EngineError("starts, but gives no sound")
    return f"{voices} voices; from start to {seconds:.1f} s of speech in {1000 * took:.0f} ms"


_PLAYERS = ("pw-play", "paplay", "aplay")

# In a process of its own: looking for sound cards loads the system's libraries, which may print, hang or crash.
_PROBE = """
import miniaudio
devices = miniaudio.Devices()
print(devices.backend, *(device["name"] for device in devices.get_playbacks()), sep="\\n")
"""


def _sound_output() -> Finding:
    backend, *cards = _probe_sound()
    if cards and backend.lower() != "null":
        return Finding(Health.OK, "sound output", f"{backend}: {', '.join(cards)}")
    player = next((name for name in _PLAYERS if shutil.which(name)), None)
    mend = "connect a sound card or start the sound server; files can be made without one"
    if player:
        return Finding(Health.MISSING, "sound output", f"no sound card found; {player} is there", mend)
    return Finding(Health.MISSING, "sound output", "no sound card found", mend)


def _probe_sound() -> list[str]:
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, and nothing that a user gave
            [sys.executable, "-P", "-c", _PROBE],
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return [""]
    return [line for line in done.stdout.splitlines() if line.strip()] or [""]


def _desktop() -> Finding:
    from reader.desktop.remote import bus_address

    what = "media keys"
    try:
        version = metadata.version("dbus-fast")
    except metadata.PackageNotFoundError:
        return Finding(Health.MISSING, what, "dbus-fast is not installed", "pip install 'article-reader[desktop]'")
    address = bus_address(os.environ)
    if address is None:
        return Finding(Health.MISSING, what, f"dbus-fast {version}; there is no session bus, as on a server")
    return Finding(Health.OK, what, f"dbus-fast {version}; {address}")


def _settings() -> Finding:
    from reader.settings import load_settings, settings_path

    path = Path(os.environ.get("READER_SETTINGS") or settings_path())
    try:
        load_settings()
    except SettingsError as error:
        return Finding(Health.BROKEN, "settings", str(error), "correct it, or remove it to have the defaults")
    return Finding(Health.OK, "settings", str(path) if path.is_file() else f"defaults ({path} is not there)")


def _lexicon() -> Finding:
    from reader.narration.lexiconfile import read_lexicon
    from reader.settings import lexicon_path

    path = lexicon_path()
    try:
        count = len(read_lexicon(path).entries)
    except SettingsError as error:
        return Finding(Health.BROKEN, "lexicon", str(error), "correct that line, or take it out")
    words = f"{count} word{'' if count == 1 else 's'}"
    return Finding(Health.OK, "lexicon", f"{path}: {words}" if path.is_file() else f"none ({path} is not there)")


def _profiles() -> Iterator[Finding]:
    from reader.settings import profiles_folder
    from voices.profiles import all_profiles

    try:
        profiles, wrong = all_profiles(profiles_folder())
    except VoicesError as error:
        yield Finding(Health.MISSING, "profiles", str(error), "make the folder readable")
        return
    yield Finding(Health.OK, "profiles", ", ".join(profile.name for profile in profiles))
    for why in wrong:
        yield Finding(Health.MISSING, "profiles", str(why), "correct that file, or take it out of the folder")


def _temporary_folder() -> Finding:
    try:
        with tempfile.TemporaryFile() as stream:
            stream.write(b"reader")
    except OSError as error:
        return Finding(Health.BROKEN, "temporary folder", str(error), "set TMPDIR to a folder that can be written")
    return Finding(Health.OK, "temporary folder", tempfile.gettempdir())
