"""The player on a private D-Bus, driven by the library and by playerctl."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.article import Article, Passage, PassageKind
from reader.desktop.remote import NAME, Remote, bus_address
from reader.narration.narrate import Delivery
from reader.playback.library import open_library
from reader.playback.player import Player
from reader.playback.silent import SilentOutput
from reader.playback.snapshot import Status
from reader.playback.state import After, Mode
from reader.playback.wishes import AddSources
from voices.tone import ToneEngine

pytest.importorskip("dbus_fast", reason="the extra 'desktop' is not installed")
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-daemon"), reason="there is no dbus-daemon"
)

from dbus_fast import DBusError, Message, MessageType, Variant  # noqa: E402
from dbus_fast.aio import MessageBus  # noqa: E402

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
SENTENCE = "The ferry crossed the harbour at noon. "  # two seconds and some
SECOND = 1_000_000
WORD = 0.6 * SECOND  # speech begins with a whole word, wherever in it the place is


def load(source: str) -> Article:
    name = Path(source).stem
    passages = (Passage(PassageKind.PARAGRAPH, SENTENCE * 10),)
    return Article(source, passages, title=f"Title {name}", byline="Ada Quay", image="https://example.com/p.jpg")


def until(true: Callable[[], bool], what: str = "") -> None:
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.01)


class Client:
    """Somebody else on the bus."""

    def __init__(self, address: str) -> None:
        self.name = NAME
        self.signals: list[Message] = []
        self._runner = asyncio.Runner()
        self._bus = self._runner.run(self._connected(address))
        self.ask("AddMatch", "s", f"type='signal',path='{PATH}'")

    async def _connected(self, address: str) -> MessageBus:
        bus = await MessageBus(bus_address=address).connect()
        bus.add_message_handler(self._keep)
        return bus

    def _keep(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.path == PATH:
            self.signals.append(message)

    def close(self) -> None:
        self._runner.run(self._left())
        self._runner.close()

    async def _left(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()

    def ask(self, member: str, signature: str = "", *body: Any) -> Any:
        """The bus itself."""
        return self._sent(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", member, signature, body
        )

    def call(self, member: str, signature: str = "", *body: Any, interface: str = PLAYER) -> Any:
        return self._sent(self.name, PATH, interface, member, signature, body)

    def get(self, name: str, interface: str = PLAYER) -> Any:
        return self.call("Get", "ss", interface, name, interface=PROPERTIES).value

    def set(self, name: str, value: Variant) -> None:
        self.call("Set", "ssv", PLAYER, name, value, interface=PROPERTIES)

    def _sent(self, to: str, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> Any:
        message = Message(to, path, interface, member, signature=signature, body=list(body))
        reply = self._runner.run(asyncio.wait_for(self._bus.call(message), 5))
        if reply.message_type is MessageType.ERROR:
            raise DBusError(reply.error_name, str(reply.body[0]))
        return reply.body[0] if reply.body else None

    def until(self, true: Callable[[], bool], what: str = "") -> None:
        """Let signals come in until something is so."""
        end = time.monotonic() + 5
        while not true():
            assert time.monotonic() < end, f"never: {what}; {[signal.body for signal in self.signals]}"
            self._runner.run(asyncio.sleep(0.01))

    @property
    def changed(self) -> dict[str, Any]:
        """All that PropertiesChanged has told, the latest last."""
        told = [signal.body[1] for signal in self.signals if signal.member == "PropertiesChanged"]
        return {name: value.value for changes in told for name, value in changes.items()}

    @property
    def seeked(self) -> list[int]:
        return [signal.body[0] for signal in self.signals if signal.member == "Seeked"]

    def is_there(self, name: str) -> bool:
        return bool(self.ask("NameHasOwner", "s", name))


class Desk:
    """A player that the desktop sees."""

    def __init__(self, folder: Path, address: str) -> None:
        folder.mkdir(exist_ok=True)
        self.environ = {"DBUS_SESSION_BUS_ADDRESS": address}
        self.quits: list[bool] = []
        self.player = Player(
            open_library({"READER_LIBRARY": str(folder / "library.db")}),
            Delivery(),
            open_engine=ToneEngine,
            open_output=SilentOutput,
            load=load,
        )
        self.player.start()
        self.remote = Remote(self.player, self.environ, lambda: self.quits.append(True))

    def play(self, *names: str) -> None:
        self.player.send(AddSources(names, play=True))
        until(lambda: self.player.snapshot.mode is Mode.PLAYING, "it plays")
        until(lambda: all(entry.status is Status.READY for entry in self.player.snapshot.entries), "all are there")

    def close(self) -> None:
        self.remote.close()
        self.player.close()


def start_bus() -> tuple[subprocess.Popen[str], str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    if not address:
        daemon.communicate()
        pytest.skip("dbus-daemon does not start here")
    return daemon, address


def stop_bus(daemon: subprocess.Popen[str]) -> None:
    daemon.kill()
    daemon.communicate()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    daemon, found = start_bus()
    yield found
    stop_bus(daemon)


@pytest.fixture
def client(address: str) -> Iterator[Client]:
    opened = Client(address)
    yield opened
    opened.close()


@pytest.fixture
def desk(address: str, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Plays the first of two articles."""
    monkeypatch.chdir(tmp_path)
    opened = Desk(tmp_path, address)
    opened.play("a.html", "b.html")
    opened.remote.start()
    until(lambda: client.is_there(NAME), "it is on the bus")
    yield opened
    opened.close()
    assert "desktop" not in {thread.name for thread in threading.enumerate()}


