"""What needs an answer of the user first, or takes a while: a dialog or a thread, then something is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.playback.inputs import Sleep
from reader.playback.wishes import AddSources, ChangeDelivery
from reader.tui.dialogs import AddScreen, AgainScreen, SleepScreen
from reader.tui.voicescreen import Choice, VoiceScreen
from voices.engine import VoicesError

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from reader.playback.snapshot import Entry, Snapshot
    from reader.playback.wishes import Wish
    from reader.tui.voicescreen import Speaking

    Send = Callable[[Sleep | Wish], None]

__all__ = ["ask_again", "ask_for_sleep", "ask_for_sources", "ask_for_voice", "export_entry"]


def ask_for_sources(app: App[None], send: Send) -> None:
    """Ask for an address or a file, and add it."""

    def answered(sources: tuple[str, ...] | None) -> None:
        if sources:
            send(AddSources(sources))

    app.push_screen(AddScreen(), answered)


def ask_again(app: App[None], source: str, send: Send) -> None:
    """Ask whether a source is meant to be in the queue twice, and add it if so."""

    def answered(again: bool | None) -> None:
        if again:
            send(AddSources((source,), again=True))

    app.push_screen(AgainScreen(source), answered)


def ask_for_sleep(app: App[None], clock: Callable[[], float], send: Send) -> None:
    """Ask when to fall silent; the time is that of the player's clock."""

    def answered(answer: tuple[float | None, bool] | None) -> None:
        if answer is not None:
            minutes, at_end = answer
            send(Sleep(None if minutes is None else clock() + minutes * 60, at_end))

    app.push_screen(SleepScreen(), answered)


def ask_for_voice(app: App[None], speaking: Speaking | None, snapshot: Snapshot, send: Send) -> None:
    """Ask for a voice or a profile, and speak so."""
    if speaking is None:
        app.notify("No voices can be chosen here.")
        return

    def answered(choice: Choice | None) -> None:
        if choice is None:
            return
        try:
            delivery = speaking.deliver(choice)
        except (VoicesError, ReaderError) as error:
            app.notify(f"{error}", severity="error", markup=False)
        else:
            send(ChangeDelivery(delivery, choice.voice, choice.profile))

    app.push_screen(VoiceScreen(speaking, Choice(snapshot.voice, snapshot.profile)), answered)


def export_entry(app: App[None], entry: Entry, export: Callable[[Entry], str] | None) -> None:
    """Export an entry in a thread, and tell where it is."""
    if export is None:
        app.notify(f"In the shell: reader export {entry.source} -o article.wav", markup=False, timeout=10)
        return

    def run() -> None:
        try:
            told = export(entry)
        except (ReaderError, VoicesError) as error:
            app.call_from_thread(app.notify, f"{error}", severity="error", markup=False)
        else:
            app.call_from_thread(app.notify, told, markup=False)

    app.notify(f"Exporting {entry.title} …", markup=False)
    app.run_worker(run, thread=True)
