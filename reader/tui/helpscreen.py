"""All keys on one screen."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.tui.actions import ACTIONS, key_shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult
    from textual.binding import BindingType

__all__ = ["HelpScreen"]

_PANES = (
    ("↑ ↓", "Move the cursor by articles or sentences"),
    ("PgUp PgDn", "Scroll"),
    ("Enter", "Read from the cursor; load a failed article again"),
    ("click", "The same; the bar at the bottom can be clicked too"),
)


class HelpScreen(ModalScreen[None]):
    """Shows the keys as they are now."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,question_mark,enter", "dismiss", "Close", show=False)]

    def __init__(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        """The dialog."""
        with VerticalScroll(classes="dialog tall") as dialog:
            dialog.border_title = "Keys"
            dialog.border_subtitle = "Esc closes"
            yield Static(Content("\n").join(self._lines()))

    def _lines(self) -> list[Content]:
        lines: list[Content] = []
        for group, actions in groupby(ACTIONS, key=lambda action: action.group):
            lines += [Content("")] if lines else []
            lines.append(Content.styled(group, "bold $accent"))
            lines += [_line(" ".join(map(key_shown, self._keys[action.name])), action.title) for action in actions]
        lines += [Content(""), Content.styled("In both panes", "bold $accent")]
        return [*lines, *(_line(keys, title) for keys, title in _PANES)]


def _line(keys: str, title: str) -> Content:
    return Content.assemble((f"{keys:>11}", "bold"), "  ", (title, "" if keys else "$faint"))
