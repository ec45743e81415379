"""Pages as sites write them, for the tests of what is an article and what is not: two tables, with made-up sites.

Every page is compact, but has the markup of its kind: the head, menus and footers that stand around it, the names that
content systems give.
"""

# ruff: noqa: E501  # markup reads best in the lines that pages have

from __future__ import annotations

import json
from typing import Any

__all__ = ["ARTICLES", "BODIES", "BOXES", "NOT_ARTICLES", "among"]

MENU = "".join(
    f"<li><a href='/{word}'>{word.title()}</a></li>" for word in ("news", "harbour", "goats", "tides", "sport")
)
FOOTER = "<footer><p>© 2024 The Alden Herald. All rights reserved.</p><a href='/terms'>Terms of use</a></footer>"
LOG_IN_LINK = "<a class='login' href='/login'>Log in</a> <a class='subscribe' href='/join'>Subscribe</a>"
FIRST = (
    "The ferry to Alden left eleven minutes late on Monday, with forty passengers, two goats and a wardrobe that nobody "
    "on board would own."
)
SECOND = (
    "The harbour office, which has kept a book of delays since the year of the great storm, wrote down the goats and left "
    "out the wardrobe, since no rule says what a wardrobe is."
)
THIRD = "Its captain said that she had seen worse, and that the goats, for their part, had paid the full fare."
SENTENCES = (
    "The pier was repaired in the spring, and the crane that did the work was still standing there in the autumn.",
    "Nobody has asked for it back, and the children of the town have learned to read from the plate on its side.",
    "A second boat was ordered from a yard in the north, which builds one each winter and names it after the first customer.",
    "The council met twice about the matter, and both times it agreed that the matter should be looked into.",
    "In the meantime the goats have been given a shed, a bell each, and a line in the budget.",
    "The bell of the larger one is in D, and the organist has begun to tune by it.",
)


def story(paragraphs: int) -> str:
    """That many paragraphs of some forty words, no two alike."""
    count = len(SENTENCES)
    return "".join(
        f"<p>In week {number + 1}, {SENTENCES[number % count].lower()} {SENTENCES[(number * 2 + 1) % count]}</p>"
        for number in range(paragraphs)
    )


def page(body: str, title: str = "Goats delay the ferry", head: str = "", lang: str = "en", names: str = "") -> str:
    return (
        f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body class='{names}'>{body}</body></html>"
    )


def framed(main: str, **kwargs: Any) -> str:
    """A page of a paper: a header with a menu and a link to log in, the main part, a footer."""
    return page(f"<header><nav><ul>{MENU}</ul></nav>{LOG_IN_LINK}</header><main>{main}</main>{FOOTER}", **kwargs)


def linked_data(**fields: Any) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@context': 'https://schema.org', **fields})}</script>"


def news(**fields: Any) -> str:
    return linked_data(
        **{"@type": "NewsArticle", "headline": "Goats delay the ferry", "datePublished": "2024-03-04", **fields}
    )


PAID = news(
    isAccessibleForFree=False,
    hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"},
)


def teaser(prompt: str, text: str = f"<p>{FIRST}</p><p>{SECOND}</p>", head: str = PAID, lang: str = "en") -> str:
    return framed(f"<article><h1>Goats delay the ferry</h1>{text}{prompt}</article>", head=head, lang=lang)


def cards(
    count: int,
    text: str = "The harbour office has looked into it, and this is what it found there…",
    kind: str = "article",
) -> str:
    return "".join(
        f"<{kind} class='card'><h2 class='title'><a href='/story/{number}'>Goats delay the ferry for the {number}th time</a></h2>"
        f"<p>Report {number}: {text}</p></{kind}>"
        for number in range(1, count + 1)
    )


def headline_list(count: int) -> str:
    return (
        "<ul>"
        + "".join(
            f"<li><a href='/story/{number}'>Harbour report of week {number}: what the goats have done now</a></li>"
            for number in range(1, count + 1)
        )
        + "</ul>"
    )


def abroad(lang: str, headline: str, paragraphs: str, head: str = "", prompt: str = "") -> str:
    return page(f"<article><h1>{headline}</h1>{paragraphs}{prompt}</article>", title=headline, head=head, lang=lang)


def nothing(message: str, title: str, lang: str = "en", names: str = "", more: str = "") -> str:
    return framed(
        f"<h1>{title}</h1><p>{message}</p>{more}", title=f"{title} | The Alden Herald", lang=lang, names=names
    )


