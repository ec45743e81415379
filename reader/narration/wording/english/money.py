"""Money: "$6.2bn", "£0.99", "US$310,000", "€1m-€2m", "50p"."""

from __future__ import annotations

import re
from typing import Final

from reader.narration.wording.english.context import AMOUNT, after, before, describes
from reader.narration.wording.english.numbers import SCALE, SCALE_WORDS
from reader.narration.wording.english.spelling import plain
from reader.narration.wording.rule import DIGITS, GAP, compiled, rule, words

__all__ = ["RULES"]

# Symbol or code -> (one, several, one hundredth, hundredths); the last two are empty where sums are said with a point.
_DOLLAR: Final = ("dollar", "dollars", "cent", "cents")
_CURRENCIES: Final = {
    "$": _DOLLAR,
    "£": ("pound", "pounds", "penny", "pence"),
    "₤": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "¥": ("yen", "yen", "", ""),
    "₹": ("rupee", "rupees", "", ""),
    "₩": ("won", "won", "", ""),
    "₽": ("rouble", "roubles", "", ""),
    "₪": ("shekel", "shekels", "", ""),
    "₺": ("lira", "lira", "", ""),
    "₴": ("hryvnia", "hryvnias", "", ""),
    "₦": ("naira", "naira", "", ""),
    "₱": ("peso", "pesos", "", ""),
    "฿": ("baht", "baht", "", ""),
    "₫": ("dong", "dong", "", ""),
    "₿": ("bitcoin", "bitcoins", "", ""),
    "Rs": ("rupee", "rupees", "", ""),
    "Rs.": ("rupee", "rupees", "", ""),
    "R$": ("real", "reais", "", ""),
    "CN¥": ("yuan", "yuan", "", ""),
    "CHF": ("Swiss franc", "Swiss francs", "", ""),
    "SEK": ("Swedish krona", "Swedish kronor", "", ""),
    "NOK": ("Norwegian krone", "Norwegian kroner", "", ""),
    "DKK": ("Danish krone", "Danish kroner", "", ""),
    "EUR": ("euro", "euros", "cent", "cents"),
    "GBP": ("pound", "pounds", "penny", "pence"),
    "JPY": ("yen", "yen", "", ""),
    "INR": ("rupee", "rupees", "", ""),
    "CNY": ("yuan", "yuan", "", ""),
    "RMB": ("yuan", "yuan", "", ""),
    "ZAR": ("rand", "rand", "", ""),
    "PLN": ("zloty", "zlotys", "", ""),
    "KRW": ("won", "won", "", ""),
    "CZK": ("Czech crown", "Czech crowns", "", ""),
    "HUF": ("forint", "forints", "", ""),
    "TRY": ("lira", "lira", "", ""),
    "RUB": ("rouble", "roubles", "", ""),
    "THB": ("baht", "baht", "", ""),
    "IDR": ("rupiah", "rupiah", "", ""),
    "MYR": ("ringgit", "ringgit", "", ""),
    "MXN": ("Mexican peso", "Mexican pesos", "", ""),
    "BRL": ("real", "reais", "", ""),
    "ILS": ("shekel", "shekels", "", ""),
    "AED": ("dirham", "dirhams", "", ""),
    "SAR": ("riyal", "riyals", "", ""),
    "KES": ("Kenyan shilling", "Kenyan shillings", "", ""),
    "NGN": ("naira", "naira", "", ""),
    "Mex$": ("Mexican peso", "Mexican pesos", "", ""),
    "MX$": ("Mexican peso", "Mexican pesos", "", ""),
    "KSh": ("Kenyan shilling", "Kenyan shillings", "", ""),
    "GH₵": ("cedi", "cedis", "", ""),
    "₸": ("tenge", "tenge", "", ""),
    "₡": ("colon", "colones", "", ""),
    "R": ("rand", "rand", "", ""),
    "RM": ("ringgit", "ringgit", "", ""),
    "zł": ("zloty", "zlotys", "", ""),
    "kr": ("krone", "kroner", "", ""),
    "Kč": ("Czech crown", "Czech crowns", "", ""),
} | {
    mark: (f"{country} dollar", f"{country} dollars", "cent", "cents")
    for marks, country in (
        ("US$ USD", "US"),
        ("A$ AU$ AUD", "Australian"),
        ("C$ CA$ CAD", "Canadian"),
        ("NZ$ NZD", "New Zealand"),
        ("HK$ HKD", "Hong Kong"),
        ("S$ SGD", "Singapore"),
        ("NT$", "Taiwan"),
    )
    for mark in marks.split()
}
_SYMBOLS: Final = "$£₤€¥₹₩₽₪₺₴₦₱฿₫₿₵₸₡"
_CODES: Final = words(
    "USD EUR GBP JPY INR CNY RMB CHF SEK NOK DKK AUD CAD NZD HKD SGD ZAR PLN KRW CZK HUF TRY RUB THB IDR MYR MXN BRL"
    " ILS AED SAR KES NGN"
)
# Written after a sum alone.
_NAMES: Final = words("zł kr Kč")
# "R" and "RM" begin model names too: only sums in thousands or with a scale are sure.
_RAND: Final = r"RM?(?=[1-9][\d.]{0,4}(?:,\d{3}|bn\b|m\b|tn\b| ?[mb]illion| ?trillion))"
_MARKS: Final = sorted(_CURRENCIES.keys() - {*_CODES, *_NAMES, "R", "RM"}, key=lambda mark: (-len(mark), mark))
_SYMBOL: Final = f"(?:{'|'.join(map(re.escape, _MARKS))}|{_RAND})"
_CODE: Final = f"(?:{'|'.join(_CODES)})"
_PER: Final = (
    r"(?:/(?P<per>(?i:hour|(?:hr|yr|mo|wk)\.(?= [a-z])|hr"
    r"|day|week|wk|month|mo|year|yr|night|kg|lb|barrel|person|tonne|ton|share|litre|gallon|sq ft"
    r"|mile)))?"
)
_PER_WORDS: Final = {
    "hr": "hour",
    "wk": "week",
    "mo": "month",
    "yr": "year",
    "kg": "kilo",
    "lb": "pound",
    "sq ft": "square foot",
}


