"""The names of what asks something of the reader: share this, sign up, press, buy, say something below."""

from __future__ import annotations

from functools import partial

from reader.article import Furniture
from reader.extraction.furniture.element_rule import NameRule

__all__ = ["ASKING"]

_share = partial(NameRule, kind=Furniture.SHARE, max_words=150, unless=frozenset({"blockquote"}))
_sign_up = partial(NameRule, kind=Furniture.SIGN_UP, max_words=200)
_advert = partial(NameRule, kind=Furniture.ADVERT, max_words=400)
_comments = partial(NameRule, kind=Furniture.COMMENTS, max_share=0.85)

_SHARE: tuple[NameRule, ...] = (
    _share(
        "share bar",
        names="share{,s,r,daddy,this} sharing shar{e,ing}{bar,box,buttons,links,tools,icons,post,widget} addthis "
        "addtoany a-2-a-kit sociable shariff post-flair sd-{block,content,social,like} swp-social ssba heateor{,-sss} "
        "essb mashsb simplesocialbuttons {tm,bctt}-click-to-tweet click-to-tweet "
        "{email,mail,send}-{this,friend,to-friend}",
        takes=("social-share", "shareBar", "sharedaddy"),
        leaves=("shareholder", "marshare", "share-price"),
        but="share-{price,prices}",
    ),
    _share(
        "share bar of a service",
        names="jetpack-likes likes-widget shareaholic dpsp novashare wpusb =sfsi sfsi-{wrapper,widget,responsive,outr} "
        "sfsiaftrpstwpr ultimatesocial scriptlesssocialsharing super-socializer wp-socializer juiz-sps "
        "{hatena,star}-{star,bookmark} line-it pocket-btn post-ufi reblog{s,-link,-button,-count} note-count{s,} "
        "lj-{like,likes,repost} {area,container,wrap}-{sympathy,postbtn} {like,heart}-box",
        takes=("sfsi_wrapper", "hatena-star-container", "post-ufi-button"),
        leaves=("starling-box", "line", "pocket"),
    ),
    _share(
        "social media",
        names="social socials ssk-{group,sticky} pinit social{bar,box,buttons,icons,links,likes,list,media,share,"
        "sharing,networks} {like,tweet,follow}-{button,btn,us,box,link{,s},icon{,s}} fb-like follow-{author,topic} "
        "=sns sns-{btn,btns,button,buttons,share,area,list,box}",
        takes=("social_icons", "followUs", "sns-btn", "socials"),
        leaves=("social-embed", "socialist-party"),
        but="social-{embed,post,media-post}",
    ),
    _share(
        "counts and ratings",
        names="{post,page,article}-{views,likes,hits} {view,views,hit,hits}-{count,counter} pvc-stats "
        "{like,tweet,follow,vote,upvote}-count vote{,-}cell "
        "{claps,clap}-{count,button} reaction{s,-buttons,-bar} {wpulike,wp-ulike,ulike} kk-star-ratings",
        takes=("post-views", "kk-star-ratings", "clapCount", "js-vote-count"),
        leaves=("reactionary", "overview", "page-view"),
    ),
    _share(
        "share bar (German)",
        names="teilen weitersagen empfehlen {artikel,beitrag,seite}-{teilen,merken,drucken,empfehlen} merkliste "
        "merken soziale-{medien,netzwerke} social-{bookmarks,bookmarking}",
        takes=("artikel-teilen", "Merkliste"),
        leaves=("teile", "merkmal"),
    ),
    _share(
        "share bar (Romance languages)",
        names="partage{,r,s,z} reseaux-sociaux compart{ir,e,elo,ilhe,ilhar,ilhamento} redes-sociales redessociales "
        "partilha{,r} condivi{di,dere,sione} distribuie",
        takes=("partager", "reseaux-sociaux", "compartir"),
        leaves=("parti", "compartment"),
    ),
    _share(
        "share bar (other languages)",
        names="delen deel-{knoppen,buttons,dit,artikel} deelknoppen udostepni{j,anie} =dela delning "
        "dela-{artikel,knappar} del-{artikel,knapper} delknapper =jaa jaa-artikkeli sdilet sdileni megosztas paylas "
        "podelit{sya,sa} podilyty{s,sya} fenxiang bagikan berbagi paylasim koinopoi{isi,ise}",
        takes=("deel-knoppen", "udostepnij", "dela"),
        leaves=("deel", "model"),
    ),
)

