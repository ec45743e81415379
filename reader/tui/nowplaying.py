"""The two rows at the bottom: how far the article is, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from reader.playback.state import After, Mode
from reader.tui.times import clock, rate_shown, spent

if TYPE_CHECKING:
    from textual import events

    from reader.playback.snapshot import Snapshot

__all__ = ["ProgressRow", "StatusRow", "status_parts"]

_MODES = {
    Mode.PLAYING: ("▶", "playing"),
    Mode.BUFFERING: ("▶", "getting ready"),
    Mode.PAUSED: ("‖", "paused"),
    Mode.STOPPED: ("■", "stopped"),
}
_BUTTONS = (("«", "previous_sentence"), ("", "play_pause"), ("»", "next_sentence"))
_BEFORE = 10  # cells up to the elapsed time
_AFTER = {After.STOP: "then stop", After.REPEAT: "on repeat"}

Parts = tuple[tuple[int, str, str], ...]
"""Rank (a lower one is dropped later), words, and their style."""


class ProgressRow(Widget):
    """Elapsed time, a bar that can be clicked, remaining time."""

    ALLOW_SELECT = False

    class Sought(Message):
        """The user wants to be at a share of the article, 0.0 to 1.0."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - the toolkit's name
        super().__init__(id=id)
        self._shown: tuple[Mode, str, str, float] = (Mode.STOPPED, "", "", 0.0)

    def show(self, snapshot: Snapshot) -> None:
        """Show a moment; drawn again only where that differs."""
        whole = snapshot.elapsed + snapshot.remaining
        share = snapshot.elapsed / whole if whole > 0 else 0.0
        shown = (
            snapshot.mode,
            clock(snapshot.elapsed),
            "-" + clock(snapshot.remaining),
            round(share * max(1, self._bar[1]) * 2) / 2,
        )
        if shown != self._shown:
            self._shown = shown
            self.refresh()

    @property
    def _bar(self) -> tuple[int, int]:
        """Where the bar begins, and its cells."""
        begin = _BEFORE + len(self._shown[1]) + 1
        return begin, max(4, self.size.width - begin - len(self._shown[2]) - 2)

    def render(self) -> Content:
        """The row."""
        mode, elapsed, remaining, filled = self._shown
        width = self._bar[1]
        full = min(width, int(filled))
        half = filled > full and full < width
        line = "━" * full + ("╸" if half else "")
        buttons = [
            part
            for sign, name in _BUTTONS
            for part in ((sign or _MODES[mode][0], f"bold $accent @click=app.act('{name}')"), "  ")
        ]
        return Content.assemble(
            " ",
            *buttons[:-1],
            "  ",
            (elapsed, "bold"),
            " ",
            (line, "$accent"),
            ("─" * (width - len(line)), "$line"),
            " ",
            (remaining, "bold"),
        )

    def on_click(self, event: events.Click) -> None:
        """A click on the bar goes there."""
        begin, width = self._bar
        if begin <= event.x < begin + width:
            self.post_message(self.Sought((event.x - begin) / width))


class StatusRow(Widget):
    """How the article is read, as much of it as there is room for."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - the toolkit's name
        super().__init__(id=id)
        self._parts: Parts = ()

    def show(self, snapshot: Snapshot, words_a_minute: int | None) -> None:
        """Show a moment; drawn again only where that differs."""
        parts = status_parts(snapshot, words_a_minute)
        if parts != self._parts:
            self._parts = parts
            self.refresh()

    def render(self) -> Content:
        """The row."""
        kept = list(self._parts)
        while len(kept) > 1 and sum(len(words) + 3 for _, words, _ in kept) > self.size.width:
            kept.remove(max(kept, key=lambda part: part[0]))
        between = Content.styled(" · ", "$line")
        return Content.assemble(" ", between.join(Content.styled(words, style) for _, words, style in kept))


def status_parts(snapshot: Snapshot, words_a_minute: int | None) -> Parts:
    """What the status row says of a moment, in order."""
    parts: list[tuple[int, str, str]] = [(0, _MODES[snapshot.mode][1], "bold")]
    if snapshot.lost:
        parts.append((1, "the sound output has gone: waiting for another", "bold $error"))
    elif snapshot.output is not None and not snapshot.audible:
        parts.append((1, "NO SOUND OUTPUT: nobody can hear this", "bold $error"))
    parts.append((2, rate_shown(snapshot.rate), ""))
    if words_a_minute:
        parts.append((4, f"{words_a_minute} words/min", "$faint"))
    volume = "muted" if snapshot.muted else f"vol {round(snapshot.volume * 100)} %"
    parts.append((3, volume, "bold $warning" if snapshot.muted else ""))
    if snapshot.sleep_at_end:
        parts.append((3, "sleep at the end", "$warning"))
    elif snapshot.sleep is not None:
        parts.append((3, f"sleep in {clock(snapshot.sleep)}", "$warning"))
    if snapshot.after in _AFTER:
        parts.append((5, _AFTER[snapshot.after], "$warning"))
    if snapshot.queue_remaining > 0:
        parts.append((5, f"queue {spent(snapshot.queue_remaining)}", "$faint"))
    said = [part for part in (snapshot.voice, snapshot.profile) if part]
    parts.append((6, " / ".join(said) if said else "voices by language", "$faint"))
    if snapshot.output is not None and snapshot.audible:
        parts.append((7, snapshot.output, "$faint"))
    return tuple(parts)
