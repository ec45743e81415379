"""The names of captions, credits, players and galleries."""

from __future__ import annotations

from functools import partial

from reader.article import Furniture
from reader.extraction.furniture.element_rule import NameRule

__all__ = ["MEDIA"]

_QUOTATION = frozenset({"blockquote"})
_caption = partial(NameRule, kind=Furniture.CAPTION, max_words=200, unless=_QUOTATION)
_credit = partial(NameRule, kind=Furniture.CREDIT, max_words=60)
_player = partial(NameRule, kind=Furniture.VIDEO, max_words=200, max_share=0.2, unless=_QUOTATION)

MEDIA: tuple[NameRule, ...] = (
    _caption(
        "caption",
        names="caption{,s} {fig,image,img,photo,pic,picture,thumb,media,video,gallery}caption{,s} captiontext "
        "cutline {image,photo,picture,img,figure}{,-}{desc,description,legend,info,label}",
        takes=("wp-caption-text", "photoCaption", "image-description"),
        leaves=("capital", "captivating-story", "media-text"),
    ),
    _caption(
        "caption (German)",
        names="bild{,er}{,-}{unterschrift,unterschriften,beschreibung,text,legende,info,zeile} {foto,photo,video}{,"
        "-}{text,unterschrift,beschreibung,legende,zeile} =bu",
        takes=("bild__unterschrift", "Bildtext", "bu"),
        leaves=("bildung", "unterschrift", "textpic"),
    ),
    _caption(
        "caption (Romance languages)",
        names="legende{,s} pie-{,de-}{foto,imagen} {pie,pies}foto =pie leyenda epigrafe legenda{,s} didascali{a,e} "
        "=dida",
        takes=("legende-photo", "pieFoto", "didascalia"),
        leaves=("legendary", "pie-crust"),
    ),
    _caption(
        "caption (other languages)",
        names="bijschrift{,en} onderschrift {foto,beeld}bijschrift keterangan-{foto,gambar} ket-foto "
        "{popis,popisek}-{foto,fotky,obrazku} {foto,resim}-alti leza{,n}ta-{foto,eikonas} podpis{,-zdjecia} "
        "opis-zdjecia billedtekst bildetekst kuvateksti popisek kepalairas resim{,-}alti lezanta tuzhu tushuo",
        takes=("bijschrift", "bildetekst", "popisek", "keterangan-foto"),
        leaves=("schrift", "tekst"),
    ),
    _credit(
        "credit",
        names="credit{,s} photographer{,s} photocredit{,s} imagecredit{,s} copyright {image,photo,picture,media,"
        "img}{,-}{source,by,author,provider,agency,attribution,rights}",
        takes=("photo-credit", "ImageCredit", "copyright-notice"),
        leaves=("creditor", "credit-card", "photography"),
        but="credit-{card,cards,union}",
    ),
    _credit(
        "credit (other languages)",
        names="bild{,-}{quelle,quellen,nachweis,nachweise,autor,rechte,credit,credits,herkunft} foto{,-}{credit,"
        "credits,nachweis,quelle,autor,rechte,byline} fotograf{,en,in} credito{,s} crediti "
        "{auteur,autor,autore}-{photo,foto} photographe fotografo fotograaf zrodlo-zdjecia autor-zdjecia bildbyline "
        "kuvaaja autor-fotografie tuyuan",
        takes=("bild__quelle", "autorFoto", "Fotograf"),
        leaves=("quelle", "fotografie"),
    ),
    _player(
        "player",
        names="{video,audio,media,jw,brightcove,vjs}{,-}{player,js,container,wrapper,caption,title,meta,info,embed,"
        "block,playlist,headline,description,gallery,module,inline}{,s} player playlist video{,s} media-viewer "
        "podcast-{player,embed} mediathek lecteur-{audio,video} mejs powerpress-links plyr glomex embed-youtube "
        "{audio,file}-card =wp-{video,playlist}",
        takes=("video-player", "jw-player", "Mediathek", "mejs-container", "powerpress_links"),
        leaves=("players-union-story", "mediaeval", "podcast-transcript"),
    ),
    _player(
        "player of the text",
        names="{read,listen}-{aloud,article,to-article,to-this} text-to-speech tts{,-player} vorlesen "
        "vorlese{funktion,leiste} artikel-anhoeren anhoeren trinity-audio beyondwords readspeaker rs-skip rsbtn "
        "gspeech web-reader amazon-polly",
        takes=("listen-to-article", "vorlesen", "rsbtn", "amazon-polly-audio-table"),
        leaves=("reading", "vorlesung"),
    ),
    _player(
        "gallery",
        names="{,photo,image}{gallery,galleries} gallery{caption,item}{,s} slide{,-}show{,s} carousel slider "
        "light{,-}box bilder{galerie,strecke,serie,show} foto{strecke,galerie,galeria,gallery,serie,galerij} "
        "diaporama galeria{,s} galleria bildspel galereya",
        takes=("photoGallery", "slideshow", "carousel", "Bilderstrecke", "wp-block-gallery"),
        leaves=("galley", "slides-into-sea"),
    ),
)