_SCALED_AFTER: Final = rf" (?:to|and|or) {_SYMBOL}(?P<larger>{AMOUNT})[ -]?{SCALE}(?![\w%])"


def _sum(found: re.Match[str]) -> str | None:
    one, several, hundredth, hundredths = _CURRENCIES[found["mark"]]
    amount, scale = found["amount"], SCALE_WORDS.get((found["scale"] or "").lower(), "")
    # "A $10-million deal": a hyphen before the scale shows that it describes what follows.
    hyphened = f"{amount}-" in found[0] and not found["upto"] and not found["each"]
    # "A $5m-a-year deal", but "it costs $5-a-day".
    described = bool(found["each"]) and compiled(r"[a-z]{3,7} [a-z]{3}").match(after(found)) is not None
    single = hyphened or described or describes(found) or (amount == "1" and not scale and not found["upto"])
    name = one if single else several
    sign = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "~": "about "}.get(found["sign"] or "", "")
    tail = (" plus" if found["more"] else "") + (
        f" per {_PER_WORDS.get(found['per'].lower().rstrip('.'), found['per'].lower())}" if found["per"] else ""
    )
    tail += (found["each"] or "").replace("-", " ")
    if not scale and not found["upto"] and len(amount) < 6:
        larger = compiled(_SCALED_AFTER).match(after(found, 60))
        if larger and plain(amount) <= plain(larger["larger"]):  # "$1.5 to $2 billion" are billions both
            return f"{sign}{amount}"
    if found["upto"]:
        upto_scale = SCALE_WORDS.get((found["uptoscale"] or "").lower(), "")
        middle = "and" if before(found).endswith("etween ") else "to"
        return f"{sign}{_join(amount, scale)} {middle} {_join(found['upto'], upto_scale)} {name}{tail}"
    whole, point, cents = amount.partition(".")
    if not point or scale or not hundredth or len(cents) != 2:
        return f"{sign}{_join(amount, scale)} {name}{tail}"
    return f"{sign}{_with_hundredths(whole, cents, single, (one, several, hundredth, hundredths))}{tail}"


