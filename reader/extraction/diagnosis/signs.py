"""What a page's tree shows, before furniture is taken out of it, of being something else than an article."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.extraction.page import finder, folded_text
from reader.extraction.words import word_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.metadata.read import Metadata

__all__ = ["MANY_HEADLINES", "MUCH_TEXT", "Signs", "is_surely_an_article", "leads_on", "read_signs"]

MUCH_TEXT = 4_500  # characters, which are surely more words than a teaser or a wall has
MANY_HEADLINES = 10  # links of some words, as only a list has them

_BUTTONS = finder(".//button | .//input[@type='submit' or @type='button'] | .//a[@role='button']")
_PASSWORDS = finder(".//input[@type='password']")
_FRAMES = finder("./app-root | ./*[@id] | ./*/*[@id]")
_FRAME_NAMES = frozenset({
    "root", "app", "__next", "__nuxt", "react-root", "app-root", "main-app", "application", "ember-app", "svelte",
})  # fmt: skip
_MUCH = 6_000  # characters in paragraphs: with so many, a page is no wall
_MOST_BUTTONS, _MOST_LINKS = 60, 1_000  # that are looked at
_FEWEST_TEASERS = 4  # linked headings, as only a list has them
_NO_PAGES = ("javascript:", "mailto:")
_LONGEST_BUTTON = 60  # characters
_MOST_HEADINGS = 2  # that may name the page: the site's and its own
_LEAST_LINES = 4  # words, for a link that stands in no heading
_COLLECTIONS = frozenset({"collectionpage", "searchresultspage", "profilepage"})
_ARTICLES = frozenset({
    "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "reviewnewsarticle",
    "blogposting", "article", "liveblogposting", "techarticle", "scholarlyarticle", "report", "socialmediaposting",
    "recipe",
})  # fmt: skip
# What content systems write into the class of the body.
_CLASSES_OF_LISTS = frozenset({
    "archive", "category", "tag", "search", "search-results", "blog", "home", "front-page", "frontpage", "homepage",
    "page-type-section", "path-frontpage", "author", "date", "error404",
})  # fmt: skip
_CLASSES_OF_ARTICLES = frozenset({"single", "single-post", "postid", "page-node-type-article", "node-type-article"})
_ROOTS = frozenset({"", "/", "/index.html", "/index.php", "/index.htm", "/home", "/home/"})


@dataclass(frozen=True, slots=True)
class Signs:
    """What a page's tree shows.

    Attributes:
        lines: What may name the page: its window's title and its first headings.
        buttons: What stands on its buttons.
        without_scripts: What it shows where scripts do not run.
        has_password: Whether it asks for one.
        is_a_frame: Whether there is an empty element for scripts to fill.
        headlines: How many different pages links of some words lead to, counted up to `MANY_HEADLINES`; 0 for what
            declares itself an article and no list.
        may_list: Whether it has headings that lead to other pages, and does not declare itself an article and no list.
        is_an_article: Whether it declares itself one.
        is_a_list: Whether it declares itself a collection, a search or a front page, by metadata, class or address.
        is_an_error: Whether it declares itself an error.
    """

    lines: tuple[str, ...]
    buttons: tuple[str, ...]
    without_scripts: tuple[str, ...]
    has_password: bool
    is_a_frame: bool
    headlines: int
    may_list: bool
    is_an_article: bool
    is_a_list: bool
    is_an_error: bool


def read_signs(root: etree._Element, metadata: Metadata) -> Signs:
    """Gather what speaks for or against a page being an article.

    Args:
        root: The page's tree as it came, with its head and scripts.
        metadata: What the page says of itself.
    """
    body = next(root.iter("body"), root)
    names = frozenset((body.get("class") or "").lower().split())
    is_single = bool(names & _CLASSES_OF_ARTICLES)
    is_an_article = is_single or bool(metadata.kinds & _ARTICLES)
    is_a_collection = bool(metadata.kinds & _COLLECTIONS)
    seems_a_list = bool(names & _CLASSES_OF_LISTS) or _is_a_front_page(metadata.url)
    is_a_list = not is_single and (is_a_collection or (seems_a_list and not is_an_article))
    has_much = sum(len(paragraph.text or "") for paragraph in body.iter("p")) > _MUCH
    return Signs(
        lines=tuple(_lines(root)),
        buttons=() if has_much else tuple(_labels(body)),
        without_scripts=tuple(text for element in root.iter("noscript") if (text := folded_text(element))),
        has_password=bool(_PASSWORDS(body)),
        is_a_frame=not has_much and _is_a_frame(root, body),
        headlines=0 if is_an_article and not is_a_list else _headlines(body),
        may_list=(is_a_list or not is_an_article) and _has_linked_headings(body),
        is_an_article=is_an_article,
        is_a_list=is_a_list,
        is_an_error="error404" in names or "error-page" in names,
    )


def is_surely_an_article(signs: Signs, metadata: Metadata, characters: int) -> bool:
    """Whether a page is an article by what is known before its body is looked for.

    Args:
        signs: What its tree shows.
        metadata: What it says of itself.
        characters: How long its long texts are in all.
    """
    is_short = characters < MUCH_TEXT
    return not (signs.may_list or (is_short and (signs.is_a_list or metadata.is_free is False)))


def _has_linked_headings(body: etree._Element) -> bool:
    linked = (e for e in body.iter("h1", "h2", "h3", "h4", "h5") if leads_on(e))
    return len(list(islice(linked, _FEWEST_TEASERS))) >= _FEWEST_TEASERS


def leads_on(heading: etree._Element) -> bool:
    """Whether a heading is a link to another page, and none to itself as the headings of handbooks are."""
    link = next(heading.iter("a"), None)
    link = next(heading.iterancestors("a"), None) if link is None else link
    address = "" if link is None else link.get("href") or ""
    return bool(address) and "#" not in address and not address.startswith(_NO_PAGES)


def _is_a_frame(root: etree._Element, body: etree._Element) -> bool:
    frames = (e for e in _FRAMES(body) if e.tag == "app-root" or e.get("id") in _FRAME_NAMES)
    return any(not folded_text(frame) for frame in frames) and next(root.iter("script"), None) is not None


def _lines(root: etree._Element) -> Iterator[str]:
    title = next(root.iter("title"), None)
    headings = list(islice(root.iter("h1"), _MOST_HEADINGS)) or list(islice(root.iter("h2"), 1))
    yield from filter(None, (folded_text(element) for element in (title, *headings) if element is not None))


def _labels(body: etree._Element) -> Iterator[str]:
    for element in _BUTTONS(body)[:_MOST_BUTTONS]:
        text = element.get("value") or "" if element.tag == "input" else folded_text(element)
        if 0 < len(text) <= _LONGEST_BUTTON:
            yield text


def _headlines(body: etree._Element) -> int:
    addresses: set[str] = set()
    for count, link in enumerate(body.iter("a")):
        if count >= _MOST_LINKS or len(addresses) >= MANY_HEADLINES:
            break
        address = link.get("href") or ""
        leads_on = address and not address.startswith(("#", *_NO_PAGES)) and address not in addresses
        if leads_on and word_count(folded_text(link)) >= _LEAST_LINES:
            addresses.add(address)
    return len(addresses)


def _is_a_front_page(url: str | None) -> bool:
    try:
        parts = urlsplit(url or "https://none.example/none")
    except ValueError:
        return False
    return parts.path.lower() in _ROOTS and not parts.query
