"""The names of what belongs to the page and not to its article: menus, tools, hidden text, boxes of facts."""

from __future__ import annotations

from functools import partial

from reader.article import Furniture
from reader.extraction.furniture.element_rule import NameRule

__all__ = ["PAGE"]

_navigation = partial(NameRule, kind=Furniture.NAVIGATION, max_share=0.25)
_infobox = partial(NameRule, kind=Furniture.INFOBOX, max_words=250, max_share=0.15)

_NAVIGATION: tuple[NameRule, ...] = (
    NameRule(
        "edit link",
        Furniture.NAVIGATION,
        "{mw-,}editsection inline-template edit-{link,this-page,page,post,section} post-edit-link suggest-changes "
        "headerlink hash-link",
        takes=("mw-editsection", "theme-edit-this-page", "headerlink"),
        leaves=("editor", "edited"),
        max_words=4,
        within_sentences=True,
    ),
    _navigation(
        "menu",
        names="nav{,bar,igation,igator} menu mast{,-}head footer top{,-}bar drop{,-}down {site,page,global}-header "
        "{main,site,sub,top,dropdown,drop-down,mobile,mega,user,side,footer,header}{menu,nav} utility-bar ticker "
        "={widget,widgets} online-list who-is-online stat-block widget-{area,title,recent,nav,tag,search} {haupt,meta,"
        "service,seiten}{menu,menue,navigation,funktionen} site-{branding,logo,title,description,tagline,info} "
        "colophon webring {,google-}translate-{widget,element} wp-block-{archives,calendar,page-list,rss,loginout,"
        "site-title,site-tagline}",
        takes=("main-nav", "siteFooter", "Hauptmenue", "site-info", "webring"),
        leaves=("navy", "menuscript", "widget-text"),
    ),
    _navigation(
        "table of contents",
        names="toc table{,-}of{,-}content{,s} ez-toc-container lwptoc simpletoc on-this-page in-this-article =sommaire "
        "inhaltsverzeichnis table-des-matieres tabla-de-contenido{,s} indice-contenidos",
        takes=("table-of-contents", "Inhaltsverzeichnis", "ez-toc-container"),
        leaves=("ez-toc-section", "contents"),
        but="toc-section{,-end}",
    ),
    _navigation(
        "way through the page",
        names="skip-{link,links,to,nav} jump{,-}{link,to}{,s} back-to-{top,home,list,overview,blog,news,index} "
        "view-all load-more infinite-scroll hit{,-}counter back{,-}link{,s} backlink-wrap scroll{,-to}-top "
        "reading-progress paging nach-oben zurueck{,-link,-zur-uebersicht} haut-de-page",
        takes=("skip-link", "back-to-top", "news-backlink-wrap", "load-more"),
        leaves=("skipper", "backlog"),
    ),
    _navigation(
        "search and log-in",
        names="search{,form,box,bar} log{,-}in such{e,feld,formular} buscador",
        takes=("searchBox", "login-form", "Suchfeld"),
        leaves=("searching", "sucht"),
    ),
    _navigation(
        "pop-up",
        names="modal{,s} pop{,-}up{,s} overlay notification{,s} {alert,announcement,notice}{,-}{bar,banner}",
        takes=("modal-content", "popUp", "alert-banner", "announcement-bar"),
        leaves=("modality", "alert"),
    ),
    _navigation(
        "tools of the page",
        names="tool{,-}bar{,s} {article,post,story,entry,page,content}{,-}{tools,actions,utilities,controls,options} "
        "action{s,}-bar =icons =node-links links-node service-links item-control blog-admin post-icons tools print "
        "{language,lang}-{switcher,selector,menu,nav,switch} {font,text}-{size,resize}{,r}",
        takes=("article-tools", "toolbar", "language-switcher", "ActionBar", "node__links"),
        leaves=("printing", "toolshed", "language", "print-content", "icons-of-music"),
        but="print{,able}-{content,body,article,text,main,area,story}",
    ),
    NameRule(
        "form of a plugin",
        Furniture.FORM,
        "wpforms wpcf wpcf-7 gform gform-wrapper gravity-form nf-form ninja-forms fluentform forminator frm-forms "
        "powermail {contact,elementor,webform,hs,comment,feedback,wpforms,registration,subscription,submission}-form "
        "webform{,-submission} caldera-grid tx-{felogin,powermail,indexedsearch,comments} kontaktformular",
        takes=("wpforms-container", "gform_wrapper", "contact-form-7", "tx-powermail"),
        leaves=("longform", "free-form", "gravity", "formula"),
        max_words=150,
        max_share=0.2,
    ),
    NameRule(
        "what follows the article",
        Furniture.OTHER,
        "{below,after,under}-{article,post,content,entry,story}{,-content,-widget,-area,-wrap,-ad} "
        "{article,post,entry,story}-{bottom,end} bottom-of-{article,post,story} page-below post-location "
        "{post,article}-source-via",
        takes=("after-entry", "below-content", "post__bottom", "bottom-of-article"),
        leaves=("aftermath", "bottom", "post-content"),
        max_words=250,
        max_share=0.15,
    ),
    _navigation(
        "feeds and files",
        names="feed-links post-feeds rss{-link,-icon,-feed,link} wp-block-file attachments ce-downloads "
        "download-{element,link,links,button,list} file-{list,attachments}",
        takes=("wp-block-file", "post-feeds", "download-list"),
        leaves=("feedback", "profile", "download"),
    ),
)

