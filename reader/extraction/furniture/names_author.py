"""The names of what stands around a headline or below a text: authors, dates, standfirsts, notes, rights."""

from __future__ import annotations

from functools import partial

from reader.article import Furniture
from reader.extraction.furniture.element_rule import NameRule

__all__ = ["AUTHOR"]

_author_note = partial(NameRule, kind=Furniture.AUTHOR_NOTE, max_words=220, max_share=0.2)
_byline = partial(NameRule, kind=Furniture.BYLINE, max_words=90, max_share=0.1)
_date = partial(NameRule, kind=Furniture.DATE, max_words=30, max_share=0.1)
_standfirst = partial(
    NameRule,
    kind=Furniture.STANDFIRST,
    max_words=120,
    max_share=0.15,
    unless=frozenset({"blockquote"}),
    leads=True,
)

_AUTHORS: tuple[NameRule, ...] = (
    _author_note(
        "author note (name)",
        names="author{,s} {,about}author{,s} saboxplugin{,-wrap} abh-box m-a-box starbox wpautbox authorbox "
        "creator-profile post-author{,s} about-me {writer,contributor,journalist,reporter}{,s}-{bio,box,info,card,"
        "about,desc,description,profile,note,details,block,section,container,wrapper,footer,blurb,contact,area} "
        "{user,profile}-{bio,card,box,info} user{bio,info} bio{,graphy}",
        takes=("author-bio", "aboutAuthor", "post-author", "about-the-author", "jeg_authorbox"),
        leaves=("authority", "biology", "userland"),
    ),
    _author_note(
        "author note (other languages)",
        names="autor{,en,in,innen}{,-}{box,info,infos,profil,portrait,beschreibung,vorstellung,hinweis,kasten,bio,"
        "text} zur-person ueber-{den-autor,die-autorin,mich,uns} bloc-auteur auteur-{bio,box,info} "
        "{acerca-del,sobre-el,sobre-o}-autor sull-autore over-de-auteur o-autorze om-forfatteren",
        takes=("autorenbox", "zur-person", "bloc-auteur"),
        leaves=("autorisiert", "person"),
    ),
    _byline(
        "byline (name)",
        names="by{,-}line{,s} meta{,data} {entry,post,article,story,page,content,blog}meta{,data} writer =vcard "
        "{written,posted,submitted,created}-by {createdby,postedby,submitted} {pub,publish,published,post,posted,"
        "entry,article,story,artikel,beitrags,beitrag,blog}{,-}{info,infos,details,data} signature{s,-article}",
        takes=("byline", "entry-meta", "article-info"),
        leaves=("metal", "hs_cos_wrapper_meta_field", "artikel"),
        but="meta-field",
    ),
    _byline(
        "byline (other languages)",
        names="penulis yazar{,i,-adi} muhabir syntaktis arthrografos avtor{y,ka} autor-clanku autor{en,}zeile "
        "verfasser{,in} autor{,en,es,e,a,zy} auteur{,s,snaam} =firma firmas firma-{autor,articolo} assinatura redaktor "
        "redacteur{,s} skribent forfatter{,e} journalist{,e,en,es} kirjoittaja avtor zuozhe bianji laiyuan zebian",
        takes=("Autorenzeile", "skribent", "auteur"),
        leaves=("autorennen", "firmament"),
    ),
)

_MEMBERS: tuple[NameRule, ...] = (
    NameRule(
        "member of a forum",
        Furniture.AUTHOR_NOTE,
        "message-{user,cell-user,name,avatar,attribution,signature} {message,post,poster}{,-}user{-,}info "
        "post{,-}profile profile-{rank,posts,joined,contact} {user,member,poster}{,-}{title,rank,stats,details,extras} "
        "=signature {post,user,forum,sig}-signature{,s} {poster,member}-{info,details,stats} "
        "author-{information,statistics} author-pane",
        takes=("message-cell--user", "message-userDetails", "userTitle", "postprofile", "message-signature"),
        leaves=("message-userContent", "message-body", "profile", "poster"),
        but="message-user-content",
        max_words=120,
        max_share=0.2,
    ),
    NameRule(
        "who began a thread, and when",
        Furniture.BYLINE,
        "=p-description {thread,topic}-{starter,meta,info,author}",
        takes=("p-description", "thread-starter"),
        leaves=("description", "thread", "topic"),
        max_words=40,
        max_share=0.05,
    ),
)

