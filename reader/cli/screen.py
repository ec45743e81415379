"""What the player's screen can choose from and do beside playing: voices, profiles, files."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.console import delivery_of
from reader.errors import ExportError
from reader.settings import profiles_folder, with_profile

if TYPE_CHECKING:
    from reader.narration.narrate import Delivery
    from reader.playback.library import Library
    from reader.playback.player import Player
    from reader.playback.snapshot import Entry
    from reader.settings import Settings
    from reader.tui.voicescreen import Choice
    from voices.profiles import Profile
    from voices.speech import Voice

__all__ = ["show"]


def show(player: Player, library: Library, settings: Settings) -> None:
    """Show the player until the user quits.

    Args:
        player: Has been started.
        library: Its library, which keeps the theme, and that the hints have been shown.
        settings: How to speak, and which keys do what.
    """
    from reader.tui.app import PlayerApp
    from reader.tui.voicescreen import Speaking

    kept = library.settings()
    library.save_settings(replace(kept, hints_shown=True))
    desk = _Desk(player, settings)
    PlayerApp(
        player,
        speaking=Speaking(desk.voices, desk.profiles, desk.deliver),
        keys=settings.keys,
        theme=kept.theme or settings.theme,
        first_start=not kept.hints_shown,
        on_theme=lambda name: library.save_settings(replace(library.settings(), theme=name)),
        export=desk.export,
    ).run()


class _Desk:
    """Answers the screen's questions, in whatever thread it asks them."""

    def __init__(self, player: Player, settings: Settings) -> None:
        self._player = player
        self._settings = settings

    def voices(self) -> tuple[Voice, ...]:
        from voices.registry import open_engine

        with closing(open_engine(self._settings.engine)) as engine:
            return tuple(engine.voices())

    def profiles(self) -> list[Profile]:
        from voices.profiles import all_profiles

        return all_profiles(profiles_folder())[0]

    def deliver(self, choice: Choice) -> Delivery:
        settings = self._settings
        if choice.profile is not None:
            settings = with_profile(settings, choice.profile)
        if choice.voice is not None:
            settings = replace(settings, voice=choice.voice)
        return delivery_of(settings)

    def export(self, entry: Entry) -> str:
        """Speak an entry to a file in the current folder; tells where it is."""
        from reader.export.audio import export_file
        from reader.export.names import file_names
        from voices.registry import open_engine

        found = self._player.script(entry.id)
        if found is None:
            raise ExportError("it is not loaded yet")
        target = Path.cwd() / next(iter(file_names([entry.source], ".wav")))
        with closing(open_engine(self._settings.engine)) as engine:
            export_file([found.article], target, engine, delivery_of(self._settings))
        return str(target)
