"""The headline and the site's name, told apart where a page runs them together: "Otters return | The Alden Herald"."""

from __future__ import annotations

import re
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING

from reader.extraction.page import folded_text
from reader.extraction.words import plain

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["headlines", "rest_of_the_window_title", "title_and_site"]

_LONGEST_TITLE = 300  # characters
_LONGEST_SITE = 6  # words
_LONGEST_END = 3  # words of a window's title that may be a site's name where nothing else tells
_MUCH_LONGER = 2  # times: a headline before such an end
_SHORTEST_HEADLINE = 3  # words, for one that is trusted over what the page declares
_MOST_HEADLINES = 3  # a page with more first-order headings uses them for its sections
_SEPARATOR = re.compile(r"\s+(?:[|–—•·»:~-]|--|::)\s+|\s*[|»]\s*")
_EDGE = " |–—•·»:~-"
_LINES = ("h1", "h2", "h3", "b", "strong", "font")
_MOST_LINES = 200  # that are looked at for a headline
_LONG_TEXT = 200  # characters: what stands below so much is not the page's head
_PERMALINKS = frozenset({
    "headerlink", "anchor", "anchor-link", "anchorlink", "permalink", "header-anchor", "heading-anchor", "hash-link",
})  # fmt: skip
_LONGEST_PERMALINK = 40  # characters, as "Permalink to this heading" has


def headlines(root: etree._Element) -> tuple[str, ...]:
    """The page's first-order headings, as a reader sees them."""
    return tuple(text for element in root.iter("h1") if (text := _without_permalinks(element)))


def _without_permalinks(heading: etree._Element) -> str:
    """A heading's words without the link to itself that manuals and encyclopedias put at its end."""
    marks = [link for link in heading.iter("a") if _is_a_permalink(link)]
    if not marks:
        return folded_text(heading)
    heading = deepcopy(heading)
    for link in [link for link in heading.iter("a") if _is_a_permalink(link)]:
        link.text = None
        for child in list(link):
            link.remove(child)
    return folded_text(heading)


def _is_a_permalink(link: etree._Element) -> bool:
    text = folded_text(link)
    if not any(map(str.isalnum, text)):
        return (link.get("href") or "").startswith("#") or not _PERMALINKS.isdisjoint((link.get("class") or "").split())
    return len(text) <= _LONGEST_PERMALINK and not _PERMALINKS.isdisjoint((link.get("class") or "").split())


