"""Fields, buttons and promises of sign-up forms, and links to terms abroad, in text without tags."""

from __future__ import annotations

from reader.extraction.phrase_rule import PhraseRule as R

__all__ = ["FORM_NOTICES"]

_MAIL = (
    r"(?:e-?mail(?:[- ]?adresse?| address)?|correo electrónico|adresse (?:e-?mail|électronique)|courriel"
    r"|indirizzo e-?mail|endereço de e-?mail|e-?mailadres)"
)

FORM_NOTICES: tuple[R, ...] = (
    R(
        "form field",
        "sign-up",
        rf"(?:(?:ihre|deine|meine|your|tu|su|votre|ton|la tua|il tuo|seu|uw|je) )?{_MAIL}\s?[*:]?"
        rf"|(?:bitte )?(?:ihre |deine )?{_MAIL} (?:hier )?(?:eingeben|eintragen)"
        rf"|(?:introduce|introduzca|escribe|ingresa|ingrese) (?:tu|su) {_MAIL}"
        rf"|(?:entrez|saisissez|indiquez) votre {_MAIL}|(?:inserisci|digite) (?:la tua|il tuo|o seu|seu) {_MAIL}"
        rf"|vul (?:je|uw) {_MAIL} in",
        6,
        "",
        ("Email address", "Ihre E-Mail-Adresse", "Tu correo electrónico", "Saisissez votre adresse e-mail"),
        ("Ihre E-Mail kam am Montag.", "Email addresses of members"),
    ),
    R(
        "form button",
        "sign-up",
        r"(?:jetzt |hier )?(?:anmelden|abonnieren|registrieren|einloggen)"
        r"|suscrib(?:irme|irse|ete|ase)|suscríb(?:ete|ase|irme)|iniciar sesión|regístr(?:ate|ese)"
        r"|s'abonner|s'inscrire|je m'(?:abonne|inscris)|se connecter|abonnez-vous|inscrivez-vous"
        r"|iscriviti|accedi|abbonati|assin(?:e|ar)(?: já)?|inscreva-se|aanmelden|inloggen|abonneren",
        3,
        "",
        ("Jetzt anmelden", "Suscribirme", "Je m'abonne", "Iscriviti"),
        ("Anmelden kann sich jeder.", "Iniciar sesión es fácil"),
    ),
    R(
        "promise of no spam",
        "sign-up",
        r"(?:we (?:promise (?:not to|never to|no)|will never|won't|don't) (?:send (?:you )?)?spam(?: you)?"
        r"|(?:no|kein|sin|pas de|niente|geen) spam)(?:,? (?:ever|promised|versprochen|nunca|jamais|mai))?\W*"
        r"|(?:unsubscribe|cancel|opt out)(?: at)? any ?time\W*|(?:abmeldung )?jederzeit (?:möglich|kündbar)\W*"
        r"|désinscription à tout moment\W*|(?:puedes|puede) darte de baja (?:en cualquier momento|cuando quieras)\W*",
        10,
        "",
        ("No spam, ever.", "We won't send you spam.", "Abmeldung jederzeit möglich", "Unsubscribe at any time."),
        ("We don't know where the spam came from.", "Cancel the trip."),
    ),
    R(
        "terms link abroad",
        "legal",
        r"(?:impressum|datenschutzerklärung|datenschutzhinweise|nutzungsbedingungen|cookie-einstellungen"
        r"|aviso legal|política de (?:privacidad|privacidade|cookies)|términos y condiciones"
        r"|mentions légales|politique de confidentialité|informativa sulla privacy|privacyverklaring)"
        r"|(?:impressum|datenschutz|agb|kontakt)(?:[\s|/·,&]+(?:impressum|datenschutz|agb|kontakt))+",
        10,
        "",
        ("Impressum | Datenschutz", "Política de privacidad", "Mentions légales"),
        ("Datenschutz", "Impressum und Verantwortung"),
    ),
)
