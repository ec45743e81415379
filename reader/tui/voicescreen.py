"""Choosing a voice or a profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from voices.engine import VoicesError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from reader.narration.narrate import Delivery
    from voices.profiles import Profile
    from voices.speech import Voice

__all__ = ["Choice", "Speaking", "VoiceScreen"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: a voice, a profile; None for none of the kind.

    Attributes:
        voice: Its id.
        profile: Its name.
    """

    voice: str | None = None
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class Speaking:
    """What can be chosen from, and how to speak so.

    Attributes:
        voices: Lists the engine's voices; takes a moment, is called in a thread, and may raise a `VoicesError`.
        profiles: Lists the profiles; may raise a `VoicesError`.
        deliver: How to speak with a choice; may raise a `VoicesError` or a `ReaderError`.
    """

    voices: Callable[[], Sequence[Voice]]
    profiles: Callable[[], Sequence[Profile]]
    deliver: Callable[[Choice], Delivery]


class VoiceScreen(ModalScreen[Choice]):
    """Lists profiles and voices, and narrows them down by what is typed; gives the choice."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Close", show=False),
        Binding("down", "into_list", "To the list", show=False),
    ]

    def __init__(self, speaking: Speaking, now: Choice) -> None:
        super().__init__()
        self._speaking = speaking
        self._now = now
        self._choices: list[tuple[str, str, Choice]] = []

    def compose(self) -> ComposeResult:
        """The dialog."""
        with Vertical(classes="dialog tall") as dialog:
            dialog.border_title = "Voice and profile"
            yield Input(placeholder="type to narrow down")
            yield OptionList()

    def on_mount(self) -> None:
        """List the profiles at once, and the voices as soon as they are known."""
        try:
            profiles = self._speaking.profiles()
        except VoicesError as error:
            self.app.notify(f"{error}", severity="error", markup=False)
            profiles = ()
        own = ("each language its own voice", "", Choice(None, self._now.profile))
        self._choices = [
            own,
            *((f"{one.name}", one.description, Choice(self._now.voice, one.name)) for one in profiles),
        ]
        self._list("")
        self.run_worker(self._fetch, thread=True)

    def _fetch(self) -> None:
        try:
            voices = self._speaking.voices()
        except VoicesError as error:
            self.app.call_from_thread(self.app.notify, f"{error}", severity="error", markup=False)
            return
        self.app.call_from_thread(self._add, voices)

    def _add(self, voices: Sequence[Voice]) -> None:
        for voice in voices:
            languages = ", ".join(voice.languages)
            self._choices.append((voice.name, languages, Choice(voice.id, self._now.profile)))
        self._list(self.query_one(Input).value)

    def _list(self, wanted: str) -> None:
        words = wanted.casefold().split()
        options = self.query_one(OptionList)
        options.clear_options()
        for number, (name, more, choice) in enumerate(self._choices):
            if all(word in f"{name} {more}".casefold() for word in words):
                mark = "● " if choice == self._now else "  "
                options.add_option(
                    Option(Content.assemble(mark, (name, "bold"), "  ", (more, "$faint")), id=f"{number}")
                )
        options.highlighted = 0 if options.option_count else None

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list down."""
        self._list(event.value)

    def on_input_submitted(self) -> None:
        """Take what the list is at."""
        self.query_one(OptionList).action_select()

    def action_into_list(self) -> None:
        """Go from the input into the list."""
        self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give what was chosen."""
        self.dismiss(self._choices[int(event.option_id or 0)][2])