def desktop_thread() -> threading.Thread | None:
    return next((thread for thread in threading.enumerate() if thread.name == "desktop"), None)


def test_it_says_what_it_is(desk: Desk, client: Client) -> None:
    root = client.call("GetAll", "s", ROOT, interface=PROPERTIES)
    assert {name: value.value for name, value in root.items()} == {
        "CanQuit": True,
        "CanRaise": False,
        "HasTrackList": False,
        "Identity": "Reader",
        "SupportedUriSchemes": ["file", "http", "https"],
        "SupportedMimeTypes": [
            "text/html",
            "application/xhtml+xml",
            "multipart/related",
            "text/markdown",
            "text/plain",
        ],
    }
    found = client.call("GetAll", "s", PLAYER, interface=PROPERTIES)
    assert {name: value.signature for name, value in found.items()} == {
        "PlaybackStatus": "s",
        "LoopStatus": "s",
        "Rate": "d",
        "Metadata": "a{sv}",
        "Volume": "d",
        "Position": "x",
        "MinimumRate": "d",
        "MaximumRate": "d",
        "CanGoNext": "b",
        "CanGoPrevious": "b",
        "CanPlay": "b",
        "CanPause": "b",
        "CanSeek": "b",
        "CanControl": "b",
    }
    assert (found["MinimumRate"].value, found["MaximumRate"].value) == (0.5, 4.0)


def test_it_pauses_and_goes_on(desk: Desk, client: Client) -> None:
    for member, status, mode in [
        ("Pause", "Paused", Mode.PAUSED),
        ("Play", "Playing", Mode.PLAYING),
        ("PlayPause", "Paused", Mode.PAUSED),
        ("PlayPause", "Playing", Mode.PLAYING),
        ("Stop", "Paused", Mode.PAUSED),  # the place is kept
    ]:
        client.call(member)
        until(lambda mode=mode: desk.player.snapshot.mode is mode, member)  # type: ignore[misc]
        assert client.get("PlaybackStatus") == status


def test_next_and_previous_are_articles(desk: Desk, client: Client) -> None:
    first, second = (entry.id for entry in desk.player.snapshot.entries)
    assert (client.get("CanGoNext"), client.get("CanGoPrevious")) == (True, False)
    client.call("Next")
    until(lambda: desk.player.snapshot.current == second, "the second")
    client.until(lambda: "Metadata" in client.changed, "it is told")
    assert client.changed["Metadata"]["xesam:title"].value == "Title b"
    assert (client.changed["CanGoNext"], client.changed["CanGoPrevious"]) == (False, True)
    client.call("Previous")
    until(lambda: desk.player.snapshot.current == first, "the first")


def test_the_article_is_described(desk: Desk, client: Client) -> None:
    snapshot = desk.player.snapshot
    found = {name: value.value for name, value in client.get("Metadata").items()}
    assert found.pop("mpris:length") == pytest.approx(snapshot.entries[0].seconds * SECOND, abs=1000)
    assert found == {
        "mpris:trackid": f"/article_reader/track/{snapshot.current}",
        "mpris:artUrl": "https://example.com/p.jpg",
        "xesam:title": "Title a",
        "xesam:artist": ["Ada Quay"],
        "xesam:url": (Path.cwd() / "a.html").as_uri(),
    }


def test_the_position_goes_with_the_time_and_stands_in_a_pause(desk: Desk, client: Client) -> None:
    before, began = client.get("Position"), time.monotonic()
    time.sleep(0.5)
    passed = (time.monotonic() - began) * SECOND
    assert client.get("Position") - before == pytest.approx(passed, rel=0.5)
    client.call("Pause")
    until(lambda: desk.player.snapshot.mode is Mode.PAUSED)
    before = client.get("Position")
    time.sleep(0.1)
    assert client.get("Position") == before
    assert client.seeked == []  # time alone is no jump