_DATES: tuple[NameRule, ...] = (
    _date(
        "date (name)",
        names="date{,s} date{time,published,modified,stamp,header,line} {pub,publish,published,post,posted,entry,"
        "article,story,update,updated,modified,created,creation}{,-}{date,time,on,at} time{,-}stamp "
        "last{,-}{update,updated,modified} publish{,ed} pubdate",
        takes=("publishDate", "timestamp", "date-header"),
        leaves=("update", "candidate", "mandate"),
    ),
    _date(
        "time it takes to read",
        names="{read,reading}{,-}time {eta,time}-to-read lese{zeit,dauer} {temps,tempo,tiempo}-{de-,di-,}{lecture,"
        "leitura,lectura,lettura} leestijd lastid",
        takes=("reading-time", "Lesezeit", "temps-de-lecture"),
        leaves=("reading", "temps"),
    ),
    _date(
        "date (other languages)",
        names="datum{,szeile} {artikel,beitrags,publikations,publicatie}{,-}datum {artikel,beitrags}{,-}zeit "
        "zeitstempel ver{oe,o}ffentlicht{,-am} {publie,publiee}{,-le} mis-a-jour fecha{,s} publicado{,-em,-el} "
        "actualizado atualizado pubblicat{o,a} data-{publicacao,pubblicazione,publikacji,publikatsii,hora,ora} =data "
        "opublikowano dodano publicerad publisert udgivet julkaistu paivays =dato shijian riqi tarih{,i} "
        "{yayin,haber,guncelleme,yayinlanma}-tarihi tanggal =waktu imerominia {cas,datum}-{vydani,publikace}",
        takes=("fecha", "Datum", "data-publicacao", "tanggal", "haber-tarihi"),
        leaves=("data-table", "datenschutz"),
    ),
)

_STANDFIRSTS: tuple[NameRule, ...] = (
    _standfirst(
        "standfirst (name)",
        names="sub{,-}title{,s} stand{,-}first dek deck sub{,-}headline{,s} {article,story,post,entry,page}-{summary,"
        "description,intro-text,strap,subhead,subtitle} strap{,-}line excerpt",
        takes=("subtitle", "standfirst", "article-dek", "subHeadline"),
        leaves=("decking", "subheading", "lead", "intro"),
    ),
    _standfirst(
        "key points",
        names="key{,-}{points,takeaways} tldr story-highlights highlights-box",
        takes=("key-points", "storyHighlights"),
        leaves=("keyboard", "highlight"),
    ),
    _standfirst(
        "standfirst (other languages)",
        names="=perex {clanek,article}-perex {haber,yazi}-{spot,ozet,ozeti} ringkasan unter{titel,zeile,ueberschrift} "
        "sous-titre{,s} subtitulo linha-fina sottotitol{o,i} subtitel ondertitel podtytul underrubrik undertittel",
        takes=("sous-titre", "Unterzeile", "perex"),
        leaves=("chapo", "vorspann"),
    ),
)

_NOTES: tuple[NameRule, ...] = (
    NameRule(
        "note mark (name)",
        Furniture.FOOTNOTE,
        "{foot,side,end}note-{anchor,ref,link,marker,reference,number} fn{,-}ref cite-ref "
        "{note,appel}-{ref,call,de-note}",
        takes=("footnote-anchor", "fnref", "footnote-ref"),
        leaves=("footnote-wear", "reference"),
        max_words=2,
        within_sentences=True,
    ),
    NameRule(
        "note in the margin",
        Furniture.FOOTNOTE,
        "{side,margin}{,-}note{,s}",
        takes=("sidenote", "marginnote", "margin-note"),
        leaves=("margin", "side", "notebook"),
        max_words=200,
        max_share=0.25,
        within_sentences=True,
    ),
    NameRule(
        "notes",
        Furniture.FOOTNOTE,
        "{foot,end}note{,s} reflist {mw-,}references{,-wrap} reference-list fussnoten notes-de-bas-de-page "
        "literaturverzeichnis {easy,modern}-footnotes",
        takes=("footnotes", "reflist", "wp-block-footnotes"),
        leaves=("reference", "wp-block-notes"),
        max_words=1500,
    ),
    NameRule(
        "correction (name)",
        Furniture.UPDATE,
        "correction{,s} erratum errata korrektur{,hinweis} rectificatif fe-de-{errata,erratas} errata-corrige "
        "{article,story}-update-{note,notice}",
        takes=("b-correction", "correction-note", "Korrektur"),
        leaves=("correctional", "update"),
        max_words=120,
        max_share=0.1,
    ),
    NameRule(
        "legal notice",
        Furniture.LEGAL,
        "disclaimer{,s} legal cookie{,s} consent gdpr privacy terms reprint{,s} =license {article,post,text}-source "
        "source-line permissions licen{c,s}ing syndication {cc,creative-commons,post,content}-licen{s,c}e impressum "
        "datenschutz{,hinweis} rechtehinweis haftungsausschluss cookie{banner,bot,consent,law,notice,bar} ot-sdk "
        "qc-cmp{,-2} didomi sp-message usercentrics klaro cc-{window,banner} osano tarteaucitron iubenda axeptio "
        "truste trustarc cybot mentions-legales aviso-legal note-legali riproduzione{,-riservata} shengming banquan",
        takes=("cookie-notice", "legalNotice", "gdpr", "datenschutzhinweis", "CybotCookiebotDialog"),
        leaves=("illegal-trade", "consented", "paralegal"),
        max_words=400,
        max_share=0.2,
    ),
)

AUTHOR: tuple[NameRule, ...] = (*_AUTHORS, *_MEMBERS, *_DATES, *_STANDFIRSTS, *_NOTES)