COOKIE_BANNER = (
    "<div id='cookie-banner' role='dialog'><p>We and our partners use cookies to make this site better.</p>"
    "<button>Accept all</button><button>Reject all</button></div>"
)
FIELDS = "<input type='text' name='user'><input type='password' name='pass'>"
LOG_IN_FORM = f"<form action='/login' method='post'><label>E-mail</label>{FIELDS}<button>Log in</button><a href='/forgot'>Forgot your password?</a></form>"
GERMAN = (
    "<p>Die Fähre nach Garrow ist am Montag mit elf Minuten Verspätung abgefahren, weil zwei Ziegen nicht an Bord wollten.</p>"
    "<p>Das Hafenamt führt seit dem großen Sturm ein Buch über alle Verspätungen, und die Ziegen stehen jetzt darin.</p>"
)
FRENCH = (
    "<p>Le bateau de Garrow est parti lundi avec onze minutes de retard, car deux chèvres refusaient de monter à bord.</p>"
    "<p>Le bureau du port tient depuis la grande tempête un registre des retards, et les chèvres y figurent désormais…</p>"
)
SPANISH = (
    "<p>El barco de Garrow salió el lunes con once minutos de retraso porque dos cabras no querían subir a bordo.</p>"
    "<p>La oficina del puerto lleva desde la gran tormenta un libro de retrasos, y las cabras ya figuran en él…</p>"
)
PORTUGUESE = (
    "<p>O barco de Garrow saiu na segunda-feira com onze minutos de atraso porque duas cabras não queriam subir a bordo.</p>"
    "<p>O escritório do porto mantém desde a grande tempestade um livro de atrasos, e as cabras já estão nele…</p>"
)
ITALIAN = (
    "<p>Il battello di Garrow è partito lunedì con undici minuti di ritardo perché due capre non volevano salire a bordo.</p>"
    "<p>L'ufficio del porto tiene dalla grande tempesta un libro dei ritardi, e adesso ci sono anche le capre…</p>"
)
DUTCH = (
    "<p>De boot naar Garrow vertrok maandag elf minuten te laat, omdat twee geiten niet aan boord wilden gaan.</p>"
    "<p>Het havenkantoor houdt sinds de grote storm een boek van vertragingen bij, en de geiten staan er nu in…</p>"
)
RUSSIAN = (
    "<p>Паром на Гарроу отошёл в понедельник с опозданием на одиннадцать минут, потому что две козы не хотели подниматься на борт.</p>"
    "<p>Контора порта со времён большой бури ведёт книгу опозданий, и теперь в ней записаны козы…</p>"
)
JAPANESE = (
    "<p>月曜日のフェリーは十一分遅れて出発した。乗客は四十人、山羊が二頭いた。山羊は船に乗ろうとしなかった。</p>"
    "<p>港の事務所は大嵐の年から遅れの記録をつけており、山羊もそこに書き込まれた。船長はもっとひどい日もあったと…</p>"
)
CHINESE = (
    "<p>星期一的渡轮晚了十一分钟开出，船上有四十名乘客和两只山羊，山羊不肯上船。</p>"
    "<p>港口办公室从大风暴那年起就记录每一次晚点，现在山羊也写进了那本册子，船长说她见过更糟的日子……</p>"
)

