"""Whether two sources name the same article: what is left of each when all is gone that leads nowhere else."""

from __future__ import annotations

import os
import re
from urllib.parse import unquote, urlsplit

__all__ = ["origin", "sameness"]

_WEB = re.compile(r"\s*https?:", re.IGNORECASE)
_FILE = re.compile(r"\s*file:", re.IGNORECASE)

# What those who send, share and count links write into them. The page is the same without.
_TRACKING = re.compile(
    r"(?:utm|mtm|matomo|hsa|oly|vero)_.*|_hs(?:enc|mi|fp).*|pk_(?:campaign|kwd|keyword|source|medium|content)"
    r"|(?:[a-z]{1,3})?clid|msclkid|gclsrc|[gw]braid|_g[al]|mc_[ce]id|igsh(?:id)?|mkt_tok|ref_?src|at_(?:medium|campaign)",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def origin(source: str) -> str:
    """What to load a source from, wherever the program is started the next time: a path is made whole.

    Args:
        source: As the user named it.
    """
    if source == "-" or not source.strip() or _WEB.match(source) or _FILE.match(source):
        return source
    return os.path.abspath(source)  # noqa: PTH100 - pathlib's follows no `..`, and refuses NUL


def sameness(source: str) -> str | None:
    """What all names of an article have in common; None for what is never the same twice, as standard input.

    Of an address: neither scheme, port, `www.`, fragment nor tracking parameters count, nor a slash at its end. Of a
    file: its real path.

    Args:
        source: An address, a path or a ``file:`` address.
    """
    try:
        if source == "-" or not source.strip():
            return None
        if _WEB.match(source):
            return _of_address(source.strip())
        path = _of_file_address(source.strip()) if _FILE.match(source) else source
        return "file:" + os.path.normcase(os.path.realpath(path))
    except (ValueError, OSError):
        return source  # no address and no path; loading it will say so


def _of_file_address(address: str) -> str:
    from urllib.request import url2pathname  # rarely used, and it loads the network

    return url2pathname(urlsplit(address).path)


def _of_address(address: str) -> str:
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    port = "" if parts.port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{parts.port}"
    query = "&".join(
        given for given in parts.query.split("&") if given and not _TRACKING.fullmatch(unquote(given.partition("=")[0]))
    )
    # A fragment is a place in a page; but where it begins like this, it names what a script shows.
    fragment = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    return f"web:{host}{port}{parts.path.rstrip('/')}" + (f"?{query}" if query else "") + fragment
