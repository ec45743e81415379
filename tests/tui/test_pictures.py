"""The screen looks as it did: pictures at three sizes, dark and light.

After a change that is meant: `READER_PICTURES=write python -m pytest tests/tui/test_pictures.py`, and look at them.
"""

import os
import re
from pathlib import Path

import pytest

from .fakes import FakePlayer

PICTURES = Path(__file__).parent / "pictures"


def plain(svg):
    """A picture without what differs from run to run, or is the same in all of them."""
    svg = re.sub(r"terminal-\d+-", "t-", svg)
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<clipPath.*?</clipPath>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r' clip-path="[^"]*"', "", svg)
    rects = re.findall(r'<rect fill="[^"]*" x', svg)
    ground = max(set(rects), key=rects.count)  # the ground is the same everywhere
    svg = re.sub(re.escape(ground) + r"[^>]*/>", "", svg)
    svg = svg.replace("&#160;", "\N{NO-BREAK SPACE}")
    return re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
def test_the_screen_looks_as_it_did(on_screen, size, theme):
    async def act(app, pilot):
        if size[0] == 120:
            await pilot.press("s")
        await pilot.pause(0.2)
        return app.export_screenshot(simplify=True)

    now = plain(on_screen(FakePlayer(), act, size=size, theme=theme))
    path = PICTURES / f"{size[0]}x{size[1]}-{theme}.svg"
    if os.environ.get("READER_PICTURES") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == now, f"{path.name} differs; see this file's first lines"
