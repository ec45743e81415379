from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from pathlib import Path


class Reader(Protocol):
    def __call__(self, *arguments: object, stdin: str | bytes = "", **environment: str) -> Done: ...


class Done:
    """What became of a call of the command."""

    def __init__(self, done: subprocess.CompletedProcess[bytes]) -> None:
        self.code = done.returncode
        self.sound = done.stdout
        self.complaints = done.stderr.decode().splitlines()

    @property
    def out(self) -> str:
        return self.sound.decode()


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """Runs the command in a process and a folder of its own, with the tone engine and without the user's settings."""

    def run(*arguments: object, stdin: str | bytes = "", **environment: str) -> Done:
        home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"), "READER_ENGINE": "tone"}
        done = subprocess.run(
            [sys.executable, "-m", "reader", *map(str, arguments)],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            timeout=120,
            cwd=tmp_path,
            env=os.environ | home | environment,
            check=False,
        )
        return Done(done)

    return run


STORY = """\
<!doctype html>
<html lang="en"><head><title>Ferry returns | The Quay</title>
<meta property="og:site_name" content="The Quay"><meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2026-03-02T09:30:00+01:00"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Ferry returns</h1>
<p>The old ferry crossed the harbour on Monday for the first time in eleven years, and the town came to see it.</p>
<figure><img src="f.jpg"><figcaption>The ferry at the northern quay. Photo: Lena Holt</figcaption></figure>
<p>It cost $4.5m to rebuild. “We never doubted it,” said the captain, who had doubted it in each of those years.</p>
<p>The fare is the same as before, and so are the seats, which nobody had thought to count until they were needed.</p>
</article><footer>All rights reserved.</footer></body></html>
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.html"
    path.write_text(STORY, encoding="utf-8")
    return path
