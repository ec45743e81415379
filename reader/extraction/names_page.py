"""The names of what belongs to the page and not to its article: menus, tools, hidden text, boxes of facts."""

from __future__ import annotations

from reader.article import Furniture
from reader.extraction.element_rule import NameRule

__all__ = ["PAGE"]

PAGE: tuple[NameRule, ...] = (
    NameRule(
        "edit link",
        Furniture.NAVIGATION,
        "{mw-,}editsection inline-template edit-{link,this-page,page,post,section} post-edit-link suggest-changes "
        "{headerlink,hash-link}",
        takes=("mw-editsection", "theme-edit-this-page", "headerlink"),
        leaves=("editor", "edited"),
        max_words=4,
        within_sentences=True,
    ),
    NameRule(
        "navigation",
        Furniture.NAVIGATION,
        "nav{,bar,igation,igator} {main,site,sub,top,dropdown,drop-down,mobile,mega,user,side,footer,header}{menu,"
        "nav} menu mast{,-}head tool{,-}bar{,s} skip-{link,links,to,nav} top{,-}bar drop{,-}down "
        "{site,page,global}-header footer search{,form,box,bar} log{,-}in modal{,s} pop{,-}up{,s} overlay toc "
        "table{,-}of{,-}content{,s} {ez-toc-container,lwptoc,simpletoc} on-this-page in-this-article "
        "jump{,-}{link,to}{,s} back-to-{top,home,list,overview} back{,-}link{,s} backlink-wrap scroll{,-to}-top "
        "paging {article,post,story,entry,page,content}{,-}{tools,actions,utilities,controls,options} tools print "
        "utility-bar ={widget,widgets} widget-{area,title,recent,nav,tag,search} notification{,s} "
        "alert{,-}{bar,banner} ticker {language,lang}-{switcher,selector,menu,nav,switch} "
        "{font,text}-{size,resize}{,r} reading-progress feed-links post-feeds rss{-link,-icon,-feed,link} "
        "wp-block-file download-{element,link,links,button,list} attachments file-{list,attachments} ce-downloads "
        "{haupt,meta,service,seiten}{menu,menue,navigation,funktionen} inhaltsverzeichnis nach-oben "
        "zurueck{,-link,-zur-uebersicht} such{e,feld,formular} table-des-matieres haut-de-page "
        "tabla-de-contenido{,s} buscador indice-contenidos",
        takes=("main-nav", "siteFooter", "searchBox", "table-of-contents", "Inhaltsverzeichnis", "wp-block-file"),
        leaves=("navy", "menuscript", "searching", "ez-toc-section", "printing"),
        but="toc-section{,-end}",
        max_share=0.25,
    ),
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
    NameRule(
        "infobox",
        Furniture.INFOBOX,
        "fact{,s}{,-}box =infobox =info-box {article,story,artikel,content}-info{,-}box at-a-glance "
        "stock{,-}{quote,ticker,chart}{,s} quote-box weather poll{,s} wp-polls quiz rating{,s} score{,-}board "
        "nutrition-{label,facts,info} hatnote dablink ambox navbox portalbox sistersitebox side-box "
        "authority-control info{,-}kasten {fakten,fakt,zahlen}{,-}{kasten,box} =kasten steckbrief umfrage "
        "{contact,kontakt,presse}{-,}{box,kontakt} ansprechpartner encadre{,s} despiece{,s} recuadro =kader =ficha "
        "fakta{ruta,rutan,boks} fakta-{ruta,boks,box}",
        takes=("infobox", "poll", "stock-quote", "faktenbox", "encadre"),
        leaves=("polling", "factory", "wp-block-info-box"),
        max_words=250,
        max_share=0.15,
    ),
)