def test_it_seeks_forward_and_back_and_says_so(desk: Desk, client: Client) -> None:
    client.call("Pause")
    until(lambda: desk.player.snapshot.mode is Mode.PAUSED)
    before = client.get("Position")
    client.call("Seek", "x", 8 * SECOND)
    client.until(lambda: len(client.seeked) == 1, "Seeked")
    there = client.get("Position")
    assert client.seeked == [there]
    assert there == pytest.approx(before + 8 * SECOND, abs=WORD)
    client.call("Seek", "x", -3 * SECOND)
    client.until(lambda: len(client.seeked) == 2, "Seeked again")
    assert client.get("Position") == pytest.approx(there - 3 * SECOND, abs=WORD)
    client.call("Seek", "x", -100 * SECOND)
    until(lambda: client.get("Position") == 0, "the beginning")


def test_it_goes_to_a_place_of_this_article_only(desk: Desk, client: Client) -> None:
    client.call("Pause")
    client.set("Rate", Variant("d", 2.0))  # positions are those at rate 1.0 all the same
    until(lambda: desk.player.snapshot.rate == 2.0 and desk.player.snapshot.mode is Mode.PAUSED)
    metadata = client.get("Metadata")
    track, length = metadata["mpris:trackid"].value, metadata["mpris:length"].value
    client.call("SetPosition", "ox", track, 9 * SECOND)
    until(lambda: abs(client.get("Position") - 9 * SECOND) < WORD, "nine seconds")
    before = desk.player.snapshot.generation
    client.call("SetPosition", "ox", "/article_reader/track/999", SECOND)
    client.call("SetPosition", "ox", track, length + SECOND)
    client.call("SetPosition", "ox", track, -1)
    time.sleep(0.1)
    assert desk.player.snapshot.generation == before


def test_rate_volume_and_loop_are_set(desk: Desk, client: Client) -> None:
    client.set("Volume", Variant("d", 0.25))
    client.set("Rate", Variant("d", 1.5))
    client.set("LoopStatus", Variant("s", "Track"))
    until(lambda: desk.player.snapshot.after is After.REPEAT)
    assert (client.get("Volume"), client.get("Rate"), client.get("LoopStatus")) == (0.25, 1.5, "Track")
    client.until(lambda: client.changed == {"Volume": 0.25, "Rate": 1.5, "LoopStatus": "Track"}, "all three, no more")
    client.set("LoopStatus", Variant("s", "None"))
    client.set("Volume", Variant("d", -1.0))
    client.set("Rate", Variant("d", 99.0))
    until(lambda: desk.player.snapshot.rate == 4.0)
    assert (desk.player.snapshot.volume, desk.player.snapshot.after) == (0.0, After.NEXT)
    client.set("Rate", Variant("d", 0.0))
    until(lambda: desk.player.snapshot.mode is Mode.PAUSED, "a rate of nothing is a pause")
    assert desk.player.snapshot.rate == 4.0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Volume", Variant("d", float("nan"))),
        ("Rate", Variant("d", float("inf"))),
        ("LoopStatus", Variant("s", "Playlist")),
        ("Position", Variant("x", 5)),
        ("Volume", Variant("s", "loud")),
    ],
)
def test_what_cannot_be_set_is_refused(desk: Desk, client: Client, name: str, value: Variant) -> None:
    before = desk.player.snapshot
    with pytest.raises(DBusError):
        client.set(name, value)
    time.sleep(0.05)
    after = desk.player.snapshot
    assert (after.volume, after.rate, after.after, after.mode) == (
        before.volume,
        before.rate,
        before.after,
        before.mode,
    )


def test_an_address_from_elsewhere_joins_the_queue(desk: Desk, client: Client) -> None:
    client.call("OpenUri", "s", "https://example.com/c.html")
    until(lambda: desk.player.snapshot.entries[-1].title == "Title c", "the third")
    with pytest.raises(DBusError):
        client.call("OpenUri", "s", "/etc/passwd")
    assert len(desk.player.snapshot.entries) == 3


def test_quitting_is_left_to_the_program(desk: Desk, client: Client) -> None:
    client.call("Raise", interface=ROOT)
    assert not desk.quits
    client.call("Quit", interface=ROOT)
    assert desk.quits


