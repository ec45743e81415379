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
        "={widget,widgets} widget-{area,title,recent,nav,tag,search} {haupt,meta,service,seiten}{menu,menue,"
        "navigation,funktionen}",
        takes=("main-nav", "siteFooter", "Hauptmenue"),
        leaves=("navy", "menuscript", "widget-text"),
    ),
    _navigation(
        "table of contents",
        names="toc table{,-}of{,-}content{,s} ez-toc-container lwptoc simpletoc on-this-page in-this-article "
        "inhaltsverzeichnis table-des-matieres tabla-de-contenido{,s} indice-contenidos",
        takes=("table-of-contents", "Inhaltsverzeichnis", "ez-toc-container"),
        leaves=("ez-toc-section", "contents"),
        but="toc-section{,-end}",
    ),
    _navigation(
        "way through the page",
        names="skip-{link,links,to,nav} jump{,-}{link,to}{,s} back-to-{top,home,list,overview} back{,-}link{,s} "
        "backlink-wrap scroll{,-to}-top reading-progress paging nach-oben zurueck{,-link,-zur-uebersicht} "
        "haut-de-page",
        takes=("skip-link", "back-to-top", "news-backlink-wrap"),
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
        names="modal{,s} pop{,-}up{,s} overlay notification{,s} alert{,-}{bar,banner}",
        takes=("modal-content", "popUp", "alert-banner"),
        leaves=("modality", "alert"),
    ),
    _navigation(
        "tools of the page",
        names="tool{,-}bar{,s} {article,post,story,entry,page,content}{,-}{tools,actions,utilities,controls,options} "
        "tools print {language,lang}-{switcher,selector,menu,nav,switch} {font,text}-{size,resize}{,r}",
        takes=("article-tools", "toolbar", "language-switcher"),
        leaves=("printing", "toolshed", "language"),
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
        "hidden",
        Furniture.HIDDEN,
        "visually{,-}hidden sr-only screen-reader-{text,only} screenreader hidden-text assistive-text a11y-hidden "
        "off{,-}screen print-{only,show} only-print no{,-}display d-none is-hidden element-{invisible,hidden}",
        takes=("sr-only", "screen-reader-text", "visually-hidden", "element-invisible"),
        leaves=("hidden-xs", "unhidden"),
        max_share=0.2,
        within_sentences=True,
    ),
    NameRule(
        "not for reading aloud",
        Furniture.OTHER,
        "{speechify,tts,speech}-ignore {skip,no}-tts not-spoken",
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
