"""The two objects that MPRIS asks for, as D-Bus calls them; each method becomes a wish of the player.

Annotations are evaluated here, since the library reads the D-Bus signatures out of them.
"""

import math
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

from dbus_fast import DBusError, ErrorType, PropertyAccess, Variant
from dbus_fast.annotations import DBusBool, DBusDouble, DBusInt64, DBusObjectPath, DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from reader.desktop.described import Described, described, position, track_path
from reader.playback import inputs
from reader.playback.player import Player
from reader.playback.state import RATES, After, Unit
from reader.playback.wishes import AddSources

__all__ = ["PATH", "PlayerInterface", "RootInterface", "values"]

PATH = "/org/mpris/MediaPlayer2"

_Strings = Annotated[list[str], DBusSignature("as")]
_Metadata = Annotated[dict[str, Variant], DBusSignature("a{sv}")]
_READ = PropertyAccess.READ
_SCHEMES = ["file", "http", "https"]
_MILLION = 1_000_000


class RootInterface(ServiceInterface):
    """The program.

    Args:
        quit_player: Ends the program as its user would.
    """

    def __init__(self, quit_player: Callable[[], None]) -> None:
        super().__init__("org.mpris.MediaPlayer2")
        self._quit_player = quit_player

    @dbus_method("Raise")
    def raise_window(self) -> None:
        """Nothing: a program cannot raise its terminal."""

    @dbus_method("Quit")
    def quit(self) -> None:
        """End the program."""
        self._quit_player()

    @dbus_property(_READ, "CanQuit")
    def can_quit(self) -> DBusBool:
        """It can be ended."""
        return True

    @dbus_property(_READ, "CanRaise")
    def can_raise(self) -> DBusBool:
        """It cannot be raised."""
        return False

    @dbus_property(_READ, "HasTrackList")
    def has_track_list(self) -> DBusBool:
        """The queue is not shown as a list of tracks."""
        return False

    @dbus_property(_READ, "Identity")
    def identity(self) -> DBusStr:
        """The name for people to see."""
        return "Reader"

    @dbus_property(_READ, "SupportedUriSchemes")
    def supported_uri_schemes(self) -> _Strings:
        """What `open_uri` takes."""
        return _SCHEMES

    @dbus_property(_READ, "SupportedMimeTypes")
    def supported_mime_types(self) -> _Strings:
        """What it reads."""
        return ["text/html", "application/xhtml+xml", "multipart/related", "text/markdown", "text/plain"]


