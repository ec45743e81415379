"""The names of what asks something of the reader: share this, sign up, buy, say something below."""

from __future__ import annotations

from reader.article import Furniture
from reader.extraction.element_rule import NameRule

__all__ = ["ASKING"]

ASKING: tuple[NameRule, ...] = (
    NameRule(
        "share bar",
        Furniture.SHARE,
        "share{,s,r,daddy,this} sharing shar{e,ing}{bar,box,buttons,links,tools,icons,post,widget} addthis addtoany "
        "a2a-kit sociable shariff post-flair sd-{block,content,social,like} social social{bar,box,buttons,icons,"
        "links,likes,list,media,share,sharing,networks} {like,tweet,follow}-{button,btn,us,box,link{,s},icon{,s},"
        "count} fb-like follow-{author,topic} swp-social ssba heateor{,-sss} essb mashsb simplesocialbuttons "
        "{tm,bctt}-click-to-tweet click-to-tweet {wpulike,wp-ulike,ulike} kk-star-ratings "
        "{claps,clap}-{count,button} reaction{s,-buttons,-bar} {email,mail,send}-{this,friend,to-friend} "
        "{post,page,article}-{views,likes,hits} {view,views,hit,hits}-{count,counter} pvc-stats teilen weitersagen "
        "empfehlen {artikel,beitrag,seite}-{teilen,merken,drucken,empfehlen} merkliste merken "
        "soziale-{medien,netzwerke} social-{bookmarks,bookmarking} partage{,r,s,z} reseaux-sociaux "
        "compart{ir,e,elo,ilhe,ilhar,ilhamento} redes-sociales redessociales partilha{,r} condivi{di,dere,sione} "
        "delen deel-{knoppen,buttons,dit,artikel} deelknoppen udostepni{j,anie} =dela delning dela-{artikel,knappar} "
        "del-{artikel,knapper} delknapper =jaa jaa-artikkeli sdilet sdileni megosztas paylas distribuie "
        "podelit{sya,sa} =sns sns-{btn,btns,button,buttons,share,area,list,box} fenxiang",
        takes=("social-share", "shareBar", "sharedaddy", "social_icons", "followUs", "post-views", "reseaux-sociaux"),
        leaves=("social-embed", "shareholder", "marshare", "reactionary", "socialist-party"),
        but="social-{embed,post,media-post} share-{price,prices}",
        max_words=150,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "sign-up",
        Furniture.SIGN_UP,
        "news{,-}letter{,s} subscri{be,ption,ptions} sign{,-}up mailchimp mc-embed mc4wp{,-form} mailpoet convertkit "
        "formkit optinmonster hustle-ui enews nlbox nl-box opt{,-}in email-{form,capture,alert,alerts,updates} "
        "{app,install,download}-{promo,banner,prompt} regwall paywall-{prompt,barrier,notice,box,overlay,message,cta,"
        "offer,promo} piano-{offer,container,inline} cta call-to-action ={cta-button,cta-box} lead-{capture,magnet} "
        "membership-{cta,promo,box} become-a-member support-{us,box,banner} patreon {ko-fi,kofi} buy-me-a-coffee "
        "buymeacoffee reward-container tip-jar donat{e,ion,ions} abonnieren abonn{ez,ieren,eren,er,ement} "
        "abo{box,teaser,hinweis,angebot} abo-{box,teaser,hinweis,angebot,banner,cta} spenden{aufruf,box,hinweis} "
        "spenden-{aufruf,box,hinweis} mitglied-werden registrierung infolettre {faire-un,faites-un}-don "
        "soutenez-nous boletin{,es} suscri{pcion,bete,birse} donar hazte-{socio,socia} assine inscreva{,-se} "
        "iscri{viti,zione} abbona{ti,mento} sostienici nieuwsbrief inschrijven doneer prenumer{uj,ata,era} "
        "subskrybuj zapisz-sie wesprzyj nyhe{ts,ds}brev uutiskirje odber-novinek hirlevel {e-,}bulten rassylka "
        "podpis{ka,hites} {mail,mailing}-{magazine,list} dingyue dashang zanshang",
        takes=("newsletter-box", "emailSignup", "mc_embed_signup", "subscribe", "Abo-Teaser", "kg-signup-card"),
        leaves=("subscriber-content", "newsroom", "paywall", "article-abonne", "support-group"),
        max_words=200,
    ),
    NameRule(
        "button",
        Furniture.FORM,
        "btn button{,s} wp-block-button{,s} elementor-button fusion-button et-pb-button kg-btn sqs-block-button "
        "recipe-{jump,print,pin,snippets,share} {jump-to,print,pin}-recipe",
        takes=("btn btn-primary", "wp-block-buttons", "wprm-recipe-print", "button-wrapper"),
        leaves=("buttonhole", "recipe-instructions"),
        max_words=12,
    ),
    NameRule(
        "advert",
        Furniture.ADVERT,
        "ad{,s} ad{slot,unit,container,wrapper,wrap,box,label,block,space,zone,banner,area,place,placeholder,spot,"
        "holder,tag,sense,vert,verts}{,s} advertis{e,ing,ement,ements,er} adsbygoogle google-auto-placed atatags "
        "wordads dfp =mpu td-a-rec quads-location adace-slot ai-viewport{,s} code-block-{1,2,3,4,5,6,7,8,9,10,11,12,"
        "13,14,15,16} sponsor{,s,ed} promoted banner{,s} commercial affiliate disclosure partner-content "
        "native-{ad,content} buy-{now,button,box} product-{box,card,widget,embed} "
        "{amazon,shopping}-{box,product,products,widget} aawp amzn-native asin-detail "
        "anzeige{,n,nbox,nblock,nmarker,nlabel} werbung werbe{block,box,mittel,flaeche,hinweis,banner,anzeige,"
        "anzeigen} gesponsert publicit{e,es,ate} =pub bloc-pub pub-{block,container,wrapper} publicid{ad,ade} "
        "anuncio{,s} propaganda-box pubblicita{,-box} advertentie{,s} reklam{a,e,y,lar,o} reklam annons{,er,e} "
        "annonse{r,plass} =annonce annonce{r,blok,boks} mainos mainokset inzerce hirdetes guanggao koukoku "
        "advertorial",
        takes=("ad-slot", "adContainer", "sponsored", "advertisement", "Anzeigenblock", "code-block code-block-3"),
        leaves=("add", "adage", "header", "code-block", "publication"),
        max_words=400,
    ),
    NameRule(
        "comments",
        Furniture.COMMENTS,
        "comment{,s} comment{area,block,box,form,list,section,wrap,author,body} disqus livefyre viafoura spot{,-}im "
        "wpdiscuz intensedebate respond commenting reader-{reaction,comment}{,s} replies {trackback,pingback}{,s} "
        "post-notes leave-{reply,comment} kommentar{e,bereich,liste,formular,box,felt,er} leser{kommentar,kommentare,"
        "meinung,meinungen,brief,briefe} commentaire{,s} comentario{,s} comment{i,o} reactie{,s} komentarz{,e} "
        "kommentti kommentit komentare hozzaszolas{,ok} yorum{,lar} kommentari{i,y,j} pinglun liuyan",
        takes=("comments", "comment-list", "disqus_thread", "leserkommentare", "post-notes"),
        leaves=("commentary", "commented", "recipe-notes", "correspondent"),
        max_share=0.85,
    ),
)
