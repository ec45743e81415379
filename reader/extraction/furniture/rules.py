"""Which elements of a page are furniture by what the page itself calls them: tags, standard attributes, names.

Names are by far the most, and stand by kind in modules of their own: `names_media`, `names_author`, `names_links`,
`names_asking` and `names_page`. To add one, put it into the rule it belongs to, with a name that must be taken and one
that looks alike and must be left.

An element's names are its class, id, role, label, microdata and test id, each split at capitals, hyphens and
underscores and joined again with hyphens: ``<div class="relatedLinks_box" id="more">`` has the names
``related-links-box more``.
"""

from __future__ import annotations

from reader.article import Furniture
from reader.extraction.furniture.element_rule import AttributeRule, NameRule, TagRule
from reader.extraction.furniture.names_asking import ASKING
from reader.extraction.furniture.names_author import AUTHOR
from reader.extraction.furniture.names_links import LINKS
from reader.extraction.furniture.names_media import MEDIA
from reader.extraction.furniture.names_page import PAGE

__all__ = ["ATTRIBUTE_RULES", "NAME_RULES", "TAG_RULES", "AttributeRule", "NameRule", "TagRule"]

TAG_RULES: tuple[TagRule, ...] = (
    TagRule(
        "navigation",
        Furniture.NAVIGATION,
        frozenset({"nav", "menu", "dialog", "amp-sidebar"}),
        takes=("<nav><a href='/'>Front page</a></nav>", "<dialog>Pick a glove</dialog>"),
        leaves=("<section><a href='/'>Iris Tull</a> keeps the key.</section>",),
    ),
    TagRule(
        "page header",
        Furniture.OTHER,
        frozenset({"header"}),
        takes=("<header><p>The Alden Herald, since Tuesday</p></header>",),
        leaves=(
            "<hgroup><h2>The second room</h2></hgroup>",
            (
                "<h1>A day at the museum</h1><article><header><h2>The guard is asleep</h2></header><p>At four in the "
                "afternoon the guard was found behind the velvet gloves, with his hat over his eyes.</p></article>"
            ),
        ),
        max_share=0.1,
    ),
    TagRule(
        "page footer",
        Furniture.OTHER,
        frozenset({"footer"}),
        takes=("<footer>Set in type by hand</footer>",),
        leaves=("<blockquote>Gloves are hands without us.<footer>Iris Tull</footer></blockquote>",),
        max_share=0.2,
        unless=frozenset({"^blockquote"}),
    ),
    TagRule(
        "aside",
        Furniture.OTHER,
        frozenset({"aside"}),
        takes=("<aside><p>A museum of single socks</p></aside>",),
        leaves=(
            "<section><p>A museum of single socks is next.</p></section>",
            "<aside><blockquote>Gloves are hands without us.</blockquote></aside>",
        ),
        max_share=0.3,
        unless=frozenset({"blockquote"}),
    ),
    TagRule(
        "form",
        Furniture.FORM,
        frozenset({"form", "fieldset"}),
        takes=("<form><p>Your glove size</p><input name='size'></form>",),
        leaves=("<p>The form of a glove is that of a hand.</p>",),
        max_share=0.2,
    ),
    TagRule(
        "control",
        Furniture.FORM,
        frozenset({"button", "select", "textarea", "label", "option", "datalist", "progress", "meter"}),
        takes=("<button>Enlarge</button>", "<label>Size</label>"),
        leaves=("<p>The button of the velvet glove is missing.</p>", "<h3><button>May I try one on?</button></h3>"),
    ),
    TagRule(
        "caption (tag)",
        Furniture.CAPTION,
        frozenset({"figcaption"}),
        takes=("<div><img src='a.jpg'><figcaption>A glove from the left</figcaption></div>",),
        leaves=(
            "<figure><blockquote>Gloves are hands without us.</blockquote><figcaption>Iris Tull</figcaption></figure>",
            "<table><caption>Gloves by year</caption><tr><td>2001</td><td>two</td></tr></table>",
        ),
    ),
    TagRule(
        "figure",
        Furniture.CAPTION,
        frozenset({"figure"}),
        takes=("<figure><img src='a.jpg'><p>A glove from the left</p></figure>",),
        leaves=(
            "<figure><blockquote>Gloves are hands without us.</blockquote></figure>",
            "<figure><table><tr><td>2001</td><td>two gloves</td></tr></table></figure>",
        ),
        unless=frozenset({"blockquote", "table", "pre", "ul", "ol"}),
    ),
    TagRule(
        "player (tag)",
        Furniture.VIDEO,
        frozenset({"video", "audio", "canvas", "map", "amp-video", "amp-audio", "amp-carousel", "amp-youtube"}),
        takes=("<video><p>Your browser plays no gloves.</p></video>",),
        leaves=("<p>The video of the glove was seen twice.</p>",),
    ),
    TagRule(
        "advert (tag)",
        Furniture.ADVERT,
        frozenset({"amp-ad", "amp-embed", "amp-sticky-ad"}),
        takes=("<amp-ad><p>Mittens, half price</p></amp-ad>",),
        leaves=("<p>She wore <ins>two</ins> mittens.</p>",),
    ),
    TagRule(
        "reading aid",
        Furniture.OTHER,
        frozenset({"rt", "rp"}),  # how a character is read, beside it: it would be said twice
        takes=("<p><ruby>手<rt>て</rt></ruby></p>",),
        leaves=("<p>手</p>",),
    ),
)

