"""The sound of a player: what has been made goes to an output, and what is heard is told by what that has played."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.playback.reel import Reel

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.narration.narrate import Spoken
    from reader.playback.output import AudioOutput
    from reader.playback.reel import Heard

__all__ = ["Sound"]

_KEPT_BACK = 100.0  # milliseconds; no silence at an edge of speech is longer
_TRY_AGAIN = 1.0  # seconds between two tries to open an output that has gone away


class Sound:
    """An output and the reel that goes to it, used by one thread; but `queued_seconds` may be asked by any.

    Args:
        open_output: Opens an output for a sample rate.
    """

    def __init__(self, open_output: Callable[[int], AudioOutput]) -> None:
        self._open = open_output
        self._output: AudioOutput | None = None
        self._reel = Reel()
        self._offset = 0.0
        self._owed = 0.0  # milliseconds of an article's pause that wait for the next one's first line
        self._sample_rate = 0
        self._paused = False
        self._volume = 1.0
        self._tried = 0.0

    @property
    def output(self) -> AudioOutput | None:
        """What it plays through; None before the first sound."""
        return self._output

    @property
    def queued_seconds(self) -> float:
        """Seconds of sound that wait to be heard."""
        output = self._output
        return output.queued / output.sample_rate if output else 0.0

    @property
    def last(self) -> Spoken | None:
        """The last line that has been made of the article; None before the first."""
        return self._reel.last

    @property
    def is_over(self) -> bool:
        """Whether the last line of the article has been heard."""
        return self._reel.is_whole and self._output is not None and self._output.played >= self._reel.end

    def begin(self, offset: float, *, keep: bool) -> None:
        """Begin with new sound.

        Args:
            offset: The share of the first line to leave out.
            keep: Whether what is queued is played before it; else it is thrown away.
        """
        if keep and self._output is not None:
            self._reel = Reel(self._output.played + self._output.queued)
        else:
            self.clear()
            self._owed = 0.0
        self._offset = offset

    def add(self, spoken: Spoken) -> None:
        """Put a line behind the others."""
        output = self._opened(spoken.speech.format.sample_rate)
        if self._owed:
            output.write(self._reel.add_silence(spoken.speech.format.silence(max(0.0, self._owed - spoken.before))))
            self._owed = 0.0
        output.write(self._reel.add(spoken, self._offset))
        self._offset = 0.0

    def end(self, pause: float) -> None:
        """Nothing more comes of this article; a pause follows it, in milliseconds.

        It is what is heard between the speech of two articles, so the silence at both edges is a part of it; a little
        of it is kept back, since how the next one begins is only known then.
        """
        last, self._reel.is_whole = self._reel.last, True
        if self._output is not None and last is not None:
            self._owed = min(_KEPT_BACK, pause)
            silence = max(0.0, pause - self._owed - last.after)
            self._output.write(self._reel.add_silence(last.speech.format.silence(silence)))

    def heard(self) -> Heard | None:
        """What is heard now; None while nothing of the new sound is."""
        return self._reel.heard(self._output.played) if self._output is not None else None

    def clear(self) -> None:
        """Throw away what is queued."""
        if self._output is not None:
            self._output.clear()
        self._reel = Reel()

    def pause(self) -> None:
        """Be silent, and keep the place to the frame."""
        self._paused = True
        if self._output is not None:
            self._output.pause()

    def resume(self) -> None:
        """Go on with the next frame."""
        self._paused = False
        if self._output is not None:
            self._output.resume()

    def set_volume(self, volume: float) -> None:
        """Play as loud as that: 0.0 to 2.0."""
        self._volume = volume
        if self._output is not None:
            self._output.set_volume(volume)

    def has_gone(self) -> bool:
        """Whether the output has just been found dead; it is given back then, and its sound is lost."""
        if self._output is None or self._output.alive:
            return False
        self._output.close()
        self._output, self._reel = None, Reel()
        self._tried = time.monotonic()
        return True

    def is_back(self) -> bool:
        """Whether there is an output again that can be heard; it is tried once a second."""
        if time.monotonic() - self._tried < _TRY_AGAIN:
            return False
        self._tried = time.monotonic()
        output = self._open(self._sample_rate)
        if not output.audible:
            output.close()
            return False
        self._take(output)
        return True

    def close(self) -> None:
        """Give back the output."""
        if self._output is not None:
            self._output.close()
        self._output = None

    def _opened(self, sample_rate: int) -> AudioOutput:
        """The output, opened at the first sound; opened anew for an engine with another sample rate."""
        if self._output is not None and self._output.sample_rate != sample_rate:
            self._output.close()
            self._output, self._reel = None, Reel()
        if self._output is None:
            self._sample_rate = sample_rate
            self._take(self._open(sample_rate))
        assert self._output is not None  # noqa: S101 - it has just been opened
        return self._output

    def _take(self, output: AudioOutput) -> None:
        output.set_volume(self._volume)
        if self._paused:
            output.pause()
        self._output = output