def test_a_second_player_has_a_name_of_its_own(desk: Desk, client: Client, address: str, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other", address)
    other.play("c.html")
    other.remote.start()
    client.name = f"{NAME}.instance{os.getpid()}"
    until(lambda: client.is_there(client.name), "the other")
    assert client.get("Metadata")["xesam:title"].value == "Title c"
    other.close()
    assert client.is_there(NAME)


def test_it_leaves_the_bus_and_its_thread_ends(desk: Desk, client: Client) -> None:
    began = time.monotonic()
    desk.remote.close()
    assert time.monotonic() - began < 0.5
    assert desktop_thread() is None
    assert not client.is_there(NAME)
    assert desk.player.snapshot.mode is Mode.PLAYING


def test_a_bus_that_dies_does_not_disturb_the_player(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    daemon, address = start_bus()
    try:
        desk = Desk(tmp_path, address)
        desk.play("a.html")
        desk.remote.start()
        client = Client(address)
        until(lambda: client.is_there(NAME), "it is on the bus")
        client.close()
    finally:
        stop_bus(daemon)
    until(lambda: desktop_thread() is None, "its thread ends")
    before = desk.player.snapshot.elapsed
    until(lambda: desk.player.snapshot.elapsed > before, "it plays on")
    desk.close()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("wrong", ["unix:path=/nowhere/bus", "nonsense", "autolaunch:", "unix:path=%00", ";"])
def test_without_a_bus_there_is_nothing(tmp_path: Path, wrong: str, capfd: pytest.CaptureFixture[str]) -> None:
    desk = Desk(tmp_path, wrong)
    desk.play("a.html")
    desk.remote.start()
    until(lambda: desktop_thread() is None, "its thread ends")
    desk.close()
    assert capfd.readouterr().err == ""


def test_a_bus_that_never_answers_holds_up_nobody(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        desk = Desk(tmp_path, f"unix:path={tmp_path / 'bus'}")
        desk.play("a.html")
        desk.remote.start()
        connection, _ = server.accept()
        began = time.monotonic()
        desk.close()
        assert time.monotonic() - began < 1
        assert desktop_thread() is None
        connection.close()


def test_without_the_library_there_is_nothing(
    tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "dbus_fast", None)
    desk = Desk(tmp_path, address)
    desk.play("a.html")
    desk.remote.start()
    until(lambda: desktop_thread() is None, "its thread ends")
    desk.close()
    assert capfd.readouterr().err == ""


def test_the_bus_is_where_the_environment_or_the_system_has_it(tmp_path: Path) -> None:
    assert bus_address({}) is None
    assert bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) is None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        assert bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == f"unix:path={tmp_path}/bus"
        named = {"XDG_RUNTIME_DIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/other"}
        assert bus_address(named) == "unix:path=/other"


@pytest.mark.skipif(not shutil.which("playerctl"), reason="there is no playerctl")
def test_playerctl_sees_and_steers_the_program_itself(address: str, tmp_path: Path) -> None:
    for name in ("ferry", "tram"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} is back\n\n" + SENTENCE.replace("ferry", name) * 5)
    environment = os.environ | {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "READER_LIBRARY": str(tmp_path / "library.db"),
        "XDG_CONFIG_HOME": str(tmp_path),
    }

    def playerctl(*words: str) -> str:
        done = subprocess.run(
            ["playerctl", "--player=reader", *words],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=10,
            check=False,  # until the program is there
        )
        return done.stdout.strip()

    program = subprocess.Popen(
        [sys.executable, "-m", "reader", "listen", "--plain", "--engine", "tone", "ferry.txt", "tram.txt"],
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(Path.cwd())},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        until(lambda: playerctl("status") == "Playing", "it plays")
        until(lambda: "ferry" in playerctl("metadata", "xesam:url"), "the first")
        playerctl("pause")
        until(lambda: playerctl("status") == "Paused", "a pause")
        playerctl("position", "5")
        until(lambda: abs(float(playerctl("position")) - 5) < WORD / SECOND, "five seconds")
        playerctl("volume", "0.4")
        until(lambda: playerctl("volume") == "0.400000", "the volume")
        playerctl("next")
        until(lambda: "tram" in playerctl("metadata", "xesam:url"), "the second")
        assert playerctl("status") == "Paused"
        playerctl("previous")
        until(lambda: "ferry" in playerctl("metadata", "xesam:url"), "the first again")
        playerctl("play")
        until(lambda: playerctl("status") == "Playing", "it plays again")
        opened = Client(address)
        opened.call("Quit", interface=ROOT)
        opened.close()
        out, error = program.communicate(timeout=10)
    finally:
        program.kill()
    assert program.returncode == 130
    assert out.startswith("The ferry is back\n")
    assert error.strip() == ""
