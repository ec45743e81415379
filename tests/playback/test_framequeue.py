"""Frames come out as they went in, each once, whatever happens in between."""

import struct
from collections import deque

from hypothesis import given
from hypothesis import strategies as st

from reader.playback.framequeue import FrameQueue

PIECES = st.lists(st.binary(max_size=40).map(lambda data: data[: len(data) // 2 * 2]), max_size=12)
SIZES = st.lists(st.integers(0, 30), min_size=1, max_size=40)


@given(PIECES, SIZES)
def test_frames_come_out_in_order_each_once(pieces: list[bytes], sizes: list[int]) -> None:
    queue = FrameQueue()
    for piece in pieces:
        queue.put(piece)
    given_in = b"".join(pieces)
    taken = b"".join(queue.take(size) for size in sizes)
    assert taken == given_in[: 2 * sum(sizes)]
    assert queue.taken == len(taken) // 2
    assert queue.queued == (len(given_in) - len(taken)) // 2


@given(PIECES, SIZES, st.data())
def test_a_pause_loses_and_doubles_no_frame(pieces: list[bytes], sizes: list[int], data: st.DataObject) -> None:
    queue = FrameQueue()
    for piece in pieces:
        queue.put(piece)
    taken = b""
    for size in sizes:
        queue.paused = data.draw(st.booleans())
        part = queue.take(size)
        assert not (queue.paused and part)
        taken += part
    queue.paused = False
    assert taken + queue.take(10_000) == b"".join(pieces)


def test_what_is_cleared_is_never_heard() -> None:
    queue = FrameQueue()
    queue.put(b"aabbcc")
    assert queue.take(1) == b"aa"
    queue.clear()
    assert (queue.queued, queue.taken, queue.take(9)) == (0, 0, b"")
    queue.put(b"dd")
    assert queue.take(9) == b"dd"


def test_a_seek_in_the_middle_of_taking_leaves_nothing_of_the_old() -> None:
    queue = FrameQueue()

    class Sought(deque[memoryview]):
        def popleft(self) -> memoryview:
            queue.clear()  # as another thread might, at the worst moment
            queue.put(b"nnnn")
            return super().popleft()

    queue.put(b"oooooo")
    queue._line.chunks = Sought(queue._line.chunks)
    assert queue.take(1) == b"oo"
    assert queue.take(9) == b"nnnn"


def test_the_volume_is_that_of_the_frames_that_go_out_and_does_not_clip_over() -> None:
    queue = FrameQueue()
    queue.put(struct.pack("<4h", 100, -100, 30_000, -30_000))
    queue.volume = 0.5
    assert struct.unpack("<2h", queue.take(2)) == (50, -50)
    queue.volume = 2.0
    assert struct.unpack("<2h", queue.take(2)) == (32_767, -32_768)