NOT_ARTICLES: dict[str, tuple[str, str]] = {
    # Teasers
    "teaser: paid, prompt in a box": (
        "teaser", teaser("<div class='paywall'><h3>Subscribe to continue reading</h3><p>From £1 a week.</p></div>"),
    ),
    "teaser: paid by another mark": (
        "teaser",
        teaser("<div><p>Sign in to read the full story.</p></div>", story(4), "<meta property='article:content_tier' content='locked'>"),
    ),
    "teaser: cut short, prompt": (
        "teaser",
        teaser("<section><p>To continue reading, please log in or subscribe.</p></section>", f"<p>{FIRST}</p><p>{SECOND[:-30]}…</p>", ""),
    ),
    "teaser: one paragraph of a newsletter": (
        "teaser", teaser("<div class='gate'><h2>This post is for paid subscribers</h2><button>Subscribe</button></div>", f"<p>{FIRST}</p>", ""),
    ),
    "teaser: breaks off in a sentence": (
        "teaser", teaser("<p><strong>This article is for subscribers only.</strong></p>", story(3) + f"<p>{SECOND[:-20]}</p>", ""),
    ),
    "teaser: word count says that there is more": ("teaser", teaser("", head=news(isAccessibleForFree="False", wordCount=1400))),
    "teaser: members' plugin": (
        "teaser", teaser("<div class='pmpro_content_message'>This content is available to members only. <a href='/join'>Join now</a></div>", f"<p>{FIRST}</p>", ""),
    ),
    "teaser: nothing but the prompt": ("teaser", teaser("<div><p>You must be a member: sign in to read the full story.</p></div>", "", PAID)),
    "teaser: the rest is counted": ("teaser", teaser("<p>The rest of this story is for subscribers.</p>", story(4), "")),
    "teaser: German": ("teaser", abroad("de", "Ziegen halten Fähre auf", GERMAN, PAID, "<div><p>Jetzt weiterlesen mit Herold Plus</p><a href='/abo'>Abo testen</a></div>")),
    "teaser: French": ("teaser", abroad("fr", "Des chèvres retardent le bateau", FRENCH, "", "<p>Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.</p>")),
    "teaser: Spanish": ("teaser", abroad("es", "Unas cabras retrasan el barco", SPANISH, "", "<div>Suscríbete para seguir leyendo</div>")),
    "teaser: Portuguese": ("teaser", abroad("pt", "Cabras atrasam o barco", PORTUGUESE, "", "<div>Conteúdo exclusivo para assinantes</div>")),
    "teaser: Italian": ("teaser", abroad("it", "Capre fermano il battello", ITALIAN, "", "<div>Abbonati per continuare a leggere</div>")),
    "teaser: Dutch": ("teaser", abroad("nl", "Geiten houden de boot op", DUTCH, "", "<div>Verder lezen? Neem een abonnement</div>")),
    "teaser: Russian": ("teaser", abroad("ru", "Козы задержали паром", RUSSIAN, "", "<div>Чтобы продолжить чтение, оформите подписку.</div>")),
    "teaser: Japanese": ("teaser", abroad("ja", "山羊がフェリーを遅らせる", JAPANESE, "", "<div>この記事は有料会員限定です。残り1,234文字</div>")),
    "teaser: Chinese": ("teaser", abroad("zh", "山羊延误渡轮", CHINESE, "", "<div>订阅后继续阅读</div>")),
    # JavaScript
    "script: an empty frame with a message": (
        "JavaScript", page("<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div><script src='/main.js'></script>"),
    ),
    "script: an empty frame and no message": ("JavaScript", page("<div id='__next'></div><script>window.x = 1</script>", title="The Alden Herald")),
    "script: a message in the page": (
        "JavaScript", page("<div class='js-warning'><p>JavaScript is disabled in your browser. Please enable it to view this page.</p></div>" + FOOTER),
    ),
    "script: German": ("JavaScript", page("<app-root></app-root><noscript>Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.</noscript><script></script>", lang="de")),
    "script: Japanese": ("JavaScript", page("<div id='app'></div><noscript>JavaScriptを有効にしてください。</noscript><script></script>", lang="ja")),
    "script: head of a paper, no story": (
        "JavaScript",
        framed("<h1>Goats delay the ferry</h1><div id='app'></div><noscript>This page requires JavaScript.</noscript><script></script>", head=news()),
    ),
    # Consent
    "consent: before the page": (
        "cookies",
        page(
            "<div class='wall'><h1>Before you continue</h1><p>We and our 214 partners store and access information on your device, such as "
            "cookies, and process personal data such as unique identifiers to show you advertising.</p><p>You can change your choices at any "
            "time in the privacy settings at the foot of each page.</p><form><button>Accept all</button><button>Reject all</button></form></div>",
            title="Before you continue",
        ),
    ),
    "consent: German": (
        "cookies",
        page(
            "<main><h2>Wir benötigen Ihre Zustimmung</h2><p>Wir und unsere Partner verwenden Cookies und verarbeiten personenbezogene Daten, um "
            "Ihnen Werbung zu zeigen und die Nutzung zu messen.</p><button>Alle akzeptieren</button><button>Alle ablehnen</button></main>",
            title="Der Aldener Herold", lang="de",
        ),
    ),
    "consent: French": (
        "cookies",
        page(
            "<main><h1>Votre vie privée nous importe</h1><p>Nous et nos partenaires utilisons des cookies et des données personnelles pour "
            "mesurer l'audience et afficher de la publicité.</p><button>Tout accepter</button><button>Tout refuser</button></main>",
            title="Le Héraut", lang="fr",
        ),
    ),
    # Log in
    "log-in: a form": ("log-in", framed(f"<h1>Log in</h1>{LOG_IN_FORM}<p>New here? <a href='/join'>Create an account</a></p>", title="Log in | The Alden Herald")),
    "log-in: with a sentence": (
        "log-in", page(f"<div><h1>Sign in to continue</h1><p>Use your account of the harbour library to go on to the page.</p>{LOG_IN_FORM}</div>", title="Sign in"),
    ),
    "log-in: German": ("log-in", page(f"<h1>Anmelden</h1>{LOG_IN_FORM}", title="Anmelden - Herold", lang="de")),
    "log-in: Russian": ("log-in", page(f"<h1>Вход в личный кабинет</h1>{LOG_IN_FORM}", title="Вход", lang="ru")),
    "log-in: no name, only fields": ("log-in", page(f"<div><img src='logo.png'>{LOG_IN_FORM}</div>", title="The Alden Herald")),
    # Errors
    "error: not found": ("error", nothing("The page you are looking for may have been moved.", "Page not found")),
    "error: 404 of a blog system": (
        "error", nothing("It looks like nothing was found at this location. Maybe try a search?", "Oops! That page can’t be found.", names="error404"),
    ),
    "error: 404 with stories that others read": (
        "error", nothing("Sorry, we could not find it. Here is what others read this week on the site.", "404", more=headline_list(8)),
    ),
    "error: a server's own": ("error", page("<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>", title="502 Bad Gateway")),
    "error: forbidden": ("error", page("<h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache Server</address>", title="403 Forbidden")),
    "error: access denied": ("error", page("<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p><p>Reference #18.2f</p>", title="Access Denied")),
    "error: went wrong": ("error", page("<div><h2>Something went wrong</h2><p>Please try again in a few minutes.</p></div>", title="The Alden Herald")),
    "error: German": ("error", nothing("Die gewünschte Seite gibt es nicht mehr, oder sie ist umgezogen.", "Seite nicht gefunden", "de")),
    "error: French": ("error", nothing("Le lien que vous avez suivi est peut-être trop vieux.", "Erreur 404 : page introuvable", "fr")),
    "error: Spanish": ("error", nothing("Es posible que el enlace sea demasiado antiguo.", "Página no encontrada", "es")),
    "error: Portuguese": ("error", nothing("O endereço pode ter mudado.", "Página não encontrada", "pt")),
    "error: Italian": ("error", nothing("L'indirizzo potrebbe essere cambiato.", "Pagina non trovata", "it")),
    "error: Dutch": ("error", nothing("Misschien is het adres veranderd.", "Pagina niet gevonden", "nl")),
    "error: Russian": ("error", nothing("Возможно, адрес изменился.", "Страница не найдена", "ru")),
    "error: Japanese": ("error", nothing("アドレスが変わった可能性があります。", "ページが見つかりません", "ja")),
    "error: Chinese": ("error", nothing("地址可能已经更改。", "页面不存在", "zh")),
    # Robots
    "robot: a check": ("human", page("<h1>alden.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><div id='challenge'></div>", title="Just a moment...")),
    "robot: a riddle": ("human", page("<h1>Are you a robot?</h1><p>To continue, please click the box below to let us know you're not a robot.</p>", title="The Alden Herald - Are you a robot?")),
    # Indexes
    "index: front page": (
        "list of headlines",
        framed(f"<section>{cards(9)}</section>", title="The Alden Herald", head="<meta property='og:type' content='website'><link rel='canonical' href='https://alden.example/'>", names="home"),
    ),
    "index: archive of a blog": (
        "list of headlines", framed(f"<h1>Category: Ferries</h1>{cards(10)}", title="Category Archives: Ferries - Alden", names="archive category"),
    ),
    "index: a section, undeclared": ("list of headlines", framed(f"<h1>Harbour</h1><div class='list'>{cards(8, kind='div')}</div>", title="Harbour | The Alden Herald")),
    "index: collection that calls itself an article": (
        "list of headlines",
        framed(cards(8), title="Tides", head="<meta property='og:type' content='article'>" + linked_data(**{"@type": "CollectionPage", "name": "Tides"})),
    ),
    "index: search results": (
        "list of headlines", framed(f"<h1>Search results for goats</h1>{cards(10, 'Nothing is known of their names yet…', 'li')}", title="Search results for goats", names="search search-results"),
    ),
    "index: headlines and nothing else": ("list of headlines", framed(f"<h1>Latest news</h1>{headline_list(25)}", title="Latest news - Alden")),
    "index: front page with a line on the paper": (
        "list of headlines",
        framed(
            f"<p>The Herald has told Alden what it knew already since the year of the great storm.</p>{headline_list(30)}",
            head="<link rel='canonical' href='https://alden.example/'>", title="The Alden Herald",
        ),
    ),
    "teaser: to be unlocked with an account": (
        "teaser",
        teaser("<div><h2>Create an account to read the full story.</h2><p>The author made this story available to Harbour members only.</p></div>"),
    ),
    "teaser: French, of one paragraph": (
        "teaser",
        abroad(
            "fr", "Des chèvres retardent le bateau", FRENCH.partition("</p>")[0] + "</p>", "",
            "<section><h2>Cet article est réservé aux abonnés</h2><p>Déjà abonné ? Connectez-vous</p></section>",
        ),
    ),
    "script: a menu and an empty frame": (
        "JavaScript", page(f"<ul>{MENU}</ul><div id='root'></div><noscript>Para usar esta web active JavaScript.</noscript><script></script>", lang="es"),
    ),
    "consent: Spanish": (
        "cookies",
        page(
            "<main><h1>Tu privacidad nos importa</h1><p>Nosotros y nuestros socios utilizamos cookies y datos personales para mostrarte "
            "publicidad.</p><button>Aceptar todo</button></main>", title="El Heraldo", lang="es",
        ),
    ),
    "log-in: a network's": ("log-in", page(f"<div>{LOG_IN_FORM}</div><p>You must log in to continue.</p>", title="Log in to Harbourbook")),
    "error: in words that are left out": ("error", page("<main><h1>Whoops!</h1><p>This page is no longer available.</p></main>", title="Alden")),
    "error: a server at rest": (
        "error", page("<h1>Service unavailable</h1><p>The server is temporarily unable to service your request. Please try again later.</p>", title="503 Service Unavailable"),
    ),
    "robot: blocked, at length": (
        "human",
        page(
            "<h1>Sorry, you have been blocked</h1><h2>You are unable to reach alden.example</h2><h2>Why have I been blocked?</h2><p>This site "
            "guards itself with a service against attacks from afar. What you did just now has woken it. There are several things that could do so.</p>"
            "<h2>What can I do?</h2><p>You can write to the owner of the site and tell them what you did when this page came up.</p>",
            title="Attention Required! | Harbourguard",
        ),
    ),
    "index: files of a server": (
        "list of headlines",
        page("<h1>Index of /files</h1><pre>" + "".join(f"<a href='f{n}.txt'>report of the week {n}.txt</a> 2024-01-01 10:00\n" for n in range(20)) + "</pre>", title="Index of /files"),
    ),
    "index: front page of cards that are links": (
        "list of headlines",
        framed("".join(f"<a href='/s/{n}'><h3>Harbour report of week {n}</h3><p>{SENTENCES[n % 6]}</p></a>" for n in range(12)), title="The Alden Herald", names="home"),
    ),
    "index: table of contents": (
        "list of headlines",
        page("<h1>The harbour handbook</h1><h2>Table of Contents</h2>" + "".join(f"<dl><dt><a href='c{n}.html'>{n}. What to do with goats of kind {n}</a></dt></dl>" for n in range(14)), title="The harbour handbook"),
    ),
}  # fmt: skip

