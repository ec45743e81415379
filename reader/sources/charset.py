"""Bytes to text: which charset a page is in, and what is done about bytes that are not in it.

What is declared is tried in the order of the HTML Standard's encoding sniffing algorithm (byte order mark, HTTP header,
`meta`), then the XML declaration. A label that is unknown or that the bytes contradict is passed over. What declares
nothing is UTF-8 where it is valid, then what charset-normalizer detects, then windows-1252.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from reader.sources.labels import codec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from charset_normalizer import CharsetMatch

__all__ = ["decode", "tidy"]

_HEAD = 4096
"""Bytes in which a declaration is looked for. The HTML Standard asks for 1024; saved pages put comments before it."""

_SAMPLE = 16 * 1024
"""Bytes that detection looks at."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The UTF-32 mark begins with the UTF-16 mark, so it comes first."""

_MULTIBYTE = {"gb18030", "big5hkscs", "euc_jp", "iso2022_jp", "cp932", "cp949"}
_DETECTABLE = [
    *("cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r", "cp866"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
]

_CARONS = b"\x8a\x8e\x9a\x9e"
"""Š and Ž, in windows-1250 and windows-1252 alike; Czech, Slovak and Croatian have them often, the West hardly ever."""

_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:+-]+)", re.IGNORECASE)
_ENCODED_SURROGATE = rb"\xed[\xa0-\xbf][\x80-\xbf]"
_BETWEEN_MARKUP = rb"[^<>\n]+"

_TIDIED = {
    **dict.fromkeys(map(chr, (*range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xFEFF)), ""),
    **dict.fromkeys("\r\v\f\x85", "\n"),
    **dict.fromkeys("\ufffe\uffff", "\ufffd"),
}
"""Every control character (Unicode's Cc) but tab and line feed: a terminal takes those of C1, too, as commands.

They are looked for one by one: a page has hardly any of them, and to see that one is absent takes microseconds.
"""


def decode(data: bytes, header: str | None = None) -> str:
    """Decode a page.

    Args:
        data: The whole page.
        header: The charset that its HTTP or MIME header names, if any.

    Returns:
        Its text, tidied (see `tidy`); U+FFFD stands where bytes are not in the charset.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return tidy(data[len(mark) :].decode(codec, "replace"))
    for label, from_within in _declarations(data, header):
        codec_or_none = codec_of(label)
        # A declaration that could be read byte by byte is not in UTF-16: the HTML Standard reads it as UTF-8.
        text = None if codec_or_none is None else _as_declared(data, codec_or_none, from_within)
        if text is not None:
            return tidy(text)
    return tidy(_undeclared(data))


def tidy(text: str) -> str:
    """Take out what no later step can use.

    Args:
        text: Any text; lone surrogates are allowed.

    Returns:
        The text with LF for every line break, NEL and form feed, without control characters and byte order marks, and
        with U+FFFD for lone surrogates and noncharacters, which libxml2 does not take.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    for character, instead in _TIDIED.items():
        if character in text:
            text = text.replace(character, instead)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    return text


def _declarations(data: bytes, header: str | None) -> Iterator[tuple[str, bool]]:
    if header:
        yield header, False
    head = _COMMENT.sub(b"", data[:_HEAD])
    for pattern in (_META, _XML):
        if found := pattern.search(head) if pattern is _META else pattern.match(head):
            yield found.group(1).decode("ascii"), True


def _as_declared(data: bytes, codec: str, from_within: bool) -> str | None:
    """The text, or None where the bytes plainly are not in the charset."""
    utf8 = _utf8(data)
    if codec == "utf-8":
        return utf8
    if codec.startswith("utf-16"):
        return (
            None if from_within or (utf8 is not None and b"\0" not in data[:_HEAD]) else data.decode(codec, "replace")
        )
    if utf8 is not None and "\ufffd" not in utf8 and _beyond_ascii(utf8) >= (8 if codec in _MULTIBYTE else 1):
        # Text of an older charset almost never happens to be valid UTF-8; servers with an old default are common.
        return utf8
    text = data.decode(codec, "replace")
    wrong = text.count("\ufffd")
    return text if wrong * 4 <= _beyond_ascii(text) else None


def _undeclared(data: bytes) -> str:
    codec = _utf16_without_mark(data)
    if codec is not None:
        return data.decode(codec, "replace")
    text = _utf8(data)
    return text if text is not None else data.decode(_detected(data), "replace")


def _utf8(data: bytes) -> str | None:
    """The text, or None where the bytes are not UTF-8: more of them outside it than good characters beyond ASCII."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    # Surrogates written as UTF-8 come from faulty converters; no other charset has text of these three bytes.
    mended, surrogates = re.subn(_ENCODED_SURROGATE, "\ufffd".encode(), data)
    text = mended.decode("utf-8", "replace")
    wrong = text.count("\ufffd") - surrogates
    return text if wrong * 2 <= _beyond_ascii(text) - surrogates else None


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 shows in its NULs: Western text and all markup have one in every second byte."""
    head = data[:_HEAD]
    half = len(head) // 2
    low, high = head[0::2].count(0), head[1::2].count(0)
    if half >= 4 and high * 10 > half * 4 and low * 20 < half:
        return "utf-16-le"
    if half >= 4 and low * 10 > half * 4 and high * 20 < half:
        return "utf-16-be"
    return None


def _detected(data: bytes) -> str:
    from charset_normalizer import from_bytes  # most pages declare their charset and never need it

    sample = bytearray()
    for found in re.finditer(_BETWEEN_MARKUP, data):
        if not found.group().isascii():
            sample += found.group()[: _SAMPLE - len(sample)] + b"\n"
        if len(sample) >= _SAMPLE:
            break
    matches = from_bytes(bytes(sample), cp_isolation=_DETECTABLE, enable_fallback=False)
    best = matches.best()
    if best is None:
        return "cp1252"
    if best.encoding == "cp1250" and sum(map(sample.count, _CARONS)) * 20 > sum(byte >= 0x80 for byte in sample):
        return "cp1250"
    # The Western charsets differ in a few letters; where windows-1252 is about as good, it is by far the likeliest.
    western = any("cp1252" in match.could_be_from_charset and _rivals(match, best) for match in matches)
    return "cp1252" if western else best.encoding


def _rivals(match: CharsetMatch, best: CharsetMatch) -> bool:
    return match.chaos - best.chaos <= 0.1 and best.coherence - match.coherence <= 0.1
