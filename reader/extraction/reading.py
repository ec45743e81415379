"""The user's wishes: what was left out is put back in its place, and what is not wanted is taken out."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from reader.article import Furniture, LeftOut, Passage, PassageKind
from reader.errors import NotAnArticleError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.article import Article, Reading

__all__ = ["as_wished", "put_back"]

_KIND_OF = {Furniture.CODE: PassageKind.CODE, Furniture.TABLE: PassageKind.TABLE_ROW}
_OF_SMALL_TABLES = frozenset({"headings of a table", "empty column"})  # which are read, with these words in their rows
_CLOSING = tuple(",.;:!?…)]}»”’%")
_OPENING = tuple("([{")


def as_wished(article: Article, reading: Reading) -> Article:
    """The article with the furniture that the user wants to hear, and without the passages that are not wanted.

    Args:
        article: An article with its whole ledger.
        reading: The user's wishes.

    Raises:
        NotAnArticleError: Nothing is left of it.
    """
    if not (reading.read or reading.skip):
        return article
    places = {place: list(pieces) for place, pieces in groupby(article.left_out, key=lambda piece: piece.passage)}
    passages: list[Passage] = []
    left_out: list[LeftOut] = []
    for place in range(len(article.passages) + 1):
        pieces = places.get(place, [])
        for piece in pieces:
            if piece.character:
                continue
            if _is_wanted(piece, reading):
                passages.append(Passage(_KIND_OF.get(piece.kind, PassageKind.ASIDE), piece.text))
            else:
                left_out.append(replace(piece, passage=len(passages)))
        if place == len(article.passages):
            break
        announced = _announced(article.passages[place], places.get(place + 1, ()))
        if announced and (announced in reading.read or _KIND_OF[announced] in reading.skip):
            continue  # it is read itself, or it is not to be heard of
        passage, inside = _with_pieces(article.passages[place], [piece for piece in pieces if piece.character], reading)
        if passage.kind in reading.skip:
            if passage.kind is PassageKind.ANNOUNCEMENT:  # our words, and not the page's
                continue
            left_out.append(LeftOut(passage.text, f"{passage.kind}: not wanted", Furniture.UNWANTED, len(passages)))
        else:
            left_out += [replace(piece, passage=len(passages)) for piece in inside]
            passages.append(passage)
    if not passages:
        raise NotAnArticleError("all that is in it is of a kind that you skip; see --skip and the settings file")
    return replace(article, passages=tuple(passages), left_out=tuple(left_out))


def put_back(article: Article, index: int) -> Article:
    """The article with one piece read after all that was left out.

    Args:
        article: An article with its whole ledger.
        index: The piece's place in `left_out`.
    """
    piece, behind = article.left_out[index], article.left_out[index + 1 :]
    passages = list(article.passages)
    if piece.character:
        whole = passages[piece.passage]
        text = _put_in(whole.text, piece.character, piece.text)
        passages[piece.passage] = replace(whole, text=text)
        grown = len(text) - len(whole.text)
        behind = tuple(
            replace(other, character=other.character + grown)
            if other.passage == piece.passage and other.character
            else other
            for other in behind
        )
    else:
        passages.insert(piece.passage, Passage(_KIND_OF.get(piece.kind, PassageKind.ASIDE), piece.text))
        behind = tuple(replace(other, passage=other.passage + 1) for other in behind)
    return replace(article, passages=tuple(passages), left_out=(*article.left_out[:index], *behind))


def _is_wanted(piece: LeftOut, reading: Reading) -> bool:
    return piece.kind in reading.read and piece.reason not in _OF_SMALL_TABLES


def _announced(passage: Passage, behind: Sequence[LeftOut]) -> Furniture | None:
    """What an announcement stands for: the first piece right behind it, if that is of a kind that is announced."""
    if passage.kind is not PassageKind.ANNOUNCEMENT or not behind or behind[0].character:
        return None
    return behind[0].kind if behind[0].kind in _KIND_OF else None


def _with_pieces(passage: Passage, pieces: Sequence[LeftOut], reading: Reading) -> tuple[Passage, list[LeftOut]]:
    """A passage with the furniture in the middle of it that is wanted, and the rest of that furniture."""
    if passage.kind in reading.skip:
        reading = replace(reading, read=frozenset(Furniture))  # the ledger gets it whole
    text, grown, rest = passage.text, 0, []
    for piece in pieces:
        place = piece.character + grown
        if _is_wanted(piece, reading):
            longer = _put_in(text, place, piece.text)
            grown += len(longer) - len(text)
            text = longer
        else:
            rest.append(replace(piece, character=place))
    return replace(passage, text=text), rest


def _put_in(text: str, place: int, piece: str) -> str:
    """A text with a piece in it and spaces around that, but none before what closes: "The keeper 1, who"."""
    before, after = text[:place], text[place:]
    left = "" if before.endswith(_OPENING) or piece.startswith(_CLOSING) else " "
    right = "" if after.startswith(_CLOSING) or piece.endswith(_OPENING) else " "
    return " ".join(f"{before}{left}{piece}{right}{after}".split())
