"""What goes into a speech engine and what comes out: plain, frozen data.

Audio is always 16-bit signed little-endian mono PCM, as ``bytes`` beside its `AudioFormat`. A *frame* is one sample.
"""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = [
    "BYTES_PER_FRAME",
    "PAUSES_RANGE",
    "PITCH_RANGE",
    "RATE_RANGE",
    "VOLUME_RANGE",
    "AudioFormat",
    "Prosody",
    "Speech",
    "Utterance",
    "Voice",
    "WordMark",
]

BYTES_PER_FRAME = 2
RATE_RANGE = (0.5, 4.0)
PITCH_RANGE = (0.5, 2.0)
VOLUME_RANGE = (0.0, 2.0)
PAUSES_RANGE = (0.0, 4.0)


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice that an engine has.

    Attributes:
        id: What an `Utterance` names it by; unique within its engine.
        name: What a person calls it.
        languages: BCP 47 tags that it speaks, the best first.
        gender: ``female``, ``male`` or None where the engine does not say.
    """

    id: str
    name: str
    languages: tuple[str, ...] = ()
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Prosody:
    """How to speak, as multipliers around the voice's own manner (as in SSML).

    Attributes:
        rate: Speed, 0.5 to 4.0; 1.0 is the engine's normal rate.
        pitch: 0.5 to 2.0.
        volume: 0.0 to 2.0; 1.0 is full level without clipping.

    Raises:
        ValueError: A multiplier is outside its range.
    """

    rate: float = 1.0
    pitch: float = 1.0
    volume: float = 1.0

    def __post_init__(self) -> None:
        _check_range("rate", self.rate, RATE_RANGE)
        _check_range("pitch", self.pitch, PITCH_RANGE)
        _check_range("volume", self.volume, VOLUME_RANGE)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence to speak.

    Attributes:
        text: What to say, at most `voices.engine.MAX_UTTERANCE` characters.
        voice: The id of one of the engine's voices; None for the engine's default.
        prosody: How to say it.
        marks: Whether anybody wants the word marks: making them and sending them from process to process takes time.
    """

    text: str
    voice: str | None = None
    prosody: Prosody = field(default_factory=Prosody)
    marks: bool = True


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """The format of 16-bit mono PCM.

    Attributes:
        sample_rate: Frames a second, in hertz.
    """

    sample_rate: int

    def frames(self, milliseconds: float) -> int:
        """The number of frames that last `milliseconds`."""
        return round(self.sample_rate * milliseconds / 1000)

    def silence(self, milliseconds: float) -> bytes:
        """PCM of silence that lasts `milliseconds`."""
        return bytes(self.frames(milliseconds) * BYTES_PER_FRAME)


@dataclass(frozen=True, slots=True)
class WordMark:
    """When a word is heard.

    Attributes:
        start: Index of its first character in the text that was spoken.
        end: Index after its last character.
        frame: The frame at which it starts.
    """

    start: int
    end: int
    frame: int


@dataclass(frozen=True, slots=True)
class Speech:
    """What an engine said.

    Attributes:
        pcm: 16-bit signed little-endian mono samples.
        format: Their format.
        marks: The words in order; empty where the engine tells none, and where the utterance asked for none.
    """

    pcm: bytes
    format: AudioFormat
    marks: tuple[WordMark, ...] = ()

    @property
    def frames(self) -> int:
        """The length in frames."""
        return len(self.pcm) // BYTES_PER_FRAME

    @property
    def seconds(self) -> float:
        """The length in seconds."""
        return self.frames / self.format.sample_rate


def _check_range(name: str, value: float, allowed: tuple[float, float]) -> None:
    lowest, highest = allowed
    # A comparison that NaN fails as well.
    if not lowest <= value <= highest:
        raise ValueError(f"{name} is {value:g}, and must be from {lowest:g} to {highest:g}")
