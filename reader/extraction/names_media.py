"""The names of captions, credits, players and galleries."""

from __future__ import annotations

from reader.article import Furniture
from reader.extraction.element_rule import NameRule

__all__ = ["MEDIA"]

MEDIA: tuple[NameRule, ...] = (
    NameRule(
        "caption",
        Furniture.CAPTION,
        "caption{,s} {fig,image,img,photo,pic,picture,thumb,media,video,gallery}caption{,s} captiontext cutline "
        "{image,photo,picture,img,figure}{,-}{desc,description,legend,info,label} bild{,er}{,-}{unterschrift,"
        "unterschriften,beschreibung,text,legende,info,zeile} {foto,photo,video}{,-}{text,unterschrift,beschreibung,"
        "legende,zeile} =bu legende{,s} pie-{,de-}{foto,imagen} {pie,pies}foto =pie leyenda epigrafe legenda{,s} "
        "didascali{a,e} =dida bijschrift{,en} onderschrift {foto,beeld}bijschrift podpis{,-zdjecia} opis-zdjecia "
        "billedtekst bildetekst kuvateksti popisek kepalairas resim{,-}alti lezanta tuzhu tushuo",
        takes=(
            "wp-caption-text",
            "photoCaption",
            "image-description",
            "bild__unterschrift",
            "legende-photo",
            "pieFoto",
        ),
        leaves=("capital", "captivating-story", "media-text", "textpic", "pie-crust"),
        max_words=200,
        unless=frozenset({"blockquote"}),
    ),
    NameRule(
        "credit",
        Furniture.CREDIT,
        "credit{,s} photographer{,s} photocredit{,s} imagecredit{,s} copyright {image,photo,picture,media,img}{,"
        "-}{source,by,author,provider,agency,attribution,rights} bild{,-}{quelle,quellen,nachweis,nachweise,autor,"
        "rechte,credit,credits,herkunft} foto{,-}{credit,credits,nachweis,quelle,autor,rechte,byline} "
        "fotograf{en,in} fotograf credito{,s} crediti {auteur,autor,autore}-{photo,foto} photographe fotografo "
        "fotograaf zrodlo-zdjecia autor-zdjecia bildbyline kuvaaja autor-fotografie tuyuan",
        takes=("photo-credit", "ImageCredit", "copyright-notice", "bild__quelle", "autorFoto"),
        leaves=("creditor", "credit-card", "photography"),
        but="credit-{card,cards,union}",
        max_words=60,
    ),
    NameRule(
        "player",
        Furniture.VIDEO,
        "{video,audio,media,jw,brightcove,vjs}{,-}{player,js,container,wrapper,caption,title,meta,info,embed,block,"
        "playlist,headline,description,gallery,module,inline}{,s} player playlist video{,s} "
        "{,photo,image}{gallery,galleries} gallery{caption,item}{,s} slide{,-}show{,s} carousel slider light{,-}box "
        "media-viewer podcast-{player,embed} {read,listen}-{aloud,article,to-article,to-this} text-to-speech "
        "tts{,-player} vorlesen vorlese{funktion,leiste} artikel-anhoeren anhoeren "
        "bilder{galerie,strecke,serie,show} foto{strecke,galerie,galeria,gallery,serie,galerij} mediathek diaporama "
        "lecteur-{audio,video} galeria{,s} galleria bildspel galereya",
        takes=("video-player", "photoGallery", "slideshow", "carousel", "Bilderstrecke", "wp-block-gallery"),
        leaves=("players-union-story", "mediaeval", "podcast-transcript"),
        max_words=200,
        max_share=0.2,
        unless=frozenset({"blockquote"}),
    ),
)
