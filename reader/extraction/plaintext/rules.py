"""Why a line of a copied page is not said where no phrase rule tells: rules by place and shape, each with examples.

In the examples ``¶`` stands for a paragraph of prose, each time another one, and ``#`` for the headline; ``✗`` marks
the lines that the rule takes. They stand between the menus of a page.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Furniture
from reader.extraction.plaintext.reasons import Reason

__all__ = ["LINE_RULES", "LineRule"]


@dataclass(frozen=True, slots=True)
class LineRule:
    """One way in which a line shows that it is no part of the article.

    Attributes:
        name: What the ledger gives as the reason, unique among all rules.
        kind: The kind of furniture.
        takes: Pages in which it takes the marked lines and no others.
        leaves: Pages in which it takes nothing.
    """

    name: str
    kind: Furniture
    takes: tuple[str, ...]
    leaves: tuple[str, ...] = ()

    @property
    def reason(self) -> Reason:
        """What the ledger gives for a line that it takes."""
        return Reason(self.name, self.kind)


BEFORE = LineRule(
    "before the article",
    Furniture.OTHER,
    takes=("✗Tides and timetables\n#\n¶\n¶\n¶",),
    leaves=("#\nBy Ana Ruiz\n¶\nTides and timetables\n¶\n¶",),
)
AFTER = LineRule(
    "after the article",
    Furniture.OTHER,
    takes=("#\n¶\n¶\n¶\n© 2021 Alden Herald\n✗The Herald on paper",),
    leaves=("#\n¶\n¶\nThe Herald on paper\n¶\n¶",),
)
HEADLINE = LineRule(
    "headline",
    Furniture.HEADLINE,
    takes=("✗#\nBy Ana Ruiz\n¶\n¶\n¶", "✗#\nBy Ana Ruiz\n¶\n¶\n✗#\n¶"),
    leaves=("#\n¶\n¶\nThe ferries of old\n¶\n¶",),
)
STANDFIRST = LineRule(
    "standfirst",
    Furniture.STANDFIRST,
    takes=("#\n✗After two years on the bottom of the harbour they sail again.\nBy Ana Ruiz\n3 May 2021\n¶\n¶\n¶",),
    leaves=("#\nBy Ana Ruiz\n3 May 2021\nAfter two years on the bottom they sail again.\n¶\n¶\n¶",),
)
AUTHOR = LineRule(
    "line of the author",
    Furniture.BYLINE,
    takes=("#\n✗Ana Ruiz, Staff Writer\n¶\n¶\n¶",),
    leaves=("#\n3 May 2021\n¶\nAna Ruiz and the sea\n¶\n¶",),
)
DATE = LineRule(
    "date",
    Furniture.DATE,
    takes=("✗On the quay, 3 May 2021, in the rain\n#\nBy Ana Ruiz\n¶\n¶\n¶",),
    leaves=("#\nBy Ana Ruiz\n¶\nOn the quay, 3 May 2021\n¶\n¶",),
)
COMMENT = LineRule(
    "comment",
    Furniture.COMMENTS,
    takes=("#\n¶\n¶\n¶\n4 comments\n✗Seagull of Alden\n✗I was on that quay too, and it rained.",),
    leaves=("#\n¶\n¶\nI was on that quay too, and it rained.\n¶",),
)
RELATED = LineRule(
    "related headline",
    Furniture.RELATED,
    takes=(
        "#\n¶\n¶\n¶\nRelated stories\n✗Bridge to close for the winter\n✗Mayor swims to work",
        "#\n¶\n¶\nRelated stories\n✗Bridge to close for the winter\n✗Mayor swims to work\n¶\n¶",
    ),
    leaves=("#\n¶\n¶\nBridge to close for the winter\n¶\n¶",),
)
TEASER = LineRule(
    "teaser of another story",
    Furniture.RELATED,
    takes=(
        (
            "#\n¶\n¶\nA goat is found on the roof again\nA goat is found on the roof again\n"
            "✗It climbed up there at night, and nobody saw it.\n¶\n¶"
        ),
    ),
    leaves=("#\n¶\n¶\nA goat is found on the roof again\nIt climbed at night, and nobody saw it.\n¶\n¶",),
)
ON_THE_AUTHOR = LineRule(
    "lines on the author",
    Furniture.AUTHOR_NOTE,
    takes=(
        "#\nBy Ana Ruiz\n¶\n¶\n¶\n✗Ana Ruiz was born on a barge and has never gone far from it since.\nTags: sea, rope",
    ),
    leaves=("#\nBy Ana Ruiz\n¶\nAna Ruiz was among them on that day, in the rain.\n¶\n¶\n¶",),
)
SIGN_UP_FORM = LineRule(
    "sign-up form",
    Furniture.SIGN_UP,
    takes=("#\n¶\n¶\nSign up for our newsletter\n✗News of the harbour\nEmail address\n¶\n¶",),
    leaves=("#\n¶\n¶\nNews of the harbour\n¶\n¶",),
)
NEWSLETTER = LineRule(
    "newsletter box by its shape",
    Furniture.SIGN_UP,
    takes=("#\n¶\n¶\n✗The Harbour Bell\n✗Tides and gossip, in your inbox before the gulls are up.\n¶\n¶",),
    leaves=("#\n¶\n¶\nShe found the letter in her inbox when the gulls were up.\n¶\n¶",),
)
CAPTION = LineRule(
    "photo caption",
    Furniture.CAPTION,
    takes=("#\nBy Ana Ruiz\n¶\n¶\n✗The quay on Monday morning\nPhoto: Bo Lind\n¶\n¶",),
    leaves=("#\nBy Ana Ruiz\n¶\n¶\nThe quay on Monday morning\n¶\n¶",),
)
REPEATED = LineRule(
    "repeated line",
    Furniture.REPEAT,
    takes=("#\n¶\n✗Watch the quay live\n✗Watch the harbour live\n¶\n✗Watch the quay live\n✗Watch the harbour live\n¶",),
    leaves=("#\n¶\nWatch the quay live\n¶\n¶",),
)
CAPITALS = LineRule(
    "link in capitals",
    Furniture.RELATED,
    takes=("#\n¶\n¶\n✗MAYOR SWIMS TO WORK AND ARRIVES BEFORE THE BUS\n¶\n¶",),
    leaves=("#\n¶\n¶\nTHE MAYOR SWIMS\n¶\n¶", "#\n¶\n¶\nMAYOR, said the sign, SWIMS TO WORK IN WINTER TOO.\n¶\n¶"),
)
ADDRESS = LineRule(
    "address",
    Furniture.OTHER,
    takes=("#\n¶\n✗https://harbour.example.org/quay\n¶\n¶\n✗Write to Ana Ruiz at ana@example.org\n¶",),
    leaves=("#\n¶\nWrite to ana@example.org before Monday, and the gulls will answer.\n¶\n¶",),
)
NOTE = LineRule(
    "note",
    Furniture.OTHER,
    takes=("#\n¶\n¶\n¶\n✗The ledger of that year is lost. ↩",),
    leaves=("#\n¶\n¶\nThe ledger of that year is lost.\n¶",),
)
SIGNED_POST = LineRule(
    "around a post",
    Furniture.BYLINE,
    takes=(
        (
            "#\nharbourer\nPosts: 12\n4 May 2021, 9:15\n¶\n¶\n✗mudlark\n✗Posts: 340\n4 May 2021, 10:02\n¶\n"
            "✗harbourer\n✗Posts: 12\n5 May 2021, 8:40\n¶"
        ),
    ),
    leaves=("#\n3 May 2021, 9:15\n¶\n¶\n3 comments\nmudlark\n4 May 2021, 10:02\n¶\nbilge\n5 May 2021, 8:40\n¶",),
)
QUOTED_POST = LineRule(
    "quoted from a post above",
    Furniture.REPEAT,
    takes=(
        (
            "#\nharbourer\nPosts: 12\n4 May 2021, 9:15\n¶\nListen. Why does the bell ring at night?\nmudlark\n"
            "Posts: 340\n4 May 2021, 10:02\n✗Why does the bell ring at night?\n¶\n"
            "harbourer\nPosts: 12\n5 May 2021, 8:40\n¶"
        ),
    ),
    leaves=(
        (
            "#\nharbourer\nPosts: 12\n4 May 2021, 9:15\n¶\nmudlark\nPosts: 340\n4 May 2021, 10:02\n"
            "Why does the bell ring at night?\n¶\nharbourer\nPosts: 12\n5 May 2021, 8:40\n¶"
        ),
    ),
)
SIGNED_ANSWER = LineRule(
    "who wrote a post",
    Furniture.BYLINE,
    takes=("#\n¶\n¶\n2 Answers\n¶\n✗answered 4 May 2021 at 9:15\n✗mudlark\n¶\n✗answered 5 May 2021 at 8:40",),
    leaves=("#\n¶\n¶\nThe mudlark\n¶\n¶",),
)
BETWEEN_ANSWERS = LineRule(
    "between question and answers",
    Furniture.COMMENTS,
    takes=("#\n¶\n¶\n✗bells\n✗2 Answers\n✗Sorted by date\n¶\n¶\nanswered 4 May 2021\n¶\nanswered 5 May 2021",),
    leaves=("#\n¶\n¶\nbells\n¶\n¶",),
)
AFTER_ANSWERS = LineRule(
    "after the last answer",
    Furniture.OTHER,
    takes=(
        (
            "#\n¶\n¶\n2 Answers\n¶\nanswered 4 May 2021 at 9:15\nmudlark\n¶\nanswered 5 May 2021 at 8:40\nbilge\n"
            "Report\n✗Not what you were looking for? Look at other questions on bells."
        ),
    ),
    leaves=("#\n¶\n¶\nNot what you were looking for? Look at other questions on bells.\n¶",),
)
LINE_RULES: tuple[LineRule, ...] = (
    BEFORE, AFTER, HEADLINE, STANDFIRST, AUTHOR, DATE, COMMENT, RELATED, TEASER, ON_THE_AUTHOR, SIGN_UP_FORM,
    NEWSLETTER, CAPTION, REPEATED, CAPITALS, ADDRESS, NOTE, SIGNED_POST, QUOTED_POST, SIGNED_ANSWER, BETWEEN_ANSWERS,
    AFTER_ANSWERS,
)  # fmt: skip