SHORT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"

ARTICLES: dict[str, str] = {
    "plain": framed(f"<article><h1>Goats delay the ferry</h1>{story(8)}</article>", head=news()),
    "short, with a date": framed(f"<article><h1>Goats delay the ferry</h1><time datetime='2024-03-04'>4 March</time>{SHORT}</article>"),
    "short, with no date and no frame": page(f"<h1>Goats delay the ferry</h1>{SHORT}"),
    "sign-up box, banner, log-in link": framed(
        f"{COOKIE_BANNER}<article><h1>Goats delay the ferry</h1>{story(4)}<div class='newsletter'><p>Subscribe to our newsletter and never miss a goat.</p>"
        f"<input type='email'><button>Sign up</button></div></article>"
    ),
    "short, with a cookie banner": framed(f"{COOKIE_BANNER}<article><h1>Goats delay the ferry</h1>{SHORT}</article>"),
    "a log-in form in the header": page(f"<header>{LOG_IN_FORM}</header><article><h1>Goats delay the ferry</h1>{SHORT}</article>"),
    "a log-in form below": page(f"<article><h1>Goats delay the ferry</h1>{SHORT}</article><h2>Log in</h2>{LOG_IN_FORM}"),
    "paid, but whole": framed(f"<article><h1>Goats delay the ferry</h1><div class='paywall'>{story(12)}</div></article>", head=PAID),
    "paid, whole and short": framed(f"<article><h1>Goats delay the ferry</h1><div class='paywall'>{SHORT}</div></article>", head=PAID),
    "paid, whole, its word count declared": framed(
        f"<article><h1>Goats delay the ferry</h1>{story(5)}</article>", head=news(isAccessibleForFree=False, wordCount=260)
    ),
    "whole, and a prompt for other readers that is hidden": framed(
        f"<article><h1>Goats delay the ferry</h1>{story(5)}</article><div style='display:none' class='modal'><p>Subscribe to continue reading</p></div>", head=PAID
    ),
    "whole and long, and a prompt at its end": framed(f"<article><h1>Goats delay the ferry</h1>{story(14)}<p>Subscribe to continue reading</p></article>", head=PAID),
    "paid, whole, and a prompt in the middle of it": framed(
        f"<article><h1>Goats delay the ferry</h1>{story(3)}<div class='promo'>Subscribe to continue reading</div>{story(6)[len(story(3)) :]}</article>",
        head=PAID,
    ),
    "an appeal at its end": framed(
        f"<article><h1>Goats delay the ferry</h1>{story(3)}<p>Subscribe to read more stories like this one every week.</p></article>"
    ),
    "already a subscriber": framed(f"<article><h1>Goats delay the ferry</h1>{story(3)}</article><p>Already a subscriber? <a href='/login'>Log in</a></p>"),
    "ends with dots": page(f"<article><h1>What the tide brought</h1>{SHORT}<p>And then, on the last day, the wardrobe opened…</p></article>", title="What the tide brought"),
    "ends without a full stop": page(f"<article><h1>What the tide brought</h1>{SHORT}<p>Signed by all of them, at the pier, on a Monday</p></article>"),
    "about paywalls": framed(
        f"<article><h1>Why papers ask you to pay</h1>{SHORT}<p>“Subscribe to continue reading” is what stands under half of the stories in the library now, "
        f"and the librarian, who has read every word of the other half, says that this is the better one.</p><p>{THIRD}</p></article>",
        title="Why papers ask you to pay",
    ),
    "about cookies": framed(
        f"{COOKIE_BANNER}<article><h1>What cookies do</h1><p>When you open a page, it may ask for your consent to cookies, which are small notes that the "
        "site leaves on your own machine.</p><p>The harbour office bakes its own, and leaves them on the counter for whoever comes in from the cold.</p></article>",
        title="What cookies do", head=news(headline="What cookies do"),
    ),
    "about cookies, undeclared": framed(
        f"{COOKIE_BANNER}<article><h1>We use cookies</h1><p>The bakery at the pier has put up a sign for its visitors, and the town cannot stop laughing at it.</p>"
        f"<p>{SECOND}</p></article>", title="We use cookies",
    ),
    "about JavaScript": page(
        f"<noscript>Please enable JavaScript.</noscript><article><h1>Learning JavaScript at the pier</h1><p>The harbour school requires JavaScript of all "
        f"its pupils, and the goats sit in the first row.</p><p>{SECOND}</p></article>", title="Learning JavaScript at the pier",
    ),
    "rendered by an app, with a message for those without scripts": page(
        f"<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'><article><h1>Goats delay the ferry</h1>{SHORT}</article></div><script></script>"
    ),
    "an empty frame beside it": page(f"<div id='app'></div><article><h1>Goats delay the ferry</h1>{SHORT}</article><script></script>"),
    "headlined 404": framed(f"<article><h1>404</h1>{story(5)}</article>", title="404", head=news(headline="404")),
    "headlined Page not found": framed(f"<article><h1>Page not found</h1>{story(5)}</article>", title="Page not found | The Alden Herald"),
    "headlined Access denied, short": framed(f"<article><h1>Access denied</h1>{SHORT}</article>", title="Access denied", head=news(headline="Access denied")),
    "on a lost page": framed(f"<article><h1>Page not found: how the library lost its oldest book</h1>{SHORT}</article>", title="Page not found: how the library lost its oldest book"),
    "headlined Just a moment": framed(f"<article><h1>Just a moment</h1>{story(4)}</article>", title="Just a moment"),
    "headlined Home": framed(f"<article><h1>Home</h1>{story(4)}</article>", title="Home - poems of the pier"),
    "on the front page of a small site": framed(
        f"<h1>Goats delay the ferry</h1>{SHORT}", head="<link rel='canonical' href='https://goats.example/'><meta property='og:type' content='website'>", names="home page"
    ),
    "with many related stories under it": framed(f"<article><h1>Goats delay the ferry</h1>{SHORT}</article><section class='more'>{cards(9)}</section>"),
    "with related stories above it": framed(f"<div class='top'>{cards(5)}</div><article><h1>Goats delay the ferry</h1>{story(5)}</article>"),
    "under its own linked headline, with others after it": page(
        f"<article><h2><a href='/goats'>Goats delay the ferry</a></h2>{SHORT}</article>{cards(6)}"
    ),
    "below others, with no headline of its own": page(f"<div class='more'>{cards(5)}</div><div class='text'>{SHORT}</div>"),
    "of a handbook, whose headings link to themselves": page(
        f"<nav>{headline_list(20)}</nav><main>"
        + "".join(f"<h2 id='s{n}'><a class='header' href='#s{n}'>What to do with goats of kind {n}</a></h2><p>{SENTENCES[n]}</p>" for n in range(6))
        + "</main>"
    ),
    "with a column of headlines": page(f"<div class='col'>{headline_list(30)}</div><div><h1>Goats delay the ferry</h1>{SHORT}</div>"),
    "a list of ten walks, each linked": framed(
        "<article><h1>Ten walks</h1><p>These are the walks that the harbour office likes best, all of them with goats.</p>"
        + "".join(f"<h2><a href='/walk/{n}'>{n}. The walk to the pier of week {n}</a></h2><p>{SENTENCES[n % 6]} {SENTENCES[(n + 1) % 6]}</p>" for n in range(10))
        + "</article>", title="Ten walks", head=news(headline="Ten walks"),
    ),
    "whole posts of a blog's front page": framed(
        "".join(f"<article><h2><a href='/post/{n}'>Notes from the pier, number {n}</a></h2>{story(5)}</article>" for n in range(6)), title="The pier", names="blog home"
    ),
    "links in its sentences": framed(
        "<article><h1>What others wrote</h1>" + "".join(f"<p>On day {n} <a href='/s/{n}'>the harbour paper wrote about it</a>. {SENTENCES[n % 6]}</p>" for n in range(9)) + "</article>",
        title="What others wrote",
    ),
    "live, in many posts": framed(
        "<article><h1>Goats: live</h1>" + "".join(f"<section><h2><a href='/live/{n}'>The goats are on the pier now, part {n}</a></h2><p>{SENTENCES[n % 6]}</p></section>" for n in range(9)) + "</article>",
        head=linked_data(**{"@type": "LiveBlogPosting", "headline": "Goats: live"}),
    ),
    "a post among the boxes of a blog": page(
        f"<div id='content'><h2><a href='/p/77'>A goat at the door</a></h2><p>{FIRST} {THIRD}</p></div>"
        f"<div id='sidebar'>{LOG_IN_FORM}{headline_list(12)}</div>", title="The pier",
    ),
    "a picture with six words": page(f"<h1>Evening</h1><figure><img src='a.jpg'></figure><p>The pier at dusk, in May.</p>{headline_list(14)}", title="Evening - The pier"),
    "a poem": page("<h1>Goat</h1><p>the pier at noon<br>a bell in D<br>nobody boards<br>but me</p>"),
    "one post, and five older ones in a column": page(
        f"<h2><a href='/post/1'>Goat</a></h2><p>{FIRST}</p><aside>" + "".join(f"<h3><a href='/p/{n}'>An older note of mine, number {n}</a></h3>" for n in range(5)) + "</aside>",
        title="my pier",
    ),
    "comments for those who log in": framed(f"<h1>Goats delay the ferry</h1>{SHORT}<div id='c'><p>You must be logged in to post a comment.</p></div>"),
    "paid, whole, comments for subscribers": framed(
        f"<h1>Goats delay the ferry</h1>{story(4)}<div class='x'><p>Subscribe to join the conversation and read comments.</p></div>", head=PAID
    ),
    "paid, whole, an appeal": framed(
        f"<h1>Goats delay the ferry</h1>{story(3)}<p>We are funded by readers. Become a member to support our work and unlock extra puzzles.</p>", head=PAID
    ),
    "declared free, and a prompt after it": framed(f"<h1>Goats delay the ferry</h1>{SHORT}<p>Subscribe to continue reading</p>", head=news(isAccessibleForFree=True)),
    "metered, whole, and a prompt after it": framed(
        f"<article><h1>Goats delay the ferry</h1>{story(6)}</article><p>You have reached your limit of free articles.</p>",
        head="<meta property='article:content_tier' content='metered'>",
    ),
    "whose word count is of something else": framed(f"<h1>Goats delay the ferry</h1>{story(4)}", head=news(wordCount=2000)),
    "short, headlined Something went wrong": framed(f"<article><h1>Something went wrong</h1>{SHORT}</article>", title="Something went wrong | Poems"),
    "short, headlined Gone": page(f"<h1>Gone</h1>{SHORT}", title="Gone - a story"),
    "short, headlined Welcome back": page(f"<h1>Welcome back</h1>{SHORT}{LOG_IN_FORM}", title="Welcome back - the pier"),
    "short, headlined News": framed(f"<h1>News</h1>{SHORT}{headline_list(20)}", title="News"),
    "a policy on privacy": framed(
        f"{COOKIE_BANNER}<h1>Privacy policy</h1><p>We use cookies to keep you logged in, and we store your data only as long as the law asks us to.</p>"
        "<p>Your consent can be withdrawn at any time in the settings of your account.</p>", title="Privacy policy",
    ),
    "a letter that asks for JavaScript": page(
        "<h1>Re: goats</h1><p>Dear all, please enable JavaScript in the new harbour form, or the goats cannot sign. Yours, the office.</p>"
    ),
    "a page that works without": page("<h1>Hello</h1><p>This page works without JavaScript. It was written by hand at the pier, in one evening.</p>"),
    "German, with appeals": abroad(
        "de", "Ziegen halten Fähre auf", GERMAN, "", "<p>Um den Newsletter zu lesen, bitte anmelden.</p><p>Registrieren Sie sich, um Kommentare zu schreiben.</p>"
    ),
    "German, short": abroad("de", "Ziegen halten Fähre auf", GERMAN, PAID),
    "French, cut, but no prompt": abroad("fr", "Des chèvres retardent le bateau", FRENCH),
    "Spanish, with an appeal": abroad("es", "Unas cabras retrasan el barco", SPANISH, "", "<div>Suscríbete a nuestro boletín para recibir noticias de cabras.</div>"),
    "Spanish, with a newsletter": abroad(
        "es", "Unas cabras retrasan el barco", SPANISH, "", "<p>Suscríbete a nuestro boletín para seguir leyendo historias como esta.</p>"
    ),
    "Portuguese, with a newsletter": abroad("pt", "Cabras atrasam o barco", PORTUGUESE, "", "<div>Assine a nossa newsletter</div>"),
    "Italian": abroad("it", "Capre fermano il battello", ITALIAN, PAID),
    "Dutch, with a link to go on": abroad("nl", "Geiten houden de boot op", DUTCH, "", "<a href='/2'>Lees verder</a>"),
    "Russian": abroad("ru", "Козы задержали паром", RUSSIAN, "", "<div>Подпишитесь на нашу рассылку</div>"),
    "Japanese": abroad("ja", "山羊がフェリーを遅らせる", JAPANESE, "", "<a href='/2'>続きを読む</a>"),
    "Chinese": abroad("zh", "山羊延误渡轮", CHINESE, "", "<div>订阅我们的电子报</div>"),
}  # fmt: skip