ATTRIBUTE_RULES: tuple[AttributeRule, ...] = (
    AttributeRule(
        "navigation (role)",
        Furniture.NAVIGATION,
        "role",
        frozenset(
            {
                "navigation",
                "search",
                "dialog",
                "alertdialog",
                "menu",
                "menubar",
                "toolbar",
                "tablist",
                "tooltip",
                "searchbox",
                "listbox",
                "combobox",
                "progressbar",
                "marquee",
                "timer",
                "doc-toc",
                "doc-pagelist",
            }
        ),
        takes=("<div role='navigation'>Front page and more</div>",),
        leaves=("<div role='region'>The front page had more to say.</div>",),
    ),
    AttributeRule(
        "page header (role)",
        Furniture.OTHER,
        "role",
        frozenset({"banner"}),
        takes=("<div role='banner'>The Alden Herald</div>",),
        leaves=("<div role='presentation'>The Herald was there.</div>",),
    ),
    AttributeRule(
        "page footer (role)",
        Furniture.OTHER,
        "role",
        frozenset({"contentinfo"}),
        takes=("<div role='contentinfo'>Set in type by hand</div>",),
        leaves=("<div role='note'>Mind the step behind the door.</div>",),
    ),
    AttributeRule(
        "aside (role)",
        Furniture.OTHER,
        "role",
        frozenset({"complementary"}),
        takes=("<div role='complementary'>A museum of single socks</div>",),
        leaves=("<div role='article'>A museum of single socks is next.</div>",),
    ),
    AttributeRule(
        "headline (microdata)",
        Furniture.HEADLINE,
        "itemprop",
        frozenset({"headline"}),
        takes=("<h2 itemprop='headline'>Gloves at last</h2>",),
        leaves=("<h2 itemprop='name'>Gloves at last</h2>",),
    ),
    AttributeRule(
        "byline (microdata)",
        Furniture.BYLINE,
        "itemprop",
        frozenset({"author", "publisher", "editor", "contributor", "copyrightHolder"}),
        takes=("<p itemprop='author'>Ana Ruiz</p>",),
        leaves=("<p itemprop='character'>Ana Ruiz</p>",),
    ),
    AttributeRule(
        "date (microdata)",
        Furniture.DATE,
        "itemprop",
        frozenset({"datePublished", "dateModified", "dateCreated", "uploadDate", "timeRequired", "wordCount"}),
        takes=("<p itemprop='datePublished'>on a Tuesday</p>",),
        leaves=("<p itemprop='openingHours'>On a Tuesday it opens.</p>",),
    ),
    AttributeRule(
        "standfirst (microdata)",
        Furniture.STANDFIRST,
        "itemprop",
        frozenset({"description", "alternativeHeadline"}),
        takes=("<p itemprop='alternativeHeadline'>All of them left</p>",),
        leaves=("<p itemprop='text'>All of them are left ones.</p>",),
    ),
    AttributeRule(
        "caption (microdata)",
        Furniture.CAPTION,
        "itemprop",
        frozenset({"caption", "image", "associatedMedia"}),
        takes=("<div itemprop='image'><img src='a.jpg'><p>A glove from the left</p></div>",),
        leaves=("<div itemprop='step'><p>Fold the thumb in.</p></div>",),
    ),
    AttributeRule(
        "player (microdata)",
        Furniture.VIDEO,
        "itemprop",
        frozenset({"video", "audio"}),
        takes=("<div itemprop='video'><p>A glove in motion</p></div>",),
        leaves=("<div itemprop='step'><p>Fold the thumb in.</p></div>",),
    ),
    AttributeRule(
        "share bar (microdata)",
        Furniture.SHARE,
        "itemprop",
        frozenset({"interactionCount", "interactionStatistic", "aggregateRating", "upvoteCount", "answerCount"}),
        takes=("<div itemprop='interactionCount'>12 people</div>",),
        leaves=("<div itemprop='recipeYield'>12 people</div>",),
    ),
    AttributeRule(
        "tags (microdata)",
        Furniture.TAGS,
        "itemprop",
        frozenset({"keywords", "articleSection", "genre"}),
        takes=("<div itemprop='keywords'>gloves, trams</div>",),
        leaves=("<div itemprop='recipeIngredient'>gloves, trams</div>",),
    ),
    AttributeRule(
        "tag",
        Furniture.TAGS,
        "rel",
        frozenset({"tag", "category tag", "tag category", "category"}),
        takes=("<p><a rel='tag' href='/t'>gloves</a></p>",),
        leaves=("<p>All of them are <a rel='tag' href='/t'>gloves</a> in the end.</p>",),
    ),
    AttributeRule(
        "link to the author",
        Furniture.BYLINE,
        "rel",
        frozenset({"author"}),
        takes=("<p><a rel='author' href='/r'>Ana Ruiz</a></p>",),
        leaves=("<p>It was <a rel='author' href='/r'>Ana Ruiz</a> who counted them.</p>",),
    ),
    AttributeRule(
        "link to the next page",
        Furniture.RELATED,
        "rel",
        frozenset({"prev", "next", "previous"}),
        takes=("<p><a rel='next' href='/s'>Single socks</a></p>",),
        leaves=("<p>The <a rel='next' href='/s'>single socks</a> come next.</p>",),
    ),
    AttributeRule(
        "comments (microdata)",
        Furniture.COMMENTS,
        "itemprop",
        frozenset({"comment", "commentCount", "discussionUrl"}),
        takes=("<div itemprop='comment'><p>I lost mine there.</p></div>",),
        leaves=("<div itemprop='review'><p>I lost mine there, and it was worth it.</p></div>",),
    ),
)

NAME_RULES: tuple[NameRule, ...] = (*MEDIA, *ASKING, *LINKS, *AUTHOR, *PAGE)
