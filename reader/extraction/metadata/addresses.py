"""The addresses that a page gives: its own, and that of its lead picture."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from reader.extraction.metadata.jsonld import text_of
from reader.extraction.page import finder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

__all__ = ["address_of", "image_of"]

_PICTURES = finder(".//article//img | .//main//img | (.//h1)[1]/following::img")
_MOST_PICTURES = 20  # that are looked at for the lead picture
_SMALLEST_PICTURE = 200  # pixels
_PART = re.compile(r"[\W_]+")
_NO_PICTURES = frozenset({
    "logo", "icon", "icons", "avatar", "gravatar", "author", "profile", "sprite", "pixel", "tracking", "spacer",
    "blank", "emoji", "smilies", "smiley", "badge", "button", "banner", "ad", "ads", "advert", "svg", "gif",
    "placeholder", "loading", "captcha",
})  # fmt: skip


def address_of(root: etree._Element, meta: dict[str, str]) -> str | None:
    """The page's own address, as it declares it.

    Args:
        root: The page's tree.
        meta: The values of its metadata by their names.
    """
    return next((a for a in (*_links(root, "canonical"), meta.get("og:url")) if _is_web(a)), None)


def image_of(root: etree._Element, meta: dict[str, str], article: dict[str, Any], url: str | None) -> str | None:
    """The address of the lead picture, absolute: the declared one, else the first in the article.

    Args:
        root: The page's tree.
        meta: The values of its metadata by their names.
        article: The JSON-LD object of the article.
        url: The page's address, where known.
    """
    picture = article.get("image")
    picture = picture[0] if isinstance(picture, list) and picture else picture
    picture = (picture.get("url") or picture.get("contentUrl")) if isinstance(picture, dict) else picture
    declared = (meta.get("og:image"), meta.get("og:image:url"), text_of(picture), meta.get("twitter:image"))
    for address in chain(declared, _links(root, "image_src"), _pictures(root)):
        if not address:
            continue
        try:
            absolute = urljoin(url or "", address)
        except ValueError:
            continue
        if _is_web(absolute):
            return absolute
    return None


def _links(root: etree._Element, relation: str) -> Iterator[str]:
    for element in root.iter("link"):
        if relation in (element.get("rel") or "").lower().split() and (address := (element.get("href") or "").strip()):
            yield address


def _is_web(address: str | None) -> bool:
    try:
        return address is not None and urlsplit(address).scheme in ("http", "https") and bool(urlsplit(address).netloc)
    except ValueError:
        return False


def _pictures(root: etree._Element) -> Iterator[str]:
    """The pictures of the article itself, where no metadata names one: neither small ones nor logos and faces."""
    for picture in _PICTURES(root)[:_MOST_PICTURES]:
        address = next((a for a in map(picture.get, ("src", "data-src")) if a and not a.startswith("data:")), "")
        sizes = [int(size) for size in (picture.get("width"), picture.get("height")) if size and size.isdecimal()]
        words = _PART.split(f"{address} {picture.get('class') or ''} {picture.get('alt') or ''}".casefold())
        if all(size >= _SMALLEST_PICTURE for size in sizes) and _NO_PICTURES.isdisjoint(words):
            yield address
