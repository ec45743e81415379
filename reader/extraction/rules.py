"""Which elements of a page are furniture by what the page itself calls them: tags, class names, roles, microdata.

An element's names are its class, id, role, label, microdata and test id, each split at capitals, hyphens and
underscores and joined again with hyphens: ``<div class="relatedLinks_box" id="more">`` has the names
``related-links-box more``.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NAME_RULES", "TAG_RULES", "NameRule", "TagRule"]


@dataclass(frozen=True, slots=True)
class TagRule:
    """Elements that are furniture by their tag.

    Attributes:
        name: What the ledger gives as the reason.
        tags: The tags.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
        unless: Tags that save an element when it has them inside, or around it with a leading ``^``.
    """

    name: str
    tags: frozenset[str]
    max_share: float = 0.35
    unless: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NameRule:
    r"""Elements that are furniture by their names.

    Attributes:
        name: What the ledger gives as the reason.
        pattern: Regular expression searched in the element's names; a word's edges are written ``\b``.
        takes: Class names that it must take.
        leaves: Class names that it must leave.
        max_words: The most words such an element may hold; None for any number.
        max_share: The largest share of the page's prose, 0 to 1, that such an element may hold and still be taken.
        unless: Tags that save an element when it has them inside.
        within_sentences: Whether it may take inline elements out of the middle of a sentence.
    """

    name: str
    pattern: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...] = ()
    max_words: int | None = None
    max_share: float = 0.35
    unless: frozenset[str] = frozenset()
    within_sentences: bool = False


TAG_RULES: tuple[TagRule, ...] = (
    TagRule("navigation", frozenset({"nav", "menu", "dialog"})),
    TagRule("page header", frozenset({"header"}), max_share=0.1),
    TagRule("page footer", frozenset({"footer"}), max_share=0.2, unless=frozenset({"^blockquote"})),
    TagRule("aside", frozenset({"aside"}), max_share=0.3),
    TagRule("form", frozenset({"form", "fieldset"}), max_share=0.2),
    TagRule("control", frozenset({"button", "select", "textarea", "label", "option", "datalist", "progress", "meter"})),
    TagRule("caption", frozenset({"figcaption"})),
    TagRule("figure", frozenset({"figure"}), unless=frozenset({"blockquote", "table", "pre", "ul", "ol"})),
    TagRule("player", frozenset({"video", "audio", "canvas", "map"})),
)

NAME_RULES: tuple[NameRule, ...] = (
    NameRule(
        "caption",
        r"\b(?:fig)?captions?\b|\bcutline\b|\b(?:image|photo|picture|img)-(?:desc|description|legend)\b|"
        r"\b(?:bildunterschrift|bildtext|legende|leyenda|pie-(?:de-)?foto|didascalia|legenda)\b",
        ("wp-caption-text", "photoCaption", "image-description"),
        ("capital", "captivating-story"),
        max_words=200,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "credit",
        r"\bcredits?\b|\bphotographer\b|\bimage-(?:source|copyright)\b|\bphoto-(?:by|source)\b|"
        r"\bcopyright(?:-\w+)?\b|\bphoto-?credit\b|"
        r"\b(?:bildquelle|bildnachweis|fotocredit|fotograf)\b",
        ("photo-credit", "ImageCredit", "copyright-notice"),
        ("creditor",),
        max_words=60,
    ),
    NameRule(
        "share bar",
        r"\bshar(?:e|es|ing|er|edaddy|ebar|ethis)\b|\baddthis\b|\baddtoany\b|\ba2a-kit\b|\bsociable\b|"
        r"\bpost-flair\b|\bsd-(?:block|"
        r"content|social|sharing|like)\b|\bsocial\b(?!-(?:embed|post|media-post))|\b(?:like|tweet|follow)-(?:button|"
        r"btn|us|box|"
        r"links?|icons?)\b|\bfb-(?:like|share)\b|\bfollow-(?:author|topic)\b|"
        r"\b(?:teilen|partager|partage|compartir|compartilhar|condividi)\b",
        ("social-share", "shareBar", "sharedaddy", "social_icons", "followUs"),
        ("social-embed", "shareholder", "marshare"),
        max_words=150,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "sign-up",
        r"\bnews-?letters?\b|\bsubscri(?:be|ption|ptions)\b|\bsign-?up\b|\bmailchimp\b|\bmc-embed\b|\bopt-?in\b|"
        r"\bemail-"
        r"(?:form|capture|alert|alerts|updates)\b|\b(?:app|install|download)-(?:promo|banner|prompt)\b|\bregwall\b|"
        r"\bcta\b|"
        r"\bcall-to-action\b|\bdonat(?:e|ion)\b|"
        r"\b(?:abonnieren|boletin|boletines|suscripcion|abonnement)\b",
        ("newsletter-box", "emailSignup", "mc_embed_signup", "subscribe"),
        ("subscriber-content", "newsroom"),
        max_words=200,
    ),
    NameRule(
        "related",
        r"\brelated(?:posts|links|articles|content|stories)?\b|\brecommend(?:ed|ation|ations|s)?\b|"
        r"\brecirc(?:ulation)?\b|"
        r"\b(?:read|see|view|learn)-?(?:more|next|also)(?:-(?:link|links|box|button|stories|list|block|wrapper|"
        r"container|text))?\b|"
        r"\bmore-(?:stories|news|from|on|in|links|articles|posts|coverage|like)\b|\bmost-?(?:read|popular|viewed|"
        r"recent|shared)\b|"
        r"\btrending\b|\bpopular(?:-\w+)?\b|\b(?:you-(?:may|might)|may)-also\b|\balso-(?:like|read|on)\b|"
        r"\boutbrain\b|\btaboola\b|"
        r"\bzerg(?:net)?\b|\brevcontent\b|\bpromos?\b|\bteasers?\b|\b(?:next|previous|prev)-(?:article|post|story|"
        r"up|read|link)s?\b|"
        r"\bup-next\b|\bpost-?nav(?:igation)?\b|\bpagination\b|\bpager\b|\blatest-(?:news|posts|stories|articles)\b|"
        r"\btop-stories\b|\beditors?-picks?\b|\bsidebar\b|\bside-?bar\b|\binternal-links?\b|\bin-?read\b|"
        r"\bstory-?links?\b|"
        r"\bfurther-reading\b|"
        r"\b(?:verwandte?|relacionad[ao]s|correlati|weiterlesen|mehr-zum-thema|lire-aussi|lea-tambien)\b",
        ("related-posts", "RelatedLinks", "outbrain", "read-more-link", "sidebar"),
        ("correlated", "reading"),
        max_words=1500,
    ),
    NameRule(
        "tags",
        r"\b(?:tags|taglist|tag-(?:list|links|cloud|box|container)|topics|topic-(?:list|tags|links)|keywords|"
        r"hashtags)\b|"
        r"\bbread-?crumbs?\b|\bcategor(?:y|ies)-(?:links?|list|label|tag)\b|\bcat-links\b|\bfiled-under\b|"
        r"\bcategories\b|"
        r"\bentry-utility\b|\bkicker\b|\beyebrow\b|"
        r"\b(?:schlagworte|stichworte|etiquetas|mots-cles)\b",
        ("entry-tags", "tagList", "breadcrumbs"),
        ("category-news", "stage", "tag-politics"),
        max_words=120,
    ),
    NameRule(
        "author note",
        r"\b(?:author|writer|contributor|journalist|reporter)s?-(?:bio|box|info|card|about|desc|description|profile|"
        r"note|details|"
        r"block|section|container|wrapper|footer|blurb|contact|area)\b|\babout-?(?:the-)?authors?\b|"
        r"\bbio(?:graphy)?\b|\b(?:article|"
        r"post|entry|story)-authors?\b|\bauthors?\b",
        ("author-bio", "aboutAuthor", "post-author"),
        ("authority", "biology"),
        max_words=220,
        max_share=0.2,
    ),
    NameRule(
        "byline",
        r"\bby-?lines?\b|\bdate(?:-?time|-?published|-?modified|-posted|-?line-date|-?stamp)?\b|\b(?:pub|publish|"
        r"published|post|"
        r"posted|entry|article|story|update|updated|modified|created|creation)-?(?:date|time|on|at|info|details)\b|"
        r"\btime-?stamp\b|"
        r"\b(?:entry|post|article|story|page|content)-?meta(?:-?data|-\w+)?\b|\bmeta(?:data)?\b|\b(?:read|"
        r"reading)-?time\b|"
        r"\blast-?(?:updated?|modified)\b|\bpublished\b|\bpubdate\b|\barticle-(?:info|details|date)\b|\bpublish\b|"
        r"\b(?:datum|fecha|firma|autorenzeile|verfasser|autor(?:en|es)?|auteurs?|autore)\b",
        ("byline", "entry-meta", "publishDate", "timestamp"),
        ("update", "metal", "candidate"),
        max_words=90,
        max_share=0.1,
    ),
    NameRule(
        "advert",
        r"\bads?\b|\badverts?\b|\badvertis(?:e|ing|ement|ements)\b|\bad-?(?:slot|unit|container|wrapper|box|label|"
        r"block|space|zone|"
        r"banner)s?\b|\badsbygoogle\b|\bdfp\b|\bgpt-ad\b|\bsponsor(?:s|ed)?\b|\bpromoted\b|\bbanners?\b|"
        r"\bcommercial\b|\bnative-ad\b|"
        r"\baffiliate(?:-\w+)?\b|\bdisclosure\b|\bpartner-content\b|\bbuy-(?:now|button|box)\b|\bproduct-(?:box|"
        r"card|widget)\b|"
        r"\b(?:anzeigen?|werbung|publicite|publicidad|publicidade|pubblicita|reklame|advertorial)\b",
        ("ad-slot", "adContainer", "sponsored", "advertisement"),
        ("add", "adage", "header"),
        max_words=400,
    ),
    NameRule(
        "comments",
        r"\bcomments?(?:-(?:list|form|area|section|box|thread|wrapper|container|count|link|links|block|respond|body|"
        r"text|policy))?\b|"
        r"\bdisqus(?:-thread)?\b|\blivefyre\b|\bviafoura\b|\bspot-?im\b|\brespond\b|\bcommenting\b|"
        r"\breader-reactions?\b|"
        r"\breplies\b|"
        r"\b(?:kommentare|commentaires|comentarios|commenti|reacties)\b",
        ("comments", "comment-list", "disqus_thread"),
        ("commentary", "commented"),
        max_share=0.85,
    ),
    NameRule(
        "player",
        r"\b(?:video|audio|media|jw|brightcove|vjs)-?(?:player|js|container|wrapper|caption|title|meta|info|embed|"
        r"block|playlist|headline|"
        r"description|gallery|module|inline)s?\b|\bplayer\b|\bplaylist\b|\bjwplayer\b|\bvideos?\b|\b(?:photo|"
        r"image)?-?galler(?:y|ies)\b|"
        r"\bslide-?shows?\b|\bcarousel\b|\bslider\b|\blight-?box\b|\bmedia-viewer\b|\bpodcast-player\b",
        ("video-player", "photoGallery", "slideshow", "carousel"),
        ("players-union-story", "mediaeval"),
        max_words=200,
        max_share=0.2,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "legal notice",
        r"\bdisclaimers?\b|\blegal\b|\bcookies?(?:-\w+)?\b|\bconsent\b|\bgdpr\b|\bprivacy\b|\bterms\b|\breprints?\b|"
        r"\bpermissions\b|"
        r"\blicen[cs]ing\b|\bsyndication\b|\bcorrections-link\b",
        ("cookie-notice", "legalNotice", "gdpr"),
        ("illegal-trade", "consented"),
        max_words=400,
        max_share=0.2,
    ),
    NameRule(
        "navigation",
        r"\bnav(?:bar|igation|igator)?\b|\b(?:main|site|sub|top|drop-?down|mobile|mega|user|side|footer|"
        r"header)-?(?:menu|nav)\b|"
        r"\bmenu(?:-\w+)?\b|\bmast-?head\b|\btool-?bars?\b|\bskip-(?:link|to|nav)\b|\btop-?bar\b|\bdrop-?down\b|"
        r"\b(?:site|page|global)-"
        r"(?:header|footer)\b|\bfooter\b|\bsearch-?(?:form|box|bar)?\b|\blog-?in\b|\bmodals?\b|\bpop-?ups?\b|"
        r"\boverlay\b|"
        r"\btoc\b|\btable-of-contents\b|\bjump-?(?:link|to)s?\b|\bback-to-top\b|\bpaging\b|\b(?:article|post|story|"
        r"entry|page|content)-?"
        r"(?:tools|actions|utilities|controls|options)\b|\btools\b|\bprint(?:-\w+)?\b|\butility-bar\b|(?:^|"
        r" )widgets?(?: |$)|\bwidget-(?:area|title|recent|nav|tag|search)\b|"
        r"\bnotifications?\b|\balert-?(?:bar|banner)\b|\bticker\b|\bdialog\b",
        ("main-nav", "siteFooter", "searchBox", "table-of-contents"),
        ("navy", "menuscript", "searching"),
        max_share=0.25,
    ),
    NameRule(
        "standfirst",
        r"\bsub-?titles?\b|\bstand-?first\b|\bdek\b|\bdeck\b|\bsub-?headlines?\b|\b(?:article|story|post|entry|"
        r"page)-(?:summary|"
        r"description|subtitle|subheadline|excerpt|dek|intro-text|strap|subhead)\b|\bstrap-?line\b|\bexcerpt\b|"
        r"\bkey-?(?:points|"
        r"takeaways)\b|\btldr\b|\bstory-highlights\b|\bhighlights-box\b",
        ("subtitle", "standfirst", "article-dek", "subHeadline"),
        ("decking", "subheading"),
        max_words=120,
        max_share=0.15,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "hidden",
        r"\b(?:visually-hidden|visuallyhidden|sr-only|screen-reader-(?:text|only)|screenreader(?:-only|-text)?|"
        r"hidden-text|"
        r"assistive-text|a11y-hidden|offscreen|off-screen|print-only|only-print|print-show|no-?display|d-none|"
        r"is-hidden)\b",
        ("sr-only", "screen-reader-text", "visually-hidden"),
        ("hidden-xs",),
        max_share=0.2,
        within_sentences=True,
    ),
    NameRule(
        "tooltip",
        r"\btool-?tips?\b|\bpop-?overs?\b|\b(?:hover|roll-?over)-?(?:card|box|block|content|text)s?\b",
        ("tooltip", "hoverCard", "rollover-block"),
        ("rollover",),
        max_words=150,
        within_sentences=True,
    ),
    NameRule(
        "infobox",
        r"\bfact-?box\b|\binfo-?box\b|\bat-a-glance\b|\bstock-?(?:quote|ticker|chart)s?\b|\bquote-box\b|\bweather\b|"
        r"\bpolls?\b|"
        r"\bquiz\b|\bratings?\b|\bscore-?board\b",
        ("infobox", "poll", "stock-quote"),
        ("polling",),
        max_words=250,
        max_share=0.15,
    ),
)
