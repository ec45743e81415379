"""Searching in a pane while the words are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events
    from textual.widget import Widget

__all__ = ["SearchBar", "Searched"]


class Searched(Protocol):
    """A pane that can be searched."""

    def find(self, needle: str, by: int = 1, *, onwards: bool = False) -> bool:
        """Go to a place of some words; whether there is one."""


class SearchBar(Input):
    """A row to type in, which comes and goes."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - the toolkit's name
        super().__init__(id=id, select_on_focus=False)
        self._pane: tuple[Searched, Widget] | None = None
        self._sought = ""

    def open(self, pane: Searched, widget: Widget, name: str) -> None:
        """Begin a search.

        Args:
            pane: What is searched.
            widget: The same, to be gone back to.
            name: What it is called.
        """
        self._pane = (pane, widget)
        self.placeholder = f"search in the {name}"
        self.value = ""
        self.display = True
        self.focus()

    def go_on(self, by: int) -> bool | None:
        """Go to the next place, or the one before; whether there is one, None where nothing was searched for."""
        if self._pane is None or not self._sought:
            return None
        return self._pane[0].find(self._sought, by, onwards=True)

    @property
    def sought(self) -> str:
        """What was searched for last."""
        return self._sought

    def on_input_changed(self, event: Input.Changed) -> None:
        """Go to the first place of what is typed so far."""
        event.stop()
        if self._pane is not None and self.display:
            self.set_class(not self._pane[0].find(event.value), "-nothing")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Stay at the place that was found."""
        event.stop()
        self._sought = event.value
        self._close()

    def on_key(self, event: events.Key) -> None:
        """Esc gives up."""
        if event.key == "escape":
            event.stop()
            self.give_up()
            self._close()

    def on_blur(self) -> None:
        """Whoever goes elsewhere has done with it."""
        self.display = False

    def give_up(self) -> None:
        """Mark nothing any more."""
        self._sought = ""
        if self._pane is not None:
            self._pane[0].find("")

    def _close(self) -> None:
        self.display = False
        if self._pane is not None:
            self._pane[1].focus()
