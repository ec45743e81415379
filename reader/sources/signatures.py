"""Content that is neither a page nor a text, known by how it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["SIGNATURES", "Signature"]


@dataclass(frozen=True, slots=True)
class Signature:
    """How one kind of file begins.

    Attributes:
        name: What it is, with its article: "a PDF".
        marks: One of these is there.
        at: Where it is: bytes from the start, or None where white space may come first.
        pattern: What the file must match as well, where marks alone do not tell. It is compiled only when a mark is
            found, which in a page or a text is almost never: compiling all of them would take longer than to read it.
    """

    name: str
    marks: tuple[bytes, ...]
    at: int | None = 0
    pattern: bytes = b""

    def fits(self, head: bytes) -> bool:
        """Tell the kind from the first bytes, of which there are up to 4096."""
        start = len(head) - len(head.lstrip()) if self.at is None else self.at
        if not head.startswith(self.marks, start):
            return False
        return not self.pattern or re.match(self.pattern, head, re.DOTALL) is not None


_ZIP = b"PK\x03\x04"

SIGNATURES = (
    Signature("a PDF", (b"%PDF-",), None, rb"\s*%PDF-\d"),
    Signature("a PostScript file", (b"%!PS-Adobe",)),
    Signature("an RTF document", (b"{\\rtf",), None),
    Signature("an e-book (EPUB)", (b"mimetypeapplication/epub+zip",), 30, _ZIP),
    Signature("an OpenDocument file", (b"mimetypeapplication/vnd.oasis.opendocument",), 30, _ZIP),
    Signature("a Word document", (_ZIP,), 0, rb".{4,4004}?word/"),
    Signature("an Office document", (b"[Content_Types].xml", b"_rels/", b"docProps/", b"xl/", b"ppt/"), 30, _ZIP),
    Signature("a ZIP archive", (_ZIP, b"PK\x05\x06", b"PK\x07\x08")),
    Signature("an Office document", (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    Signature("a Kindle e-book", (b"BOOKMOBI", b"TEXtREAd"), 60),
    Signature("a gzip archive", (b"\x1f\x8b\x08",)),
    Signature("a bzip2 archive", (b"BZh",), 0, rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38)"),
    Signature("an xz archive", (b"\xfd7zXZ\x00",)),
    Signature("a Zstandard archive", (b"\x28\xb5\x2f\xfd",)),
    Signature("a 7-Zip archive", (b"7z\xbc\xaf\x27\x1c",)),
    Signature("a RAR archive", (b"Rar!\x1a\x07",)),
    Signature("a tar archive", (b"ustar\x00", b"ustar "), 257),
    Signature("a picture (PNG)", (b"\x89PNG\r\n\x1a\n",)),
    Signature("a picture (JPEG)", (b"\xff\xd8\xff",)),
    Signature("a picture (GIF)", (b"GIF87a", b"GIF89a")),
    Signature("a picture (WebP)", (b"WEBP",), 8, b"RIFF"),
    Signature("a picture (BMP)", (b"BM",), 0, rb"BM.{4}\x00{4}.{3}\x00"),
    Signature("a picture (TIFF)", (b"II*\x00", b"MM\x00*")),
    Signature("a picture (ICO)", (b"\x00\x00\x01\x00",), 0, rb".{4}[\x01-\x40]\x00"),
    Signature("a picture (AVIF or HEIC)", (b"ftyp",), 4, rb".{8}(?:avi[fs]|hei[cfsx]|hevc|mif1|msf1)"),
    Signature("a sound file (WAV)", (b"WAVE",), 8, b"RIFF"),
    Signature("a sound file (MP3)", (b"ID3\x02", b"ID3\x03", b"ID3\x04")),
    Signature("a sound file (MP3)", (b"\xff\xf2", b"\xff\xf3", b"\xff\xfa", b"\xff\xfb"), 0, rb"..[\x10-\xeb]"),
    Signature("a sound file (FLAC)", (b"fLaC\x00",)),
    Signature("a sound file (Ogg)", (b"OggS\x00",)),
    Signature("a sound file (M4A)", (b"ftypM4A", b"ftypM4B"), 4),
    Signature("a sound file (MIDI)", (b"MThd\x00",)),
    Signature("a video", (b"ftyp",), 4),
    Signature("a video", (b"AVI ",), 8, b"RIFF"),
    Signature("a video", (b"\x1a\x45\xdf\xa3", b"FLV\x01", b"\x00\x00\x01\xb3", b"\x00\x00\x01\xba")),
    Signature("a program", (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\x00asm")),
    Signature("a program", (b"MZ",), 0, rb"MZ.{0,64}\x00{3}"),
    Signature("a database (SQLite)", (b"SQLite format 3\x00",)),
    Signature("a font", (b"wOFF", b"wOF2", b"OTTO\x00", b"\x00\x01\x00\x00\x00")),
    Signature(
        "a picture (SVG)",
        (b"<svg", b"<?xml", b"<!--", b"<!DOCTYPE svg"),
        None,
        rb"\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]",
    ),
    Signature(
        "a news feed",
        (b"<rss", b"<feed", b"<rdf:RDF", b"<?xml", b"<!--"),
        None,
        rb"\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]",
    ),
    Signature("data in JSON", (b"{", b"["), None, rb"\s*(?:\[\s*)?\{\s*\"[^\"\n]{1,200}\"\s*:"),
)
"""Tried in order; a kind that another one contains comes before it."""
