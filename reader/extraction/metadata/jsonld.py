"""The JSON-LD that a page carries about its article (https://json-ld.org, https://schema.org/Article).

Pages write it carelessly: several scripts, lists, ``@graph``, raw line breaks in strings, comments around it. What
cannot be read is passed over, for the page says most of it elsewhere too.
"""

from __future__ import annotations

import html as entities
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

__all__ = ["article_of", "names_of", "text_of", "types_of"]

_LARGEST_SCRIPT = 1_000_000  # characters; articleBody included, real ones stay far below
# Bounds on what a page may make us look at; real ones stay far below them.
_MOST_SCRIPTS = 20
_MOST_NODES = 5_000
_MOST_NAMES = 12
_ARTICLE_TYPES = (
    "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
    "BlogPosting", "Article", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Report", "Review",
    "SocialMediaPosting", "Recipe", "ClaimReview", "WebPage", "CollectionPage", "SearchResultsPage", "ProfilePage",
)  # fmt: skip
_ORGANISATIONS = frozenset({"Organization", "NewsMediaOrganization", "Corporation"})


def article_of(root: etree._Element) -> dict[str, Any]:
    """The object that describes the page's article, or an empty one.

    Args:
        root: The tree of the page, with its scripts.
    """
    best: dict[str, Any] = {}
    known: dict[str, Any] = {}
    rank = len(_ARTICLE_TYPES)
    for script in _scripts(root):
        for node in _nodes(script):
            if isinstance(identity := node.get("@id"), str) and "name" in node:
                known[identity] = node
            for kind in types_of(node):
                if kind in _ARTICLE_TYPES[:rank]:
                    best, rank = node, _ARTICLE_TYPES.index(kind)
    return {key: _resolved(value, known) for key, value in best.items()}


def _resolved(value: Any, known: dict[str, Any]) -> Any:
    """What a reference like ``{"@id": "#organization"}`` stands for, alone or in a list."""
    if isinstance(value, list):
        return [_resolved(part, known) if isinstance(part, dict) else part for part in value[:_MOST_NAMES]]
    if isinstance(value, dict) and isinstance(identity := value.get("@id"), str) and "name" not in value:
        return known.get(identity, value)
    return value


def text_of(value: Any) -> str | None:
    """The words of a value that may be a string, a named object or a list of such; None where there are none."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    if not isinstance(value, str):
        return None
    return " ".join(entities.unescape(entities.unescape(value)).split()) or None


def names_of(value: Any) -> list[tuple[str, bool]]:
    """The names in an ``author`` value, each with whether it is marked as an organisation's."""
    people = value if isinstance(value, list) else [value]
    names: list[tuple[str, bool]] = []
    for person in people[:_MOST_NAMES]:
        if isinstance(person, dict) and isinstance(person.get("name"), list):
            names.extend((name, False) for part in person["name"][:_MOST_NAMES] if (name := text_of(part)))
        elif name := text_of(person):
            names.append((name, isinstance(person, dict) and not _ORGANISATIONS.isdisjoint(types_of(person))))
    return names


def _scripts(root: etree._Element) -> Iterator[Any]:
    for count, script in enumerate(root.iter("script")):
        if count >= 10 * _MOST_SCRIPTS:
            return
        text = script.text or ""
        if "ld+json" not in script.get("type", "") or len(text) > _LARGEST_SCRIPT:
            continue
        text = text.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
        try:
            yield json.loads(text.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    waiting = [value]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            yield value
            waiting.extend(
                value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "article") if key in value
            )


def types_of(node: dict[str, Any]) -> list[str]:
    """The types of an object."""
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