_SIGN_UP: tuple[NameRule, ...] = (
    _sign_up(
        "sign-up",
        names="news{,-}letter{,s} subscri{be,ption,ptions} sign{,-}up mailchimp mc-embed mc-4-wp mailpoet convertkit "
        "formkit optinmonster hustle-ui enews nlbox nl-box opt{,-}in =tnp tnp-widget thrive-leads tve-lead{,s} "
        "{sib,brevo,klaviyo,ck,aweber,gr,emailoctopus,moosend,mailerlite,ml}-{form,embedded,subscribe} sendinblue "
        "getresponse follow-by-email followbyemail {beehiiv,substack}-embed embedded-publication app-embed et-bloom "
        "email-{form,capture,alert,alerts,updates} {mail,mailing}-{magazine,list} =joinus join-us",
        takes=("newsletter-box", "emailSignup", "mc_embed_signup", "subscribe", "kg-signup-card"),
        leaves=("subscriber-content", "newsroom"),
    ),
    _sign_up(
        "call to action",
        names="{app,install,download}-{promo,banner,prompt} cta =cta-button =cta-box call-to-action "
        "lead-{capture,magnet} membership-{cta,promo,box} become-a-member mitglied-werden registrierung",
        takes=("hs-cta-embed", "app-promo", "lead-magnet"),
        leaves=("action", "lead", "membership"),
    ),
    _sign_up(
        "paywall notice",
        names="regwall paywall-{prompt,barrier,notice,box,overlay,message,cta,offer,promo} "
        "{piano,poool,zephr,pelcro}-{offer,container,inline,widget,engage,paywall} pmpro-content-message "
        "leaky-paywall {restriction,restricted-content,unauthorized,members-only}-message memberful",
        takes=("paywall-barrier", "piano-offer", "poool-widget"),
        leaves=("paywall", "article-abonne"),
    ),
    _sign_up(
        "call for money",
        names="donat{e,ion,ions} support-{us,box,banner} {reader-,}contributions-epic epic-{container,wrapper} patreon "
        "{ko-fi,kofi} buy-me-a-coffee buymeacoffee reward-container tip-jar spenden{aufruf,box,hinweis} "
        "spenden-{aufruf,box,hinweis} {faire-un,faites-un}-don soutenez-nous donar hazte-{socio,socia} sostienici "
        "doneer wesprzyj dashang zanshang",
        takes=("donation", "reward-container", "Spendenaufruf"),
        leaves=("donated-gloves", "support-group"),
    ),
    _sign_up(
        "sign-up (other languages)",
        names="berlangganan odebirat odber{,-newsletteru} predplat{ne,it} {e-,}bulten-kayit pidpys{ka,atysya} "
        "abonnieren abonn{ez,ieren,eren,er,ement} abo{box,teaser,hinweis,angebot} "
        "abo-{box,teaser,hinweis,angebot,banner,cta} infolettre boletin{,es} suscri{pcion,bete,birse} assine "
        "inscreva{,-se} iscri{viti,zione} abbona{ti,mento} nieuwsbrief inschrijven prenumer{uj,ata,era} subskrybuj "
        "zapisz-sie nyhe{ts,ds}brev uutiskirje odber-novinek hirlevel {e-,}bulten rassylka podpis{ka,hites} dingyue",
        takes=("Abo-Teaser", "nyhetsbrev", "bloc-abonnement"),
        leaves=("article-abonne", "abolition"),
    ),
)

_BUTTONS: tuple[NameRule, ...] = (
    NameRule(
        "button",
        Furniture.FORM,
        "btn button{,s} wp-block-button{,s} elementor-button fusion-button et-pb-button kg-btn sqs-block-button "
        "recipe-{jump,print,pin,snippets,share} {jump-to,print,pin}-recipe",
        takes=("btn btn-primary", "wp-block-buttons", "wprm-recipe-print", "button-wrapper"),
        leaves=("buttonhole", "recipe-instructions"),
        max_words=12,
    ),
)

