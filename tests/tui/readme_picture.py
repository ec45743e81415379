"""Makes the picture of the player for the README, of our own samples: `python -m tests.tui.readme_picture`."""

import asyncio
import re
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

from reader.load import load
from reader.playback.loading import scripted
from reader.playback.snapshot import Entry, Snapshot, Status
from reader.playback.state import Mode
from reader.tui.app import PlayerApp

ROOT = Path(__file__).parents[2]
SHOWN = ("electric-ferry", "cloud-ledger", "bell-four", "fanfare-tram", "cup-and-shares")
SIZE = (104, 30)
FONTS = "ui-monospace, 'Fira Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace"


class Still:
    """A player at one moment."""

    def __init__(self):
        found = [next((ROOT / "samples" / name).glob(f"{name}.*")) for name in SHOWN]
        self.scripts = {number: scripted(load(str(path))) for number, path in enumerate(found, 1)}
        entries = []
        for number, script in self.scripts.items():
            seconds = sum(script.lengths)
            title = script.article.title or SHOWN[number - 1]
            status = Status.DONE if number == len(SHOWN) else Status.READY
            left = 0.0 if status is Status.DONE else seconds
            entries.append(Entry(number, str(found[number - 1]), title, script.article.site, status, seconds, left))
        address = "https://example.com/a-long-story"
        entries.insert(3, Entry(9, address, address, None, Status.LOADING, 0.0, 0.0))
        line = 5
        first = self.scripts[1]
        text = first.lines[line].sentence.text
        word = list(re.finditer(r"\w+", text))[4].span()
        heard = list(accumulate(first.lengths))[line - 1]
        entries[0] = replace(entries[0], left=entries[0].seconds - heard)
        self.snapshot = Snapshot(
            entries=tuple(entries),
            current=1,
            mode=Mode.PLAYING,
            line=line,
            word=word,
            elapsed=heard,
            remaining=entries[0].left,
            queue_remaining=sum(one.left for one in entries),
            output="PulseAudio",
            profile="newsreader",
        )

    def send(self, wish):
        """Nothing happens."""

    def script(self, number):
        return self.scripts.get(number)

    def close(self):
        """Nothing is open."""


async def picture():
    app = PlayerApp(Still(), theme="dark", clock=lambda: 0.2)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s")
        await pilot.pause(0.3)
        svg = app.export_screenshot(title="reader", simplify=True)
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)  # a picture in a README may load nothing
    return re.sub(r"terminal-\d+-", "t-", svg).replace("Fira Code, monospace", FONTS)


if __name__ == "__main__":
    (ROOT / "docs" / "player.svg").write_text(asyncio.run(picture()), encoding="utf-8")
