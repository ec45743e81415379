"""The small screens over the player: adding, asking, and the sleep timer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from reader.tui.adding import sources_in

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

__all__ = ["AddScreen", "AgainScreen", "SleepScreen"]

_CLOSE = Binding("escape", "dismiss", "Close", show=False)
_MINUTES = (5, 10, 15, 20, 30, 45, 60, 90)
_MOST_MINUTES = 24 * 60


class _SourceInput(Input):
    """Takes several pasted lines too, which an input of one row would cut."""

    def _on_paste(self, event: events.Paste) -> None:
        sources = sources_in(event.text)
        if len(sources) > 1 and isinstance(self.screen, AddScreen):
            event.stop()
            event.prevent_default()
            self.screen.dismiss((*sources_in(self.value), *sources))
        else:
            super()._on_paste(event)


class AddScreen(ModalScreen[tuple[str, ...]]):
    """Asks for an address or a path; gives the sources."""

    BINDINGS: ClassVar[list[BindingType]] = [_CLOSE]

    def compose(self) -> ComposeResult:
        """The dialog."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Add to the queue"
            yield _SourceInput(placeholder="address or file", id="source")
            yield Label("Enter adds it, Esc closes. Several lines can be pasted.", classes="help")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was typed."""
        self.dismiss(sources_in(event.value))


class AgainScreen(ModalScreen[bool]):
    """Asks whether a source is meant to be in the queue twice."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,n", "answer(False)", "No", show=False),
        Binding("y", "answer(True)", "Yes", show=False),
    ]

    def __init__(self, source: str) -> None:
        super().__init__()
        self._source = source

    def compose(self) -> ComposeResult:
        """The dialog."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Already in the queue"
            yield Label(self._source, classes="source", markup=False)
            yield OptionList(Option("No, leave it as it is (n)", id="no"), Option("Yes, add it again (y)", id="yes"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the answer."""
        self.dismiss(event.option_id == "yes")

    def action_answer(self, again: bool) -> None:
        """Give the answer."""
        self.dismiss(again)


class SleepScreen(ModalScreen[tuple[float | None, bool]]):
    """Asks when to fall silent; gives the minutes, or None, and whether it is at the end of the article."""

    BINDINGS: ClassVar[list[BindingType]] = [_CLOSE]

    def compose(self) -> ComposeResult:
        """The dialog."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Fall silent"
            yield OptionList(
                Option("at the end of the article", id="end"),
                *(Option(f"in {minutes} minutes", id=f"{minutes}") for minutes in _MINUTES),
                Option("never: no sleep timer", id="never"),
            )
            yield Input(placeholder="or in so many minutes", type="number", id="minutes")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give what was chosen."""
        chosen = event.option_id or "never"
        self.dismiss((float(chosen) if chosen.isdigit() else None, chosen == "end"))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was typed, where it is a time."""
        try:
            minutes = float(event.value)
        except ValueError:
            return
        if 0 < minutes <= _MOST_MINUTES:
            self.dismiss((minutes, False))
