"""The player's screen: shows what the player is doing, and sends it what the user wants."""

from __future__ import annotations

import asyncio
import os
import time
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from textual.app import App, SystemCommand
from textual.containers import Horizontal
from textual.markup import escape
from textual.screen import Screen
from textual.widgets import Footer, Static

from reader.playback.inputs import Jump
from reader.playback.snapshot import Status
from reader.playback.wishes import AddSources, ReadAfterAll, Retry
from reader.tui.actions import ACTIONS, key_shown, keys_of
from reader.tui.adding import sources_in
from reader.tui.articleview import ArticleView
from reader.tui.asking import ask_again, ask_for_sleep, ask_for_sources, ask_for_voice, export_entry
from reader.tui.helpscreen import HelpScreen
from reader.tui.nowplaying import ProgressRow, StatusRow
from reader.tui.queueview import QueueView
from reader.tui.searchbar import SearchBar
from reader.tui.themes import NAMES, THEMES, fitting, variables_for
from reader.tui.times import spent
from reader.tui.wishing import wish_of
from reader.tui.words import hints, note_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual import events
    from textual.app import ComposeResult

    from reader.playback.inputs import Input
    from reader.playback.loading import Scripted
    from reader.playback.snapshot import Entry, Snapshot
    from reader.playback.wishes import Wish
    from reader.tui.voicescreen import Speaking

__all__ = ["PlayerApp", "Playing"]

_LOOK = 0.05  # seconds between two looks at the player
_NARROW = 60  # cells below which one pane is shown at a time
_LOW = 16  # rows below which the keys at the bottom go
_SPINS = 10  # pictures of the spinner a second


class Playing(Protocol):
    """What the screen needs of a player."""

    @property
    def snapshot(self) -> Snapshot:
        """What it is doing."""

    def send(self, wish: Input | Wish) -> None:
        """Want something."""

    def script(self, number: int) -> Scripted | None:
        """The article of an entry, with its lines; None until it is loaded."""

    def close(self) -> None:
        """Save the place and end."""


class _Panes(Screen[object], inherit_bindings=False):
    """The screen with the panes; all of its keys are actions, Tab too."""