def title_and_site(
    root: etree._Element, declared: list[str], site: str | None, seen: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """Choose the headline and the site's name.

    Args:
        root: The page's tree, with its head.
        declared: Headlines of the page's metadata, the most trusted first.
        site: The site's name where the metadata gives it.
        seen: The first-order headings, from `headlines`.
    """
    window = next((folded_text(element) for element in root.iter("title")), "")
    seen = seen if len(seen) <= _MOST_HEADLINES else ()
    logos = _logos(root, seen, window, site)
    seen = tuple(heading for heading in seen if heading not in logos)
    title = next(filter(None, (_without_site(candidate, site, seen) for candidate in (*declared, *seen))), None)
    title = _line_of_the_window_title(root, window, logos) if title is None else _longer(title, window, seen)
    if title is None and site is None:
        title, site = _parted(window)
    elif title is None:
        title = _without_site(window, site, ())
    if site:
        return title or None, _short_name(site)
    return title or None, rest_of_the_window_title(window, title) or _banner(root, window, title)


def _logos(root: etree._Element, seen: tuple[str, ...], window: str, site: str | None) -> frozenset[str]:
    """The first-order headings that are not the article's: many pages put the site's name into one."""
    parts = [plain(part) for part in _SEPARATOR.split(window)]
    return frozenset(heading for heading in seen if _is_a_logo(root, plain(heading), parts, site))


def _is_a_logo(root: etree._Element, heading: str, parts: list[str], site: str | None) -> bool:
    if site is not None and heading == plain(site):
        return True
    others = {part for part in parts if part != heading and len(part.split()) >= _SHORTEST_HEADLINE}
    if heading in parts:
        return any(plain(folded_text(element)) in others for element in islice(root.iter("h2", "h3"), _MOST_LINES))
    is_in_the_title = any(heading in part or part in heading for part in parts if part)
    return not is_in_the_title and len(heading.split()) < _SHORTEST_HEADLINE and bool(others)


def _parted(window: str) -> tuple[str, str | None]:
    """A window's title in two, where its end is short and its beginning is not, as headlines and names of sites are."""
    parts = _SEPARATOR.split(window)
    end = parts[-1]
    if len(parts) > 1 and len(end.split()) <= _LONGEST_END and _MUCH_LONGER * len(end) <= len(window) - len(end):
        return window[: window.rindex(end)].rstrip(_EDGE), end
    return window[:_LONGEST_TITLE].strip(), None


def _without_site(title: str, site: str | None, seen: tuple[str, ...]) -> str:
    for headline in seen:
        if len(headline.split()) >= _SHORTEST_HEADLINE and plain(headline) in plain(title):
            return headline[:_LONGEST_TITLE]
        if _is_before_a_site(headline, title):
            return headline[:_LONGEST_TITLE]
    if site is not None and title.casefold().startswith(f"{site.casefold()}:"):
        title = title[len(site) + 1 :].strip()
    parts = _SEPARATOR.split(title)
    while len(parts) > 1 and site is not None:
        if plain(parts[-1]) in plain(site) or plain(site) in plain(parts[-1]):
            title = title[: title.rindex(parts.pop())].rstrip(_EDGE)
        elif plain(parts[0]) == plain(site):
            title = title[title.index(parts[0]) + len(parts.pop(0)) :].lstrip(_EDGE)
        else:
            break
    return title[:_LONGEST_TITLE].strip()


def _is_before_a_site(headline: str, title: str) -> bool:
    """Whether a headline, be it one word, is the whole of a title but for an end as short as the names of sites."""
    first, *rest = _SEPARATOR.split(title)
    return bool(rest) and plain(headline) == plain(first) and len(rest[-1].split()) <= _LONGEST_SITE


def _longer(title: str, window: str, seen: tuple[str, ...]) -> str:
    """The first-order heading that the window's title has too, where the declared title is only its beginning."""
    for heading in seen:
        if heading != title and plain(heading).startswith(f"{plain(title)} ") and plain(heading) in plain(window):
            return heading[:_LONGEST_TITLE]
    return title


def _line_of_the_window_title(root: etree._Element, window: str, logos: frozenset[str]) -> str | None:
    """The part of the window's title that stands on the page as a line of its own."""
    parts = {plain(part): part for part in _SEPARATOR.split(window) if len(part.split()) >= _SHORTEST_HEADLINE}
    for logo in logos:
        parts.pop(plain(logo), None)
    found = None
    for count, element in enumerate(root.iter(*_LINES)):
        text = folded_text(element)
        if count >= _MOST_LINES or len(parts) == 0 or (found is not None and len(text) >= _LONG_TEXT):
            break
        # Where more than one stands there, the first is the banner's.
        found = parts.pop(plain(text), None) or found
    return found


def rest_of_the_window_title(window: str, title: str | None) -> str | None:
    """What stands behind the headline in the window's title, if that is short as the names of sites are."""
    parts = _SEPARATOR.split(window)
    if title is None or len(parts) < 2 or plain(parts[0]) != plain(title):
        return None
    return parts[-1] if 0 < len(parts[-1].split()) <= _LONGEST_SITE else None


def _banner(root: etree._Element, window: str, title: str | None) -> str | None:
    """What stands before the headline in the window's title, where it is a line of the page too."""
    before, *rest = _SEPARATOR.split(window)
    if title is None or [plain(part) for part in rest] != [plain(title)]:
        return None
    if not 1 < len(before.split()) <= _LONGEST_SITE:  # one word may be the name of a section
        return None
    lines = (plain(folded_text(element)) for element in islice(root.iter(*_LINES), _MOST_LINES))
    return before if plain(before) in lines else None


def _short_name(site: str) -> str:
    return re.split(r"\s*\|\s*", site)[0] or site
