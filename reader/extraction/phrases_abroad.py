"""Phrases of pages in other languages than English: German, French, Spanish, Portuguese, Italian, Dutch."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R
from reader.extraction.phrase_rule import Place

__all__ = ["ABROAD"]

_NAME = r"(?-i:[A-ZÄÖÜÉÈÁÍÓÚÑÇ][\w.'’-]*)"

ABROAD: tuple[R, ...] = (
    R(
        "advert label (German)",
        "advert",
        r"(?:anzeige|werbung|[-–—\s]*weiterlesen nach der anzeige)[-–—:\s]*",
        6,
        "de",
        ("Anzeige", "Weiterlesen nach der Anzeige"),
        ("Anzeige erstattet",),
        cues="anzeige|werbung",
    ),
    R(
        "share buttons (German)",
        "share",
        r"(?:artikel |beitrag |seite )?(?:teilen|drucken|merken|versenden|kommentieren|vorlesen)"
        r"(?: (?:auf|per|bei|via) \w+)?(?:[\s|,/·•]+(?:teilen|drucken|merken|mailen))*",
        7,
        "de",
        ("Teilen", "Artikel drucken", "Teilen auf Facebook"),
        ("Teilen macht Freude.",),
        cues="drucken|kommentieren|merken|teilen|versenden|vorlesen",
    ),
    R(
        "read more (German)",
        "related",
        r"(?:lesen sie (?:auch|hier|dazu|mehr|weiter)|mehr zum thema|das könnte sie auch|auch interessant|"
        r"weitere (?:artikel|themen|meldungen)|mehr dazu|siehe auch|zum thema)\b.{0,120}",
        22,
        "de",
        ("Lesen Sie auch: Was nun?", "Mehr zum Thema"),
        ("Lesen Sie Kant.",),
        cues="auch interessant|das könnte sie auch|lesen sie|mehr dazu|siehe auch|weitere|zum thema",
    ),
    R(
        "photo credit (German)",
        "credit",
        r"(?:(?:foto|bild|quelle|symbolbild|grafik|archivbild)(?:nachweis|quelle|credit)?s?\s?[:/©]|©)\s*\S.{0,80}",
        14,
        "de",
        ("Foto: dpa", "Quelle: Imago"),
        ("Fotos zeigen das Haus.",),
        cues="foto|bild|quelle|grafik|symbolbild|archivbild|©",
    ),
    R(
        "newsletter sign-up (German)",
        "sign-up",
        r"(?:jetzt |hier )?(?:unseren |den |zum )?(?:kostenlosen )?newsletter\b.{0,60}"
        r"(?:abonnieren|bestellen|anmelden|anmeldung)\b.{0,60}",
        20,
        "de",
        ("Jetzt Newsletter abonnieren",),
        ("Der Newsletter erscheint am Montag.",),
        cues="newsletter",
    ),
    R(
        "byline (German)",
        "byline",
        rf"von {_NAME}(?: {_NAME}){{1,3}}(?:,? (?:und )?{_NAME}(?: {_NAME}){{0,3}})?(?:, .{{0,30}})?",
        10,
        "de",
        ("Von Ana Ruiz und Bo Lind",),
        ("von da an war alles anders",),
        Place.START,
        cues="von",
    ),
    R(
        "date line (German)",
        "date",
        r"(?:stand|veröffentlicht|aktualisiert|erschienen)?(?: am| vom)?:?\s?"
        r"(?:(?:mo|di|mi|do|fr|sa|so)\w*,? )?\d{1,2}\. ?(?:\w{3,9}|\d{1,2}\.) ?\d{4}(?:,? .{0,14})?(?: uhr)?",
        9,
        "de",
        ("Stand: 3. Mai 2020, 12:30 Uhr", "03.05.2020"),
        ("Am 3. Mai 2020 war hier ein großer Markt, sagt man im Dorf heute noch.",),
        cues="0|1|2|3|4|5|6|7|8|9",
    ),
    R(
        "advert label (French)",
        "advert",
        r"(?:publicité|la suite (?:après|de) .{0,50})[\s:.]*",
        9,
        "fr",
        ("Publicité", "La suite après cette publicité"),
        ("La publicité ment.",),
        cues="la suite|publicité",
    ),
    R(
        "share buttons (French)",
        "share",
        r"(?:partager|imprimer|envoyer|commenter|réagir|copier le lien)"
        r"(?: (?:cet article|sur \w+|par e-?mail|l'article))*",
        7,
        "fr",
        ("Partager", "Partager sur Facebook"),
        ("Partager le pain.",),
        cues="commenter|copier le lien|envoyer|imprimer|partager|réagir",
    ),
    R(
        "read more (French)",
        "related",
        r"(?:(?:à )?lire (?:aussi|également|la suite|plus)|voir aussi|à voir|sur le même (?:sujet|thème)|"
        r"nos (?:articles|autres)|(?:les )?plus lus)\b.{0,140}",
        24,
        "fr",
        ("Lire aussi : Le maire s'en va", "À lire aussi"),
        ("Lire Proust.",),
        cues="lire|nos a|plus lus|sur le même|voir aussi|à voir",
    ),
    R(
        "sign-up prompt (French)",
        "sign-up",
        r"(?:abonnez-vous|inscrivez-vous|s'abonner|je m'abonne|recevez)\b.{0,140}",
        26,
        "fr",
        ("Abonnez-vous à la newsletter",),
        ("Il faut s'abonner tôt.",),
        cues="abonnez-vous|inscrivez-vous|je m'abonne|recevez|s'abonner",
    ),
    R(
        "photo credit (French)",
        "credit",
        r"(?:(?:crédits?|photos?|images?|illustration|source)(?: (?:photos?|d'illustration))?\s?[:©/])\s*\S.{0,80}",
        14,
        "fr",
        ("Crédit photo : AFP", "Photo d'illustration © AFP"),
        ("Les photos sont belles.",),
        cues="crédit|illustration|image|photo|source",
    ),
    R(
        "byline (French)",
        "byline",
        rf"par {_NAME}(?: {_NAME}){{1,3}}(?:,? (?:et )?{_NAME}(?: {_NAME}){{0,3}})?(?:, .{{0,40}})?",
        12,
        "fr",
        ("Par Ana Ruiz",),
        ("par la suite",),
        Place.START,
        cues="par",
    ),
    R(
        "date line (French)",
        "date",
        r"(?:publié|mis à jour|modifié|posté)(?: (?:le|à|par|il y a))?\b.{0,60}\d.{0,40}",
        14,
        "fr",
        ("Publié le 3 mai 2020 à 12h30",),
        ("Publié sans nom.",),
        cues="mis à jour|modifié|posté|publié",
    ),
    R(
        "advert label (Spanish, Portuguese, Italian)",
        "advert",
        r"(?:publicidade?|anuncio|contenido patrocinado|continua (?:dopo|después).{0,40}|pubblicità)[\s:.]*",
        6,
        "es",
        ("Publicidad", "PUBLICIDADE"),
        ("La publicidad miente.",),
        cues="anuncio|contenido patrocinado|continua d|pubblicità|publicidad",
    ),
    R(
        "share buttons (Spanish, Portuguese, Italian)",
        "share",
        r"(?:compartir|compart(?:e|ilhar|ilhe)|imprimir|enviar|condividi|stampa|comentar)"
        r"(?: (?:en|no|na|por|via|su|este|esta) \w+)*",
        6,
        "es",
        ("Compartir", "Compartir en Facebook", "Condividi"),
        ("Compartir es vivir, dijo.",),
        cues="comentar|compart|condividi|enviar|imprimir|stampa",
    ),
    R(
        "read more (Spanish, Portuguese, Italian, Dutch)",
        "related",
        r"(?:le[aeé]r?(?: más| mais)|lea? (?:también|además|mais|também|aqui)|leia (?:também|mais)|"
        r"leggi anche|ver (?:más|también)|vea también|te puede interesar|te puede gustar|"
        r"(?:noticias|notas|artículos|notícias|matérias) relacionad[ao]s|saiba mais|veja (?:também|mais)|leer más|"
        r"más (?:noticias|información|sobre)|lees ook|bekijk ook|lees meer|lees verder)\b.{0,140}",
        24,
        "es",
        ("Lea también: El alcalde renuncia", "Leia mais", "Leggi anche: Il sindaco", "Lees ook: De burgemeester"),
        ("Leer libros.",),
        cues="además|aqui|bekijk ook|información|le|mais|noticias|relacionad|sobre|también|também|"
        "te puede gustar|te puede interesar|veja|ver",
    ),
    R(
        "sign-up prompt (Spanish, Portuguese, Italian)",
        "sign-up",
        r"(?:suscr[ií]b(?:e|a|as|ete|irse|ase)\w*|regístrate|inscreva-se|assine|cadastre-se|iscriviti|"
        r"reg[ií]strese)\b.{0,140}",
        26,
        "es",
        ("Suscríbete a nuestro boletín", "Assine nossa newsletter"),
        ("La carta la suscribe el alcalde.",),
        cues="assine|cadastre-se|inscreva-se|iscriviti|regístrate|regístrese|registrese|suscr",
    ),
    R(
        "photo credit (Spanish, Portuguese, Italian)",
        "credit",
        r"(?:foto(?:grafía|s)?|imagen|imagem|crédito|fuente|fonte|divulgação|immagine|reprodução)"
        r"(?: de| del| da)?\s?[:/©]\s*\S.{0,80}",
        14,
        "es",
        ("Foto: EFE", "Crédito: Ana Ruiz"),
        ("Fotos del lugar.",),
        cues="crédito|divulgação|fonte|foto|fuente|imagem|imagen|immagine|reprodução",
    ),
    R(
        "byline (Spanish, Portuguese, Italian, Dutch)",
        "byline",
        rf"(?:por|di|door) {_NAME}(?: {_NAME}){{1,3}}(?:,? (?:y|e|en)? ?{_NAME}(?: {_NAME}){{0,3}})?(?:, .{{0,40}})?",
        12,
        "es",
        ("Por Ana Ruiz", "Di Ana Ruiz"),
        ("Por la tarde volvió.",),
        Place.START,
        cues="di|door|por",
    ),
    R(
        "comment policy (not English)",
        "comments",
        r".{0,60}\b(?:coment[áa]rios?|kommentare?|commentaires?|commenti)\b.{0,140}\b(?:moder|aprob|aprov|"
        r"freigeschaltet|publi[cé]|gelöscht|netiquette)\w*.{0,140}",
        45,
        "es",
        ("Los comentarios serán moderados antes de publicarse.", "Kommentare werden freigeschaltet."),
        ("Sin más comentarios, se fue.",),
        Place.END,
        cues="coment|commentaire|commenti|kommentar",
    ),
    R(
        "date line (Spanish, Portuguese, Italian)",
        "date",
        r"(?:(?:publicado|actualizado|atualizado|última actualización|creado|pubblicato|aggiornato)\b.{0,20})?"
        r"(?:[\w-]+,? )?\d{1,2} (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|out|nov|dic|dez|jan|mai|gen|"
        r"apr|mag|giu|lug|ott)\w*\.?,? (?:de |del )?\d{4}.{0,24}",
        12,
        "es",
        ("Publicado el 3 de mayo de 2020", "3 de maio de 2020 12h30"),
        ("El 3 de mayo de 2020 el pueblo votó, y nadie lo ha olvidado desde entonces por aquí.",),
        cues="abr|ago|apr|dez|dic|ene|feb|gen|giu|jan|jul|jun|lug|mag|mai|mar|may|nov|oct|ott|out|sep|set",
    ),
)
