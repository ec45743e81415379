"""The values that travel through the program: what came in, what was found in it, what was left out.

Everything here is plain, frozen data. `sources` makes a `Page`, `extraction` turns it into an `Article`, and every
other room only reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

__all__ = [
    "Article",
    "Form",
    "Furniture",
    "Headline",
    "LeftOut",
    "Page",
    "Passage",
    "PassageKind",
    "Reading",
    "Sentence",
]


class Form(StrEnum):
    """What kind of writing a page is, told from its content."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Page:
    """What came in, before any judgement.

    Attributes:
        source: The source as the user named it: an address, a path, or ``-``.
        form: What `content` is.
        content: The decoded page or text.
        url: The address the page was found at, after redirects or as a saved page declares it; None where unknown.
        fetched_at: When it was read, in UTC; None where it was not fetched.
    """

    source: str
    form: Form
    content: str
    url: str | None = None
    fetched_at: datetime | None = None


class PassageKind(StrEnum):
    """What a passage is in the article, which decides the pauses around it.

    All but the last two are the article's own. An announcement is in our words ("A table of 40 rows."); an aside is
    furniture that the user has asked for.
    """

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"
    CODE = "code"
    ANNOUNCEMENT = "announcement"
    ASIDE = "aside"


class Furniture(StrEnum):
    """Kinds of what stands around and inside an article and is not read aloud unless the user asks for it."""

    HEADLINE = "headline"  # as repeated in the page: it is said once, as the title
    BYLINE = "byline"
    DATE = "date"
    UPDATE = "update"  # times of changes, and corrections
    STANDFIRST = "standfirst"
    CAPTION = "caption"
    CREDIT = "credit"
    VIDEO = "video"  # players of any kind, and what they say
    SHARE = "share"
    SIGN_UP = "sign-up"
    ADVERT = "advert"
    RELATED = "related"
    TAGS = "tags"
    AUTHOR_NOTE = "author note"
    COMMENTS = "comments"
    LEGAL = "legal"
    NAVIGATION = "navigation"
    FORM = "form"  # fields, buttons and other controls
    FOOTNOTE = "footnote"  # notes, sources, and the marks that lead to them
    INFOBOX = "infobox"
    CODE = "code"
    TABLE = "table"  # too large to be followed by ear
    HIDDEN = "hidden"
    REPEAT = "repeat"  # said before
    UNWANTED = "unwanted"  # of the article, but of a kind that the user does not want
    OTHER = "other"  # outside the article


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of the article's body.

    Attributes:
        kind: What it is.
        text: Its words as written, white space folded to single spaces, never empty.
        language: BCP 47 tag, where it is in another language than the article; else None.
    """

    kind: PassageKind
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the unit of speech and of the place in an article.

    Attributes:
        index: Its number in the whole reading, counted from 0 (title and byline included).
        text: Its words as written.
    """

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class Headline:
    """What can be said of a page while its body is still being looked for.

    Attributes:
        title: The article's title, as it will be in the article.
        language: BCP 47 tag, where known.
    """

    title: str
    language: str | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of the page that is not read aloud.

    Attributes:
        text: Its words, white space folded.
        reason: The name of the rule that took it.
        kind: What kind of furniture it is.
        passage: Its place: the index of the passage before which it stands, or in which, or the number of passages.
        character: Where in that passage: the index of the character before which it stands; 0 is before the whole.
    """

    text: str
    reason: str
    kind: Furniture = Furniture.OTHER
    passage: int = 0
    character: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What the user wants to hear beside the article, or not hear of it.

    Attributes:
        read: Kinds of furniture to read after all.
        skip: Kinds of passages not to read.
        anyway: Whether to read what is not an article (a log-in page, a list of headlines).
    """

    read: frozenset[Furniture] = frozenset()
    skip: frozenset[PassageKind] = frozenset()
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """An article, ready to be said.

    Attributes:
        source: The source as the user named it.
        passages: The body, in order, without title and byline; never empty.
        url: Its address, where known.
        title: The headline, without the site's name.
        byline: The authors' names joined as they would be said, without "By".
        published: When it came out; a bare date where no time is given.
        site: The name of the site or publisher.
        language: BCP 47 tag in its shortest form (``en``, ``pt-BR``), where known.
        image: Address of the lead picture.
        left_out: Everything of the page that is not said, in the page's order where that is known.
    """

    source: str
    passages: tuple[Passage, ...]
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    published: date | datetime | None = None
    site: str | None = None
    language: str | None = None
    image: str | None = None
    left_out: tuple[LeftOut, ...] = ()

    @property
    def words(self) -> int:
        """The number of words in the body."""
        return sum(len(passage.text.split()) for passage in self.passages)
