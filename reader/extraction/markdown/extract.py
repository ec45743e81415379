"""Markdown -> Article, straight from the parser's tokens: what is written is said, code is announced."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from reader.article import Article, Furniture, LeftOut, Page, PassageKind
from reader.errors import NotAnArticleError
from reader.extraction.language import language_of
from reader.extraction.markdown.blocks import read_blocks
from reader.extraction.markdown.draft import Draft
from reader.extraction.markdown.frontmatter import FrontMatter, read_front_matter
from reader.extraction.markdown.inline import TAKEN_HERE
from reader.extraction.plaintext import extract_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

__all__ = ["extract_markdown"]

# Deeper than people write, and far from the limit of Python. The parser drops what is nested deeper, so such a text
# is read as plain text.
_DEEPEST = 40
# Nor does anybody write more than this: a longer text is read as plain text, for its markup could take minutes.
_LONGEST = 800_000  # characters
_MOST_LINES = 50_000
_MOST_CELLS = 100_000  # of tables, by the strokes between them
# A line end, or what would be mistaken for one of our own signs.
_PLAIN = {ord("\r"): "\n", 0xFEFF: None, ord(TAKEN_HERE): None}


def extract_markdown(page: Page) -> Article:
    """Read a Markdown text (CommonMark and tables).

    Args:
        page: A page in the form of Markdown.

    Returns:
        The article. The first heading is its title where it opens the text at level 1 and no front matter gives
        another. Code and large tables are announced where they stand; they, HTML, pictures, footnotes and front matter
        are in `left_out`.

    Raises:
        NotAnArticleError: It holds no words beside those.
    """
    content = page.content.replace("\r\n", "\n").translate(_PLAIN)
    if len(content) > _LONGEST or content.count("\n") > _MOST_LINES or content.count("|") > _MOST_CELLS:
        return extract_text(page)
    front = read_front_matter(content)
    tokens = _parse(content[front.length :])
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return extract_text(page)
    draft = _read(tokens, front, announces_tables=True)
    if all(passage.kind is PassageKind.ANNOUNCEMENT for passage in draft.passages):
        draft = _read(tokens, front, announces_tables=False)  # a page that is one large table is read as one
    title = _take_title(draft, front)
    own = [passage.text for passage in draft.passages if passage.kind is not PassageKind.ANNOUNCEMENT]
    if not own:
        raise NotAnArticleError("there is nothing in it to read aloud, only code, pictures or notes")
    language = language_of(" ".join(own), front.language)
    return Article(
        source=page.source,
        passages=tuple(draft.announced(language)),
        url=page.url,
        title=title,
        byline=front.byline,
        published=front.published,
        language=language,
        image=draft.image,
        left_out=tuple(draft.left_out),
    )


def _parse(content: str) -> Sequence[Token]:
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    (reference,) = (rule.fn for rule in parser.block.ruler.__rules__ if rule.name == "reference")

    def unless_a_note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        """A footnote, which CommonMark does not know, is no address of a link, even where it is one word."""
        at = state.bMarks[start] + state.tShift[start]
        return not state.src.startswith("[^", at) and reference(state, start, end, silent)

    parser.block.ruler.at("reference", unless_a_note)
    return parser.parse(content)


def _read(tokens: Sequence[Token], front: FrontMatter, *, announces_tables: bool) -> Draft:
    draft = Draft(announces_tables=announces_tables)
    draft.leave_out(front.text, "front matter", Furniture.OTHER)
    read_blocks(tokens, draft)
    return draft


def _take_title(draft: Draft, front: FrontMatter) -> str | None:
    """The title; a heading that is one is no passage any more, and on the ledger in its place."""
    if not draft.passages or draft.levels[0] != 1 or len(draft.passages) == 1:
        return front.title
    heading = draft.passages[0].text
    if front.title and front.title.casefold() != heading.casefold():
        return front.title
    draft.drop_first()
    draft.left_out = list(_with_headline(heading, draft.left_out))
    return front.title or heading


def _with_headline(heading: str, left_out: Iterable[LeftOut]) -> Iterable[LeftOut]:
    done = 0
    for piece in left_out:
        # What stood inside the heading parts it, and so the order of the words stays.
        until = piece.character if piece.passage == 0 else len(heading)
        if done < until and (part := heading[done:until].strip()):
            yield LeftOut(part, "headline", Furniture.HEADLINE)
        done = max(done, until)
        yield replace(piece, passage=max(0, piece.passage - 1), character=piece.character if piece.passage else 0)
    if done < len(heading):
        yield LeftOut(heading[done:].strip(), "headline", Furniture.HEADLINE)
