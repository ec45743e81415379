import subprocess
import sys

import pytest

from voices.engine import EngineUnavailable
from voices.registry import default_name, names, open_engine


@pytest.mark.parametrize(
    ("platform", "expected"),
    [("linux", ("espeak", "tone")), ("darwin", ("system", "espeak", "tone")), ("win32", ("system", "espeak", "tone"))],
)
def test_each_platform_has_its_engines_the_default_first(monkeypatch, platform, expected):
    monkeypatch.setattr(sys, "platform", platform)
    assert names() == expected
    assert default_name() == expected[0]


def test_an_unknown_engine_is_answered_with_the_nearest_name():
    with pytest.raises(EngineUnavailable, match=r"no engine “expeak” \(did you mean espeak\?\); there are .*tone"):
        open_engine("expeak")


def test_the_systems_voices_are_not_promised_where_there_are_none(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(EngineUnavailable, match="macOS and Windows; use espeak"):
        open_engine("system", isolated=False)


def test_an_isolated_engine_loads_no_speech_library_here():
    program = (
        "import sys\nfrom voices.registry import open_engine\n"
        "engine = open_engine('espeak')\nengine.voices()\nengine.close()\n"
        "print([name for name in ('pyttsx3', 'espeakng_loader', 'voices.espeak') if name in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert out.stdout.strip() == "[]"
