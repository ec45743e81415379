"""The thread that speaks with the desktop; without a library or a bus for it, it ends and says nothing."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from reader.playback.state import Mode

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Event
    from collections.abc import Callable, Mapping

    from dbus_fast.aio import MessageBus

    from reader.desktop.interfaces import PlayerInterface
    from reader.playback.player import Player

__all__ = ["NAME", "Remote", "bus_address"]

NAME = "org.mpris.MediaPlayer2.reader"

_LOOK = 0.25  # seconds between two looks at the player
_HEAD_START = 1.0  # seconds within which the first sound comes, as a rule
_PATIENCE = 5.0  # seconds for a bus to answer


def bus_address(environ: Mapping[str, str]) -> str | None:
    """The address of the user's session bus; None where there is none."""
    if address := environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    socket = Path(environ.get("XDG_RUNTIME_DIR") or "/nowhere") / "bus"
    return f"unix:path={quote(str(socket))}" if socket.is_socket() else None


def _end_program() -> None:
    # As `kill` would: every way out of the program saves the place.
    os.kill(os.getpid(), signal.SIGTERM)


class Remote:
    """Lets the desktop's keys and widgets see and steer a player.

    Args:
        player: Has been started.
        environ: Where to look for the bus.
        quit_player: Ends the program; called in this thread.
    """

    def __init__(
        self,
        player: Player,
        environ: Mapping[str, str] = os.environ,
        quit_player: Callable[[], None] = _end_program,
    ) -> None:
        self._player = player
        self._address = bus_address(environ) if sys.platform == "linux" else None
        self._quit_player = quit_player
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._awaited: tuple[AbstractEventLoop, Event] | None = None
        self._thread = threading.Thread(target=self._run, name="desktop", daemon=True)

    def start(self) -> None:
        """Begin soon: the first sound goes before it."""
        if self._address:
            self._thread.start()

    def close(self) -> None:
        """Leave the bus; may be called twice."""
        with self._lock:
            self._closing.set()
            if self._awaited:
                loop, ended = self._awaited
                loop.call_soon_threadsafe(ended.set)
        if self._thread.is_alive():
            self._thread.join(_PATIENCE)

    def _run(self) -> None:
        # To load the library takes as long as a whole word does.
        began = time.monotonic()
        while self._player.snapshot.mode is not Mode.PLAYING and time.monotonic() - began < _HEAD_START:
            if self._closing.wait(0.05):
                return
        try:
            import dbus_fast  # noqa: F401 - whether it is there: it is an extra
        except ImportError:
            return
        import asyncio
        import logging

        # What it tells of a bus that went away would be written across the screen.
        logging.getLogger("dbus_fast").addHandler(logging.NullHandler())
        asyncio.run(self._stay())

    async def _stay(self) -> None:
        """Be on the bus until one of the two ends."""
        import asyncio

        from dbus_fast import AuthError, DBusError, InvalidAddressError

        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda *_: None)  # a connection that was lost is told in more than one place
        ended = asyncio.Event()
        with self._lock:
            if self._closing.is_set():
                return
            self._awaited = loop, ended
        serving = asyncio.create_task(self._serve())
        waiting = asyncio.create_task(ended.wait())
        try:
            await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            with self._lock:
                self._awaited = None
            serving.cancel()
            # A bus that is not there, does not let us in, or goes away: the player does without.
            with suppress(asyncio.CancelledError, OSError, EOFError, AuthError, DBusError, InvalidAddressError):
                await serving

    async def _serve(self) -> None:
        import asyncio

        from dbus_fast.aio import MessageBus

        from reader.desktop.interfaces import PATH, PlayerInterface, RootInterface

        bus = MessageBus(bus_address=self._address)
        interface = PlayerInterface(self._player)
        try:
            async with asyncio.timeout(_PATIENCE):
                await bus.connect()
                # The objects stand before anybody can find the name.
                bus.export(PATH, RootInterface(self._quit_player))
                bus.export(PATH, interface)
                await _take_name(bus)
            gone = asyncio.create_task(_gone(bus))
            watching = asyncio.create_task(self._watch(interface))
            try:
                done, _ = await asyncio.wait({gone, watching}, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            finally:
                watching.cancel()
        finally:
            if bus.connected:
                bus.disconnect()
                await _gone(bus)  # only then is its socket closed

    async def _watch(self, interface: PlayerInterface) -> None:
        """Tell what changes."""
        import asyncio

        from reader.desktop.described import Seen, changes, has_jumped, position
        from reader.desktop.interfaces import values

        known, snapshot = interface.now, self._player.snapshot
        expected = Seen(snapshot.current, snapshot.generation, position(snapshot))
        looked = time.monotonic()
        while True:
            await asyncio.sleep(_LOOK)
            now, snapshot, moment = interface.now, self._player.snapshot, time.monotonic()
            if known.playback_status == "Playing":
                passed = round((moment - looked) * known.rate * 1_000_000)
                expected = replace(expected, position=expected.position + passed)
            if changed := changes(known, now):
                interface.emit_properties_changed(values(changed, now))
            if has_jumped(expected, snapshot):
                interface.seeked()
                expected = replace(expected, position=position(snapshot))
            elif expected.track != snapshot.current:
                expected = replace(expected, position=0)
            expected = replace(expected, track=snapshot.current, generation=snapshot.generation)
            known, looked = now, moment


async def _gone(bus: MessageBus) -> None:
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def _take_name(bus: MessageBus) -> None:
    from dbus_fast import NameFlag, RequestNameReply

    reply = await bus.request_name(NAME, NameFlag.DO_NOT_QUEUE)
    if reply not in (RequestNameReply.PRIMARY_OWNER, RequestNameReply.ALREADY_OWNER):
        await bus.request_name(f"{NAME}.instance{os.getpid()}", NameFlag.DO_NOT_QUEUE)
