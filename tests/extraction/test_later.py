"""Imports that are put off."""

import subprocess
import sys


def run(script: str) -> str:
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_module_is_not_loaded_until_it_is_used():
    script = """
import sys
from reader.extraction.later import imported_later
with imported_later("colorsys"):
    import colorsys
assert "colorsys" not in sys.modules
assert colorsys.rgb_to_hsv(0, 0, 1)[2] == 1
assert colorsys.rgb_to_hls is sys.modules["colorsys"].rgb_to_hls
"""
    run(script)


def test_another_thread_that_imports_it_meanwhile_gets_the_real_one():
    script = """
import sys
from reader.extraction.later import imported_later
with imported_later("colorsys"):
    from colorsys import rgb_to_hsv
    assert sys.modules["colorsys"].__file__
assert rgb_to_hsv(0, 0, 1)[2] == 1
"""
    run(script)


def test_a_module_that_is_loaded_stays():
    import json

    from reader.extraction.later import imported_later

    with imported_later("json"):
        assert sys.modules["json"] is json
    assert sys.modules["json"] is json


def test_finding_an_article_loads_neither_the_network_nor_the_guessing_of_encodings():
    script = """
import sys
import reader.extraction.html
print(*sorted({"chardet", "ssl", "urllib.request", "http.client", "email"} & set(sys.modules)))
"""
    assert run(script) == ""
