"""Which elements of a page are furniture by what the page itself calls them: tags, class names, roles, microdata.

An element's names are its class, id, role, label, microdata and test id, each split at capitals, hyphens and
underscores and joined again with hyphens: ``<div class="relatedLinks_box" id="more">`` has the names
``related-links-box more``.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Furniture

__all__ = ["ATTRIBUTE_RULES", "NAME_RULES", "TAG_RULES", "AttributeRule", "NameRule", "TagRule"]


@dataclass(frozen=True, slots=True)
class TagRule:
    """Elements that are furniture by their tag.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        tags: The tags.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
        unless: Tags that save an element when it has them inside, or around it with a leading ``^``.
    """

    name: str
    kind: Furniture
    tags: frozenset[str]
    max_share: float = 0.35
    unless: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AttributeRule:
    """Elements that are furniture by an attribute whose values have one meaning on every page.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        attribute: ``role`` for what ARIA defines, ``itemprop`` for what schema.org does.
        values: The values, in small letters as far as the standard has them so.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
    """

    name: str
    kind: Furniture
    attribute: str
    values: frozenset[str]
    max_share: float = 0.1


@dataclass(frozen=True, slots=True)
class NameRule:
    """Elements that are furniture by their names.

    Attributes:
        name: What the ledger gives as the reason.
        kind: The kind of furniture.
        names: Names of which it must have one, as words that stand next to each other in one of its own names; braces
            hold alternatives (see `reader.extraction.naming`), and ``=`` stands before a name that must be whole.
        takes: Class names that it must take.
        leaves: Class names that it must leave.
        but: Longer names that only begin like one of its own.
        max_words: The most words such an element may hold; None for any number.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
        unless: Tags that save an element when it has them inside.
        within_sentences: Whether it may take inline elements out of the middle of a sentence.
    """

    name: str
    kind: Furniture
    names: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...] = ()
    but: str = ""
    max_words: int | None = None
    max_share: float = 0.35
    unless: frozenset[str] = frozenset()
    within_sentences: bool = False


TAG_RULES: tuple[TagRule, ...] = (
    TagRule("navigation", Furniture.NAVIGATION, frozenset({"nav", "menu", "dialog"})),
    TagRule("page header", Furniture.OTHER, frozenset({"header"}), max_share=0.1),
    TagRule("page footer", Furniture.OTHER, frozenset({"footer"}), max_share=0.2, unless=frozenset({"^blockquote"})),
    TagRule("aside", Furniture.OTHER, frozenset({"aside"}), max_share=0.3),
    TagRule("form", Furniture.FORM, frozenset({"form", "fieldset"}), max_share=0.2),
    TagRule(
        "control",
        Furniture.FORM,
        frozenset({"button", "select", "textarea", "label", "option", "datalist", "progress", "meter"}),
    ),
    TagRule("caption", Furniture.CAPTION, frozenset({"figcaption"})),
    TagRule(
        "figure", Furniture.CAPTION, frozenset({"figure"}), unless=frozenset({"blockquote", "table", "pre", "ul", "ol"})
    ),
    TagRule("player", Furniture.VIDEO, frozenset({"video", "audio", "canvas", "map"})),
)

ATTRIBUTE_RULES: tuple[AttributeRule, ...] = (
    AttributeRule(
        "navigation",
        Furniture.NAVIGATION,
        "role",
        frozenset(
            {"navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "tooltip"}
        ),
    ),
    AttributeRule("page header", Furniture.OTHER, "role", frozenset({"banner"})),
    AttributeRule("page footer", Furniture.OTHER, "role", frozenset({"contentinfo"})),
    AttributeRule("aside", Furniture.OTHER, "role", frozenset({"complementary"})),
    AttributeRule("headline", Furniture.HEADLINE, "itemprop", frozenset({"headline"})),
    AttributeRule("byline", Furniture.BYLINE, "itemprop", frozenset({"author", "publisher"})),
    AttributeRule("date", Furniture.DATE, "itemprop", frozenset({"datePublished", "dateModified", "dateCreated"})),
    AttributeRule("standfirst", Furniture.STANDFIRST, "itemprop", frozenset({"description", "alternativeHeadline"})),
    AttributeRule("caption", Furniture.CAPTION, "itemprop", frozenset({"caption", "image"})),
    AttributeRule("share bar", Furniture.SHARE, "itemprop", frozenset({"interactionCount"})),
    AttributeRule("tags", Furniture.TAGS, "itemprop", frozenset({"keywords"})),
    AttributeRule("comments", Furniture.COMMENTS, "itemprop", frozenset({"comment"})),
)

NAME_RULES: tuple[NameRule, ...] = (
    NameRule(
        "caption",
        Furniture.CAPTION,
        "caption{,s} figcaption{,s} cutline {image,photo,picture,img}-{desc,description,legend} bildunterschrift "
        "bildtext legende leyenda pie-{,de-}foto didascalia legenda",
        ("wp-caption-text", "photoCaption", "image-description"),
        ("capital", "captivating-story"),
        max_words=200,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "credit",
        Furniture.CREDIT,
        "credit{,s} photographer image-source photo-{by,source} copyright photocredit bildquelle bildnachweis "
        "fotocredit fotograf",
        ("photo-credit", "ImageCredit", "copyright-notice"),
        ("creditor",),
        max_words=60,
    ),
    NameRule(
        "share bar",
        Furniture.SHARE,
        "share{,s,r,bar,daddy,this} sharing addthis addtoany a2a-kit sociable post-flair "
        "sd-{block,content,social,like} social {like,tweet,follow}-{button,btn,us,box,link{,s},icon{,s}} fb-like "
        "follow-{author,topic} teilen partage{,r} compartir compartilhar condividi",
        ("social-share", "shareBar", "sharedaddy", "social_icons", "followUs"),
        ("social-embed", "shareholder", "marshare"),
        but="social-{embed,post,media-post}",
        max_words=150,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "sign-up",
        Furniture.SIGN_UP,
        "news{,-}letter{,s} subscri{be,ption,ptions} sign{,-}up mailchimp mc-embed opt{,-}in "
        "email-{form,capture,alert,alerts,updates} {app,install,download}-{promo,banner,prompt} regwall cta "
        "call-to-action donat{e,ion} abonnieren boletin{,es} suscripcion abonnement",
        ("newsletter-box", "emailSignup", "mc_embed_signup", "subscribe"),
        ("subscriber-content", "newsroom"),
        max_words=200,
    ),
    NameRule(
        "related",
        Furniture.RELATED,
        "related{,posts,links,articles,content,stories} recommend{,ed,ation,ations,s} recirc{,ulation} "
        "{read,see,view,learn}{,-}{more,next,also} more-{stories,news,from,on,in,links,articles,posts,coverage,like} "
        "most{,-}{read,popular,viewed,recent,shared} trending popular {may,might}-also also-{like,read,on} outbrain "
        "taboola zerg{,net} revcontent promo{,s} teaser{,s} {next,previous,prev}-{article,post,up,read,link}{,s} "
        "{next,previous,prev}-{story,stories} post{,-}nav{,igation} pagination pager "
        "latest-{news,posts,stories,articles} up-next top-stories editor{,s}-pick{,s} side{,-}bar internal-link{,s} "
        "in{,-}read story{,-}link{,s} further-reading verwandt{,e} relacionad{a,o}s correlati weiterlesen "
        "mehr-zum-thema lire-aussi lea-tambien",
        ("related-posts", "RelatedLinks", "outbrain", "read-more-link", "sidebar"),
        ("correlated", "reading"),
        max_words=1500,
    ),
    NameRule(
        "tags",
        Furniture.TAGS,
        "tags taglist tag-{list,links,cloud,box,container} topics topic-{list,links} keywords hashtags "
        "bread{,-}crumb{,s} category-{link,links,list,label,tag} cat-links filed-under categories entry-utility "
        "kicker eyebrow schlagworte stichworte etiquetas mots-cles",
        ("entry-tags", "tagList", "breadcrumbs"),
        ("category-news", "stage", "tag-politics"),
        max_words=120,
    ),
    NameRule(
        "author note",
        Furniture.AUTHOR_NOTE,
        "author{,s} aboutauthor{,s} "
        "{writer,contributor,journalist,reporter}{,s}-{bio,box,info,card,about,desc,description,profile,note,"
        "details,block,section,container,wrapper,footer,blurb,contact,area} "
        "bio{,graphy}",
        ("author-bio", "aboutAuthor", "post-author"),
        ("authority", "biology"),
        max_words=220,
        max_share=0.2,
    ),
    NameRule(
        "byline",
        Furniture.BYLINE,
        "by{,-}line{,s} date date{time,published,modified,stamp} "
        "{pub,publish,published,post,posted,entry,article,story,update,updated,modified,created,creation}"
        "{,-}{date,time,on,at,info,details} "
        "time{,-}stamp meta{,data} {entry,post,article,story,page,content}meta{,data} {read,reading}{,-}time "
        "last{,-}{update,updated,modified} publish{,ed} pubdate datum fecha firma autorenzeile verfasser "
        "autor{,en,es,e} auteur{,s}",
        ("byline", "entry-meta", "publishDate", "timestamp"),
        ("update", "metal", "candidate"),
        max_words=90,
        max_share=0.1,
    ),
    NameRule(
        "advert",
        Furniture.ADVERT,
        "ad{,s} ad{slot,unit,container,wrapper,box,label,block,space,zone,banner}{,s} advert{,s} "
        "advertis{e,ing,ement,ements} adsbygoogle dfp sponsor{,s,ed} promoted banner{,s} commercial affiliate "
        "disclosure partner-content buy-{now,button,box} product-{box,card,widget} anzeige{,n} werbung publicite "
        "publicidad{,e} pubblicita reklame advertorial",
        ("ad-slot", "adContainer", "sponsored", "advertisement"),
        ("add", "adage", "header"),
        max_words=400,
    ),
    NameRule(
        "comments",
        Furniture.COMMENTS,
        "comment{,s} disqus livefyre viafoura spot{,-}im respond commenting reader-reaction{,s} replies kommentare "
        "commentaires comentarios commenti reacties",
        ("comments", "comment-list", "disqus_thread"),
        ("commentary", "commented"),
        max_share=0.85,
    ),
    NameRule(
        "player",
        Furniture.VIDEO,
        "{video,audio,media,jw,brightcove,vjs}{,-}{player,js,container,wrapper,caption,title,meta,info,embed,"
        "block,playlist,headline,description,gallery,module,inline}{,s} "
        "player playlist video{,s} {,photo,image}{gallery,galleries} slide{,-}show{,s} carousel slider light{,-}box "
        "media-viewer",
        ("video-player", "photoGallery", "slideshow", "carousel"),
        ("players-union-story", "mediaeval"),
        max_words=200,
        max_share=0.2,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "legal notice",
        Furniture.LEGAL,
        "disclaimer{,s} legal cookie{,s} consent gdpr privacy terms reprint{,s} permissions licen{c,s}ing syndication "
        "corrections-link",
        ("cookie-notice", "legalNotice", "gdpr"),
        ("illegal-trade", "consented"),
        max_words=400,
        max_share=0.2,
    ),
    NameRule(
        "navigation",
        Furniture.NAVIGATION,
        "nav{,bar,igation,igator} "
        "{main,site,sub,top,dropdown,drop-down,mobile,mega,user,side,footer,header}{menu,nav} menu mast{,-}head "
        "tool{,-}bar{,s} skip-{link,to} top{,-}bar drop{,-}down {site,page,global}-header footer "
        "search{,form,box,bar} log{,-}in modal{,s} pop{,-}up{,s} overlay toc table-of-contents jump{,-}{link,to}{,s} "
        "back-to-top paging {article,post,story,entry,page,content}{,-}{tools,actions,utilities,controls,options} "
        "tools print utility-bar ={widget,widgets} widget-{area,title,recent,nav,tag,search} "
        "notification{,s} alert{,-}{bar,banner} ticker dialog",
        ("main-nav", "siteFooter", "searchBox", "table-of-contents"),
        ("navy", "menuscript", "searching"),
        max_share=0.25,
    ),
    NameRule(
        "standfirst",
        Furniture.STANDFIRST,
        "sub{,-}title{,s} stand{,-}first dek deck sub{,-}headline{,s} "
        "{article,story,post,entry,page}-{summary,description,intro-text,strap,subhead} strap{,-}line excerpt "
        "key{,-}{points,takeaways} tldr story-highlights highlights-box",
        ("subtitle", "standfirst", "article-dek", "subHeadline"),
        ("decking", "subheading"),
        max_words=120,
        max_share=0.15,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "hidden",
        Furniture.HIDDEN,
        "visually{,-}hidden sr-only screen-reader-{text,only} screenreader hidden-text assistive-text a11y-hidden "
        "off{,-}screen print-{only,show} only-print no{,-}display d-none is-hidden",
        ("sr-only", "screen-reader-text", "visually-hidden"),
        ("hidden-xs",),
        max_share=0.2,
        within_sentences=True,
    ),
    NameRule(
        "tooltip",
        Furniture.OTHER,
        "tool{,-}tip{,s} pop{,-}over{,s} {hover,rollover,roll-over}{,-}{card,box,block,content,text}{,s}",
        ("tooltip", "hoverCard", "rollover-block"),
        ("rollover",),
        max_words=150,
        within_sentences=True,
    ),
    NameRule(
        "infobox",
        Furniture.INFOBOX,
        "fact{,-}box info{,-}box at-a-glance stock{,-}{quote,ticker,chart}{,s} quote-box weather poll{,s} quiz "
        "rating{,s} score{,-}board",
        ("infobox", "poll", "stock-quote"),
        ("polling",),
        max_words=250,
        max_share=0.15,
    ),
)
