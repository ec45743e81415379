"""Content gathered piece by piece: never more than the limit, and no more of a wrong kind than its beginning."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from reader.errors import SourceError
from reader.sources.sniff import HEAD, refuse_unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ENCODINGS", "LIMIT", "gather", "inflate", "too_large"]

LIMIT = 20 * 1024 * 1024
"""Bytes of one page or text, after decompression."""

_PIECE = 64 * 1024
"""Bytes that are inflated at a time; deflate can blow up a thousandfold, so a whole network chunk would be too much."""

ENCODINGS = ("gzip", "deflate")
"""The content encodings that `inflate` undoes. Brotli and Zstandard cannot be inflated in bounded pieces in Python."""

_GZIP = 16 + zlib.MAX_WBITS
_GZIP_MARK = b"\x1f\x8b"


def gather(chunks: Iterable[bytes], limit: int = LIMIT) -> bytes:
    """Join content that arrives in pieces.

    Args:
        chunks: The pieces, read no further than needed.
        limit: The most bytes to take.

    Raises:
        SourceError: It is larger than the limit, empty, or plainly neither page nor text.
    """
    content = bytearray()
    judged = False
    for chunk in chunks:
        content += chunk
        if not judged and len(content) >= HEAD:
            refuse_unreadable(bytes(content[:HEAD]))
            judged = True
        if len(content) > limit:
            raise too_large(limit)
    if not judged:
        refuse_unreadable(bytes(content))
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise SourceError("it is empty; check that this is the right source")
    return bytes(content)


def too_large(limit: int) -> SourceError:
    """Make the error for content beyond the limit, which is in bytes."""
    return SourceError(
        f"it is larger than {limit / 1024 / 1024:g} MB, far more than an article; cut out the part to hear"
    )


def inflate(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Undo a content encoding, a bounded piece at a time, so that a decompression bomb costs no memory.

    Args:
        chunks: The body as it was sent.
        encoding: ``gzip`` or ``deflate``, with or without the zlib wrapper (RFC 9110, section 8.4.1).

    Yields:
        Pieces of at most 64 KB.

    Raises:
        SourceError: The body is damaged or breaks off.
    """
    unzip = None
    for chunk in chunks:
        if not chunk:
            continue
        waiting = chunk
        unzip = unzip or zlib.decompressobj(_window_bits(chunk, encoding))
        while True:
            try:
                piece = unzip.decompress(waiting, _PIECE)
            except zlib.error as error:
                raise SourceError("the page arrived damaged; try again") from error
            if piece:
                yield piece
            waiting = unzip.unconsumed_tail
            if unzip.eof:
                waiting = unzip.unused_data
                if encoding == "deflate" or not waiting.startswith(_GZIP_MARK[: len(waiting)]):
                    return  # padding
                if len(waiting) < len(_GZIP_MARK):
                    break
                # Another member follows (RFC 1952, section 2.2).
                unzip = zlib.decompressobj(_GZIP)
            elif not waiting and len(piece) < _PIECE:
                break
    if unzip is not None and not unzip.eof:
        raise SourceError("the page broke off before its end; try again")


def _window_bits(start: bytes, encoding: str) -> int:
    if encoding == "gzip":
        return _GZIP
    # Some servers send raw deflate; a zlib header says method 8 in its low bits (RFC 1950).
    return zlib.MAX_WBITS if start[0] & 0x0F == 8 else -zlib.MAX_WBITS