def _with_hundredths(whole: str, cents: str, single: bool, names: tuple[str, str, str, str]) -> str:
    one, several, hundredth, hundredths = names
    main = f"{whole} {one if single or whole == '1' else several}"
    part = f"{int(cents)} {hundredth if single or int(cents) == 1 else hundredths}"
    if int(cents) == 0:
        return main
    if whole in {"0", ""}:
        return part
    # The British leave out the pence: "three pounds fifty", but not "three pounds five".
    return f"{main} {cents}" if hundredths == "pence" and int(cents) >= 10 else f"{main} and {part}"


def _join(amount: str, scale: str) -> str:
    return f"{amount} {scale}" if scale else amount


_SIGN: Final = r"(?:(?<![\w.])(?P<sign>[-−–+~]))?"
_AMOUNT: Final = (
    rf"(?P<amount>{AMOUNT}|\.\d\d)(?:[{GAP[1:-1]}-]?(?P<scale>{SCALE}))?(?![\w%])(?!,\d|\.\d)"
    rf"(?:{GAP}?[-–—]{GAP}?(?:@)?(?P<upto>{AMOUNT})(?:[{GAP[1:-1]}-]?(?P<uptoscale>{SCALE}))?(?![\w%]))?(?P<more>\+)?{_PER}(?P<each>-an?-(?=[a-z]))?(?:{GAP}(?:dollars|pounds|euros)\b)?"
)


_POINTED: Final = r"(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,4})"


def _european(found: re.Match[str]) -> str:
    whole = (found["whole"] or found["first"]).replace(".", "")
    return _with_hundredths(whole, found["cents"] or found["rest"], describes(found), _CURRENCIES["€"])


def _pence(found: re.Match[str]) -> str | None:
    if found["amount"] in {"144", "240", "360", "480", "720"}:  # lines of a video picture
        return None
    upto = f" to {found['upto']}" if found["upto"] else ""
    return f"{found['amount']}{upto} {'penny' if found['amount'] == '1' and not upto else 'pence'}"


