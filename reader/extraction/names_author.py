"""The names of what stands around a headline or below a text: authors, dates, standfirsts, notes, rights."""

from __future__ import annotations

from reader.article import Furniture
from reader.extraction.element_rule import NameRule

__all__ = ["AUTHOR"]

AUTHOR: tuple[NameRule, ...] = (
    NameRule(
        "author note",
        Furniture.AUTHOR_NOTE,
        "author{,s} {,about}author{,s} saboxplugin{,-wrap} abh-box post-author{,s} about-me {writer,contributor,"
        "journalist,reporter}{,s}-{bio,box,info,card,about,desc,description,profile,note,details,block,section,"
        "container,wrapper,footer,blurb,contact,area} {user,profile}-{bio,card,box,info} user{bio,info} bio{,graphy} "
        "autor{,en,in,innen}{,-}{box,info,infos,profil,portrait,beschreibung,vorstellung,hinweis,kasten,bio,text} "
        "zur-person ueber-{den-autor,die-autorin,mich,uns} bloc-auteur auteur-{bio,box,info} "
        "{acerca-del,sobre-el,sobre-o}-autor sull-autore over-de-auteur o-autorze om-forfatteren",
        takes=("author-bio", "aboutAuthor", "post-author", "autorenbox", "about-the-author"),
        leaves=("authority", "biology", "autorisiert", "userland"),
        max_words=220,
        max_share=0.2,
    ),
    NameRule(
        "byline",
        Furniture.BYLINE,
        "by{,-}line{,s} meta{,data} {entry,post,article,story,page,content,blog}meta{,data} writer =vcard "
        "{written,posted,submitted,created}-by {createdby,postedby,submitted} {pub,publish,published,post,posted,"
        "entry,article,story,artikel,beitrags,beitrag,blog}{,-}{info,infos,details,data} autor{en,}zeile "
        "verfasser{,in} autor{,en,es,e,a,zy} auteur{,s,snaam} =firma firmas firma-{autor,articolo} "
        "signature{s,-article} assinatura redaktor redacteur{,s} skribent forfatter{,e} journalist{,e,en,es} "
        "kirjoittaja avtor zuozhe bianji laiyuan zebian",
        takes=("byline", "entry-meta", "article-info", "Autorenzeile", "skribent"),
        leaves=("metal", "autorennen", "firmament", "hs_cos_wrapper_meta_field", "artikel"),
        but="meta-field",
        max_words=90,
        max_share=0.1,
    ),
    NameRule(
        "date",
        Furniture.DATE,
        "date{,s} date{time,published,modified,stamp,header,line} {pub,publish,published,post,posted,entry,article,"
        "story,update,updated,modified,created,creation}{,-}{date,time,on,at} time{,-}stamp {read,reading}{,-}time "
        "{eta,time}-to-read last{,-}{update,updated,modified} publish{,ed} pubdate datum{,szeile} {artikel,beitrags,"
        "publikations,publicatie}{,-}datum {artikel,beitrags}{,-}zeit zeitstempel ver{oe,o}ffentlicht{,-am} "
        "lese{zeit,dauer} {publie,publiee}{,-le} mis-a-jour {temps,tempo,tiempo}-{de-,di-,}{lecture,leitura,lectura,"
        "lettura} fecha{,s} publicado{,-em,-el} actualizado atualizado pubblicat{o,a} data-{publicacao,pubblicazione,"
        "publikacji,publikatsii,hora,ora} =data opublikowano dodano leestijd publicerad publisert udgivet julkaistu "
        "paivays =dato lastid shijian riqi",
        takes=("publishDate", "timestamp", "date-header", "fecha", "Lesezeit"),
        leaves=("update", "candidate", "data-table", "datenschutz", "mandate"),
        max_words=30,
        max_share=0.1,
    ),
    NameRule(
        "standfirst",
        Furniture.STANDFIRST,
        "sub{,-}title{,s} stand{,-}first dek deck sub{,-}headline{,s} {article,story,post,entry,page}-{summary,"
        "description,intro-text,strap,subhead,subtitle} strap{,-}line excerpt key{,-}{points,takeaways} tldr "
        "story-highlights highlights-box unter{titel,zeile,ueberschrift} sous-titre{,s} subtitulo linha-fina "
        "sottotitol{o,i} subtitel ondertitel podtytul underrubrik undertittel",
        takes=("subtitle", "standfirst", "article-dek", "subHeadline", "sous-titre"),
        leaves=("decking", "subheading", "lead", "intro", "chapo", "vorspann"),
        max_words=120,
        max_share=0.15,
        unless=frozenset({"blockquote"}),
        leads=True,
    ),
    NameRule(
        "note mark",
        Furniture.FOOTNOTE,
        "{foot,side,end}note-{anchor,ref,link,marker,reference,number} fn{-,}ref cite-ref "
        "{note,appel}-{ref,call,de-note}",
        takes=("footnote-anchor", "fnref", "footnote-ref"),
        leaves=("footnote-wear", "reference"),
        max_words=2,
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
        "correction",
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
        "disclaimer{,s} legal cookie{,s} consent gdpr privacy terms reprint{,s} permissions licen{c,s}ing "
        "syndication {cc,creative-commons,post,content}-licen{s,c}e impressum datenschutz{,hinweis} rechtehinweis "
        "haftungsausschluss mentions-legales aviso-legal note-legali riproduzione{,-riservata} shengming banquan",
        takes=("cookie-notice", "legalNotice", "gdpr", "datenschutzhinweis"),
        leaves=("illegal-trade", "consented", "paralegal"),
        max_words=400,
        max_share=0.2,
    ),
)
