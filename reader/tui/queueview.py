"""The queue: two rows for each article, drawn row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.playback.snapshot import Status
from reader.playback.state import Mode
from reader.tui.times import clock
from reader.tui.wrapping import wrapped

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType

    from reader.playback.snapshot import Entry, Snapshot

__all__ = ["SPINNER", "QueueView"]

SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_MARKS = {Status.READY: " ", Status.DONE: "✓", Status.FAILED: "✗", Status.LOADING: " "}
_PLAYS = {Mode.PLAYING: "▶", Mode.BUFFERING: "▶", Mode.PAUSED: "‖", Mode.STOPPED: "■"}
_REASON_ROWS = 3

Drawn = tuple[tuple[str, str, str], ...]
"""The rows of an entry: mark, text, and what stands at the right."""


class QueueView(ScrollView, can_focus=True):
    """Shows the queue, with a cursor of its own."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"queue--{part}" for part in ("title", "current", "detail", "done", "failed", "cursor", "time")
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup", "move(-8)", "Page up", show=False),
        Binding("pagedown", "move(8)", "Page down", show=False),
        Binding("home", "move(-1000000)", "First", show=False),
        Binding("end", "move(1000000)", "Last", show=False),
        Binding("enter", "choose", "Play this", show=False),
    ]

    class Chosen(Message):
        """The user wants to hear an entry."""

        def __init__(self, entry: Entry) -> None:
            super().__init__()
            self.entry = entry

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - the toolkit's name
        super().__init__(id=id)
        self._entries: tuple[Entry, ...] = ()
        self._current: int | None = None
        self._mode = Mode.STOPPED
        self._frame = 0
        self._cursor: int | None = None
        self._drawn: tuple[Drawn, ...] = ()
        self._rows: list[tuple[int, int]] = []
        self._width = 0

    @property
    def cursor(self) -> Entry | None:
        """The entry that the cursor is at."""
        return next((entry for entry in self._entries if entry.id == self._cursor), None)

    def show(self, snapshot: Snapshot, frame: int) -> None:
        """Show a queue.

        Args:
            snapshot: What the player is doing.
            frame: The picture of the spinner.
        """
        if self._current != snapshot.current and self._cursor in (self._current, None):
            self._cursor = snapshot.current  # it goes along until the user has moved it
        gone = self._cursor is not None and all(entry.id != self._cursor for entry in snapshot.entries)
        at = self._index()
        self._entries, self._current, self._mode, self._frame = snapshot.entries, snapshot.current, snapshot.mode, frame
        if gone or self._cursor is None:
            self._cursor = self._entries[min(at, len(self._entries) - 1)].id if self._entries else None
        self._draw()

    def find(self, needle: str, by: int = 1, *, onwards: bool = False) -> bool:
        """Go to the next entry that has some words in its title, site or source; whether there is one."""
        needle = needle.casefold()
        if not needle or not self._entries:
            return not needle
        at = self._index() + (by if onwards else 0)
        for number in range(len(self._entries)):
            entry = self._entries[(at + by * number) % len(self._entries)]
            if needle in f"{entry.title}\n{entry.site or ''}\n{entry.source}".casefold():
                self._go(entry.id)
                return True
        return False

    def _index(self) -> int:
        return next((at for at, entry in enumerate(self._entries) if entry.id == self._cursor), 0)

    def on_resize(self) -> None:
        """Draw anew."""
        self._draw()

    def _draw(self) -> None:
        if not self.size.width:
            return
        drawn = tuple(self._entry(entry) for entry in self._entries)
        if self._width != self.size.width or [len(rows) for rows in drawn] != [len(rows) for rows in self._drawn]:
            self._width, self._drawn = self.size.width, drawn
            self._rows = [(at, row) for at, rows in enumerate(drawn) for row in range(len(rows))]
            self.virtual_size = Size(self.size.width, len(self._rows))
            self.refresh()
            return
        old, self._drawn = self._drawn, drawn
        y = 0
        for before, now in zip(old, drawn, strict=True):
            if before != now:
                self.refresh_lines(y, len(now))
            y += len(now)

    def _entry(self, entry: Entry) -> Drawn:
        site = entry.site or ""
        match entry.status:
            case Status.LOADING:
                return ((SPINNER[self._frame % len(SPINNER)], entry.title, ""), ("", "loading …", ""))
            case Status.FAILED:
                reason = entry.reason or "could not be loaded"
                rows = list(wrapped([(0, reason)], max(4, self.size.width - 4)))[:_REASON_ROWS]
                texts = [reason[row[0].start : row[-1].end] for row in rows]
                return (("✗", entry.title, ""), *(("", text, "") for text in texts))
        mark = _PLAYS[self._mode] if entry.id == self._current else _MARKS[entry.status]
        if entry.status is Status.DONE:
            return ((mark, entry.title, ""), ("", site, "heard"))
        return ((mark, entry.title, ""), ("", site, clock(entry.left)))

    def _go(self, number: int) -> None:
        old, self._cursor = self._cursor, number
        y = 0
        for entry, rows in zip(self._entries, self._drawn, strict=True):
            if entry.id in (old, number):
                self.refresh_lines(y, len(rows))
            if entry.id == number:
                top, height = self.scroll_offset.y, self.size.height
                if y < top:
                    self.scroll_to(y=y, animate=False)
                elif y + len(rows) > top + height:
                    self.scroll_to(y=y + len(rows) - height, animate=False)
            y += len(rows)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        if self._entries:
            self._go(self._entries[min(max(0, self._index() + by), len(self._entries) - 1)].id)

    def action_choose(self) -> None:
        """Play what the cursor is at."""
        if entry := self.cursor:
            self.post_message(self.Chosen(entry))

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor there, a second one plays."""
        offset = event.get_content_offset(self)
        y = offset.y + self.scroll_offset.y if offset is not None else -1
        if not 0 <= y < len(self._rows):
            return
        self._go(self._entries[self._rows[y][0]].id)
        if event.chain > 1:
            self.action_choose()

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        width, blank = self.size.width, self.rich_style
        at = y + self.scroll_offset.y
        if not 0 <= at < len(self._rows):
            return Strip.blank(width, blank)
        index, number = self._rows[at]
        entry = self._entries[index]
        mark, text, right = self._drawn[index][number]
        style = self._style(entry, number)
        time = self.get_component_rich_style("queue--time")
        if entry.id == self._cursor:
            under = self.get_component_rich_style("queue--cursor")
            cursor = Style(bgcolor=under.bgcolor, reverse=under.reverse)
            style, time, blank = style + cursor, time + cursor, blank + cursor
        room = max(0, width - 3 - (cell_len(right) + 2 if right else 1))
        shown = text if cell_len(text) <= room else set_cell_size(text, max(0, room - 1)).rstrip() + "…"
        parts = [(f" {mark or ' '} ", style), (set_cell_size(shown, room), style), (" ", blank)]
        parts += [(f"{right} ", time)] if right else []
        return Strip([Segment(*part) for part in parts]).adjust_cell_length(width, blank)

    def _style(self, entry: Entry, number: int) -> Style:
        if entry.status is Status.FAILED:
            part = "failed"
        elif number > 0:
            part = "detail"
        elif entry.id == self._current:
            part = "current"
        else:
            part = "done" if entry.status is Status.DONE else "title"
        return self.get_component_rich_style(f"queue--{part}")