_UNHEARD: tuple[NameRule, ...] = (
    NameRule(
        "hidden (name)",
        Furniture.HIDDEN,
        "visually{,-}hidden sr-only screen-reader-{text,only} screenreader hidden-text assistive-text off{,-}screen "
        "print-{only,show} only-print nodisplay d-none is-hidden element-{invisible,hidden} a-11-y-hidden",
        takes=("sr-only", "screen-reader-text", "visually-hidden", "element-invisible"),
        leaves=("hidden-xs", "unhidden"),
        max_share=0.2,
        within_sentences=True,
    ),
    NameRule(
        "not for reading aloud",
        Furniture.OTHER,
        "{speechify,tts,speech}-ignore skip-tts",
        takes=("speechify-ignore",),
        leaves=("speech-bubble",),
        max_words=400,
        max_share=0.2,
    ),
    NameRule(
        "tooltip",
        Furniture.OTHER,
        "tool{,-}tip{,s} pop{,-}over{,s} {hover,rollover,roll-over}{,-}{card,box,block,content,text}{,s}",
        takes=("tooltip", "hoverCard", "rollover-block"),
        leaves=("rollover",),
        max_words=150,
        within_sentences=True,
    ),
)

_INFOBOXES: tuple[NameRule, ...] = (
    _infobox(
        "infobox",
        names="fact{,s}{,-}box =infobox =info-box {article,story,artikel,content}-info{,-}box at-a-glance quote-box "
        "nutrition-{label,facts,info}",
        takes=("infobox", "fact-box", "articleInfobox"),
        leaves=("factory", "wp-block-info-box"),
    ),
    _infobox(
        "infobox (other languages)",
        names="info{,-}kasten {fakten,fakt,zahlen}{,-}{kasten,box} =kasten steckbrief encadre{,s} despiece{,s} "
        "recuadro =kader =ficha fakta{ruta,rutan,boks} fakta-{ruta,boks,box}",
        takes=("faktenbox", "encadre", "faktaruta"),
        leaves=("kastenbrot", "encadrement"),
    ),
    _infobox(
        "box of a wiki",
        names="hatnote dablink ambox navbox portalbox sistersitebox side-box authority-control",
        takes=("hatnote", "navbox"),
        leaves=("note", "toolbox"),
    ),
    _infobox(
        "poll, prices, weather",
        names="poll{,s} wp-polls quiz umfrage rating{,s} score{,-}board stock{,-}{quote,ticker,chart}{,s} weather",
        takes=("poll", "stock-quote", "wp-polls"),
        leaves=("polling", "stockade"),
    ),
    _infobox(
        "whom to ask",
        names="{contact,kontakt,presse}{,-}{box,kontakt} ansprechpartner",
        takes=("contact-box", "Pressekontakt", "ansprechpartner"),
        leaves=("contact", "presse"),
    ),
)

PAGE: tuple[NameRule, ...] = (*_NAVIGATION, *_UNHEARD, *_INFOBOXES)
