"""Feeds extraction with damaged and hostile input until the time is up: ``python tests/fuzz.py [SECONDS [SEED]]``.

Whatever comes in must give an article or one plain error, within 5 seconds and 1 GiB. Each input is read in a process
of its own, which has these limits, so that a hang or a hunger for memory is seen and named by its number: the same seed
gives the same inputs.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

SAMPLES = sorted(
    path for path in (Path(__file__).resolve().parents[1] / "samples").glob("*/*") if path.name != "heard.json"
)
SECONDS, BYTES = 5.0, 1 << 30
TAGS = [
    "p", "div", "span", "a", "li", "ul", "table", "tr", "td", "h1", "h2", "article", "aside", "nav", "figure",
    "blockquote", "pre", "sup", "br", "b", "details", "template",
]  # fmt: skip
NAMES = ["caption", "share", "comments", "related", "newsletter", "paywall", "footnote", "hidden", "tweet", "sidebar"]
ODD = [
    "\0", "\ufffd", "\ud83d", "&#0;", "&#x110000;", "<!--", "-->", "<![CDATA[", "]]>", "</", "<", "&", '"', "\x1e",
    "\x1f", "\u202e", "\u0301" * 50, "<?xml ?>", "<plaintext>", "<svg><p>", "<table><p>", "\r", "\u2028",
]  # fmt: skip


def mutated(pick: random.Random) -> bytes:
    """A sample with pieces cut out, doubled, moved, and with other bytes in it."""
    data = bytearray(pick.choice(SAMPLES).read_bytes())
    for _ in range(pick.randrange(1, 40)):
        start = pick.randrange(len(data) + 1)
        end = min(len(data), start + pick.randrange(1, 2_000))
        change = pick.randrange(6)
        if change == 0:
            del data[start:end]
        elif change == 1:
            data[start:start] = data[start:end] * pick.randrange(1, 20)
        elif change == 2:
            data[start:start] = pick.randbytes(pick.randrange(1, 20))
        elif change == 3:
            data[start:start] = f"<{pick.choice(TAGS)} class='{pick.choice(NAMES)}'>".encode()
        elif change == 4:
            data[start:start] = f"</{pick.choice(TAGS)}>".encode()
        else:
            data[start:start] = pick.choice(ODD).encode("utf-8", "surrogatepass")
    return bytes(data)


def spliced(pick: random.Random) -> bytes:
    """The beginning of one sample and the end of another."""
    first, second = (pick.choice(SAMPLES).read_bytes() for _ in range(2))
    return first[: pick.randrange(len(first))] + second[pick.randrange(len(second)) :]


def nested(pick: random.Random) -> bytes:
    """Elements in each other, tens of thousands deep."""
    tags = pick.choices(TAGS, k=pick.randrange(1, 5))
    return ("".join(f"<{tag}>" for tag in tags) * pick.randrange(1_000, 50_000) + "The end of it all.").encode()


def with_giant_attributes(pick: random.Random) -> bytes:
    """Attributes of megabytes, or thousands of them in one tag."""
    size = pick.randrange(100_000, 4_000_000)
    if pick.random() < 0.5:
        return f"<article><p {pick.choice(['class', 'id', 'style', 'href'])}='{'a ' * (size // 2)}'>Text.</p>".encode()
    return f"<p {' '.join(f'a{number}=1' for number in range(size // 10))}>Text.".encode()


def of_tiny_nodes(pick: random.Random) -> bytes:
    """Up to a million elements with next to nothing in them."""
    tag = pick.choice(TAGS)
    return (f"<{tag} class={pick.choice(NAMES)}>x</{tag}> " * pick.randrange(10_000, 1_000_000))[:19_000_000].encode()


def of_tiny_lines(pick: random.Random) -> bytes:
    """Text, or preformatted text, of hundreds of thousands of lines."""
    line = pick.choice(["a", "Word.", "> quoted", "- item", "1. one", "# Head", "|a|b|", "", "Share", "“Oh.”", "x=1;"])
    start = pick.choice(["", "<html><body><pre>"])
    return (start + f"{line}\n{pick.choice(['', chr(10)])}" * pick.randrange(10_000, 1_000_000))[:19_000_000].encode()


def in_a_wrong_encoding(pick: random.Random) -> bytes:
    """A sample whose bytes are not what they say."""
    text = pick.choice(SAMPLES).read_bytes().decode("utf-8", "replace")
    data = text.encode(pick.choice(["utf-16", "utf-32", "utf-7", "shift_jis", "koi8-r", "cp037", "gb18030"]), "replace")
    return data[pick.randrange(2) :]


def of_bytes(pick: random.Random) -> bytes:
    """Any bytes."""
    return pick.randbytes(pick.randrange(100_000))


WAYS: tuple[Callable[[random.Random], bytes], ...] = (
    mutated, mutated, mutated, spliced, nested, with_giant_attributes, of_tiny_nodes, of_tiny_lines,
    in_a_wrong_encoding, of_bytes,
)  # fmt: skip


def _read(path: Path, answer: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    from reader.errors import ReaderError
    from reader.load import load

    began = time.process_time()
    try:
        article = load(str(path))
        outcome = "" if article.passages and all(p.text for p in article.passages) else "an article without words"
    except ReaderError as error:
        outcome = "" if str(error) and "\n" not in str(error) else f"an error that is not one line: {error!r}"
    except MemoryError:
        outcome = "over 1 GiB"
    except BaseException as error:  # noqa: BLE001 - which is what is looked for
        outcome = f"raised {error!r}"
    # Processor time: on a busy machine the clock says nothing.
    took = time.process_time() - began
    answer.send(outcome or (f"took {took:.1f} s" if took > SECONDS else ""))


def _trial(data: bytes, folder: Path, name: str) -> str:
    """What went wrong with an input; empty where nothing did."""
    path = folder / name
    path.write_bytes(data)
    spawn = multiprocessing.get_context("fork")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_read, args=(path, theirs))
    process.start()
    theirs.close()
    try:
        return str(ours.recv()) if ours.poll(12 * SECONDS) else "hung"
    except EOFError:
        return f"died with code {process.exitcode}"
    finally:
        process.kill()
        process.join()
        path.unlink()


def main(seconds: float = 60.0, seed: int = 0) -> int:
    """Run for so many seconds; the exit code is 1 where something went wrong."""
    end, number, failures = time.monotonic() + seconds, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            pick = random.Random(f"{seed}/{number}")  # noqa: S311 - nobody is kept out by it
            way = WAYS[number % len(WAYS)]
            name = pick.choice(["page.html", "page.txt", "page.md", "page", "page.mhtml"])
            data = way(pick)
            if wrong := _trial(data, Path(folder), name):
                failures += 1
                kept = Path(tempfile.gettempdir(), f"fuzz-{os.getpid()}-{number}-{name}")
                kept.write_bytes(data)
                print(f"seed {seed}, input {number} ({way.__name__}, {name}): {wrong}; kept as {kept}")
            number += 1
    print(f"{number} inputs, {failures} failures")
    return 1 if failures or not number else 0


if __name__ == "__main__":
    sys.exit(main(*(kind(text) for kind, text in zip((float, int), sys.argv[1:], strict=False))))
