"""Footnotes of a page: the notes that marks in the text lead to, wherever they stand and whatever they are called.

A mark is a link within the page, raised or in brackets, before the place that it leads to. So no language and no class
name is needed, and a link back from the note to the text is not mistaken for one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from reader.article import Furniture
from reader.extraction.blocks.part_rule import PartRule
from reader.extraction.page import finder, folded_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.extraction.blocks.block import Mark

__all__ = ["NOTES", "find_notes", "is_note_mark"]

_INSIDE = finder("//a[starts-with(@href, '#') and string-length(@href) > 1]")
_NAMED = finder("//*[@id or @name]")
_NUMBER = re.compile(r"\d{1,3}(?:[,–-]\d{1,3})*")
_ENDS_A_PART = (".", ",", ";", ":", "!", "?", "”", "’", "»", "“", '"', "'", "。", "、", "」")
_BRACKETED = re.compile(r"\[(?:[\w*†‡§ ]{1,5}|note \d{1,3})\]")
_LONGEST_MARK = 9  # characters, brackets included
_UNITS = ("li", "p", "dd", "tr")
_LARGER_UNITS = frozenset({"aside", "div", "section"})
_LONGEST_NOTE = 2_000  # characters
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_MOST_MARKS = 5_000  # more than a long book has in one page


def is_note_mark(element: etree._Element) -> bool:
    """Whether an element is a mark that leads to a note: a raised link within the page, or one in brackets."""
    if element.tag == "sup":
        link = next(element.iter("a"), None)
    elif element.tag == "a":
        link = element
    else:
        return False
    if link is None or not (link.get("href") or "").startswith("#"):
        return False
    text = folded_text(element)
    return 0 < len(text) <= _LONGEST_MARK and (element.tag == "sup" or _BRACKETED.fullmatch(text) is not None)


@dataclass(frozen=True, slots=True)
class _Noted:
    """What a page has of notes.

    Attributes:
        notes: The elements that marks lead to.
        marks: The marks, those that lead nowhere included.
    """

    notes: list[etree._Element]
    marks: list[etree._Element]


def find_notes(root: etree._Element) -> dict[etree._Element, Mark]:
    """The elements that are footnotes, the headings over them, and the marks that lead to them."""
    noted = _noted(root)
    return {element: rule.mark for rule in NOTES for element in rule.finds(noted)}


def _noted(root: etree._Element) -> _Noted:
    bare = [raised for raised in root.iter("sup") if _is_a_bare_number(raised)]
    marks = [link for link in _INSIDE(root) if _is_in_the_text(link)][:_MOST_MARKS]
    if not marks:
        return _Noted([], bare)
    targets = {cast("str", mark.get("href"))[1:] for mark in marks}
    places: dict[str, tuple[int, etree._Element]] = {}
    reached: set[str] = set()
    order = {link: number for number, link in enumerate(root.iter())}
    for element in _NAMED(root):
        name = element.get("id") or element.get("name") or ""
        if name in targets:
            places.setdefault(name, (order[element], element))
    for mark in marks:
        name = cast("str", mark.get("href"))[1:]
        if name in places and order[mark] < places[name][0]:
            reached.add(name)
    known: dict[etree._Element, bool] = {}
    units = (_unit(places[name][1], known) for name in reached)
    notes = dict.fromkeys(unit for unit in units if unit is not None)
    return _Noted(list(notes), [*bare, *map(_raised, marks)])


def _is_a_bare_number(raised: etree._Element) -> bool:
    """Whether it is the number of a note that leads nowhere: raised behind a mark that ends a part of a sentence."""
    previous, parent = raised.getprevious(), raised.getparent()
    before = previous.tail if previous is not None else parent.text if parent is not None else None
    return (
        len(raised) == 0
        and _NUMBER.fullmatch(raised.text or "") is not None
        and before is not None
        and before.endswith(_ENDS_A_PART)
    )


def _raised(link: etree._Element) -> etree._Element:
    """The mark with what raises it."""
    parent = link.getparent()
    return parent if parent is not None and parent.tag == "sup" else link


def _is_in_the_text(link: etree._Element) -> bool:
    return is_note_mark(link) or is_note_mark(_raised(link))


def _unit(target: etree._Element, known: dict[etree._Element, bool]) -> etree._Element | None:
    """The whole note around what a mark leads to; `known` keeps which elements are short enough for one."""

    def if_short(element: etree._Element) -> etree._Element | None:
        if element not in known:
            known[element] = len(folded_text(element)) <= _LONGEST_NOTE
        return element if known[element] else None

    if target.tag in _LARGER_UNITS:
        return if_short(target)
    for element in (target, *target.iterancestors()):
        if element.tag in _UNITS:
            return if_short(element)
        if element.tag in _LARGER_UNITS:
            return None
    return None


def _headings(noted: _Noted) -> Iterator[etree._Element]:
    """The headings right over the first note of a list, with nothing under them but notes."""
    notes = set(noted.notes)
    for note in noted.notes:
        first = note
        parent = note.getparent()
        while parent is not None and first.getprevious() is None and parent.tag not in ("body", "html"):
            if not all(child in notes or not folded_text(child) for child in parent):
                break
            first, parent = parent, parent.getparent()
        heading = first.getprevious()
        if heading is not None and heading.tag in _HEADINGS and first is not note:
            yield heading


NOTES: tuple[PartRule[_Noted, etree._Element], ...] = (
    PartRule(
        "footnote",
        Furniture.FOOTNOTE,
        lambda noted: noted.notes,
        takes=(
            "¶<p>¶<sup><a href='#n1'>1</a></sup></p><ol><li id='n1'>✗ <a href='#r1'>↩</a></li></ol>¶",
            "¶<p>¶ <a href='#n1'>[1]</a></p><p><a id='n1'>[1]</a> ✗</p>¶",
            "¶<p>¶<sup><a href='#n1'>*</a></sup></p><aside id='n1'>✗</aside>¶",
        ),
        leaves=(
            "¶<p>¶ <a href='#later'>See below.</a></p><ol><li id='later'>¶</li></ol>¶",
            "<ol><li id='n1'>¶</li></ol>¶<p>¶ <sup><a href='#n1'>1</a></sup></p>¶",
            f"¶<p>¶ <sup><a href='#n1'>1</a></sup></p><div id='n1'>{20 * '¶'}</div>¶",
        ),
    ),
    PartRule(
        "heading of footnotes",
        Furniture.FOOTNOTE,
        _headings,
        takes=("¶<p>¶<sup><a href='#n1'>1</a></sup></p><h2>Noten</h2><ol><li id='n1'>Mill archive.</li></ol>¶",),
        leaves=("¶<p>¶<sup><a href='#n1'>1</a></sup></p><h2>The mill</h2>¶<ol><li id='n1'>Mill archive.</li></ol>¶",),
    ),
    PartRule(
        "note mark",
        Furniture.FOOTNOTE,
        lambda noted: noted.marks,
        takes=(
            "¶<p>¶<sup><a href='#n1'>1</a></sup> ¶</p>¶",
            "¶<p>¶ <a href='#n1'>[note 1]</a> ¶</p>¶",
            "<p>¶<sup>2</sup> ¶</p>¶¶",
        ),
        leaves=("¶<p>There are 10<sup>2</sup> boats. ¶</p>¶", "¶<p>¶ <a href='#later'>See below.</a></p>¶"),
    ),
)