RULES: Final = (
    rule(
        "sums",
        rf"{_SIGN}(?<![A-Za-z$£€])(?P<mark>{_SYMBOL}){GAP}?{_AMOUNT.replace('@', _SYMBOL)}",
        _sum,
        ("The bridge took $6.2bn to build.", "The bridge took 6.2 billion dollars to build."),
        ("Repairs ate up £7m.", "Repairs ate up 7 million pounds."),
        ("A loaf was $14.35 there.", "A loaf was 14 dollars and 35 cents there."),
        ("Milk is £1.20 or £0.99.", "Milk is 1 pound 20 or 99 pence."),
        ("one €35 million dock", "one 35 million euro dock"),
        ("an earlier, $25 million plan", "an earlier, 25 million dollar plan"),
        ("a prize of US$310,000.", "a prize of 310,000 US dollars."),
        ("from $70k to A$85k", "from 70 thousand dollars to 85 thousand Australian dollars"),
        ("worth $3-4 million", "worth 3 to 4 million dollars"),
        ("some $1.5 to $2 billion", "some 1.5 to 2 billion dollars"),
        ("between €1m-€2m", "between 1 million and 2 million euros"),
        ("a $5-million-a-year deal", "a 5 million dollar a year deal"),
        ("£7m-a-year work, now $5-a-day.", "7 million pound a year work, now 5 dollars a day."),
        ("A $900,000, 2-year grant", "A 900,000 dollar, 2-year grant"),
        ("a 3-year, $10-million deal", "a 3-year, 10 million dollar deal"),
        (
            "the usual $20 fee, an even better reviewed $99 lamp",
            "the usual 20 dollar fee, an even better reviewed 99 dollar lamp",
        ),
        ("a ¥500 coin and ₹300 crore", "a 500 yen coin and 300 crore rupees"),
        ("a loss of -$5m", "a loss of minus 5 million dollars"),
        ("paid $15/hour", "paid 15 dollars per hour"),
        ("$1, $.50 and $0.05", "1 dollar, 50 cents and 5 cents"),
        ("$7 million dollars", "7 million dollars"),
        ("two £20 notes, R150m and RM1,200", "two 20 pound notes, 150 million rand and 1,200 ringgit"),
        needs=(DIGITS, (*_SYMBOLS, "R", "KSh")),
        unchanged=("the $AAPL share", "They paid C¥500."),
    ),
    rule(
        "sums with a code before",
        rf"{_SIGN}\b(?P<mark>{_CODE}){GAP}?{_AMOUNT.replace('@', _CODE)}",
        _sum,
        ("It cost CHF 5m.", "It cost 5 million Swiss francs."),
        ("for EUR 20", "for 20 euros"),
        needs=(DIGITS, _CODES),
        unchanged=("the USD and 5 more",),
    ),
    rule(
        "sums with a code after",
        rf"(?<![\w.,])(?P<sign>(?!))?(?P<amount>{AMOUNT})(?:{GAP}?(?P<scale>{SCALE}))?(?P<upto>(?!))?(?P<uptoscale>(?!))?{GAP}?"
        rf"(?P<mark>{_CODE}|zł|kr|Kč|[$€£¥₹₩₽₺₴₫฿])(?P<more>(?!))?(?P<per>(?!))?(?P<each>(?!))?(?!\w)",
        _sum,
        ("It cost 5 million USD.", "It cost 5 million US dollars."),
        ("for 20 €", "for 20 euros"),
        ("60,000₩", "60,000 won"),
        ("20 zł or 300 kr", "20 zlotys or 300 kroner"),
        needs=(DIGITS, (*_CODES, *_SYMBOLS, "ł", "kr", "č")),
        unchanged=("5 in USD terms",),
    ),
    rule(
        "European sums",
        rf"(?<![\w.,])(?:€{GAP}?(?P<whole>{_POINTED}),(?P<cents>\d\d)|(?P<first>{_POINTED}),(?P<rest>\d\d){GAP}?€)(?![\w,]|\.\d)",
        _european,
        ("It cost €5,50 or 12,00 €.", "It cost 5 euros and 50 cents or 12 euros."),
        ("a bill of €2.480,00", "a bill of 2480 euros"),
        needs=(DIGITS, "€"),
        unchanged=("in €5,505,00 notes",),
    ),
    rule(
        "pence",
        r"(?<![\w.,£$:])(?P<amount>\d{1,3}(?:\.\d)?)(?:[-–](?P<upto>\d{1,2}))?p(?!\w|\.\w)",
        _pence,
        ("A stamp is 85p.", "A stamp is 85 pence."),
        ("a 1p rise", "a 1 penny rise"),
        needs=(DIGITS, "p"),
        unchanged=("in 720p or 1080p",),
    ),
    rule(
        "cents",
        r"(?<![\w.,])(?P<amount>\d{1,3}(?:\.\d)?)¢",
        lambda found: f"{found['amount']} {'cent' if found['amount'] == '1' or describes(found) else 'cents'}",
        ("It fell to 40¢.", "It fell to 40 cents."),
        needs=(DIGITS, "¢"),
        unchanged=("5 or a ¢ sign",),
    ),
)