class PlayerInterface(ServiceInterface):
    """The player."""

    def __init__(self, player: Player) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self._player = player

    @property
    def now(self) -> Described:
        """The player as it is."""
        snapshot = self._player.snapshot
        return described(snapshot, None if snapshot.current is None else self._player.script(snapshot.current))

    @dbus_method("Play")
    def play(self) -> None:
        """Play, or go on."""
        self._player.send(inputs.Play())

    @dbus_method("Pause")
    def pause(self) -> None:
        """Be silent, and keep the place."""
        self._player.send(inputs.Pause())

    @dbus_method("PlayPause")
    def play_pause(self) -> None:
        """The one or the other."""
        self._player.send(inputs.Toggle())

    @dbus_method("Stop")
    def stop(self) -> None:
        """Be silent. MPRIS would begin again from the top after it; here no place is ever lost."""
        self._player.send(inputs.Pause())

    @dbus_method("Next")
    def next(self) -> None:
        """The next article."""
        self._player.send(inputs.Step(Unit.ARTICLE, 1))

    @dbus_method("Previous")
    def previous(self) -> None:
        """The previous article."""
        self._player.send(inputs.Step(Unit.ARTICLE, -1))

    @dbus_method("Seek")
    def seek(self, offset: DBusInt64) -> None:
        """Go forward by microseconds, or back."""
        self._player.send(inputs.Skip(offset / _MILLION / self._player.snapshot.rate))

    @dbus_method("SetPosition")
    def set_position(self, track: DBusObjectPath, place: DBusInt64) -> None:
        """Go to a place of the current article, in microseconds; nothing where it has no such place or is another."""
        snapshot = self._player.snapshot
        length = (snapshot.elapsed + snapshot.remaining) * snapshot.rate * _MILLION
        if snapshot.current is not None and track == track_path(snapshot.current) and 0 <= place <= length:
            self._player.send(inputs.Skip(place / _MILLION / snapshot.rate - snapshot.elapsed))

    @dbus_method("OpenUri")
    def open_uri(self, address: DBusStr) -> None:
        """Put an address into the queue, and play it unless something is played."""
        if urlsplit(address).scheme not in _SCHEMES:
            raise DBusError(ErrorType.INVALID_ARGS, f"an address begins with one of: {', '.join(_SCHEMES)}")
        self._player.send(AddSources((address,), play=True))

    @dbus_property(_READ, "PlaybackStatus")
    def playback_status(self) -> DBusStr:
        """What it is doing."""
        return self.now.playback_status

    @dbus_property(PropertyAccess.READWRITE, "LoopStatus")
    def loop_status(self) -> DBusStr:
        """Whether the article is repeated."""
        return self.now.loop_status

    @loop_status.setter  # type: ignore[no-redef]
    def loop_status(self, status: DBusStr) -> None:
        if status == "Track":
            self._player.send(inputs.AfterArticle(After.REPEAT))
        elif status != "None":
            raise DBusError(ErrorType.NOT_SUPPORTED, "only None and Track can be had")
        elif self._player.snapshot.after is After.REPEAT:  # to stop after the article is no repeating either
            self._player.send(inputs.AfterArticle(After.NEXT))

    @dbus_property(PropertyAccess.READWRITE, "Rate")
    def rate(self) -> DBusDouble:
        """The speed."""
        return self.now.rate

    @rate.setter  # type: ignore[no-redef]
    def rate(self, rate: DBusDouble) -> None:
        # The specification takes 0.0 for a pause.
        self._player.send(inputs.SetRate(_number(rate)) if rate else inputs.Pause())

    @dbus_property(PropertyAccess.READWRITE, "Volume")
    def volume(self) -> DBusDouble:
        """The volume; 0.0 when muted."""
        return self.now.volume

    @volume.setter  # type: ignore[no-redef]
    def volume(self, volume: DBusDouble) -> None:
        self._player.send(inputs.SetVolume(_number(volume)))

    @dbus_property(_READ, "Metadata")
    def metadata(self) -> _Metadata:
        """What is known of the article."""
        return _variants(self.now)

    @dbus_property(_READ, "Position")
    def position(self) -> DBusInt64:
        """Where it is, in microseconds at rate 1.0."""
        return position(self._player.snapshot)

    @dbus_property(_READ, "MinimumRate")
    def minimum_rate(self) -> DBusDouble:
        """The lowest speed."""
        return RATES[0]

    @dbus_property(_READ, "MaximumRate")
    def maximum_rate(self) -> DBusDouble:
        """The highest speed."""
        return RATES[-1]

    @dbus_property(_READ, "CanGoNext")
    def can_go_next(self) -> DBusBool:
        """Whether there is an article behind this one."""
        return self.now.can_go_next

    @dbus_property(_READ, "CanGoPrevious")
    def can_go_previous(self) -> DBusBool:
        """Whether there is an article before this one."""
        return self.now.can_go_previous

    @dbus_property(_READ, "CanPlay")
    def can_play(self) -> DBusBool:
        """Whether there is something to play."""
        return self.now.can_play

    @dbus_property(_READ, "CanPause")
    def can_pause(self) -> DBusBool:
        """Whether there is something to pause."""
        return self.now.can_pause

    @dbus_property(_READ, "CanSeek")
    def can_seek(self) -> DBusBool:
        """Whether the article is there."""
        return self.now.can_seek

    @dbus_property(_READ, "CanControl")
    def can_control(self) -> DBusBool:
        """It takes all of these."""
        return True

    @dbus_signal("Seeked")
    def seeked(self) -> DBusInt64:
        """The place is another than the time that has passed would make it."""
        return position(self._player.snapshot)


def values(changed: dict[str, object], now: Described) -> dict[str, object]:
    """Changed properties as D-Bus takes them."""
    return changed | {"Metadata": _variants(now)} if "Metadata" in changed else changed


def _variants(now: Described) -> dict[str, Variant]:
    return {name: Variant(kind, value) for name, (kind, value) in now.metadata.items()}


def _number(number: float) -> float:
    if not math.isfinite(number):
        raise DBusError(ErrorType.INVALID_ARGS, "that is not a number")
    return number
