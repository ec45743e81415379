"""The names of what leads elsewhere: other articles, tags, the way down to this page."""

from __future__ import annotations

from functools import partial

from reader.article import Furniture
from reader.extraction.furniture.element_rule import NameRule

__all__ = ["LINKS"]

_related = partial(NameRule, kind=Furniture.RELATED, max_words=1500)
_tags = partial(NameRule, kind=Furniture.TAGS, max_words=120)

_RELATED: tuple[NameRule, ...] = (
    _related(
        "related",
        names="related{,posts,links,articles,content,stories} similar-{posts,articles,stories,content,entries,news} "
        "inline-{related,promo,post,link,article} further-reading {may,might}-{also,like,enjoy,interest} yarpp "
        "crp-related wp-rp zem-rp linkwithin irpp pcsl-inner ilrltpost another-category area-related "
        "links-{component,block} {source,relation}-links =links links-inline",
        takes=("related-posts", "RelatedLinks", "jp-relatedposts", "linkwithin_div"),
        leaves=("correlated", "unrelated", "similarity", "text-links"),
    ),
    _related(
        "recommendations",
        names="recommend{,ed,ation,ations,s} recirc{,ulation} outbrain taboola zerg{,net} revcontent "
        "editor{,s}-pick{,s} must-read{,s} trending popular most{,-}{read,popular,viewed,recent,shared} "
        "{top,featured}-{stories,posts,articles}",
        takes=("recommended", "outbrain", "most-popular"),
        leaves=("commended", "popularity", "most-article"),
    ),
    _related(
        "read on",
        names="{read,see,view,learn}{,-}{more,next,also} also-{like,read,on,see,in} {keep,continue}-reading "
        "in{,-}read more-{stories,news,from,on,in,links,articles,posts,coverage,like,reading,about,by,to-read} "
        "up-next interstitial-link{,s} internal-link{,s} story{,-}link{,s}",
        takes=("read-more-link", "seeAlso", "more-stories"),
        leaves=("reading", "readmore-content", "evermore"),
        but="read{,-}more-{content,text,target,body}",
    ),
    _related(
        "pages before and after",
        names="{next,prev,previous}{post,article} {next,previous,prev}-{article,post,up,read,link}{,s} "
        "{next,previous,prev}-{story,stories} post{,-}nav{,igation} {article,entry,archive,content}-nav{,igation} "
        "pagination pager paginav wp-pagenavi page{nav,navi,navigation} page-links {next-prev,prev-next}{,-post,"
        "-posts,-nav,-links}",
        takes=("post-navigation", "blog-pager", "wp-pagenavi", "nextpost"),
        leaves=("next-steps", "pageant"),
    ),
    _related(
        "latest posts",
        names="{latest,recent}-{news,posts,stories,articles,entries,comments} recent{posts,comments} wp-block-query "
        "{instagram,facebook,twitter}-{feed,timeline} =archives blogroll wp-block-post-template "
        "elementor-{posts,portfolio} elementor-widget-{posts,archive-posts,portfolio,loop-grid} et-pb-blog-grid "
        "jeg-{postblock,newsfeed,posts} td-flex-block sqs-block-{summary,archive,tagcloud} vc-wp-posts "
        "{post,story,news,article}-cards gh-{feed,readnext,read-next} hs-cos-wrapper-type-{rss-listing,post-filter}",
        takes=("wp-block-latest-posts", "RecentPosts", "elementor-posts-container", "sqs-block-summary-v2"),
        leaves=("recently", "post-template-default", "summary", "elementor-widget-text-editor"),
    ),
    _related(
        "sidebar",
        names="side{,-}bar {article,post,story}-aside {rand,seiten,marginal,neben}{spalte,leiste}",
        takes=("sidebar", "td-main-side-bar", "Randspalte"),
        leaves=("article-with-sidebar", "side", "barside"),
    ),
    _related(
        "card of a link",
        names="promo{,s} teaser{,s} teaser{box,liste,list,leiste,block,container,wrapper} bookmark-card "
        "{digest-,}post-embed wp-embedded-content is-type-wp-embed {link,blog}{,-}card link-preview link-box "
        "rich-link{,s} embedded-post{,-wrap,-card} oglink og-link {post,story,news}-card {list,promo}-enhancement "
        "person-promo",
        takes=("teaserbox", "kg-bookmark-card", "digest-post-embed", "element-rich-link", "post-card"),
        leaves=("promotion", "teaser-text", "teasing", "card", "postcard"),
        but="teaser-text",
        links=True,
    ),
    _related(
        "related (German)",
        names="verwandt{,e,er,es} {aehnliche,ahnliche}-{artikel,beitraege,posts} {auch,auch-noch}-interessant "
        "mehr-{zum-thema,dazu,artikel,lesen,nachrichten,news,von,aus,ueber} weitere-{artikel,themen,beitraege,"
        "meldungen,nachrichten,news,texte,links} weiter{,-}lesen weiterfuehrend{,e} lesen-sie lies-auch {lese,"
        "lektuere}{tipp,tipps,empfehlung,empfehlungen} {koennte,konnte}-{sie,dich,dir,ihnen} passend-zum "
        "meist{,-}gelesen{,e} artikel{,-}{teaser,empfehlung,empfehlungen,navigation} beitrag{s,}{,-}navigation "
        "{naechster,vorheriger,voriger}-{artikel,beitrag}",
        takes=("mehr-zum-thema", "lesen-sie-auch", "beitragsnavigation", "Weiterlesen"),
        leaves=("mehrheit", "artikel", "lesung"),
    ),
    _related(
        "related (French)",
        names="lire-{aussi,plus,la-suite,egalement} {a-,}lire-aussi voir-aussi {sur-le-,}meme-{sujet,theme,rubrique} "
        "{articles,contenus,sujets}-{lies,associes,similaires,connexes,recents} les-plus-lus plus-{lus,lues}",
        takes=("a-lire-aussi", "articles-lies", "sur-le-meme-sujet"),
        leaves=("article-libre", "relire"),
    ),
    _related(
        "related (Spanish, Portuguese)",
        names="relacionad{a,o}{,s} {lea,leer,ver,veja,leia,saiba}{,-}{tambien,tambem,mas,mais} lea-tambien "
        "{puede,podria}-interesar{,te} mas-{noticias,leidas,leido,sobre,vistas} lo-mas-{leido,visto} sigue-leyendo "
        "mais-{lidas,lidos,noticias,sobre,vistas}",
        takes=("noticias-relacionadas", "leia-mais", "lo-mas-leido"),
        leaves=("relacion", "mas", "leia"),
    ),
    _related(
        "related (Italian)",
        names="correlat{i,e,o} leggi{,-}{anche,tutto,altro,ancora} articoli-{simili,collegati,consigliati} "
        "potrebbe-interessar{ti,e,vi} vedi-anche piu-letti",
        takes=("articoli-correlati", "leggi-anche"),
        leaves=("correlated", "leggins"),
    ),
    _related(
        "related (Dutch)",
        names="lees{,-}{ook,meer,verder} gerelateerd{,e} meer-{over,lezen,nieuws,artikelen,van} meest-gelezen "
        "aanbevolen",
        takes=("lees-ook", "gerelateerde-artikelen"),
        leaves=("leesbaar", "meerkoet"),
    ),
    _related(
        "related (Nordic)",
        names="las-{mer,ocksa,vidare,aven} relatera{t,de} mest-last mer-{om,fran,lasning} "
        "les-{ogsa,ogsaa,mer,videre} relatert{,e} mest-lest laes-{ogsaa,ogsa,mere,videre} relatere{t,de} "
        "lue-{myos,lisaa}",
        takes=("las-mer", "les-ogsaa", "relaterte-saker", "lue-myos"),
        leaves=("relation", "mer", "les-mains"),
    ),
    _related(
        "related (Slavic)",
        names="mohlo-by-{vas,te}-zajimat {dalsi,podobne}-clanky prectete-si {chytayte,chitayte}-{takozh,tezh} "
        "{shozhi,skhozhi}-{novyny,statti} povyazani powiazan{e,y} {czytaj,zobacz,przeczytaj}-{tez,takze,wiecej,rowniez,"
        "dalej} podobne-{wpisy,artykuly} najczesciej-czytane polecane souvisejici{,-clanky} {cti,ctete}-tez "
        "nejctenejsi chita{y,j,yte,jte,t}-{takzhe,takje} po-teme pohozhie",
        takes=("czytaj-tez", "souvisejici-clanky", "chitayte-takzhe"),
        leaves=("czytelnia", "tema"),
    ),
    _related(
        "related (other languages)",
        names="kapcsolodo{,-cikkek} {ilgili,benzer,diger,son}-{haber,haberler,yazilar,icerikler,konular} "
        "{baca,lihat,simak}-juga {berita,artikel}-{terkait,lainnya,populer,terpopuler} terkait terpopuler "
        "{diavaste,sxetika}-{episis,arthra,themata} diavaste-perissotera citeste-si articole-similare "
        "kanren{,-kiji} osusume xiangguan tuijian",
        takes=("ilgili-haberler", "kanren-kiji", "kapcsolodo", "baca-juga", "berita-terkait"),
        leaves=("haber", "kiji", "isi-berita", "haber-metni"),
    ),
)

