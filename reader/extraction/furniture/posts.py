"""Posts of social networks that an article quotes: they are text, though their names are like those of share bars."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

from reader.extraction.furniture.naming import split_names

__all__ = ["flatten_post"]

_POST = re.compile(
    r"(?:^| )tweet(?: |$)|\b(?:twitter-tweet|twitter-video|embedded-tweet|tweet-(?:embed|text|body|content)|"
    r"instagram-media|fb-post|facebook-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:card|embed)|social-embed|embed-social|"
    r"threads-post)\b"
)


def flatten_post(element: etree._Element) -> None:
    """Take the names off a quoted post and all in it, so that no rule mistakes it for a share button."""
    if not _is_post(element.get("class", "")):
        return
    for inside in element.iter(etree.Element):
        for name in ("class", "id", "role", "itemprop"):
            if name in inside.attrib:
                del inside.attrib[name]


@lru_cache(maxsize=4096)
def _is_post(names: str) -> bool:
    return _POST.search(" ".join(split_names(names))) is not None