BODIES: dict[str, str] = {
    "en": story(4), "en-GB": SHORT, "en-US": f"<p>{FIRST} {THIRD}</p>", "de": GERMAN, "ru": RUSSIAN, "ja": JAPANESE, "zh": CHINESE,
}  # fmt: skip

BOXES: dict[str, str] = {
    "banner": COOKIE_BANNER,
    "form": LOG_IN_FORM,
    "cards": cards(8),
    "headlines": headline_list(20),
    "message for those without scripts": "<noscript>Please enable JavaScript.</noscript>",
    "empty frame": "<div id='app'></div><script></script>",
    "subscription": "<div class='promo'><p>Subscribe</p><p>Already a subscriber? Log in</p></div>",
    "newsletter": "<p>Subscribe to our newsletter to keep reading stories like this.</p>",
    "hidden prompt": "<div style='display:none'><p>Subscribe to continue reading</p></div>",
}


def among(box: str, body: str, lang: str) -> list[str]:
    """Pages with a box above or below an article, in the markups that blogs and papers have."""
    markups = (
        f"<article><h1>Goats delay the ferry</h1>{body}</article>",
        f"<div><h2>Goats delay the ferry</h2><div>{body}</div></div>",
        f"<div class='post'><h2><a href='/x'>Goats delay the ferry</a></h2><div>{body}</div></div>",
    )
    heads = "", PAID, "<meta property='og:type' content='website'>"
    return [
        page(main, head=head, lang=lang)
        for markup in markups
        for head in heads
        for main in (box + markup, markup + box)
    ]
