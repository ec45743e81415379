"""The language of a text: what is declared, unless the text plainly is another's; a guess where nothing is declared.

A script tells most languages that are alone in using it. Between those in Latin letters the commonest short words tell:
they make up a third to a half of a language's running text and hardly any of another's.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["language_of", "language_tag", "other_language"]

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.].*)?", re.IGNORECASE)
# ISO 639-2 codes that pages use although BCP 47 asks for the shorter 639-1 code.
_TWO_LETTERS = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it",
    "nld": "nl", "dut": "nl", "rus": "ru", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "pol": "pl",
}  # fmt: skip
_LONGEST_SAMPLE = 4_000  # characters
# The language that a script is taken for, and the others that are written in it and stay as they are declared.
_SCRIPTS = {
    "CYRILLIC": ("ru", "uk be bg sr mk kk ky mn tg tt ba cv os uz bs sh"),
    "GREEK": ("el", "grc"),
    "HEBREW": ("he", "iw yi"),
    "ARABIC": ("ar", "fa ur ps ckb ku sd ug pnb"),
    "DEVANAGARI": ("hi", "mr ne sa kok bho mai"),
    "BENGALI": ("bn", "as bpy"),
    "GURMUKHI": ("pa", ""),
    "GUJARATI": ("gu", ""),
    "TAMIL": ("ta", ""),
    "TELUGU": ("te", ""),
    "KANNADA": ("kn", ""),
    "MALAYALAM": ("ml", ""),
    "SINHALA": ("si", ""),
    "THAI": ("th", ""),
    "ARMENIAN": ("hy", "hyw"),
    "GEORGIAN": ("ka", ""),
    "ETHIOPIC": ("am", "ti"),
    "HANGUL": ("ko", ""),
    "KANA": ("ja", ""),
    "CJK": ("zh", "yue cmn hak nan wuu ja ko"),
}
_IN_OTHER_LETTERS = frozenset(language for language, _ in _SCRIPTS.values())
# Letters that one language of a script has and the one it would be taken for has not.
# The first that has enough of its own is the one: the letters of a later one may be among those of an earlier.
_LETTERS = {
    "ru": {"be": "ў", "kk": "әңғүұқөһ", "uk": "іїєґ", "mk": "ѓќѕ", "sr": "ђћљњџј", "bg": "ъ"},
    "ar": {"ur": "ٹڈڑےں", "fa": "پچژگ"},
}
_OWN_LETTERS = 0.01  # share of the letters
_KANA = 0.05  # Japanese prose has half of its letters in kana, headlines fewer
_MOSTLY = 0.5  # share of the letters
# Blocks with letters of other scripts; between them stand Latin ones, punctuation and signs.
_BEYOND_LATIN = re.compile(
    "[\u0370-\u1cff\u1f00-\u1fff\u2c00-\u2c5f\u2c80-\u2dff\u2e80-\ua63f\ua880-\uffee\U00010000-\U0003ffff]"
)
_COMMON = {
    "en": "the of and to in is that it for was on with as he be at by this had not are but from they which who his you "
    "her she we has have been would will there their one all an or if about when what said so more were",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er wer "
    "nach bei bis zum zur noch wird sind war hat sie ich wir so wie aber nur oder um am über dass einen einem denn",
    "fr": "le la les de des et à un une du en est que qui dans pour il au sur pas plus par ce avec sont ne se ont aux "
    "elle ils cette mais ou on son ses sa leur été même y était nous",
    "es": "el la los las de y que en un una del se por con no su para es al lo como más pero sus le fue a ha este esta "
    "o si sin sobre también entre cuando muy ya hay ser",
    "it": "il la le di e che un una del della per non con sono da si al dei nel alla è gli ha più come anche i in lo a "
    "delle dal ma se su questo nella degli era ed ci",
    "pt": "o a os as de e que em um uma do da no na se por com não para é ao mais dos como mas foi à das pelo pela ele "
    "ela seu sua ou quando muito já está também são nos",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar uit door naar heeft was die "
    "hij ze tot over wordt nog worden dan deze kan of ik wel dit",
    "ca": "el la els les de i que en un una del es per amb no va com al més dels a ha són van aquest aquesta o però "
    "seu seva pel també quan ser",
    "ro": "de și în a la cu o pe un că nu din care mai este au pentru se să al sau fost ca lui o ce era sunt dar le",
    "sv": "och att det i en som är på den för av med inte till har om de ett men var jag han från så vid kan ska sig "
    "hade också eller när efter över då ingen",
    "da": "og at det i en er på som den for af med ikke til har om de et men var jeg han fra så ved kan skal sig havde "
    "også eller når efter over da ingen blev der",
    "nb": "og å det i en er på som den for av med ikke til har om de et men var jeg han fra så ved kan skal seg hadde "
    "også eller når etter over da ingen ble at",
    "fi": "ja on ei se että oli hän mutta niin kun kuin myös ovat olla joka jota jonka ollut sen hänen tai jo vain "
    "mitä eivät nyt minä joita jossa siitä sitä kaksi",
    "pl": "i w na z się nie do to że jest o jak ale po co za od przez tym być już był dla tak czy ma są oraz który "
    "która które a jego jej ich",
    "cs": "a v na se je že to s z do o k i ve za si by ale jako jsou po pro tak není který která které byl bylo jeho "
    "už od při jen až",
    "hu": "a az és hogy nem egy is volt meg de ezt csak mint már még ez el ha vagy azt lesz van ki sem mert",
    "sk": "a v na sa je že to s z do o k aj ako ktoré ktorý ktorá ale za po od pri už len sú bol bola nie však pre "
    "alebo jeho jej",
    "hr": "je i u se na da za su od s a koji koja koje kao što ili će nije iz bi samo o po ali može kako ne te bio jer "
    "ima još",
    "id": "yang dan di dengan untuk dari ini itu pada dalam tidak akan adalah juga oleh atau ke sebagai bisa mereka "
    "lebih telah ada kami kita anda saya dapat",
    "vi": "và của là có không được cho người các những trong một với này đã để như khi đến về cũng từ ra lại nhiều ở "
    "tôi anh phải",
    "tr": "ve bir bu da de için ile çok olarak olan daha gibi kadar sonra var ama en ne değil o her şey mi dedi ise",
}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 20  # words: below this, chance speaks
_FEWEST_OF_ALL, _NO_DOUBT, _TWICE = 6, 0.3, 2.0  # words; shares of a text that is shorter than that
_FEWEST_AGAINST = 60  # words, where a declaration is contradicted
_SURELY, _HARDLY = 0.2, 0.08  # shares of the words
_FEWEST_OF_A_PASSAGE, _SURELY_FOREIGN = 15, 0.25
_GLANCE, _PLAINLY_OWN = 120, 0.15  # characters; share of the words in them
_CLEARLY = 1.15  # times the share of the next likely
_LIKELY, _MUCH_CLEARER, _FEWEST_WHERE_LIKELY = 0.12, 2.0, 100  # for a text of many names and figures


def language_tag(written: str) -> str | None:
    """The BCP 47 tag that a page or text means by what it declares for its language: "en_us.utf-8" is "en-US".

    Args:
        written: As declared.

    Returns:
        The tag of language, script and region; None where it is none.
    """
    found = _TAG.fullmatch(written.strip())
    if found is None:
        return None
    language, script, region = found.groups()
    language = _TWO_LETTERS.get(language.lower(), language.lower())
    return "-".join(filter(None, (language, script and script.title(), region and region.upper())))


def language_of(text: str, declared: str | None) -> str | None:
    """Tell the language of a text.

    Args:
        text: Some of its running text; what is beyond the first few thousand characters is not looked at.
        declared: BCP 47 tag that the page or text gives; None where it gives none.

    Returns:
        The declared tag, unless the text is plainly in another language; None where nothing is declared and the text is
        too short or too mixed to tell.
    """
    text = text[:_LONGEST_SAMPLE]
    script = _script(text)
    own = (declared or "").split("-")[0].lower()
    if script is not None:
        likeliest, others = _SCRIPTS[script]
        return declared if own == likeliest or own in others.split() else _by_letters(likeliest, text)
    return _by_words(text, declared, own)


def other_language(text: str, language: str) -> str | None:
    """Tell whether one passage of an article is in another language than the rest.

    Args:
        text: The passage.
        language: BCP 47 tag of the article.

    Returns:
        The bare tag of the passage's language; None where it is the article's, as far as can be told.
    """
    own = language.partition("-")[0].lower()
    script = _script(text[:_LONGEST_SAMPLE])
    if script is not None:
        likeliest, others = _SCRIPTS[script]
        return None if own == likeliest or own in others.split() else _by_letters(likeliest, text)
    common = _common_words().get(own)
    if common is None and own not in _IN_OTHER_LETTERS:
        return None
    # The beginning tells of nearly every passage that it is in the language of the rest.
    beginning = _WORD.findall(text[:_GLANCE].lower())
    if common is not None and _share(common, beginning) > _PLAINLY_OWN:
        return None
    words = beginning if len(text) <= _GLANCE else _WORD.findall(text[:_LONGEST_SAMPLE].lower())
    if len(words) < _FEWEST_OF_A_PASSAGE:
        other = _by_few_words(words)
        return None if other == own else other
    if common is not None and _share(common, words) > _HARDLY:
        return None
    shares = {name: _share(common, words) for name, common in _common_words().items()}
    next_likely, likeliest = sorted(shares, key=lambda name: shares[name])[-2:]
    return likeliest if shares[likeliest] >= max(_SURELY_FOREIGN, _CLEARLY * shares[next_likely]) else None


def _by_few_words(words: Sequence[str]) -> str | None:
    """The language of a line or two, where its commonest words leave no doubt."""
    if len(words) < _FEWEST_OF_ALL:
        return None
    shares = {name: _share(common, words) for name, common in _common_words().items()}
    next_likely, likeliest = sorted(shares, key=lambda name: shares[name])[-2:]
    return likeliest if shares[likeliest] >= max(_NO_DOUBT, _TWICE * shares[next_likely]) else None


def _share(common: frozenset[str], words: Sequence[str]) -> float:
    return sum(map(common.__contains__, words)) / max(1, len(words))


def _script(text: str) -> str | None:
    """The script of most of the letters, other than Latin; kana among Han letters are what counts."""
    if _BEYOND_LATIN.search(text) is None:
        return None
    counts = Counter(filter(str.isalpha, text))
    scripts: Counter[str] = Counter()
    for letter, count in counts.items():
        scripts[_script_of(letter)] += count
    kana = scripts.pop("HIRAGANA", 0) + scripts.pop("KATAKANA", 0)
    if kana > _KANA * (kana + scripts["CJK"]):
        scripts["KANA"] = kana + scripts.pop("CJK", 0)
    script, count = max(scripts.items(), key=lambda item: item[1], default=("", 0))
    return script if script in _SCRIPTS and count > _MOSTLY * counts.total() else None


@cache
def _script_of(letter: str) -> str:
    """The first word of the letter's Unicode name, which is that of its script."""
    return "LATIN" if letter.isascii() else unicodedata.name(letter, "").partition(" ")[0]


def _by_letters(language: str, text: str) -> str:
    letters = Counter(text.lower())
    for other, own in _LETTERS.get(language, {}).items():
        if sum(letters[letter] for letter in own) > _OWN_LETTERS * letters.total():
            return other
    return language


@cache
def _common_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _COMMON.items()}


def _by_words(text: str, declared: str | None, own: str) -> str | None:
    words = _WORD.findall(text.lower())
    if len(words) < (_FEWEST if declared is None else _FEWEST_AGAINST):
        return _by_few_words(words) if declared is None else declared
    if own and own not in _COMMON and own not in _IN_OTHER_LETTERS:
        return declared
    shares = {name: _share(common, words) for name, common in _common_words().items()}
    next_likely, likeliest = sorted(shares, key=lambda name: shares[name])[-2:]
    is_clear = shares[likeliest] >= max(_SURELY, _CLEARLY * shares[next_likely]) or (
        len(words) >= _FEWEST_WHERE_LIKELY and shares[likeliest] >= max(_LIKELY, _MUCH_CLEARER * shares[next_likely])
    )
    return likeliest if is_clear and shares.get(own, 0.0) <= _HARDLY else declared
