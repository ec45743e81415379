"""The contract of everything that sound goes out through, and the choice of one on this machine.

The sound card comes first, through miniaudio; then a program of the system that plays what it is piped; and where there
is neither, nothing is heard, and time passes as if it were: somebody may be reading along.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from reader.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from voices.speech import Speech

__all__ = ["AudioOutput", "open_output", "play"]

_AHEAD = 1.0  # seconds of sound that are made before they are needed
_LOOK = 0.02  # seconds
_LAST = 0.2  # seconds


class AudioOutput(Protocol):
    """Where sound goes: 16-bit mono PCM of one sample rate, queued and played in real time.

    Attributes:
        name: What it plays through, for people.
        audible: Whether anybody can hear it.
        sample_rate: In hertz.
    """

    name: str
    audible: bool
    sample_rate: int

    @property
    def alive(self) -> bool:
        """Whether it still takes frames; a sound server that has gone away just stops asking for them."""
        ...

    @property
    def queued(self) -> int:
        """Frames that wait to be played."""
        ...

    @property
    def played(self) -> int:
        """Frames that have gone out since the last `clear`."""
        ...

    def write(self, pcm: bytes) -> None:
        """Queue frames behind the others; returns at once."""
        ...

    def pause(self) -> None:
        """Fall silent, and keep what is queued to the frame."""
        ...

    def resume(self) -> None:
        """Go on with the very next frame."""
        ...

    def clear(self) -> None:
        """Throw away what is queued."""
        ...

    def set_volume(self, volume: float) -> None:
        """Play as loud as that from now on: 0.0 to 2.0."""
        ...

    def close(self) -> None:
        """Give back the device; may be called twice."""
        ...


def open_output(sample_rate: int) -> AudioOutput:
    """Open the best output that this machine has; one that nobody hears where it has none.

    Args:
        sample_rate: Of what will be played, in hertz.
    """
    from reader.playback.device import DeviceOutput
    from reader.playback.program import ProgramOutput
    from reader.playback.silent import SilentOutput

    for kind in (DeviceOutput, ProgramOutput):
        try:
            return kind(sample_rate)
        except OutputError:
            continue
    return SilentOutput(sample_rate)


def play(speeches: Iterable[Speech]) -> None:
    """Play speech to its end, each as soon as it comes; they have one sample rate.

    Raises:
        OutputError: There is nothing to play it through, or that went away.
    """
    output: AudioOutput | None = None
    try:
        for speech in speeches:
            if output is None:
                output = open_output(speech.format.sample_rate)
                if not output.audible:
                    raise OutputError("there is no sound output; `reader doctor` says how to mend that")
            output.write(speech.pcm)
            _wait(output, round(_AHEAD * output.sample_rate))
        if output is not None:
            _wait(output, 0)
            time.sleep(_LAST)  # what the device has taken is still to be heard
    finally:
        if output is not None:
            output.close()


def _wait(output: AudioOutput, queued: int) -> None:
    """Wait until no more than so many frames are queued."""
    while output.queued > queued:
        if not output.alive:
            raise OutputError("the sound output went away; is the sound server running?")
        time.sleep(_LOOK)