_TAGS: tuple[NameRule, ...] = (
    _tags(
        "tags",
        names="tags taglist tag-{list,links,cloud,box,container,wrapper,area,block,section,label,title} "
        "{post,entry,article,blog}-{tag,labels,terms,taxonomies} topics keywords hashtags topic-{list,links} "
        "taxonomy-{links,list,term-reference} tagged{,-with,-as} {posted,tagged}-in filed-under entry-utility "
        "{area,list,wrap,item}-tag{,s} ljtags {content-,section-,submeta-}labels =submeta",
        takes=("entry-tags", "tagList", "filed-under", "area_tag", "content__labels"),
        leaves=("stage", "tag-politics", "topicality"),
    ),
    _tags(
        "categories",
        names="{post,entry,article,blog}-categor{y,ies} category-{link,links,list,label,tag} cat-links categories "
        "p-category {td,tdb}-category item-category",
        takes=("post-categories", "cat-links"),
        leaves=("category-news", "categorical"),
    ),
    _tags(
        "line above the headline",
        names="kicker eyebrow overline {pre,sur,super}{,-}title dachzeile spitzmarke antetitulo cintillo volanta "
        "chapeu occhiello",
        takes=("eyebrow", "article-kicker", "Dachzeile"),
        leaves=("kick", "title"),
    ),
    _tags(
        "tags (other languages)",
        names="schlag{wort,worte,woerter,worter} stichwort{,e} themen-{liste,box,tags,links,des-artikels} mots-cles "
        "motscles etiquette{s,-list} etiqueta{,s} etichette trefwoorden tagi slowa-kluczowe amnen taggar emneord "
        "stikkord avainsanat asiasanat stitky klicova-slova etiketler tegi tegy etikettes biaoqian kata-kunci",
        takes=("schlagwoerter", "mots-cles", "etiquetas"),
        leaves=("etiquette", "schlager"),
    ),
)

_WAY: tuple[NameRule, ...] = (
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

LINKS: tuple[NameRule, ...] = (*_RELATED, *_TAGS, *_WAY)