class PlayerApp(App[None]):
    """The player's screen.

    Args:
        player: What plays; it has been started, and is closed when the user quits.
        speaking: What voices and profiles there are; None where they cannot be chosen.
        keys: Keys that the user wants for actions, in place of ours.
        theme: The theme to begin with; None for what suits the terminal.
        first_start: Whether to show the hints for people who have never been here.
        on_theme: Called with the name of a theme that the user has chosen, to be remembered.
        export: Exports an entry, called in a thread, and tells where it is; None where that is not possible.
        clock: The player's clock, in seconds.
    """

    TITLE = "Reader"
    CSS_PATH = Path(__file__).with_name("player.tcss")
    COMMAND_PALETTE_BINDING: ClassVar[str] = "ctrl+p"

    def __init__(
        self,
        player: Playing,
        *,
        speaking: Speaking | None = None,
        keys: Iterable[tuple[str, tuple[str, ...]]] = (),
        theme: str | None = None,
        first_start: bool = False,
        on_theme: Callable[[str], None] | None = None,
        export: Callable[[Entry], str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._keys = keys_of(keys)
        # Colours are only taken away altogether where they are the terminal's own.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self._player = player
        self._speaking = speaking
        self._export = export
        self._on_theme = on_theme
        self._clock = clock
        self._first_start = first_start
        self._snapshot = player.snapshot
        self._article: tuple[int | None, Scripted | None] = (None, None)
        self._told = self._snapshot.message.number if self._snapshot.message else 0
        self._asked: tuple[str, int] | None = None
        self._words_a_second = 0.0
        self._titles: dict[QueueView | ArticleView, str] = {}
        for own in THEMES:
            self.register_theme(own)
        wanted = fitting(theme, self.console.color_system)
        self._no_such_theme = theme if wanted not in self.available_themes else None
        self.theme = THEMES[0].name if self._no_such_theme else wanted
        for action in ACTIONS:
            if self._keys[action.name]:
                self.bind(
                    ",".join(self._keys[action.name]),
                    f"act('{action.name}')",
                    description=action.short or action.title,
                    show=bool(action.short),
                    key_display=key_shown(self._keys[action.name][0]),
                )

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What the style sheet uses beside the toolkit's variables."""
        return variables_for(self.current_theme)

    def get_default_screen(self) -> Screen[object]:
        """The screen with the panes."""
        return _Panes(id="_default")

    def compose(self) -> ComposeResult:
        """The two panes, and the rows below them."""
        self._queue_view = QueueView(id="queue")
        self._article_view = ArticleView(id="article")
        self._progress = ProgressRow(id="progress")
        self._status = StatusRow(id="status")
        self._search = SearchBar(id="search")
        self._hints = Static(id="hints", markup=False)
        with Horizontal(id="panes"):
            yield self._queue_view
            yield self._article_view
        yield self._hints
        yield self._search
        yield self._progress
        yield self._status
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Begin to look at the player."""
        self._queue_view.border_title = "Queue"
        self._search.display = False
        self._hints.display = self._first_start
        if self._first_start:
            self._hints.update(hints(self._keys))
        if self._no_such_theme:
            names = ", ".join(NAMES)
            self.notify(
                f"There is no theme {self._no_such_theme}; there are {names}.", severity="warning", markup=False
            )
        if self._on_theme is not None:
            remember = self._on_theme
            self.theme_changed_signal.subscribe(self, lambda theme: remember(theme.name))
        self._article_view.focus()
        self._look()
        self.set_interval(_LOOK, self._look)

    def on_resize(self, event: events.Resize) -> None:
        """Show as much as there is room for."""
        self.screen_stack[0].set_class(event.size.width < _NARROW, "-narrow")
        self.screen_stack[0].set_class(event.size.height < _LOW, "-low")
        self._show_panes()

    # What the player is doing.

    def _look(self) -> None:
        snapshot = self._player.snapshot
        frame = int(self._clock() * _SPINS) if any(one.status is Status.LOADING for one in snapshot.entries) else 0
        self._snapshot = snapshot
        self._queue_view.show(snapshot, frame)
        count = len(snapshot.entries)
        whole = f" {count} · {spent(snapshot.queue_remaining)}" if count else ""
        self._title(self._queue_view, f"Queue{whole}")
        self._show_article(snapshot)
        self._progress.show(snapshot)
        rate = self._words_a_second * snapshot.rate
        self._status.show(snapshot, round(rate * 60) or None)
        self._tell(snapshot)

    def _show_article(self, snapshot: Snapshot) -> None:
        current = next((one for one in snapshot.entries if one.id == snapshot.current), None)
        script = self._player.script(current.id) if current else None
        view = self._article_view
        if current is None or script is None:
            self._article = (None, None)
            self._words_a_second = 0.0
            view.show_note(*note_of(current, self._keys))
            self._title(view, current.site or "" if current else "")
        elif self._article != (current.id, script):
            is_other = self._article[0] != current.id
            self._article = (current.id, script)
            seconds = sum(script.lengths)
            self._words_a_second = sum(len(line.sentence.text.split()) for line in script.lines) / max(1.0, seconds)
            view.show_article(script, is_other=is_other)
            self._title(view, current.site or "")
        if script is not None:
            view.show_place(snapshot.line, snapshot.word)

    def _tell(self, snapshot: Snapshot) -> None:
        if snapshot.message is not None and snapshot.message.number > self._told:
            self._told = snapshot.message.number
            if snapshot.asks is None:
                self.notify(snapshot.message.text, markup=False)
        if snapshot.asks is None:
            self._asked = None
        elif self._asked != (snapshot.asks, self._told):
            self._asked = (snapshot.asks, self._told)
            ask_again(self, snapshot.asks, self._player.send)

    def _title(self, view: QueueView | ArticleView, title: str) -> None:
        if self._titles.get(view) != title:
            self._titles[view] = title
            view.border_title = escape(title)  # a site may have brackets in its name

    # What the user wants.

    def action_act(self, name: str) -> None:
        """Do one of the actions."""
        self._hints.display = False
        own = getattr(self, f"_do_{name}", None)
        if own is not None:
            own()
        elif (wish := wish_of(name, self._snapshot, self._entry())) is not None:
            self._player.send(wish)

    def _entry(self) -> Entry | None:
        """The entry that is meant: that of the cursor in the queue, or the one that is played."""
        if self.screen_stack[0].focused is self._article_view:
            return next((one for one in self._snapshot.entries if one.id == self._snapshot.current), None)
        return self._queue_view.cursor

    def on_queue_view_chosen(self, event: QueueView.Chosen) -> None:
        """Play an entry, or load it again."""
        failed = event.entry.status is Status.FAILED
        self._player.send(Retry(event.entry.id) if failed else Jump(event.entry.id))

    def on_article_view_chosen(self, event: ArticleView.Chosen) -> None:
        """Play from a line."""
        if event.unit >= 0 and self._snapshot.current is not None:
            self._player.send(Jump(self._snapshot.current, event.unit))
            self._article_view.follow()
        else:
            self._do_read_left_out()

    def on_article_view_left(self) -> None:
        """Say how to come back to the voice."""
        key = next(iter(self._keys["follow"]), None)
        away = not self._article_view.following and key is not None
        self._article_view.border_subtitle = f"{key_shown(key)} follows the voice" if away and key else ""

    def on_progress_row_sought(self, event: ProgressRow.Sought) -> None:
        """Play from a share of the article."""
        number, script = self._article
        if number is None or script is None:
            return
        wanted = event.share * sum(script.lengths)
        line = bisect_right(list(accumulate(script.lengths)), wanted)
        self._player.send(Jump(number, min(line, len(script.lengths) - 1)))

    def on_paste(self, event: events.Paste) -> None:
        """Add what is pasted into the player."""
        if len(self.screen_stack) == 1 and (sources := sources_in(event.text)):
            self._player.send(AddSources(sources))

    def _do_follow(self) -> None:
        self._article_view.follow()

    def _do_left_out(self) -> None:
        _, script = self._article
        shown = not self._article_view.shows_left_out
        if shown and script is not None and not script.article.left_out:
            self.notify("The page left nothing out.")
        self._article_view.show_left_out(shown)

    def _do_read_left_out(self) -> None:
        number, picked = self._article[0], self._article_view.picked
        if number is not None and picked is not None and picked < 0:
            self._player.send(ReadAfterAll(number, ~picked))
        else:
            shows = " ".join(map(key_shown, self._keys["left_out"]))
            self.notify(f"Put the cursor on a piece that was left out: {shows} shows them, ↑ and ↓ go there.")

    def _do_other_pane(self) -> None:
        here = self.screen_stack[0].focused
        other = self._article_view if here is self._queue_view else self._queue_view
        other.display = True
        other.focus()
        self._show_panes(other)

    def _show_panes(self, wanted: QueueView | ArticleView | None = None) -> None:
        """Both panes, or on a narrow screen the one that is wanted."""
        narrow = self.screen_stack[0].has_class("-narrow")
        wanted = wanted or (self._queue_view if self._queue_view.has_focus else self._article_view)
        for pane in (self._queue_view, self._article_view):
            pane.display = not narrow or pane is wanted

    def _do_add(self) -> None:
        ask_for_sources(self, self._player.send)

    def _do_sleep_timer(self) -> None:
        ask_for_sleep(self, self._clock, self._player.send)

    def _do_voice(self) -> None:
        ask_for_voice(self, self._speaking, self._snapshot, self._player.send)

    def _do_export(self) -> None:
        if (entry := self._entry()) is not None:
            export_entry(self, entry, self._export)

    def _do_help(self) -> None:
        self.push_screen(HelpScreen(self._keys))

    def _do_palette(self) -> None:
        self.action_command_palette()

    async def _quit(self) -> None:
        await asyncio.to_thread(self._player.close)
        self.exit()

    def _do_quit(self) -> None:
        self.run_worker(self._quit(), exclusive=True, group="quit")

    async def action_quit(self) -> None:
        """End, with the place kept."""
        await self._quit()

    def action_help_quit(self) -> None:
        """Ctrl-C ends too."""
        self._do_quit()

    # Search.

    def _do_search(self) -> None:
        if self._queue_view.has_focus:
            self._search.open(self._queue_view, self._queue_view, "queue")
        else:
            self._search.open(self._article_view, self._article_view, "article")

    def _do_search_next(self) -> None:
        self._search_on(1)

    def _do_search_previous(self) -> None:
        self._search_on(-1)

    def _search_on(self, by: int) -> None:
        found = self._search.go_on(by)
        if found is None:
            self._do_search()
        elif not found:
            self.notify(f"“{self._search.sought}” is not there.", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Esc takes the marks of a search away."""
        if event.key == "escape" and len(self.screen_stack) == 1:
            self._search.give_up()

    # The palette and the hints.

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action, and the themes."""
        del screen
        for action in ACTIONS:
            if action.name != "palette":
                keys = " ".join(key_shown(key) for key in self._keys[action.name])
                yield SystemCommand(action.title, keys or action.group, lambda name=action.name: self.action_act(name))
        yield SystemCommand(
            "Colours", "Choose a theme: dark, light, high contrast, the terminal's own …", self.search_themes
        )
        yield SystemCommand(
            "Picture", "Save the screen as an SVG file", lambda: self.set_timer(0.1, self.deliver_screenshot)
        )
