import pytest

from voices.speech import AudioFormat, Prosody, Speech


@pytest.mark.parametrize(
    ("field", "value"),
    [("rate", 0.49), ("rate", 4.01), ("pitch", 0.4), ("pitch", 2.1), ("volume", -0.1), ("volume", 2.5)],
)
def test_a_multiplier_outside_its_range_is_refused(field, value):
    with pytest.raises(ValueError, match=f"^{field} is"):
        Prosody(**{field: value})


def test_what_is_not_a_number_is_refused():
    with pytest.raises(ValueError, match="rate is nan"):
        Prosody(rate=float("nan"))


def test_the_ends_of_each_range_are_allowed():
    assert Prosody(0.5, 0.5, 0.0) != Prosody(4.0, 2.0, 2.0)


def test_a_frame_is_two_bytes():
    speech = Speech(bytes(44_100), AudioFormat(22_050))
    assert speech.frames == 22_050
    assert speech.seconds == 1.0


def test_silence_lasts_as_long_as_asked():
    assert AudioFormat(8_000).silence(250) == bytes(4_000)
