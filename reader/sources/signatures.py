"""Content that is neither a page nor a text, known by how it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SIGNATURES", "Signature"]


@dataclass(frozen=True, slots=True)
class Signature:
    """How one kind of file begins.

    Attributes:
        name: What it is, with its article: "a PDF".
        begins: Tells it from the first bytes, of which there are up to 4096.
    """

    name: str
    begins: Callable[[bytes], object]


def _like(pattern: bytes) -> Callable[[bytes], object]:
    return re.compile(pattern, re.DOTALL).match


SIGNATURES = (
    Signature("a PDF", _like(rb"\s{0,64}%PDF-\d")),
    Signature("a PostScript file", _like(rb"%!PS-Adobe")),
    Signature("an RTF document", _like(rb"\s{0,64}\{\\rtf")),
    Signature("an e-book (EPUB)", _like(rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip")),
    Signature("an OpenDocument file", _like(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument")),
    Signature("a Word document", _like(rb"PK\x03\x04.{0,4000}?word/")),
    Signature("an Office document", _like(rb"PK\x03\x04.{26}(?:\[Content_Types\]\.xml|_rels/|docProps/|xl/|ppt/)")),
    Signature("a ZIP archive", _like(rb"PK(?:\x03\x04|\x05\x06|\x07\x08)")),
    Signature("an Office document", _like(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    Signature("a Kindle e-book", _like(rb".{60}(?:BOOKMOBI|TEXtREAd)")),
    Signature("a gzip archive", _like(rb"\x1f\x8b\x08")),
    Signature("a bzip2 archive", _like(rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38)")),
    Signature("an xz archive", _like(rb"\xfd7zXZ\x00")),
    Signature("a Zstandard archive", _like(rb"\x28\xb5\x2f\xfd")),
    Signature("a 7-Zip archive", _like(rb"7z\xbc\xaf\x27\x1c")),
    Signature("a RAR archive", _like(rb"Rar!\x1a\x07")),
    Signature("a tar archive", _like(rb".{257}ustar[\x00 ]")),
    Signature("a picture (PNG)", _like(rb"\x89PNG\r\n\x1a\n")),
    Signature("a picture (JPEG)", _like(rb"\xff\xd8\xff")),
    Signature("a picture (GIF)", _like(rb"GIF8[79]a")),
    Signature("a picture (WebP)", _like(rb"RIFF.{4}WEBP")),
    Signature("a picture (BMP)", _like(rb"BM.{4}\x00{4}.{3}\x00")),
    Signature("a picture (TIFF)", _like(rb"II\*\x00|MM\x00\*")),
    Signature("a picture (ICO)", _like(rb"\x00\x00\x01\x00[\x01-\x40]\x00")),
    Signature("a picture (AVIF or HEIC)", _like(rb".{4}ftyp(?:avi[fs]|hei[cfsx]|hevc|mif1|msf1)")),
    Signature("a sound file (WAV)", _like(rb"RIFF.{4}WAVE")),
    Signature("a sound file (MP3)", _like(rb"ID3[\x02-\x04]|\xff[\xf2\xf3\xfa\xfb][\x10-\xeb]")),
    Signature("a sound file (FLAC)", _like(rb"fLaC\x00")),
    Signature("a sound file (Ogg)", _like(rb"OggS\x00")),
    Signature("a sound file (M4A)", _like(rb".{4}ftypM4[AB]")),
    Signature("a sound file (MIDI)", _like(rb"MThd\x00")),
    Signature("a video", _like(rb".{4}ftyp|\x1a\x45\xdf\xa3|RIFF.{4}AVI |FLV\x01|\x00\x00\x01[\xb3\xba]")),
    Signature("a program", _like(rb"\x7fELF|MZ.{0,64}\x00{3}|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|\x00asm")),
    Signature("a database (SQLite)", _like(rb"SQLite format 3\x00")),
    Signature("a font", _like(rb"wOF[F2]|OTTO\x00|\x00\x01\x00\x00\x00")),
    Signature("a picture (SVG)", _like(rb"\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]")),
    Signature("a news feed", _like(rb"\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]")),
    Signature("data in JSON", _like(rb"\s*(?:\[\s*)?\{\s*\"[^\"\n]{1,200}\"\s*:")),
)
"""Tried in order; a kind that another one contains comes before it."""
