"""The names of what leads elsewhere: related articles, tags, the way down to this page."""

from __future__ import annotations

from reader.article import Furniture
from reader.extraction.element_rule import NameRule

__all__ = ["LINKS"]

LINKS: tuple[NameRule, ...] = (
    NameRule(
        "related",
        Furniture.RELATED,
        "related{,posts,links,articles,content,stories} recommend{,ed,ation,ations,s} recirc{,ulation} "
        "similar-{posts,articles,stories,content,entries,news} {read,see,view,learn}{,-}{more,next,also} "
        "also-{like,read,on,see,in} {keep,continue}-reading more-{stories,news,from,on,in,links,articles,posts,"
        "coverage,like,reading,about,by,to-read} most{,-}{read,popular,viewed,recent,shared} trending popular "
        "{may,might}-{also,like,enjoy,interest} outbrain taboola zerg{,net} revcontent yarpp crp-related wp-rp "
        "zem-rp rp4wp promo{,s} teaser{,s} teaser{box,liste,list,leiste,block,container,wrapper} {next,previous,"
        "prev}-{article,post,up,read,link}{,s} {next,previous,prev}-{story,stories} post{,-}nav{,igation} "
        "{article,entry,archive,content}-nav{,igation} pagination pager paginav wp-pagenavi page{nav,navi} "
        "page-links {latest,recent}-{news,posts,stories,articles,entries,comments} recent{posts,comments} up-next "
        "{top,featured}-{stories,posts,articles} must-read{,s} editor{,s}-pick{,s} {wp-block-query,"
        "wp-block-post-template,elementor-posts,post-cards} side{,-}bar interstitial-link{,s} internal-link{,s} "
        "inline-{related,promo,post,link,article} in{,-}read story{,-}link{,s} further-reading bookmark-card "
        "{digest-,}post-embed wp-embedded-content is-type-wp-embed {link,blog}{,-}card link-preview link-box "
        "person-promo verwandt{,e,er,es} {aehnliche,ahnliche}-{artikel,beitraege,posts} {auch,auch-noch}-interessant "
        "mehr-{zum-thema,dazu,artikel,lesen,nachrichten,news,von,aus,ueber} weitere-{artikel,themen,beitraege,"
        "meldungen,nachrichten,news,texte,links} weiter{,-}lesen weiterfuehrend{,e} lesen-sie lies-auch {lese,"
        "lektuere}{tipp,tipps,empfehlung,empfehlungen} {koennte,konnte}-{sie,dich,dir,ihnen} passend-zum "
        "meist{-,}gelesen{,e} artikel{,-}{teaser,empfehlung,empfehlungen,navigation} beitrag{s,}{-,}navigation "
        "{naechster,vorheriger,voriger}-{artikel,beitrag} {rand,seiten,marginal,neben}{spalte,leiste} "
        "lire-{aussi,plus,la-suite,egalement} {a-,}lire-aussi voir-aussi {sur-le-,}meme-{sujet,theme,rubrique} "
        "{articles,contenus,sujets}-{lies,associes,similaires,connexes,recents} les-plus-lus plus-{lus,lues} "
        "relacionad{a,o}{,s} {lea,leer,ver,veja,leia,saiba}{,-}{tambien,tambem,mas,mais} lea-tambien "
        "{puede,podria}-interesar{,te} mas-{noticias,leidas,leido,sobre,vistas} lo-mas-{leido,visto} sigue-leyendo "
        "mais-{lidas,lidos,noticias,sobre,vistas} correlat{i,e,o} leggi{,-}{anche,tutto,altro,ancora} "
        "articoli-{simili,collegati,consigliati} potrebbe-interessar{ti,e,vi} vedi-anche piu-letti "
        "lees{,-}{ook,meer,verder} gerelateerd{,e} meer-{over,lezen,nieuws,artikelen,van} meest-gelezen aanbevolen "
        "powiazan{e,y} {czytaj,zobacz,przeczytaj}-{tez,takze,wiecej,rowniez,dalej} podobne-{wpisy,artykuly} "
        "najczesciej-czytane polecane las-{mer,ocksa,vidare,aven} relatera{t,de} mest-last mer-{om,fran,lasning} "
        "les-{ogsa,ogsaa,mer,videre} relatert{,e} mest-lest laes-{ogsaa,ogsa,mere,videre} relatere{t,de} "
        "lue-{myos,lisaa} souvisejici{,-clanky} {cti,ctete}-tez nejctenejsi kapcsolodo{,-cikkek} "
        "{ilgili,benzer}-{haber,haberler,yazilar} citeste-si articole-similare chita{y,j,yte,jte,t}-{takzhe,takje} "
        "po-teme pohozhie kanren{,-kiji} osusume xiangguan tuijian",
        takes=(
            "related-posts",
            "RelatedLinks",
            "outbrain",
            "read-more-link",
            "sidebar",
            "lesen-sie-auch",
            "leia-mais",
            "les-ogsaa",
            "kg-bookmark-card",
            "wp-block-latest-posts",
            "beitragsnavigation",
        ),
        leaves=("correlated", "reading", "readmore-content", "article-with-sidebar", "teasing", "teaser-text"),
        but="read{,-}more-{content,text,target,body} teaser-text",
        max_words=1500,
    ),
    NameRule(
        "tags",
        Furniture.TAGS,
        "tags taglist tag-{list,links,cloud,box,container,wrapper,area,block,section,label,title,articolo} {post,"
        "entry,article,blog}-{tag,labels,terms,taxonomies,categor{y,ies}} {topics,keywords,hashtags} "
        "topic-{list,links} taxonomy-{links,list,term-reference} category-{link,links,list,label,tag} cat-links "
        "filed-under {posted,tagged}-in tagged{,-with,-as} categories entry-utility kicker eyebrow overline "
        "{pre,sur,super}{,-}title schlag{wort,worte,woerter,worter} stichwort{,e} "
        "themen-{liste,box,tags,links,des-artikels} dachzeile spitzmarke mots-cles motscles etiquette{s,-list} "
        "etiqueta{,s} antetitulo cintillo volanta chapeu occhiello etichette trefwoorden tagi slowa-kluczowe amnen "
        "taggar emneord stikkord avainsanat asiasanat stitky etiketler tegi biaoqian",
        takes=("entry-tags", "tagList", "post-categories", "schlagwoerter", "eyebrow"),
        leaves=("category-news", "stage", "tag-politics", "etiquette", "topicality"),
        max_words=120,
    ),
    NameRule(
        "breadcrumbs",
        Furniture.NAVIGATION,
        "bread{,-}crumb{,s} crumb{,s} rootline you-are-here pathway brotkrumen brotkrume klickpfad sie-sind-hier "
        "fil-{,d-}ariane filariane ariane migas{,-de-pan} migalhas briciole kruimel{pad,spoor} okruszki "
        "brodsmul{or,er,e,esti} murupolku drobeckova hlebnie-kroshki",
        takes=("breadcrumbs", "entry-crumbs", "fil-d-ariane", "brotkrumen"),
        leaves=("breaded", "crumble"),
        max_words=60,
    ),
)