_ADVERTS: tuple[NameRule, ...] = (
    _advert(
        "advert",
        names="ad{,s} ad{slot,unit,container,wrapper,wrap,box,label,block,space,zone,banner,area,place,placeholder,"
        "spot,holder,tag,sense,vert,verts}{,s} advertis{e,ing,ement,ements,er} adsbygoogle google-auto-placed =adv "
        "gptslot sticky{ad,ads} sticky-ad{,s} atatags wordads mgid mgbox plista ligatus dianomi connatix strossle "
        "engageya spoutable vdo-ai primis adrotate advads ntv-box ob-{widget,container} trc-{related,rbox} rc-widget "
        "dfp =mpu td-a-rec quads-location adace-slot ai-viewport{,s} banner{,s} commercial code-block-{1,2,3,4,5,6,7,"
        "8,9,10,11,12,13,14,15,16}",
        takes=("ad-slot", "adContainer", "advertisement", "code-block code-block-3", "OB_widget"),
        leaves=("add", "adage", "header", "code-block", "job-widget"),
    ),
    _advert(
        "paid content",
        names="sponsor{,s,ed} promoted affiliate disclosure partner-content native-{ad,content} advertorial gesponsert",
        takes=("sponsored", "affiliate-disclosure"),
        leaves=("partner", "native"),
    ),
    _advert(
        "offer of goods",
        names="buy-{now,button,box} product-{box,card,widget,embed} price-{box,comparison,widget} {amazon,shopping,"
        "shop}-{box,product,products,widget} aawp amzn-native asin-detail",
        takes=("product-card", "hatena-asin-detail"),
        leaves=("production", "amazon-basin"),
    ),
    _advert(
        "advert (other languages)",
        names="anzeige{,n,nbox,nblock,nmarker,nlabel} werbung werbe{block,box,mittel,flaeche,hinweis,banner,anzeige,"
        "anzeigen} publicit{e,es,ate} =pub bloc-pub pub-{block,container,wrapper} publicid{ad,ade} anuncio{,s} "
        "propaganda-box pubblicita{,-box} advertentie{,s} reclame reklam{,a,e,y,lar,o} annons{,er,e} annonse{r,plass} "
        "=annonce annonce{r,blok,boks} mainos mainokset inzerce hirdetes guanggao koukoku iklan{,-baris} =reklamni "
        "reklamni-{blok,plocha,sdeleni}",
        takes=("Anzeigenblock", "werbung", "publicite", "reklama-box"),
        leaves=("anzeiger", "publication"),
    ),
)

_COMMENTS: tuple[NameRule, ...] = (
    _comments(
        "comments",
        names="comment{,s} comment{area,block,box,form,list,section,wrap,author,body} disqus livefyre viafoura "
        "spot{,-}im wpdiscuz intensedebate respond commenting reader-{reaction,comment}{,s} replies "
        "{trackback,pingback}{,s} post-notes leave-{reply,comment} jcomments jlexcomment komento hyvor-talk "
        "hypercomments graphcomment coral-{thread,talk,stream} remark-42 isso-thread vuukle dsq-{widget,brlink} "
        "{reply,area}-{area,reply} pw-responses ljcmt-full",
        takes=("comments", "comment-list", "disqus_thread", "post-notes", "area_reply"),
        leaves=("commentary", "commented", "recipe-notes", "correspondent", "coral-reef"),
    ),
    _comments(
        "comments (other languages)",
        names="kommentar{,e,bereich,liste,formular,box,felt,er} leser{kommentar,kommentare,meinung,meinungen,brief,"
        "briefe} commentaire{,s} comentario{,s} comment{i,o} reactie{,s} komentarz{,e} kommentti kommentit komentare "
        "hozzaszolas{,ok} yorum{,lar} kommentari{i,y,j} pinglun liuyan komentar{,e,y,z} =diskuse diskuze "
        "{clanek,clanku}-diskuse sxolia {area,wrap}-comment",
        takes=("leserkommentare", "commentaires", "komentarze"),
        leaves=("kommentator", "reaction"),
    ),
)

ASKING: tuple[NameRule, ...] = (*_SHARE, *_SIGN_UP, *_BUTTONS, *_ADVERTS, *_COMMENTS)
