"""The sound card, through miniaudio: PulseAudio, PipeWire, ALSA, Core Audio, WASAPI, whatever the machine has."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Any

from reader.errors import OutputError
from reader.playback.framequeue import FrameQueue

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

__all__ = ["DeviceOutput"]

_BUFFER_MILLISECONDS = 40  # what is heard after a pause; shorter ones run dry on a busy machine
_PATIENCE = 0.5  # seconds without a callback: the sound server is gone
_AT_FIRST = 3.0  # seconds in which it need not ask steadily: a sink that has been idle takes up to two to wake up
_NULL = "null"  # miniaudio's own stand-in, which it takes where there is nothing else


class DeviceOutput:
    """Plays through the machine's default sound device; see `reader.playback.output.AudioOutput`.

    Raises:
        OutputError: There is none, or miniaudio is not installed.
    """

    audible = True

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self._frames = FrameQueue()
        self._asked = time.monotonic()
        self._settled = self._asked + _AT_FIRST
        self._device: Any = _open(sample_rate)
        self.name = f"{self._device.backend}"
        generator = self._callback()
        next(generator)
        self._device.start(generator)

    @property
    def alive(self) -> bool:
        """Whether the device has asked for frames within the last half second, or has just been opened."""
        return self._device is not None and time.monotonic() - max(self._asked, self._settled) < _PATIENCE

    @property
    def queued(self) -> int:
        """Frames that wait to be played."""
        return self._frames.queued

    @property
    def played(self) -> int:
        """Frames that the device has taken since the last `clear`."""
        return self._frames.taken

    def write(self, pcm: bytes) -> None:
        """Queue frames behind the others; returns at once."""
        self._frames.put(pcm)

    def pause(self) -> None:
        """Give the device silence, and keep what is queued to the frame."""
        self._frames.paused = True

    def resume(self) -> None:
        """Go on with the very next frame."""
        self._frames.paused = False

    def clear(self) -> None:
        """Throw away what is queued."""
        self._frames.clear()

    def set_volume(self, volume: float) -> None:
        """Play as loud as that from the next buffer on: 0.0 to 2.0."""
        self._frames.volume = volume

    def close(self) -> None:
        """Give back the device and its context, each of which holds file descriptors."""
        device, self._device = self._device, None
        if device is not None:
            _close(device)

    def _callback(self) -> Generator[bytes, int, None]:
        """Runs in miniaudio's thread: nothing in it waits."""
        pcm = b""
        while True:
            wanted = yield pcm
            self._asked = time.monotonic()
            pcm = self._frames.take(wanted)


def _open(sample_rate: int) -> Any:
    try:
        import miniaudio
    except ImportError as error:
        raise OutputError(f"miniaudio does not load ({error}); reinstall it") from error
    try:
        with _quiet():
            device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16, 1, sample_rate, _BUFFER_MILLISECONDS, app_name="Reader"
            )
    except miniaudio.MiniaudioError as error:
        raise OutputError(f"no sound device can be opened ({error})") from error
    if device.backend.lower() == _NULL:
        _close(device)
        raise OutputError("there is no sound device")
    return device


def _close(device: Any) -> None:
    import miniaudio

    context = device._context  # which miniaudio's own `close` forgets, with five file descriptors
    device.close()
    miniaudio.lib.ma_context_uninit(context)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What ALSA writes to standard error while it looks for devices would stand across somebody's screen."""
    try:
        kept = os.dup(2)
    except OSError:  # it is closed
        yield
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)
