"""Pages of short lines are said whole, however few long paragraphs they have, and what stands around them is not."""

from __future__ import annotations

import pytest

from reader.article import Form, Page
from reader.extraction import extract

RECIPE = """
<h1>Plum crumble</h1>
<p>A crumble for the last warm days of September, when the plums, as every year, all ripen at once.</p>
<h2>For the fruit</h2><ul><li>800 g ripe plums</li><li>2 spoons of sugar</li><li>Half a lemon</li></ul>
<h2>For the top</h2><ul><li>150 g flour</li><li>100 g cold butter</li><li>80 g sugar</li></ul>
<h2>How it is made</h2>
<ol><li>Halve the plums and stone them.</li><li>Rub the butter into the flour.</li><li>Bake for 35 minutes.</li></ol>
<p>Serve it warm.</p>
"""
QUESTIONS = """
<h1>What people ask about the night ferry</h1>
<h3>When does it leave?</h3><p>At ten past eleven.</p>
<h3>May I bring a dog?</h3><p>Yes, on a lead, and not in the dining room.</p>
<h3>Is there a bed?</h3><p>There are forty cabins, two to each, and a lounge with chairs that lie almost flat.</p>
<h3>What if I miss it?</h3><p>Then there is the one at six.</p>
<h3>And if I miss that?</h3><p>Stay a while. The town is nice.</p>
"""
INTERVIEW = """
<h1>Ten minutes with a bell founder</h1>
<p>Ida Morrow has cast bells for thirty years, as her mother did, and her hands, she says, are older than she is.</p>
<div><p><b>How does one begin?</b></p><p>With sweeping.</p></div>
<div><p><b>And then?</b></p><p>More sweeping. Then clay.</p></div>
<div><p><b>When did you cast your first?</b></p><p>At nineteen. It cracked.</p></div>
<div><p><b>And the second?</b></p><p>It rings in Alden to this day.</p></div>
<div><p><b>Do you listen to it?</b></p><p>Every Sunday. I hear each fault.</p></div>
"""
POEM = """
<h1>Low water</h1>
<p>The boats lie down</p><p>as cattle do</p><p>in the wet field of the harbour,</p><p>one knee at a time.</p>
<p>Nobody calls them.</p><p>The moon has the key</p><p>and is out.</p>
"""
SHARE_BAR = '<div class="share-bar"><a href="/f">Facebook</a> <a href="/m">Mail</a></div>'
BARE_LINKS = (
    "<div>" + " ".join(f"<a href='/{name}'>{name}</a>" for name in ("Facebook", "WhatsApp", "Email")) + "</div>"
)
RELATED = (
    "<h2>Related</h2><ul>"
    "<li><a href='/1'>Seven ways to wait for a train that was cancelled</a></li>"
    "<li><a href='/2'>The last lamplighter of Alden looks back</a></li>"
    "<li><a href='/3'>How a goat came to sit on the parish council</a></li></ul>"
)
MENU = (
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/food'>Food</a></li><li><a href='/sea'>Sea</a></li></ul></nav>"
)
FOOTER = "<footer><p>The Alden Herald, Quay Street, Alden</p><a href='/terms'>Terms</a></footer>"
COMMENTS = (
    '<section class="comments"><h2>Comments</h2><p>I made this with pears, and it was eaten to the last crumb.</p>'
    "<p>Pears? In a crumble? And what became of the plums?</p></section>"
)
HEARD = {
    "recipe": (RECIPE, ["800 g ripe plums", "80 g sugar", "Bake for 35 minutes.", "Serve it warm."]),
    "questions": (QUESTIONS, ["At ten past eleven.", "And if I miss that?", "Stay a while. The town is nice."]),
    "interview": (INTERVIEW, ["With sweeping.", "And the second?", "Every Sunday. I hear each fault."]),
    "poem": (POEM, ["The boats lie down", "Nobody calls them.", "and is out."]),
}
WRAPPERS = {
    "article": "<article>{}</article>",
    "main": "<main>{}</main>",
    "role": '<div role="main"><div>{}</div></div>',
    "microdata": '<div itemprop="articleBody">{}</div>',
    "division": "<div><div>{}</div></div>",
    "nothing": "{}",
}


def said(content: str) -> list[str]:
    page = Page(source="page.html", form=Form.HTML, content=f"<html lang='en'><body>{content}</body></html>")
    return [passage.text for passage in extract(page).passages]


@pytest.mark.parametrize("wrapper", WRAPPERS.values(), ids=WRAPPERS)
@pytest.mark.parametrize(("text", "heard"), HEARD.values(), ids=HEARD)
def test_short_lines_are_said_with_the_rest(text: str, heard: list[str], wrapper: str) -> None:
    passages = said(MENU + wrapper.format(text) + FOOTER)

    assert [line for line in heard if line not in passages] == []
    assert not {"Home", "Terms", "The Alden Herald, Quay Street, Alden"} & set(passages)


@pytest.mark.parametrize("wrapper", WRAPPERS.values(), ids=WRAPPERS)
@pytest.mark.parametrize(("text", "heard"), HEARD.values(), ids=HEARD)
@pytest.mark.parametrize("bar", [SHARE_BAR, BARE_LINKS], ids=["named", "bare"])
def test_what_stands_around_short_lines_stays_out(text: str, heard: list[str], wrapper: str, bar: str) -> None:
    passages = said(MENU + wrapper.format(bar + text + bar + RELATED) + COMMENTS + FOOTER)

    assert [line for line in heard if line not in passages] == []
    for line in passages:
        assert not any(word in line for word in ("Facebook", "lamplighter", "Related", "pears", "Home", "Herald"))


def test_a_recipe_in_a_part_of_its_own_below_its_introduction_is_said() -> None:
    introduction, lists = RECIPE.split("<h2>", 1)

    passages = said(f"{MENU}<div><section>{introduction}</section><section><h2>{lists}</section></div>{FOOTER}")

    assert "800 g ripe plums" in passages
    assert passages[-1] == "Serve it warm."


NEWS = """
<h1>Goats delay the ferry</h1>
<p>The ferry to Alden left eleven minutes late on Monday, carrying forty passengers, two goats and a wardrobe that
nobody on board would admit to owning.</p>
<p>By the time it reached the far shore, according to the harbour master, the goats had eaten the timetable, the safety
notice and most of a hat.</p>
<p>The company has promised an inquiry, although its chairman hoped to repeat the crossing soon.</p>
"""
TEASERS = "".join(
    f"<div><h3><a href='/{place}'>News from {place}</a></h3><p>The council met in rain.</p><p>No vote yet.</p></div>"
    for place in ("Garrow", "Thistle", "Morrow", "Pell", "Ansty", "Crome", "Dunmore", "Eyot")
)


@pytest.mark.parametrize("wrapper", WRAPPERS.values(), ids=WRAPPERS)
def test_other_news_beside_short_news_stays_out(wrapper: str) -> None:
    passages = said(f"{MENU}<div>{wrapper.format(f'<div>{NEWS}</div>')}<div>{TEASERS}</div></div>{FOOTER}")

    assert len(passages) == 3
    assert not [line for line in passages if "council" in line]


def test_a_list_of_links_is_not_said_because_it_is_all_a_page_has() -> None:
    links = "".join(f"<li><a href='/{n}'>Minutes of the meeting number {n} of the council</a></li>" for n in range(30))

    passages = said(
        f"<main><h1>Minutes</h1><p>All that was said, in its own words, and in order.</p><ul>{links}</ul></main>"
    )

    assert passages == ["All that was said, in its own words, and in order."]
