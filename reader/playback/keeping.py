"""What of a step of the transport is written down: only what has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.playback.state import Mode

if TYPE_CHECKING:
    from reader.playback.library import Library
    from reader.playback.state import State

__all__ = ["keep"]


def keep(library: Library, before: State, after: State) -> None:
    """Write down what a step has changed: the order, the places, what is done, how the player is set.

    Args:
        library: Ours.
        before: The state before the step.
        after: The state after it.

    Raises:
        LibraryError: Another program does not let go of the library.
    """
    if after.tracks is not before.tracks:
        _keep_tracks(library, before, after)
    if after.current != before.current:
        library.set_current(after.current)
    place, old = (after.current, after.line), (before.current, before.line)
    if place != old and after.current is not None:
        library.save_place(after.current, after.line, heard=after.mode is Mode.PLAYING)
    set_to, was = (after.rate, after.volume, after.after), (before.rate, before.volume, before.after)
    if set_to != was:
        rate, volume, following = set_to
        library.save_settings(replace(library.settings(), rate=rate, volume=volume, after=following))


def _keep_tracks(library: Library, before: State, after: State) -> None:
    numbers = {track.id for track in after.tracks}
    was = {track.id: track for track in before.tracks}
    for number in was.keys() - numbers:
        library.remove(number)
    order = [track.id for track in after.tracks]
    if [number for number in was if number in numbers] != [number for number in order if number in was]:
        for place, number in enumerate(order):
            library.move(number, place)
    for track in after.tracks:
        old = was.get(track.id)
        if old is not None and track.done != old.done:
            (library.mark_done if track.done else library.mark_unheard)(track.id)
