"""Scraped pages of the two usual shapes, in other words each time: what should be heard is heard, and only that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from reader.article import Form, Page
from reader.extraction.plaintext import extract_text


@dataclass(frozen=True, slots=True)
class Scrape:
    """A page's text, and what a person would read aloud of it."""

    name: str
    text: str
    title: str | None
    byline: str | None
    published: date | None
    starts: str
    headings: tuple[str, ...]
    mended: tuple[str, ...]
    heard: int
    never: tuple[str, ...]


SCRAPES = (
    Scrape(
        "keeper",
        """\
 Updated: March 9, 2026 8:15am EST NOW ON AIR Hear every Courier story read to you!

The last lighthouse keeper on the Selwick coast has agreed to go home.

Maud Terring, 71, handed her keys to the harbour board on Friday, after a storm had taken the stairs.

"I have climbed those steps since I was nine," Terring told the Courier. "I am told there are lifts now.

"I shall try one, but I make no promises."

CLICK HERE TO GET THE COURIER APP

The board, which has wanted to automate the lamp since 2011, called her service "remarkableand said that \
nobody would replace her.

LIGHTHOUSE LOSES STAIRS IN WORST STORM SINCE 1953, RESIDENTS SAY

Her brother, Alfred, did not return the Courier's calls; he has no telephone.

"She will be back by autumn," the baker, Ines Oduya, said.

The Associated Press contributed to this report.

Peter Amsel is a reporter for Courier Digital. Story tips can be sent to peter.amsel@courier.example.
""",
        None,
        None,
        date(2026, 3, 9),
        "The last lighthouse keeper",
        (),
        ('"remarkable" and said',),
        7,
        ("NOW ON AIR", "APP", "STAIRS IN WORST", "contributed", "Amsel"),
    ),
    Scrape(
        "composer",
        """\
Skip to main contentSkip to footer
Tobias Render's quiet gift to the village choir
Subscribe
Tobias Render's quiet gift to the village choir
Tobias Render at a piano © Alamy Stock Photo

Tobias Render's quiet gift to the village choir

The composer left the manuscript in a bread tin

Ines Oduya
Royal Correspondent
March 3, 2026
Share this:

Tobias Render has given the choir of his home village a new piece, and he has done it without telling anybody.

The conductor found the pages on Tuesday, and described the music as "astonishingly simpleand "rather rude \
about tenors".

A tin on the step

tobias render walking with dog © Instagram
Tobias lives with two dogs and no telephone

"I thought somebody had left us a loaf,Olga Prim said. "It was heavier than that."

"We sang it through twice and then nobody could speak,she continued. "Even the tenors!

Photo: © Rex/Shutterstock
The village has one street

He grew up above the bakery, and the smell of bread, he has said, is in everything that he writes.

When asked by The Parish Letter whether more would follow, Tobias replied: "That depends on the bread.

A small premiere

Tobias Render attends the opening of the Aldine Hall on January 12, 2026 in Alden, England (Photo by J. R. \
Pike/WireImage)
He rarely appears in public

The piece will be sung on Easter Sunday, "if the weather lets us,Olga explained to Radio Alden. "Otherwise in the barn."

WATCH: The choir rehearses

LISTEN: Tobias's first symphony

Sign up to our Music newsletter for weekly interviews

By entering your email, you agree to our privacy policy

You may also like

Related Topics

Choir news

See more

Read More
""",
        "Tobias Render's quiet gift to the village choir",
        "Ines Oduya",
        date(2026, 3, 3),
        "The composer left the manuscript",
        ("A tin on the step", "A small premiere"),
        ('"astonishingly simple" and "rather', 'a loaf," Olga', 'lets us," Olga'),
        10,
        (
            "Alamy",
            "Instagram",
            "no telephone",
            "Rex",
            "one street",
            "WireImage",
            "rarely appears",
            "WATCH",
            "LISTEN",
            "Sign up",
            "privacy",
            "Topics",
            "See more",
        ),
    ),
    Scrape(
        "brothers",
        """\
date 2025-11-02
NEW You can now listen to Sentinel stories!

Two brothers who had not spoken for eleven years have opened a cheese shop together.

Emil and Oskar Vane, both in their sixties, said on Sunday that the quarrel was about a ladder.

READ ALSO: The ladder law explained

"He borrowed it," Emil said. "He says that he gave it back."

The shop, in the old post office, sells one cheese. It is called "The Ladder."

Sentinel Digital's request for comment on the whereabouts of the ladder was not answered.

LIKE WHAT YOU'RE READING? CLICK HERE FOR MORE FOOD NEWS
""",
        None,
        None,
        date(2025, 11, 2),
        "Two brothers who had not",
        (),
        (),
        5,
        ("2025", "NEW", "READ ALSO", "CLICK"),
    ),
    Scrape(
        "runner",
        """\
Jump to content
Accessibility help
Perrin Lock talks about the winter that he spent in a tent
Log in
Perrin Lock talks about the winter that he spent in a tent
Perrin Lock in a tent© PA Images via Getty Images

Perrin Lock talks about the winter that he spent in a tent
Perrin Lock talks about the winter that he spent in a tent

The runner slept outside for ninety nights, and is now warm

Written by Hanna Bly
Deputy Features Editor
Published 2 days ago
Share

Perrin Lock has told of the ninety nights that he spent in a tent on Corran Fell, and of the sheep that moved \
in with him.

Speaking to Fell and Field, he said that the cold was "terribleyet "a great teacher".

The sheep

Sheep on the fell© St. John Pictures
The flock numbered about forty

"They came on the third night,he recalled. "I had a biscuit."

His coach, Ada Morrow, called the plan "madwhen she heard of it, and then drove up with soup.

"I thought: he is either going to be champion or a shepherd,she told Fell and Field.

Perrin Lock crosses the line at the 2025 Corran Marathon on May 4, 2025 in Corran, Scotland.© Reuters
Perrin won by four minutes

In May he won the marathon by four minutes. He has kept the tent. He has also kept one of the sheep.

Click below to see Perrin's tent...

Trending videoDon't missWATCH: A night on the fell

Get our sport email, with results and stories every Monday

We'd love to hear from you! Email us at sport@example.org

Explore more

More Running News

Load more
""",
        "Perrin Lock talks about the winter that he spent in a tent",
        "Hanna Bly",
        None,
        "The runner slept outside",
        ("The sheep",),
        ('"terrible" yet "a', 'third night," he', '"mad" when she', 'shepherd," she'),
        8,
        (
            "Jump",
            "Getty",
            "Deputy",
            "St. John",
            "about forty",
            "Reuters",
            "Click below",
            "Trending",
            "results and stories",
            "love to hear",
            "Load more",
        ),
    ),
    Scrape(
        "garden",
        """\
Skip to navigationSkip to main content
The garden that grew out of a lost wager - Alden Life
Menu
The garden that grew out of a lost wager
Search
The garden that grew out of a lost wager
June Castor in her greenhouse© Jo Bell / Alden Life

It began with a bet on the weather in 1998

By June Castor
5 min read
Updated 6 hours ago
Share on FacebookShare on XShare by email

My father never lost a bet until he met my mother, who could smell rain.

In the spring of 1998 he wagered half the meadow that it would stay dry until the fair. It did not. "I will \
have roses,my mother said, and she had roses.

Half a meadow

roses in a row© Jo Bell
The oldest rose is called Patience

"You have never seen a man dig so slowly,my aunt Vera remembered. "He hoped that it would be winter before he was done."

There are two hundred roses now. My father knows them all by name, and he still says that the wager was \
"unfairbut "the best thing that I ever lost".

The garden is open on Sundays from May to September. Bring boots.

Enjoyed this? Join Alden Life for free

More from Alden Life

Read next

Ten roses for wet places

How to smell rain

About us

Terms
""",
        "The garden that grew out of a lost wager",
        "June Castor",
        None,
        "It began with a bet",
        ("Half a meadow",),
        ('roses," my', "remembered", '"unfair" but "the'),
        7,
        ("navigation", "Jo Bell", "5 min", "Facebook", "Patience", "Enjoyed", "Ten roses", "About us"),
    ),
)


@pytest.mark.parametrize("scrape", SCRAPES, ids=lambda scrape: scrape.name)
def test_a_scraped_page_is_heard_as_it_was_written(scrape: Scrape) -> None:
    article = extract_text(Page("-", Form.TEXT, scrape.text))
    heard = [passage.text for passage in article.passages]
    assert (article.title, article.byline, article.published) == (scrape.title, scrape.byline, scrape.published)
    assert heard[0].startswith(scrape.starts)
    assert tuple(p.text for p in article.passages if p.kind.value == "heading") == scrape.headings
    assert len(heard) == scrape.heard
    for phrase in scrape.mended:
        assert any(phrase in text for text in heard), phrase
    for phrase in scrape.never:
        assert not any(phrase in text for text in heard), phrase
